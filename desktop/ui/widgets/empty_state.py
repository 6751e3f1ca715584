"""What a place is for, shown while nothing is in it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.theme.icons import paint_icon
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import PlainLabel


class IconTile(QWidget):
    """A rounded square in a soft colour with an icon in it."""

    def __init__(
        self, icon: str, tone: str = "accent", size: int = 64, parent: QWidget | None = None
    ) -> None:
        """``tone`` is accent, honey, rose, sky, plum or quiet; ``size`` at 14 px text."""
        super().__init__(parent)
        self._icon, self._tone, self._size = icon, tone, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)

    def show_icon(self, icon: str) -> None:
        self._icon = icon
        self.update()

    def sizeHint(self) -> QSize:
        side = theming().fonts.scaled(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        quiet = self._tone == "quiet"
        painter.setBrush(theme.hover if quiet else theme.color(f"{self._tone}_soft"))
        radius = self.width() / 4
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        side = round(self.width() * (0.375 if self._size >= 48 else 0.5))
        area = QRect(0, 0, side, side)
        area.moveCenter(self.rect().center())
        colour = theme.text2 if quiet else theme.color(f"{self._tone}_text")
        paint_icon(painter, area, self._icon, colour)


class EmptyState(QWidget):
    """One icon, a title, a line or two, and at most two buttons in the middle."""

    def __init__(
        self,
        icon: str,
        title: str,
        words: str = "",
        buttons: tuple[Button, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(IconTile(icon), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(_title(title))
        if words:
            column.addWidget(_Lines(words))
        if buttons:
            column.addSpacing(6)
            row = QHBoxLayout()
            row.addStretch()
            for button in buttons:
                row.addWidget(button)
            row.addStretch()
            column.addLayout(row)
        column.addStretch(3)


def _title(text: str) -> PlainLabel:
    label = PlainLabel(text, "title")
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    return label


class _Lines(QWidget):
    """A line or two in the middle, never wider than reads well."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._label = PlainLabel(text, "body", "text2")
        self._label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._label, 100)
        row.addStretch(1)
        theming().follow(self._restyle)

    def _restyle(self) -> None:
        self._label.setMaximumWidth(theming().fonts.em(30))
