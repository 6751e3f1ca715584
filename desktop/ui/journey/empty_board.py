"""What the board says while nobody is on it: what it is for, and how to begin."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.surfaces import Surface


class EmptyBoard(Surface):
    """A card in the middle of ``board``, hidden until it is needed."""

    choosing_wished = Signal()

    def __init__(self, board: QWidget) -> None:
        super().__init__("card", board)
        choose = Button(self.tr("Choose somebody"), "user-round-plus", "primary")
        choose.clicked.connect(self.choosing_wished)
        words = self.tr(
            "People rest in the address book until you choose them. Then they lie here, "
            "and can be moved from step to step, and back."
        )
        state = EmptyState("signpost", self.tr("Nobody here yet"), words, (choose,))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.addWidget(state)
        board.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._stand()
        return False

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        if visible:
            self._stand()
            self.raise_()

    def _stand(self) -> None:
        """In the middle, above the trays."""
        board, em = self.parentWidget(), theming().fonts.em
        if board is None:
            return
        width = min(em(30), board.width() - 32)
        size = QSize(width, min(em(19), board.height() - em(6)))
        self.resize(size)
        self.move((board.width() - width) // 2, (board.height() - size.height()) // 2)
