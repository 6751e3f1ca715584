"""What waits below the day: lines that keep their own distance, or are not there."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget


class WaitingLines(QWidget):
    def __init__(self, *lines: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in lines:
            column.addWidget(line)
        self.hide()  # it stands below the day, never alone
