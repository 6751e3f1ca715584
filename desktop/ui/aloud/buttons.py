"""What can be switched on and off: a reader's toggle is a click, as a hand's.

Qt's own only turns the mark, so that nobody who waits for a click ever hears of it.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget

from desktop.ui.aloud.pressed import PRESS

TOGGLE = QAccessibleActionInterface.toggleAction()
_NAME = QAccessible.Text.Name


class SpokenToggle(QAccessibleWidget):
    """A check box; where it is one of several that exclude each other, a radio button."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.CheckBox)

    def role(self) -> QAccessible.Role:
        one_of_many = _button(self).autoExclusive() or _is_one_of_many(_button(self))
        return QAccessible.Role.RadioButton if one_of_many else QAccessible.Role.CheckBox

    def text(self, kind: QAccessible.Text) -> str:
        told = super().text(kind)
        if kind == _NAME and not told:
            return _button(self).text().replace("&", "")
        return told

    def state(self) -> QAccessible.State:
        state = super().state()
        state.checkable = True
        state.checked = _button(self).isChecked()
        return state

    def actionNames(self) -> list[str]:
        can = _button(self).isEnabled()
        return [*([TOGGLE] if can else []), *super().actionNames()]

    def doAction(self, name: str) -> None:
        if name in (TOGGLE, PRESS):
            QTimer.singleShot(0, self.widget(), _button(self).click)
        else:
            super().doAction(name)


def _button(spoken: SpokenToggle) -> QAbstractButton:
    button = spoken.widget()
    assert isinstance(button, QAbstractButton)
    return button


def _is_one_of_many(button: QAbstractButton) -> bool:
    group = button.group()
    return group is not None and group.exclusive()
