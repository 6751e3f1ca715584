"""What the cards at the side have in common: rows under each other, each about somebody."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Surface

R = TypeVar("R")


class RowsCard(Surface, Generic[R]):
    """A click on the words goes to the person. Subclasses make each ``_row``; the gaps
    between rows, and below the last, are pixels."""

    person_wished = Signal(int)

    def __init__(self, rows: Sequence[R], today: date, *, gap: int = 0, below: int = 8) -> None:
        super().__init__("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, below)
        column.setSpacing(gap)
        for row in rows:
            column.addWidget(self._row(row, today))

    def _row(self, row: R, today: date) -> QWidget:
        raise NotImplementedError

    def _way_to(self, person_id: int, name: str) -> ClickRow:
        part = ClickRow(name)
        part.clicked.connect(lambda: self.person_wished.emit(person_id))
        return part


def two_lines(said: str, details: str, weight: QFont.Weight | None = None) -> QVBoxLayout:
    """What is said, and smaller below it the details, if there are any."""
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addWidget(PlainLabel(said, weight=weight))
    if details:
        column.addWidget(PlainLabel(details, "small", "text3"))
    return column
