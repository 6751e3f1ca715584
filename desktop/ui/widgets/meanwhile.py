"""A text that became another while it was being edited: neither of the two is lost."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QToolTip, QWidget


def both(newer: str, typed: str, *, lines: bool) -> str:
    """One text that holds both; without ``lines`` it stays a single line."""
    return ("\n\n" if lines else " / ").join(filter(None, (newer, typed)))


def tell(field: QWidget) -> None:
    """Say beside the field why there is more in it than was typed."""
    words = QCoreApplication.translate(
        "EditableText", "This was changed meanwhile. Both stand here; Enter keeps them so."
    )
    QToolTip.showText(field.mapToGlobal(field.rect().bottomLeft()), words, field)
