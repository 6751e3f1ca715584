"""A break for me: all prompts pause, and then come back spread out."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.seasons import Break
from desktop.services import breaks
from desktop.ui.phrases import say_the_day
from desktop.ui.preferences.desk import Desk
from desktop.ui.preferences.rows import Row
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.date_edit import DayButton
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.popover import Popover


class BreakRow(Row):
    """Says whether a break is on, begins one and ends it. It is undone like any change."""

    def __init__(self, desk: Desk) -> None:
        self.begin = Button(tr("Begin a break…"), "moon")
        self.end = Button(tr("End it now"), "sun")
        also = tr("holiday pause away")
        super().__init__(tr("A break for me"), self.begin, self.end, also=also)
        self._desk = desk
        self.begin.clicked.connect(self.ask)
        self.end.clicked.connect(self._end)
        self._show(None)

    def refresh(self) -> None:
        today = self._desk.today()
        self._desk.runner.query(
            breaks.current_break, today=today, then=self._show, key="preferences-break", owner=self
        )

    def ask(self) -> Popover:
        """Ask until when, beside the button."""
        asking, page = UntilWhen(self._desk), self.window()
        sheet = Popover(asking, page, width=340, padding=(18, 16))
        asking.go.clicked.connect(sheet.keep)
        sheet.kept.connect(lambda: self._begin(asking.day.day))
        sheet.closed.connect(sheet.deleteLater)
        corner = self.begin.mapTo(page, QPoint(0, 0))
        sheet.open_at(QRect(corner, self.begin.size()), ("below", "above", "left"), asking.day)
        return sheet

    def _begin(self, back_on: date | None) -> None:
        self._desk.runner.change(
            breaks.begin_break,
            today=self._desk.today(),
            back_on=back_on,
            failed=self._desk.tell,
        )

    def _end(self) -> None:
        self._desk.runner.change(breaks.end_break, today=self._desk.today())

    def _show(self, found: Break | None) -> None:
        self.begin.setVisible(found is None)
        self.end.setVisible(found is not None)
        if found is None:
            self.say(tr("Prompts pause, then come back spread out"))
        elif found.back_on is None:
            self.say(tr("It is on, until you end it"))
        else:
            day = say_the_day(found.back_on, self._desk.today())
            self.say(tr("It is on; as usual again: {day}").format(day=day))


class UntilWhen(QWidget):
    """A day, the first that is as usual again; without one the end is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.day = DayButton(tr("As usual again"), desk.today, tr("When I end it"))
        self.go = Button(tr("Begin the break"), "moon", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        said = tr("From today nobody is suggested, and nothing is missed by it.")
        column.addWidget(PlainLabel(said, "body", "text2"))
        row = QHBoxLayout()
        row.addWidget(PlainLabel(tr("As usual again")), 1)
        row.addWidget(self.day)
        column.addLayout(row)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.go)
        column.addLayout(foot)
