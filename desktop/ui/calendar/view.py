"""What month, week, day and agenda have in common: what they are told and what they tell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.rhythm.capacity import Capacity
from desktop.domain.vocabulary import FollowUpState

PLANNED = ("follow_up", "appointment", "window")
OF_ONE_TABLE = (*PLANNED, "request")  # one row may go from any of these to another
USUAL_CAPACITY = Capacity()
EntryKey = tuple[str, int, date | None]


@dataclass(frozen=True, slots=True)
class Landing:
    """Where something is to stand: on a day, at an hour of it, or at any time of it.

    Without ``at`` and ``any_time`` (in the month) the hour that it has stays.
    """

    day: date
    at: time | None = None
    any_time: bool = False

    @property
    def starts_at(self) -> datetime | None:
        return None if self.at is None else datetime.combine(self.day, self.at)


@dataclass(frozen=True, slots=True)
class Shown:
    """What a view shows: some days, what stands there, and the present moment."""

    first: date
    last: date
    entries: Sequence[CalendarEntry]
    now: datetime
    anchor: date  # the day that was asked for: its month is the one shown
    first_weekday: int = 0
    besides: Sequence[CalendarEntry] = ()  # stand elsewhere, and may be dropped here
    capacity: Capacity = USUAL_CAPACITY

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def days(self) -> list[date]:
        count = (self.last - self.first).days + 1
        return [self.first + timedelta(days=n) for n in range(count)]


def key_of(entry: CalendarEntry) -> EntryKey:
    """What tells it from all others."""
    return (entry.kind, entry.id, entry.occurrence)


def by_day(entries: Sequence[CalendarEntry]) -> dict[date, list[CalendarEntry]]:
    """The entries of each day, in their order; windows lie on all of their days elsewhere."""
    found: dict[date, list[CalendarEntry]] = {}
    for entry in entries:
        if entry.kind != "window":
            found.setdefault(entry.day, []).append(entry)
    return found


def others_on(entries: Sequence[CalendarEntry], day: date, carried: CalendarEntry | None) -> int:
    """How many people are planned for on a day, without the one that is carried."""
    return _people_on(entries, day, carried, ("follow_up", "appointment"))


def taken_on(entries: Sequence[CalendarEntry], day: date, carried: CalendarEntry | None) -> int:
    """How many places of a day are taken: an appointment takes none."""
    return _people_on(entries, day, carried, ("follow_up",))


def _people_on(
    entries: Sequence[CalendarEntry],
    day: date,
    carried: CalendarEntry | None,
    kinds: tuple[str, ...],
) -> int:
    people = {
        entry.person_id
        for entry in entries
        if entry.day == day
        and entry.kind in kinds
        and not entry.is_settled
        and entry.person_id is not None
    }
    return len(people - ({carried.person_id} if carried is not None else set()))


def is_before(entry: CalendarEntry) -> bool:
    """Whether one can still prepare for it."""
    planned = entry.kind in PLANNED and not entry.is_settled
    return planned and entry.person_id is not None


def is_after(entry: CalendarEntry, today: date) -> bool:
    """Whether it may have taken place, so that one can write of it."""
    if entry.kind not in PLANNED or entry.person_id is None:
        return False
    if entry.is_settled:
        return entry.state == FollowUpState.KEPT
    return entry.first <= today


class CalendarView(QWidget):
    """One way to look at the calendar. Places are in the view's own coordinates."""

    opened = Signal(object, QRect)  # an entry, and where it is
    day_opened = Signal(object)  # date: show it whole
    plan_wished = Signal(object, QRect)  # Landing
    entry_moved = Signal(object, object, QRect)  # an entry, its Landing; a window's first day
    people_dropped = Signal(object, object)  # ids, Landing
    span_wished = Signal(object, object, int, QRect)  # an entry, its begin, its minutes
    window_wished = Signal(object, object, object, QRect)  # an entry, its first and last day
    menu_wanted = Signal(object, QPoint)  # an entry or a date; a place on the screen
    day_changed = Signal(object)  # date: the current day is another, perhaps not shown
    act_wished = Signal(object, str)  # an entry; "keep", "move", "this_evening", "weekend"

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.keys: Callable[[CalendarView, QKeyEvent], bool] = lambda view, event: False

    def show_days(self, shown: Shown) -> None:
        """Show these days instead of those before."""
        raise NotImplementedError

    @property
    def day(self) -> date:
        """The current day."""
        raise NotImplementedError

    def entry(self) -> CalendarEntry | None:
        """The current entry, if one is."""
        raise NotImplementedError

    def entry_of_row(self, row_id: int) -> CalendarEntry | None:
        """The planned contact, or the request, of that row, if it is shown."""
        raise NotImplementedError

    def choose(self, day: date, key: EntryKey | None = None) -> None:
        """Make a day, and an entry on it, the current ones; without telling."""
        raise NotImplementedError

    def choose_row(self, row_id: int) -> None:
        """Make the planned contact of that row the current one, if it is shown."""
        raise NotImplementedError

    def place_of(self, key: EntryKey | None, day: date) -> QRect:
        """Where an entry is shown, or else its day."""
        raise NotImplementedError

    def shift_days(self, entry: CalendarEntry, days: int) -> Landing:
        """Where an entry comes to stand that moves by so many days."""
        return Landing(entry.first + timedelta(days=days))
