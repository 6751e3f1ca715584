"""People on their way by drag and drop, from any place of the window to any other."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

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


def files_of(data: QMimeData) -> list[Path]:
    """The local files that come from elsewhere: Kith's own people bring their cards along,
    for others."""
    if data.hasFormat(PEOPLE_MIME):
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
