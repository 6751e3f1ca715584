"""Giving, both ways: what I gave and what I received, in words."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.clock import Clock
from desktop.domain.language import mark, tr
from desktop.domain.reflect.pictures import BothWays, Given, told_once
from desktop.domain.reflect.span import Span
from desktop.domain.vocabulary import Direction
from desktop.services.reflect.pictures.both_ways import both_ways
from desktop.settings import SettingsFile
from desktop.ui.phrases import say_day
from desktop.ui.reflect.pictures import wording
from desktop.ui.reflect.pictures.giving_months import GivingMonths
from desktop.ui.reflect.pictures.phrase_flow import PhraseFlow
from desktop.ui.reflect.pictures.picture_part import PicturePart
from desktop.ui.runner import Runner
from desktop.ui.widgets.icon_mark import IconMark
from desktop.ui.widgets.labels import PlainLabel

_SAID = 6  # the latest of each side; the table has all


class GivingPart(PicturePart):
    shown = ("giving", "interaction", "person")
    heading = mark("Giving, both ways")

    def __init__(self, runner: Runner, clock: Clock, settings: SettingsFile) -> None:
        super().__init__(runner, clock, settings)
        self.both = BothWays()
        self.gave = _Side("arrow-up-right", tr("I gave"))
        self.received = _Side("arrow-down-left", tr("I received"))
        self.months = GivingMonths()
        column = QVBoxLayout(self.picture)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.gave, self.received, self.months):
            column.addWidget(widget)
        self._sides = {Direction.GIVEN: self.gave, Direction.RECEIVED: self.received}
        self._told: dict[Direction, tuple[Given, ...]] = {}
        for direction, side in self._sides.items():
            side.flow.chosen.connect(partial(self._open_told, direction))

    def refresh(self) -> None:
        self.runner.query(both_ways, self.days, then=self._take, key="reflect giving", owner=self)

    def open_row(self, number: int) -> None:
        self._open((*self.both.given, *self.both.received)[number])

    def _open_told(self, direction: Direction, number: int) -> None:
        self._open(self._told[direction][number])

    def _open(self, one: Given) -> None:
        self.person_wished.emit(one.person_id)

    def _take(self, both: BothWays) -> None:
        self.both = both
        self._told = {Direction.GIVEN: told_once(both.given)[:_SAID],
                      Direction.RECEIVED: told_once(both.received)[:_SAID]}  # fmt: skip
        today = self.clock.today()
        for direction, side in self._sides.items():
            rows = self._told[direction]
            tips = [f"{one.person}, {say_day(one.day, today)}" for one in rows]
            side.flow.show_phrases([wording.given_phrase(one) for one in rows], tips)
            side.setVisible(bool(rows))
        self.months.show_giving(both, self.days)
        self.months.setVisible(self.span is not Span.WEEK)
        if both.given or both.received:
            sentence = wording.giving_in_a_sentence(both)
            self.show_numbers(wording.giving_in_words(both), sentence)
        else:
            self.show_nothing(wording.nothing_given(self.span))


class _Side(QWidget):
    """An arrow and a label over the phrases of one side."""

    def __init__(self, icon: str, label: str) -> None:
        super().__init__()
        self.flow = PhraseFlow(label)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconMark(icon, "text3", 14))
        weight = QFont.Weight.DemiBold
        head.addWidget(PlainLabel(label, "caption", "text2", weight=weight), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.flow)
