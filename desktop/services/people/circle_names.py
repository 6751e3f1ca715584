"""Circles by the name that somebody types: "choir", "the Choir"."""

from __future__ import annotations

from sqlalchemy import Date, text
from sqlmodel import Session, col, select

from desktop.domain.entities import Circle
from desktop.domain.names import CircleMatch, NameMatch
from desktop.domain.text import clean, clean_line, fold

_OFFERED = 3
_MEMBERS = text("""
SELECT p.id, p.name, p.last_contact_on, p.in_practice_since IS NOT NULL AS in_practice
  FROM circle_member m JOIN person p ON p.id = m.person_id
 WHERE m.circle_id = :circle AND p.deleted_at IS NULL
 ORDER BY m.favourite DESC, p.sort_key, p.id
""").columns(last_contact_on=Date())


def circle_named(session: Session, typed: str) -> CircleMatch | None:
    """The circle of exactly this name with all who are in it; None if nobody is."""
    wanted = _plain(typed)
    for circle_id, name in _circles(session):
        if wanted and _plain(name) == wanted:
            people = _people(session, circle_id)
            return CircleMatch(circle_id, name, people) if people else None
    return None


def circles_like(session: Session, typed: str) -> tuple[CircleMatch, ...]:
    """Circles that have a word which goes on like this, without their people."""
    wanted = _plain(typed)
    found = [
        CircleMatch(circle_id, name)
        for circle_id, name in _circles(session)
        if wanted and f" {wanted}" in f" {_plain(name)}"
    ]
    return tuple(found[:_OFFERED])


def _circles(session: Session) -> list[tuple[int, str]]:
    query = select(Circle.id, Circle.name).order_by(col(Circle.position), col(Circle.id))
    return [(circle_id, name) for circle_id, name in session.exec(query) if circle_id is not None]


def _people(session: Session, circle_id: int) -> tuple[NameMatch, ...]:
    rows = session.connection().execute(_MEMBERS, {"circle": circle_id})
    return tuple(
        NameMatch(row.id, row.name, "", bool(row.in_practice), row.last_contact_on) for row in rows
    )


def _plain(name: str) -> str:
    return clean_line(fold(clean(name))).removeprefix("the ")
