"""Small portraits for painted lists: asked for at once, there a moment later."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from desktop.domain.changes import Changes
from desktop.ui.decoding import decode_pixmap
from desktop.ui.runner import Runner

_MOST = 2_000  # portraits kept; at 96 px they are some ten kilobytes each

Read = Callable[[Any, Sequence[int]], Mapping[int, bytes]]


class Portraits(QObject):
    """``of`` gives a portrait or None; ``arrived`` says that more can be painted now.

    ``read(session, ids)`` is the service that brings the small pictures.
    """

    arrived = Signal()

    def __init__(self, runner: Runner, read: Read, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._read = runner, read
        self._kept: dict[int, QPixmap | None] = {}
        self._wanted: set[int] = set()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)
        runner.changed.connect(self._forget)

    def of(self, person_id: int) -> QPixmap | None:
        """The portrait, if it is here already; else it is fetched."""
        if person_id in self._kept:
            return self._kept[person_id]
        self._wanted.add(person_id)
        self._soon.start()
        return None

    def _ask(self) -> None:
        wanted, self._wanted = sorted(self._wanted), set()

        def take(found: Mapping[int, bytes]) -> None:
            for person in wanted:
                self._kept[person] = _decoded(found.get(person))
            self.arrived.emit()

        if len(self._kept) > _MOST:
            self._kept.clear()
        self._runner.query(self._read, wanted, then=take, owner=self)

    def _forget(self, changes: Changes) -> None:
        if changes.touches(("photo",)):
            self._kept.clear()
            self.arrived.emit()


def _decoded(content: bytes | None) -> QPixmap | None:
    if content is None:
        return None
    pixmap = decode_pixmap(content)
    return None if pixmap.isNull() else pixmap
