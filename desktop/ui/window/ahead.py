"""Imports what a place needs before somebody goes there."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

_OF_A_HAND = frozenset(
    {
        *(QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress),
        *(QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.HoverMove),
    }
)
_A_TURN = 0.01  # seconds
_LIBRARIES = ("anyascii", "nicknames", "rapidfuzz", "rustworkx", "desktop.domain.tongues.english")
FURNITURE = tuple(
    f"desktop.ui.{name}"
    for name in (
        *("widgets.toast", "window.places", "window.menus", "window.own_commands"),
        *("window.menu_bar", "window.in_and_out", "window.keeping", "window.heart"),
        *(
            "window.before_after",
            "window.palette_way",
            "window.in_sight",
            "window.shortcuts_way",
            "window.ways",
            "window.commands",
            "window.veiling",
        ),
    )
)
"""What the window is furnished with after its first paint."""
_ROOMS = (
    "widgets", "people", "we_spoke", "today", "journey", "calendar", "compose", "gatherings",
    "introductions", "reflect", "preferences", "palette", "shortcuts",
)  # fmt: skip
_ONCE_ASKED_FOR = (
    "list_on_paper",
    "marks_aloud",
    "on_paper",
    "print_month",
    "print_people",
    "triage",
)
_HOLDS_OTHERS = ("acts", "alone", "card", "overlay", "overview", "page", "parts")


def modules_of(package: str) -> list[str]:
    """All modules in it; those last that hold the others, so that none imports much."""
    from pkgutil import walk_packages  # not for what furnishes the window

    found = getattr(import_module(package), "__path__", ())
    names = [one.name for one in walk_packages(found, f"{package}.")]
    return sorted(names, key=lambda name: name.rpartition(".")[2] in _HOLDS_OTHERS)


def of_the_first(place: str) -> list[str]:
    """What this place shows; what is opened from there comes with the other places."""
    names = modules_of(f"desktop.ui.{place}")
    return [name for name in names if not set(name.split(".")) & set(_ONCE_ASKED_FOR)]


def of_every_place() -> Iterator[str]:
    """All that the places import when they are visited first: their services, their parts."""
    from importlib.util import find_spec

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

    @property
    def is_at_work(self) -> bool:
        return self._timer.isActive()

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


class Touched(QObject):
    """Calls ``then`` when a key or the mouse is first used in the program, once."""

    def __init__(self, then: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._then = then
        self._application = QCoreApplication.instance()
        assert self._application is not None
        self._application.installEventFilter(self)

    def stop(self) -> None:
        if self._application is not None:
            self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _OF_A_HAND:
            self.stop()
            QTimer.singleShot(0, self, self._then)
        return False
