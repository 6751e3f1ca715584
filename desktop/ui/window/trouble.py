"""Trouble, told where it cannot be missed and in words that can be acted on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QVBoxLayout, QWidget

from desktop.ui.widgets.empty_state import EmptyState


class TroublePage(QWidget):
    """Stands in the place of everything when the store cannot be opened."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Kith could not open your data")
        state = EmptyState("hard-drive", title, sentence)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(state, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)


def tell_trouble(window: QWidget, sentence: str) -> None:
    """A plain sentence in a box of its own; nothing waits for it."""
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Kith")
    box.setText(sentence)
    box.addButton(
        QCoreApplication.translate("trouble", "All right"), QMessageBox.ButtonRole.AcceptRole
    )
    box.open()
