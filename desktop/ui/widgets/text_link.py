"""A few underlined words that do something small."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.theme.edges import rule
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus


class TextLink(ShowsFocus, QAbstractButton):
    """For what is beside the point of a page, where a button would be too much."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = FocusRing(self, 4)
        self.setText(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self._restyle)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 4, max(24, metrics.height() + 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        metrics = QFontMetrics(self.font())
        painter.setFont(self.font())
        painter.setPen(theme.accent_text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        width = metrics.horizontalAdvance(self.text())
        below = self.rect().center().y() + metrics.height() // 2 + 1
        line = QRect((self.width() - width) // 2, below, width, 1)
        rule(painter, line, theme.accent_text if self.underMouse() else theme.accent_line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.setFont(theming().font("small", QFont.Weight.Medium))
        self.updateGeometry()
        self.update()
