"""The records of all files of a packed archive, as LinkedIn and Google hand them out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from desktop.domain.drafts import LeftOut, Record, Unreadable
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.formats.counted import Progress
from desktop.formats.packed import BadPacked, PackedFile, open_packed

Reader = Callable[[BinaryIO, str], Iterator[Record]]
ReaderOf = Callable[[PackedFile], Reader | None]
_NAMED = 5


def read_unpacked(
    path: Path, reader_of: ReaderOf, progress: Progress | None = None
) -> Iterator[Record]:
    """The records of those files for which there is a reader; of the others one line says
    that they were passed over.

    ``progress`` counts packed bytes. Raises BadInputError as ``open_packed`` does, and
    when nothing in it can be read.
    """
    passed: list[str] = []
    read = done = 0
    for file in open_packed(path):
        if isinstance(file, BadPacked):
            yield Unreadable(path.name, 0, f"{file.name}: {file.reason}")
            continue
        reader = reader_of(file)
        if reader is None:
            passed.append(file.name)
        else:
            read += 1
            yield from _records(file, reader, path.name)
        done += file.packed_size
        if progress:
            progress(done)
    if not read:
        raise BadInputError(tr("{path} holds nothing that Kith reads.").format(path=path.name))
    if passed:
        yield LeftOut(
            path.name, 0, tr("Nothing was read from {listed}.").format(listed=_listed(passed))
        )


def _records(file: PackedFile, reader: Reader, archive: str) -> Iterator[Record]:
    """WhatsApp's chat is named by its archive only."""
    origin = archive if file.name == "_chat.txt" else file.name
    try:
        with file.opened() as stream:
            yield from reader(stream, origin)
    except BadInputError as error:
        yield Unreadable(file.name, 0, str(error))


def _listed(names: list[str]) -> str:
    if len(names) <= _NAMED:
        return ", ".join(names)
    return tr("{what} and {other} more files").format(
        what=", ".join(names[:_NAMED]), other=len(names) - _NAMED
    )
