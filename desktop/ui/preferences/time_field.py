"""A time of day that is always one: typed, or moved by half hours."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.date_edit import TimeInput

_STEP = 30  # minutes
_ICON, _PADDING = 16, 8


class TimeField(TimeInput):
    """Up and Down, or a click on its arrows, go to the next half hour.

    ``changed`` brings the new time. What is no time leaves it as it was.
    """

    changed = Signal(object)  # time

    def __init__(self, name: str, moment: time, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._kept = moment
        self.set_time(moment)
        self.time_chosen.connect(self._take)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(1 if event.key() == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._arrows().contains(event.position().toPoint()):
            self.step(1 if event.position().y() < self.height() / 2 else -1)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._arrows().contains(event.position().toPoint())
        self.setCursor(Qt.CursorShape.ArrowCursor if over else Qt.CursorShape.IBeamCursor)
        super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = theming().fonts.scaled(_ICON)
        area = QRect(0, 0, side, side)
        area.moveCenter(self._arrows().center())
        theme = theming().current
        colour = theme.text2 if self.isEnabled() else theme.disabled
        paint_icon(QPainter(self), area, "chevrons-up-down", colour)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._restyle()

    def step(self, by: int) -> None:
        """To the next full or half hour, round the clock."""
        day = datetime.combine(datetime.min.date(), self._kept) + timedelta(days=1)
        past = timedelta(minutes=day.minute % _STEP)
        whole = timedelta(minutes=_STEP)
        if by > 0:
            moved = day - past + whole
        else:
            moved = day - (past or whole)
        self.set_time(moved.time())
        self._take(moved.time())

    def _take(self, moment: time | None) -> None:
        if moment is None:
            self.set_time(self._kept)
        elif moment != self._kept:
            self._kept = moment
            self.changed.emit(moment)

    def _arrows(self) -> QRect:
        width = theming().fonts.scaled(_ICON + 2 * _PADDING)
        area = QRect(self.width() - width, 0, width, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

    def _restyle(self) -> None:
        super()._restyle()
        px = theming().fonts.scaled
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room = px(_ICON + _PADDING)
        self.leave_room(room if mirrored else 0, 0 if mirrored else room)
        self.setFixedWidth(px(98))
        self.setMouseTracking(True)
