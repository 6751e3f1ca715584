"""A profile and three weekly reviews for the sample people, where nothing of one's own is."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from sqlmodel import Session, SQLModel, select

from desktop.domain.entities import ProfileAimPerson, ProfileLine, Review, ReviewPerson
from desktop.domain.reflect.span import week_to_look_back_on
from desktop.paths import resource
from desktop.services.samples.people import Planting


def plant_reflect(planting: Planting) -> None:
    """My own lines are never mixed with invented ones."""
    told = _told()
    if not _any(planting.session, ProfileLine):
        for position, (kind, text, with_whom) in enumerate(told["profile"]):
            _plant_line(planting, position, kind, text, with_whom)
    if not _any(planting.session, Review):
        for review in told["reviews"]:
            _plant_review(planting, review)


def sweep_reflect(session: Session) -> None:
    """Take away what still stands as it was planted; what was written on stays."""
    told = _told()
    lines = {(kind, text) for kind, text, _ in told["profile"]}
    for line in session.exec(select(ProfileLine)).all():
        if (line.kind, line.text) in lines:
            session.delete(line)
    reviews = {(_written(review), review["finished"]) for review in told["reviews"]}
    for review in session.exec(select(Review)).all():
        if (review.answers, review.finished_on is not None) in reviews:
            session.delete(review)
    session.flush()


def _told() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource("samples/reflect.json").read_text("utf-8"))
    return found


def _any(session: Session, table: type[SQLModel]) -> bool:
    return session.exec(select(table).limit(1)).first() is not None


def _plant_line(
    planting: Planting, position: int, kind: str, text: str, with_whom: list[str]
) -> None:
    line = ProfileLine(kind=kind, text=text, position=position, written_on=planting.ago(60))
    line_id = planting.keep(line)
    for name in with_whom:
        person = planting.people[name]
        planting.session.add(ProfileAimPerson(profile_line_id=line_id, person_id=person))


def _plant_review(planting: Planting, told: dict[str, Any]) -> None:
    days = week_to_look_back_on(planting.today - timedelta(weeks=told["weeks_ago"]))
    finished = days.last if told["finished"] else None
    review_id = planting.keep(
        Review(week_of=days.first, answers=_written(told), finished_on=finished)
    )
    for part, names in told["people"].items():
        for name in names:
            planting.session.add(
                ReviewPerson(review_id=review_id, person_id=planting.people[name], part=part)
            )


def _written(told: dict[str, Any]) -> str:
    return json.dumps(told["answers"], ensure_ascii=False)
