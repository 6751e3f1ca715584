"""The grounds that things lie on: cards, quiet panels, hairlines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme.edges import framed, rule
from desktop.ui.theme.theme import theming

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

Ground = Literal["card", "bench", "panel", "sunken", "dashed", "surface", "window", "sidebar"]
_GROUNDS: dict[Ground, tuple[str, str, int]] = {  # ground, border, radius
    "card": ("surface", "line", 12),
    "bench": ("surface", "line", 14),
    "panel": ("window", "line", 12),
    "sunken": ("sunken", "", 14),
    "dashed": ("", "line2", 12),
    "surface": ("surface", "", 0),
    "window": ("window", "", 0),
    "sidebar": ("sidebar", "", 0),
}


class Surface(QWidget):
    """A ground for a layout of its own; says nothing and takes no focus."""

    def __init__(self, ground: Ground = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground: Ground = ground

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theming().current
        ground, border, radius = _GROUNDS[self._ground]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        bordered = bool(border or (theme.high_contrast and radius))
        if bordered:
            pen = QPen(theme.color(border or "line"), 1)
            pen.setStyle(
                Qt.PenStyle.DashLine if self._ground == "dashed" else Qt.PenStyle.SolidLine
            )
            painter.setPen(pen)
        painter.setBrush(theme.color(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(framed(painter, self.rect()), radius, radius)


class Hairline(QWidget):
    """One pixel between two things."""

    def __init__(
        self, parent: QWidget | None = None, *, upright: bool = False, color: str = "line"
    ) -> None:
        super().__init__(parent)
        self._color = color
        fixed, wide = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(fixed if upright else wide, wide if upright else fixed)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        rule(QPainter(self), self.rect(), theming().current.color(self._color))
