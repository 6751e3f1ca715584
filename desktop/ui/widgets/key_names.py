"""Keys by the names that stand on the keyboards of a language: "Ctrl", "Strg"; "Del", "Supr"."""

from __future__ import annotations

import re

from desktop.domain.language import mark, tr

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
_BETWEEN = re.compile(r"\+(?=.)")  # in "Ctrl++" the second is the key


def key_name(key: str) -> str:
    """In the language that Kith speaks; a letter, or "F6", is the same in all."""
    return tr(KEYS[key], about="key") if key in KEYS else key


def keys_named(shortcut: str) -> list[str]:
    """ "Ctrl+Shift+K" as its keys: Ctrl, Shift, K."""
    return [key_name(key) for key in _BETWEEN.split(shortcut)]
