"""Days in their lives; tender ones in plum, with how little is enough."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.domain.today import OccasionRow
from desktop.domain.vocabulary import OccasionKind
from desktop.ui.today.side import wording
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.empty_state import IconTile
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Surface

_ICONS = {
    OccasionKind.BIRTHDAY: "cake-slice",
    OccasionKind.ANNIVERSARY: "gift",
    OccasionKind.WORK_ANNIVERSARY: "briefcase-business",
    OccasionKind.MILESTONE: "star",
    OccasionKind.HARD_DAY: "flower",
    OccasionKind.DEATH: "flower",
}


class OccasionsCard(Surface):
    """A click goes to the person."""

    person_wished = Signal(int)

    def __init__(self, rows: Sequence[OccasionRow], today: date) -> None:
        super().__init__("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(0)
        for row in rows:
            column.addWidget(self._row(row, today))

    def _row(self, row: OccasionRow, today: date) -> ClickRow:
        said = wording.say_occasion(row, today)
        details = wording.say_occasion_details(row, today)
        part = ClickRow(f"{said}. {details}" if details else said)
        part.clicked.connect(lambda: self.person_wished.emit(row.person_id))
        line = QHBoxLayout(part)
        line.setContentsMargins(8, 8, 8, 8)
        line.setSpacing(12)
        icon = _ICONS.get(OccasionKind(row.kind), "calendar-days")
        tone = "plum" if wording.is_tender(row) else "rose"
        line.addWidget(IconTile(icon, tone, 32), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(PlainLabel(said, weight=QFont.Weight.Medium))
        if details:
            column.addWidget(PlainLabel(details, "small", "text3"))
        line.addLayout(column, 1)
        return part
