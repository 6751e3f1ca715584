"""What a packed export holds: the chat in WhatsApp's zip, the tables in LinkedIn's.

Nothing is unpacked onto the disk; parts are read where they lie, and none larger than
Kith would read as a file of its own.
"""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO

from desktop.domain.errors import BadInputError

_READABLE = frozenset({".txt", ".csv", ".vcf", ".ics", ".mbox"})
_PART_LIMIT = 400_000_000  # bytes, as the archive states them; no more is unpacked
_PARTS = 20_000
_KITHS_OWN = "manifest.json"
FAULTS = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError)


@contextmanager
def opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """The archive. Raises BadInputError for one that is broken, locked or packed in a way
    that cannot be read."""
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except FAULTS as error:
        raise BadInputError(
            f"{path.name} could not be unpacked. Unpack it first, then import what is in it."
        ) from error


def parts(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """The parts that may hold something to read, by name. None of an archive of Kith's own,
    which is restored, not imported."""
    names = archive.infolist()[:_PARTS]
    if any(part.filename == _KITHS_OWN for part in names):
        return []
    found = [
        part
        for part in names
        if PurePosixPath(part.filename).suffix.casefold() in _READABLE
        and not PurePosixPath(part.filename).name.startswith(".")
        and "__MACOSX" not in part.filename
        and part.file_size <= _PART_LIMIT
    ]
    return sorted(found, key=lambda part: part.filename)


def origin_of(path: Path, part: zipfile.ZipInfo) -> str:
    """What a part is called in a report: WhatsApp's chat is named by its archive only."""
    name = PurePosixPath(part.filename).name
    return path.name if name == "_chat.txt" else name


def first_of(archive: zipfile.ZipFile, part: zipfile.ZipInfo, size: int) -> bytes:
    """Its first bytes."""
    with archive.open(part) as stream:
        return stream.read(size)


def whole(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> IO[bytes]:
    """The part as a stream that can be read from its beginning again."""
    return archive.open(part)
