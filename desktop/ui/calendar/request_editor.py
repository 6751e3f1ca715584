"""Somebody asked to meet: who, about what, when they asked and until when to answer."""

from __future__ import annotations

from datetime import date
from typing import cast

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.errors import ChangedMeanwhileError, KithError
from desktop.domain.follow_ups import ANSWER_WITHIN, RequestDraft
from desktop.domain.language import tr
from desktop.domain.meanwhile import Read
from desktop.domain.text import LINE_LIMIT
from desktop.domain.vocabulary import Size
from desktop.ui.calendar.editor import Editor
from desktop.ui.runner import Runner
from desktop.ui.widgets import meanwhile
from desktop.ui.widgets.date_edit import DayButton
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.labels import PlainLabel


class RequestEditor(Editor):
    """``kept`` brings a draft for each who asked: tuple[RequestDraft, ...]."""

    def __init__(self, runner: Runner, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(runner, clock, parent)
        self.read: Read[RequestDraft] | None = None  # what is put right
        self.about = GrowingText(tr("About what"), tr("About what, in their words"),
                                 "words_small", most=4)  # fmt: skip
        self.about.longest = LINE_LIMIT
        self.asked_on = DayButton(tr("They asked"), clock.today)
        self.answer_by = DayButton(tr("Answer by"), clock.today)
        self._lay_out()
        self.asked_on.day_chosen.connect(self._take_asked)
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

    def begin_to_change(self, seen: RequestDraft) -> None:
        """Put right what they asked for."""
        self.begin(seen)
        self.read = Read(seen, self.drafts()[0])

    def take_back(self, error: KithError) -> None:
        """It could not be kept: as it was, or with what stands there by now."""
        if isinstance(error, ChangedMeanwhileError):
            now, draft = cast("RequestDraft", error.now), cast("RequestDraft", error.draft)
            self.begin(draft)
            self.read = Read(now, now)
            self._complain(meanwhile.say(chosen=bool(error.chosen)))
        else:
            self.tell(error)

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

    def _made(self) -> tuple[RequestDraft, ...]:
        return self.drafts()

    def _what_is_missing(self) -> str:
        drafts = self.drafts()
        if not drafts:
            return tr("A name is needed: who asked?")
        if drafts[0].answer_day < drafts[0].asked_on:
            return tr("The day to answer by comes after the one on which they asked.")
        return ""

    def _take_asked(self, day: date) -> None:
        """The answer is proposed for a week later."""
        self.answer_by.set_day(day + ANSWER_WITHIN)

    def _lay_out(self) -> None:
        column = self._column()
        column.addWidget(PlainLabel(tr("They asked to meet"), "heading", wrap=False))
        for part in (self.whom, self.size_choice, self.about):
            column.addWidget(part)
        column.addLayout(self._days())
        self._add_foot(column)

    def _days(self) -> QVBoxLayout:
        """Each day after its words."""
        lines = QVBoxLayout()
        lines.setSpacing(6)
        for words, day in (
            (tr("They asked"), self.asked_on),
            (tr("Answer by"), self.answer_by),
        ):
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(PlainLabel(words, "small", "text2", wrap=False))
            row.addStretch(1)
            row.addWidget(day)
            lines.addLayout(row)
        return lines
