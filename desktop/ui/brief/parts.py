"""The small parts of the paper: headings, a loop with its tick, a question, pen lines."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.brief import BriefPerson, LastWords, OpenLoop
from desktop.domain.language import tr
from desktop.domain.meetings import MeetingFacts
from desktop.domain.sentences import quoted
from desktop.ui.brief import wording
from desktop.ui.people.wording.who import Pronouns
from desktop.ui.phrases import say_date
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.avatar import Avatar
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.chips import Chip
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import PlainLabel, WordsLabel
from desktop.ui.widgets.photos import photo_of
from desktop.ui.widgets.veiled_line import VeiledLine, say_confided_on
from desktop.ui.widgets.warmth import WarmthGlyph

PEN_LINES, PEN_GAP = 4, 30
_FACE = 64


class PageHead(QWidget):
    """Who it is and when, with the stage and how near at the end."""

    def __init__(self, person: BriefPerson, facts: MeetingFacts, today: date) -> None:
        super().__init__()
        who = QWidget()
        line = QHBoxLayout(who)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        face = Avatar(_FACE)
        face.show_person(person.id, person.name, photo_of(person.photo))
        line.addWidget(face)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addStretch(1)
        column.addWidget(PlainLabel(person.name, "display"))
        column.addWidget(PlainLabel(wording.say_head(facts, today), "small", "text2"))
        column.addStretch(1)
        line.addLayout(column, 1)
        ends = EndsLayout(self, gap=24, line_gap=12)
        ends.addWidget(who)
        ends.addWidget(self._standing(person, today))

    def _standing(self, person: BriefPerson, today: date) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if person.hard_season:
            column.addWidget(
                Chip(tr("A hard season"), "umbrella", "plum"), 0, Qt.AlignmentFlag.AlignRight
            )
        elif person.stage is not None:
            chip = Chip(person.stage.name, person.stage.icon or "signpost", "accent")
            column.addWidget(chip, 0, Qt.AlignmentFlag.AlignRight)
        near = QHBoxLayout()
        near.setSpacing(8)
        near.addStretch(1)
        if person.warmth is not None:
            glyph = WarmthGlyph()
            glyph.show_warmth(person.warmth)
            near.addWidget(glyph)
        words = wording.say_warmth_words(person, today)
        near.addWidget(PlainLabel(words, "small", "text3", wrap=False))
        column.addLayout(near)
        return part


class Barred(QWidget):
    """Words behind the bar of the intention."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(_Bar())
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        row.addLayout(self._column, 1)

    def add(self, title: str, words: str) -> None:
        if self._column.count():
            self._column.addSpacing(8)
        self._column.addWidget(small_title(title))
        self._column.addWidget(WordsLabel(words, "words_lead"))


class _Bar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(3)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theming().current.accent_line)


class LastWordsPart(QWidget):
    """What they said last, with where it is from, and whether it was confided; without
    words it is under the veil."""

    def __init__(self, words: LastWords, who: Pronouns, today: date) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconMark("quote", "text3", 14))
        head.addWidget(small_title(wording.say_last_words_title(who)), 1)
        column.addLayout(head)
        if not words.words:
            day = say_date(words.day, with_year=words.day.year != today.year)
            column.addWidget(VeiledLine(say_confided_on(day)))
            return
        column.addWidget(WordsLabel(quoted(words.words), "words_large"))
        below = QWidget()
        flow = FlowLayout(below, gap=8, line_gap=4)
        if words.confided:
            flow.addWidget(Chip(tr("Confided"), "lock", "plum"))
        source = PlainLabel(wording.say_where_from(words, today), "small", "text3")
        source.setContentsMargins(0, 3, 0, 0)
        flow.addWidget(source)
        column.addWidget(below)


class LoopRow(QWidget):
    """Something open; ``closed`` when it is ticked."""

    closed = Signal(int)

    def __init__(self, loop: OpenLoop, who: Pronouns, today: date) -> None:
        super().__init__()
        words = wording.say_open(loop, who)
        self.check = CheckBox(flush=True)
        self.check.setAccessibleName(tr("Close: {what}").format(what=words))
        self.check.clicked.connect(lambda: self.closed.emit(loop.id))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(0)
        column.addWidget(PlainLabel(words))
        column.addWidget(PlainLabel(wording.say_open_day(loop, today), "small", "text3"))
        row.addLayout(column, 1)


class TaggedRow(QWidget):
    """A line, with a quiet word at its end that says what it is about."""

    def __init__(self, line: PlainLabel, tag: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addWidget(line, 1)
        if tag:
            word = PlainLabel(tag, "caption", "text3", weight=QFont.Weight.Normal, wrap=False)
            word.setContentsMargins(0, 3, 0, 0)
            row.addWidget(word, 0, Qt.AlignmentFlag.AlignTop)


class PenLines(QWidget):
    """Room to write by hand."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Room for the pen"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(100, PEN_LINES * PEN_GAP + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(theming().current.line2, 1))
        for number in range(1, PEN_LINES + 1):
            painter.drawLine(0, number * PEN_GAP, self.width(), number * PEN_GAP)


def small_title(words: str) -> PlainLabel:
    return PlainLabel(words, "caption", "text3", weight=QFont.Weight.DemiBold)


def section_title(icon: str, words: str) -> QWidget:
    head = QWidget()
    row = QHBoxLayout(head)
    row.setContentsMargins(0, 0, 0, 4)
    row.setSpacing(8)
    row.addWidget(IconMark(icon, "text3"))
    row.addWidget(PlainLabel(words, weight=QFont.Weight.DemiBold), 1)
    return head
