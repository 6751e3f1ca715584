"""What stands for a day or an entry of a painted calendar where a screen reader asks for it."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from desktop.ui.calendar.view import EntryKey, key_of

if TYPE_CHECKING:
    from desktop.ui.calendar.ground import Ground


class Mark(QWidget):
    """A day, or with a ``key`` an entry on it. Never shown: the ground paints it; but only
    of a widget Qt can tell readers what can be done with it."""

    def __init__(self, ground: Ground, day: date, key: EntryKey | None) -> None:
        super().__init__(ground)
        self.hide()
        self.ground, self.day, self.key = ground, day, key

    def spoken(self) -> QAccessibleInterface:
        """Its counterpart for readers."""
        from desktop.ui.calendar.marks_aloud import SpokenMark

        return SpokenMark(self)

    @property
    def words(self) -> str:
        return self.ground.words_of(self.day, self.key)

    @property
    def is_current(self) -> bool:
        """Whether the keys are on it, or would be if they were in the calendar."""
        entry = self.ground.entry()
        here = None if entry is None else key_of(entry)
        return (self.ground.day, here) == (self.day, self.key)

    @property
    def is_today(self) -> bool:
        return self.key is None and self.day == self.ground.shown.today

    def area(self) -> QRect:
        """Where it is painted; empty where it found no place."""
        if self.key is None:
            return self.ground.day_area(self.day)
        return self.ground.area_on(self.day, self.key)

    def keys_of_day(self) -> list[EntryKey]:
        """The entries on this day, in their order; none on an entry."""
        if self.key is not None:
            return []
        return [key_of(entry) for entry in self.ground.standing_on(self.day)]

    def take_focus(self) -> None:
        """Have the keys come here, as by the arrows."""
        self.ground.come_to(self.day, self.key)
        self.ground.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ground.say_current()  # also where the keys were here already

    def press(self) -> None:
        """What Enter does on it."""
        self.take_focus()
        self.ground.open_current()

    def show_menu(self) -> None:
        self.take_focus()
        entry = None if self.key is None else self.ground.entry_of(self.key)
        at = self.area() or self.ground.day_area(self.day)
        self.ground.menu_wanted.emit(entry or self.day, self.ground.mapToGlobal(at.center()))


class Marks(QObject):
    """Those of one ground, made when they are first asked for."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self._ground = ground
        self._made: dict[tuple[date, EntryKey | None], Mark] = {}

    def mark(self, day: date, key: EntryKey | None = None) -> Mark:
        made = self._made.get((day, key))
        if made is None:
            made = self._made[day, key] = Mark(self._ground, day, key)
        return made

    def let_go(self) -> None:
        """Of those that stand for nothing any more."""
        if not self._made:
            return
        days = set(self._ground.days_told())
        still = {day: {key_of(one) for one in self._ground.standing_on(day)} for day in days}
        for (day, key), mark in list(self._made.items()):
            if day not in days or (key is not None and key not in still[day]):
                del self._made[day, key]
                mark.deleteLater()

    def others(self) -> list[QWidget]:
        """What else shows on the ground: buttons, a scroll bar."""
        children = self._ground.findChildren(QWidget, options=_DIRECT)
        return [one for one in children if one.isVisible() and not isinstance(one, Mark)]


_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def say_focus(ground: Ground) -> None:
    """Tell readers what the keys are on, after what Qt tells of the ground itself."""
    if QAccessible.isActive():
        QTimer.singleShot(0, ground, partial(_say, ground))


def _say(ground: Ground) -> None:
    from desktop.ui.calendar.marks_aloud import tell_focus

    if ground.hasFocus() and ground.has_day(ground.day):
        tell_focus(ground)


def on_screen(ground: QWidget, area: QRect) -> QRect:
    return QRect(ground.mapToGlobal(QPoint(area.left(), area.top())), area.size())
