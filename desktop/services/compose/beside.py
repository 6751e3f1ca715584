"""What stands beside a letter: their card in short, in a fixed number of questions.

What was told in confidence is never among it: a letter leaves the house.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.compose.beside import (
    DEAR,
    MOST,
    ON_MIND,
    Beside,
    Owed,
    Thing,
    ThingKind,
    WayTo,
)
from desktop.domain.compose.letters import Recipient
from desktop.domain.people import StageMark
from desktop.domain.rhythm.rules import Standing, warmth_of
from desktop.domain.vocabulary import LoopKind
from desktop.services.rhythm import standings
from desktop.services.rhythm.ahead import ahead_of
from desktop.storage.rows import named_rows

_WHO = """
SELECT p.id, p.name, p.given, p.nickname, p.pronouns, p.last_contact_on, p.in_practice_since,
       p.met_where, p.met_how, p.deleted_at IS NULL AS here, photo.large AS photo,
       s.id AS stage_id, s.name AS stage, s.icon, s.purpose, s.kind AS stage_kind,
       (SELECT count(*) FROM stage b WHERE b.kind = 'stage' AND b.position <= s.position) AS place,
       (SELECT count(*) FROM stage b WHERE b.kind = 'stage') AS stages,
       (SELECT min(max(f.day, :today)) FROM follow_up f
         WHERE f.person_id = p.id AND f.state = 'planned'
           AND (coalesce(f.window_from, f.day) > :today OR f.rule <> '')) AS planned_on,
       EXISTS (SELECT 1 FROM follow_up f WHERE f.person_id = p.id AND f.state = 'planned'
                  AND coalesce(f.window_from, f.day) <= :today AND f.rule = '') AS was_planned,
       (SELECT i.kind FROM interaction i JOIN interaction_person ip ON ip.interaction_id = i.id
         WHERE ip.person_id = p.id ORDER BY i.day DESC, i.id DESC LIMIT 1) AS last_kind
  FROM person p LEFT JOIN photo ON photo.person_id = p.id LEFT JOIN stage s ON s.id = p.stage_id
 WHERE p.id = :person
"""
_SAID = """
SELECT i.id, i.words, i.day, i.kind FROM interaction i
  JOIN interaction_person ip ON ip.interaction_id = i.id
 WHERE ip.person_id = :person AND i.words <> '' AND NOT i.confided
 ORDER BY i.day DESC, i.id DESC LIMIT 1
"""
_FACETS = """
SELECT f.id, f.kind, f.text, f.noted_on FROM facet f
  LEFT JOIN interaction i ON i.id = f.interaction_id
 WHERE f.person_id = :person AND NOT coalesce(i.confided, 0)
 ORDER BY f.noted_on DESC, f.position, f.id
"""
_LOOPS = """
SELECT l.id, l.kind, l.text, l.opened_on, l.about_on FROM loop l
  LEFT JOIN interaction i ON i.id = l.opened_by_id
 WHERE l.person_id = :person AND l.closed_on IS NULL AND NOT coalesce(i.confided, 0)
 ORDER BY l.about_on IS NULL, l.about_on, l.id
"""
_OWED = """
SELECT g.id, g.text, g.day FROM giving g LEFT JOIN interaction i ON i.id = g.interaction_id
 WHERE g.person_id = :person AND g.direction = 'received' AND g.state = 'done'
   AND NOT coalesce(i.confided, 0)
 ORDER BY g.day DESC, g.id DESC
"""
_WAYS = """
SELECT kind, value, label, service FROM contact_point WHERE person_id = :person
 ORDER BY preferred DESC, position, id
"""
_DAYS: dict[str, Any] = {
    "last_contact_on": Date(), "in_practice_since": Date(), "planned_on": Date(), "day": Date(),
    "noted_on": Date(), "opened_on": Date(), "about_on": Date(),
}  # fmt: skip


def beside(session: Session, person_id: int, *, today: date) -> Beside | None:
    """None for somebody who is gone for good."""
    ask = _Asking(session, {"person": person_id, "today": today.isoformat()})
    who = ask(_WHO, "last_contact_on", "in_practice_since", "planned_on")
    if not who:
        return None
    row, facets = who[0], ask(_FACETS, "noted_on")
    standing = standings(session, [person_id], today=today).get(person_id, Standing())
    return Beside(
        person=Recipient(
            row.id, row.name, row.nickname or row.given or row.name, row.pronouns,
            row.photo or None, bool(row.here),
        ),
        standing=standing,
        stage=_stage(row),
        warmth=warmth_of(standing, today=today) if row.in_practice_since else None,
        last_contact_on=row.last_contact_on,
        last_kind=row.last_kind or "",
        met=". ".join(words.rstrip(".") for words in (row.met_where, row.met_how) if words),
        said=next(_said(ask(_SAID, "day")), None),
        dear=tuple(_facets(facets, DEAR)),
        on_mind=tuple(_facets(facets, ON_MIND)),
        loops=tuple(_loops(ask(_LOOPS, "opened_on", "about_on"))),
        owed=tuple(Owed(one.id, one.text, one.day) for one in ask(_OWED, "day")),
        ways=tuple(WayTo(way.kind, way.value, way.label, way.service) for way in ask(_WAYS)),
        planned_on=row.planned_on,
        was_planned=bool(row.was_planned),
    )  # fmt: skip


def days_taken(session: Session, *, today: date) -> Mapping[date, int]:
    """How many people are planned by hand on each day to come."""
    return ahead_of(session, today=today).taken


class _Asking:
    """One statement a question, all about the same person."""

    def __init__(self, session: Session, values: Mapping[str, Any]) -> None:
        self._connection, self._values = session.connection(), values

    def __call__(self, query: str, *days: str) -> list[Any]:
        typed = text(query).columns(**{day: _DAYS[day] for day in days})
        return named_rows(self._connection.execute(typed, self._values))


def _stage(row: Any) -> StageMark | None:
    if row.stage_id is None:
        return None
    place = row.place if row.stage_kind == "stage" else 0
    return StageMark(
        row.stage_id, row.stage, row.icon, row.purpose, row.stage_kind, place, row.stages
    )


def _said(rows: Sequence[Any]) -> Iterator[Thing]:
    for row in rows:
        yield Thing(ThingKind.WORDS, f"words:{row.id}", row.words, row.day, row.kind, row.id)


def _facets(rows: Sequence[Any], kinds: Sequence[str]) -> Iterator[Thing]:
    """The latest of these kinds, in the order of the kinds."""
    found = [row for kind in kinds for row in rows if row.kind == kind]
    for row in found[:MOST]:
        yield Thing(ThingKind.FACET, f"facet:{row.id}", row.text, row.noted_on, row.kind, row.id)


def _loops(rows: Sequence[Any]) -> Iterator[Thing]:
    for row in rows:
        theirs = row.kind == LoopKind.THEIR_CHAPTER
        day = row.about_on if theirs else row.opened_on
        yield Thing(ThingKind.LOOP, f"loop:{row.id}", row.text, day, row.kind, row.id)
