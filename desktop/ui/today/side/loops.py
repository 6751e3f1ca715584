"""What is open between us and has its day: a tick closes it, and undo opens it again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.today import LoopRow
from desktop.ui.today.side import wording
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Surface


class LoopsCard(Surface):
    """A click on the words goes to the person."""

    person_wished = Signal(int)
    loop_closed = Signal(int)

    def __init__(self, rows: Sequence[LoopRow], today: date) -> None:
        super().__init__("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(0)
        for row in rows:
            column.addWidget(self._row(row, today))

    def _row(self, row: LoopRow, today: date) -> QWidget:
        said, details = wording.say_loop(row), wording.say_loop_details(row, today)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(4, 2, 0, 2)
        line.setSpacing(0)
        tick = CheckBox()
        tick.setAccessibleName(self.tr("Close: {what}").format(what=said))
        tick.setToolTip(self.tr("It is done, or no longer open"))
        tick.clicked.connect(lambda: self.loop_closed.emit(row.loop_id))
        line.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        part = ClickRow(f"{said}. {details}")
        part.clicked.connect(lambda: self.person_wished.emit(row.person_id))
        column = QVBoxLayout(part)
        column.setContentsMargins(8, 4, 8, 6)
        column.setSpacing(1)
        column.addWidget(PlainLabel(said))
        column.addWidget(PlainLabel(details, "small", "text3"))
        line.addWidget(part, 1)
        return whole
