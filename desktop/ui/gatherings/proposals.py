"""Follow ups, unhurried: proposed over the coming days, moved by hand, planned as one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.gatherings.rows import MetRow
from desktop.services.gatherings import following
from desktop.ui.gatherings import wording
from desktop.ui.gatherings.keeper import GatheringKeeper
from desktop.ui.gatherings.proposal_line import ProposalLine
from desktop.ui.theme.mirror import margins
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.emptying import empty
from desktop.ui.widgets.labels import PlainLabel

_DAY = timedelta(days=1)


class DayGroup(QWidget):
    """The follow-ups of a day below its name. Lit while one is carried over it."""

    def __init__(self, day: date, others: int, today: date) -> None:
        super().__init__()
        self.day = day
        self._lit = False
        head = QHBoxLayout()
        head.setContentsMargins(margins(2, 0, 4, 0))
        name = wording.say_proposed_day(day, today)
        head.addWidget(PlainLabel(name, "caption", "text2", weight=QFont.Weight.DemiBold), 1)
        head.addWidget(PlainLabel(wording.say_others(others), "caption", "text3", wrap=False))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 6, 0, 8)
        self.column.setSpacing(2)
        self.column.addLayout(head)

    def light(self, on: bool) -> None:
        if on != self._lit:
            self._lit = on
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._lit:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(theming().current.accent)
            painter.setBrush(theming().current.accent_soft)
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)


class ProposedDays(QWidget):
    """All days that bring somebody; while one is carried, the days between them too."""

    def __init__(self, keeper: GatheringKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self._days: Mapping[int, date] = {}
        self._shows_days = False
        self._focus: int | None = None
        self.lines: list[ProposalLine] = []
        self.groups: list[DayGroup] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    @property
    def days(self) -> Mapping[int, date]:
        return self._days

    def show_days(
        self, rows: Sequence[MetRow], days: Mapping[int, date], others: Mapping[date, int]
    ) -> None:
        """The keyboard stays with the line it is on."""
        held = next((line.row.id for line in self.lines if line.hasFocus()), self._focus)
        self._focus, self._days = None, days
        empty(self._column)
        self.lines, self.groups = [], []
        today = self._keeper.today
        for day in sorted(set(days.values())):
            group = DayGroup(day, others.get(day, 0), today)
            for row in rows:
                if days.get(row.id) == day:
                    self._add(group, row, day)
            self.groups.append(group)
            self._column.addWidget(group)
            group.show()
        for line in self.lines:
            if line.row.id == held:
                line.setFocus(Qt.FocusReason.TabFocusReason)

    def toggle_days(self) -> None:
        """Show a button with its day on every line, or hide them again."""
        self._shows_days = not self._shows_days
        for line in self.lines:
            line.on.setVisible(self._shows_days)
        if self._shows_days and self.lines:
            self.lines[0].on.setFocus(Qt.FocusReason.TabFocusReason)

    def put_on(self, row_id: int, day: date) -> None:
        """That one to that day; the others stay where they were proposed."""
        self._focus = row_id
        wished = {**self._days, row_id: day}
        self._keeper.do(following.choose_days, wished, moved=row_id)

    def _add(self, group: DayGroup, row: MetRow, day: date) -> None:
        line = ProposalLine(self._keeper, row, day)
        line.on.setVisible(self._shows_days)
        line.day_wished.connect(lambda wished, id=row.id: self.put_on(id, wished))
        line.carried.connect(self._light)
        line.let_go.connect(lambda at, id=row.id: self._drop(id, at))
        group.column.addWidget(line)
        self.lines.append(line)

    def _light(self, at: QPoint) -> None:
        over = self._day_at(at)
        for group in self.groups:
            group.light(group.day == over)

    def _drop(self, row_id: int, at: QPoint) -> None:
        for group in self.groups:
            group.light(False)
        day = self._day_at(at)
        if day is not None and day != self._days.get(row_id):
            self.put_on(row_id, day)

    def _day_at(self, at: QPoint) -> date | None:
        """The day below that place; past the last one the day after it."""
        if not self.groups:
            return None
        y = self.mapFromGlobal(at).y()
        for group in self.groups:
            if y < group.geometry().bottom():
                return group.day
        return self.groups[-1].day + _DAY
