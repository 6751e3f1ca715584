"""The two columns of Today: the people, and at the side what else the day holds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme.theme import theming
from desktop.ui.today.we_spoke_line import WeSpokeLine
from desktop.ui.widgets.focus_ring import OUTSET
from desktop.ui.widgets.slot import Slot

STACKED_BELOW = 62  # em; narrower pages put the side under the people
_WIDEST = 16_777_215


class TodayColumns(QWidget):
    """Slots under each other: ``head``, ``welcome``, ``people`` and what is ``beyond``;
    ``side`` beside them."""

    def __init__(self) -> None:
        super().__init__()
        self.head, self.welcome = Slot(), Slot(above=20)
        self.people, self.beyond, self.side = Slot(above=28), Slot(above=26), Slot()
        self.line = WeSpokeLine()
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(OUTSET, 0, OUTSET, OUTSET)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addSpacing(24)
        column.addWidget(self.line)
        column.addWidget(self.welcome)
        column.addWidget(self.people)
        column.addWidget(self.beyond)
        column.addStretch(1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.addWidget(main, 1)
        self._sides.addWidget(self.side, 0, Qt.AlignmentFlag.AlignTop)

    def fit(self, width: int, *, stacked: bool) -> None:
        """The side beside or below, in a page as wide as that."""
        em = theming().fonts.em
        directions = QBoxLayout.Direction
        self._sides.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self._sides.setSpacing((28 if stacked else 36) - 2 * OUTSET)
        side = min(em(26.5), max(em(20), round(width * 0.31)))
        self.side.setMinimumWidth(0 if stacked else side)
        self.side.setMaximumWidth(_WIDEST if stacked else side)
