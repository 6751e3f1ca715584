"""Completing a name while it is typed: offers below the cursor, steered by the keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.names import NameMatch
from desktop.domain.talk_line import Span, name_at
from desktop.domain.text import fold
from desktop.services.people import names
from desktop.ui.runner import Runner
from desktop.ui.we_spoke.name_offers import NameOffers
from desktop.ui.we_spoke.talk_input import TalkInput, point_below

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Completing(QObject):
    """``meant`` brings who was taken; the name stands in the line then."""

    meant = Signal(object)  # NameMatch

    def __init__(self, runner: Runner, line: TalkInput, page: QWidget) -> None:
        """``page`` is what the offers lie over."""
        super().__init__(page)
        self._runner, self._line, self._page = runner, line, page
        self._typed: Span | None = None
        self.offers = NameOffers(page)
        self.offers.taken.connect(self._take)
        line.steer = self.steer
        line.textChanged.connect(self.offer)
        line.cursorPositionChanged.connect(self.offer)

    def offer(self) -> None:
        """Ask for names that go on like the one at the cursor."""
        self._typed = name_at(self._line.toPlainText(), self._line.cursor_at())
        if self._typed is None or self._line.textCursor().hasSelection():
            self.offers.hide()
            return
        self._runner.query(
            names.complete, self._words(), then=self._show, key="we-spoke-offers", owner=self
        )

    def steer(self, event: QKeyEvent) -> bool:
        """Up and Down choose, Tab takes, Enter takes what was chosen, Esc closes."""
        if not self.offers.isVisible():
            return False
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.offers.step(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Tab or (key in _ENTER and self.offers.has_current):
            self.offers.take()
        elif key == Qt.Key.Key_Escape:
            self.offers.hide()
        else:
            return False
        return True

    def _words(self) -> str:
        if self._typed is None:
            return ""
        return self._line.toPlainText()[self._typed.start : self._typed.end].strip()

    def _show(self, found: Sequence[NameMatch]) -> None:
        """Unless the name is whole already, or the keyboard has gone on."""
        whole = any(fold(person.name) == fold(self._words()) for person in found)
        if self._typed is None or whole or not self._line.hasFocus():
            self.offers.hide()
            return
        below = self._line.mapTo(self._page, point_below(self._line).bottomLeft())
        self.offers.offer(found, below)

    def _take(self, person: NameMatch) -> None:
        if self._typed is None:
            return
        start, end = self._typed.start, self._typed.end
        self.meant.emit(person)
        self._line.replace(start, end, person.name)
        self.offers.hide()
