"""Somebody's yes is missing: asked kindly, before a pair goes further than both agreed to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.introductions.rows import Pair
from desktop.domain.introductions.rules import Side
from desktop.domain.language import tr
from desktop.domain.vocabulary import IntroductionState
from desktop.ui.introductions.wording import column_of, say_is_willing, say_missing
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.labels import PlainLabel


class AskingSheet(QWidget):
    """A tick for each whose word is wanting; only with all of them it goes on."""

    kept = Signal()
    left = Signal()

    def __init__(self, pair: Pair, wanting: Sequence[Side], target: IntroductionState) -> None:
        super().__init__()
        title, words = say_missing(pair, wanting, target)
        self.ticks = {side: CheckBox(_yes(pair, side), flush=True) for side in wanting}
        self.on = Button(
            tr("To “{column}”").format(column=column_of(target).name), "", "primary", small=True
        )
        self.leave = Button(tr("Leave it where it was"), "", "quiet", small=True)
        self.on.clicked.connect(self.kept)
        self.leave.clicked.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(PlainLabel(title, "heading"))
        column.addWidget(PlainLabel(words, "small", "text2"))
        for tick in self.ticks.values():
            tick.toggled.connect(self._follow)
            column.addWidget(tick)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.on)
        column.addLayout(row)
        self._follow()

    def is_whole(self) -> bool:
        return all(tick.isChecked() for tick in self.ticks.values())

    def _follow(self) -> None:
        self.on.setEnabled(self.is_whole())


def _yes(pair: Pair, side: Side) -> str:
    person = pair.person(side)
    words = tr("{name} said so to me")
    return words.format(name=person.called) if person.called else say_is_willing(person)
