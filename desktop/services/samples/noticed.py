"""Sample people who wait to be looked at one at a time, and a few pieces of news."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time, timedelta
from typing import Any

from desktop.domain.entities import (
    ContactPoint,
    Interaction,
    InteractionPerson,
    News,
    Person,
    Source,
    Tie,
)
from desktop.domain.name_order import sort_key
from desktop.paths import resource
from desktop.services.samples.people import Planting


def plant_noticed(planting: Planting) -> None:
    """After the other sample people, whom they know."""
    told = json.loads(resource("samples/noticed.json").read_text(encoding="utf-8"))
    for person in told["people"]:
        _plant_unsorted(planting, person)
    for number, (name, text, came_from, address, days) in enumerate(told["news"]):
        planting.session.add(
            News(
                uid=f"sample-news-{number}",
                person_id=planting.people[name],
                text=text,
                came_from=came_from,
                address=address,
                noticed_on=planting.ago(days),
            )
        )


def _plant_unsorted(planting: Planting, told: dict[str, Any]) -> None:
    given, _, family = told["name"].partition(" ")
    days = [ago for ago, _, _ in told["messages"]]
    person = planting.keep(
        Person(
            name=told["name"],
            given=given,
            family=family,
            pronouns=told.get("pronouns", ""),
            title=told["title"],
            organisation=told["organisation"],
            sort_key=sort_key(told["name"], given, family),
            last_contact_on=planting.ago(min(days)) if days else None,
            sample=True,
            created_at=planting.now,
            updated_at=planting.now,
        )
    )
    planting.people[told["name"]] = person
    _plant_source(planting, person, told["file"])
    for kind, value in (("email", told.get("mail")), ("phone", told.get("phone"))):
        if value:
            key = value.replace(" ", "") if kind == "phone" else value.lower()
            planting.session.add(ContactPoint(person_id=person, kind=kind, value=value, key=key))
    for place, name in enumerate(told.get("knows", ())):
        other = planting.people[name]
        planting.session.add(
            Tie(person_id=person, other_id=other, other_name=name, kind="friend", position=place)
        )
    for ago, began_by, words in told["messages"]:
        _plant_message(planting, person, ago, began_by, words)


def _plant_source(planting: Planting, person: int, file: list[Any]) -> None:
    kind, origin, ago = file
    read_at = datetime.combine(planting.ago(ago), time(12), UTC) - timedelta(minutes=5)
    planting.session.add(
        Source(
            person_id=person,
            format=kind,
            key=f"sample-{person}",
            origin=origin,
            text="",
            read_at=read_at,
        )
    )


def _plant_message(planting: Planting, person: int, ago: int, began_by: str, words: str) -> None:
    message = planting.keep(
        Interaction(
            kind="message",
            day=planting.ago(ago),
            began_by=began_by,
            words=words,
            origin="sample",
            created_at=planting.now,
        )
    )
    planting.session.add(InteractionPerson(interaction_id=message, person_id=person))
