"""Writing a gathering down, or putting it right: name, days, time, place, what it is."""

from __future__ import annotations

from datetime import date, datetime
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.errors import ChangedMeanwhileError, KithError
from desktop.domain.gatherings.rows import GatheringDraft
from desktop.domain.language import tr
from desktop.domain.meanwhile import Read
from desktop.domain.text import LINE_LIMIT, NAME_LIMIT
from desktop.ui.phrases import say_day, say_length
from desktop.ui.widgets import meanwhile
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.date_edit import DayButton, TimeInput
from desktop.ui.widgets.growing_text import GrowingText
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.popover import sending_from

_LENGTHS = (60, 90, 120, 150, 180, 240, 300, 480)
_USUAL = 180


class GatheringEditor(QWidget):
    """``kept`` brings a GatheringDraft, by Enter or the button, once it has a name."""

    kept = Signal(object)
    skipped = Signal()

    def __init__(
        self, clock: Clock, draft: GatheringDraft, *, changing: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self.name = LineInput(tr("What it is called"), tr("The lamplighters’ supper"))
        self.day = DayButton(tr("Day"), clock.today)
        self.last = DayButton(tr("Last day"), clock.today, tr("one day"), "quiet")
        self.time = TimeInput(tr("Time"), tr("any time"))
        self.length = Choice(tr("How long"))
        self.place = LineInput(tr("Place"), tr("Where"))
        self.about = GrowingText(
            tr("What it is about"), tr("What it is about"), "words_small", most=4
        )
        self.name.longest = self.place.longest = NAME_LIMIT
        self.about.longest = LINE_LIMIT
        self._trouble = PlainLabel("", "small", "danger")
        words = tr("Keep") if changing else tr("Add it")
        self.keep = Button(words, "check", "primary", small=True)
        self._skip = Button(tr("Not now"), "", "quiet", small=True)
        heading = tr("Change the gathering") if changing else tr("A gathering")
        self._lay_out(heading)
        self._show(draft)
        self.read = Read(draft, self.draft())
        self.keep.clicked.connect(self.finish)
        self._skip.clicked.connect(self.skipped)
        self.time.textChanged.connect(self._fit)
        self.day.day_chosen.connect(self._follow_day)
        self.setFocusProxy(self.name)

    def draft(self) -> GatheringDraft:
        """What stands there now."""
        self.time.editingFinished.emit()
        day, moment = self.day.day or self._clock.today(), self.time.moment
        return GatheringDraft(
            self.name.text().strip(),
            day,
            self.last.day,
            datetime.combine(day, moment) if moment else None,
            self._clock.zone,
            int(self.length.current()) if moment else None,
            self.place.text().strip(),
            self.about.words(),
        )

    def finish(self) -> None:
        """Keep it, or say what is missing."""
        made = self.draft()
        trouble = self._missing(made)
        self._complain(trouble)
        if not trouble:
            with sending_from(self):
                self.kept.emit(made)

    def take_back(self, error: KithError) -> None:
        """It could not be kept: as it was, or with what stands there by now."""
        trouble = str(error)
        if isinstance(error, ChangedMeanwhileError):
            now, draft = cast("GatheringDraft", error.now), cast("GatheringDraft", error.draft)
            self._show(draft)
            self.read = Read(now, now)
            day = say_day(now.day, self._clock.today()) if "day" in error.chosen else ""
            trouble = meanwhile.say(chosen=bool(error.chosen), day=day)
        self._complain(trouble)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        else:
            super().keyPressEvent(event)

    def _complain(self, trouble: str) -> None:
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        if trouble:
            announce(self, trouble)

    def _missing(self, made: GatheringDraft) -> str:
        if not made.name:
            return tr("A name is enough to begin with.")
        if made.last_day is not None and made.last_day < made.day:
            return tr("It ends on the day it begins, or after it.")
        return ""

    def _show(self, draft: GatheringDraft) -> None:
        self.name.setText(draft.name)
        self.day.set_day(draft.day)
        self.last.set_day(draft.last_day)
        self.time.set_time(draft.starts_at.time() if draft.starts_at else None)
        minutes = draft.minutes or _USUAL
        self.length.clear()
        for length in sorted({*_LENGTHS, minutes}):
            self.length.add(str(length), say_length(length))
        self.length.choose(str(minutes))
        self.place.setText(draft.place)
        self.about.set_words(draft.about)
        self._trouble.hide()
        self._fit()

    def _fit(self) -> None:
        self.length.setVisible(bool(self.time.text().strip()))

    def _follow_day(self, day: date) -> None:
        if self.last.day is not None and self.last.day < day:
            self.last.set_day(None)

    def _lay_out(self, heading: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(PlainLabel(heading, "heading", wrap=False))
        column.addWidget(self.name)
        to = PlainLabel(tr("to"), "small", "text2", wrap=False)
        lines: tuple[tuple[QWidget, ...], ...] = (
            (self.day, to, self.last),
            (self.time, self.length),
        )
        for parts in lines:
            row = QHBoxLayout()
            row.setSpacing(8)
            for part in parts:
                row.addWidget(part)
            row.addStretch(1)
            column.addLayout(row)
        for below in (self.place, self.about, self._trouble):
            column.addWidget(below)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.keep)
        foot.addWidget(self._skip)
        foot.addStretch(1)
        column.addLayout(foot)
