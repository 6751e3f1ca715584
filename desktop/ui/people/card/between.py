"""Open between us: promises both ways and their next chapter, ticked when they close."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from desktop.domain.language import tr
from desktop.domain.people import CardRow, LoopRow
from desktop.domain.reflect.moments import Moment, MomentTable
from desktop.domain.spoken_days import day_at_end
from desktop.domain.talk import LoopDraft
from desktop.domain.vocabulary import LoopKind
from desktop.services import loops
from desktop.ui.people.card.add_line import AddLine
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import CardLine, Lines
from desktop.ui.people.card.loop_line import ICONS, LoopLine
from desktop.ui.people.card.section import Hint, Section
from desktop.ui.people.wording.loops import say_loop_kind
from desktop.ui.people.wording.who import pronouns_of
from desktop.ui.region import reading_of_days, region
from desktop.ui.theme.icons import icon
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.glow import Glow
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.letter_menu import plain_entry
from desktop.ui.widgets.scroll import scroll_to
from desktop.ui.widgets.veiled_line import VeiledLine, in_sight

_NARROW = 30  # em: the words stand below their kind


class BetweenSection(Section):
    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__(tr("Open between us"), tr("Add something open"))
        self._keeper = keeper
        self._open: Sequence[LoopRow] = ()
        self._closing: tuple[int, LoopRow] | None = None  # its place, and what it was
        self._narrow = False
        self._hint = Hint(tr("What one of you promised, and what comes next for them."))
        self.lines: Lines[LoopRow] = Lines(self._line, self._show)
        self.veiled = VeiledLine(inset=INSET)
        self.add_line = AddLine(tr("What is open"))
        self.add_line.reopen = self.ask
        self.add_line.kept.connect(self._add)
        self.add_line.typing.connect(reading_of_days().prepare)
        for part in (self._hint, self.lines, self.veiled, self.add_line):
            self.body.addWidget(part)
        self.add_wished.connect(lambda: self.open_menu(self.kinds_menu()))

    def show_card(self, card: CardRow) -> None:
        self.add_line.set_kinds(self._kinds())
        self._open = card.loops
        if self._closing is not None and self._closing[1].id in [row.id for row in card.loops]:
            self._closing = None  # open again
        self._show_lines()

    def fit(self, width: int) -> None:
        self._narrow = width < theming().fonts.em(_NARROW)
        for line in self.lines.lines():
            assert isinstance(line, LoopLine)
            line.fit(narrow=self._narrow)

    def forget_closing(self) -> None:
        """Nothing more is asked of what was just closed, for another person."""
        self._closing = None

    def show_moment(self, moment: Moment) -> bool:
        """Bring what is open into sight and light it up; whether it stands here."""
        for line in self.lines.lines():
            if moment.table is MomentTable.LOOP and line.row_id == moment.id:
                assert isinstance(line, LoopLine)
                line.check.setFocus(Qt.FocusReason.OtherFocusReason)
                scroll_to(line)
                Glow(line)
                return True
        return False

    def ask(self, kind: str) -> None:
        self.add_line.set_kinds(self._kinds())
        self.add_line.ask(kind, tr("What, and by when: the recipe by Sunday"))

    def kinds_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind, words in self._kinds():
            action = menu.addAction(icon(ICONS[LoopKind(kind)]), plain_entry(words))
            action.triggered.connect(lambda _=False, kind=kind: self.ask(kind))
        return menu

    def _show_lines(self) -> None:
        rows = list(self._open)
        if self._closing is not None:
            place, closing = self._closing
            rows.insert(place, closing)
        self.lines.show_rows(in_sight(rows))
        self.veiled.stand_for(rows)
        self._hint.setVisible(not rows)

    def _line(self) -> LoopLine:
        line = LoopLine(self._keeper)
        line.ticked.connect(self._begin_closing)
        line.settled.connect(self._end_closing)
        return line

    def _show(self, line: CardLine, row: LoopRow) -> None:
        assert isinstance(line, LoopLine)
        line.fit(narrow=self._narrow)
        if self._closing is not None and self._closing[1].id == row.id:
            line.show_closing(row)
        else:
            line.show_row(row)

    def _begin_closing(self, row: LoopRow) -> None:
        ids = [one.id for one in self._open]
        self._closing = (ids.index(row.id), row) if row.id in ids else None

    def _end_closing(self, row: LoopRow) -> None:
        if self._closing is not None and self._closing[1].id == row.id:
            self._closing = None
            self._show_lines()

    def _kinds(self) -> list[tuple[str, str]]:
        who = pronouns_of(self._keeper.pronouns)
        return [(str(kind), say_loop_kind(kind, who)) for kind in LoopKind]

    def _add(self, kind: str, typed: str, _: str) -> None:
        """A day at the end of the words is the day on which it might come up."""
        keeper = self._keeper
        words, said = day_at_end(typed, today=keeper.today, region=region())
        draft = LoopDraft(words or typed, kind, said.day if said and words else None)
        keeper.do(loops.open_loop, [keeper.person_id], draft, today=keeper.today)
