"""A painted calendar: what stands where, what is current, what screen readers find."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessibleInterface, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from desktop.domain.follow_ups import CalendarEntry
from desktop.ui.calendar.carrying import Held
from desktop.ui.calendar.chips import ChipState
from desktop.ui.calendar.load_words import day_words
from desktop.ui.calendar.marks import Marks, say_focus
from desktop.ui.calendar.view import (
    OF_ONE_TABLE,
    CalendarView,
    EntryKey,
    Landing,
    Shown,
    by_day,
    key_of,
)
from desktop.ui.calendar.words import spoken
from desktop.ui.theme.theme import theming


@dataclass(frozen=True, slots=True)
class Spot:
    """A painted entry, or a piece of it, and the day on which the piece begins."""

    area: QRect
    entry: CalendarEntry
    day: date


class Ground(CalendarView):
    """Subclasses say where days, entries and landings are, and paint them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._shown: Shown | None = None
        self._by_day: dict[date, list[CalendarEntry]] = {}
        self._windows: list[CalendarEntry] = []
        self._day = date.min
        self._key: EntryKey | None = None
        self._spots: list[Spot] = []
        self._stale = True
        self._by_keys = False
        self._hovered: EntryKey | None = None
        self._carried: CalendarEntry | None = None
        self._marks: Marks | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._settle)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theming().follow(self.lay_out_again)

    # To be told where things are

    def lay_out(self) -> list[Spot]:
        """Where every shown entry stands, at this size."""
        raise NotImplementedError

    def day_area(self, day: date) -> QRect:
        """Where a day is; empty where it is not shown."""
        raise NotImplementedError

    def landing_at(self, at: QPoint, held: Held | None) -> Landing | None:
        """Where something let go there would stand."""
        raise NotImplementedError

    def tip_words(self, landing: Landing) -> str:
        """Said below the pointer while something is carried there."""
        raise NotImplementedError

    def more_at(self, at: QPoint) -> date | None:
        """The day whose "2 more" is there."""
        return None

    def come_to(self, day: date, key: EntryKey | None) -> None:
        """Make that the current one, as by the keys, and tell."""
        raise NotImplementedError

    def open_current(self) -> None:
        """What Enter does."""
        raise NotImplementedError

    def landing_area(self, landing: Landing) -> QRect:
        """Where that landing is drawn."""
        return self.day_area(landing.day)

    def minutes_into(self, spot: Spot, at: QPoint) -> int:
        """How long after its begin the entry was grabbed."""
        return 0

    # CalendarView

    def show_days(self, shown: Shown) -> None:
        self._shown = shown
        self._by_day = by_day(shown.entries)
        self._windows = [entry for entry in shown.entries if entry.kind == "window"]
        self._stay_with_entry()
        if not shown.first <= self._day <= shown.last:
            self._day = shown.anchor
        self._carried = None
        self.lay_out_again()
        if self._marks is not None:
            self._marks.let_go()

    @property
    def shown(self) -> Shown:
        assert self._shown is not None
        return self._shown

    @property
    def spots(self) -> Sequence[Spot]:
        """What is shown where; laid out when it is first asked for."""
        if self._stale and self._shown is not None:
            self._stale = False
            self._spots = self.lay_out()
        return self._spots

    @property
    def day(self) -> date:
        return self._day

    def entry(self) -> CalendarEntry | None:
        return None if self._key is None else self.entry_of(self._key)

    def entry_of(self, key: EntryKey) -> CalendarEntry | None:
        """The entry of that key, if it is among those told."""
        told = (*self._shown.entries, *self._shown.besides) if self._shown else ()
        return next((entry for entry in told if key_of(entry) == key), None)

    def entry_of_row(self, row_id: int) -> CalendarEntry | None:
        entries = self._shown.entries if self._shown else ()
        found = (entry for entry in entries if entry.kind in OF_ONE_TABLE and entry.id == row_id)
        return next(found, None)

    def choose(self, day: date, key: EntryKey | None = None) -> None:
        is_other = (day, key) != (self._day, self._key)
        self._day, self._key = day, key
        if self.has_day(day):
            self.update()
            if is_other and self.hasFocus():
                self.say_current()

    def has_day(self, day: date) -> bool:
        return self._shown is not None and self._shown.first <= day <= self._shown.last

    def _stay_with_entry(self) -> None:
        """The current entry may have come to another day, or be of another kind now."""
        if self._key is None:
            return
        entry = self.entry_of(self._key)
        if entry is None and self._key[0] in OF_ONE_TABLE:
            same = (
                e for e in self.shown.entries if e.kind in OF_ONE_TABLE and e.id == self._key[1]
            )
            entry = next((e for e in same if e.occurrence == self._key[2]), None)
        if entry is not None:
            self._key = key_of(entry)
            if not entry.first <= self._day <= entry.last:
                self._day = entry.day

    def choose_row(self, row_id: int) -> None:
        entry = self.entry_of_row(row_id)
        if entry is not None:
            self.choose(entry.day, key_of(entry))

    def place_of(self, key: EntryKey | None, day: date) -> QRect:
        for spot in self.spots:
            if key is not None and key_of(spot.entry) == key:
                return spot.area
        return self.rect() if self._shown is None else self.day_area(day)

    def lay_out_again(self) -> None:
        self._stale = True
        self.updateGeometry()
        self._soon.start()
        self.update()

    def entries_of(self, day: date) -> list[CalendarEntry]:
        """What stands on a day: windows that lie over it, then the rest."""
        windows = [entry for entry in self._windows if entry.first <= day <= entry.last]
        return windows + self._by_day.get(day, [])

    def state_of(self, entry: CalendarEntry) -> ChipState:
        """How to draw it now."""
        key = key_of(entry)
        selected = key == self._key and self.hasFocus()
        return ChipState(
            selected=selected,
            ring=selected and self._by_keys,
            away=self._carried is not None and key_of(self._carried) == key,
            hovered=key == self._hovered,
        )

    def is_current(self, day: date) -> bool:
        """Whether the keyboard is on this day, and on no entry of it."""
        return day == self._day and self.hasFocus() and self.entry() is None

    @property
    def shows_keyboard(self) -> bool:
        return self._by_keys

    def spot_at(self, at: QPoint) -> Spot | None:
        return next((spot for spot in self.spots if spot.area.contains(at)), None)

    def reveal(self) -> None:
        """Bring what is current into sight."""
        parent: QWidget | None = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        area = self.place_of(self._key, self._day)
        if parent is not None and not area.isEmpty():
            at, half = area.center(), area.height() // 2
            parent.ensureVisible(at.x(), at.y(), 0, half + 12)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.lay_out_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out_again()

    # What screen readers find

    def spoken(self) -> QAccessibleInterface:
        """The days and their entries, for readers."""
        from desktop.ui.calendar.marks_aloud import SpokenGround

        return SpokenGround(self)

    @property
    def marks(self) -> Marks:
        """What stands for days and entries where readers ask for them."""
        if self._marks is None:
            self._marks = Marks(self)
        return self._marks

    def days_told(self) -> list[date]:
        """The days that are shown, in their order."""
        return [] if self._shown is None else self.shown.days

    def standing_on(self, day: date) -> list[CalendarEntry]:
        """What is told as standing on a day."""
        return self.entries_of(day)

    def here(self) -> tuple[date, EntryKey | None]:
        """The current day, and the current entry on it."""
        entry = self.entry()
        return self._day, None if entry is None else key_of(entry)

    def words_of(self, day: date, key: EntryKey | None = None) -> str:
        """A day, or an entry, in a sentence."""
        entry = None if key is None else self.entry_of(key)
        if entry is not None:
            return spoken(entry, self.shown.today)
        return day_words(self.shown, day, self.standing_on(day))

    def area_on(self, day: date, key: EntryKey) -> QRect:
        """Where an entry is painted on that day, or begins to be."""
        found = [spot for spot in self.spots if key_of(spot.entry) == key and spot.day <= day]
        return found[-1].area if found else QRect()

    def say_current(self) -> None:
        """Tell screen readers what the keyboard is on, once the keys have come to rest on it."""
        say_focus(self)

    def after_layout(self) -> None:
        """Bring what are real children to their places."""

    def _settle(self) -> None:
        if self._shown is not None:
            self.after_layout()
