"""The rows a group of preferences is made of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Hairline, Surface


class Group(QWidget):
    """A heading, a hint beside it, and a card of rows with hairlines between."""

    def __init__(self, title: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        head = QHBoxLayout()
        head.setContentsMargins(2, 0, 0, 0)
        head.setSpacing(10)
        head.addWidget(PlainLabel(title, "heading", weight=QFont.Weight.DemiBold))
        if hint:
            head.addWidget(PlainLabel(hint, "small", "text3"), 1, Qt.AlignmentFlag.AlignBottom)
        else:
            head.addStretch(1)
        card = Surface("card")
        self._rows = QVBoxLayout(card)
        self._rows.setContentsMargins(18, 4, 18, 4)
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(card)

    def add(self, title: str, control: QWidget, hint: str = "") -> PlainLabel | None:
        """A row with its control at the end; returns the hint, so that it can change."""
        if self._rows.count():
            self._rows.addWidget(Hairline())
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(PlainLabel(title))
        said = PlainLabel(hint, "small", "text3") if hint else None
        if said is not None:
            words.addWidget(said)
        words.addStretch(1)
        row = QWidget()
        row.setMinimumHeight(theming().fonts.scaled(44))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 6, 0, 6)
        line.setSpacing(12)
        line.addLayout(words, 1)
        line.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._rows.addWidget(row)
        return said


class Stepper(QWidget):
    """A small number with minus and plus. ``changed`` brings the new one."""

    changed = Signal(int)

    def __init__(
        self, name: str, value: int, low: int, high: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._value, self._low, self._high = value, low, high
        self.setAccessibleName(name)
        less = IconButton("minus", self.tr("Fewer"), kind="secondary")
        more = IconButton("plus", self.tr("More"), kind="secondary")
        less.clicked.connect(lambda: self._step(-1))
        more.clicked.connect(lambda: self._step(1))
        self._shown = PlainLabel(str(value), weight=QFont.Weight.DemiBold)
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown.setMinimumWidth(theming().fonts.scaled(28))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(less)
        row.addWidget(self._shown)
        row.addWidget(more)

    @property
    def value(self) -> int:
        return self._value

    def _step(self, by: int) -> None:
        value = min(max(self._value + by, self._low), self._high)
        if value != self._value:
            self._value = value
            self._shown.setText(str(value))
            self.changed.emit(value)
