"""What the sample people have lived: talks, loops, givings, days, and what is planned."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from desktop.domain.entities import (
    Address,
    ContactPoint,
    Facet,
    FollowUp,
    Gathering,
    Giving,
    Interaction,
    InteractionPerson,
    Loop,
    Move,
    Occasion,
    Person,
    Season,
    Tie,
    TrustMoment,
)
from desktop.services.samples.people import Planting, stage_of


def plant_life(planting: Planting, told: dict[str, Any]) -> None:
    person = planting.people[told["name"]]
    _plant_reach(planting, person, told)
    _plant_knowledge(planting, person, told)
    for talk in told.get("talks", ()):
        _plant_talk(planting, person, talk)
    _plant_journey(planting, person, told)
    for what in told.get("next", ()):
        planting.session.add(_follow_up(planting, person, what))


def _plant_reach(planting: Planting, person: int, told: dict[str, Any]) -> None:
    for position, (kind, label, value) in enumerate(told.get("points", ())):
        key = value.replace(" ", "") if kind == "phone" else value.lower()
        planting.session.add(
            ContactPoint(
                person_id=person, kind=kind, label=label, value=value, key=key, position=position
            )
        )
    if "address" in told:
        label, street, town, postcode, country = told["address"]
        planting.session.add(
            Address(
                person_id=person,
                label=label,
                street=street,
                locality=town,
                postcode=postcode,
                country=country,
            )
        )
    elif "city" in told:
        planting.session.add(Address(person_id=person, label="home", locality=told["city"]))


def _plant_knowledge(planting: Planting, person: int, told: dict[str, Any]) -> None:
    for position, (kind, text) in enumerate(told.get("facets", ())):
        planting.session.add(
            Facet(
                person_id=person,
                kind=kind,
                text=text,
                noted_on=planting.ago(30 + position),
                position=position,
            )
        )
    for kind, label, year, when in told.get("occasions", ()):
        day = planting.today + timedelta(days=when["in"])
        planting.session.add(
            Occasion(
                person_id=person, kind=kind, label=label, year=year, month=day.month, day=day.day
            )
        )
    for position, (name, kind) in enumerate(told.get("ties", ())):
        planting.session.add(
            Tie(
                person_id=person,
                other_id=planting.people.get(name),
                other_name=name,
                kind=kind,
                position=position,
            )
        )
    introducer = told.get("introduced_by")
    if introducer:
        found = planting.session.get_one(Person, person)
        found.introduced_by_id = planting.people[introducer]


def _plant_talk(planting: Planting, person: int, told: dict[str, Any]) -> None:
    day = planting.ago(told["ago"])
    talk = planting.keep(
        Interaction(
            kind=told["kind"],
            day=day,
            title=told.get("title", ""),
            place=told.get("place", ""),
            began_by=told.get("began", ""),
            words=told.get("words", ""),
            feeling=told.get("feeling", ""),
            mine=told.get("mine", ""),
            interrupted=told.get("interrupted", ""),
            advised=told.get("advised", ""),
            ask_next=told.get("ask", ""),
            origin="sample",
            created_at=planting.now,
        )
    )
    with_whom = [person, *(planting.people[name] for name in told.get("with", ()))]
    for one in with_whom:
        planting.session.add(InteractionPerson(interaction_id=talk, person_id=one))
        found = planting.session.get_one(Person, one)
        found.last_contact_on = max(day, found.last_contact_on or day)


def _plant_journey(planting: Planting, person: int, told: dict[str, Any]) -> None:
    for ago, before, after, sign, why in told.get("moves", ()):
        source, target = stage_of(planting, before), stage_of(planting, after)
        assert source is not None
        assert target is not None
        day = planting.ago(ago)
        planting.session.add(
            Move(
                person_id=person,
                from_stage_id=source.id,
                to_stage_id=target.id,
                from_name=source.name,
                to_name=target.name,
                moved_on=day,
                moved_at=planting.now - timedelta(days=ago),
                sign=sign,
                why=why,
            )
        )
    for kind, text, ago, ahead in told.get("loops", ()):
        planting.session.add(
            Loop(
                person_id=person,
                kind=kind,
                text=text,
                opened_on=planting.ago(ago),
                about_on=planting.today + timedelta(days=ahead),
            )
        )
    for direction, kind, text, state, ago in told.get("givings", ()):
        planting.session.add(
            Giving(
                person_id=person,
                direction=direction,
                kind=kind,
                text=text,
                state=state,
                day=planting.ago(ago),
            )
        )
    for kind, text, ago in told.get("trust", ()):
        planting.session.add(
            TrustMoment(person_id=person, kind=kind, text=text, day=planting.ago(ago))
        )
    if "hard" in told:
        ago, note, ahead = told["hard"]
        planting.session.add(
            Season(
                person_id=person,
                kind="hard",
                begins_on=planting.ago(ago),
                review_on=planting.today + timedelta(days=ahead),
                note=note,
            )
        )


def _follow_up(planting: Planting, person: int, told: dict[str, Any]) -> FollowUp:
    day = planting.today + timedelta(days=told["in"])
    starts = _starts(day, told.get("at"))
    window = [planting.today + timedelta(days=days) for days in told.get("window", ())]
    return FollowUp(
        window_from=window[0] if window else None,
        window_to=window[1] if window else None,
        person_id=person,
        title=told.get("title", ""),
        reason=told.get("reason", ""),
        size=told["size"],
        shape="appointment" if starts else "window" if window else "day",
        day=day,
        starts_at=starts,
        zone=planting.zone if starts else "",
        minutes=told.get("minutes"),
        place=told.get("place", ""),
        rule="FREQ=WEEKLY" if told.get("weekly") else "",
        origin="sample",
        created_at=planting.now,
    )


def _starts(day: date, at: str | None) -> datetime | None:
    return None if at is None else datetime.combine(day, time.fromisoformat(at.zfill(5)))


def plant_gathering(planting: Planting, told: dict[str, Any]) -> None:
    day = planting.today + timedelta(days=told["in"])
    planting.session.add(
        Gathering(
            uid="sample-gathering",
            name=told["name"],
            day=day,
            starts_at=_starts(day, told["at"]),
            zone=planting.zone,
            minutes=told["minutes"],
            place=told["place"],
        )
    )
