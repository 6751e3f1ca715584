"""All shortcuts as a page of the documents."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication

from desktop.domain.clock import FixedClock
from desktop.settings import SettingsFile
from desktop.ui.runner import Inline, Runner
from desktop.ui.shortcuts.bound import all_sections
from desktop.ui.shortcuts.table import Section
from desktop.ui.window.kith import KithWindow
from desktop.ui.window.own_commands import menu_titles
from tests.builders import NOW

PAGE = Path(__file__).parents[3] / "docs" / "keyboard.md"
_HEAD = """# Keyboard

All that Kith does can be done by keys; this is what *Help › All shortcuts* (Ctrl+?) shows.
On macOS read ⌘ for Ctrl and ⌥ for Alt. Plain letters act only in a list, on a board or in the
calendar, and can be turned off in the preferences.
"""


def sections_of_a_window() -> Sequence[Section]:
    """As they are bound in a window that was just made."""
    app = QApplication.instance() or QApplication([])
    with TemporaryDirectory() as folder:
        window = KithWindow(Runner(Inline()), FixedClock(NOW), SettingsFile(Path(folder)))
        window.furnish()
        found = all_sections(window.menus.listed, menu_titles())
        window.deleteLater()
    del app
    return found


def as_page(sections: Sequence[Section]) -> str:
    parts = [_HEAD]
    for section in sections:
        rows = [f"| {' · '.join(row.keys)} | {row.words} |" for row in section.rows]
        parts.append("\n".join([f"## {section.title}", "", "| keys | |", "|---|---|", *rows, ""]))
    return "\n".join(parts)
