"""Who asked to meet and should have an answer soon."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.follow_ups import RequestRow
from desktop.ui.today.side import wording
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Surface


class RequestsCard(Surface):
    """A click on the words goes to the person, the button to where it can be answered."""

    person_wished = Signal(int)
    answer_wished = Signal(object)  # RequestRow

    def __init__(self, rows: Sequence[RequestRow], today: date) -> None:
        super().__init__("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(2)
        for row in rows:
            column.addWidget(self._row(row, today))

    def _row(self, row: RequestRow, today: date) -> QWidget:
        said, details = wording.say_request(row, today), wording.say_request_details(row, today)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        part = ClickRow(f"{said} {details}")
        part.clicked.connect(lambda: self.person_wished.emit(row.person_id))
        column = QVBoxLayout(part)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(1)
        column.addWidget(PlainLabel(said))
        column.addWidget(PlainLabel(details, "small", "text3"))
        line.addWidget(part, 1)
        answer = Button(self.tr("Answer"), small=True)
        answer.setAccessibleName(self.tr("Answer {name}").format(name=row.name))
        answer.clicked.connect(lambda: self.answer_wished.emit(row))
        line.addWidget(answer, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addSpacing(8)
        return whole
