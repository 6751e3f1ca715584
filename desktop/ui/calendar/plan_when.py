"""When it is to be: a day, perhaps an hour and a length; or any day of a window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.follow_ups import FollowUpDraft
from desktop.domain.language import tr
from desktop.ui.phrases import say_length
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.date_edit import DayButton, TimeInput
from desktop.ui.widgets.labels import PlainLabel

_LENGTHS = (15, 30, 45, 60, 90, 120, 180)
_WINDOW = 6  # days from the first to the last of a window that is new


class PlanWhen(QWidget):
    """``changed`` when the day or the hour is another."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = DayButton(tr("Day"), today)
        self.time = TimeInput(tr("Time"), tr("any time"))
        self.length = Choice(tr("How long"))
        self.in_window = Button(tr("Any day in a window"), "circle-dot", small=True)
        self.in_window.setCheckable(True)
        self.first = DayButton(tr("From"), today)
        self.last = DayButton(tr("To"), today)
        self._minutes = 30
        self._lay_out()
        self.time.textChanged.connect(self._fit)
        self.time.time_chosen.connect(self.changed)
        self.day.day_chosen.connect(self._take_day)
        self.first.day_chosen.connect(self._take_first)
        self.in_window.toggled.connect(self._fit)
        self.length.chosen.connect(self._take_length)

    def show_draft(self, draft: FollowUpDraft) -> None:
        self.day.set_day(draft.day)
        self.time.set_time(draft.starts_at.time() if draft.starts_at else None)
        self._minutes = draft.minutes or 30
        self._fill_lengths()
        self.first.set_day(draft.window_from or draft.day)
        self.last.set_day(draft.window_to or draft.day + timedelta(days=_WINDOW))
        self.in_window.setChecked(draft.window_from is not None)
        self._fit()

    def write(self, draft: FollowUpDraft, zone: str) -> None:
        """Put day, hour and length, or the window, into the draft."""
        draft.day = self.day.day or draft.day
        draft.starts_at = draft.minutes = draft.window_from = draft.window_to = None
        draft.zone = ""
        if self.in_window.isChecked():
            draft.window_from, draft.window_to = self.first.day, self.last.day
            draft.day = self._best(draft.day)
        elif (moment := self.typed_time()) is not None:
            draft.starts_at = datetime.combine(draft.day, moment)
            draft.minutes, draft.zone = self._minutes, zone

    def trouble(self) -> str:
        """Why it cannot be planned so, or ""."""
        first, last = self.first.day, self.last.day
        if self.in_window.isChecked() and first and last and last < first:
            return tr("A window ends after it begins.")
        if (
            not self.in_window.isChecked()
            and self.time.text().strip()
            and self.typed_time() is None
        ):
            return tr("That is no time of the day.")
        return ""

    def typed_time(self) -> time | None:
        """The hour that stands there, even while it is still typed."""
        self.time.editingFinished.emit()
        return self.time.moment

    def _best(self, wished: date) -> date:
        first, last = self.first.day or wished, self.last.day or wished
        return wished if first <= wished <= last else first + (last - first) // 2

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._one_day, self._some_days = QWidget(), QWidget()
        one = QHBoxLayout(self._one_day)
        some = QHBoxLayout(self._some_days)
        to = PlainLabel(tr("to"), "small", "text2", wrap=False)
        for row, parts in (
            (one, (self.day, self.time, self.length)),
            (some, (self.first, to, self.last)),
        ):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(8)
            for part in parts:
                row.addWidget(part)
            row.addStretch(1)
        column.addWidget(self._one_day)
        column.addWidget(self._some_days)
        column.addWidget(self.in_window)

    def _fill_lengths(self) -> None:
        self.length.clear()
        for minutes in sorted({*_LENGTHS, self._minutes}):
            self.length.add(str(minutes), say_length(minutes))
        self.length.choose(str(self._minutes))

    def _fit(self) -> None:
        some_days = self.in_window.isChecked()
        self._one_day.setVisible(not some_days)
        self._some_days.setVisible(some_days)
        self.length.setVisible(bool(self.time.text().strip()))

    def _take_day(self, day: date) -> None:
        if not self.in_window.isChecked():
            self.first.set_day(day)
            self.last.set_day(day + timedelta(days=_WINDOW))
        self.changed.emit()

    def _take_first(self, day: date) -> None:
        """The window keeps its length."""
        if self.last.day is None or self.last.day < day:
            self.last.set_day(day + timedelta(days=_WINDOW))

    def _take_length(self, minutes: str) -> None:
        self._minutes = int(minutes)
