"""Dates in their life, as people write them, and the rhythm we live by."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.partial_days import read_partial
from desktop.domain.people import CardRow, OccasionRow
from desktop.domain.vocabulary import OccasionKind
from desktop.services.people import occasions
from desktop.ui.people.card.add_line import AddLine
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import TAKE_AWAY, Act, CardLine, Lines
from desktop.ui.people.card.rhythm import RhythmLine
from desktop.ui.people.card.rhythm_offer import RhythmOffer
from desktop.ui.people.card.section import Section
from desktop.ui.people.card.word_button import MenuWords
from desktop.ui.people.wording.occasions import (
    LEADS,
    say_coming_up,
    say_lead,
    say_occasion_kind,
    say_occasion_word,
)
from desktop.ui.phrases import say_partial_date
from desktop.ui.theme.icons import icon
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.editable import EditableText
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.letter_menu import plain_entry

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
    """The day and what it is; below, how many years it is and how early it comes up."""

    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._row: OccasionRow | None = None
        self._mark = IconMark("calendar", "rose", 16)
        self.when = EditableText(tr("When"))
        self.what = EditableText(
            tr("What day it is"), "", "small", "text3", says_kept=False, pencil=False
        )
        self.coming = MenuWords(self._leads, "caption", "text3")
        self.when.kept.connect(self._keep_when)
        self.what.kept.connect(self._keep_what)
        self._arrange()

    def show_row(self, row: OccasionRow) -> None:
        self._row = row
        self._mark.set_icon(*_ICONS[OccasionKind(row.kind)])
        self.when.set_text(say_partial_date(row.when))
        self.what.set_text(say_occasion_kind(row))
        said, lead = say_coming_up(row, self._keeper.today), say_lead(row.lead_days)
        self.coming.set_color("plum_text" if row.is_tender else "text3")
        self.coming.say(said, tr("{words}. Comes up {lead}").format(words=said, lead=lead))
        self._below.setVisible(row.when.yearly)
        self._below.updateGeometry()

    def acts(self) -> list[Act]:
        assert self._row is not None
        row = self._row
        kinds = [
            Act(
                say_occasion_word(kind).capitalize(), _ICONS[kind][0],
                partial(self._edit, kind=kind, label=""), "", kind == row.kind,
            )
            for kind in OccasionKind
        ]  # fmt: skip
        found = [Act(tr("Edit"), "pencil", self.when.edit)]
        if row.when.yearly:
            found += [Act(), *self._leads()]
        if (row.when.month, row.when.day) == (2, 29):
            found += [Act(), *self._leap_days()]
        away = Act(tr("Take away"), "minus", self._remove, TAKE_AWAY)
        return [*found, Act(), *kinds, Act(), away]

    def _leads(self) -> list[Act]:
        assert self._row is not None
        now = self._row.lead_days
        return [
            Act(
                tr("Comes up {when}").format(when=say_lead(days)), "",
                partial(self._edit, lead_days=days), "", days == now,
            )
            for days in sorted({*LEADS, now})
        ]  # fmt: skip

    def _leap_days(self) -> list[Act]:
        """When 29 February is kept in the years that have none."""
        assert self._row is not None
        now = self._row.leap_rule
        return [
            Act(words, "", partial(self._edit, leap_rule=rule), "", rule == now)
            for rule, words in (
                ("feb28", tr("In other years on 28 February")),
                ("mar1", tr("In other years on 1 March")),
            )
        ]

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(margins(INSET, 0, 0, 0))
        row.setSpacing(0)
        row.addWidget(self._mark)
        words = QWidget()
        ends = EndsLayout(words, 0, 0, fills=0)
        ends.addWidget(self.when)
        ends.addWidget(self.what)
        row.addWidget(words, 1)
        row.addWidget(self.more)
        self._below = QWidget()
        flow = FlowLayout(self._below, 8, 0)
        flow.addWidget(self.coming)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        self._indent = QHBoxLayout()
        self._indent.addWidget(self._below)
        column.addLayout(self._indent)
        theming().follow(self._restyle)

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

    def _edit(self, **changed: Any) -> None:
        assert self._row is not None
        self._keeper.do(occasions.edit_occasion, self._row.id, **changed)

    def _remove(self) -> None:
        assert self._row is not None
        self._keeper.do(occasions.remove_occasion, self._row.id)

    def _restyle(self) -> None:
        """Below the day, not below the icon."""
        self._indent.setContentsMargins(margins(2 * INSET + theming().fonts.scaled(16), 0, 0, 2))


def _show(line: CardLine, row: OccasionRow) -> None:
    assert isinstance(line, OccasionLine)
    line.show_row(row)


class DatesSection(Section):
    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__(tr("Dates"), tr("Add a date"), role="caption")
        self.title.set_type("caption", QFont.Weight.DemiBold)
        self._keeper = keeper
        self.lines: Lines[OccasionRow] = Lines(lambda: OccasionLine(keeper), _show)
        self.rhythm = RhythmLine(keeper)
        self.offer = RhythmOffer(keeper)
        self.add_line = AddLine(
            tr("A date"), tr("21 September"), self._kinds(), tr("what day it is")
        )
        self.add_line.kept.connect(self._add)
        for part in (self.lines, self.add_line, self.rhythm, self.offer):
            self.body.addWidget(part)
        self.add_wished.connect(lambda: self.open_menu(self.kinds_menu()))

    def show_card(self, card: CardRow) -> None:
        self.lines.show_rows(card.occasions)
        self.rhythm.show_card(card)

    def kinds_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind, words in self._kinds():
            action = menu.addAction(icon(_ICONS[OccasionKind(kind)][0]), plain_entry(words))
            action.triggered.connect(lambda _=False, kind=kind: self.add_line.ask(kind))
        return menu

    def _kinds(self) -> list[tuple[str, str]]:
        return [(kind, say_occasion_word(kind).capitalize()) for kind in OccasionKind]

    def _add(self, kind: str, typed: str, label: str) -> None:
        keeper = self._keeper
        keeper.do(occasions.add_occasion, keeper.person_id, kind, read_partial(typed), label=label)
