"""After a message went: what is proposed as the next step, and when to ask how it landed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.compose.beside import Beside
from desktop.domain.rhythm.capacity import Capacity
from desktop.domain.rhythm.rules import window_of
from desktop.domain.vocabulary import LoopKind

ASK_AFTER = timedelta(days=7)
ASK_AFTER_SOFTLY = timedelta(days=14)  # in a hard season
_CHAPTER_WITHIN = 60  # days
_LISTEN_AFTER = 14  # days, where no rhythm says more
_LOOK_AHEAD = 30  # days in which room is looked for


class Because(StrEnum):
    """Why a day is proposed."""

    CHAPTER = "chapter"  # the day after theirs
    RHYTHM = "rhythm"
    ANSWER = "answer"  # time for an answer


@dataclass(frozen=True, slots=True)
class Proposal:
    day: date
    because: Because
    text: str = ""


def ask_on(beside: Beside | None, sent_on: date) -> date:
    """When to ask how it landed: a week later, in a hard season not so soon."""
    hard = beside is not None and beside.hard_season
    return sent_on + (ASK_AFTER_SOFTLY if hard else ASK_AFTER)


def propose(
    beside: Beside, capacity: Capacity, taken: Mapping[date, int], today: date
) -> Proposal | None:
    """The day after their next chapter, else the best of their rhythm, else two weeks on;
    moved to the nearest day with room. None where something is planned already."""
    if beside.planned_on is not None:
        return None
    chapter = _chapter(beside, today)
    if chapter is not None:
        return _with_room(chapter, capacity, taken, today)
    last = max(today, beside.standing.last_contact_on or today)
    window = window_of(replace(beside.standing, last_contact_on=last))
    if window is not None and window.closes > today:
        return _with_room(Proposal(window.best, Because.RHYTHM), capacity, taken, today)
    listen = today + timedelta(days=_LISTEN_AFTER)
    return _with_room(Proposal(listen, Because.ANSWER), capacity, taken, today)


def _chapter(beside: Beside, today: date) -> Proposal | None:
    near = [
        (loop.day, loop.text)
        for loop in beside.loops
        if loop.detail == LoopKind.THEIR_CHAPTER
        and loop.day is not None
        and 0 <= (loop.day - today).days <= _CHAPTER_WITHIN
    ]
    if not near:
        return None
    day, words = min(near)
    return Proposal(day + timedelta(days=1), Because.CHAPTER, words)


def _with_room(
    wished: Proposal, capacity: Capacity, taken: Mapping[date, int], today: date
) -> Proposal:
    """The same on the nearest day from tomorrow on that is not full."""
    best = max(wished.day, today + timedelta(days=1))
    first = max(best - timedelta(days=3), today + timedelta(days=1))
    if wished.because is Because.CHAPTER:
        first = best
    days = [first + timedelta(days=n) for n in range(_LOOK_AHEAD)]
    free = [day for day in days if taken.get(day, 0) < capacity.cap(day)] or [best]
    return replace(wished, day=min(free, key=lambda day: (abs((day - best).days), day)))
