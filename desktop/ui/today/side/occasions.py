"""Days in their lives; tender ones in plum, with how little is enough."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout

from desktop.domain.language import tr
from desktop.domain.today import OccasionRow
from desktop.domain.vocabulary import OccasionKind
from desktop.domain.writing import WriteWish
from desktop.ui.today.side import wording
from desktop.ui.today.side.rows_card import RowsCard, two_lines
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.empty_state import IconTile

_ICONS = {
    OccasionKind.BIRTHDAY: "cake-slice",
    OccasionKind.ANNIVERSARY: "gift",
    OccasionKind.WORK_ANNIVERSARY: "briefcase-business",
    OccasionKind.MILESTONE: "star",
    OccasionKind.HARD_DAY: "flower",
    OccasionKind.DEATH: "flower",
}


class OccasionsCard(RowsCard[OccasionRow]):
    """An icon for each, its words, and a line to be written."""

    write_wished = Signal(object)  # WriteWish

    def _row(self, row: OccasionRow, today: date) -> ClickRow:
        said = wording.say_occasion(row, today)
        details = wording.say_occasion_details(row, today)
        part = self._way_to(row.person_id, f"{said}. {details}" if details else said)
        line = QHBoxLayout(part)
        line.setContentsMargins(8, 8, 8, 8)
        line.setSpacing(12)
        icon = _ICONS.get(OccasionKind(row.kind), "calendar-days")
        tone = "plum" if wording.is_tender(row) else "rose"
        line.addWidget(IconTile(icon, tone, 32), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(two_lines(said, details, QFont.Weight.Medium), 1)
        line.addWidget(self._write(row, said), 0, Qt.AlignmentFlag.AlignTop)
        return part

    def _write(self, row: OccasionRow, said: str) -> IconButton:
        name = tr("Write a line: {occasion}").format(occasion=said)
        wish = WriteWish((row.person_id,))
        write = IconButton("pen-line", name, size=28)
        write.setToolTip(tr("Write a line"))
        write.clicked.connect(lambda: self.write_wished.emit(wish))
        return write
