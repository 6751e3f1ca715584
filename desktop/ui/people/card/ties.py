"""Family and ties: people of the book, or names."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout

from desktop.domain.people import CardRow, TieRow
from desktop.services.people import ties
from desktop.ui.people.ask import ask_line
from desktop.ui.people.card.add_line import AddLine
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import TAKE_AWAY, Act, CardLine, Lines
from desktop.ui.people.card.section import Hint, Section
from desktop.ui.people.name_input import NameInput
from desktop.ui.people.pictures import Faces
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.editable import INSET, EditableText
from desktop.ui.widgets.labels import ElidedLabel


class TieLine(CardLine):
    """A face, a name and what they are here; a click on somebody of the book goes there."""

    def __init__(self, keeper: CardKeeper, faces: Faces) -> None:
        super().__init__()
        self._keeper, self._faces = keeper, faces
        self._row: TieRow | None = None
        self._avatar = Avatar(28)
        self._name = ElidedLabel("", "body")
        self.person = ClickRow("")
        self.person.clicked.connect(self._go)
        self.kind = EditableText(
            self.tr("What they are"), self.tr("who is that?"), "small", "text3"
        )
        self.kind.kept.connect(self._keep_kind)
        within = QHBoxLayout(self.person)
        within.setContentsMargins(INSET, 3, 6, 3)
        within.setSpacing(10)
        within.addWidget(self._avatar)
        within.addWidget(self._name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.person)
        row.addWidget(self.kind, 1)
        row.addWidget(self.more)

    def show_row(self, row: TieRow) -> None:
        self._row = row
        key = row.other_id if row.other_id is not None else row.name
        photo = None if row.other_id is None else self._faces.of(row.other_id)
        self._avatar.show_person(key, row.name, photo)
        self._name.setText(row.name)
        self._name.updateGeometry()
        self.person.setAccessibleName(f"{row.name}, {row.kind}" if row.kind else row.name)
        self._lead_somewhere(row.other_id is not None)
        self.kind.set_text(row.kind)
        self.kind.setEnabled(not row.is_reverse)

    def _lead_somewhere(self, leads: bool) -> None:
        """A name that is not in the book is only read."""
        focus = Qt.FocusPolicy.StrongFocus if leads else Qt.FocusPolicy.NoFocus
        self.person.setFocusPolicy(focus)
        self.person.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not leads)

    def acts(self) -> list[Act]:
        assert self._row is not None
        found = []
        if self._row.other_id is not None:
            found.append(
                Act(self.tr("Show {name}").format(name=self._row.name), "user-round", self._go)
            )
        if not self._row.is_reverse:
            found.append(Act(self.tr("Edit"), "pencil", self.kind.edit))
        if self._row.other_id is None:
            found.append(Act(self.tr("Another name…"), "user-round", self._ask_name))
        return [*found, Act(self.tr("Untie"), "minus", self._remove, TAKE_AWAY)]

    def _go(self) -> None:
        if self._row is not None and self._row.other_id is not None:
            self._keeper.person_wished.emit(self._row.other_id)

    def _ask_name(self) -> None:
        assert self._row is not None
        row = self._row
        ask_line(
            self, self.tr("Their name"), self.tr("A name"),
            lambda name: self._keeper.do(ties.point_tie, row.id, name), text=row.name,
        )  # fmt: skip

    def _keep_kind(self, kind: str) -> None:
        assert self._row is not None
        self._keeper.keep_text(self.kind, self._row.kind, ties.say_tie, self._row.id, kind)

    def _remove(self) -> None:
        assert self._row is not None
        self._keeper.do(ties.remove_tie, self._row.id)


def _show(line: CardLine, row: TieRow) -> None:
    assert isinstance(line, TieLine)
    line.show_row(row)


class TiesSection(Section):
    def __init__(self, keeper: CardKeeper, faces: Faces) -> None:
        super().__init__(self.tr("Family and ties"), self.tr("Add a tie"), role="caption")
        self.title.set_type("caption", QFont.Weight.DemiBold)
        self._keeper, self._faces = keeper, faces
        self._hint = Hint(self.tr("Who belongs to them, in the book or only by name."))
        self.lines: Lines[TieRow] = Lines(lambda: TieLine(keeper, faces), _show, spacing=2)
        self._name = NameInput(keeper.runner, self.tr("Name"), self.tr("Name"))
        self.add_line = AddLine(self.tr("A tie"), second=self.tr("what they are"), field=self._name)
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
