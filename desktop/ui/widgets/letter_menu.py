"""A menu whose entries are also chosen by one key each, as long as it is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.phrases import say_within
from desktop.ui.theme.icons import icon

_MOST = 60  # letters of an entry


class LetterMenu(QMenu):
    """The key stands beside the name; any case of it chooses."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(plain_entry(title), parent)
        self._by_key: dict[str, QAction] = {}

    def add(
        self, name: str, glyph: str, key: str, choose: Callable[[], object], *, on: bool = True
    ) -> QAction:
        shown = f"{plain_entry(name)}\t{key}" if key else plain_entry(name)
        action = QAction(icon(glyph), shown, self)
        action.setEnabled(on)
        action.triggered.connect(lambda: choose())
        if key:
            self._by_key[key] = action
        self.addAction(action)
        return action

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._by_key.get(event.text().upper())
        if event.text() and action is not None and action.isEnabled():
            self.close()
            action.trigger()
        else:
            super().keyPressEvent(event)


def plain_entry(name: str) -> str:
    """A name as a menu shows it: no letter of it becomes a mnemonic, and none is so long
    that the menu leaves the screen."""
    return say_within(name, _MOST).replace("&", "&&").replace("\t", " ")


def numbered_entry(number: int, text: str) -> str:
    """The same, chosen by its number too."""
    return f"&{number}  {plain_entry(text)}"
