"""A step is taken: how it was said, what may come next, and whether both are tied now.

All of it is optional, and kept with the step as one change.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.introductions.rows import Pair
from desktop.domain.introductions.rules import Step
from desktop.domain.introductions.taking import StepTaken
from desktop.domain.language import tr
from desktop.domain.vocabulary import IntroductionState
from desktop.ui.introductions.step_wording import propose_next, say_done, say_hows
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.date_edit import DayButton
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.labels import PlainLabel


class StepSheet(QWidget):
    """The content of a popover; ``kept`` and ``left`` by its two buttons."""

    kept = Signal()
    left = Signal()

    def __init__(self, pair: Pair, step: Step, today: Callable[[], date]) -> None:
        super().__init__()
        self._step = step
        words, days = propose_next(pair, step)
        self.how = Choice(tr("How it was said"))
        for kind, said in say_hows().items():
            self.how.add(kind or "none", said)
        self.next = NextLine(words, today() + timedelta(days=days), today)
        self.tie = CheckBox(tr("Note on both cards that they met through me"), flush=True)
        introduces = step.state == IntroductionState.INTRODUCED
        self.tie.setChecked(introduces)
        self.tie.setVisible(introduces)
        self.keep = Button(tr("Keep"), "", "primary", small=True)
        self.leave = Button(tr("Not yet"), "", "quiet", small=True)
        self.keep.clicked.connect(self.kept)
        self.leave.clicked.connect(self.left)
        self._lay_out(say_done(pair, step))

    def taken(self) -> StepTaken:
        kind = self.how.current()
        words, day = self.next.said()
        tie = self.tie.isChecked() and not self.tie.isHidden()
        return StepTaken(self._step, "" if kind == "none" else kind, words, day, tie)

    def _lay_out(self, title: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(PlainLabel(title, "heading"))
        column.addWidget(_label(tr("How")))
        column.addWidget(self.how)
        column.addWidget(_label(tr("What may come next, and when to look")))
        column.addWidget(self.next)
        column.addWidget(self.tie)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.keep)
        column.addLayout(row)


class NextLine(QWidget):
    """A line of what comes next, all of it in sight, and below it its day; emptied, nothing
    is planned."""

    def __init__(self, words: str, day: date, today: Callable[[], date]) -> None:
        super().__init__()
        self.words = LineInput(tr("What comes next"), tr("An answer, over tea"))
        self.words.setText(words)
        self.day = DayButton(tr("When"), today, small=False)
        self.day.set_day(day)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(self.day, 0, Qt.AlignmentFlag.AlignLeft)

    def said(self) -> tuple[str, date | None]:
        words = self.words.text().strip()
        return words, self.day.day if words else None


class NextSheet(QWidget):
    """Only the next step: said anew, put off, or taken away."""

    kept = Signal()
    left = Signal()

    def __init__(self, pair: Pair, today: Callable[[], date]) -> None:
        super().__init__()
        day = pair.next_on or today() + timedelta(days=7)
        self.next = NextLine(pair.next_step, day, today)
        keep = Button(tr("Keep"), "", "primary", small=True)
        leave = Button(tr("Not now"), "", "quiet", small=True)
        keep.clicked.connect(self.kept)
        leave.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(_label(tr("What may come next, and when to look")))
        column.addWidget(self.next)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(keep)
        column.addLayout(row)


def _label(words: str) -> PlainLabel:
    return PlainLabel(words, "caption", "text2", weight=QFont.Weight.DemiBold)
