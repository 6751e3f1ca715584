"""After something was missed: what would help, and perhaps another day for it."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.meeting_effects import Aftermath, MissedMeeting
from desktop.domain.vocabulary import Who
from desktop.ui.meeting_phrases import say_missed
from desktop.ui.phrases import say_day, say_the_day
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel

_WEEK = timedelta(days=7)


class MissedNote(QWidget):
    """What a popover holds. ``day_chosen`` brings a day, ``plan_wished`` asks for any day
    or hour; ``write_wished`` and ``rest_wished`` are for what may be kinder."""

    day_chosen = Signal(object)  # date
    plan_wished = Signal()
    write_wished = Signal()
    rest_wished = Signal()
    skipped = Signal()

    def __init__(self, after: Aftermath, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._after, self._today = after, today
        self.days: list[Button] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        if after.missed is not None:
            self._add_words(after.missed)
        self._add_days()
        self._add_foot()
        self.first = self.days[0]

    def _add_words(self, missed: MissedMeeting) -> None:
        words = say_missed(missed.by, missed.title, missed.size, missed.day, self._today)
        self._column.addWidget(PlainLabel(words, "heading"))
        for words in self._effects(missed):
            self._column.addWidget(PlainLabel(words, "small", "text2"))
        if missed.by == Who.ME:
            self.write = self._act(tr("Write to {who}"), "pen-line")
            self.write.clicked.connect(self.write_wished)
        elif missed.suggests_rest:
            self.rest = self._act(tr("Let {who} rest"), "moon")
            self.rest.clicked.connect(self.rest_wished)

    def _effects(self, missed: MissedMeeting) -> list[str]:
        """What it does to the rhythm, in words."""
        if missed.not_before is None:
            return []
        words = []
        if missed.suggests_rest:
            words.append(tr("It was not the first time. Resting may be kinder to you both."))
        if missed.not_before > self._today:
            peace = tr("{who} is left in peace until {day}.")
            day = say_the_day(missed.not_before, self._today)
            words.append(peace.format(who=self._after.called, day=day))
        return words

    def _act(self, words: str, glyph: str) -> Button:
        text = words.format(who=self._after.called)
        button = Button(text, glyph, small=True)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)
        return button

    def _add_days(self) -> None:
        self._column.addSpacing(4)
        ask = PlainLabel(tr("Shall we find another day?"), "small", "text2")
        self._column.addWidget(ask)
        line = QWidget()
        flow = FlowLayout(line, gap=8, line_gap=8)
        for day in self._offered():
            words = say_day(day, self._today)
            button = Button(words[:1].upper() + words[1:], "calendar-days", small=True)
            button.clicked.connect(lambda _=False, day=day: self.day_chosen.emit(day))
            flow.addWidget(button)
            self.days.append(button)
        self.other = Button(tr("Another day or hour…"), "", small=True)
        self.other.clicked.connect(self.plan_wished)
        flow.addWidget(self.other)
        self._column.addWidget(line)

    def _offered(self) -> tuple[date, date]:
        """The same weekday, soon and a week after; later where a rest would be kinder."""
        missed = self._after.missed
        first = missed.not_before if missed is not None and missed.suggests_rest else None
        day = self._after.draft.day + _WEEK
        while day <= self._today or (first is not None and day < first):
            day += _WEEK
        return day, day + _WEEK

    def _add_foot(self) -> None:
        row = QHBoxLayout()
        leave = Button(tr("Leave it"), "", "quiet", small=True, shortcut="Esc")
        leave.clicked.connect(self.skipped)
        row.addStretch(1)
        row.addWidget(leave)
        self._column.addLayout(row)
