"""Keys by the names that stand on the keyboards of a language: "Strg"; "Supr"."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

from desktop.domain.language import Translate, mark

KEYS = {
    "Ctrl": mark("Ctrl", about="key"),
    "Shift": mark("Shift", about="key"),
    "Enter": mark("Enter", about="key"),
    "Return": mark("Enter", about="key"),
    "Esc": mark("Esc", about="key"),
    "Tab": mark("Tab", about="key"),
    "Space": mark("Space", about="key"),
    "Backspace": mark("Backspace", about="key"),
    "Del": mark("Del", about="key"),
    "Delete": mark("Delete", about="key"),
    "Ins": mark("Ins", about="key"),
    "Home": mark("Home", about="key"),
    "End": mark("End", about="key"),
    "PgUp": mark("PgUp", about="key"),
    "PgDown": mark("PgDown", about="key"),
    "Left": mark("Left", about="key"),
    "Right": mark("Right", about="key"),
    "Up": mark("Up", about="key"),
    "Down": mark("Down", about="key"),
    "Menu": mark("Menu", about="key"),
}
"""By the name that Qt has for it; a letter, or "F6", is the same in all."""


class KeysOfQt(QTranslator):
    """Keys as the catalogue names them, where Qt's own words are longer than a key is wide."""

    def __init__(self, catalogue: Translate) -> None:
        super().__init__()
        self._catalogue = catalogue

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, about: str | None = None, n: int = -1
    ) -> str | None:
        """None leaves it to Qt."""
        known = context == "QShortcut" and text in KEYS
        return self._catalogue(KEYS[text], "key", None) if known else None
