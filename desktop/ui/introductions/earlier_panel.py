"""Those that ended, quietly: thanked, or let be. One can look at them, and take them up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.introductions.rows import Pair
from desktop.ui.introductions.wording import say_ended, say_pair, say_whole
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.labels import ElidedLabel


class EarlierPanel(QWidget):
    """``chosen`` brings the pair whose words are to be looked at."""

    chosen = Signal(int)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.rows: list[ClickRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(2)

    def show_pairs(self, pairs: Sequence[Pair]) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(pair) for pair in pairs]
        for row in self.rows:
            self._column.addWidget(row)

    def _row(self, pair: Pair) -> ClickRow:
        today = self._today()
        row = ClickRow(say_whole(pair, today))
        column = QVBoxLayout(row)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(0)
        column.addWidget(ElidedLabel(say_pair(pair), "small", weight=QFont.Weight.DemiBold))
        column.addWidget(ElidedLabel(say_ended(pair, today), "caption", "text3"))
        row.clicked.connect(lambda: self.chosen.emit(pair.id))
        return row
