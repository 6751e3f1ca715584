"""The line in which an aim or a name is added: Esc closes it, and goes no further."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.ui.people.card.add_line import AddLine


class AskLine(AddLine):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What its fields let go on. Beyond it, Esc would leave the gathering."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
        else:
            super().keyPressEvent(event)
