"""People on their way by drag and drop, from any place of the window to any other."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QMimeData

PEOPLE_MIME = "application/x-kith-people"  # the ids, in their order, blank separated


def people_mime(person_ids: Iterable[int]) -> QMimeData:
    """What a drag of these people carries."""
    data = QMimeData()
    data.setData(PEOPLE_MIME, " ".join(map(str, person_ids)).encode("ascii"))
    return data


def people_of(data: QMimeData) -> tuple[int, ...]:
    """The people that are dragged; none when it is something else."""
    if not data.hasFormat(PEOPLE_MIME):
        return ()
    words = bytes(data.data(PEOPLE_MIME).data()).split()
    return tuple(int(word) for word in words if word.isdigit())
