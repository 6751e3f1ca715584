"""What may be said aloud of the few who are turned to, read for all of them at once."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.known import Known, KnownFacet, KnownGift, KnownLoop, KnownOccasion
from desktop.domain.meeting_effects import MissedMeeting
from desktop.domain.pronouns import pronoun_of
from desktop.domain.questions import Blank, said_of, turn
from desktop.domain.reasons import Reason, ReasonKind, compose
from desktop.domain.today import Candidate, OccasionRow, Why
from desktop.services.follow_ups.missed import missed_lately
from desktop.services.questions import bank
from desktop.storage.rows import named_rows

# What was opened, given or learned in a talk that was confided is confided with it.
_ALOUD = "AND NOT EXISTS (SELECT 1 FROM interaction i WHERE i.id = {talk} AND i.confided)"
_PLANS = text(
    """
SELECT person_id, coalesce(nullif(reason, ''), title) AS words, day FROM follow_up
 WHERE id IN (SELECT value FROM json_each(:ids))
"""
).columns(day=Date())
_LOOPS = text(
    f"""
SELECT person_id, kind, text, opened_on, about_on FROM loop
 WHERE closed_on IS NULL AND person_id IN (SELECT value FROM json_each(:ids))
   {_ALOUD.format(talk="loop.opened_by_id")}
 ORDER BY about_on IS NULL, about_on, opened_on, id
"""
).columns(about_on=Date(), opened_on=Date())
_GIFTS = text(
    f"""
SELECT person_id, text, day FROM giving
 WHERE direction = 'received' AND state = 'done' AND thanked_on IS NULL
   AND person_id IN (SELECT value FROM json_each(:ids))
   {_ALOUD.format(talk="giving.interaction_id")}
 ORDER BY day DESC, id DESC
"""
).columns(day=Date())
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
_FACETS = text(
    f"""
SELECT person_id, kind, text, noted_on FROM facet
 WHERE kind <> 'food' AND person_id IN (SELECT value FROM json_each(:ids))
   {_ALOUD.format(talk="facet.interaction_id")}
 ORDER BY noted_on DESC, id DESC
"""
).columns(noted_on=Date())


@dataclass(frozen=True, slots=True)
class _Facts:
    """The rows of all who were chosen, by person."""

    plans: Mapping[int, Any]
    talks: Mapping[int, Any]
    loops: Mapping[int, list[Any]]
    gifts: Mapping[int, list[Any]]
    missed: Mapping[int, MissedMeeting]
    facets: Mapping[int, list[Any]]


def reasons_for(
    session: Session,
    chosen: Sequence[Candidate],
    people: Mapping[int, Any],
    occasions: Sequence[OccasionRow],
    *,
    today: date,
) -> dict[int, tuple[Reason, ...]]:
    """Why now, for each of the chosen, in seven statements.

    ``people`` are their rows, ``occasions`` those that are near, of whomever.
    """
    facts = _facts(session, chosen, today)
    found = {}
    for candidate in chosen:
        person = people[candidate.person_id]
        near = [_occasion(row) for row in occasions if row.person_id == candidate.person_id]
        reasons = compose(_known(candidate, person, facts, near), today)
        found[candidate.person_id] = tuple(_asked(reason, person, today) for reason in reasons)
    return found


def _asked(reason: Reason, person: Any, today: date) -> Reason:
    """What is not known as a question of the bank, another one each week."""
    if reason.kind is not ReasonKind.NOT_KNOWN:
        return reason
    questions = bank().blanks[Blank(reason.of)].questions
    question = turn(questions, f"{person.id}:{reason.of}", today)
    return replace(reason, text=said_of(question, pronoun_of(person.pronouns)))


def _facts(session: Session, chosen: Sequence[Candidate], today: date) -> _Facts:
    ids = [candidate.person_id for candidate in chosen]
    return _Facts(
        plans=_one(session, _PLANS, [c.follow_up_id for c in chosen if c.follow_up_id]),
        talks=_one(session, _TALKS, ids),
        loops=_some(session, _LOOPS, ids),
        gifts=_some(session, _GIFTS, ids),
        missed=missed_lately(session, ids, today),
        facets=_some(session, _FACETS, ids),
    )


def _known(candidate: Candidate, who: Any, facts: _Facts, near: Sequence[KnownOccasion]) -> Known:
    person = candidate.person_id
    plan, talk = facts.plans.get(person), facts.talks.get(person)
    return Known(
        plan=plan.words if plan else "",
        plan_on=plan.day if plan else None,
        missed=facts.missed.get(person),
        tender=_tender(candidate, near),
        occasions=near,
        loops=[KnownLoop(r.kind, r.text, r.opened_on, r.about_on) for r in facts.loops[person]],
        gifts=[KnownGift(r.text, r.day) for r in facts.gifts[person]],
        words=talk.words if talk else "",
        ask_next=talk.ask_next if talk else "",
        said_on=talk.day if talk else None,
        facets=[KnownFacet(r.kind, r.text, r.noted_on) for r in facts.facets[person]],
        intention=who.intention,
        met=who.met_how or who.met_where,
        hard=who.season is not None,
        season=who.season or "",
        spoken=who.last_contact_on is not None,
    )


def _occasion(row: OccasionRow) -> KnownOccasion:
    return KnownOccasion(row.kind, row.label, row.day)


def _tender(candidate: Candidate, near: Iterable[KnownOccasion]) -> KnownOccasion | None:
    """The hard day for which they were chosen."""
    if candidate.why is not Why.HARD_DAY:
        return None
    return next((day for day in near if day.is_tender and day.day == candidate.since), None)


def _rows(session: Session, query: Any, ids: Sequence[int]) -> list[Any]:
    return named_rows(session.connection().execute(query, {"ids": json.dumps(list(ids))}))


def _some(session: Session, query: Any, ids: Sequence[int]) -> Mapping[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for row in _rows(session, query, ids):
        found[row.person_id].append(row)
    return found


def _one(session: Session, query: Any, ids: Sequence[int]) -> dict[int, Any]:
    return {row.person_id: row for row in _rows(session, query, ids)}
