"""How did it land? A line, their answer, or nothing at all."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.compose.letters import Draft
from desktop.domain.language import tr
from desktop.domain.vocabulary import DraftState
from desktop.half_written import HalfWritten
from desktop.ui.compose.wording import called, who_of
from desktop.ui.half_filled import HalfFilled
from desktop.ui.phrases import say_the_day
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Surface

_LATER = timedelta(days=7)


class HowItLanded(Surface):
    """Stands above a letter that went. ``told`` brings my line and their answer."""

    told = Signal(str, str)
    left_unsaid = Signal()
    later = Signal(object)  # date

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._today = date.min
        self._half: HalfFilled | None = None
        self._asked_of: int | None = None  # the id of a letter
        self.title = PlainLabel("", "heading")
        self._says = PlainLabel("", "small", "text2")
        self.line = GrowingText("", "", "body", most=5)
        self.answer = GrowingText("", "", "words", most=8, enter_breaks=True)
        self._answered = PlainLabel("", "caption", "text3", weight=QFont.Weight.DemiBold)
        self.keep = Button(tr("Keep"), "", "primary", small=True)
        self.unsaid = Button(tr("Leave it unsaid"), kind="quiet", small=True)
        self.wait = Button(tr("Ask me in a week"), kind="quiet", small=True)
        self._lay_out()
        self.keep.clicked.connect(self._keep)
        self.line.entered.connect(self._keep)
        self.answer.entered.connect(self._keep)
        self.unsaid.clicked.connect(self.left_unsaid)
        self.wait.clicked.connect(lambda: self.later.emit(self._today + _LATER))

    def show_draft(self, draft: Draft, today: date) -> None:
        """What is asked of this letter; what is typed stays while it is the same question."""
        self._today = today
        asks, who = draft.asks_how_it_landed, who_of(draft)
        went = say_the_day(draft.sent_on, today) if draft.sent_on else ""
        self.setVisible(draft.state == DraftState.SENT)
        self.title.setText(tr("How did it land?") if asks else _title(draft))
        said = tr("It went {day}. A line is enough, or nothing.").format(day=went)
        self._says.setText(said if asks else draft.landed)
        self._says.setVisible(bool(self._says.text()))
        for part in (self.line, self.answer, self._answered, self.keep, self.unsaid, self.wait):
            part.setVisible(asks)
        self.line.setAccessibleName(self.title.text())
        self.line.setPlaceholderText(tr("What came back, or what you sense"))
        answered = tr("If {name} answered").format(name=called(draft))
        self._answered.setText(answered)
        self.answer.setAccessibleName(answered)
        self.answer.setPlaceholderText(tr("{Their} words").format(Their=who.their.capitalize()))
        self._ask_of(draft.id, asks=asks)

    def write_down_in(self, folder: Path) -> None:
        """Half typed, it stands there when that letter is opened again."""
        self._half = HalfFilled(self, HalfWritten(folder))

    def _ask_of(self, draft_id: int | None, *, asks: bool) -> None:
        """Of which letter it is asked, if of any. Once it is answered, nothing is left of it."""
        before, self._asked_of = self._asked_of, draft_id if asks else None
        if before == self._asked_of:
            return
        if self._half is not None and before is not None:
            self._half.end() if draft_id == before else self._half.leave()
        self.line.clear()
        self.answer.clear()
        if self._half is not None and asks:
            self._half.begin(f"landed/{draft_id}")

    def _keep(self) -> None:
        line, answer = self.line.words(), self.answer.words()
        if line or answer:
            self.told.emit(line, answer)
        else:
            self.left_unsaid.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(6)
        for part in (self.title, self._says, self.line, self._answered, self.answer):
            column.addWidget(part)
        column.addSpacing(4)
        acts = QWidget()
        flow = FlowLayout(acts, gap=8, line_gap=8)
        for button in (self.keep, self.unsaid, self.wait):
            flow.addWidget(button)
        column.addWidget(acts)


def _title(draft: Draft) -> str:
    if draft.landed:
        return tr("How it landed")
    return tr("It went") if draft.landed_on is None else tr("It went, and more was not said")
