"""Who began it: a bar for each circle, of what came from me and what from them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.language import mark, tr
from desktop.domain.reflect.pictures import Begun
from desktop.services.reflect.pictures.begun import who_began
from desktop.settings import SettingsFile
from desktop.ui.reflect.pictures import wording
from desktop.ui.reflect.pictures.bars import paint_bar
from desktop.ui.reflect.pictures.key import KeyEntry
from desktop.ui.reflect.pictures.picture_part import PicturePart
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.emptying import empty
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.labels import PlainLabel

_TARGET = 24  # pixels that a finger or a pen finds
_THICK = 9
_NORMAL = QFont.Weight.Normal


class BegunPart(PicturePart):
    shown = ("interaction", "interaction_person", "circle", "circle_member", "person")
    heading = mark("Who began it")

    def __init__(self, runner: Runner, clock: Clock, settings: SettingsFile) -> None:
        super().__init__(runner, clock, settings)
        self.rows: tuple[Begun, ...] = ()
        self._key = [
            KeyEntry(tr("me"), "accent"),
            KeyEntry(tr("they", about="the others"), "honey"),
        ]
        for entry in self._key:
            self.add_to_head(entry)
        self._lines = QVBoxLayout(self.picture)
        self._lines.setContentsMargins(0, 2, 0, 0)
        self._lines.setSpacing(theming().fonts.scaled(10))

    def refresh(self) -> None:
        self.runner.query(
            who_began, self.days, then=self._take, key="reflect who began", owner=self
        )

    def open_row(self, number: int) -> None:
        circle = self.rows[number].circle_id
        if circle is not None:
            self.circle_wished.emit(circle)

    def _take(self, rows: tuple[Begun, ...]) -> None:
        self.rows = rows
        empty(self._lines)
        known = [row for row in rows if row.known]
        for row in known:
            self._lines.addWidget(self._line(row))
        for entry in self._key:
            entry.setVisible(bool(known))
        if not rows:
            self.show_nothing(wording.no_talks(self.span))
        elif not known:
            self.show_nothing(wording.nobody_knows_who_began())
        else:
            self.show_numbers(wording.begun_in_words(rows), wording.begun_in_a_sentence(known))

    def _line(self, row: Begun) -> QWidget:
        if row.circle_id is None:
            return _BegunLine(row)
        line = _OpensLine(row)
        line.clicked.connect(lambda circle=row.circle_id: self.circle_wished.emit(circle))
        return line


class _Bar(QWidget):
    """Mine from the start, theirs to the end; what both began is half of each."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(80, theming().fonts.scaled(_THICK))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theming().current
        parts: list[tuple[float, QColor]] = [
            (self._share, theme.accent), (1 - self._share, theme.honey),
        ]  # fmt: skip
        paint_bar(QPainter(self), QRectF(self.rect()), parts, self.layoutDirection())


def _lay(line: QWidget, row: Begun) -> None:
    column = QVBoxLayout(line)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    words = QWidget()
    ends = EndsLayout(words, gap=8, line_gap=0)
    ends.addWidget(PlainLabel(wording.circle_name(row.name), "small", wrap=False))
    ends.addWidget(PlainLabel(wording.lean(row.lean), "caption", "text2", weight=_NORMAL))
    column.addWidget(words)
    column.addWidget(_Bar(row.my_share))
    for widget in line.findChildren(QWidget):
        widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class _OpensLine(ClickRow):
    """Goes to the people of the circle."""

    def __init__(self, row: Begun) -> None:
        super().__init__(wording.begun_row(row))
        _lay(self, row)
        self.setMinimumHeight(_TARGET)


class _BegunLine(QWidget):
    def __init__(self, row: Begun) -> None:
        super().__init__()
        self.setAccessibleName(wording.begun_row(row))
        _lay(self, row)
