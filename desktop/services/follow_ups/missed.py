"""What meetings that moved or were missed mean for whom one turns to, and when."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.meeting_effects import MissedMeeting, latest_missed
from desktop.domain.today import NOT_NOW
from desktop.domain.vocabulary import FollowUpState, Who
from desktop.services.follow_ups.requests import REMEMBERED
from desktop.storage.rows import named_rows

_LOOK_BACK = timedelta(days=92)  # for how many they missed in a row
_MISSED = (FollowUpState.MISSED_BY_ME, FollowUpState.MISSED_BY_THEM)

# One walk over the days; of thousands that are planned or were kept nothing is taken along.
_NOTES = """
SELECT f.id, f.person_id, f.state, f.origin, f.day, f.window_from, f.settled_on, f.size, f.title
  FROM follow_up f
 WHERE f.day >= :since AND f.person_id IS NOT NULL
   AND (f.state IN ('missed_by_me', 'missed_by_them', 'asked') OR f.origin = 'not_now'
        OR f.moved_from IS NOT NULL AND f.state = 'planned')
"""
_AMONG = " AND f.person_id IN (SELECT value FROM json_each(:ids))"
_TYPES = {"day": Date(), "window_from": Date(), "settled_on": Date()}
# Who has a new plan needs neither a reason nor peace: the plan is both.
_OPEN_TO = text(
    """
SELECT p.id, p.last_contact_on FROM person p LEFT JOIN stage s ON s.id = p.stage_id
 WHERE p.id IN (SELECT value FROM json_each(:ids)) AND +p.deleted_at IS NULL
   AND coalesce(s.kind, '') <> 'resting'
   AND NOT EXISTS (SELECT 1 FROM follow_up n WHERE n.person_id = p.id AND n.state = 'planned'
                    AND n.rule = '' AND coalesce(n.window_to, n.day) >= :today)
"""
).columns(last_contact_on=Date())


@dataclass(frozen=True, slots=True)
class Lately:
    """What the calendar of late says of whom to leave alone, and whom not to.

    ``in_peace`` are not to be prompted before their day. ``missed`` is a reason to turn
    to somebody today; one that I missed asks for a line whatever their rhythm says.
    ``put_off`` are people with the last day of it and the day on which it was said.
    """

    in_peace: Mapping[int, date]
    missed: Mapping[int, MissedMeeting]
    put_off: Sequence[tuple[int, date, date | None]]


def lately(session: Session, today: date) -> Lately:
    """In two statements, of which one walks over the days of some months."""
    rows = _notes(session, today)
    latest = _latest(session, rows, today)
    return Lately(
        in_peace=_in_peace(rows, latest, today),
        missed={person: one for person, one in latest.items() if one.is_reason_on(today)},
        put_off=[(r.person_id, r.day, r.settled_on) for r in rows if r.origin == NOT_NOW],
    )


def left_in_peace(session: Session, today: date) -> Mapping[int, date]:
    """Who is not to be prompted yet, each with the first day on which they may be.

    Those with a meeting that was moved to a later day, those who asked to meet and wait
    for my answer, and for a while those who missed one. What is planned with them stands
    regardless.
    """
    return lately(session, today).in_peace


def missed_lately(
    session: Session, ids: Iterable[int] | None, today: date
) -> Mapping[int, MissedMeeting]:
    """The missed meeting that is a reason to turn to each of these people today (to
    anyone, without ids)."""
    if ids is None:
        return lately(session, today).missed
    latest = _latest(session, _notes(session, today, ids), today)
    return {person: one for person, one in latest.items() if one.is_reason_on(today)}


def last_missed(
    session: Session, follow_up_id: int, person_id: int, today: date
) -> MissedMeeting | None:
    """This meeting, if it was missed and nothing has mended it."""
    found = _latest(session, _notes(session, today, [person_id]), today).get(person_id)
    return found if found is not None and found.follow_up_id == follow_up_id else None


def _notes(session: Session, today: date, ids: Iterable[int] | None = None) -> list[Any]:
    values = {"since": (today - _LOOK_BACK).isoformat()}
    if ids is not None:
        values["ids"] = json.dumps(list(ids))
    query = text(_NOTES + (_AMONG if ids is not None else "")).columns(**_TYPES)
    return named_rows(session.connection().execute(query, values))


def _in_peace(
    rows: Sequence[Any], latest: Mapping[int, MissedMeeting], today: date
) -> Mapping[int, date]:
    peace: dict[int, date] = {}
    for person, day in _not_before(rows, latest, today):
        if day > today:
            peace[person] = max(day, peace.get(person, day))
    return peace


def _not_before(
    rows: Sequence[Any], latest: Mapping[int, MissedMeeting], today: date
) -> Iterator[tuple[int, date]]:
    for row in rows:
        if row.state == FollowUpState.PLANNED:
            yield row.person_id, row.window_from or row.day
        elif row.state == FollowUpState.ASKED and row.day >= today - REMEMBERED:
            yield row.person_id, max(row.day, today + timedelta(days=1))
    for missed in latest.values():
        if missed.not_before is not None:
            yield missed.person_id, missed.not_before


def _latest(session: Session, rows: Sequence[Any], today: date) -> Mapping[int, MissedMeeting]:
    misses = defaultdict[int, list[MissedMeeting]](list)
    for row in rows:
        if row.state in _MISSED:
            misses[row.person_id].append(_missed(row))
    values = {"ids": json.dumps(list(misses)), "today": today.isoformat()}
    people = session.connection().execute(_OPEN_TO, values)
    latest = (latest_missed(misses[person.id], person.last_contact_on) for person in people)
    return {missed.person_id: missed for missed in latest if missed is not None}


def _missed(row: Any) -> MissedMeeting:
    by = Who.ME if row.state == FollowUpState.MISSED_BY_ME else Who.THEM
    told_on = row.settled_on or row.day
    return MissedMeeting(row.id, row.person_id, by, row.day, told_on, row.size, row.title)
