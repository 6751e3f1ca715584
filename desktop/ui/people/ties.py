"""Family and ties: who others are to somebody."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.people import CardRow, TieRow
from desktop.services.people import knowledge
from desktop.ui.people.desk import Desk
from desktop.ui.people.keyed_column import KeyedColumn
from desktop.ui.people.parts import Caption, QuietLink, menu_act
from desktop.ui.people.person_field import PersonField
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.editable import INSET, EditableText
from desktop.ui.widgets.inputs import LineInput


class TiesSection(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        head = Caption(self.tr("Family and ties"))
        add = IconButton("plus", self.tr("Add a tie"), size=24)
        add.clicked.connect(self.begin)
        head.place(add)
        self.rows: KeyedColumn[TieRow, TieLine] = KeyedColumn(
            lambda tie: (tie.id, tie.is_reverse), lambda tie: TieLine(desk), TieLine.show_tie
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(head)
        self._column.addWidget(self.rows)
        desk.photos_came.connect(self._show_photos)

    def show_card(self, card: CardRow) -> None:
        self.rows.show_rows(card.ties)

    def begin(self) -> NewTie:
        row = NewTie(self._desk)
        self._column.addWidget(row)
        row.show()
        row.who.setFocus(Qt.FocusReason.OtherFocusReason)
        return row

    def _show_photos(self) -> None:
        for line in self.rows.widgets():
            line.show_face()


class TieLine(QWidget):
    """Face, name, and what they are; a click on somebody of the book opens their card."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._tie: TieRow | None = None
        self._face = Avatar(28)
        self.name = QuietLink("", "body", "text")
        self.name.clicked.connect(self._open)
        self.kind = EditableText(
            self.tr("What they are"), self.tr("what they are"), "small", "text3"
        )
        self.kind.kept.connect(self._keep_kind)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 2, 0, 2)
        row.setSpacing(0)
        row.addWidget(self._face)
        row.addSpacing(6)
        row.addWidget(self.name)
        row.addWidget(self.kind, 1)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu_at)

    def show_tie(self, tie: TieRow) -> None:
        self._tie = tie
        self.name.setText(tie.name)
        linked = tie.other_id is not None
        words = self.tr("Opens the card of {name}") if linked else self.tr("Menu of {name}")
        self.name.setAccessibleDescription(words.format(name=tie.name))
        self.kind.set_text(tie.kind)
        self.kind.setEnabled(not tie.is_reverse)
        self.show_face()

    def show_face(self) -> None:
        tie = self._tie
        if tie is not None:
            photo = self._desk.faces.of(tie.other_id) if tie.other_id is not None else None
            self._face.show_person(tie.other_id or tie.name, tie.name, photo)

    def menu(self) -> QMenu:
        menu, tie = QMenu(self), self._tie
        if tie is None:
            return menu
        if tie.other_id is not None:
            menu_act(menu, "contact", self.tr("Open the card"), self._open)
        if not tie.is_reverse:
            menu_act(menu, "pencil", self.tr("What they are"), self.kind.edit)
            menu_act(menu, "minus", self.tr("Take away"), self._remove)
        return menu

    def _open(self) -> None:
        if self._tie is not None and self._tie.other_id is not None:
            self._desk.person_wished.emit(self._tie.other_id)
        else:
            self.menu().popup(self._desk.below(self.name))

    def _open_menu_at(self, place: QPoint) -> None:
        self.menu().popup(self.mapToGlobal(place))

    def _keep_kind(self, words: str) -> None:
        if self._tie is not None:
            self._desk.change(knowledge.edit_tie, self._tie.id, kind=words)

    def _remove(self) -> None:
        if self._tie is not None:
            self._desk.change(knowledge.remove_tie, self._tie.id)


class NewTie(QWidget):
    """A name, and what they are: Enter in the second keeps."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._chosen: int | None = None
        self.who = PersonField(desk.runner, self.tr("Name"), self.tr("Name"))
        self.kind = LineInput(self.tr("What they are"), self.tr("sister, mentor…"))
        self.who.given.connect(self._take)
        self.who.textEdited.connect(self._forget_chosen)
        self.who.escaped.connect(self._close)
        self.kind.escaped.connect(self._close)
        self.kind.returnPressed.connect(self.keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 4, INSET, 4)
        row.setSpacing(6)
        row.addWidget(self.who, 3)
        row.addWidget(self.kind, 2)

    def keep(self) -> None:
        who: int | str = self._chosen if self._chosen is not None else self.who.person()
        if not who:
            return
        kind = self.kind.text()
        self._close()
        self._desk.change(knowledge.add_tie, self._desk.person, who, kind)

    def _take(self, who: int | str) -> None:
        self._chosen = who if isinstance(who, int) else None
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def _forget_chosen(self) -> None:
        self._chosen = None

    def _close(self) -> None:
        self.hide()
        self.deleteLater()
