"""The gatherings of these days, with the way to the part that their day asks for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.gatherings.rows import GatheringFacts
from desktop.domain.language import tr
from desktop.ui.gatherings.wording import say_part, say_when_and_where
from desktop.ui.theme.mirror import margins
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.click_row import ClickRow
from desktop.ui.widgets.empty_state import IconTile
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.surfaces import Surface


class GatheringsCard(Surface):
    """``now`` is the wall's clock."""

    gathering_wished = Signal(int)
    person_wished = Signal(int)

    def __init__(self, rows: Sequence[GatheringFacts], now: datetime) -> None:
        super().__init__("card")
        self._now = now
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(2)
        for row in rows:
            column.addWidget(self._row(row))

    def _row(self, facts: GatheringFacts) -> QWidget:
        """The words and the button both go there."""
        when = say_when_and_where(facts, self._now.date())
        part = ClickRow(f"{facts.name}. {when}")
        part.clicked.connect(lambda: self.gathering_wished.emit(facts.id))
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(PlainLabel(facts.name, weight=QFont.Weight.DemiBold, most_lines=3))
        words.addWidget(PlainLabel(when, "small", "text3"))
        line = QHBoxLayout(part)
        line.setContentsMargins(8, 8, 8, 8)
        line.setSpacing(12)
        line.addWidget(IconTile("ticket", "sky", 32), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        for quiet in part.findChildren(QWidget):
            quiet.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(margins(0, 0, 8, 0))
        row.setSpacing(4)
        row.addWidget(part, 1)
        row.addWidget(self._button(facts))
        return whole

    def _button(self, facts: GatheringFacts) -> Button:
        words = say_part(facts.part_at(self._now))
        button = Button(words, small=True)
        button.setAccessibleName(tr("{part}: {name}").format(part=words, name=facts.name))
        button.clicked.connect(lambda: self.gathering_wished.emit(facts.id))
        return button
