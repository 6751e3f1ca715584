"""Small gestures for somebody: which fit by what I know, and taking one up."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.changes import Changes
from desktop.domain.dates import PartialDate
from desktop.domain.entities import Giving
from desktop.domain.follow_ups import FollowUpDraft
from desktop.domain.gestures import Around, Gesture, Need, Offer, offers, read_gestures
from desktop.domain.language import spoken, tr
from desktop.domain.news import day_for
from desktop.domain.pronouns import pronoun_of
from desktop.domain.vocabulary import Direction, GivingState
from desktop.paths import resource
from desktop.services.follow_ups.planning import plan_in
from desktop.services.people.presence import present
from desktop.storage.database import Database
from desktop.storage.rows import named_rows

ORIGIN = "gesture"  # of a plan that came from one
_BIRTHDAY_NEAR = timedelta(days=14)
_A_YEAR = timedelta(days=365)
_SEEN_LATELY = timedelta(days=182)
_NOT_AGAIN = timedelta(days=120)

_IN = "IN (SELECT value FROM json_each(:ids))"
_ALOUD = "NOT EXISTS (SELECT 1 FROM interaction i WHERE i.id = {talk} AND i.confided)"
_PEOPLE = text(
    f"""
SELECT p.id, p.pronouns, p.met_on, coalesce(i.name, p.introduced_by_name) AS introducer,
       EXISTS (SELECT 1 FROM season h WHERE h.person_id = p.id AND h.kind = 'hard'
                AND h.begins_on <= :today AND (h.ends_on IS NULL OR h.ends_on > :today)) AS hard
  FROM person p LEFT JOIN person i ON i.id = p.introduced_by_id
 WHERE p.id {_IN} AND +p.deleted_at IS NULL
"""
)
_ADDRESSES = text(
    f"""
SELECT DISTINCT person_id FROM address WHERE person_id {_IN} AND (street <> '' OR text <> '')
"""
)
_POINTS = text(
    f"SELECT DISTINCT person_id, kind FROM contact_point"
    f" WHERE person_id {_IN} AND +kind IN ('phone', 'email')"
)
_BIRTHDAYS = text(
    f"SELECT person_id, month, day, leap_rule FROM occasion"
    f" WHERE kind = 'birthday' AND day IS NOT NULL AND month IS NOT NULL AND person_id {_IN}"
)
_FACETS = text(
    f"""
SELECT person_id, kind, text FROM facet WHERE person_id {_IN}
   AND {_ALOUD.format(talk="facet.interaction_id")} ORDER BY noted_on, id
"""
)
_WORDS = text(
    f"""
SELECT ip.person_id, i.words FROM interaction i
  JOIN interaction_person ip ON ip.interaction_id = i.id
 WHERE ip.person_id {_IN} AND i.words <> '' AND NOT i.confided ORDER BY i.day, i.id
"""
)
_SEEN = text(
    f"""
SELECT DISTINCT ip.person_id FROM interaction i
  JOIN interaction_person ip ON ip.interaction_id = i.id
 WHERE ip.person_id {_IN} AND i.day >= :seen
   AND i.kind IN ('in_person', 'coffee', 'meal', 'walk', 'gathering')
"""
)
_THANKED = text(
    f"""
SELECT person_id, text FROM giving
 WHERE direction = 'received' AND state = 'thanked' AND person_id {_IN}
   AND {_ALOUD.format(talk="giving.interaction_id")} ORDER BY day, id
"""
)
_DONE = text(
    f"""
SELECT person_id, reason AS said FROM follow_up
 WHERE person_id {_IN} AND origin = '{ORIGIN}' AND created_at >= :lately
 UNION ALL
SELECT person_id, text FROM giving WHERE person_id {_IN} AND direction = 'given'
   AND (day IS NULL OR day >= :lately)
"""
)
_POINT_NEEDS = {"phone": Need.PHONE, "email": Need.MAIL}
_FACET_NEEDS = frozenset(
    (Need.INTEREST, Need.FOOD, Need.GOAL, Need.CHAPTER, Need.STRENGTH, Need.VALUE)
)


def bank(language: str = "") -> Sequence[Gesture]:
    """Those of a language, or the English ones where there are none;
    "" is the one that Kith speaks."""
    return _in(language or spoken())


@cache
def _in(language: str) -> Sequence[Gesture]:
    file = resource(f"gestures/{language}.toml")
    if not file.is_file():
        file = resource("gestures/en.toml")
    return read_gestures(file.read_text(encoding="utf-8"))


def gestures_for(session: Session, people: Sequence[int], *, today: date) -> dict[int, list[Offer]]:
    """For each of these people what fits, that of this week first; in nine statements."""
    found = _around(session, people, today)
    return {person: offers(bank(), around, today) for person, around in found.items()}


def take(db: Database, person_id: int, offer: Offer, *, now: datetime) -> Changes:
    """Plan it with the gesture as its reason, or keep it as an idea of something to give."""
    with db.change() as change:
        person = present(change.session, person_id)
        if offer.giving:
            change.label = tr("Kept an idea for {name}").format(name=person.name)
            change.session.add(
                Giving(
                    person_id=person_id,
                    direction=Direction.GIVEN,
                    kind=offer.giving,
                    text=offer.text,
                    state=GivingState.IDEA,
                    day=now.date(),
                )
            )
        else:
            change.label = tr("Planned a small gesture for {name}").format(name=person.name)
            day = day_for(offer.size, now.date())
            draft = FollowUpDraft(day, person_id, reason=offer.text, size=offer.size, origin=ORIGIN)
            plan_in(change.session, draft, now)
    return change.changes


def _around(session: Session, people: Sequence[int], today: date) -> dict[int, Around]:
    values = {
        "ids": json.dumps(list(people)),
        "today": today.isoformat(),
        "lately": (today - _NOT_AGAIN).isoformat(),
        "seen": (today - _SEEN_LATELY).isoformat(),
    }

    def ask(query: Any) -> list[Any]:
        return named_rows(session.connection().execute(query, values))

    rows = {row.id: row for row in ask(_PEOPLE)}
    known, done = _known(rows, ask, today), _by_person(ask(_DONE))
    return {
        person: Around(
            person, known[person], pronoun_of(row.pronouns), bool(row.hard), done[person]
        )
        for person, row in rows.items()
    }


def _known(
    rows: Mapping[int, Any], ask: Callable[[Any], list[Any]], today: date
) -> Mapping[int, dict[Need, str]]:
    """What a gesture may need, as far as it is there, with the words that go into it."""
    known: dict[int, dict[Need, str]] = defaultdict(dict)
    for person, row in rows.items():
        known[person] |= _of_meeting(row, today)
    for row in ask(_ADDRESSES):
        known[row.person_id][Need.ADDRESS] = ""
    for row in ask(_SEEN):
        known[row.person_id][Need.NEAR] = ""
    for row in ask(_POINTS):
        known[row.person_id][_POINT_NEEDS[row.kind]] = ""
    for row in ask(_BIRTHDAYS):
        if _is_near(row, today):
            known[row.person_id][Need.BIRTHDAY] = ""
    for row in ask(_FACETS):
        if row.kind in _FACET_NEEDS:
            known[row.person_id][Need(row.kind)] = row.text
    for row in ask(_WORDS):
        known[row.person_id][Need.WORDS] = row.words
    for row in ask(_THANKED):
        known[row.person_id][Need.THANKS] = row.text
    return known


def _of_meeting(row: Any, today: date) -> dict[Need, str]:
    found = {Need.INTRODUCER: row.introducer} if row.introducer else {}
    met = f"{row.met_on}-01-01"[:10] if row.met_on else ""
    if met and met <= (today - _A_YEAR).isoformat():
        found[Need.YEARS] = ""
    return found


def _is_near(row: Any, today: date) -> bool:
    day = PartialDate(None, row.month, row.day).next_on_or_after(today, row.leap_rule)
    return day is not None and day - today <= _BIRTHDAY_NEAR


def _by_person(rows: Iterable[Any]) -> Mapping[int, set[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    for row in rows:
        found[row.person_id].add(row.said)
    return found
