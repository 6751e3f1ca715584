"""Menus from a list of commands: every action of the window is in one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.ui.theme.icons import icon
from desktop.ui.widgets.letter_menu import plain_entry
from desktop.ui.window.places import Command

_ROLES = {
    "about": QAction.MenuRole.AboutRole,
    "preferences": QAction.MenuRole.PreferencesRole,
    "quit": QAction.MenuRole.QuitRole,
}


class Menus:
    """The menu bar of a window, and its actions by id. ``titles`` gives the order; what
    needs a store is ``put`` to be done, now or once there is one.

    The actions belong to the window too, so that their shortcuts work while the
    bar is hidden.
    """

    def __init__(
        self,
        window: QMainWindow,
        titles: dict[str, str],
        put: Callable[[Callable[[], object]], None],
    ) -> None:
        self._window, self._put_off = window, put
        self._titles = titles
        self._menus: dict[str, QMenu] = {}
        self._tails: dict[str, QAction] = {}  # the line above what comes last
        self.actions: dict[str, QAction] = {}
        self.listed: list[tuple[Command, QAction]] = []  # in the order in which they came
        self._needing: list[QAction] = []  # a store, to do anything
        self._held: list[QAction] = []

    def add(self, commands: Iterable[Command]) -> None:
        """Put each command at the end of its menu; menus appear when they have one."""
        for command in commands:
            menu = self._menu(command.menu)
            if command.last and command.menu not in self._tails:
                self._tails[command.menu] = menu.addSeparator()
            tail = None if command.last else self._tails.get(command.menu)
            self._put(menu, command, tail)

    def name_step(self, command_id: str, verb: str, what: str | None) -> None:
        """ "Undo: Moved Ana to Attention", or the bare verb when there is nothing."""
        action = self.actions[command_id]
        action.setEnabled(what is not None)
        action.setText(plain_entry(f"{verb}: {what}") if what else verb)

    def hold(self, held: bool) -> None:
        """Let nothing be done that needs a store; or all again that could be done before."""
        if held:
            self._held += [action for action in self._needing if action.isEnabled()]
        for action in self._held:
            action.setEnabled(not held)
        if not held:
            self._held = []

    def _put(self, menu: QMenu, command: Command, before: QAction | None) -> None:
        if not command.text:
            action = QAction(menu)
            action.setSeparator(True)
        else:
            action = self._action(command)
        if before is None:
            menu.addAction(action)
        else:
            menu.insertAction(before, action)

    def _menu(self, name: str) -> QMenu:
        if name not in self._menus:
            menu = QMenu(self._titles[name], self._window)
            self._menus[name] = menu
            later = list(self._titles)[list(self._titles).index(name) + 1 :]
            before = next((self._menus[n] for n in later if n in self._menus), None)
            bar = self._window.menuBar()
            if before is None:
                bar.addMenu(menu)
            else:
                bar.insertMenu(before.menuAction(), menu)
        return self._menus[name]

    def _filled_anew(self, fill: Callable[[QMenu], object]) -> QMenu:
        """A menu that is filled whenever it opens."""

        def fill_anew() -> None:
            menu.clear()
            fill(menu)

        menu = QMenu(self._window)
        menu.aboutToShow.connect(fill_anew)
        return menu

    def _action(self, command: Command) -> QAction:
        action = QAction(command.text, self._window)
        action.setShortcuts(_keys(command.shortcut))
        if command.icon:
            action.setIcon(icon(command.icon))
        if command.run is not None:
            run, put = command.run, self._put_off
            action.triggered.connect(lambda: run() if command.always else put(run))
        if command.fill is not None:
            action.setMenu(self._filled_anew(command.fill))
        self._window.addAction(action)
        if command.id in _ROLES:
            action.setMenuRole(_ROLES[command.id])
        if not command.always:
            self._needing.append(action)
        if command.id:
            self.actions[command.id] = action
        self.listed.append((command, action))
        return action


def _keys(
    shortcut: str | QKeySequence.StandardKey | Sequence[str],
) -> list[QKeySequence]:
    if isinstance(shortcut, QKeySequence.StandardKey):
        return QKeySequence.keyBindings(shortcut)
    wished = [shortcut] if isinstance(shortcut, str) else shortcut
    return [QKeySequence(one) for one in wished if one]
