"""What has a time today or tomorrow, with the page to read before it and the one after."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.sentences import quoted
from desktop.domain.today import AppointmentRow
from desktop.domain.vocabulary import Size
from desktop.ui.phrases import say_time, say_weekday
from desktop.ui.theme.icons import icon_pixmap
from desktop.ui.theme.theme import theming
from desktop.ui.today.side import wording
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.labels import PlainLabel, WordsLabel
from desktop.ui.widgets.photos import photo_of
from desktop.ui.widgets.surfaces import Hairline, Surface

_ROOM_OF_WORDS = 18  # em: with less, the button stands below them
_SIZE_ICONS = {Size.LINE: "pen-line", Size.CALL: "phone", Size.TIME_TOGETHER: "coffee"}


class AppointmentsCard(Surface):
    """Today's with their last words, tomorrow's in a line each. ``now`` is the wall's clock."""

    person_wished = Signal(int)
    brief_wished = Signal(object)  # Meeting
    debrief_wished = Signal(object)  # Meeting

    def __init__(self, rows: Sequence[AppointmentRow], now: datetime) -> None:
        super().__init__("card")
        self._now = now
        self._heads: list[tuple[QBoxLayout, _ButtonPlace]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(2)
        for place, row in enumerate(rows):
            if place:
                column.addWidget(_inset(Hairline()))
            near = row.starts_at.date() == now.date()
            column.addWidget(self._today_row(row) if near else self._later_row(row))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons beside the words, or below them where there is little room."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        widest = max((place.button.sizeHint().width() for _, place in self._heads), default=0)
        wide = self.width() - widest >= theming().fonts.em(_ROOM_OF_WORDS)
        for head, place in self._heads:
            head.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
            place.fit(beside=wide)

    def _today_row(self, row: AppointmentRow) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 8 if row.words else 0)
        column.setSpacing(2)
        column.addLayout(self._head(row))
        if row.words:
            column.addLayout(self._last_words(row))
        return whole

    def _head(self, row: AppointmentRow) -> QBoxLayout:
        """The words go to the person, the button to the page of the meeting."""
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(4)
        part = self._click_row(row)
        line = QHBoxLayout(part)
        line.setContentsMargins(8, 8, 8, 8)
        line.setSpacing(12)
        line.addWidget(_time(row), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(_who(row), 1)
        head.addWidget(part, 1)
        if row.person_id is not None:
            place = _ButtonPlace(self._page_button(row))
            head.addWidget(place, 0, Qt.AlignmentFlag.AlignTop)
            self._heads.append((head, place))
        return head

    def _last_words(self, row: AppointmentRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addSpacing(_inset_of_words())
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(WordsLabel(quoted(row.words), "words_small", most_lines=3))
        column.addWidget(PlainLabel(wording.say_last_words(row), "small", "text3"))
        line.addLayout(column, 1)
        line.addSpacing(8)
        return line

    def _page_button(self, row: AppointmentRow) -> Button:
        """Before it the brief; once it is over, the page for afterwards."""
        over = row.ends_at <= self._now
        text = tr("Afterwards") if over else tr("Brief")
        button = Button(text, "notebook-pen" if over else "book-open", small=True)
        named = tr("{page}: {what}").format(page=text, what=wording.say_appointment(row))
        button.setAccessibleName(named)
        wish = self.debrief_wished if over else self.brief_wished
        button.clicked.connect(lambda: wish.emit(row.meeting))
        return button

    def _later_row(self, row: AppointmentRow) -> QWidget:
        part = self._click_row(row)
        line = QHBoxLayout(part)
        line.setContentsMargins(8, 8, 8, 8)
        line.setSpacing(8)
        day = PlainLabel(say_weekday(row.starts_at.weekday()), "caption", "text3", wrap=False)
        day.setMinimumWidth(theming().fonts.scaled(44))
        line.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
        icon = _SIZE_ICONS.get(Size(row.size), "calendar-days") if row.size else "calendar-days"
        line.addWidget(_Icon(icon), 0, Qt.AlignmentFlag.AlignTop)
        said = tr("{time} {what}").format(
            time=say_time(row.starts_at), what=wording.say_appointment(row)
        )
        words = ", ".join(part for part in (said, row.place) if part)
        line.addWidget(PlainLabel(words, "small", "text2"), 1)
        return part

    def _click_row(self, row: AppointmentRow) -> ClickRow:
        part = ClickRow(self._sentence(row))
        if row.person_id is not None:
            part.clicked.connect(lambda: self.person_wished.emit(row.person_id))
        return part

    def _sentence(self, row: AppointmentRow) -> str:
        day = say_weekday(row.starts_at.weekday(), short=False)
        when = f"{day} {say_time(row.starts_at)}"
        details = (when, wording.say_appointment(row), wording.say_appointment_details(row))
        return ", ".join(part for part in details if part)


class _ButtonPlace(QWidget):
    """A button beside the words, or below them where they begin."""

    def __init__(self, button: Button) -> None:
        super().__init__()
        self.button = button
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 8, 0, 0)
        self._row.setSpacing(0)
        self._row.addSpacing(0)
        self._row.addWidget(button)
        self._row.addStretch(1)
        self._row.addSpacing(8)

    def fit(self, *, beside: bool) -> None:
        start = self._row.itemAt(0)
        if start is not None and (space := start.spacerItem()) is not None:
            space.changeSize(0 if beside else _inset_of_words(), 0)
        self._row.setContentsMargins(0, 8 if beside else 0, 0, 0 if beside else 8)
        self._row.invalidate()


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


def _who(row: AppointmentRow) -> QHBoxLayout:
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


def _inset_of_words() -> int:
    """Where the words begin, after the time."""
    return theming().fonts.scaled(44) + 8 + 12


def _inset(line: Hairline) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(8, 0, 8, 0)
    row.addWidget(line)
    return whole
