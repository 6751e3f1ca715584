"""Follow ups, unhurried: proposed over the coming days, moved by hand, planned as one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.gatherings.rows import MetRow
from desktop.domain.introducing import IntroductionWish
from desktop.domain.vocabulary import Size
from desktop.domain.writing import WriteWish
from desktop.services.gatherings import following, names
from desktop.ui.gatherings import wording
from desktop.ui.gatherings.grip import Grip
from desktop.ui.gatherings.keeper import GatheringKeeper
from desktop.ui.gatherings.wording import tr
from desktop.ui.people.card.lines import Act, CardLine
from desktop.ui.people.card.marks import IconMark
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.announce import announce
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.date_edit import DayButton
from desktop.ui.widgets.editable import INSET, EditableText
from desktop.ui.widgets.focus_ring import FocusRing, ShowsFocus
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.photos import photo_of

_DAY = timedelta(days=1)


class ProposalLine(ShowsFocus, CardLine):
    """One follow-up. Alt+Up and Alt+Down give it the day before or after."""

    carried = Signal(QPoint)
    let_go = Signal(QPoint)
    day_wished = Signal(object)  # date

    def __init__(self, keeper: GatheringKeeper, row: MetRow, day: date) -> None:
        super().__init__()
        self._keeper, self.row, self.day = keeper, row, day
        self.grip = Grip()
        self.grip.carried.connect(self.carried)
        self.grip.let_go.connect(self.let_go)
        self.reason = EditableText(
            tr("Why"), "", "small", color="text2", multiline=True, pencil=False
        )
        self.reason.set_text(row.next_step)
        self.reason.kept.connect(self._keep)
        self.on = DayButton(tr("Day for {name}").format(name=row.name), keeper.clock.today)
        self.on.set_day(day)
        self.on.day_chosen.connect(self.day_wished)
        self._ring = FocusRing(self, 8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        said = wording.say_proposed_day(day, keeper.today)
        self.setAccessibleName(f"{said}. {wording.say_follow_up(row)}. {row.next_step}")
        self._arrange()

    def acts(self) -> list[Act]:
        row, keeper = self.row, self._keeper
        found = [
            Act(tr("A day later"), "arrow-down", lambda: self._shift(1), "Alt+Down"),
            Act(tr("Another day…"), "calendar-days", self.on.open),
            Act(tr("Change why"), "pencil", self.reason.edit),
        ]
        if self.day - keeper.today > _DAY:
            earlier = Act(tr("A day earlier"), "arrow-up", lambda: self._shift(-1), "Alt+Up")
            found.insert(0, earlier)
        sizes = [
            Act(wording.say_size(size), wording.SIZE_ICONS[size],
                partial(keeper.do, names.size_next, row.id, size), "",
                size == (row.size or Size.LINE))
            for size in Size
        ]  # fmt: skip
        found += [Act(), *sizes]
        if row.person_id is not None:
            found += [Act(), *self._ways(row.person_id)]
        away = Act(tr("No follow-up"), "minus", lambda: keeper.do(names.say_next, row.id, ""))
        return [*found, Act(), away]

    def _ways(self, person: int) -> list[Act]:
        keeper, why = self._keeper, self.row.next_step
        wish, pair = WriteWish((person,), why_now=why), IntroductionWish(person, why=why)
        return [
            Act(tr("Write it now…"), "pen-line", lambda: keeper.write_wished.emit(wish)),
            Act(tr("Introduce them to somebody…"), "waypoints",
                lambda: keeper.introduction_wished.emit(pair)),
        ]  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._shift(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.reason.edit()
        else:
            super().keyPressEvent(event)

    def _shift(self, by: int) -> None:
        day = max(self.day + by * _DAY, self._keeper.today + _DAY)
        if day != self.day:
            announce(self, wording.say_proposed_day(day, self._keeper.today))
            self.day_wished.emit(day)

    def _keep(self, _words: str) -> None:
        self._keeper.keep_text(self.reason, self.row.next_step, names.say_next, self.row.id)

    def _arrange(self) -> None:
        top, row = Qt.AlignmentFlag.AlignTop, self.row
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 4, 4, 4)
        line.setSpacing(6)
        line.addWidget(self.grip, 0, Qt.AlignmentFlag.AlignVCenter)
        face = Avatar(28)
        face.show_person(row.person_id or row.name, row.name, photo_of(row.photo))
        line.addWidget(face, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(0)
        first = QHBoxLayout()
        first.setContentsMargins(INSET, 0, 0, 0)
        first.addWidget(PlainLabel(wording.say_follow_up(row), weight=QFont.Weight.Medium), 1)
        if row.hard_season:
            first.addWidget(IconMark("umbrella", "plum_text", 14), 0, top)
        column.addLayout(first)
        column.addWidget(self.reason)
        line.addLayout(column, 1)
        line.addWidget(self.on, 0, top)
        line.addWidget(self.more, 0, top)
        self.on.hide()


class DayGroup(QWidget):
    """The follow-ups of a day below its name. Lit while one is carried over it."""

    def __init__(self, day: date, others: int, today: date) -> None:
        super().__init__()
        self.day = day
        self._lit = False
        head = QHBoxLayout()
        head.setContentsMargins(2, 0, 4, 0)
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
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
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
