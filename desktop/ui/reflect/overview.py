"""Reflect at a glance: three columns of cards, fewer where the width is less."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.domain.reflect.span import Span
from desktop.settings import SettingsFile
from desktop.ui.reflect.middle import MiddleCard
from desktop.ui.reflect.next_week import NextWeekLine
from desktop.ui.reflect.part import ReflectPart
from desktop.ui.reflect.parts import PARTS, Stand
from desktop.ui.reflect.pictures.web_part import WebPart
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.ends_layout import EndsLayout
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.in_turns import InTurns, paint_next_turn
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.scroll import ScrollColumn
from desktop.ui.widgets.surfaces import Surface
from desktop.ui.widgets.tab_order import order_tabs

_THREE_EM, _TWO_EM = 70, 46  # from these widths on there are so many columns
_SHARES = (29, 41, 41)
_BETWEEN = 18
_NARROW = 900  # pixels

_SIDES = (Stand.LEFT, Stand.RIGHT)

P = TypeVar("P", bound=ReflectPart)


class Overview(QWidget):
    """Holds the parts; ``parts`` has them as they are read. ``acts`` stand at the head's end.
    Those at the sides are made in the turns after the middle, and then all of it is painted:
    at once it would hold the window up."""

    person_wished = Signal(int)
    moment_wished = Signal(object)
    circle_wished = Signal(int)
    stage_wished = Signal(int)
    write_wished = Signal(object)  # WriteWish
    we_spoke_wished = Signal(object)  # tuple[int, ...]
    span_chosen = Signal(object)  # Span
    web_wished = Signal()  # as large as there is room

    def __init__(self, runner: Runner, clock: Clock, settings: SettingsFile) -> None:
        super().__init__()
        self._clock = clock
        self._made_with = runner, clock, settings
        self._made: dict[Stand, list[ReflectPart]] = {
            stand: self._make(stand) for stand in PARTS if stand not in _SIDES
        }
        self.line = NextWeekLine(runner, clock, settings)
        self._is_read = False
        self.acts = QWidget()
        self._acts_row = FlowLayout(self.acts)
        self.middle = MiddleCard(
            self._made[Stand.MIRROR], self.line, self._made[Stand.AFTER_LINE],
            self._made[Stand.FOOT],
        )  # fmt: skip
        self._cards: list[list[QWidget]] = [
            [],
            [self.middle],
            [],
        ]
        self._columns = [QVBoxLayout() for _ in self._cards]
        self._shape = 0
        self._lay_out()
        self.middle.span_chosen.connect(self.set_span)
        self.middle.span_chosen.connect(self.span_chosen)
        self._connect(self._there)
        self._making = InTurns(self._make_sides(), self, at_once=False)

    @property
    def parts(self) -> list[ReflectPart]:
        self._making.finish()
        return self._there

    @property
    def _there(self) -> list[ReflectPart]:
        """Those that were made so far."""
        made = (part for stand in PARTS for part in self._made.get(stand, ()))
        return [*made, self.line]

    def part(self, kind: type[P]) -> P:
        """The part of that kind."""
        return next(part for part in self.parts if isinstance(part, kind))

    def add_act(self, widget: QWidget) -> None:
        self._acts_row.addWidget(widget)

    def refresh(self) -> None:
        self._say_span(self.middle.span)
        self._is_read = True
        for part in self._there:
            part.refresh()

    def take_changes(self, changes: Changes) -> None:
        for part in self._there:
            part.take_changes(changes)

    def set_span(self, span: Span) -> None:
        self._say_span(span)
        for part in self._there:
            part.set_span(span)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _say_span(self, span: Span) -> None:
        week = self.line.days_of_week
        self.middle.say_span(span, is_over=week.last < self._clock.today())

    def _make(self, stand: Stand) -> list[ReflectPart]:
        return [make(*self._made_with) for make in PARTS[stand]()]

    def _make_sides(self) -> Iterator[None]:
        for side in _SIDES:
            made: list[ReflectPart] = []
            for make in PARTS[side]():
                made.append(make(*self._made_with))
                yield
            self._put_side(side, made)
            yield
        order_tabs(self)
        yield
        paint_next_turn(self._content)

    def _put_side(self, side: Stand, made: list[ReflectPart]) -> None:
        self._made[side] = made
        self._connect(made)
        cards = self._cards[0 if side == Stand.LEFT else -1]
        cards += [_card(part) for part in made]
        self._take_cards(cards)
        self._put_cards(self._shape)
        for part in made if self._is_read else ():
            part.span = self.middle.span
            part.refresh()
        for card in cards:
            card.show()  # Qt would do so later, and one may have been asked for already

    # How it is laid out

    def _lay_out(self) -> None:
        """From the outside in."""
        self._content = content = QWidget()
        content.setUpdatesEnabled(False)
        self.area = ScrollColumn(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        self._page = QVBoxLayout(content)
        self._page.setSpacing(16)
        self._page.addWidget(self._head())
        self._row = QHBoxLayout()
        self._row.setSpacing(_BETWEEN)
        for column in self._columns:
            column.setSpacing(16)
            self._row.addLayout(column)
        self._take_cards([card for cards in self._cards for card in cards])
        self._page.addLayout(self._row, 1)
        theming().follow(self._fit)

    def _head(self) -> QWidget:
        head, words = QWidget(), QWidget()
        row = QHBoxLayout(words)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(PlainLabel(tr("Reflect"), "title", wrap=False))
        quiet = tr("Private, unhurried, and never a score.")
        self._quiet = PlainLabel(quiet, "small", "text2", wrap=False)
        row.addWidget(self._quiet, 0, Qt.AlignmentFlag.AlignVCenter)
        ends = EndsLayout(head)
        ends.addWidget(words)
        ends.addWidget(self.acts)
        return head

    def _take_cards(self, cards: Sequence[QWidget]) -> None:
        for card in cards:
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._columns[0].addWidget(card)

    def _connect(self, parts: Sequence[ReflectPart]) -> None:
        for part in parts:
            if isinstance(part, WebPart):
                part.whole_wished.connect(self.web_wished)
            part.person_wished.connect(self.person_wished)
            part.moment_wished.connect(self.moment_wished)
            part.circle_wished.connect(self.circle_wished)
            part.stage_wished.connect(self.stage_wished)
            part.write_wished.connect(self.write_wished)
            part.we_spoke_wished.connect(self.we_spoke_wished)

    def _fit(self) -> None:
        """As many columns as the width has room for; the week comes first in fewer."""
        across = 20 if self.width() < _NARROW else 40
        self._quiet.setVisible(self.width() >= theming().fonts.em(_TWO_EM))
        self._page.setContentsMargins(across, 20 if self.width() < _NARROW else 28, across, 20)
        em = theming().fonts.em
        shape = 3 if self.width() >= em(_THREE_EM) else 2 if self.width() >= em(_TWO_EM) else 1
        if shape != self._shape:
            self._shape = shape
            self._put_cards(shape)
            order_tabs(self)

    def _put_cards(self, shape: int) -> None:
        """The first of a column takes the room that is left."""
        left, middle, right = self._cards
        columns = {
            3: [left, middle, right],
            2: [[*middle, *right[:1]], [*left, *right[1:]]],
            1: [[*middle, *left, *right]],
        }[shape]
        shares = _SHARES if shape == 3 else (1, 1)
        for column in self._columns:
            # takeAt would leave the old item, and the next would keep a height it once had
            for card in (card for cards in self._cards for card in cards):
                column.removeWidget(card)
        for place, column in enumerate(self._columns):
            self._row.setStretch(place, shares[place] if place < shape else 0)
            for number, card in enumerate(columns[place] if place < shape else []):
                column.addWidget(card, 1 if number == 0 else 0)


def _card(part: ReflectPart) -> QWidget:
    """Its ground. A part that stretches takes the room its card has, else it stays free."""
    card = Surface("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(20 - part.gutter, 18, 20 - part.gutter, 18)
    grows = any(part.column.stretch(place) for place in range(part.column.count()))
    column.addWidget(part, 1 if grows else 0)
    if not grows:
        column.addStretch(1)
    return card
