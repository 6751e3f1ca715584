"""Imports what a place needs before somebody goes there."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from importlib.util import find_spec
from pkgutil import walk_packages
from time import monotonic

from PySide6.QtCore import QObject, QTimer

_A_TURN = 0.01  # seconds
_LIBRARIES = ("anyascii", "nicknames", "rapidfuzz", "rustworkx")
_ROOMS = (
    "widgets", "people", "we_spoke", "today", "journey", "calendar", "compose", "gatherings",
    "introductions", "reflect", "preferences",
)  # fmt: skip
_HOLDS_OTHERS = ("acts", "alone", "card", "overlay", "overview", "page", "parts")


def modules_of(package: str) -> list[str]:
    """All modules in it; those last that hold the others, so that none imports much."""
    found = getattr(import_module(package), "__path__", ())
    names = [one.name for one in walk_packages(found, f"{package}.")]
    return sorted(names, key=lambda name: name.rpartition(".")[2] in _HOLDS_OTHERS)


def of_every_place() -> Iterator[str]:
    """All that the places import when they are visited first: their services, their parts."""
    yield from _LIBRARIES
    for room in _ROOMS:
        if find_spec(f"desktop.services.{room}") is not None:
            yield from modules_of(f"desktop.services.{room}")
        yield from modules_of(f"desktop.ui.{room}")


class Ahead(QObject):
    """Imports one module after the other in the window's thread, as many in each turn of the
    event loop as ten milliseconds hold, then calls ``then``. ``pause`` is how many
    milliseconds lie between two turns: all that is typed or clicked comes first, and its
    answer, while ``is_awaited`` says that somebody waits for one. What was
    imported stays, and is not looked through for garbage: that held a key up for 50 ms.

    In the window's thread, since PySide makes Qt's classes without a lock.
    """

    def __init__(
        self,
        names: Iterable[str],
        then: Callable[[], object],
        parent: QObject,
        pause: int = 0,
        is_awaited: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._names, self._then = iter(names), then
        self._is_awaited = is_awaited
        self._timer = QTimer(self, singleShot=True, interval=pause)
        self._timer.timeout.connect(self._import_some)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _import_some(self) -> None:
        if self._is_awaited():
            self._timer.start()
            return
        is_done = self._has_imported_all(monotonic() + _A_TURN)
        gc.freeze()
        if is_done:
            self._then()
        else:
            self._timer.start()

    def _has_imported_all(self, until: float) -> bool:
        for name in self._names:
            import_module(name)
            if monotonic() > until:
                return False
        return True
