"""The small photos of people, as pixmaps: those shown lately, no more."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping

from PySide6.QtGui import QPixmap

_MOST = 1_500


def pixmap_of(content: bytes | None) -> QPixmap | None:
    """The picture of these bytes; None when they are none."""
    pixmap = QPixmap()
    return pixmap if content and pixmap.loadFromData(content) else None


class Faces:
    """Photos by person id. What is not here is painted as a monogram."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, QPixmap] = OrderedDict()

    def of(self, person_id: int) -> QPixmap | None:
        return self._kept.get(person_id)

    def take(self, asked: Iterable[int], found: Mapping[int, bytes]) -> None:
        """The photos found of those asked for; who has none any more loses it."""
        for person in asked:
            pixmap = pixmap_of(found.get(person))
            if pixmap is None:
                self._kept.pop(person, None)
            else:
                self._kept[person] = pixmap
                self._kept.move_to_end(person)
        while len(self._kept) > _MOST:
            self._kept.popitem(last=False)
