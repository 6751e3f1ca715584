"""A painted calendar with mouse and keyboard: walking, opening, grabbing.

Month, hours and agenda differ in where they put days and entries.
"""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desktop.ui.calendar.dropping import DropGround
from desktop.ui.calendar.ground import Spot
from desktop.ui.calendar.view import EntryKey, key_of
from desktop.ui.calendar.words import spoken
from desktop.ui.widgets.focus_ring import by_keyboard
from desktop.ui.widgets.labels import plain_tip

_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Surface(DropGround):
    """Subclasses also say what the arrow keys do."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self._pressed: tuple[QPoint, Spot | None] | None = None
        super().__init__(name, parent)
        self.setMouseTracking(True)

    def step(self, event: QKeyEvent) -> int | None:
        """By how many days this key walks."""
        raise NotImplementedError

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keys = True
        if self._shown is not None and (self.keys(self, event) or self._walk(event)):
            event.accept()
        else:
            super().keyPressEvent(event)
        if self.has_day(self._day):
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

    def walk_to(self, day: date) -> None:
        """Make a day the current one, and tell."""
        self.choose(day)
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
            self.open_current()
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
        if entry is None or not entry.can_move or entry.is_settled or entry.kind == "request":
            return False
        landing = self.shift_days(entry, days)
        self.entry_moved.emit(entry, landing, self.place_of(key_of(entry), entry.day))
        return True

    def come_to(self, day: date, key: EntryKey | None) -> None:
        """Make that the current one, as by the keys, and tell."""
        self.walk_to(day)
        if key is not None:
            self.choose(day, key)
            self.reveal()

    def open_current(self) -> None:
        """What Enter does."""
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

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._shown is None:
            return
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
            self.begin_carrying(spot, pressed_at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._shown is None:
            return
        was_pressed, self._pressed = self._pressed, None
        day = self.more_at(event.position().toPoint())
        if was_pressed is not None and was_pressed[1] is None and day is not None:
            self.day_opened.emit(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._shown is None:
            return
        at = event.position().toPoint()
        self._pressed = None
        spot, landing = self.spot_at(at), self.landing_at(at, None)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if spot is not None:
            self.opened.emit(spot.entry, spot.area)
        elif landing is not None and self.more_at(at) is None:
            self.plan_wished.emit(landing, self.landing_area(landing))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._shown is None:
            return
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
        if self._shown is not None:
            self.say_current()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            spot = self.spot_at(event.pos())
            words = spoken(spot.entry, self.shown.today) if spot else ""
            QToolTip.showText(event.globalPos(), plain_tip(words), self)
            return True
        return super().event(event)

    def _hover(self, at: QPoint) -> None:
        spot = self.spot_at(at)
        key = key_of(spot.entry) if spot else None
        if key != self._hovered:
            self._hovered = key
            self.update()
