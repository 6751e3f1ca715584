"""What the cards of people on Today have in common: their keys, their focus, their wishes."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.today import TurnTo
from desktop.domain.vocabulary import Size
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus
from desktop.ui.widgets.surfaces import Ground, Surface

_RADIUS = 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TurnToCard(ShowsFocus, Surface):
    """On the focused card the keys of ``sizes`` choose an act, 0 puts off, Enter opens the
    person; once an act was opened, Enter writes it down."""

    reads_as = "item"
    act_chosen = Signal(object, str)  # the TurnTo, a Size
    put_off = Signal(object)
    keep_wished = Signal(object)  # write down what was opened
    taken_back = Signal(object)  # what was opened was not done after all
    opened = Signal(int)
    stepped = Signal(int)  # to the next card (1) or the one before (-1)

    sizes: Mapping[Qt.Key, Size] = {
        Qt.Key.Key_1: Size.LINE,
        Qt.Key.Key_2: Size.CALL,
        Qt.Key.Key_3: Size.TIME_TOGETHER,
    }

    def __init__(
        self, person: TurnTo, ground: Ground, opened_size: Size | None, parent: QWidget | None
    ) -> None:
        super().__init__(ground, parent)
        self.person = person
        self.opened_size = opened_size
        self._ring = FocusRing(self, _RADIUS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName(f"person-{person.person_id}")

    def show_opened(self, size: Size | None) -> None:
        """Ask whether this act was done; None offers the acts again."""
        raise NotImplementedError

    def line_place(self) -> QWidget:
        """What asks for a line: the ways to write one open below it."""
        return self

    def show_why(self, shown: bool) -> None:
        """Whether it says why this person stands here."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held or not self._take(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.person.person_id)

    def _take(self, key: Qt.Key) -> bool:
        if key in self.sizes:
            self.act_chosen.emit(self.person, self.sizes[key])
        elif key == Qt.Key.Key_0:
            self.put_off.emit(self.person)
        elif key in _ENTER and self.opened_size is not None:
            self.keep_wished.emit(self.person)
        elif key in _ENTER:
            self.opened.emit(self.person.person_id)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        else:
            return False
        return True
