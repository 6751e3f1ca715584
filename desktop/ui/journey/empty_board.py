"""What the board says while nobody is on it: what it is for, and how to begin."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.language import tr
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_card import EmptyCard
from desktop.ui.widgets.empty_state import EmptyState


class EmptyBoard(EmptyCard):
    choosing_wished = Signal()

    def __init__(self, board: QWidget) -> None:
        choose = Button(tr("Choose somebody"), "user-round-plus", "primary")
        words = tr(
            "People rest in the address book until you choose them. Then they lie here, "
            "and can be moved from step to step, and back."
        )
        state = EmptyState("signpost", tr("Nobody here yet"), words, (choose,))
        super().__init__(board, state)
        choose.clicked.connect(self.choosing_wished)
