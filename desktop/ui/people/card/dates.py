"""Dates in their life, as people write them, and the rhythm we live by."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QMenu

from desktop.domain.partial_days import read_partial
from desktop.domain.people import CardRow, OccasionRow
from desktop.domain.vocabulary import OccasionKind
from desktop.services.people import occasions
from desktop.ui.people.card.add_line import AddLine
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import TAKE_AWAY, Act, CardLine, Lines
from desktop.ui.people.card.marks import IconMark
from desktop.ui.people.card.rhythm import RhythmLine
from desktop.ui.people.card.section import Section
from desktop.ui.people.wording.occasions import say_occasion_kind, say_occasion_word
from desktop.ui.phrases import say_partial_date
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.editable import INSET, EditableText

_ICONS = {
    OccasionKind.BIRTHDAY: ("cake-slice", "rose"),
    OccasionKind.ANNIVERSARY: ("heart", "rose"),
    OccasionKind.WORK_ANNIVERSARY: ("briefcase-business", "rose"),
    OccasionKind.MILESTONE: ("school", "rose"),
    OccasionKind.HARD_DAY: ("flower", "plum"),
    OccasionKind.DEATH: ("flower", "plum"),
    OccasionKind.OTHER: ("calendar", "rose"),
}


class OccasionLine(CardLine):
    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._row: OccasionRow | None = None
        self._mark = IconMark("calendar", "rose", 16)
        self.when = EditableText(self.tr("When"))
        self.what = EditableText(
            self.tr("What day it is"), "", "small", "text3", says_kept=False, pencil=False
        )
        self.when.kept.connect(self._keep_when)
        self.what.kept.connect(self._keep_what)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._mark)
        row.addWidget(self.when, 1)
        row.addWidget(self.what)
        row.addWidget(self.more)

    def show_row(self, row: OccasionRow) -> None:
        self._row = row
        self._mark.set_icon(*_ICONS[OccasionKind(row.kind)])
        self.when.set_text(say_partial_date(row.when))
        self.what.set_text(say_occasion_kind(row))

    def acts(self) -> list[Act]:
        assert self._row is not None
        kinds = [
            Act(
                say_occasion_word(kind).capitalize(), _ICONS[kind][0],
                partial(self._set_kind, kind), "", kind == self._row.kind,
            )
            for kind in OccasionKind
        ]  # fmt: skip
        return [
            Act(self.tr("Edit"), "pencil", self.when.edit),
            Act(),
            *kinds,
            Act(),
            Act(self.tr("Take away"), "minus", self._remove, TAKE_AWAY),
        ]

    def _keep_when(self, typed: str) -> None:
        assert self._row is not None
        if not typed:
            self._remove()
            return
        still = say_partial_date(self._row.when)
        self._keeper.keep_text(
            self.when, still, occasions.edit_occasion, self._row.id, when=read_partial(typed)
        )

    def _keep_what(self, typed: str) -> None:
        assert self._row is not None
        still = say_occasion_kind(self._row)
        self._keeper.keep_text(self.what, still, occasions.edit_occasion, self._row.id, label=typed)

    def _set_kind(self, kind: str) -> None:
        assert self._row is not None
        self._keeper.do(occasions.edit_occasion, self._row.id, kind=kind, label="")

    def _remove(self) -> None:
        assert self._row is not None
        self._keeper.do(occasions.remove_occasion, self._row.id)


def _show(line: CardLine, row: OccasionRow) -> None:
    assert isinstance(line, OccasionLine)
    line.show_row(row)


class DatesSection(Section):
    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__(self.tr("Dates"), self.tr("Add a date"), role="caption")
        self.title.set_type("caption", QFont.Weight.DemiBold)
        self._keeper = keeper
        self.lines: Lines[OccasionRow] = Lines(lambda: OccasionLine(keeper), _show)
        self.rhythm = RhythmLine(keeper)
        self.add_line = AddLine(
            self.tr("A date"), self.tr("21 September"), self._kinds(), self.tr("what day it is")
        )
        self.add_line.kept.connect(self._add)
        for part in (self.lines, self.add_line, self.rhythm):
            self.body.addWidget(part)
        self.add_wished.connect(lambda: self.open_menu(self.kinds_menu()))

    def show_card(self, card: CardRow) -> None:
        self.lines.show_rows(card.occasions)
        self.rhythm.show_card(card)

    def kinds_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind, words in self._kinds():
            action = menu.addAction(icon(_ICONS[OccasionKind(kind)][0]), words)
            action.triggered.connect(lambda _=False, kind=kind: self.add_line.ask(kind))
        return menu

    def _kinds(self) -> list[tuple[str, str]]:
        return [(kind, say_occasion_word(kind).capitalize()) for kind in OccasionKind]

    def _add(self, kind: str, typed: str, label: str) -> None:
        keeper = self._keeper
        keeper.do(occasions.add_occasion, keeper.person_id, kind, read_partial(typed), label=label)
