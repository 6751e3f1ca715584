"""One thing open between us: its kind, its words, its day, and how it went in the end."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop.domain.language import tr
from desktop.domain.people import LoopRow
from desktop.domain.vocabulary import LoopKind
from desktop.services import loops
from desktop.ui.people.card.add_line import AddLine
from desktop.ui.people.card.keeper import CardKeeper
from desktop.ui.people.card.lines import TAKE_AWAY, Act, CardLine
from desktop.ui.people.card.word_button import DayWords, MenuWords
from desktop.ui.people.wording.loops import lead_in, say_loop_day, say_loop_kind, say_opened
from desktop.ui.people.wording.who import pronouns_of
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.editable import EditableText

ICONS = {
    LoopKind.I_PROMISED: "hand-heart",
    LoopKind.THEY_PROMISED: "user-round",
    LoopKind.THEIR_CHAPTER: "book-open",
}

_ALL = 1_000  # of the room, beside the stretch that stands there for the narrow


class LoopLine(CardLine):
    """The tick closes it at once; then one may say how it went, or not.

    ``ticked`` comes before the closing, ``settled`` when nothing more is to be said.
    """

    ticked = Signal(object)  # LoopRow
    settled = Signal(object)  # LoopRow

    def __init__(self, keeper: CardKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._row: LoopRow | None = None
        self._closing = self._narrow = False
        self._first, self._words, self._below = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self.check = CheckBox()
        self.kind = MenuWords(self._kinds, "body", "text")
        self.field = EditableText(tr("What is open"), multiline=True)
        self.day = DayWords(keeper.clock.today)
        self.outcome = AddLine(
            tr("How did it go?"), tr("How did it go? Enter keeps it, Esc skips it.")
        )
        self.outcome.stay_for(self.check)
        self.check.clicked.connect(self._tick)
        self.field.kept.connect(self._keep)
        self.day.day_chosen.connect(lambda day: self._change(about_on=day))
        self.outcome.kept.connect(self._say_outcome)
        self.outcome.closed.connect(self._settle)
        self._arrange()
        theming().follow(self._restyle)

    @property
    def is_busy(self) -> bool:
        return super().is_busy or not self.outcome.isHidden()

    def show_row(self, row: LoopRow) -> None:
        if self._closing:
            self._closing = False
            self.outcome.leave()
        self._show(row)

    def show_closing(self, row: LoopRow) -> None:
        """It is closed; its line stays until it was said how it went."""
        self._show(row)
        self.check.setChecked(True)
        self.check.setAccessibleName(tr("Open again: {text}").format(text=row.text))
        self._let_edit(False)
        if not self._closing:
            self._closing = True
            self.outcome.ask()

    def acts(self) -> list[Act]:
        assert self._row is not None
        row = self._row
        day = [Act(tr("Comes up on…"), "calendar", self.day.open)]
        if row.about_on is not None:
            day.append(Act(tr("On no day"), "calendar-x", lambda: self._change(about_on=None)))
        if row.talk_id is not None:
            talk = row.talk_id
            show = lambda: self._keeper.entry_wished.emit("interaction", talk)  # noqa: E731
            day.append(Act(tr("Show the talk it came from"), "history", show))
        return [
            Act(tr("Edit"), "pencil", self.field.edit), *day, Act(), *self._kinds(), Act(),
            Act(tr("Take away"), "minus", self._remove, TAKE_AWAY),
        ]  # fmt: skip

    def _show(self, row: LoopRow) -> None:
        self._row = row
        who = pronouns_of(self._keeper.pronouns)
        self.kind.say(
            lead_in(row.kind, who),
            tr("Kind: {words}").format(words=say_loop_kind(row.kind, who)),
        )
        self.field.set_text(row.text)
        self.check.setChecked(False)
        self.check.setAccessibleName(tr("Close: {text}").format(text=row.text))
        words = say_loop_day(row, self._keeper.today)
        self.day.show_day(row.about_on, words, tr("Comes up"), say_opened(row))
        self._let_edit(True)

    def _kinds(self) -> list[Act]:
        assert self._row is not None
        who, now = pronouns_of(self._keeper.pronouns), self._row.kind
        return [
            Act(say_loop_kind(kind, who), "", partial(self._change, kind=kind), "", kind == now)
            for kind in LoopKind
        ]

    def fit(self, *, narrow: bool) -> None:
        """Where it is narrow, the words stand below their kind and their day."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._first.removeWidget(self.field)
        self._words.removeWidget(self.field)
        if narrow:
            self._words.addWidget(self.field)
        else:
            self._first.insertWidget(3, self.field, _ALL)

    def _arrange(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        row = self._first
        row.setContentsMargins(margins(4, 0, 0, 0))
        row.setSpacing(0)
        row.addWidget(self.check, 0, top)
        row.addSpacing(4)
        row.addWidget(self.kind, 0, top)
        row.addWidget(self.field, _ALL)
        row.addStretch(1)
        row.addWidget(self.more, 0, top)
        row.addSpacing(4)
        row.addWidget(self.day, 0, top)
        self._below.addWidget(self.outcome)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(0, 0, 4, 0))
        column.setSpacing(0)
        for part in (row, self._words, self._below):
            column.addLayout(part)

    def _let_edit(self, may: bool) -> None:
        for part in (self.kind, self.field, self.day, self.more):
            part.setEnabled(may)

    def _tick(self) -> None:
        assert self._row is not None
        if self._closing:
            self._keeper.do(loops.reopen, self._row.id)
            return
        self.ticked.emit(self._row)
        self._keeper.do(loops.close, self._row.id, today=self._keeper.today)

    def _say_outcome(self, _kind: str, words: str, _: str) -> None:
        assert self._row is not None
        self._keeper.do(loops.say_outcome, self._row.id, words)

    def _settle(self) -> None:
        if self._closing:
            self._closing = False
            self.settled.emit(self._row)

    def _keep(self, words: str) -> None:
        assert self._row is not None
        if not words:
            self._remove()
            return
        self._keeper.keep_text(self.field, self._row.text, loops.edit, self._row.id, text=words)

    def _change(self, **changed: Any) -> None:
        assert self._row is not None
        self._keeper.do(loops.edit, self._row.id, **changed)

    def _remove(self) -> None:
        assert self._row is not None
        self._keeper.do(loops.delete, self._row.id)

    def _restyle(self) -> None:
        """What was said of it stands below its words; day and kind in their line."""
        self._below.setContentsMargins(margins(theming().fonts.scaled(20), 0, 0, 4))
        self._words.setContentsMargins(margins(theming().fonts.scaled(24), 0, 0, 0))
        line = round(theming().fonts.line_height("body")) + 8
        for words in (self.kind, self.day):
            words.setFixedHeight(line)
