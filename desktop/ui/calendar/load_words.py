"""What a day already holds and what kind of day it is, said where something would land."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.rhythm.capacity import Capacity, DayKind
from desktop.ui.calendar.view import Shown, others_on
from desktop.ui.calendar.words import day_spoken, tr
from desktop.ui.phrases import say_whole_day


def landing_words(shown: Shown, day: date, carried: CalendarEntry | None) -> str:
    """ "Thursday 12 March. Two more people are planned; an easy day." Of a request, that
    letting it go there is a yes."""
    words = tr("{day}. {load}").format(
        day=say_whole_day(day),
        load=load_words(others_on(shown.entries, day, carried), shown.capacity, day),
    )
    if carried is not None and carried.kind == "request":
        return tr("Yes, on {words}").format(words=words)
    return words


def load_words(count: int, capacity: Capacity, day: date) -> str:
    """How many other people are planned for, and what kind of day it is."""
    kind = kind_words(capacity.kind(day))
    if not kind and 0 < capacity.cap(day) <= count:
        kind = tr("a full day")
    load = _count_words(count)
    return tr("{load}; {kind}.").format(load=load, kind=kind) if kind else f"{load}."


def kind_words(kind: DayKind) -> str:
    """ "an easy day", "a day off"; "" for a usual one."""
    return {DayKind.EASY: tr("an easy day"), DayKind.NONE: tr("a day off")}.get(kind, "")


def kind_icon(kind: DayKind) -> str:
    """As the preferences draw it; "" for a usual one."""
    return {DayKind.EASY: "feather", DayKind.NONE: "minus"}.get(kind, "")


def day_words(shown: Shown, day: date, entries: Sequence[CalendarEntry]) -> str:
    """A day with its kind and what stands on it, for screen readers."""
    return day_spoken(day, shown.today, entries, kind_words(shown.capacity.kind(day)))


def _count_words(count: int) -> str:
    return {
        0: tr("Nobody else is planned"),
        1: tr("One more person is planned"),
        2: tr("Two more people are planned"),
        3: tr("Three more people are planned"),
    }.get(count, tr("{count} more people are planned").format(count=count))
