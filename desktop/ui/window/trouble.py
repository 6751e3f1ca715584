"""Trouble, told where it cannot be missed and in words that can be acted on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.domain.language import tr
from desktop.ui.help.here import help_key
from desktop.ui.widgets.announce import announce


def tell_trouble(window: QWidget | None, sentence: str) -> QMessageBox:
    """A plain sentence in a box of its own; nothing waits for it."""
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle("Kith")
    box.setText(sentence)
    box.addButton(tr("All right"), QMessageBox.ButtonRole.AcceptRole)
    help_key(box)
    box.open()
    announce(box, sentence)
    return box
