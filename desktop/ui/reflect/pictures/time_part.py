"""Where my time went: one bar in the colours of the circles, with its key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.language import mark
from desktop.domain.reflect.pictures import TimeSpent
from desktop.services.reflect.pictures.time_spent import time_spent
from desktop.settings import SettingsFile
from desktop.ui.reflect.pictures import wording
from desktop.ui.reflect.pictures.bars import paint_bar, part_at
from desktop.ui.reflect.pictures.key import KeyEntry, circle_colour
from desktop.ui.reflect.pictures.picture_part import PicturePart
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.emptying import empty
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.labels import PlainLabel, plain_tip

_THICK = 12


class TimePart(PicturePart):
    shown = ("interaction", "interaction_person", "circle", "circle_member", "person")
    heading = mark("Where my attention went")

    def __init__(self, runner: Runner, clock: Clock, settings: SettingsFile) -> None:
        super().__init__(runner, clock, settings)
        self.rows: tuple[TimeSpent, ...] = ()
        self.mostly = PlainLabel("", "caption", "text2", weight=QFont.Weight.Normal, wrap=False)
        self.add_to_head(self.mostly)
        self.bar = TimeBar()
        self.bar.chosen.connect(self.open_row)
        self._key = QWidget()
        self._flow = FlowLayout(self._key, 14, 0)
        column = QVBoxLayout(self.picture)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.bar)
        column.addWidget(self._key)

    def refresh(self) -> None:
        self.runner.query(time_spent, self.days, then=self._take, key="reflect time", owner=self)

    def open_row(self, number: int) -> None:
        circle = self.rows[number].circle_id
        if circle is not None:
            self.circle_wished.emit(circle)

    def _take(self, rows: tuple[TimeSpent, ...]) -> None:
        self.rows = rows
        self.mostly.setText(wording.mostly_to(rows))
        self.mostly.setVisible(bool(self.mostly.text()))
        self.bar.show_rows(rows)
        self._lay_key()
        if rows:
            self.show_numbers(wording.time_in_words(rows), wording.time_in_a_sentence(rows))
        else:
            self.show_nothing(wording.no_talks(self.span))

    def _lay_key(self) -> None:
        empty(self._flow)
        for number, row in enumerate(self.rows):
            opens = row.circle_id is not None
            colour = row.colour if opens else -1
            entry = KeyEntry(wording.circle_name(row.name), colour, opens=opens)
            entry.setToolTip(plain_tip(wording.about(row.minutes)))
            entry.clicked.connect(lambda number=number: self.open_row(number))
            self._flow.addWidget(entry)
            entry.show()


class TimeBar(QWidget):
    """``chosen`` brings the number of the part that was clicked; the key has the same for
    the keyboard."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[TimeSpent, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theming().follow(self.updateGeometry)

    def show_rows(self, rows: tuple[TimeSpent, ...]) -> None:
        self._rows = rows
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, theming().fonts.scaled(_THICK))

    def row_at(self, x: float) -> int | None:
        shares = [row.minutes for row in self._rows]
        return part_at(x, QRectF(self.rect()), shares, self.layoutDirection())

    def paintEvent(self, event: QPaintEvent) -> None:
        parts = [
            (row.minutes, circle_colour(-1 if row.circle_id is None else row.colour))
            for row in self._rows
        ]
        paint_bar(QPainter(self), QRectF(self.rect()), parts, self.layoutDirection())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        number = self.row_at(event.position().x())
        if event.button() == Qt.MouseButton.LeftButton and number is not None:
            self.chosen.emit(number)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self.row_at(event.pos().x())
            if number is not None:
                row = self._rows[number]
                words = f"{wording.circle_name(row.name)}, {wording.about(row.minutes)}"
                QToolTip.showText(event.globalPos(), plain_tip(words), self)
            return True
        return super().event(event)
