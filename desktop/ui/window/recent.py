"""The files that people last came from or went to, to be opened again.

Kith's own short list, in its preferences: the desktop's list of recent files is told nothing,
and a book with a passphrase keeps none, since a file can be called by somebody's name.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from desktop.domain.language import tr
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.letter_menu import numbered_entry

if TYPE_CHECKING:
    from desktop.ui.window.ways import Ways

MOST = 8


class Recent:
    """Newest first; those that are gone stand there and cannot be opened."""

    def __init__(self, ways: Ways) -> None:
        self._ways, self._settings = ways, ways.settings

    @property
    def paths(self) -> list[Path]:
        return [Path(one) for one in self._settings.values.recent]

    def remember(self, paths: Sequence[Path]) -> None:
        """These were opened or written just now."""
        from desktop.services import locking

        if locking.is_locked(self._settings.folder):
            self.forget()
            return
        named = [str(path.absolute()) for path in paths]
        self._keep(list(dict.fromkeys([*named, *self._settings.values.recent]))[:MOST])

    def forget(self) -> None:
        """All of them, in one act."""
        self._keep([])

    def fill(self, menu: QMenu) -> None:
        """One entry for each, chosen by its number too."""
        for number, path in enumerate(self.paths, 1):
            words = f"{path.name}  ·  {path.parent.name}"
            entry = menu.addAction(numbered_entry(number, words))
            entry.setEnabled(path.exists())
            entry.triggered.connect(partial(self._open, path))
        if not self.paths:
            menu.addAction(tr("Nothing was opened or written lately")).setEnabled(False)
        menu.addSeparator()
        forget = menu.addAction(icon("minus"), tr("Forget these files"))
        forget.setEnabled(bool(self.paths))
        forget.triggered.connect(lambda: self.forget())

    def _open(self, path: Path) -> None:
        if path.is_dir():
            from desktop.ui.links import show_folder

            show_folder(path)
        else:
            self._ways.in_and_out.bring_in([path])

    def _keep(self, paths: list[str]) -> None:
        if paths != self._settings.values.recent:
            self._settings.values.recent = paths
            self._settings.save()
