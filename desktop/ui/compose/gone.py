"""Has it gone? One sheet keeps it in the story, plans what comes next, and when to ask."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.compose.afterwards import Proposal, ask_on
from desktop.domain.compose.beside import Beside
from desktop.domain.compose.letters import Draft, Gone, opening_of
from desktop.domain.language import mark, tr
from desktop.domain.talk import NextStep
from desktop.domain.vocabulary import DraftForm, InteractionKind, Size, WentBy, Who
from desktop.half_written import HalfWritten
from desktop.ui.compose import wording
from desktop.ui.half_filled import HalfFilled
from desktop.ui.sending import Sending
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.date_edit import DayButton
from desktop.ui.widgets.emptying import empty
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.segmented import Segmented
from desktop.ui.widgets.sheet_overlay import SheetOverlay

_WIDTH = 580
_LATER = 7  # days ahead of a step chosen with no day proposed
_SIZES = {
    Size.LINE: mark("A line"),
    Size.CALL: mark("A call"),
    Size.TIME_TOGETHER: mark("Time together"),
}


class GoneSheet(SheetOverlay):
    """``told`` brings a Gone; ``not_yet`` when it stays in the making."""

    told = Signal(object)
    not_yet = Signal()

    def __init__(
        self, window: QWidget, today: Callable[[], date], half_written: HalfWritten
    ) -> None:
        super().__init__(window, width=_WIDTH)
        self._half = HalfFilled(self, half_written)
        self._today = today
        self._went_by = WentBy.COPIED
        self._proposal: Proposal | None = None
        self._name = ""
        self._make_parts()
        self._lay_out()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.keep)

    def ask(
        self, draft: Draft, beside: Beside | None, went_by: WentBy, proposal: Proposal | None
    ) -> None:
        """Ask about this draft; ``proposal`` is a next step one might plan."""
        today, who = self._today(), wording.who_of(draft)
        self._went_by, self._proposal, self._name = went_by, proposal, wording.called(draft)
        hard = beside is not None and beside.hard_season
        self.title.setText(tr("Has it gone to {name}?").format(name=self._name))
        self.day.set_day(today)
        self.kind.choose(InteractionKind.MESSAGE)
        self.mine.set_words(draft.words.why_now.strip() or opening_of(draft.words.text, 80))
        answers = draft.form == DraftForm.REPLY
        self.began.choose(Who.THEM if answers else Who.ME)
        self.began.segment(Who.THEM).setText(tr("{They}").format(They=who.they.capitalize()))
        planned = beside is not None and beside.was_planned
        self.unprompted.setChecked(draft.form == DraftForm.FREE and not planned)
        self.asked.setChecked(False)
        self.asked.setVisible(not hard)
        self._offer_thanks(draft, beside)
        self._offer_next(hard=hard)
        self.ask_on.set_day(ask_on(beside, today))
        self.asks.setChecked(True)
        self._half.begin(f"gone/{draft.uid}")
        self.appear(self.mine)

    def keep(self) -> None:
        """Tell what is meant, and close; it opens again where that cannot be kept."""
        gone = self.meant()
        with Sending(lambda: self.appear(self.mine), self._half.end):
            super().leave()
            self.told.emit(gone)

    def leave(self) -> None:
        if self.isVisible():
            super().leave()
            self._half.end()
            self.not_yet.emit()

    def meant(self) -> Gone:
        """What is chosen now."""
        size, day = self.size_choice.current(), self.next_day.day
        step = NextStep(day, self.reason.text().strip(), size) if size and day else None
        return Gone(
            went_by=self._went_by,
            day=self.day.day or self._today(),
            kind=InteractionKind(self.kind.current()),
            mine=self.mine.words(),
            unprompted=self.unprompted.isChecked(),
            began_by=self.began.current(),
            asked=self.asked.isChecked(),
            next_step=step,
            ask_on=self.ask_on.day if self.asks.isChecked() else None,
            thanks=tuple(id for id, box in self.thanks.items() if box.isChecked()),
        )

    def wished_height(self, width: int) -> int:
        inner = cast("QWidget", self._area.widget()).layout()
        return (inner.totalHeightForWidth(width) if inner else 0) + self._foot.sizeHint().height()

    def _make_parts(self) -> None:
        today = self._today
        self.title = PlainLabel("", "title")
        self._why = PlainLabel("", "small", "text3")
        self.day = DayButton(tr("When it went"), today, small=False)
        self.kind = Segmented(tr("What it was"))
        self.kind.add(InteractionKind.MESSAGE, tr("A message"))
        self.kind.add(InteractionKind.LETTER, tr("A letter"))
        self.mine = GrowingText(tr("A line for the story"), tr("In your words"), "body", most=4)
        self.mine.entered.connect(self.keep)
        self.began = Segmented(tr("Who began"))
        self.began.add(Who.ME, tr("I"))
        self.began.add(Who.THEM, tr("They"))
        self.unprompted = CheckBox(tr("It came from me, unprompted"), flush=True)
        self.asked = CheckBox(tr("I asked for something"), flush=True)
        self.thanks: dict[int, CheckBox] = {}
        self.size_choice = Segmented(tr("What comes next"), optional=True)
        for size, words in _SIZES.items():
            self.size_choice.add(size, tr(words))
        self.size_choice.chosen.connect(self._take_size)
        self.next_day = DayButton(tr("Day of the next step"), today, small=False)
        self.next_day.day_chosen.connect(lambda _: self._why.hide())
        self.reason = LineInput(tr("Why"), tr("Its reason"))
        self.asks = CheckBox(tr("Ask me how it landed"), flush=True)
        self.ask_on = DayButton(tr("Day to ask"), today, small=False)
        self.asks.toggled.connect(self.ask_on.setVisible)
        self.later = Button(tr("Not yet"), kind="quiet")
        self.later.clicked.connect(self.leave)
        self.keep_button = Button(tr("Keep"), "", "primary", shortcut="Ctrl+Enter")
        self.keep_button.clicked.connect(self.keep)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(28, 24, 28, 10)
        column.setSpacing(6)
        column.addWidget(self.title)
        words = tr("One step: it goes into your story, and what comes next gets a day.")
        column.addWidget(PlainLabel(words, "small", "text2"))
        column.addSpacing(8)
        column.addWidget(_line(self.kind, self.day))
        self._titled(column, tr("A line for the story"), self.mine)
        self._titled(column, tr("Who began"), _line(self.began))
        column.addWidget(self.unprompted)
        column.addWidget(self.asked)
        self._thanks = QVBoxLayout()
        self._thanks.setSpacing(0)
        column.addLayout(self._thanks)
        self._titled(column, tr("What comes next"), _line(self.size_choice, self.next_day))
        column.addWidget(self.reason)
        column.addWidget(self._why)
        column.addSpacing(6)
        column.addWidget(_line(self.asks, self.ask_on))
        self._foot = _foot(self.later, self.keep_button)
        self._area = ScrollColumn(content)
        whole = QVBoxLayout(self.sheet)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
        whole.addWidget(self._foot)

    def _titled(self, column: QVBoxLayout, title: str, part: QWidget) -> None:
        column.addSpacing(8)
        column.addWidget(PlainLabel(title, "caption", "text3", weight=QFont.Weight.DemiBold))
        column.addWidget(part)

    def _offer_thanks(self, draft: Draft, beside: Beside | None) -> None:
        """What they gave: this letter may be the thanks for it."""
        empty(self._thanks)
        self.thanks = {}
        for owed in beside.owed if beside is not None else ():
            box = CheckBox(tr("It thanks for: {what}").format(what=owed.text), flush=True)
            meant = draft.form == DraftForm.THANKS and owed.text in draft.words.why_now
            only = draft.form == DraftForm.THANKS and beside and len(beside.owed) == 1
            box.setChecked(bool(meant or only))
            self.thanks[owed.giving_id] = box
            self._thanks.addWidget(box)
            box.show()

    def _offer_next(self, *, hard: bool) -> None:
        """A proposal stands until another is chosen; nothing where something is planned."""
        proposal = self._proposal
        self.size_choice.segment(Size.TIME_TOGETHER).setVisible(not hard)
        self.size_choice.choose(Size.LINE if proposal is not None else "")
        self.next_day.set_day(proposal.day if proposal else None)
        self.reason.setText(wording.next_reason(proposal, self._name) if proposal else "")
        self._why.setText(wording.say_why_day(proposal, self._name) if proposal else "")
        self._show_next()

    def _take_size(self, size: str) -> None:
        if size and self.next_day.day is None:
            self.next_day.set_day(self._today() + timedelta(days=_LATER))
            self.reason.setText(wording.next_reason(None, self._name))
        self._show_next()
        self.refit()

    def _show_next(self) -> None:
        planned = bool(self.size_choice.current())
        self.next_day.setVisible(planned)
        self.reason.setVisible(planned)
        self._why.setVisible(planned and bool(self._why.text()))


def _line(*parts: QWidget) -> QWidget:
    line = QWidget()
    flow = FlowLayout(line, gap=10, line_gap=8)
    for part in parts:
        flow.addWidget(part)
    return line


def _foot(later: Button, keep: Button) -> QWidget:
    foot, acts = QWidget(), QWidget()
    row = QHBoxLayout(acts)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(later)
    row.addWidget(keep)
    ends = EndsLayout(foot)
    ends.setContentsMargins(0, 0, 0, 0)
    ends.addWidget(
        PlainLabel(tr("One undo takes all of it back."), "caption", "text3",
                   weight=QFont.Weight.Normal, wrap=False)
    )  # fmt: skip
    ends.addWidget(acts)
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(28, 12, 28, 20)
    column.addWidget(foot)
    theming().follow(whole.updateGeometry)
    return whole
