"""Choosing a day: by typing it as one says it, or in a small month."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, time

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.dates import add_months
from desktop.domain.language import tr
from desktop.domain.spoken_days import read_day
from desktop.domain.wall_time import read_time
from desktop.ui.phrases import say_day, say_month, say_time, say_whole_day
from desktop.ui.region import reading_of_days, region
from desktop.ui.theme.edges import framed
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button, IconButton, Kind
from desktop.ui.widgets.inputs import LineInput
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.mini_month import MiniMonth


class DayButton(Button):
    """Shows a day in words and opens a ``DayPicker``; ``day_chosen`` brings another.

    Without a day it shows its placeholder.
    """

    day_chosen = Signal(object)  # date

    def __init__(
        self,
        name: str,
        today: Callable[[], date],
        placeholder: str = "",
        kind: Kind = "secondary",
        parent: QWidget | None = None,
        *,
        small: bool = True,
    ) -> None:
        super().__init__(placeholder, "calendar-days", kind, parent, small=small, chevron=True)
        self._name, self._today, self._placeholder = name, today, placeholder
        self._day: date | None = None
        self.clicked.connect(self.open)
        self.set_day(None)

    @property
    def day(self) -> date | None:
        return self._day

    def set_day(self, day: date | None) -> None:
        """Show this day, without telling."""
        self._day = day
        words = self._placeholder if day is None else say_day(day, self._today())
        self.setText(words[:1].upper() + words[1:])
        self.setAccessibleName(f"{self._name}: {self.text()}")
        self.updateGeometry()

    def open(self) -> DayPicker:
        """Open the picker below the button."""
        picker = DayPicker(self._day or self._today(), self._today(), self)
        picker.chosen.connect(self._take)
        picker.open_below(self)
        return picker

    def _take(self, day: date) -> None:
        if day != self._day:
            self.set_day(day)
            self.day_chosen.emit(day)


class DayPicker(QWidget):
    """A small window with a line to type in and a month; goes away by Esc or a click."""

    chosen = Signal(object)  # date

    def __init__(self, day: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._today = today
        self._line = LineInput(tr("Day"), tr("17 Mar, tomorrow, next Tue"))
        self._line.textChanged.connect(self._read)
        self._month = MiniMonth(day, today)
        self._month.chosen.connect(self._take)
        self._month.moved.connect(self._say)
        self._title = PlainLabel(say_month(day), wrap=False)
        self._said = PlainLabel(say_whole_day(day), "caption", "text3", wrap=False)
        self._arrange()
        self.setFocusProxy(self._line)
        reading_of_days().prepare()
        reading_of_days().came.connect(self._read_again)

    @property
    def line(self) -> LineInput:
        return self._line

    @property
    def month(self) -> MiniMonth:
        return self._month

    def open_below(self, widget: QWidget) -> None:
        """Show it under the widget, or above where there is no room."""
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(0, widget.height() + 4))
        screen = widget.screen().availableGeometry()
        if corner.y() + self.height() > screen.bottom():
            corner.setY(widget.mapToGlobal(QPoint()).y() - self.height() - 4)
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        self.move(corner)
        self.show()
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            reading_of_days().wait()
            self._take(self._month.day)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._month.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.fillRect(self.rect(), theme.raised)
        painter.setPen(QPen(theme.line2, 1))
        painter.drawRect(framed(painter, self.rect()))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(8)
        column.addWidget(self._line)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        for name, icon, months in (
            (tr("Month before"), "chevron-left", -1),
            (tr("Next month"), "chevron-right", 1),
        ):
            head.addWidget(self._turning(icon, name, months))
        column.addLayout(head)
        column.addWidget(self._month)
        column.addWidget(self._said)

    def _turning(self, icon: str, name: str, months: int) -> IconButton:
        button = IconButton(icon, name, size=28)
        button.clicked.connect(lambda: self._turn(months))
        return button

    def _turn(self, months: int) -> None:
        with suppress(ValueError):
            self._go(add_months(self._month.day, months))

    def _read_again(self) -> None:
        if self._line.text():
            self._read(self._line.text())

    def _read(self, text: str) -> None:
        if reading_of_days().is_coming:
            return
        day = self._day_in(text)
        if day is not None:
            self._go(day)
        elif text.strip():
            self._said.setText(tr("Not a day that Kith knows"))

    def _day_in(self, text: str) -> date | None:
        return read_day(text, today=self._today, region=region())

    def _go(self, day: date) -> None:
        self._month.show_day(day)
        self._say(day)

    def _say(self, day: date) -> None:
        self._title.setText(say_month(day))
        self._said.setText(say_whole_day(day))

    def _take(self, day: date) -> None:
        typed = self._line.text().strip()
        if typed and self._day_in(typed) is None and self._line.hasFocus():
            return
        self.close()
        self.chosen.emit(day)


class TimeInput(LineInput):
    """A time of day as one writes it: "8:15", "17", "5 pm". Empty is no time.

    ``time_chosen`` brings a time or None when the field is left with another.
    """

    time_chosen = Signal(object)  # time | None

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, placeholder, parent=parent)
        self._moment: time | None = None
        self.editingFinished.connect(self._read)
        theming().follow(self._bound)

    @property
    def moment(self) -> time | None:
        return self._moment

    def set_time(self, moment: time | None) -> None:
        """Show this time, without telling."""
        self._moment = moment
        self.setText("" if moment is None else say_time(moment))

    def _bound(self) -> None:
        """As wide as a time, or as what stands there while there is none."""
        words = QFontMetrics(theming().font()).horizontalAdvance(self.placeholderText())
        fonts = theming().fonts
        self.setMaximumWidth(max(fonts.em(8), words + fonts.em(3)))

    def _read(self) -> None:
        typed = self.text().strip()
        moment = read_time(typed)
        if typed and moment is None:
            self.set_time(self._moment)
            return
        changed = moment != self._moment
        self.set_time(moment)
        if changed:
            self.time_chosen.emit(moment)
