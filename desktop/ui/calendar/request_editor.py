"""Somebody asked to meet: who, about what, when they asked and until when to answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.follow_ups import ANSWER_WITHIN, RequestDraft
from desktop.domain.vocabulary import Size
from desktop.ui.calendar.whom import Whom
from desktop.ui.runner import Runner
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.date_edit import DayButton
from desktop.ui.widgets.inputs import GrowingText
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.segmented import Segmented


class RequestEditor(QWidget):
    """What a popover holds. ``kept`` brings a draft for each who asked."""

    kept = Signal(object)  # tuple[RequestDraft, ...]
    skipped = Signal()

    def __init__(self, runner: Runner, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.whom = Whom(runner, self)
        self.size_choice = Segmented(self.tr("What"))
        self._add_sizes()
        self.about = GrowingText(self.tr("About what"), self.tr("About what, in their words"),
                                 "words_small", most=4)  # fmt: skip
        self.asked_on = DayButton(self.tr("They asked"), clock.today)
        self.answer_by = DayButton(self.tr("Answer by"), clock.today)
        self._trouble = PlainLabel("", "small", "danger")
        self.keep = Button(self.tr("Keep"), "check", "primary", small=True)
        self._skip = Button(self.tr("Not now"), "", "quiet", small=True)
        self._lay_out()
        self.keep.clicked.connect(self.finish)
        self._skip.clicked.connect(self.skipped)
        self.asked_on.day_chosen.connect(self._take_asked)
        self.setFocusProxy(self.whom)
        self.begin()

    def begin(self, draft: RequestDraft | None = None) -> None:
        """Show this request, or an empty one of today."""
        today = self._clock.today()
        self.whom.show_people([draft.person_id] if draft and draft.person_id else [])
        self.size_choice.choose(draft.size if draft else Size.TIME_TOGETHER)
        self.about.set_words(draft.about if draft else "")
        self.asked_on.set_day(draft.asked_on if draft else today)
        self.answer_by.set_day(draft.answer_day if draft else today + ANSWER_WITHIN)
        self._complain("")

    def drafts(self) -> tuple[RequestDraft, ...]:
        """What stands there now, for each who asked."""
        asked_on = self.asked_on.day or self._clock.today()
        return tuple(
            RequestDraft(
                person.id, asked_on, self.about.words(), self.answer_by.day,
                self.size_choice.current(),
            )
            for person in self.whom.people
        )  # fmt: skip

    def finish(self) -> None:
        """Keep it, or say what is missing."""
        self.whom.settle()
        drafts = self.drafts()
        trouble = self._what_is_missing(drafts)
        self._complain(trouble)
        if not trouble:
            self.kept.emit(drafts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        else:
            super().keyPressEvent(event)

    def _what_is_missing(self, drafts: Sequence[RequestDraft]) -> str:
        if self.whom.unknown:
            return self.tr("Nobody is called “{name}”.").format(name=self.whom.unknown)
        if not drafts:
            return self.tr("A name is needed: who asked?")
        if drafts[0].answer_day < drafts[0].asked_on:
            return self.tr("The day to answer by comes after the one on which they asked.")
        return ""

    def _complain(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        if words:
            announce(self, words)

    def _take_asked(self, day: date) -> None:
        """The answer is proposed for a week later."""
        self.answer_by.set_day(day + ANSWER_WITHIN)

    def _add_sizes(self) -> None:
        for size, words in (
            (Size.LINE, self.tr("A line")),
            (Size.CALL, self.tr("A call")),
            (Size.TIME_TOGETHER, self.tr("Time together")),
        ):
            self.size_choice.add(size, words)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(PlainLabel(self.tr("They asked to meet"), "heading", wrap=False))
        for part in (self.whom, self.size_choice, self.about):
            column.addWidget(part)
        column.addLayout(self._days())
        column.addWidget(self._trouble)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.keep)
        foot.addWidget(self._skip)
        foot.addStretch(1)
        column.addSpacing(3)
        column.addLayout(foot)

    def _days(self) -> QVBoxLayout:
        """Each day after its words."""
        lines = QVBoxLayout()
        lines.setSpacing(6)
        for words, day in (
            (self.tr("They asked"), self.asked_on),
            (self.tr("Answer by"), self.answer_by),
        ):
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(PlainLabel(words, "small", "text2", wrap=False))
            row.addStretch(1)
            row.addWidget(day)
            lines.addLayout(row)
        return lines
