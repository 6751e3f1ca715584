"""What was given and received, both ways, in words and never as a price."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.people import CardRow, GivingRow
from desktop.domain.vocabulary import Direction, GivingState
from desktop.services import giving
from desktop.ui.people.desk import Desk
from desktop.ui.people.keyed_column import KeyedColumn
from desktop.ui.people.parts import Caption, NewWords, WordsList, menu_act
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.editable import INSET, EditableText
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Surface
from desktop.ui.widgets.text_link import TextLink

_SHOWN = 4  # of each way; the rest stands in the story


class GivingsSection(Surface):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self.given = GivingPart(desk, Direction.GIVEN)
        self.received = GivingPart(desk, Direction.RECEIVED)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 10)
        row.setSpacing(8)
        row.addWidget(self.given, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.received, 1, Qt.AlignmentFlag.AlignTop)

    def show_card(self, card: CardRow) -> None:
        self.given.show_card(card)
        self.received.show_card(card)


class GivingPart(QWidget):
    """One way of it, the newest first."""

    def __init__(self, desk: Desk, direction: Direction) -> None:
        super().__init__()
        self._desk, self._direction = desk, direction
        given = direction == Direction.GIVEN
        title = self.tr("What I gave") if given else self.tr("What I received")
        head = Caption(title, "arrow-up-right" if given else "arrow-down-left")
        add = IconButton("plus", self.tr("Add to: {what}").format(what=title), size=24)
        add.clicked.connect(self.begin)
        head.place(add)
        self.rows: KeyedColumn[GivingRow, GivingLine] = KeyedColumn(
            lambda row: row.id, lambda row: GivingLine(desk), GivingLine.show_giving
        )
        self._nothing = PlainLabel("–", "small", "text3")
        self._nothing.setContentsMargins(INSET, 2, 0, 2)
        self._new = WordsList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (head, self.rows, self._nothing, self._new):
            column.addWidget(part)

    def show_card(self, card: CardRow) -> None:
        rows = [row for row in card.givings if row.direction == self._direction]
        self.rows.show_rows(rows[:_SHOWN])
        self._nothing.setVisible(not rows)

    def begin(self) -> NewWords:
        line = NewWords(self.tr("What it was"), self.tr("In a few words"), "small")
        line.given.connect(self._add)
        self._new.begin(line)
        return line

    def _add(self, words: str) -> None:
        desk = self._desk
        direction = self._direction
        desk.change(giving.note, desk.person, words, today=desk.today, direction=direction)


class GivingLine(QWidget):
    """Its words; and below, where thanks or the deed itself are still to come."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._giving: GivingRow | None = None
        self.words = EditableText(self.tr("What it was"), role="small", multiline=True)
        self.words.kept.connect(self._keep)
        self.state = TextLink("")
        self.state.clicked.connect(self._step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.words)
        line = QHBoxLayout()
        line.setContentsMargins(INSET - 2, 0, 0, 0)
        line.addWidget(self.state)
        line.addStretch(1)
        column.addLayout(line)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu_at)

    def show_giving(self, row: GivingRow) -> None:
        self._giving = row
        self.words.set_text(row.text)
        said = self._say_state(row)
        self.state.setText(said)
        self.state.setVisible(bool(said))
        self.state.updateGeometry()

    def menu(self) -> QMenu:
        menu, row = QMenu(self), self._giving
        if row is None:
            return menu
        states = {
            GivingState.IDEA: self.tr("An idea"),
            GivingState.OFFERED: self.tr("Offered"),
            GivingState.DONE: self.tr("Done"),
            GivingState.THANKED: self.tr("Thanked"),
        }
        for state, words in states.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(state == row.state)
            action.triggered.connect(lambda _=False, state=state: self._advance(state))
        menu.addSeparator()
        menu_act(menu, "minus", self.tr("Take away"), self._remove)
        return menu

    def _say_state(self, row: GivingRow) -> str:
        if row.state == GivingState.IDEA:
            return self.tr("Still an idea")
        if row.state == GivingState.OFFERED:
            return self.tr("Offered")
        if row.direction == Direction.RECEIVED and row.state == GivingState.DONE:
            return self.tr("Not yet thanked")
        return ""

    def _step(self) -> None:
        """On to the next: an idea is offered, what is offered done, what is done thanked."""
        order = list(GivingState)
        if self._giving is not None:
            self._advance(order[order.index(GivingState(self._giving.state)) + 1])

    def _advance(self, state: GivingState) -> None:
        if self._giving is not None:
            self._desk.change(giving.advance, self._giving.id, state, today=self._desk.today)

    def _keep(self, words: str) -> None:
        if self._giving is None:
            return
        if words:
            self._desk.change(giving.edit, self._giving.id, text=words)
        else:
            self._remove()

    def _remove(self) -> None:
        if self._giving is not None:
            self._desk.change(giving.delete, self._giving.id)

    def _open_menu_at(self, place: QPoint) -> None:
        self.menu().popup(self.mapToGlobal(place))
