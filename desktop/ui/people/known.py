"""Who somebody is: what is known of them, kind by kind."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.domain.people import CardRow, FacetRow
from desktop.domain.vocabulary import FacetKind
from desktop.services.people import knowledge
from desktop.ui.people import wording
from desktop.ui.people.desk import Desk
from desktop.ui.people.keyed_column import KeyedColumn
from desktop.ui.people.parts import Caption, NewWords, SectionHead, WordsList, menu_act
from desktop.ui.phrases import say_date
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.editable import EditableText


class KnownSection(QWidget):
    """Only the kinds of which something is known; "Add" offers all of them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._head = SectionHead("", self.tr("Add something you know of them"))
        self._head.add_wanted.connect(self._open_kinds)
        self.kinds: dict[str, KindPart] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addSpacing(4)
        for kind in FacetKind:
            part = self.kinds[kind] = KindPart(desk, kind)
            column.addWidget(part)

    def show_card(self, card: CardRow) -> None:
        self._head.set_title(wording.say_who(card.names))
        for kind, part in self.kinds.items():
            part.show_facets(card, [facet for facet in card.facets if facet.kind == kind])

    def begin(self, kind: str) -> None:
        """Write something new of this kind."""
        self.kinds[kind].begin()

    def kinds_menu(self) -> QMenu:
        menu, card = QMenu(self), self._desk.card
        if card is None:
            return menu
        for kind in FacetKind:
            words = wording.say_facet(kind, card.names)
            menu_act(menu, wording.FACET_ICONS[kind], words, partial(self.begin, kind))
        return menu

    def _open_kinds(self) -> None:
        self._head.open_menu(self.kinds_menu())


class KindPart(QWidget):
    """Everything known of one kind, under its name."""

    def __init__(self, desk: Desk, kind: FacetKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._kind = desk, kind
        self._caption = Caption("", wording.FACET_ICONS[kind])
        self._writing = 0
        self._shown: Sequence[FacetRow] = ()
        self.rows: KeyedColumn[FacetRow, FacetText] = KeyedColumn(
            lambda facet: facet.id, lambda facet: FacetText(desk), FacetText.show_facet
        )
        self._new = WordsList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 2)
        column.setSpacing(0)
        for part in (self._caption, self.rows, self._new):
            column.addWidget(part)
        self.hide()

    def show_facets(self, card: CardRow, facets: Sequence[FacetRow]) -> None:
        self._shown = facets
        self._caption.set_text(wording.say_facet(self._kind, card.names))
        self.rows.show_rows(facets)
        self._settle()

    def begin(self) -> None:
        self._writing += 1
        self._settle()
        card = self._desk.card
        label = wording.say_facet(self._kind, card.names) if card is not None else ""
        line = NewWords(label, self.tr("In a few words"), multiline=True)
        line.given.connect(self._add)
        line.destroyed.connect(self._end)
        self._new.begin(line)

    def _add(self, words: str) -> None:
        today = self._desk.today
        self._desk.change(knowledge.add_facet, self._desk.person, self._kind, words, today=today)

    def _end(self) -> None:
        self._writing -= 1
        self._settle()

    def _settle(self) -> None:
        self.setVisible(bool(self._shown) or self._writing > 0)


class FacetText(EditableText):
    """One thing known; emptied, it is taken away."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", multiline=True)
        self._desk = desk
        self._facet: FacetRow | None = None
        self.kept.connect(self._keep)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)

    def show_facet(self, facet: FacetRow) -> None:
        self._facet = facet
        self.set_text(facet.text)
        noted = self.tr("Noted on {day}").format(day=say_date(facet.noted_on))
        if facet.came_from:
            noted = self.tr("{noted}, from {source}").format(noted=noted, source=facet.came_from)
        self.setToolTip(noted)

    def _keep(self, words: str) -> None:
        if self._facet is None:
            return
        if words:
            self._desk.change(knowledge.edit_facet, self._facet.id, words)
        else:
            self._desk.change(knowledge.remove_facet, self._facet.id)

    def _open_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(icon("info"), self.toolTip().replace("&", "&&")).setEnabled(False)
        menu_act(menu, "pencil", self.tr("Edit"), self.edit)
        menu_act(menu, "minus", self.tr("Take away"), lambda: self._keep(""))
        menu.popup(self.mapToGlobal(place))
