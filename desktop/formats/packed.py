"""Packed archives that people download, opened safely: what lies in them as seekable files."""

from __future__ import annotations

import json
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO, cast
from zipfile import BadZipFile, ZipFile, ZipInfo

from desktop.domain.errors import BadInputError
from desktop.domain.language import mark, tr
from desktop.domain.text import clean_line

FILES_LIMIT = 50_000
FILE_LIMIT = 1_000_000_000  # bytes of one file, unpacked
WHOLE_LIMIT = 4_000_000_000
RATIO_LIMIT = 200  # times its packed size, for a file of more than 20 MB
_SMALL = 20_000_000
_IN_MEMORY = 8_000_000
_CHUNK = 1 << 20
_FIRST = 1 << 16
_TROUBLE = (
    BadZipFile,
    OSError,
    EOFError,
    ValueError,
    RuntimeError,
    NotImplementedError,
    zlib.error,
)
_OFFICE = (
    ("xl/workbook.xml", mark("an Excel workbook. Save it as CSV there, and bring that in")),
    ("xl/workbook.bin", mark("an Excel workbook. Save it as CSV there, and bring that in")),
    (
        "word/document.xml",
        mark("a text document. Kith reads people from tables, cards and calendars"),
    ),
)
_OPEN_OFFICE = mark("a document of LibreOffice. Save a spreadsheet as CSV there, and bring that in")


@dataclass(frozen=True, slots=True)
class PackedFile:
    """One file of an archive. ``name`` is its own, ``place`` with its folders: only words
    to show, nothing is ever written there."""

    name: str
    place: str
    size: int
    packed_size: int
    first: bytes  # its beginning, as far as a kind is told by
    _archive: ZipFile
    _info: ZipInfo

    @contextmanager
    def opened(self) -> Iterator[BinaryIO]:
        """The file unpacked and seekable. Raises BadInputError when it is damaged."""
        with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY) as held:
            try:
                self._unpack(held)
            except _TROUBLE as error:
                raise BadInputError(
                    tr("{name} could not be unpacked; it is damaged.").format(name=self.name)
                ) from error
            held.seek(0)
            yield cast(BinaryIO, held)

    def _unpack(self, held: IO[bytes]) -> None:
        left = self.size  # what it says of itself, which was checked
        with self._archive.open(self._info) as packed:
            while chunk := packed.read(min(_CHUNK, left + 1)):
                left -= len(chunk)
                if left < 0:
                    raise BadZipFile("it holds more than it says")
                held.write(chunk)


@dataclass(frozen=True, slots=True)
class BadPacked:
    """A file of an archive that cannot be read, and why in a sentence."""

    name: str
    reason: str


def open_packed(path: Path) -> Iterator[PackedFile | BadPacked]:
    """The files of a packed archive, one after the other.

    Raises BadInputError for what is no sound archive, one that unpacks to far more than
    it is, a workbook, or Kith's own archive, which is restored and not imported.
    """
    try:
        with ZipFile(path) as archive:
            infos = _sound(archive, path.name)
            for info in infos:
                yield _file(archive, info)
    except _TROUBLE as error:
        raise BadInputError(
            tr("{path} is a damaged archive; nothing was read.").format(path=path.name)
        ) from error


def _sound(archive: ZipFile, name: str) -> list[ZipInfo]:
    """The files of the archive, once nothing speaks against opening it."""
    infos = [info for info in archive.infolist() if not info.is_dir()]
    if len(infos) > FILES_LIMIT or sum(info.file_size for info in infos) > WHOLE_LIMIT:
        raise BadInputError(
            tr("{name} holds more than Kith unpacks. Unpack it, and bring in parts.").format(
                name=name
            )
        )
    for info in infos:
        if info.file_size > max(_SMALL, RATIO_LIMIT * info.compress_size):
            raise BadInputError(
                tr("{name} unpacks to far more than it is; it was not opened.").format(name=name)
            )
    _refuse_known(archive, {info.filename for info in infos}, name)
    return infos


def _refuse_known(archive: ZipFile, names: set[str], name: str) -> None:
    for inside, words in _OFFICE:
        if inside in names:
            raise BadInputError(tr("{name} is {words}.").format(name=name, words=words))
    if "mimetype" in names and _beginning(archive, "mimetype").startswith(b"application/vnd.oasis"):
        raise BadInputError(
            tr("{name} is {_OPEN_OFFICE}.").format(name=name, _OPEN_OFFICE=tr(_OPEN_OFFICE))
        )
    if "manifest.json" in names and _is_ours(_beginning(archive, "manifest.json")):
        raise BadInputError(
            tr(
                "{name} is an archive of Kith. Restoring it makes Kith what it holds; it is "
                "not brought in beside what is here."
            ).format(name=name)
        )


def _beginning(archive: ZipFile, name: str) -> bytes:
    with archive.open(name) as file:
        return file.read(_FIRST)


def _is_ours(first: bytes) -> bool:
    if b'"kith-archive"' not in first:
        return False
    try:
        told = json.loads(first)
    except ValueError:
        return True  # longer than what was read
    return isinstance(told, dict) and told.get("kind") == "kith-archive"


def _file(archive: ZipFile, info: ZipInfo) -> PackedFile | BadPacked:
    place = clean_line(info.filename.replace("\\", "/"))
    name = PurePosixPath(place).name or "a file"
    if info.flag_bits & 1:
        return BadPacked(name, tr("It is locked with a password."))
    if info.file_size > FILE_LIMIT:
        return BadPacked(name, tr("It is larger than a gigabyte."))
    try:
        with archive.open(info) as file:
            first = file.read(_FIRST)
    except _TROUBLE:
        return BadPacked(name, tr("It could not be unpacked; it is damaged."))
    return PackedFile(name, place, info.file_size, info.compress_size, first, archive, info)
