"""Giving both ways, in words: never counted, never weighed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.people import CardRow, GivingRow
from desktop.domain.vocabulary import Direction, GivingKind
from desktop.services import giving
from desktop.ui.people.card.add_line import AddLine
from desktop.ui.people.card.giving_line import GivingLine
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import CardLine, Lines
from desktop.ui.people.card.section import Hint
from desktop.ui.people.card.thanks import ThanksOwed
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Surface
from desktop.ui.widgets.text_link import TextLink
from desktop.ui.widgets.veiled_line import VeiledLine, in_sight

_BESIDE_THEM = 84  # pixels of the column that its edges and what is between take
_SHOWN = 5  # of each side; the rest comes with "All of it"


def _show(line: CardLine, row: GivingRow) -> None:
    assert isinstance(line, GivingLine)
    line.show_row(row)


class GivingSide(QWidget):
    """What went one way."""

    thanks_wished = Signal(QWidget)  # the line that wants them

    def __init__(self, direction: Direction, keeper: CardKeeper) -> None:
        super().__init__()
        self.direction, self._keeper = direction, keeper
        self._rows: list[GivingRow] = []
        self._all = False
        given = direction == Direction.GIVEN
        title = tr("What I gave") if given else tr("What I received")
        name = tr("Add what I gave") if given else tr("Add what I received")
        self._hint = Hint(tr("A hand, a name, an hour.") if given else tr("Theirs to you."))
        self.lines: Lines[GivingRow] = Lines(self._line, _show)
        self.add_line = AddLine(name, tr("What was it?"))
        self.add_line.kept.connect(self._add)
        self.add_button = IconButton("plus", name, size=24)
        self.add_button.clicked.connect(lambda: self.add_line.ask(GivingKind.HELP))
        self.veiled = VeiledLine(inset=INSET)
        self.rest = TextLink(tr("All of it"))
        self.rest.clicked.connect(self._show_all)
        head = QHBoxLayout()
        head.setContentsMargins(margins(INSET, 0, 0, 0))
        head.setSpacing(6)
        head.addWidget(IconMark("arrow-up-right" if given else "arrow-down-left", "text3", 14))
        head.addWidget(PlainLabel(title, "caption", "text2", weight=QFont.Weight.DemiBold), 1)
        head.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        for part in (self._hint, self.lines, self.veiled, self.rest, self.add_line):
            column.addWidget(part)
        column.addStretch(1)

    def show_rows(self, rows: list[GivingRow]) -> None:
        self._rows = [row for row in rows if row.direction == self.direction]
        shown = self._rows if self._all else self._rows[:_SHOWN]
        self.lines.show_rows(in_sight(shown))
        self.veiled.stand_for(shown)
        self._hint.setVisible(not self._rows)
        self.rest.setVisible(len(shown) < len(self._rows))

    def fold(self) -> None:
        """Show only the latest again, for another person."""
        self._all = False

    def _line(self) -> GivingLine:
        line = GivingLine(self._keeper)
        line.thanks_wished.connect(lambda _: self.thanks_wished.emit(line))
        return line

    def _show_all(self) -> None:
        self._all = True
        self.show_rows(self._rows)

    def _add(self, kind: str, words: str, _: str) -> None:
        keeper = self._keeper
        keeper.do(
            giving.note, keeper.person_id, words, today=keeper.today, direction=self.direction,
            kind=kind,
        )  # fmt: skip


class GivingPanel(Surface):
    """Thanks owed, then both sides beside each other, or under each other where it is
    narrow."""

    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__("panel")
        self.thanks = ThanksOwed(keeper)
        self.given = GivingSide(Direction.GIVEN, keeper)
        self.received = GivingSide(Direction.RECEIVED, keeper)
        self.received.thanks_wished.connect(self.thanks.open_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(8, 10, 12, 10))
        column.setSpacing(0)
        column.addWidget(self.thanks)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(16)
        column.addLayout(self._box)
        self._box.addWidget(self.given, 1)
        self._box.addWidget(self.received, 1)
        self._person = 0
        self._room = 0

    def show_card(self, card: CardRow) -> None:
        self.thanks.show_card(card)
        for side in (self.given, self.received):
            if card.id != self._person:
                side.fold()
            side.show_rows(list(card.givings))
        self._person = card.id
        self._stand_sides()

    def fit(self, width: int) -> None:
        """``width`` is that of the column it stands in."""
        self._room = width
        self._stand_sides()

    def _stand_sides(self) -> None:
        """Beside each other where both have room for their longest words."""
        needed = sum(side.minimumSizeHint().width() for side in (self.given, self.received))
        narrow = self._room < max(theming().fonts.em(26), needed + _BESIDE_THEM)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._box.setDirection(way)
