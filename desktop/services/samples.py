"""Sample people to look around with: believable, invented, and gone in one act.

They are data in ``resources/samples``, with days counted from today, so that there is
always a history behind and a week ahead.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from sqlmodel import Session, col, delete, select

from desktop.domain.changes import Changes
from desktop.domain.entities import (
    Address,
    Circle,
    CircleMember,
    ContactPoint,
    Facet,
    FollowUp,
    Gathering,
    Giving,
    Interaction,
    InteractionPerson,
    Loop,
    Move,
    Note,
    Occasion,
    Person,
    Photo,
    Rhythm,
    Season,
    Stage,
    Tie,
)
from desktop.paths import resource
from desktop.services.people.adding import sort_key
from desktop.storage.database import Database

Shrink = Callable[[bytes], tuple[bytes, bytes] | None]

_RANK_GAP = 1024.0


@dataclass(slots=True)
class _Planting:
    """What the steps of planting share: the session, today, and ids by name."""

    session: Session
    now: datetime
    zone: str
    shrink: Shrink
    circles: dict[str, int] = field(default_factory=dict)
    stages: dict[str, Stage] = field(default_factory=dict)
    people: dict[str, int] = field(default_factory=dict)

    @property
    def today(self) -> date:
        return self.now.date()

    def ago(self, days: int) -> date:
        return self.today - timedelta(days=days)

    def keep(self, row: Any) -> int:
        """Add the row and return its id."""
        self.session.add(row)
        self.session.flush()
        return int(row.id)


def plant(db: Database, *, now: datetime, zone: str, shrink: Shrink) -> Changes:
    """Bring the sample people in. ``shrink`` makes the small and large photo of a picture."""
    told = json.loads(resource("samples/people.json").read_text(encoding="utf-8"))
    with db.change("Brought in the sample people") as change:
        planting = _Planting(change.session, now, zone, shrink)
        _plant_circles(planting, told["circles"])
        for stage in change.session.exec(select(Stage)):
            planting.stages[stage.key or stage.kind] = stage
        for rank, person in enumerate(told["people"], 1):
            planting.people[person["name"]] = _plant_person(planting, person, rank)
        for person in told["people"]:
            _plant_life(planting, person)
        for name, days, text in told["notes"]:
            note = Note(person_id=planting.people[name], text=text, written_on=planting.ago(days))
            change.session.add(note)
        _plant_gathering(planting, told["gathering"])
    return change.changes


def sweep(db: Database) -> Changes:
    """Take all sample people away again, with everything that was only theirs."""
    with db.change("Swept the sample people away") as change:
        session = change.session
        session.execute(delete(Person).where(col(Person.sample)))
        kept_talks = select(InteractionPerson.interaction_id)
        session.execute(
            delete(Interaction).where(
                col(Interaction.origin) == "sample", col(Interaction.id).not_in(kept_talks)
            )
        )
        kept_circles = select(CircleMember.circle_id)
        session.execute(
            delete(Circle).where(
                col(Circle.uid).startswith("sample-"), col(Circle.id).not_in(kept_circles)
            )
        )
        session.execute(delete(Gathering).where(col(Gathering.uid).startswith("sample-")))
    return change.changes


def are_there(session: Session) -> bool:
    """Whether any sample person is still in the book."""
    return session.exec(select(Person.id).where(Person.sample).limit(1)).first() is not None


def _plant_circles(planting: _Planting, circles: list[dict[str, Any]]) -> None:
    for position, told in enumerate(circles):
        circle = planting.keep(
            Circle(
                uid=f"sample-circle-{position}",
                name=told["name"],
                colour=told["colour"],
                position=position,
            )
        )
        earliest, latest, unit = told["rhythm"]
        planting.keep(Rhythm(circle_id=circle, earliest=earliest, latest=latest, unit=unit))
        planting.circles[told["name"]] = circle


def _plant_person(planting: _Planting, told: dict[str, Any], rank: int) -> int:
    given, _, family = told["name"].partition(" ")
    stage = _stage(planting, told.get("stage"))
    practice = told.get("practice")
    met_on, met_where, met_how = told.get("met", ("", "", ""))
    person = planting.keep(
        Person(
            name=told["name"],
            given=given,
            family=family,
            phonetic=told.get("phonetic", ""),
            title=told.get("title", ""),
            sort_key=sort_key(told["name"], given, family),
            in_practice_since=None if practice is None else planting.ago(practice),
            intention=told.get("intention", ""),
            stage_id=stage.id if stage else None,
            stage_rank=rank * _RANK_GAP if stage else None,
            stage_since=planting.ago(told.get("since", 2)) if stage else None,
            met_on=met_on,
            met_where=met_where,
            met_how=met_how,
            last_contact_on=_last_contact(planting, told),
            sample=True,
            created_at=planting.now,
            updated_at=planting.now,
        )
    )
    for circle in told.get("circles", ()):
        planting.keep(CircleMember(circle_id=planting.circles[circle], person_id=person))
    _plant_photo(planting, person, told.get("photo"))
    return person


def _stage(planting: _Planting, key: str | None) -> Stage | None:
    return None if key is None else planting.stages[key]


def _last_contact(planting: _Planting, told: dict[str, Any]) -> date | None:
    days = [talk["ago"] for talk in told.get("talks", ())]
    return planting.ago(min(days)) if days else None


def _plant_photo(planting: _Planting, person: int, name: str | None) -> None:
    if name is None:
        return
    shrunk = planting.shrink(resource(f"samples/photos/{name}.png").read_bytes())
    if shrunk is not None:
        planting.session.add(Photo(person_id=person, small=shrunk[0], large=shrunk[1]))


def _plant_life(planting: _Planting, told: dict[str, Any]) -> None:
    person = planting.people[told["name"]]
    _plant_reach(planting, person, told)
    _plant_knowledge(planting, person, told)
    for talk in told.get("talks", ()):
        _plant_talk(planting, person, talk)
    _plant_journey(planting, person, told)
    for what in told.get("next", ()):
        planting.session.add(_follow_up(planting, person, what))


def _plant_reach(planting: _Planting, person: int, told: dict[str, Any]) -> None:
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


def _plant_knowledge(planting: _Planting, person: int, told: dict[str, Any]) -> None:
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


def _plant_talk(planting: _Planting, person: int, told: dict[str, Any]) -> None:
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
            origin="sample",
            created_at=planting.now,
        )
    )
    with_whom = [person, *(planting.people[name] for name in told.get("with", ()))]
    for one in with_whom:
        planting.session.add(InteractionPerson(interaction_id=talk, person_id=one))
        found = planting.session.get_one(Person, one)
        found.last_contact_on = max(day, found.last_contact_on or day)


def _plant_journey(planting: _Planting, person: int, told: dict[str, Any]) -> None:
    for ago, before, after, sign, why in told.get("moves", ()):
        source, target = _stage(planting, before), _stage(planting, after)
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
    if "hard" in told:
        ago, note = told["hard"]
        planting.session.add(
            Season(person_id=person, kind="hard", begins_on=planting.ago(ago), note=note)
        )


def _follow_up(planting: _Planting, person: int, told: dict[str, Any]) -> FollowUp:
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
    return None if at is None else datetime.combine(day, time.fromisoformat(at))


def _plant_gathering(planting: _Planting, told: dict[str, Any]) -> None:
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
