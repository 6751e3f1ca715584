"""A moment's light on what somebody was led to, so that the eye finds it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.theme.theme import theming

_LASTS = 2_400  # milliseconds
_STRENGTH = 0.16
_RADIUS = 8


class Glow(QWidget):
    """Lies over ``target`` without taking part in anything, and goes by itself."""

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGeometry(target.rect())
        target.installEventFilter(self)
        self.show()
        self.raise_()
        QTimer.singleShot(_LASTS, self, self._go)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(_STRENGTH)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theming().current.accent)
        painter.drawRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)

    def _go(self) -> None:
        self.hide()
        self.deleteLater()
