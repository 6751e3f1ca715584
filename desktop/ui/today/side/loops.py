"""What is open between us and has its day: a tick closes it, and undo opens it again."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.today import LoopRow
from desktop.ui.theme.mirror import margins
from desktop.ui.today.side import wording
from desktop.ui.today.side.rows_card import RowsCard, two_lines
from desktop.ui.widgets.checks import CheckBox


class LoopsCard(RowsCard[LoopRow]):
    """``loop_closed`` by its tick."""

    loop_closed = Signal(int)

    def _row(self, row: LoopRow, today: date) -> QWidget:
        said, details = wording.say_loop(row), wording.say_loop_details(row, today)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(margins(4, 2, 0, 2))
        line.setSpacing(0)
        tick = CheckBox()
        tick.setAccessibleName(tr("Close: {what}").format(what=said))
        tick.setToolTip(tr("It is done, or no longer open"))
        tick.clicked.connect(lambda: self.loop_closed.emit(row.loop_id))
        line.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        part = self._way_to(row.person_id, f"{said}. {details}")
        words = two_lines(said, details)
        words.setContentsMargins(8, 4, 8, 6)
        part.setLayout(words)
        line.addWidget(part, 1)
        return whole
