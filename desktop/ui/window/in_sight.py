"""What the keyboard comes to is brought into sight, from wherever it comes.

Qt scrolls to what Tab reaches only within the area that it leaves.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget

_BEYOND = 24  # pixels that are shown above and below it


class InSight(QObject):
    """Of all areas of the program. What was clicked is in sight already, and stays there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._bring)

    def _bring(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not now.isVisible() or not _is_hidden_away(now):
            return
        around = now.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(now, 0, _BEYOND)
            around = around.parentWidget()


def _is_hidden_away(widget: QWidget) -> bool:
    """A list has its rows before it, in a widget of their own."""
    rows = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    return rows.visibleRegion().isEmpty()
