"""A painted calendar: what is under the pointer, what the keyboard is on, what is dropped.

Month and hours differ in where they put days and entries; all else is here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QScrollArea, QToolTip, QWidget

from desktop.domain.follow_ups import CalendarEntry
from desktop.ui.calendar.carrying import DropTip, Held, carry, entry_mime, held_in
from desktop.ui.calendar.chips import ChipState
from desktop.ui.calendar.marks import Marks
from desktop.ui.calendar.view import PLANNED, CalendarView, EntryKey, Landing, Shown, by_day, key_of
from desktop.ui.calendar.words import day_spoken, spoken
from desktop.ui.people_mime import people_of
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.focus_ring import by_keyboard
from desktop.ui.widgets.labels import plain_tip

_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class Spot:
    """A painted entry, or a piece of it, and the day on which the piece begins."""

    area: QRect
    entry: CalendarEntry
    day: date


class Surface(CalendarView):
    """Subclasses say where days, entries and landings are, and paint them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._shown: Shown | None = None
        self._by_day: dict[date, list[CalendarEntry]] = {}
        self._day = date.min
        self._key: EntryKey | None = None
        self._spots: list[Spot] = []
        self._stale = True
        self._by_keys = False
        self._pressed: tuple[QPoint, Spot | None] | None = None
        self._hovered: EntryKey | None = None
        self._carried: CalendarEntry | None = None
        self._landing: Landing | None = None
        self._tip = DropTip(self)
        self._marks = Marks(self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._settle)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
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

    def step(self, event: QKeyEvent) -> int | None:
        """By how many days this key walks."""
        raise NotImplementedError

    def more_at(self, at: QPoint) -> date | None:
        """The day whose "2 more" is there."""
        return None

    # CalendarView

    def show_days(self, shown: Shown) -> None:
        self._shown = shown
        self._by_day = by_day(shown.entries)
        self._stay_with_entry()
        if not shown.first <= self._day <= shown.last:
            self._day = shown.anchor
        self._drop_carried()
        self.lay_out_again()

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
        entries = self._shown.entries if self._shown else ()
        return next((entry for entry in entries if key_of(entry) == key), None)

    def choose(self, day: date, key: EntryKey | None = None) -> None:
        self._day, self._key = day, key
        self.update()

    def _stay_with_entry(self) -> None:
        """The current entry may have come to another day, or be of another kind now."""
        if self._key is None:
            return
        entry = self.entry_of(self._key)
        if entry is None and self._key[0] in PLANNED:
            same = (e for e in self.shown.entries if e.kind in PLANNED and e.id == self._key[1])
            entry = next((e for e in same if e.occurrence == self._key[2]), None)
        if entry is not None:
            self._key = key_of(entry)
            if not entry.first <= self._day <= entry.last:
                self._day = entry.day

    def choose_row(self, row_id: int) -> None:
        for entry in self._shown.entries if self._shown else ():
            if entry.id == row_id and entry.kind in PLANNED:
                self.choose(entry.day, key_of(entry))
                return

    def place_of(self, key: EntryKey | None, day: date) -> QRect:
        for spot in self.spots:
            if key is not None and key_of(spot.entry) == key:
                return spot.area
        return self.day_area(day)

    def lay_out_again(self) -> None:
        self._stale = True
        self.updateGeometry()
        self._soon.start()
        self.update()

    def entries_of(self, day: date) -> list[CalendarEntry]:
        """What stands on a day: windows that lie over it, then the rest."""
        entries = self._shown.entries if self._shown else ()
        windows = [e for e in entries if e.kind == "window" and e.first <= day <= e.last]
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

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keys = True
        if self._shown is not None and (self.keys(self, event) or self._walk(event)):
            event.accept()
        else:
            super().keyPressEvent(event)
        self.update()

    def focusNextPrevChild(self, onwards: bool) -> bool:
        """Tab goes through the day's entries before it goes on."""
        if self._shown is None or not self.hasFocus():
            return super().focusNextPrevChild(onwards)
        keys = [key_of(entry) for entry in self.entries_of(self._day)]
        place = keys.index(self._key) if self._key in keys else -1
        place += 1 if onwards else -1
        if not -1 <= place < len(keys) or (place == -1 and self._key is None):
            self._key = None
            return super().focusNextPrevChild(onwards)
        self._by_keys = True
        self._key = keys[place] if place >= 0 else None
        self.say_current()
        self.reveal()
        self.update()
        return True

    def reveal(self) -> None:
        """Bring what is current into sight."""
        parent: QWidget | None = self.parentWidget()
        while parent is not None and not isinstance(parent, QScrollArea):
            parent = parent.parentWidget()
        area = self.place_of(self._key, self._day)
        if parent is not None and not area.isEmpty():
            at, half = area.center(), area.height() // 2
            parent.ensureVisible(at.x(), at.y(), 0, half + 12)

    def walk_to(self, day: date) -> None:
        """Make a day the current one, and tell."""
        self._day, self._key = day, None
        self.update()
        if self._shown is not None and self._shown.first <= day <= self._shown.last:
            self.say_current()
        self.day_changed.emit(day)
        self.reveal()

    def _walk(self, event: QKeyEvent) -> bool:
        if self.special(event):
            return True
        if event.key() == Qt.Key.Key_Escape and self._key is not None:
            self._key = None
            self.say_current()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open_current()
            return True
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        days = self.step(event)
        if days is None or held & ~_ALT & ~_SHIFT:
            return False
        if held & _ALT:
            return self._shift(days)
        if not held:
            self.walk_to(self._day + timedelta(days=days))
        return not held

    def _shift(self, days: int) -> bool:
        entry = self.entry()
        if entry is None or not entry.can_move or entry.is_settled:
            return False
        landing = self.shift_days(entry, days)
        self.entry_moved.emit(entry, landing, self.place_of(key_of(entry), entry.day))
        return True

    def _open_current(self) -> None:
        entry = self.entry()
        if entry is not None:
            self.opened.emit(entry, self.place_of(key_of(entry), self._day))
        else:
            self.open_day(self._day)

    def open_day(self, day: date) -> None:
        """What Enter does on a day."""
        self.day_opened.emit(day)

    def special(self, event: QKeyEvent) -> bool:
        """Whether this key does something here that it does not do in other views."""
        return False

    def say_current(self) -> None:
        """Tell screen readers what the keyboard is on."""
        entry = self.entry()
        today = self.shown.today
        words = spoken(entry, today) if entry else self._day_words(self._day)
        announce(self, words)

    def _day_words(self, day: date) -> str:
        return day_spoken(day, self.shown.today, self.entries_of(day))

    def mark_words(self) -> list[tuple[QRect, str]]:
        """What a screen reader finds where."""
        return [(self.day_area(day), self._day_words(day)) for day in self.shown.days]

    def after_layout(self) -> None:
        """Bring what are real children, to their places."""
        self._marks.show_marks(self.mark_words())

    def _settle(self) -> None:
        if self._shown is not None:
            self.after_layout()

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self._by_keys = False
        spot, landing = self.spot_at(at), self.landing_at(at, None)
        if spot is not None:
            self._day = max(spot.day, landing.day) if landing else spot.day
            self._key = key_of(spot.entry)
        elif landing is not None:
            self._day, self._key = landing.day, None
            self.day_changed.emit(landing.day)
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (at, spot)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._hover(at)
            return
        pressed_at, spot = self._pressed
        far = (at - pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if spot is not None and far and spot.entry.can_move and not spot.entry.is_settled:
            self._pressed = None
            self._begin_carrying(spot, pressed_at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_pressed, self._pressed = self._pressed, None
        day = self.more_at(event.position().toPoint())
        if was_pressed is not None and was_pressed[1] is None and day is not None:
            self.day_opened.emit(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        self._pressed = None
        spot, landing = self.spot_at(at), self.landing_at(at, None)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if spot is not None:
            self.opened.emit(spot.entry, spot.area)
        elif landing is not None and self.more_at(at) is None:
            self.plan_wished.emit(landing, self.landing_area(landing))

    def landing_area(self, landing: Landing) -> QRect:
        """Where that landing is drawn."""
        return self.day_area(landing.day)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            entry = self.entry()
            area = self.place_of(self._key, self._day)
            self.menu_wanted.emit(entry or self._day, self.mapToGlobal(area.center()))
            return
        spot, landing = self.spot_at(event.pos()), self.landing_at(event.pos(), None)
        about = spot.entry if spot else landing.day if landing else None
        if about is not None:
            self.menu_wanted.emit(about, event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(QPoint(-1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keys = self._by_keys or by_keyboard(event)
        if by_keyboard(event) and self._shown is not None:
            self.say_current()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out_again()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            spot = self.spot_at(event.pos())
            words = plain_tip(spoken(spot.entry, self.shown.today)) if spot else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _hover(self, at: QPoint) -> None:
        spot = self.spot_at(at)
        key = key_of(spot.entry) if spot else None
        if key != self._hovered:
            self._hovered = key
            self.update()

    # Carrying

    def _begin_carrying(self, spot: Spot, at: QPoint) -> None:
        landing = self.landing_at(at, None)
        day = landing.day if landing else spot.day
        mime = entry_mime(spot.entry, day, self.minutes_into(spot, at))
        self._carried = spot.entry
        self._tip.hide()
        self.update()
        carry(self, spot.entry, spot.area, at, mime)
        self._drop_carried()

    def minutes_into(self, spot: Spot, at: QPoint) -> int:
        """How long after its begin the entry was grabbed."""
        return 0

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._shown is not None and self._holds(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        at, held = event.position().toPoint(), held_in(event.mimeData())
        if held is not None and self._carried is None:
            self._carried = self.entry_of(held.key)
        landing = self.landing_at(at, held)
        self._landing = landing
        if landing is None:
            self._tip.hide()
            event.ignore()
        else:
            self._tip.say(self.tip_words(landing), at)
            event.acceptProposedAction()
        self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._landing = None
        self._tip.hide()
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Told as a copy, so that no source takes anything away."""
        at, held = event.position().toPoint(), held_in(event.mimeData())
        landing = self.landing_at(at, held)
        entry = self.entry_of(held.key) if held is not None else None
        people = people_of(event.mimeData())
        self._drop_carried()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if landing is None:
            return
        if held is not None and entry is not None:
            self._drop_entry(entry, held, landing)
        elif people:
            self.people_dropped.emit(people, landing)

    def _drop_entry(self, entry: CalendarEntry, held: Held, landing: Landing) -> None:
        days = (landing.day - held.day).days
        target = Landing(entry.first + timedelta(days=days), landing.at, landing.any_time)
        if not _stays(entry, target):
            self._day, self._key = landing.day, key_of(entry)
            self.entry_moved.emit(entry, target, self.landing_area(landing))

    def _holds(self, event: QDragEnterEvent) -> bool:
        held = held_in(event.mimeData())
        if held is not None:
            entry = self.entry_of(held.key)
            return entry is not None and entry.can_move and not entry.is_settled
        return bool(people_of(event.mimeData()))

    def _drop_carried(self) -> None:
        self._carried, self._landing = None, None
        self._tip.hide()
        self.update()


def _stays(entry: CalendarEntry, target: Landing) -> bool:
    """Whether that is where it stands already."""
    if target.day != entry.first:
        return False
    if target.at is not None:
        return target.starts_at == entry.starts_at
    return not target.any_time or entry.starts_at is None
