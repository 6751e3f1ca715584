"""Letters that went a while ago: how did they land? A click opens the letter, and a line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.compose.letters import DraftRow
from desktop.ui.compose.wording import say_how_landed, say_went
from desktop.ui.today.side.rows_card import RowsCard, two_lines
from desktop.ui.widgets.click_row import ClickRow


class LettersCard(RowsCard[DraftRow]):
    letter_wished = Signal(int)  # the draft's id

    def __init__(self, rows: Sequence[DraftRow], today: date) -> None:
        super().__init__(rows, today)

    def _row(self, row: DraftRow, today: date) -> QWidget:
        said, went = say_how_landed(row), say_went(row, today)
        part = ClickRow(f"{said} {went}")
        part.clicked.connect(lambda: self.letter_wished.emit(row.draft_id))
        lines = two_lines(said, went)
        lines.setContentsMargins(8, 8, 8, 8)
        part.setLayout(lines)
        return part
