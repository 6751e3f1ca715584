"""A week that was looked back on, to be read again; and the quiet list of earlier ones."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.reflect.review import Answer, Part, PastReview, Question, ReviewView
from desktop.domain.sentences import quoted
from desktop.ui.people.card.word_button import WordButton
from desktop.ui.reflect.review import wording
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel, WordsLabel
from desktop.ui.widgets.text_link import TextLink

_AT_ONCE = 26  # earlier weeks that are listed before one asks for more


class WeekRead(QWidget):
    """What was answered, in its order; each answer leads back to its question."""

    person_wished = Signal(int)
    question_wished = Signal(int)  # its place
    forget_wished = Signal()

    def __init__(self, questions: Sequence[Question], view: ReviewView, today: date) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(24)
        week = wording.say_week(view.review.week_of, today)
        self._column.addWidget(PlainLabel(week, "display"))
        if view.line_before:
            self._column.addWidget(LineBefore(view.line_before))
        unanswered: list[int] = []
        for place, question in enumerate(questions):
            if view.review.is_answered(question):
                self._column.addWidget(self._answered(place, question, view))
            else:
                unanswered.append(place)
        if unanswered:
            self._column.addWidget(self._left(questions, unanswered))
        self.forget = Button(tr("Forget this week"), "", "quiet", small=True)
        self.forget.clicked.connect(self.forget_wished)
        row = QHBoxLayout()
        row.addWidget(self.forget)
        row.addStretch(1)
        self._column.addLayout(row)

    def _answered(self, place: int, question: Question, view: ReviewView) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(question.title, "heading"), 1)
        name = tr("Change: {question}").format(question=question.title)
        change = IconButton("pencil", name, size=28)
        change.clicked.connect(partial(self.question_wished.emit, place))
        head.addWidget(change)
        column.addLayout(head)
        for part in question.parts:
            if answer := view.review.answer(part.key):
                column.addWidget(self._part(part, answer))
        return block

    def _part(self, part: Part, answer: Answer) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        people = QWidget()
        flow = FlowLayout(people, gap=8, line_gap=2)
        if part.name:
            word = WordButton(part.name, "small", "text2")
            word.setEnabled(False)
            flow.addWidget(word)
        for who in answer.people:
            link = TextLink(who.name)
            link.clicked.connect(partial(self.person_wished.emit, who.id))
            flow.addWidget(link)
        if flow.count():
            column.addWidget(people)
        if answer.words:
            column.addWidget(WordsLabel(answer.words, "words"))
        return block

    def _left(self, questions: Sequence[Question], places: Sequence[int]) -> QWidget:
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(PlainLabel(tr("Left open"), "caption", "text3"))
        for place in places:
            link = WordButton(questions[place].title, "question", "text2")
            link.clicked.connect(partial(self.question_wished.emit, place))
            column.addWidget(link)
        return block


class LineBefore(QWidget):
    """What I wrote for this week, a week ago."""

    def __init__(self, line: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        wrote = PlainLabel(tr("You wrote:"), "caption", "text3", weight=QFont.Weight.Normal)
        column.addWidget(wrote)
        column.addWidget(WordsLabel(quoted(line), "words", "text2"))


class EarlierWeeks(QWidget):
    """All weeks looked back on, the newest first."""

    week_wished = Signal(object)  # date: the first day

    def __init__(self, past: Sequence[PastReview], today: date) -> None:
        super().__init__()
        self._past, self._today = list(past), today
        self.rows: list[ClickRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(PlainLabel(tr("Earlier weeks"), "display"))
        self._column.addSpacing(12)
        if not past:
            words = tr("Nothing yet. The first week you look back on will stand here.")
            self._column.addWidget(PlainLabel(words, "body", "text2"))
        self.more = Button(tr("Earlier still"), "chevron-down", "quiet", small=True)
        self.more.clicked.connect(self._show_more)
        self._column.addWidget(self.more)
        self._show_more()

    def _show_more(self) -> None:
        for one in self._past[len(self.rows) : len(self.rows) + _AT_ONCE]:
            row = self._row(one)
            self._column.insertWidget(self._column.indexOf(self.more), row)
            self.rows.append(row)
        self.more.setVisible(len(self.rows) < len(self._past))

    def _row(self, one: PastReview) -> ClickRow:
        week = wording.say_week(one.week_of, self._today)
        state = "" if one.is_finished else tr("begun")
        row = ClickRow(", ".join(part for part in (week, state, one.line) if part))
        row.clicked.connect(partial(self.week_wished.emit, one.week_of))
        column = QVBoxLayout(row)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(2)
        said = week if one.is_finished else f"{week}, {state}"
        column.addWidget(ElidedLabel(said, "small", "text2"))
        if one.line:
            column.addWidget(ElidedLabel(one.line, "words"))
        return row
