"""The side of Today: what has a time, what happens in their lives, what is open."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.today import AppointmentRow, LoopRow, OccasionRow, TodayView
from desktop.domain.vocabulary import OccasionKind, Size
from desktop.ui.phrases import say_time, say_weekday
from desktop.ui.theme.icons import icon_pixmap
from desktop.ui.theme.theme import theming
from desktop.ui.today import wording
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.empty_state import IconTile
from desktop.ui.widgets.labels import PlainLabel, WordsLabel
from desktop.ui.widgets.photos import photo_of
from desktop.ui.widgets.surfaces import Hairline, Surface

_SIZE_ICONS = {Size.LINE: "pen-line", Size.CALL: "phone", Size.TIME_TOGETHER: "coffee"}
_OCCASION_ICONS = {
    OccasionKind.BIRTHDAY: "cake-slice",
    OccasionKind.ANNIVERSARY: "gift",
    OccasionKind.WORK_ANNIVERSARY: "briefcase-business",
    OccasionKind.MILESTONE: "star",
    OccasionKind.HARD_DAY: "flower",
    OccasionKind.DEATH: "flower",
}


class SideColumn(QWidget):
    """The three cards under each other, as far as the day has something for them."""

    person_wished = Signal(int)
    loop_closed = Signal(int)

    def __init__(self, view: TodayView, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        if view.appointments:
            self._add(self.tr("Today and tomorrow"), AppointmentsCard(view.appointments, today))
        if view.occasions:
            self._add(self.tr("In their lives"), OccasionsCard(view.occasions, today))
        if view.loops:
            loops = LoopsCard(view.loops, today)
            loops.loop_closed.connect(self.loop_closed)
            self._add(self.tr("Open between you"), loops)
        self._column.addStretch(1)

    def _add(self, title: str, card: AppointmentsCard | OccasionsCard | LoopsCard) -> None:
        card.person_wished.connect(self.person_wished)
        heading = PlainLabel(title, "heading")
        heading.setContentsMargins(2, 24 if self._column.count() else 0, 0, 10)
        self._column.addWidget(heading)
        self._column.addWidget(card)


class AppointmentsCard(Surface):
    """Today's appointments with their last words, tomorrow's in a line each."""

    person_wished = Signal(int)

    def __init__(self, rows: Sequence[AppointmentRow], today: date) -> None:
        super().__init__("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(2)
        for place, row in enumerate(rows):
            near = row.starts_at.date() == today
            if place:
                column.addWidget(_inset(Hairline()))
            part = self._today_row(row) if near else self._later_row(row)
            if row.person_id is not None:
                part.clicked.connect(lambda taken=row.person_id: self.person_wished.emit(taken))
            column.addWidget(part)

    def _today_row(self, row: AppointmentRow) -> ClickRow:
        part = ClickRow(self._sentence(row))
        line = QHBoxLayout(part)
        line.setContentsMargins(8, 8, 8, 8)
        line.setSpacing(12)
        line.addWidget(_time(row), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(_with_avatar(row))
        if row.words:
            column.addWidget(WordsLabel(f"“{row.words}”", "words_small", most_lines=3))
            column.addWidget(PlainLabel(wording.say_last_words(row), "small", "text3"))
        line.addLayout(column, 1)
        return part

    def _later_row(self, row: AppointmentRow) -> ClickRow:
        part = ClickRow(self._sentence(row))
        line = QHBoxLayout(part)
        line.setContentsMargins(8, 6, 8, 6)
        line.setSpacing(8)
        day = PlainLabel(say_weekday(row.starts_at.weekday()), "caption", "text3", wrap=False)
        day.setMinimumWidth(theming().fonts.scaled(44))
        line.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        icon = _SIZE_ICONS.get(Size(row.size), "calendar-days") if row.size else "calendar-days"
        line.addWidget(_Icon(icon), 0, Qt.AlignmentFlag.AlignTop)
        said = self.tr("{time} {what}").format(
            time=say_time(row.starts_at), what=wording.say_appointment(row)
        )
        words = ", ".join(part for part in (said, row.place) if part)
        line.addWidget(PlainLabel(words, "small", "text2"), 1)
        return part

    def _sentence(self, row: AppointmentRow) -> str:
        day = say_weekday(row.starts_at.weekday(), short=False)
        when = f"{day} {say_time(row.starts_at)}"
        details = (when, wording.say_appointment(row), wording.say_appointment_details(row))
        return ", ".join(part for part in details if part)


class OccasionsCard(Surface):
    """Birthdays and other days; tender ones in plum, with how little is enough."""

    person_wished = Signal(int)

    def __init__(self, rows: Sequence[OccasionRow], today: date) -> None:
        super().__init__("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(0)
        for row in rows:
            column.addWidget(self._row(row, today))

    def _row(self, row: OccasionRow, today: date) -> ClickRow:
        said = wording.say_occasion(row, today)
        details = wording.say_occasion_details(row, today)
        part = ClickRow(f"{said}. {details}" if details else said)
        part.clicked.connect(lambda: self.person_wished.emit(row.person_id))
        line = QHBoxLayout(part)
        line.setContentsMargins(8, 8, 8, 8)
        line.setSpacing(12)
        icon = _OCCASION_ICONS.get(OccasionKind(row.kind), "calendar-days")
        tone = "plum" if wording.is_tender(row) else "rose"
        line.addWidget(IconTile(icon, tone, 32), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(PlainLabel(said, weight=QFont.Weight.Medium))
        if details:
            column.addWidget(PlainLabel(details, "small", "text3"))
        line.addLayout(column, 1)
        return part


class LoopsCard(Surface):
    """What is open; a tick closes it, and undo opens it again."""

    person_wished = Signal(int)
    loop_closed = Signal(int)

    def __init__(self, rows: Sequence[LoopRow], today: date) -> None:
        super().__init__("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(0)
        for row in rows:
            column.addWidget(self._row(row, today))

    def _row(self, row: LoopRow, today: date) -> QWidget:
        said, details = wording.say_loop(row), wording.say_loop_details(row, today)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(4, 2, 0, 2)
        line.setSpacing(0)
        tick = CheckBox()
        tick.setAccessibleName(self.tr("Close: {what}").format(what=said))
        tick.setToolTip(self.tr("It is done, or no longer open"))
        tick.clicked.connect(lambda: self.loop_closed.emit(row.loop_id))
        line.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        part = ClickRow(f"{said}. {details}")
        part.clicked.connect(lambda: self.person_wished.emit(row.person_id))
        column = QVBoxLayout(part)
        column.setContentsMargins(8, 4, 8, 6)
        column.setSpacing(1)
        column.addWidget(PlainLabel(said))
        column.addWidget(PlainLabel(details, "small", "text3"))
        line.addWidget(part, 1)
        return whole


class _Icon(QWidget):
    """A small icon in a line of words."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        theming().follow(self._restyle)

    def _restyle(self) -> None:
        side = theming().fonts.scaled(18)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = theming().fonts.scaled(15)
        ratio = self.devicePixelRatioF()
        colour = theming().current.text2
        painter.drawPixmap(1, 1, icon_pixmap(self._name, colour, size, ratio))


def _time(row: AppointmentRow) -> PlainLabel:
    label = PlainLabel(say_time(row.starts_at), "small", weight=QFont.Weight.DemiBold, wrap=False)
    label.setMinimumWidth(theming().fonts.scaled(44))
    return label


def _with_avatar(row: AppointmentRow) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(12)
    if row.person_id is not None:
        avatar = Avatar(32)
        avatar.show_person(row.person_id, row.name, photo_of(row.photo))
        line.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(1)
    column.addWidget(PlainLabel(wording.say_appointment(row), weight=QFont.Weight.DemiBold))
    if details := wording.say_appointment_details(row):
        column.addWidget(PlainLabel(details, "small", "text3"))
    line.addLayout(column, 1)
    return line


def _inset(line: Hairline) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(8, 0, 8, 0)
    row.addWidget(line)
    return whole
