"""A small number between a minus and a plus, in one frame."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.domain.language import tr
from desktop.ui.theme.edges import framed
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.labels import PlainLabel


class Stepper(QWidget):
    """``changed`` brings the new number."""

    changed = Signal(int)

    def __init__(
        self, name: str, value: int, low: int, high: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._value, self._low, self._high = name, value, low, high
        self.less = IconButton("minus", tr("Fewer"), size=30)
        self.more = IconButton("plus", tr("More"), size=30)
        self.less.clicked.connect(lambda: self._step(-1))
        self.more.clicked.connect(lambda: self._step(1))
        self._shown = PlainLabel(weight=QFont.Weight.DemiBold, wrap=False)
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(self.less)
        row.addWidget(self._shown)
        row.addWidget(self.more)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theming().follow(self._restyle)
        self._show()

    @property
    def value(self) -> int:
        return self._value

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.field, 1))
        painter.setBrush(theme.sunken)
        painter.drawRoundedRect(framed(painter, self.rect()), 8, 8)
        painter.fillRect(self._shown.geometry().adjusted(0, 0, 0, 0), theme.surface)

    def _step(self, by: int) -> None:
        value = min(max(self._value + by, self._low), self._high)
        if value != self._value:
            self._value = value
            self._show()
            announce(self, f"{self._name}: {value}")
            self.changed.emit(value)

    def _show(self) -> None:
        self._shown.setText(str(self._value))
        self.setAccessibleName(f"{self._name}: {self._value}")

    def _restyle(self) -> None:
        px = theming().fonts.scaled
        self._shown.setFixedSize(px(34), max(24, px(30)))
