"""Family and ties: people of the book, or names."""

from __future__ import annotations

from PySide6.QtGui import QFont

from desktop.domain.language import tr
from desktop.domain.people import CardRow, TieRow
from desktop.services.people import ties
from desktop.ui.people.card.add_line import AddLine
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import CardLine, Lines
from desktop.ui.people.card.section import Hint, Section
from desktop.ui.people.card.tie_line import TieLine
from desktop.ui.people.name_input import NameInput
from desktop.ui.people.pictures import Faces


def _show(line: CardLine, row: TieRow) -> None:
    assert isinstance(line, TieLine)
    line.show_row(row)


class TiesSection(Section):
    def __init__(self, keeper: CardKeeper, faces: Faces) -> None:
        super().__init__(tr("Family and ties"), tr("Add a tie"), role="caption")
        self.title.set_type("caption", QFont.Weight.DemiBold)
        self._keeper, self._faces = keeper, faces
        self._hint = Hint(tr("Who belongs to them, in the book or only by name."))
        self.lines: Lines[TieRow] = Lines(lambda: TieLine(keeper, faces), _show, spacing=2)
        self._name = NameInput(keeper.runner, tr("Name"), tr("Name"))
        self.add_line = AddLine(tr("A tie"), second=tr("what they are"), field=self._name)
        self.add_line.kept.connect(self._add)
        for part in (self._hint, self.lines, self.add_line):
            self.body.addWidget(part)
        self.add_wished.connect(lambda: self.add_line.ask())

    def show_card(self, card: CardRow) -> None:
        self._faces.want([row.other_id for row in card.ties if row.other_id is not None])
        self.lines.show_rows(card.ties)
        self._hint.setVisible(not card.ties)

    def _add(self, _kind: str, name: str, what: str) -> None:
        other = self._name.person_named(name)
        self._keeper.do(ties.add_tie, self._keeper.person_id, other, what)
