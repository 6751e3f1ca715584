"""The word before a value, which opens a menu of other words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from desktop.domain.language import tr
from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import plain_tip

WIDTH = 80  # of the column of labels, at 14 px text, with what it stands in


class LabelButton(ShowsFocus, QAbstractButton):
    """Quiet until hovered; a star after the word says "this one first"."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = False
        self._ring = FocusRing(self, 8)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self._restyle)

    def set_first(self, first: bool) -> None:
        self._first = first
        words = tr("{label}, this one first").format(label=self.text())
        self.setAccessibleName(words if first else self.text())
        self.setToolTip(plain_tip(words if first else self.text()))
        self.update()

    def foot(self) -> QPoint:
        """Where its menu opens, on the screen."""
        return self.mapToGlobal(QPoint(0, self.height() + 2))

    def sizeHint(self) -> QSize:
        fonts = theming().fonts
        return QSize(fonts.scaled(WIDTH), round(fonts.line_height("body")) + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.hover)
            painter.drawRoundedRect(self.rect(), 8, 8)
        size = theming().fonts.scaled(12)
        room = self.rect().adjusted(INSET, 0, -4, 0)
        if self._first:
            star = QRect(room.right() - size, (self.height() - size) // 2, size, size)
            star = QStyle.visualRect(self.layoutDirection(), self.rect(), star)
            paint_icon(painter, star, "star", theme.text3)
            room.setRight(room.right() - size - 4)
        area = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        draw_line(painter, area, self.text(), self.font(), theme.text3, self.layoutDirection())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.setFont(theming().font("small"))
        self.updateGeometry()
        self.update()
