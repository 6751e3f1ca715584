"""The reason to turn to somebody, in words that were really written or said."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.today import Candidate, Reason, ReasonKind, Why

_ABOUT_NOW = 3  # days ahead in which an open loop is about now

_PLANS = text(
    """
SELECT person_id, reason, title, day FROM follow_up
 WHERE id IN (SELECT value FROM json_each(:ids))
"""
).columns(day=Date())
_LOOPS = text(
    """
SELECT person_id, kind, text, about_on, opened_on FROM loop
 WHERE closed_on IS NULL AND person_id IN (SELECT value FROM json_each(:ids))
 ORDER BY about_on IS NULL, about_on, opened_on, id
"""
).columns(about_on=Date(), opened_on=Date())
_TALKS = text(
    """
SELECT person_id, words, ask_next, day FROM (
    SELECT ip.person_id, i.words, i.ask_next, i.day, row_number() OVER (
               PARTITION BY ip.person_id ORDER BY i.day DESC, i.id DESC) AS place
      FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
     WHERE NOT i.confided AND (i.words <> '' OR i.ask_next <> '')
       AND ip.person_id IN (SELECT value FROM json_each(:ids)))
 WHERE place = 1
"""
).columns(day=Date())
_KNOWN = text(
    """
SELECT p.id AS person_id, p.intention, (
        SELECT f.text FROM facet f WHERE f.person_id = p.id AND f.kind <> 'food'
         ORDER BY f.noted_on DESC, f.id DESC LIMIT 1) AS facet, (
        SELECT o.label FROM occasion o WHERE o.person_id = p.id
           AND o.kind IN ('hard_day', 'death') ORDER BY o.id LIMIT 1) AS hard_day
  FROM person p WHERE p.id IN (SELECT value FROM json_each(:ids))
"""
)


def reasons_for(
    session: Session, chosen: Sequence[Candidate], *, hard: set[int], today: date
) -> dict[int, Reason]:
    """The best reason for each of the chosen, in four statements.

    What was planned comes first, then what is open about now, what I meant to ask, their
    last words, what else is open, my intention, a facet. In a ``hard``
    season nobody is reminded of what they owe. What was confided is not shown.
    """
    ids = [candidate.person_id for candidate in chosen]
    plans = _first(session, _PLANS, [c.follow_up_id for c in chosen if c.follow_up_id])
    loops = _all(session, _LOOPS, ids)
    talks = _first(session, _TALKS, ids)
    known = _first(session, _KNOWN, ids)
    return {
        candidate.person_id: _best(
            _planned(plans.get(candidate.person_id)),
            _hard_day(candidate, known.get(candidate.person_id)),
            _loop_about_now(loops, candidate.person_id, hard, today),
            _asked(talks.get(candidate.person_id)),
            _said(talks.get(candidate.person_id)),
            _loop_without_day(loops, candidate.person_id, hard),
            _intended(known.get(candidate.person_id)),
            _facet(known.get(candidate.person_id)),
        )
        for candidate in chosen
    }


def _best(*reasons: Reason | None) -> Reason:
    return next((reason for reason in reasons if reason), Reason(ReasonKind.NOTHING_YET))


def _planned(plan: Any) -> Reason | None:
    words = (plan.reason or plan.title) if plan else ""
    return Reason(ReasonKind.PLANNED, words, plan.day) if words else None


def _hard_day(candidate: Candidate, known: Any) -> Reason | None:
    if candidate.why is not Why.HARD_DAY:
        return None
    return Reason(ReasonKind.HARD_DAY, (known.hard_day if known else "") or "", candidate.since)


def _loop_about_now(loops: list[Any], person: int, hard: set[int], today: date) -> Reason | None:
    soon = today + timedelta(days=_ABOUT_NOW)
    return next(
        (
            Reason(ReasonKind(row.kind), row.text, row.about_on)
            for row in _loops_of(loops, person, hard)
            if row.about_on and row.about_on <= soon
        ),
        None,
    )


def _loop_without_day(loops: list[Any], person: int, hard: set[int]) -> Reason | None:
    return next(
        (
            Reason(ReasonKind(row.kind), row.text, row.opened_on)
            for row in _loops_of(loops, person, hard)
            if row.about_on is None
        ),
        None,
    )


def _loops_of(loops: list[Any], person: int, hard: set[int]) -> list[Any]:
    owed = "they_promised" if person in hard else ""
    return [row for row in loops if row.person_id == person and row.kind != owed]


def _asked(talk: Any) -> Reason | None:
    return Reason(ReasonKind.ASK_NEXT, talk.ask_next, talk.day) if talk and talk.ask_next else None


def _said(talk: Any) -> Reason | None:
    return Reason(ReasonKind.WORDS, talk.words, talk.day) if talk and talk.words else None


def _intended(known: Any) -> Reason | None:
    return Reason(ReasonKind.INTENTION, known.intention) if known and known.intention else None


def _facet(known: Any) -> Reason | None:
    return Reason(ReasonKind.FACET, known.facet) if known and known.facet else None


def _all(session: Session, query: Any, ids: Sequence[int | None]) -> list[Any]:
    return list(session.connection().execute(query, {"ids": json.dumps(list(ids))}))


def _first(session: Session, query: Any, ids: Sequence[int | None]) -> dict[int, Any]:
    return {row.person_id: row for row in reversed(_all(session, query, ids))}
