"""An archive opened with care: nothing in it is believed before it was checked.

Nothing is ever unpacked to a name that the archive gives; parts are read as streams,
each within its limit, and compared with the manifest's checksums.
"""

from __future__ import annotations

import stat
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import IO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.services.archive import layout
from desktop.services.archive.layout import MANIFEST, SETTINGS, Manifest, TableEntry, parse_manifest

_TROUBLE = (
    BadZipFile, OSError, EOFError, ValueError, RuntimeError, OverflowError, IndexError,
    struct.error, zlib.error,
)  # fmt: skip
_FREE_BYTES = 20_000_000
_LOCAL_HEADER = 30
_ENCRYPTED = 0x1


class Contents:
    """The parts of an open archive, once names and sizes were found right."""

    def __init__(self, archive: ZipFile, name: str) -> None:
        self.name = name
        self._archive = archive
        self.manifest: Manifest = _manifest(archive, name)
        _check_parts(archive, self.manifest, name)

    def rows(self, table: str) -> Iterator[bytes]:
        """Each line of a table. Raises BadInputError, at the end also when the checksum or
        the number of rows is not what the manifest says."""
        part = f"tables/{table}.jsonl"
        digest, count, size = sha256(), 0, 0
        with _part(self._archive, part, self.name) as file:
            while line := self._line(file):
                digest.update(line)
                count += 1
                size += len(line)
                yield line
        told = TableEntry(count, digest.hexdigest())
        if told != self.manifest.tables[table] or size != self._size(part):
            raise self.damaged()

    def file(self, name: str) -> bytes:
        """A picture or attachment. Raises BadInputError."""
        return self._whole(name, layout.FILE_LIMIT, self.manifest.files.get(name, ""))

    def settings(self) -> bytes:
        """The preferences, b"" when the archive has none. Raises BadInputError."""
        if not self.manifest.settings:
            return b""
        return self._whole(SETTINGS, layout.SETTINGS_LIMIT, self.manifest.settings)

    def damaged(self) -> BadInputError:
        return _damaged(self.name)

    def _whole(self, name: str, limit: int, expected: str) -> bytes:
        if name not in self.manifest.members():
            raise self.damaged()
        with _part(self._archive, name, self.name) as file:
            content = _read(file, limit, self.name)
        if sha256(content).hexdigest() != expected or len(content) != self._size(name):
            raise self.damaged()
        return content

    def _size(self, part: str) -> int:
        return self._archive.getinfo(part).file_size

    def _line(self, file: IO[bytes]) -> bytes:
        try:
            line = file.readline(layout.LINE_LIMIT + 1)
        except _TROUBLE as error:
            raise self.damaged() from error
        if len(line) > layout.LINE_LIMIT:
            raise _too_large(self.name)
        return line


@contextmanager
def opened(source: Path, file: IO[bytes] | None = None) -> Iterator[Contents]:
    """The archive at source, or of that name in an open file. Raises BadInputError for
    what is no sound archive, NewerStoreError."""
    try:
        archive = ZipFile(file or source)
    except BadZipFile as error:
        raise BadInputError(
            tr("{source} is not a whole archive of Kith.").format(source=source.name)
        ) from error
    except OSError as error:
        raise BadInputError(
            tr("{source} could not be opened: {why}.").format(
                source=source.name, why=error.strerror or error
            )
        ) from error
    except _TROUBLE as error:
        raise BadInputError(
            tr("{source} is not a whole archive of Kith.").format(source=source.name)
        ) from error
    with archive:
        yield Contents(archive, source.name)


def _manifest(archive: ZipFile, name: str) -> Manifest:
    if MANIFEST not in archive.NameToInfo:
        raise BadInputError(
            tr("{name} is not an archive of Kith. Nothing was changed.").format(name=name)
        )
    if any(info.flag_bits & _ENCRYPTED for info in archive.infolist()):
        raise BadInputError(
            tr("{name} is locked with a password. Unlock it first. Nothing was changed.").format(
                name=name
            )
        )
    with _part(archive, MANIFEST, name) as file:
        return parse_manifest(_read(file, layout.MANIFEST_LIMIT, name), name)


def _check_parts(archive: ZipFile, manifest: Manifest, name: str) -> None:
    """Only what the manifest tells of may be there, each once, and not too much of it."""
    infos = archive.infolist()
    names = [info.filename for info in infos]
    told = manifest.members()
    if (
        len(names) != len(told)
        or set(names) != told
        or not all(map(layout.is_ours, names))
        or not all(map(_is_plain, infos))
    ):
        raise BadInputError(
            tr("{name} does not hold what it says, or more than that. Nothing was changed.").format(
                name=name
            )
        )
    if len(infos) > layout.ENTRY_LIMIT or _unpacks_to_too_much(infos) or _overlap(infos):
        raise BadInputError(
            tr("{name} would unpack to more than Kith takes. Nothing was changed.").format(
                name=name
            )
        )


def _is_plain(info: ZipInfo) -> bool:
    """A file like any other: no link, no folder, packed in one of the two usual ways."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    return kind in (0, stat.S_IFREG) and info.compress_type in (ZIP_STORED, ZIP_DEFLATED)


def _unpacks_to_too_much(infos: list[ZipInfo]) -> bool:
    bombs = (
        info.file_size > info.compress_size * layout.EXPANSION_LIMIT + _FREE_BYTES for info in infos
    )
    return sum(info.file_size for info in infos) > layout.EXPANDED_LIMIT or any(bombs)


def _overlap(infos: list[ZipInfo]) -> bool:
    """Whether two parts share bytes of the file, which is how a small one unpacks to much."""
    end = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset < end:
            return True
        end = info.header_offset + _LOCAL_HEADER + info.compress_size
    return False


def _part(archive: ZipFile, part: str, name: str) -> IO[bytes]:
    try:
        return archive.open(part)
    except (*_TROUBLE, KeyError) as error:
        raise _damaged(name) from error


def _read(file: IO[bytes], limit: int, name: str) -> bytes:
    """All of a part; one that holds more than it may is refused."""
    try:
        content = file.read(limit + 1)
    except _TROUBLE as error:
        raise _damaged(name) from error
    if len(content) > limit:
        raise _too_large(name)
    return content


def _too_large(name: str) -> BadInputError:
    return BadInputError(
        tr("A part of {name} is larger than Kith takes. Nothing was changed.").format(name=name)
    )


def _damaged(name: str) -> BadInputError:
    return BadInputError(
        tr("{name} is damaged: not all of it can be read. Nothing was changed.").format(name=name)
    )
