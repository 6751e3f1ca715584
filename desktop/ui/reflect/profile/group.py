"""All lines of one kind, below their icon and words; or the question that asks for the first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.reflect.profile import ProfileRow
from desktop.domain.vocabulary import ProfileKind
from desktop.services.reflect import profile
from desktop.ui.people.card.add_line import AddLine
from desktop.ui.people.card.lines import CardLine, Lines, MoreButton
from desktop.ui.reflect.profile import wording
from desktop.ui.reflect.profile.aim import AimLine
from desktop.ui.reflect.profile.line import END, GUTTER, ProfileKeeper, ProfileLine
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.growing_text import LinesInput
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.in_place import INSET
from desktop.ui.widgets.labels import PlainLabel

_START = GUTTER + INSET  # where the words of a line begin


class KindGroup(QWidget):
    """Lines are added at the end: by the plus that comes with the pointer or the keyboard."""

    def __init__(self, kind: ProfileKind, keeper: ProfileKeeper) -> None:
        super().__init__()
        self.kind, self._keeper = kind, keeper
        self._landing: int | None = None
        self._title = PlainLabel(
            wording.say_kind(kind), "caption", "text2", weight=QFont.Weight.DemiBold
        )
        self.question = ClickRow(wording.ask_kind(kind))
        asked = QVBoxLayout(self.question)
        asked.setContentsMargins(INSET, 4, INSET, 4)
        asked.addWidget(PlainLabel(wording.ask_kind(kind), "question", "text3"))
        self.question.clicked.connect(self.ask)
        self.lines: Lines[ProfileRow] = Lines(self._make_line, _show)
        name, asked_for = wording.say_kind(kind), wording.ask_kind(kind)
        lines = LinesInput(name, asked_for) if kind == ProfileKind.STORY else None
        self.add_line = AddLine(name, asked_for, field=lines)
        self.add_line.kept.connect(self._add)
        self.add_line.closed.connect(self._show_question)
        self._lay_out()

    def show_rows(self, rows: Sequence[ProfileRow]) -> None:
        self._title.setText(wording.say_kind(self.kind, many=len(rows) > 1))
        self.lines.show_rows(rows)
        self._show_question()

    def ask(self) -> None:
        """Open the field for another line."""
        self.add_line.ask(self.kind)
        self.question.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The place where a carried line would be laid."""
        if self._landing is None:
            return
        painter = QPainter(self)
        painter.setPen(QPen(theming().current.accent, 3))
        y = self._top_of(self._landing)
        painter.drawLine(_START, y, self.width() - INSET, y)

    def _lay_out(self) -> None:
        self.plus = MoreButton(self)
        self.plus.set_icon("plus")
        self.plus.set_name(tr("Another: {kind}").format(kind=wording.say_kind(self.kind)))
        self.plus.clicked.connect(self.ask)
        self.plus.hide()
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addSpacing(_START)
        head.addWidget(IconMark(wording.ICONS[self.kind], "text3", 14))
        head.addSpacing(6)
        head.addWidget(self._title, 1)
        head.addWidget(self.plus)
        head.addSpacing(END)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head.addStrut(self.plus.sizeHint().height())  # as high without the plus
        column.addLayout(head)
        column.addLayout(_indented(self.question))
        column.addWidget(self.lines)
        column.addLayout(_indented(self.add_line))

    def _make_line(self) -> CardLine:
        is_aim = self.kind == ProfileKind.AIM
        line = AimLine(self._keeper) if is_aim else ProfileLine(self._keeper, self.kind)
        line.stepped.connect(lambda by: self._step(line, by))
        line.dragged_to.connect(lambda y: self._drag(y))
        line.dropped.connect(lambda: self._drop(line))
        return line

    def _add(self, kind: str, words: str, _: str) -> None:
        today = self._keeper.clock.today()
        self._keeper.do(profile.add_line, kind, words, today=today)

    def _show_question(self) -> None:
        self.question.setVisible(not self.lines.lines() and self.add_line.isHidden())
        self.plus.setVisible(bool(self.lines.lines()))

    # Carrying a line

    def _step(self, line: ProfileLine, by: int) -> None:
        place = self.lines.lines().index(line)
        target = place - 1 if by < 0 else place + 2
        if 0 <= target <= len(self.lines.lines()):
            self._move(line, target)

    def _drag(self, y: int) -> None:
        at = self.mapFromGlobal(QPoint(0, y)).y()
        middles = [self._area(line).center().y() for line in self.lines.lines()]
        self._landing = sum(middle < at for middle in middles)
        self.update()

    def _drop(self, line: ProfileLine) -> None:
        landing, self._landing = self._landing, None
        self.update()
        place = self.lines.lines().index(line)
        if landing is not None and landing not in (place, place + 1):
            self._move(line, landing)

    def _move(self, line: ProfileLine, target: int) -> None:
        lines = self.lines.lines()
        before = lines[target].row_id if target < len(lines) else None
        self._keeper.do(profile.move_line, line.row_id, before=before)

    def _area(self, line: CardLine) -> QRect:
        return line.geometry().translated(self.lines.pos())

    def _top_of(self, place: int) -> int:
        areas = [self._area(line) for line in self.lines.lines()]
        if place < len(areas):
            return max(2, areas[place].top())
        return areas[-1].bottom() if areas else 2


def _indented(widget: QWidget) -> QHBoxLayout:
    """With its ground where that of a line is, from either side."""
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addSpacing(GUTTER)
    row.addWidget(widget)
    row.addSpacing(END)
    return row


def _show(line: CardLine, row: ProfileRow) -> None:
    assert isinstance(line, ProfileLine)
    line.show_row(row)
