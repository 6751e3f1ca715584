"""A list that gets the keys tells which of its rows they are on: Qt names only the list."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView


def tell_current_row(view: QAbstractItemView) -> None:
    """After Qt has told of the list itself. Nothing happens where nobody listens."""
    if QAccessible.isActive():
        QTimer.singleShot(0, view, lambda: _tell(view))


def _tell(view: QAbstractItemView) -> None:
    if not (view.hasFocus() and view.currentIndex().isValid()):
        return
    row = QAccessible.queryAccessibleInterface(view).focusChild()
    if row is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(row, QAccessible.Event.Focus))
