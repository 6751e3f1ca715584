"""What a day already holds and what kind of day it is, said where something would land."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.language import tr
from desktop.domain.rhythm.capacity import Capacity, DayKind
from desktop.domain.sentences import count_word
from desktop.ui.calendar.view import Shown, others_on, taken_on
from desktop.ui.calendar.words import day_spoken
from desktop.ui.phrases import say_the_day, say_whole_day


def landing_words(shown: Shown, day: date, carried: CalendarEntry | None) -> str:
    """ "Thursday 12 March. Two more people are planned; an easy day." Of a request, that
    letting it go there is a yes."""
    words = tr("{day}. {load}").format(
        day=say_whole_day(day),
        load=load_words(
            others_on(shown.entries, day, carried), shown.capacity, day,
            is_full=_is_full(shown, day, carried),
        ),
    )  # fmt: skip
    if carried is not None and carried.kind == "request":
        return tr("Yes, on {words}").format(words=words)
    return words


def load_words(count: int, capacity: Capacity, day: date, *, is_full: bool = False) -> str:
    """How many other people are planned for, and what kind of day it is."""
    kind = kind_words(capacity.kind(day)) or (tr("a full day") if is_full else "")
    load = _count_words(count)
    return tr("{load}; {kind}.").format(load=load, kind=kind) if kind else f"{load}."


def room_words(shown: Shown, day: date) -> str:
    """What the plan will still bring on that day: "Room for two people, if you like."."""
    kind, taken = shown.capacity.kind(day), taken_on(shown.entries, day, None)
    if kind is DayKind.NONE:
        return tr("A day off. Nobody is planned by itself.")
    near = say_the_day(day, shown.today)
    room = shown.capacity.cap(day) - taken
    if room > 1:
        words = tr("Room for {count} people {day}, if you like.")
        return words.format(count=count_word(room), day=near)
    if room == 1:
        return tr("Room for one more person {day}, if you like.").format(day=near)
    if taken == 1:
        return tr("One person {day}, as you like it. Nobody else will be planned.").format(day=near)
    words = tr("{count} people {day}, as you like it. Nobody else will be planned.")
    return words.format(count=count_word(taken).capitalize(), day=near)


def _is_full(shown: Shown, day: date, carried: CalendarEntry | None) -> bool:
    cap = shown.capacity.cap(day)
    return 0 < cap <= taken_on(shown.entries, day, carried)


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
