"""One place a week for somebody of the address book, chosen by what I know of them."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.beyond import LEFT, LEFT_FOR, SlotOffer, Why, by_lot
from desktop.domain.changes import Changes
from desktop.domain.entities import FollowUp
from desktop.domain.language import tr
from desktop.domain.partial_days import read_partial
from desktop.domain.pronouns import pronoun_of
from desktop.domain.vocabulary import FollowUpState
from desktop.services.compose.common_ground import common_ground
from desktop.services.people.presence import present
from desktop.storage.database import Database
from desktop.storage.rows import many_ids, named_rows

_LOOKED_AT = 24  # whose reasons are read, of all who could be
_COMPARED = 6  # of these, with my profile
_QUIET = timedelta(days=182)
_NAMES = 2

# Of the book, not in practice, silent for long, not left alone, and something is known.
_POSSIBLE = """
SELECT p.id FROM person p LEFT JOIN stage s ON s.id = p.stage_id
 WHERE p.deleted_at IS NULL AND p.in_practice_since IS NULL AND p.kind = 'person'
   AND coalesce(s.kind, '') <> 'resting'
   AND (p.last_contact_on IS NULL OR p.last_contact_on <= :quiet)
   AND (p.last_contact_on IS NOT NULL OR p.met_where <> '' OR p.met_how <> ''
        OR p.organisation <> ''
        OR EXISTS (SELECT 1 FROM facet f WHERE f.person_id = p.id)
        OR EXISTS (SELECT 1 FROM tie t WHERE t.person_id = p.id OR t.other_id = p.id))
   AND NOT EXISTS (SELECT 1 FROM follow_up n WHERE n.person_id = p.id
                    AND ((n.origin = :left AND n.day >= :today) OR n.state = 'planned'))
   AND NOT EXISTS (SELECT 1 FROM season h WHERE h.person_id = p.id AND h.kind = 'hard'
                    AND h.begins_on <= :today AND (h.ends_on IS NULL OR h.ends_on > :today))
"""
_STILL = f"{_POSSIBLE} AND p.id = :chosen"
_PEOPLE = text(
    """
SELECT p.id, p.name, p.pronouns, p.met_on, p.met_where, p.met_how, photo.small AS photo,
       w.words, w.day, w.kind IN ('message', 'letter') AS written,
       EXISTS (SELECT 1 FROM facet f WHERE f.person_id = p.id) AS known
  FROM person p LEFT JOIN photo ON photo.person_id = p.id
  LEFT JOIN interaction w ON w.id = (
        SELECT i.id FROM interaction i JOIN interaction_person ip ON ip.interaction_id = i.id
         WHERE ip.person_id = p.id AND i.words <> '' AND NOT i.confided
         ORDER BY i.day DESC, i.id DESC LIMIT 1)
 WHERE p.id IN (SELECT value FROM json_each(:ids))
"""
).columns(day=Date())
_KNOWN_BY = text(
    """
SELECT t.other_id AS id, p.name FROM tie t JOIN person p ON p.id = t.person_id
 WHERE t.other_id IN (SELECT value FROM json_each(:ids))
   AND p.in_practice_since IS NOT NULL AND +p.deleted_at IS NULL
 UNION
SELECT t.person_id, p.name FROM tie t JOIN person p ON p.id = t.other_id
 WHERE t.person_id IN (SELECT value FROM json_each(:ids))
   AND p.in_practice_since IS NOT NULL AND +p.deleted_at IS NULL
"""
)
_SAME_HOUSE = text(
    """
SELECT p.id, o.name FROM person o JOIN person p ON p.organisation = o.organisation
 WHERE p.id IN (SELECT value FROM json_each(:ids)) AND o.organisation <> '' AND o.id <> p.id
   AND o.in_practice_since > '' AND o.deleted_at IS NULL
 ORDER BY o.sort_key, o.id
"""
)


@dataclass(frozen=True, slots=True)
class _Facts:
    people: Mapping[int, Any]
    known_by: Mapping[int, list[str]]
    same_house: Mapping[int, list[str]]


def somebody_of_the_book(
    session: Session,
    *,
    today: date,
    passed: Collection[int] = (),
    chosen: int | None = None,
) -> SlotOffer | None:
    """Whom the lot of this week brings, with the strongest reason; nobody without one.

    ``passed`` are those for whom another was wished this week, ``chosen`` the one who was
    offered earlier today: they stay while they can be.
    """
    possible = _possible(session, today, chosen)
    if chosen is not None:
        return _best(session, [chosen], today) if possible else None
    drawn = by_lot(possible.difference(passed), today)
    return _best(session, drawn[:_LOOKED_AT], today)


def leave_for_a_year(db: Database, person_id: int, *, now: datetime) -> Changes:
    """Do not bring this person for a year. Kept as a plan let go at once, like "not now"."""
    with db.change() as change:
        person = present(change.session, person_id)
        change.label = tr("Not now for {name}").format(name=person.name)
        change.session.add(
            FollowUp(
                person_id=person_id,
                day=now.date() + LEFT_FOR,
                state=FollowUpState.LET_GO,
                settled_on=now.date(),
                origin=LEFT,
                created_at=now.astimezone(UTC),
            )
        )
    return change.changes


def _possible(session: Session, today: date, chosen: int | None) -> set[int]:
    """All who could be brought; with ``chosen``, whether they still could."""
    values: dict[str, object] = {
        "today": today.isoformat(), "quiet": (today - _QUIET).isoformat(), "left": LEFT,
    }  # fmt: skip
    query = _POSSIBLE
    if chosen is not None:
        query, values["chosen"] = _STILL, chosen
    return set(many_ids(session.connection(), query, values))


def _best(session: Session, people: Sequence[int], today: date) -> SlotOffer | None:
    """The one with the strongest reason; of equal ones who was drawn first."""
    facts = _facts(session, people)
    told = [person for person in people if person in facts.people]
    offers = [offer for person in told if (offer := _plainly(facts, person)) is not None]
    shared = (_shared(session, facts.people[person], today) for person in _compared(facts, told))
    common = next((offer for offer in shared if offer is not None), None)
    return common or min(offers, key=lambda offer: offer.why, default=None)


def _facts(session: Session, people: Sequence[int]) -> _Facts:
    values = {"ids": json.dumps(list(people))}

    def ask(query: Any) -> list[Any]:
        return named_rows(session.connection().execute(query, values))

    return _Facts(
        {row.id: row for row in ask(_PEOPLE)}, _names(ask(_KNOWN_BY)), _names(ask(_SAME_HOUSE))
    )


def _names(rows: Sequence[Any]) -> Mapping[int, list[str]]:
    found: dict[int, list[str]] = {}
    for row in rows:
        found.setdefault(row.id, []).append(row.name)
    return found


def _compared(facts: _Facts, people: Sequence[int]) -> list[int]:
    """Of whom there is something that my profile could meet."""
    telling = (p for p in people if facts.people[p].known or facts.people[p].words)
    return list(telling)[:_COMPARED]


def _shared(session: Session, row: Any, today: date) -> SlotOffer | None:
    found = common_ground(session, row.id, today=today)
    if not found:
        return None
    return _offer(row, Why.COMMON, found[0].theirs, mine=found[0].mine, day=found[0].day)


def _plainly(facts: _Facts, person: int) -> SlotOffer | None:
    """What of the store alone is a reason."""
    row = facts.people[person]
    if row.words:
        return _offer(row, Why.WORDS, row.words, day=row.day)
    if names := facts.known_by.get(person):
        return _offer(row, Why.KNOWS, "\n".join(names[:_NAMES]))
    if row.met_how or row.met_where:
        return _offer(row, Why.MET, row.met_how or row.met_where, day=_met_on(row.met_on))
    if names := facts.same_house.get(person):
        return _offer(row, Why.HOUSE, "\n".join(names[:_NAMES]))
    return None


def _met_on(written: str) -> date | None:
    when = read_partial(written) if written else None
    if when is None or when.year is None:
        return None
    return date(when.year, when.month or 1, when.day or 1)


def _offer(row: Any, why: Why, said: str, *, mine: str = "", day: date | None = None) -> SlotOffer:
    who = pronoun_of(row.pronouns)
    written = why is Why.WORDS and bool(row.written)
    return SlotOffer(row.id, row.name, why, said, mine, day, written, who, row.photo)
