"""The keys of the calendar that every view has, besides walking and opening."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.domain.follow_ups import CalendarEntry
from desktop.ui.calendar.acts import CalendarActs
from desktop.ui.calendar.view import CalendarView, Landing, is_before, key_of

_PLAIN = Qt.KeyboardModifier.NoModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class CalendarKeys(QObject):
    """Told of every key pressed in a view. ``letters`` says whether single ones act."""

    turned = Signal(int)
    today_wished = Signal()
    day_wished = Signal()  # pick a date
    snooze_wished = Signal(object, QPoint)  # an entry, a place on the screen
    request_wished = Signal()  # somebody asked to meet
    brief_wished = Signal(object)  # Meeting
    missed_wished = Signal(object, QPoint)  # an entry, a place on the screen
    answer_wished = Signal(object)  # the entry of a request: yes to it

    def __init__(self, acts: CalendarActs, parent: QObject) -> None:
        super().__init__(parent)
        self._acts = acts
        self.letters = True

    def take(self, view: CalendarView, event: QKeyEvent) -> bool:
        """Whether the key was one of ours."""
        if event.modifiers() & ~_KEYPAD != _PLAIN:
            return False
        match event.key():
            case Qt.Key.Key_PageUp:
                self.turned.emit(-1)
            case Qt.Key.Key_PageDown:
                self.turned.emit(1)
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                return self._delete(view)
            case _:
                return self.letters and self._letter(view, event.key())
        return True

    def _letter(self, view: CalendarView, key: int) -> bool:
        match key:
            case Qt.Key.Key_T:
                self.today_wished.emit()
            case Qt.Key.Key_D:
                self.day_wished.emit()
            case Qt.Key.Key_N:
                view.plan_wished.emit(Landing(view.day), view.place_of(None, view.day))
            case Qt.Key.Key_A:
                self.request_wished.emit()
            case Qt.Key.Key_B:
                return self._read_before(view.entry())
            case Qt.Key.Key_Y:
                return self._say_yes(view.entry())
            case Qt.Key.Key_K | Qt.Key.Key_S | Qt.Key.Key_X:
                return self._act(view, view.entry(), key)
            case _:
                return False
        return True

    def _act(self, view: CalendarView, entry: CalendarEntry | None, key: int) -> bool:
        if entry is None or entry.is_settled or entry.kind == "request":
            return False
        if key == Qt.Key.Key_K:
            self._acts.keep(entry)
        elif entry.kind == "loop":
            return False
        elif key == Qt.Key.Key_X:
            self.missed_wished.emit(entry, place_on_screen(view, entry))
        else:
            self.snooze_wished.emit(entry, place_on_screen(view, entry))
        return True

    def _read_before(self, entry: CalendarEntry | None) -> bool:
        if entry is None or not is_before(entry):
            return False
        self.brief_wished.emit(entry.meeting)
        return True

    def _say_yes(self, entry: CalendarEntry | None) -> bool:
        if entry is None or entry.is_settled or entry.kind != "request":
            return False
        self.answer_wished.emit(entry)
        return True

    def _delete(self, view: CalendarView) -> bool:
        entry = view.entry()
        if entry is None:
            return False
        self._acts.delete(entry, place_on_screen(view, entry))
        return True


def place_on_screen(view: CalendarView, entry: CalendarEntry) -> QPoint:
    """Where menus about an entry open."""
    area = view.place_of(key_of(entry), entry.day)
    return view.mapToGlobal(area.bottomLeft() + QPoint(0, 4))
