"""A widget as a reader finds it: with its role, and pressed as Enter presses it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QAccessibleActionInterface, QKeyEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from desktop.ui.aloud.roles import ENTERED, ROLES

PRESS = QAccessibleActionInterface.pressAction()


class SpokenWidget(QAccessibleWidget):
    """Has the action Press where Enter does something."""

    def __init__(self, widget: QWidget, reads_as: str) -> None:
        super().__init__(widget, ROLES[reads_as])
        self._is_entered = reads_as in ENTERED

    def actionNames(self) -> list[str]:
        widget = self.widget()
        takes_keys = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        can = self._is_entered and takes_keys and widget.isEnabled()
        return [*([PRESS] if can else []), *super().actionNames()]

    def doAction(self, name: str) -> None:
        if name == PRESS:
            press_enter(self.widget())
        else:
            super().doAction(name)


def press_enter(widget: QWidget) -> None:
    """Once the reader has its answer: what opens may hold its caller, or end the widget."""
    QTimer.singleShot(0, widget, lambda: _enter(widget))


def _enter(widget: QWidget) -> None:
    key, plain = Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    QCoreApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, plain))
