"""What meetings that moved or were missed mean for whom one turns to, and when."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.meeting_effects import MissedMeeting, latest_missed
from desktop.domain.vocabulary import FollowUpState, Who
from desktop.services.follow_ups.requests import requests_waiting
from desktop.storage.rows import named_rows

_LOOK_BACK = timedelta(days=183)  # for how many they missed in a row

# Who has a new plan needs neither a reason nor peace: the plan is both.
_MISSED = """
SELECT f.id, f.person_id, f.state, f.day, f.settled_on, f.size, f.title, p.last_contact_on
  FROM follow_up f JOIN person p ON p.id = f.person_id LEFT JOIN stage s ON s.id = p.stage_id
 WHERE f.day >= :since AND f.state IN ('missed_by_me', 'missed_by_them')
   AND p.deleted_at IS NULL AND coalesce(s.kind, '') <> 'resting'
   AND NOT EXISTS (SELECT 1 FROM follow_up n WHERE n.person_id = p.id AND n.state = 'planned'
                    AND n.rule = '' AND coalesce(n.window_to, n.day) >= :today)
"""
_AMONG = " AND f.person_id IN (SELECT value FROM json_each(:ids))"
_TYPES = {"day": Date(), "settled_on": Date(), "last_contact_on": Date()}

_STILL_TO_COME = text(
    """
SELECT person_id, min(coalesce(window_from, day)) AS day FROM follow_up
 WHERE person_id IS NOT NULL AND day > :today AND coalesce(window_from, day) > :today
   AND state = 'planned' AND moved_from IS NOT NULL
 GROUP BY person_id
"""
).columns(day=Date())


def left_in_peace(session: Session, today: date) -> Mapping[int, date]:
    """Who is not to be prompted yet, each with the first day on which they may be.

    Those with a meeting that was moved to a later day, those who asked to meet and wait
    for my answer, and for a while those who missed one. What is planned with them stands
    regardless.
    """
    peace: dict[int, date] = {}
    for person, day in _not_before(session, today):
        if day > today:
            peace[person] = max(day, peace.get(person, day))
    return peace


def _not_before(session: Session, today: date) -> Iterator[tuple[int, date]]:
    for row in session.connection().execute(_STILL_TO_COME, {"today": today.isoformat()}):
        yield row.person_id, row.day
    for request in requests_waiting(session, today):
        yield request.person_id, max(request.answer_by, today + timedelta(days=1))
    for missed in _latest(session, None, today).values():
        if missed.not_before is not None:
            yield missed.person_id, missed.not_before


def missed_lately(
    session: Session, ids: Iterable[int] | None, today: date
) -> Mapping[int, MissedMeeting]:
    """The missed meeting that is a reason to turn to each of these people today (to
    anyone, without ids). One that I missed asks for a line whatever their rhythm says."""
    found = _latest(session, ids, today)
    return {person: missed for person, missed in found.items() if missed.is_reason_on(today)}


def last_missed(
    session: Session, follow_up_id: int, person_id: int, today: date
) -> MissedMeeting | None:
    """This meeting, if it was missed and nothing has mended it."""
    found = _latest(session, [person_id], today).get(person_id)
    return found if found is not None and found.follow_up_id == follow_up_id else None


def _latest(
    session: Session, ids: Iterable[int] | None, today: date
) -> Mapping[int, MissedMeeting]:
    values = {"today": today.isoformat(), "since": (today - _LOOK_BACK).isoformat()}
    if ids is not None:
        values["ids"] = json.dumps(list(ids))
    query = text(_MISSED + (_AMONG if ids is not None else "")).columns(**_TYPES)
    misses, contacts = defaultdict[int, list[MissedMeeting]](list), dict[int, date | None]()
    for row in named_rows(session.connection().execute(query, values)):
        misses[row.person_id].append(_missed(row))
        contacts[row.person_id] = row.last_contact_on
    latest = (latest_missed(of_one, contacts[person]) for person, of_one in misses.items())
    return {missed.person_id: missed for missed in latest if missed is not None}


def _missed(row: Any) -> MissedMeeting:
    by = Who.ME if row.state == FollowUpState.MISSED_BY_ME else Who.THEM
    told_on = row.settled_on or row.day
    return MissedMeeting(row.id, row.person_id, by, row.day, told_on, row.size, row.title)
