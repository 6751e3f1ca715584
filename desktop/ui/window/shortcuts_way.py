"""The way to the sheet of all shortcuts, and the plain key that finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from desktop.ui.window.in_sight import InSight
from desktop.ui.window.own_commands import menu_titles

if TYPE_CHECKING:
    from desktop.settings import Settings
    from desktop.ui.shortcuts.sheet import ShortcutsSheet
    from desktop.ui.window.main_window import MainWindow


class ShortcutsWay:
    """``open`` shows them; they are read from what is bound just then."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.sheet: ShortcutsSheet | None = None

    def open(self) -> None:
        if self.sheet is None:
            from desktop.ui.shortcuts.bound import all_sections
            from desktop.ui.shortcuts.sheet import ShortcutsSheet

            menus = self._window.menus
            self.sheet = ShortcutsSheet(
                lambda: all_sections(menus.listed, menu_titles()), self._window.ground
            )
        self.sheet.open()


class FindKey(QObject):
    """The key "/" finds in the place one is in, where single keys may do something; and what
    any key leads to is brought into sight."""

    def __init__(self, window: MainWindow, settings: Settings) -> None:
        super().__init__(window)
        InSight(self)
        self._settings = settings
        self._key = QShortcut(QKeySequence("/"), window)
        self._key.activated.connect(window.find_requested)
        window.preference_changed.connect(self._take)
        self._take()

    def _take(self) -> None:
        self._key.setEnabled(self._settings.single_keys)
