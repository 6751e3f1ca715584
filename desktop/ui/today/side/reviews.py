"""Hard seasons that I meant to look at again: they go on, or they have eased."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.seasons import HardSeason
from desktop.ui.today.side import wording
from desktop.ui.today.side.rows_card import RowsCard
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel


class ReviewsCard(RowsCard[HardSeason]):
    """Both answers are below the words."""

    goes_on = Signal(object)  # HardSeason
    eased = Signal(object)

    def __init__(self, rows: Sequence[HardSeason], today: date) -> None:
        super().__init__(rows, today, gap=8, below=12)

    def _row(self, row: HardSeason, today: date) -> QWidget:
        said = wording.say_review(row, today)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        part = self._way_to(row.person_id, said)
        words = QVBoxLayout(part)
        words.setContentsMargins(8, 6, 8, 6)
        words.addWidget(PlainLabel(said))
        column.addWidget(part)
        line = QWidget()
        line.setContentsMargins(8, 0, 8, 0)
        flow = FlowLayout(line, gap=8, line_gap=8)
        for text, wish in ((tr("It goes on"), self.goes_on), (tr("It has eased"),
                                                                  self.eased)):  # fmt: skip
            button = Button(text, small=True)
            button.setAccessibleName(tr("{text}: {said}").format(text=text, said=said))
            button.clicked.connect(lambda _=False, one=wish: one.emit(row))
            flow.addWidget(button)
        column.addWidget(line)
        return whole
