"""All the words that stand on a page now, also those that only a screen reader says."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.ui.people.card.entry_text import EntryText
from desktop.ui.widgets.editable import EditableText


def words_on(page: QWidget) -> str:
    return "\n".join(
        words
        for widget in [page, *page.findChildren(QWidget)]
        if widget.isVisibleTo(page) or widget is page
        for words in _words_of(widget)
    )


def _words_of(widget: QWidget) -> list[str]:
    found = [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit | EditableText):
        found.append(widget.text())
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        found.append(widget.toPlainText())
    elif isinstance(widget, EntryText):
        found += [widget.title, widget.day, widget.words, widget.beneath]
    return [words for words in found if words]
