"""One window for a data folder: a second start hands its wish over to the first.

The lock on the folder decides who is first; this only carries the message.
"""

from __future__ import annotations

import hashlib
import json
import logging
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal

if sys.platform == "win32":
    from desktop.ui.sockets.pipe_door import Door, say
else:
    from desktop.ui.sockets.door import Door, say

log = logging.getLogger(__name__)


def _name(folder: Path) -> str:
    return "kith-" + hashlib.sha256(str(folder.absolute()).encode()).hexdigest()[:24]


class FirstInstance(QObject):
    """Listens for later starts. Only the holder of the folder's lock may make one. Where
    nothing can be listened at, later starts say that Kith runs already."""

    called = Signal(list)  # list[Path]: files the second start was given
    person_wished = Signal(str, str)  # a uid, and the same token as below
    line_wished = Signal(str)  # “We spoke”; with the token by which Wayland lets it to the front

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door: Door | None = None
        try:
            self._door = Door(_name(folder), self)
        except OSError as error:
            log.warning("cannot listen for later starts: %s", type(error).__name__)
        else:
            self._door.heard.connect(self._hear)

    @property
    def is_listening(self) -> bool:
        return self._door is not None

    def stop(self) -> None:
        if self._door is not None:
            self._door.close()
            self._door = None

    def _hear(self, line: bytes) -> None:
        try:
            wish = json.loads(line.decode())
        except ValueError:
            wish = []
        if isinstance(wish, dict) and "person" in wish:
            self.person_wished.emit(str(wish["person"]), str(wish.get("token", "")))
        elif isinstance(wish, dict):
            self.line_wished.emit(str(wish.get("we_spoke", "")))
        elif isinstance(wish, list):
            self.called.emit([Path(name) for name in wish if isinstance(name, str)])


def call_first(folder: Path, files: list[Path]) -> bool:
    """Ask the first instance to come forward with these files; whether it answered."""
    return _say(folder, [str(path.absolute()) for path in files])


def call_for_line(folder: Path, token: str = "") -> bool:
    """Ask the first instance for the line “We spoke”; whether it answered."""
    return _say(folder, {"we_spoke": token})


def call_for_person(folder: Path, uid: str, token: str = "") -> bool:
    """Ask the first instance for somebody's card; whether it answered."""
    return _say(folder, {"person": uid, "token": token})


def _say(folder: Path, wish: list[str] | dict[str, str]) -> bool:
    return say(_name(folder), json.dumps(wish).encode())
