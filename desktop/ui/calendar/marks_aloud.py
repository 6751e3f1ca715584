"""The calendar as screen readers find it: a list of days, and on each the entries of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from desktop.ui.calendar.marks import Mark, on_screen

if TYPE_CHECKING:
    from desktop.ui.calendar.ground import Ground

_found = QAccessible.queryAccessibleInterface
_ROLE, _TEXT = QAccessible.Role, QAccessible.Text
_PRESS = QAccessibleActionInterface.pressAction()
_MENU = QAccessibleActionInterface.showMenuAction()
_FOCUS = QAccessibleActionInterface.setFocusAction()


class SpokenGround(QAccessibleWidget):
    """The days in their order; after them whatever else shows there."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground, _ROLE.List)
        self._ground = ground

    def childCount(self) -> int:
        return len(self._ground.days_told()) + len(self._ground.marks.others())

    def child(self, index: int) -> QAccessibleInterface:
        days = self._ground.days_told()
        if index < len(days):
            return _found(self._ground.marks.mark(days[index]))
        return _found(self._ground.marks.others()[index - len(days)])

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        days, thing = self._ground.days_told(), child.object()
        if isinstance(thing, Mark):
            return days.index(thing.day) if thing.key is None and thing.day in days else -1
        others = self._ground.marks.others()
        return len(days) + others.index(thing) if thing in others else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return _found(current_mark(self._ground)) if self._ground.hasFocus() else None

    def state(self) -> QAccessible.State:
        """The day or entry that the keys are on has the focus, and nothing besides."""
        state = super().state()
        state.focused = False
        return state


class SpokenMark(QAccessibleWidget):
    """A day is an item with its entries inside; an entry is a button that opens it."""

    def __init__(self, mark: Mark) -> None:
        super().__init__(mark, _ROLE.ListItem if mark.key is None else _ROLE.Button)
        self._mark = mark

    def text(self, kind: QAccessible.Text) -> str:
        return self._mark.words if kind == _TEXT.Name else ""

    def state(self) -> QAccessible.State:
        mark, ground = self._mark, self._mark.ground
        state = QAccessible.State()
        state.focusable = state.selectable = True
        state.selected = mark.is_current
        state.focused = mark.is_current and ground.hasFocus()
        state.active = mark.is_today
        state.invisible = not ground.isVisible()
        state.offscreen = mark.area().isEmpty()
        return state

    def rect(self) -> QRect:
        return on_screen(self._mark.ground, self._mark.area())

    def parent(self) -> QAccessibleInterface:
        mark = self._mark
        return _found(mark.ground if mark.key is None else mark.ground.marks.mark(mark.day))

    def childCount(self) -> int:
        return len(self._mark.keys_of_day())

    def child(self, index: int) -> QAccessibleInterface:
        mark = self._mark
        return _found(mark.ground.marks.mark(mark.day, mark.keys_of_day()[index]))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        thing, keys = child.object(), self._mark.keys_of_day()
        is_here = isinstance(thing, Mark) and thing.key in keys
        return keys.index(thing.key) if isinstance(thing, Mark) and thing.key and is_here else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def actionNames(self) -> list[str]:
        return [_PRESS, _MENU, _FOCUS]

    def doAction(self, name: str) -> None:
        act = {
            _PRESS: self._mark.press, _MENU: self._mark.show_menu, _FOCUS: self._mark.take_focus,
        }[name]  # fmt: skip
        QTimer.singleShot(0, self._mark, act)  # the reader has its answer first


def current_mark(ground: Ground) -> QWidget:
    """What the keys are on: an entry, or else the day."""
    return ground.marks.mark(*ground.here())


def tell_focus(ground: Ground) -> None:
    """Tell readers what the keys are on."""
    event = QAccessibleEvent(current_mark(ground), QAccessible.Event.Focus)
    QAccessible.updateAccessibility(event)
