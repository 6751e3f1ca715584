"""What the place Introductions shows: every pair, in a fixed number of questions."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.introductions.rows import Pair, PairPerson, PairsBoard, StepText
from desktop.domain.introductions.rules import COLUMNS, ENDED, Standing, Word
from desktop.domain.vocabulary import IntroductionState
from desktop.services.introductions.rows import PLAN_PREFIX
from desktop.services.seasons import in_hard_season
from desktop.storage.rows import named_rows

_EARLIER_SHOWN = 200

_HERE = (
    "JOIN person a ON a.id = i.first_id AND +a.deleted_at IS NULL"
    " JOIN person b ON b.id = i.second_id AND +b.deleted_at IS NULL"
)
_PAIRS = f"""
SELECT i.*, c.name AS credit_name, +c.deleted_at IS NULL AS credit_here
  FROM introduction i {_HERE} LEFT JOIN person c ON c.id = i.credit_id
 WHERE {{which}}
"""
_UNDER_WAY = "i.state NOT IN ('thanked', 'let_go')"
_ENDED = f"""
i.id IN (SELECT id FROM introduction WHERE state IN ('thanked', 'let_go')
          ORDER BY state_on DESC, id DESC LIMIT {_EARLIER_SHOWN})
"""
_PEOPLE = """
SELECT p.id, p.name, p.given, p.pronouns, p.last_contact_on, t.id AS through, t.name AS guide,
       ph.person_id IS NOT NULL AS has_photo,
       (SELECT value FROM contact_point m WHERE m.person_id = p.id AND m.kind = 'email'
         ORDER BY m.preferred DESC, m.position, m.id LIMIT 1) AS mail
  FROM person p LEFT JOIN photo ph ON ph.person_id = p.id
  LEFT JOIN person t ON t.id = p.introduced_by_id AND +t.deleted_at IS NULL
 WHERE p.id IN (SELECT value FROM json_each(:ids))
"""
_TEXTS = """
SELECT introduction_id, state, person_id, text, sent_on FROM introduction_step
 WHERE introduction_id IN (SELECT value FROM json_each(:ids)) ORDER BY id
"""
_PLANS = f"""
SELECT origin, day FROM follow_up
 WHERE person_id IN (SELECT value FROM json_each(:ids)) AND state = 'planned'
   AND origin LIKE '{PLAN_PREFIX}%'
"""
_DAYS = ("first_on", "second_on", "next_on", "thought_on", "state_on")


def board(session: Session, *, today: date) -> PairsBoard:
    """Those under way in the order of their columns, and the latest that ended."""
    under_way = _rows(session, _UNDER_WAY)
    pairs = _whole(session, [*under_way, *_rows(session, _ENDED)], today)
    columns: dict[IntroductionState, list[Pair]] = {state: [] for state in COLUMNS}
    for pair in sorted(pairs, key=lambda pair: (pair.position, pair.id)):
        if not pair.has_ended:
            columns[pair.state].append(pair)
    earlier = [pair for pair in pairs if pair.state in ENDED]
    earlier.sort(key=lambda pair: (pair.state_on or date.min, pair.id), reverse=True)
    return PairsBoard(columns, earlier)


def pair(session: Session, introduction_id: int, *, today: date) -> Pair | None:
    """One of them, whole; None when it is gone."""
    found = _whole(session, _rows(session, "i.id = :id", id=introduction_id), today)
    return found[0] if found else None


def people_of(session: Session, ids: Iterable[int], *, today: date) -> dict[int, PairPerson]:
    """These people as a pair shows them."""
    found = _people(session, ids)
    hard = in_hard_season(session, found, today=today)
    return {id: _person(row, id in hard) for id, row in found.items()}


def _rows(session: Session, which: str, **values: Any) -> list[Any]:
    query = text(_PAIRS.format(which=which)).columns(**{name: Date() for name in _DAYS})
    return named_rows(session.connection().execute(query, values))


def _whole(session: Session, rows: list[Any], today: date) -> list[Pair]:
    sides = {side for row in rows for side in (row.first_id, row.second_id)}
    known = people_of(session, sides, today=today)
    texts = _texts(session, [row.id for row in rows])
    plans = _plans(session, known)
    return [_pair(row, known, texts[row.id], plans) for row in rows]


def _people(session: Session, ids: Iterable[int]) -> dict[int, Any]:
    query = text(_PEOPLE).columns(last_contact_on=Date())
    found = session.connection().execute(query, {"ids": json.dumps(sorted(ids))})
    return {row.id: row for row in named_rows(found)}


def _texts(session: Session, ids: list[int]) -> dict[int, list[StepText]]:
    query = text(_TEXTS).columns(sent_on=Date())
    found: dict[int, list[StepText]] = defaultdict(list)
    for row in session.connection().execute(query, {"ids": json.dumps(ids)}):
        state = IntroductionState(row.state)
        found[row.introduction_id].append(StepText(state, row.person_id, row.text, row.sent_on))
    return found


def _plans(session: Session, people: Iterable[int]) -> dict[str, date]:
    """On which day a pair's next step stands in the calendar, by its origin."""
    query = text(_PLANS).columns(day=Date())
    rows = session.connection().execute(query, {"ids": json.dumps(sorted(people))})
    return {row.origin: row.day for row in rows}


def _person(row: Any, hard: bool) -> PairPerson:
    return PairPerson(
        id=row.id,
        name=row.name,
        called=row.given or row.name,
        pronouns=row.pronouns,
        has_photo=bool(row.has_photo),
        hard_season=hard,
        last_contact_on=row.last_contact_on,
        mail=row.mail or "",
        through=None if row.through is None else (row.through, row.guide),
    )


def _pair(
    row: Any, people: dict[int, PairPerson], texts: list[StepText], plans: dict[str, date]
) -> Pair:
    standing = Standing(
        IntroductionState(row.state),
        Word(row.first_word, row.first_on),
        Word(row.second_word, row.second_on),
    )
    credit = row.credit_id if row.credit_here else None
    first, second = _told_apart(people[row.first_id], people[row.second_id])
    return Pair(
        id=row.id,
        first=first,
        second=second,
        standing=standing,
        why=row.why,
        may_tell=row.may_tell,
        waits=row.waits,
        next_step=row.next_step,
        next_on=plans.get(PLAN_PREFIX + row.uid, row.next_on),
        outcome=row.outcome,
        credit=(credit, row.credit_name or ""),
        thought_on=row.thought_on,
        state_on=row.state_on,
        position=row.position,
        texts=texts,
    )


def _told_apart(first: PairPerson, second: PairPerson) -> tuple[PairPerson, PairPerson]:
    """Two of the same given name are called by the whole of it."""
    if first.called != second.called:
        return first, second
    return replace(first, called=first.name), replace(second, called=second.name)
