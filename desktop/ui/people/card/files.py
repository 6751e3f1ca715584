"""Pictures and documents that are kept with a person: shown where there are any."""

from __future__ import annotations

from PySide6.QtGui import QFont

from desktop.domain.language import tr
from desktop.domain.people import CardRow, FileRow
from desktop.ui.people.card.file_line import FileLine
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import CardLine, Lines
from desktop.ui.people.card.section import Section


def _show(line: CardLine, row: FileRow) -> None:
    assert isinstance(line, FileLine)
    line.show_row(row)


class FilesSection(Section):
    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__(tr("Kept files"), role="caption")
        self.title.set_type("caption", QFont.Weight.DemiBold)
        self.lines: Lines[FileRow] = Lines(lambda: FileLine(keeper), _show)
        self.body.addWidget(self.lines)

    def show_card(self, card: CardRow) -> None:
        self.lines.show_rows(card.files)
        self.setVisible(bool(card.files))
