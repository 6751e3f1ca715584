"""Every way in which a window shows words, and the words as a person would see them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QTextDocumentFragment
from PySide6.QtGui import Qt as QtGuiNames
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desktop.ui.reflect.letter.editor import LetterEditor

MOST_ROWS = 40


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands where, as it is read: markup taken for markup, an & for a mnemonic."""

    where: str
    words: str
    trouble: str = ""


def words_of(window: QWidget) -> Iterator[Shown]:
    """Of the window and all within it, popovers and hidden parts too."""
    for widget in [window, *window.findChildren(QWidget)]:
        name = f"{type(widget).__module__}.{type(widget).__qualname__}"
        yield from _of_any(widget, name)
        if isinstance(widget, QLabel):
            yield _of_label(widget, name)
        elif isinstance(widget, QAbstractButton):
            yield _of_button(widget, name)
        elif isinstance(widget, QLineEdit):
            yield Shown(f"{name} line", widget.text())
            yield Shown(f"{name} placeholder", widget.placeholderText())
        elif isinstance(widget, (QTextEdit, QPlainTextEdit)):
            yield from _of_editor(widget, name)
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _of_model(widget.model(), name)
    for action in window.findChildren(QAction):
        yield from words_of_action(action, "QAction")


def words_of_menu(menu: QMenu) -> Iterator[Shown]:
    yield Shown("QMenu title", _without_mnemonic(menu.title()))
    for action in menu.actions():
        yield from words_of_action(action, "an entry of a menu")
        within = action.menu()
        if isinstance(within, QMenu):
            yield from words_of_menu(within)


def words_of_action(action: QAction, name: str) -> Iterator[Shown]:
    words = _without_mnemonic(action.text())
    trouble = "it leaves the screen" if len(words) > 150 else ""
    yield Shown(name, words, trouble)
    yield Shown(f"{name} status", _as_tip(action.statusTip()))


def _of_any(widget: QWidget, name: str) -> Iterator[Shown]:
    """Most widgets have none of these."""
    for kind, words in (
        ("tip", widget.toolTip()),
        ("what's this", widget.whatsThis()),
        ("status", widget.statusTip()),
    ):
        if words:
            yield Shown(f"{name} {kind}", _as_tip(words))
    for kind, words in (
        ("title", widget.windowTitle()),
        ("accessible", widget.accessibleName()),
        ("accessible description", widget.accessibleDescription()),
    ):
        if words:
            yield Shown(f"{name} {kind}", words)


def _of_label(label: QLabel, name: str) -> Shown:
    plain = label.textFormat() == Qt.TextFormat.PlainText
    return Shown(name, label.text() if plain else _as_tip(label.text()))


def _of_button(button: QAbstractButton, name: str) -> Shown:
    """Ours paint their text as it is; the & of Qt's own is a mnemonic."""
    ours = type(button).__module__.startswith("desktop.")
    bound = "" if button.shortcut().isEmpty() else f"it took {button.shortcut().toString()}"
    return Shown(name, button.text() if ours else _without_mnemonic(button.text()), bound)


def _of_editor(editor: QTextEdit | QPlainTextEdit, name: str) -> Iterator[Shown]:
    rich = isinstance(editor, QTextEdit) and editor.acceptRichText() and not editor.isReadOnly()
    words = editor.toPlainText()
    if isinstance(editor, LetterEditor):  # a letter is written in Markdown, to be kept as such
        words = words.replace("\\", "")
    yield Shown(name, words, "it takes formats" if rich else "")
    yield Shown(f"{name} placeholder", editor.placeholderText())


def _of_model(model: QAbstractItemModel, name: str) -> Iterator[Shown]:
    roles, is_list = Qt.ItemDataRole, isinstance(model, QAbstractListModel)
    for row in range(min(MOST_ROWS, model.rowCount(QModelIndex()))):
        for column in range(1 if is_list else model.columnCount(QModelIndex())):
            index: QModelIndex = model.index(row, column)
            for role in (roles.DisplayRole, roles.AccessibleTextRole):
                if isinstance(words := index.data(role), str):
                    yield Shown(f"{name} row", words)
            for role in (roles.ToolTipRole, roles.StatusTipRole, roles.WhatsThisRole):
                if isinstance(words := index.data(role), str):
                    yield Shown(f"{name} tip of a row", _as_tip(words))


def _as_tip(words: str) -> str:
    """Qt guesses, and shows what it takes for markup as such."""
    if not QtGuiNames.mightBeRichText(words):
        return words
    return QTextDocumentFragment.fromHtml(words).toPlainText()


def _without_mnemonic(words: str) -> str:
    whole = words.partition("\t")[0].replace("&&", "\0")
    return whole.replace("&", "").replace("\0", "&")
