"""The note after a move as its popover holds it: it scrolls, its two buttons do not."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.journey.move_note import MoveNoteSheet
from desktop.ui.widgets.scroll import ScrollColumn


class MoveNotePane(QWidget):
    """The sheet, scrolling where the window is too low, above its two buttons."""

    def __init__(self, sheet: MoveNoteSheet) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_Scroll(sheet), 1)
        column.addWidget(sheet.make_foot())


class _Scroll(ScrollColumn):
    """As high as its sheet wants to be, where there is room."""

    def __init__(self, sheet: QWidget) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self._sheet.layout()
        return layout.totalHeightForWidth(width) if layout is not None else -1
