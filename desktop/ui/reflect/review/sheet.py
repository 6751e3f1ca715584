"""Where the questions of a week stand, and what is read of it: a column in the middle."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.theme.theme import theming
from desktop.ui.widgets.emptying import empty
from desktop.ui.widgets.in_turns import paint_next_turn
from desktop.ui.widgets.scroll import ScrollColumn

WIDEST_EM = 46  # a longer line is hard to read


class ReviewSheet(ScrollColumn):
    def __init__(self) -> None:
        holder = QWidget()
        self._middle, self._slot = QWidget(), QVBoxLayout()
        self._slot.setContentsMargins(0, 0, 0, 0)
        self._slot.setSpacing(24)
        self._middle.setLayout(self._slot)
        sides = QHBoxLayout(holder)
        sides.setContentsMargins(28, 12, 28, 28)
        sides.addStretch(1)
        sides.addWidget(self._middle, 100)
        sides.addStretch(1)
        super().__init__(holder)
        theming().follow(self._fit)

    def put(self, *parts: QWidget) -> None:
        """These in the place of what was shown, from their beginning."""
        paint_next_turn(self)
        empty(self._slot)
        for part in parts:
            self._slot.addWidget(part)
            part.show()
        self._slot.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def _fit(self) -> None:
        self._middle.setMaximumWidth(theming().fonts.em(WIDEST_EM))
