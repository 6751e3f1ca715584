"""The plan of the practice: whom the rhythms bring today, and who comes when."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.rhythm.capacity import Capacity
from desktop.domain.rhythm.corner import in_corner
from desktop.domain.rhythm.planner import Room, Waiting, is_near, plan
from desktop.domain.rhythm.practice import PracticePlan
from desktop.domain.rhythm.rules import Standing, Window, window_of
from desktop.domain.rhythm.turns import Turn, after_missing, turn_after
from desktop.services.breaks import current_break, stillness
from desktop.services.rhythm.ahead import Ahead, ahead_of
from desktop.services.rhythm.standing import standings

_SOON_CLEARED = 7  # days: a backlog that they hold is none
_LAST_BEFORE = text(
    """
SELECT ip.person_id, max(i.day) AS day
  FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
 WHERE ip.person_id IN (SELECT value FROM json_each(:ids)) AND i.day < :today
 GROUP BY ip.person_id
"""
).columns(day=Date())
# :last pairs each person with the day of their last contact. Who was met at one gathering has
# a talk each, and was met together.
_TOGETHER = text(
    """
SELECT ip.person_id, max(CASE WHEN i.gathering_id IS NULL THEN i.id END) AS talk,
       max(i.gathering_id) AS gathering
  FROM json_each(:last) l
  JOIN interaction_person ip ON ip.person_id = l.value ->> 0
  JOIN interaction i ON i.id = ip.interaction_id
 WHERE i.day = l.value ->> 1
   AND (i.gathering_id IS NOT NULL
        OR EXISTS (SELECT 1 FROM interaction_person o
                    WHERE o.interaction_id = i.id AND o.person_id <> ip.person_id))
 GROUP BY ip.person_id
"""
)


def practice_plan(
    session: Session, *, today: date, capacity: Capacity, taken: Mapping[date, int] | None = None
) -> PracticePlan:
    """The plan as it stood this morning, less what the day has brought since.

    What I log or put off today therefore moves nobody else; the next morning plans anew.
    ``taken`` are places that are gone for other reasons, by day. The number of
    statements does not depend on the number of people.
    """
    now = standings(session, today=today)
    ahead = ahead_of(session, today=today)
    windows = _windows(now)
    before = _before_today(session, now, today)
    morning = now | before
    turns = _turns(morning, windows, _windows(before), ahead)
    pauses = stillness(session, today=today).pauses
    room = Room(today, capacity, ahead.taken + Counter(taken or {}), pauses)
    on_break = current_break(session, today=today)
    open_ended = on_break is not None and on_break.back_on is None
    days = {} if open_ended else plan(_waiting(session, morning, turns, ahead), room)
    gone = before.keys() | ahead.put_off
    return PracticePlan(
        due=_due(days, gone, ahead, room),
        days={person: day for person, day in days.items() if person not in gone},
        corner=_corner(turns, gone, ahead, room),
        met=frozenset(ahead.met_today),
        windows=windows,
        turns=turns,
        lapsed=_lapsed(turns, room),
    )


def _windows(standings: Mapping[int, Standing]) -> dict[int, Window]:
    found = ((person, window_of(standing)) for person, standing in standings.items())
    return {person: window for person, window in found if window is not None}


def _before_today(
    session: Session, now: Mapping[int, Standing], today: date
) -> dict[int, Standing]:
    """How those whom I heard today stood this morning."""
    heard = sorted(p for p, s in now.items() if (s.last_contact_on or date.min) >= today)
    values = {"ids": json.dumps(heard), "today": today.isoformat()}
    rows = session.connection().execute(_LAST_BEFORE, values)
    last = {row.person_id: row.day for row in rows}
    return {person: replace(now[person], last_contact_on=last.get(person)) for person in heard}


def _turns(
    morning: Mapping[int, Standing],
    windows: Mapping[int, Window],
    before: Mapping[int, Window],
    ahead: Ahead,
) -> dict[int, Turn]:
    """Everybody's turn as it was this morning, ``before`` those were heard whose windows
    were others then."""
    return {
        person: _turn(morning[person], before.get(person, window), ahead, person)
        for person, window in windows.items()
    }


def _turn(standing: Standing, window: Window, ahead: Ahead, person: int) -> Turn:
    turn = turn_after(window, standing, today=ahead.today)
    missed = ahead.missed.get(person)
    if missed is None or missed < (standing.last_contact_on or missed):
        return turn
    return after_missing(turn, missed, today=ahead.today)


def _waiting(
    session: Session, morning: Mapping[int, Standing], turns: Mapping[int, Turn], ahead: Ahead
) -> list[Waiting]:
    """Who competes for the days: not the long silent, nor who is planned by hand."""
    near = {
        person: turn
        for person, turn in turns.items()
        if is_near(turn, ahead.today) and not turn.silent and not ahead.has_plan(person, turn.ends)
    }
    last = [
        (person, day.isoformat())
        for person in near
        if (day := morning[person].last_contact_on) is not None
    ]
    rows = session.connection().execute(_TOGETHER, {"last": json.dumps(last)})
    together = {row.person_id: -row.gathering if row.gathering else row.talk for row in rows}
    return [
        Waiting(person, turn, ahead.not_before.get(person), together.get(person))
        for person, turn in near.items()
    ]


def _due(days: Mapping[int, date], gone: AbstractSet[int], ahead: Ahead, room: Room) -> list[int]:
    """Those of today, while places are left: whom I heard or put off has taken one too, but
    nobody of an appointment, which was known this morning."""
    taken = room.taken.get(room.today, 0) + len(gone - ahead.taken_today - ahead.met_today)
    due = [person for person, day in days.items() if day == room.today and person not in gone]
    return due[: max(0, room.cap(room.today) - taken)]


def _corner(
    turns: Mapping[int, Turn], gone: AbstractSet[int], ahead: Ahead, room: Room
) -> int | None:
    today = room.today
    person = in_corner((person for person, turn in turns.items() if turn.silent), today)
    if person is None or person in gone or room.cap(today) == 0:
        return None
    asleep = ahead.not_before.get(person, today) > today
    return None if asleep or ahead.has_plan(person, today) else person


def _lapsed(turns: Mapping[int, Turn], room: Room) -> bool:
    """Whether more have lapsed than the coming days have places for."""
    coming = (room.today + timedelta(days=ahead) for ahead in range(_SOON_CLEARED))
    return sum(turn.lapses > 0 for turn in turns.values()) > sum(map(room.cap, coming))
