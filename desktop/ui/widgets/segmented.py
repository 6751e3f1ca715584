"""A few views of one thing, of which one is shown: Month, Week, Day, Agenda."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop.ui.theme.edges import framed
from desktop.ui.theme.text import draw_line
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.one_of import OneOf, Option

_TRACK = 2  # of the ground around the segments; above and below they take presses there too


class Segmented(OneOf):
    """The options stand in one frame, each a word."""

    def __init__(self, name: str, parent: QWidget | None = None, *, optional: bool = False) -> None:
        super().__init__(name, parent, optional=optional)
        self._row.setContentsMargins(_TRACK, 0, _TRACK, 0)
        self._row.setSpacing(0)

    def add(self, segment_id: str, text: str, tip: str = "") -> None:
        self.add_option(segment_id, _Segment(text, 7), tip)

    def segment(self, segment_id: str) -> QAbstractButton:
        """The button of one of them."""
        return self.option(segment_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.sunken)
        painter.drawRoundedRect(framed(painter, self.rect()), 8, 8)


class _Segment(Option):
    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        width = QFontMetrics(self._font(strong=True)).horizontalAdvance(self.text())
        return QSize(width + 2 * px(14), px(28) + 2 * _TRACK)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(QPen(theme.line2, 1) if self.isChecked() else Qt.PenStyle.NoPen)
            painter.setBrush(theme.raised if self.isChecked() else theme.hover)
            area = self.rect().adjusted(0, _TRACK, 0, -_TRACK)
            painter.drawRoundedRect(framed(painter, area), 7, 7)
        colour = theme.text if self.isChecked() else theme.text2
        font = self._font(strong=self.isChecked())
        draw_line(painter, self.rect(), self.text(), font, colour, place="middle")

    def _font(self, *, strong: bool) -> QFont:
        return theming().font("small", QFont.Weight.DemiBold if strong else QFont.Weight.Medium)
