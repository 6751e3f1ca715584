"""A letter that an entry of the calendar is a reason for."""

from __future__ import annotations

from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.vocabulary import Size
from desktop.domain.writing import WriteWish
from desktop.ui.calendar.view import OF_ONE_TABLE


def can_write(entry: CalendarEntry) -> bool:
    """Whether a message is a way to do it: to somebody, and not behind us."""
    return entry.person_id is not None and not entry.is_settled


def is_a_line(entry: CalendarEntry) -> bool:
    """Whether it was planned as a few written words."""
    return can_write(entry) and entry.kind in OF_ONE_TABLE and entry.size == Size.LINE


def letter_of(entry: CalendarEntry) -> WriteWish:
    """With the reason that I planned it for, or what is open, as why now."""
    if entry.person_id is None:
        return WriteWish()
    mine = entry.detail if entry.kind in OF_ONE_TABLE else ""
    return WriteWish(
        (entry.person_id,), why_now=mine or (entry.words if entry.kind == "loop" else "")
    )
