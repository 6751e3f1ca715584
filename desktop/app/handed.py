"""What macOS hands to a program that runs: files and links come as events, not as words of
the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop.domain.person_link import is_link


def handed_by(event: QEvent) -> Path | str | None:
    """The file, or the kith:// link; None where it is something else."""
    if not isinstance(event, QFileOpenEvent):
        return None
    link = event.url().toString()
    if is_link(link):
        return link
    return Path(event.file()) if event.file() else None


class HandedApplication(QApplication):
    """Keeps what came before anybody takes it: the link that started it comes at once."""

    _take: Callable[[Path | str], object] | None = None
    _waiting: tuple[Path | str, ...] = ()

    def hand_to(self, take: Callable[[Path | str], object]) -> None:
        """From here on it is taken by this; what waited goes first."""
        self._take = take
        waiting, self._waiting = self._waiting, ()
        for given in waiting:
            take(given)

    def event(self, event: QEvent) -> bool:
        given = handed_by(event)
        if given is None:
            return super().event(event)
        if self._take is None:
            self._waiting += (given,)
        else:
            self._take(given)
        return True
