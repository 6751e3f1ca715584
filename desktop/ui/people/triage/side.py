"""Beside the card: what was just decided, the circles with their keys, a word of calm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.language import tr
from desktop.domain.people import CircleRow
from desktop.ui.people.triage.choice import BigKeyCap
from desktop.ui.people.triage.choices import NUMBERED
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel
from desktop.ui.widgets.photos import photo_of
from desktop.ui.widgets.surfaces import Hairline, Surface

_SHOWN = 5


@dataclass(frozen=True, slots=True)
class JustNow:
    """Something that was decided here. ``label`` is how the store tells of it."""

    person_id: int
    name: str
    photo: bytes | None
    icon: str
    what: str
    label: str = ""

    def told_as(self, label: str) -> JustNow:
        return replace(self, label=label)


class TriageSide(QWidget):
    back_wished = Signal()
    circle_wished = Signal(int)

    def __init__(self, just_now: Sequence[JustNow], circles: Sequence[CircleRow]) -> None:
        """``just_now`` in the order in which it was decided."""
        super().__init__()
        self.rows: list[ClickRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head(bool(just_now)))
        column.addSpacing(12)
        for done in reversed(just_now[-_SHOWN:]):
            column.addWidget(_done(done))
            column.addSpacing(12)
        if not just_now:
            column.addWidget(PlainLabel(tr("What you decide stands here."), "small", "text3"))
            column.addSpacing(12)
        column.addSpacing(4)
        column.addWidget(Hairline(color="line2"))
        column.addSpacing(18)
        if circles:
            title = PlainLabel(tr("Circles, after C"), "caption", "text2", wrap=False)
            column.addWidget(title)
            column.addSpacing(8)
        for place, circle in enumerate(circles):
            row = _circle(circle, str(place + 1) if place < NUMBERED else "")
            row.clicked.connect(lambda one=circle.id: self.circle_wished.emit(one))
            self.rows.append(row)
            column.addWidget(row)
        column.addSpacing(20)
        column.addStretch(1)
        column.addWidget(_calm())

    def _head(self, anything: bool) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(PlainLabel(tr("Just now"), "heading", wrap=False), 1)
        self.back = Button(tr("take back"), kind="quiet", small=True)
        self.back.setAccessibleName(tr("Take back"))
        self.back.setToolTip(tr("Take back what you just decided (Z)"))
        self.back.setEnabled(anything)
        self.back.clicked.connect(self.back_wished)
        row.addWidget(BigKeyCap("Z"))
        row.addWidget(self.back)
        return whole


def _done(done: JustNow) -> QWidget:
    whole = QWidget()
    whole.setAccessibleName(f"{done.name}, {done.what}")
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    avatar = Avatar(32)
    avatar.show_person(done.person_id, done.name, photo_of(done.photo))
    row.addWidget(avatar)
    words, below = QVBoxLayout(), QHBoxLayout()
    words.setSpacing(0)
    words.addWidget(ElidedLabel(done.name, weight=QFont.Weight.Medium))
    below.setSpacing(6)
    below.addWidget(IconMark(done.icon, size=14))
    below.addWidget(ElidedLabel(done.what, "small", "text3"), 1)
    words.addLayout(below)
    row.addLayout(words, 1)
    return whole


def _circle(circle: CircleRow, key: str) -> ClickRow:
    row = ClickRow(tr("Put them into {circle}").format(circle=circle.name))
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 4, 0, 4)
    line.setSpacing(10)
    if key:
        line.addWidget(BigKeyCap(key, 22))
    line.addWidget(_Dot(circle.colour))
    line.addWidget(ElidedLabel(circle.name), 1)
    return row


def _calm() -> QWidget:
    panel = Surface("sunken")
    column = QVBoxLayout(panel)
    column.setContentsMargins(14, 12, 14, 12)
    words = tr(
        "Most people need no place here. Leaving someone be loses nothing, and they stay in "
        "every search."
    )
    column.addWidget(PlainLabel(words, "small", "text2"))
    return panel


class _Dot(QWidget):
    """The ring in the colour of a circle."""

    def __init__(self, colour: int) -> None:
        super().__init__()
        self._colour = colour
        theming().follow(self._restyle)

    def paintEvent(self, event: QPaintEvent) -> None:
        pairs, painter = theming().current.monograms, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(pairs[self._colour % len(pairs)].letters, 2))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))

    def _restyle(self) -> None:
        side = theming().fonts.scaled(10)
        self.setFixedSize(side, side)
