"""A small month beside the day view: where something stands, and the way to another day."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.dates import add_months
from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.language import tr
from desktop.ui.calendar.spans import span_of
from desktop.ui.phrases import say_month
from desktop.ui.widgets.buttons import IconButton
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.mini_month import MiniMonth
from desktop.ui.widgets.surfaces import Hairline

_CELL = 32


class SmallMonth(QWidget):
    """``chosen`` brings a day; ``turned`` says that another month's marks are wanted."""

    chosen = Signal(object)  # date
    turned = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel("", "body", wrap=False)
        self.month = MiniMonth(today, today, cell=_CELL)
        self._first_weekday = 0
        self._lay_out()
        self.month.chosen.connect(self.chosen)
        self.month.moved.connect(lambda _: self._go())

    def show_day(self, day: date, today: date, first_weekday: int) -> None:
        self._first_weekday = first_weekday
        self.month.set_first_weekday(first_weekday)
        self.month.show_day(day, today)
        self._title.setText(say_month(day))

    def span(self) -> tuple[date, date]:
        """The first and the last day that are shown."""
        return span_of("month", self.month.day, self._first_weekday)

    def mark(self, entries: Sequence[CalendarEntry]) -> None:
        """A dash below the days on which something is planned or falls."""
        self.month.mark(entry.day for entry in entries if not entry.is_settled)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        for glyph, name, by in (
            ("chevron-left", tr("Month before"), -1),
            ("chevron-right", tr("Next month"), 1),
        ):
            head.addWidget(self._turning(glyph, name, by))
        column.addLayout(head)
        column.addWidget(self.month)
        column.addSpacing(6)
        column.addWidget(Hairline())
        column.addSpacing(8)

    def _turning(self, glyph: str, name: str, by: int) -> IconButton:
        button = IconButton(glyph, name, size=28)
        button.clicked.connect(lambda: self._turn(by))
        return button

    def _turn(self, by: int) -> None:
        with suppress(ValueError, OverflowError):
            self.month.show_day(add_months(self.month.day, by))
            self._go()

    def _go(self) -> None:
        self._title.setText(say_month(self.month.day))
        self.turned.emit()
