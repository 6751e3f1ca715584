"""A card in the middle of a board that has nothing on it yet: what it is for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.theme.theme import theming
from desktop.ui.widgets.empty_state import EmptyState
from desktop.ui.widgets.surfaces import Surface


class EmptyCard(Surface):
    """Lies over ``board``, hidden until it is needed."""

    def __init__(self, board: QWidget, state: EmptyState) -> None:
        super().__init__("card", board)
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
        """In the middle, above what is at its foot."""
        board, em = self.parentWidget(), theming().fonts.em
        if board is None:
            return
        width = min(em(30), board.width() - 32)
        size = QSize(width, min(em(19), board.height() - em(6)))
        self.resize(size)
        self.move((board.width() - width) // 2, (board.height() - size.height()) // 2)
