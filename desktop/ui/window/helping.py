"""The ways to help: the manual at the page about what is looked at.

The manual is imported when it is first asked for; it needs no store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from desktop.ui.help.window import ManualWindow
    from desktop.ui.window.ways import Ways


class Helping:
    """Each method shows something that helps."""

    def __init__(self, ways: Ways) -> None:
        self._ways, self._window = ways, ways.window
        self.manual: ManualWindow | None = None

    def show_here(self) -> None:
        """The page about the place, or the sheet, that one is in."""
        from desktop.ui.help.topics import topic_of

        self.show(*topic_of(QApplication.focusWidget(), self._window.shown))

    def show_stored(self) -> None:
        self.show("privacy", "what-is-stored-and-where")

    def show(self, page: str, heading: str = "") -> None:
        """The manual at this page, beside the window."""
        if self.manual is None:
            from desktop.ui.help.window import ManualWindow

            self.manual = ManualWindow()
            self._window.closing.connect(self.manual.close)
            self._window.destroyed.connect(self.manual.deleteLater)
        self.manual.open_at(page, heading)
