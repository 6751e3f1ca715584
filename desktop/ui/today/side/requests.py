"""Who asked to meet and should have an answer soon."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.follow_ups import RequestRow
from desktop.domain.language import tr
from desktop.ui.today.side import wording
from desktop.ui.today.side.rows_card import RowsCard, two_lines
from desktop.ui.widgets.buttons import Button


class RequestsCard(RowsCard[RequestRow]):
    """The button goes to where it can be answered."""

    answer_wished = Signal(object)  # RequestRow

    def __init__(self, rows: Sequence[RequestRow], today: date) -> None:
        super().__init__(rows, today, gap=2)

    def _row(self, row: RequestRow, today: date) -> QWidget:
        said, details = wording.say_request(row, today), wording.say_request_details(row, today)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        part = self._way_to(row.person_id, f"{said} {details}")
        words = two_lines(said, details)
        words.setContentsMargins(8, 8, 8, 8)
        part.setLayout(words)
        line.addWidget(part, 1)
        answer = Button(tr("Answer"), small=True)
        answer.setAccessibleName(tr("Answer {name}").format(name=row.name))
        answer.clicked.connect(lambda: self.answer_wished.emit(row))
        line.addWidget(answer, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addSpacing(8)
        return whole
