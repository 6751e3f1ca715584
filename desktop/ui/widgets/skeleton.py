"""What is still to come: quiet bars where its faces and words will stand.

Only for what can be waited for longer than a moment; all else is painted with its words at
once. Nothing in it moves.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.theme.edges import framed
from desktop.ui.theme.mirror import mirrored
from desktop.ui.theme.theme import theming

PATIENCE_MS = 150  # before it is seen: what comes sooner comes without it
_HIGH, _GAP, _PAD, _RADIUS = 88, 12, 20, 12
_FACE, _LINE, _BETWEEN = 40, 12, 12
_LONG = (0.36, 0.72)  # of the room beside the face: a name, and what is said of it


class Skeleton(QWidget):
    """So many ``blocks`` below each other, each in a frame where it is ``framed``. Whoever
    shows it takes it away once there is something to show."""

    def __init__(self, blocks: int, *, framed: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blocks, self._framed = blocks, framed
        self.is_seen = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.appear)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theming().follow(self.updateGeometry)

    def appear(self) -> None:
        self.is_seen = True
        self.update()

    def sizeHint(self) -> QSize:
        px = theming().fonts.scaled
        return QSize(px(200), self._blocks * px(_HIGH) + (self._blocks - 1) * _GAP)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.is_seen:
            self._patience.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_seen:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = theming().fonts.scaled(_HIGH)
        for number in range(self._blocks):
            self._paint_block(painter, QRect(0, number * (high + _GAP), self.width(), high))

    def _paint_block(self, painter: QPainter, area: QRect) -> None:
        theme, px = theming().current, theming().fonts.scaled
        if self._framed:
            painter.setPen(QPen(theme.line, 1))
            painter.setBrush(theme.surface)
            painter.drawRoundedRect(framed(painter, area), _RADIUS, _RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.hover if theme.high_contrast else theme.line)
        pad = _PAD if self._framed else 0
        side, line = px(_FACE), px(_LINE)
        top = area.center().y() - side // 2
        face = QRect(area.left() + pad, top, side, side)
        painter.drawEllipse(mirrored(self.layoutDirection(), self.rect(), face))
        left = face.right() + 1 + px(_BETWEEN)
        room = area.right() - pad - left
        for share, y in zip(_LONG, (top, top + side - line), strict=True):
            bar = QRect(left, y + (px(2) if y == top else -px(2)), round(room * share), line)
            bar = mirrored(self.layoutDirection(), self.rect(), bar)
            painter.drawRoundedRect(bar, line / 2, line / 2)
