"""After something was kept: a line about it, what comes next. All of it can be skipped."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.talk import NextStep
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.date_edit import DayButton
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.labels import PlainLabel

_NEXT = timedelta(days=14)  # ahead, where no day was chosen


class KeptNote(QWidget):
    """What a popover holds. ``kept`` by Enter or the button, ``debrief_wished`` for more."""

    kept = Signal()
    skipped = Signal()
    debrief_wished = Signal()

    def __init__(self, title: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._heading = PlainLabel(tr("Kept: {what}").format(what=title), "heading",
                                   most_lines=2)  # fmt: skip
        placeholder = tr("A line about it, if you like")
        self.note = GrowingText(tr("A line about it"), placeholder, "words_small", most=4)
        self.next = LineInput(tr("What comes next"), tr("And next? A line, a question"))
        self.day = DayButton(tr("On which day"), lambda: today)
        self.day.set_day(today + _NEXT)
        self.keep = Button(tr("Keep"), "check", "primary", small=True)
        self._skip = Button(tr("Skip"), "", "quiet", small=True, shortcut="Esc")
        self.more = Button(tr("Afterwards…"), "notebook-pen", "quiet", small=True)
        self.more.setToolTip(tr("Write down the whole talk"))
        self._lay_out()
        self.keep.clicked.connect(self.kept)
        self._skip.clicked.connect(self.skipped)
        self.more.clicked.connect(self.debrief_wished)
        self.next.textChanged.connect(lambda words: self.day.setVisible(bool(words.strip())))
        self.day.hide()

    def next_step(self) -> NextStep | None:
        """What comes next, if anything was written."""
        words = self.next.text().strip()
        return NextStep(self.day.day or self._today + _NEXT, words) if words else None

    def has_words(self) -> bool:
        return bool(self.note.words() or self.next.text().strip())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QVBoxLayout()
        head.setSpacing(1)
        head.addWidget(self._heading)
        told = tr("Already kept. The rest can be skipped.")
        head.addWidget(PlainLabel(told, "small", "text3"))
        column.addLayout(head)
        column.addWidget(self.note)
        column.addWidget(self.next)
        day = QHBoxLayout()
        day.addWidget(self.day)
        day.addStretch(1)
        column.addLayout(day)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.keep)
        foot.addWidget(self._skip)
        foot.addStretch(1)
        foot.addWidget(self.more)
        column.addLayout(foot)
