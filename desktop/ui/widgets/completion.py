"""The list that drops from a field while something is typed, in the manner of a menu."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from desktop.ui.theme.dress import offer


def completer_of(words: QStringListModel, parent: QWidget) -> QCompleter:
    """Offers these words, whatever their case."""
    completer = QCompleter(words, parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    popup = completer.popup()
    assert popup is not None
    offer(popup)  # a window: it has a ground of its own
    return completer
