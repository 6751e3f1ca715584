"""The paper: all there is to read about one person before a meeting."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.brief import BriefPerson, PageWishes, Part
from desktop.domain.language import tr
from desktop.domain.meetings import MeetingFacts
from desktop.ui.brief import wording
from desktop.ui.brief.parts import (
    Barred,
    LastWordsPart,
    LoopRow,
    PageHead,
    PenLines,
    TaggedRow,
    section_title,
    small_title,
)
from desktop.ui.people.wording.who import pronouns_of
from desktop.ui.theme.edges import framed
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Hairline

WIDTH = 812  # at 14 px text
_TWO_COLUMNS = 44  # em; narrower papers have their columns under each other
_RADIUS = 4


class Paper(QWidget):
    """Laid out once; what changes is a new paper. ``loop_closed`` brings a loop's id."""

    loop_closed = Signal(int)

    def __init__(
        self, person: BriefPerson, facts: MeetingFacts, wishes: PageWishes, today: date
    ) -> None:
        super().__init__()
        self._person, self._facts, self._wishes, self._today = person, facts, wishes, today
        self._who = pronouns_of(person.pronouns)
        self.ticks: list[LoopRow] = []
        self.setAccessibleName(tr("Brief: {name}").format(name=person.name))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        theming().follow(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), theming().current
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.line, 1))
        painter.setBrush(theme.surface)
        area = framed(painter, self.rect())
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)

    def _fit(self) -> None:
        fonts = theming().fonts
        self.setMaximumWidth(max(WIDTH, fonts.scaled(WIDTH)))
        roomy = self.width() >= fonts.em(_TWO_COLUMNS)
        across = 48 if roomy else 20
        self._column.setContentsMargins(across, 34, across, 30)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if roomy else direction.TopToBottom)
        self._columns.setSpacing(36 if roomy else 16)

    def _lay_out(self) -> None:
        column = self._column
        column.addWidget(PageHead(self._person, self._facts, self._today))
        for part in (self._intention(), self._last_words()):
            if part is not None:
                column.addSpacing(20)
                column.addWidget(part)
        column.addSpacing(16)
        column.addWidget(Hairline())
        column.addSpacing(16)
        self._columns.addWidget(_stacked(self._open(), self._unknown()), 1)
        self._columns.addWidget(_stacked(self._asks(), self._remember()), 1)
        column.addLayout(self._columns)
        self._add_place()
        if self._shows(Part.PEN):
            column.addSpacing(14)
            column.addWidget(Hairline())
            column.addSpacing(14)
            column.addWidget(small_title(tr("Room for the pen")))
            column.addWidget(PenLines())
        column.addStretch(1)

    def _shows(self, part: Part) -> bool:
        return self._wishes.shows(part)

    def _intention(self) -> QWidget | None:
        person, facts = self._person, self._facts
        if not self._shows(Part.INTENTION) or not (person.intention or facts.reason):
            return None
        part = Barred()
        if person.intention:
            part.add(wording.say_why_title(person), person.intention)
        if facts.reason:
            part.add(tr("This time"), facts.reason)
        return part

    def _last_words(self) -> QWidget | None:
        words = self._person.last_words
        if words is None or not self._shows(Part.LAST_WORDS):
            return None
        return LastWordsPart(words, self._who, self._today)

    def _open(self) -> list[QWidget]:
        loops = self._person.loops
        if not loops or not self._shows(Part.OPEN):
            return []
        self.ticks = [LoopRow(loop, self._who, self._today) for loop in loops]
        for row in self.ticks:
            row.closed.connect(self.loop_closed)
        return [section_title("link-2", tr("Open between us")), *self.ticks]

    def _unknown(self) -> list[QWidget]:
        person = self._person
        asked = [(row.question, row.name) for row in person.unknown]
        if person.meant_to_ask:
            asked.insert(0, (wording.say_meant(person), tr("I meant to ask")))
        if not asked or not self._shows(Part.UNKNOWN):
            return []
        rows = [TaggedRow(PlainLabel(question, "question_lead"), name) for question, name in asked]
        return [section_title("circle-help", tr("What I do not know yet")), *rows]

    def _asks(self) -> list[QWidget]:
        person = self._person
        if not self._shows(Part.ASKS) or not (person.asks or person.listened):
            return []
        asks = (PlainLabel(ask, "question_lead") for ask in person.asks)
        rows: list[QWidget] = [TaggedRow(ask, "") for ask in asks]
        if person.listened is not None:
            words = wording.say_listened(person.listened, self._who)
            rows.append(TaggedRow(PlainLabel(words, "small", "text3"), ""))
        return [section_title(wording.asks_icon(person), wording.say_asks_title(person)), *rows]

    def _remember(self) -> list[QWidget]:
        remembered = self._person.remembered
        if not remembered or not self._shows(Part.REMEMBER):
            return []
        said = (wording.say_remembered(row, self._today) for row in remembered)
        rows = [TaggedRow(PlainLabel(words), tag) for words, tag in said]
        return [section_title("leaf", tr("Worth remembering")), *rows]

    def _add_place(self) -> None:
        place, phone = wording.say_place(self._facts), self._person.phone
        if not self._shows(Part.PLACE) or not (place or phone):
            return
        self._column.addSpacing(14)
        self._column.addWidget(Hairline())
        self._column.addSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconMark("map-pin" if place else "phone", "text3"))
        row.addWidget(PlainLabel(place or phone), 1)
        if place and phone:
            row.addWidget(PlainLabel(phone, "small", "text2", wrap=False))
        self._column.addLayout(row)


def _stacked(*sections: Iterable[QWidget]) -> QWidget:
    """Sections under each other; those that are empty take no room."""
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for section in sections:
        rows = list(section)
        if rows and column.count():
            column.addSpacing(14)
        for row in rows:
            column.addWidget(row)
    column.addStretch(1)
    return part
