"""The sample people themselves: who they are, in which circles, on which step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any

from sqlmodel import Session, col, func, select

from desktop.domain.entities import Circle, CircleMember, Person, Photo, Rhythm, Stage
from desktop.domain.name_order import sort_key
from desktop.domain.rhythm.corner import in_corner
from desktop.paths import resource

Shrink = Callable[[bytes], tuple[bytes, bytes] | None]

_RANK_GAP = 1024.0


@dataclass(slots=True)
class Planting:
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


def plant_circles(planting: Planting, circles: list[dict[str, Any]]) -> None:
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


def plant_person(planting: Planting, told: dict[str, Any], rank: int) -> int:
    given, _, family = told["name"].partition(" ")
    stage = stage_of(planting, told.get("stage"))
    practice = told.get("practice")
    met_on, met_where, met_how = told.get("met", ("", "", ""))
    person = planting.keep(
        Person(
            id=_corner_number(planting) if "corner" in told else None,
            name=told["name"],
            given=given,
            family=family,
            phonetic=told.get("phonetic", ""),
            pronouns=told.get("pronouns", ""),
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


def stage_of(planting: Planting, key: str | None) -> Stage | None:
    return None if key is None else planting.stages[key]


def _last_contact(planting: Planting, told: dict[str, Any]) -> date | None:
    days = [talk["ago"] for talk in told.get("talks", ())]
    return planting.ago(min(days)) if days else None


def _plant_photo(planting: Planting, person: int, name: str | None) -> None:
    if name is None:
        return
    shrunk = planting.shrink(resource(f"samples/photos/{name}.png").read_bytes())
    if shrunk is not None:
        planting.session.add(Photo(person_id=person, small=shrunk[0], large=shrunk[1]))


def _corner_number(planting: Planting) -> int:
    """The next number of somebody whose day in the quiet corner is today, so that it is
    there to be seen."""
    last = planting.session.exec(select(func.max(col(Person.id)))).one() or 0
    return next(n for n in count(last + 1) if in_corner([n], planting.today) == n)
