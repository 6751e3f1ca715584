"""Who somebody is: what I know of them, by kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.people import CardRow, FacetRow
from desktop.domain.vocabulary import FacetKind
from desktop.services.people import knowledge
from desktop.ui.people.card.add_line import AddLine
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import TAKE_AWAY, Act, CardLine, Lines
from desktop.ui.people.card.section import Hint, Section
from desktop.ui.people.wording.facets import ask_facet, say_facet, say_facets
from desktop.ui.people.wording.who import pronouns_of, say_who_title
from desktop.ui.phrases import say_date
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import PlainLabel, plain_tip
from desktop.ui.widgets.veiled_line import VeiledLine, in_sight

ICONS = {
    FacetKind.GOAL: "target", FacetKind.STRENGTH: "gem", FacetKind.OPPORTUNITY: "sparkle",
    FacetKind.VALUE: "leaf", FacetKind.INTEREST: "music", FacetKind.NEED: "ear",
    FacetKind.OFFER: "hand-heart", FacetKind.FOOD: "coffee", FacetKind.WORRY: "cloud-rain",
    FacetKind.CHAPTER: "book-open",
}  # fmt: skip


class FacetLine(CardLine):
    """One thing I know; emptied, it is taken away."""

    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._row: FacetRow | None = None
        self.field = EditableText("", multiline=True)
        self.field.kept.connect(self._keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.field, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)

    def show_row(self, row: FacetRow) -> None:
        self._row = row
        self.field.set_text(row.text)
        noted = tr("Noted on {day}").format(day=say_date(row.noted_on))
        self.field.setToolTip(plain_tip(f"{noted}, {row.came_from}" if row.came_from else noted))

    def acts(self) -> list[Act]:
        return [
            Act(tr("Edit"), "pencil", self.field.edit),
            Act(tr("Take away"), "minus", self._remove, TAKE_AWAY),
        ]

    def _keep(self, words: str) -> None:
        assert self._row is not None
        if words:
            self._keeper.keep_text(
                self.field, self._row.text, knowledge.edit_facet, self._row.id, words
            )
        else:
            self._remove()

    def _remove(self) -> None:
        assert self._row is not None
        self._keeper.do(knowledge.remove_facet, self._row.id)


class FacetGroup(QWidget):
    """All of one kind, below their icon and word."""

    def __init__(self, kind: FacetKind, keeper: CardKeeper) -> None:
        super().__init__()
        self.kind, self._keeper = kind, keeper
        self._title = PlainLabel("", "caption", "text2", weight=QFont.Weight.DemiBold)
        self.lines: Lines[FacetRow] = Lines(lambda: FacetLine(keeper), _show)
        self.add_line = AddLine(say_facet(kind), ask_facet(kind))
        self.add_line.reopen = lambda _: self.ask()
        self.add_line.kept.connect(self._add)
        self.add_line.closed.connect(self._hide_if_empty)
        head = QHBoxLayout()
        head.setContentsMargins(INSET, 0, INSET, 0)
        head.setSpacing(6)
        head.addWidget(IconMark(ICONS[kind], "text3", 14))
        head.addWidget(self._title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 2)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.lines)
        column.addWidget(self.add_line)
        self.hide()

    def show_rows(self, rows: Sequence[FacetRow], title: str) -> None:
        self._title.setText(title)
        self.lines.show_rows(rows)
        self.setVisible(bool(rows) or not self.add_line.isHidden())

    def ask(self) -> None:
        self.show()
        self.add_line.ask(self.kind)

    def _add(self, kind: str, words: str, _: str) -> None:
        keeper = self._keeper
        keeper.do(knowledge.add_facet, keeper.person_id, kind, words, today=keeper.today)

    def _hide_if_empty(self) -> None:
        self.setVisible(bool(self.lines.lines()))


def _show(line: CardLine, row: FacetRow) -> None:
    assert isinstance(line, FacetLine)
    line.show_row(row)


class FacetsSection(Section):
    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__("", tr("Add something you know"))
        self._hint = Hint(tr("Goals, strengths, what they hold dear: whatever you notice."))
        self.body.addWidget(self._hint)
        self.groups = {kind: FacetGroup(kind, keeper) for kind in FacetKind}
        for group in self.groups.values():
            self.body.addWidget(group)
        self.veiled = VeiledLine(inset=INSET)
        self.body.addWidget(self.veiled)
        self.add_wished.connect(self._choose_kind)

    def show_card(self, card: CardRow) -> None:
        who = pronouns_of(card.names.pronouns)
        self.title.setText(say_who_title(who))
        by_kind: dict[str, list[FacetRow]] = defaultdict(list)
        for row in in_sight(card.facets):
            by_kind[row.kind].append(row)
        for kind, group in self.groups.items():
            group.show_rows(by_kind[kind], say_facets(kind, who))
        self.veiled.stand_for(card.facets)
        self._hint.setVisible(not card.facets)

    def ask(self, kind: FacetKind) -> None:
        self.groups[kind].ask()

    def kinds_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in FacetKind:
            action = menu.addAction(icon(ICONS[kind]), say_facet(kind))
            action.triggered.connect(lambda _=False, kind=kind: self.ask(kind))
        return menu

    def _choose_kind(self) -> None:
        self.open_menu(self.kinds_menu())
