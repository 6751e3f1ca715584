"""An archive back into a store: checked whole, built aside, and only then put in place."""

from __future__ import annotations

import json
import shutil
import tempfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import IO, Any
from zipfile import BadZipFile, ZipFile

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from desktop.domain.errors import BadInputError
from desktop.domain.progress import Progress
from desktop.services.archive.layout import (
    EXPANDED_LIMIT,
    EXPANSION_LIMIT,
    FILE_LIMIT,
    LEFT_OUT,
    LINE_LIMIT,
    MANIFEST,
    MANIFEST_LIMIT,
    Manifest,
    is_file_name,
    parse_manifest,
    table_name,
)
from desktop.storage import backup, schema, search
from desktop.storage.connection import create_file, make_engine
from desktop.storage.faults import as_store_error
from desktop.storage.store_file import FILE_NAME

_AT_ONCE = 500
_TROUBLE = (BadZipFile, OSError, EOFError, ValueError, RuntimeError, zlib.error)
_FREE_BYTES = 20_000_000


def restore_archive(
    source: Path, folder: Path, *, now: datetime, progress: Progress | None = None
) -> Path | None:
    """Let the folder's store be what the archive holds; nobody may have it open.

    The store that stood there is backed up first; its backup's path is returned.
    ``progress`` counts rows. Raises BadInputError for what is no sound archive,
    NewerStoreError, StoreError, CancelledError; the store is then as it was.
    """
    progress = progress or Progress()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=".restoring-", dir=folder))
    try:
        _build(source, aside, progress)
        return backup.restore(aside / FILE_NAME, folder / FILE_NAME, now=now)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def read_manifest(source: Path) -> Manifest:
    """What an archive says of itself. Raises BadInputError or NewerStoreError."""
    with _opened(source) as archive:
        return _manifest(archive, source.name)


def _build(source: Path, aside: Path, progress: Progress) -> None:
    with _opened(source) as archive:
        manifest = _manifest(archive, source.name)
        _check_names(archive, manifest, source.name)
        path = aside / FILE_NAME
        create_file(path)
        schema.migrate(path, manifest.schema)
        with _writing(path, source.name) as connection:
            _Filling(archive, manifest, connection, source.name, progress).fill()
        schema.migrate(path)
        with _writing(path, source.name) as connection:
            search.index_everyone(connection)


@contextmanager
def _writing(path: Path, name: str) -> Iterator[Connection]:
    engine = make_engine(path, "write")
    try:
        with engine.connect() as connection, connection.begin():
            yield connection
    except (DBAPIError, OverflowError) as error:
        raise as_store_error(error, path) or _damaged(name) from error
    finally:
        engine.dispose()


def _opened(source: Path) -> ZipFile:
    try:
        return ZipFile(source)
    except OSError as error:
        raise BadInputError(
            f"{source.name} could not be opened: {error.strerror or error}."
        ) from error
    except BadZipFile as error:
        raise BadInputError(f"{source.name} is not a whole archive of Kith.") from error


def _manifest(archive: ZipFile, name: str) -> Manifest:
    if MANIFEST not in archive.namelist():
        raise BadInputError(f"{name} is not an archive of Kith. Nothing was changed.")
    with _member(archive, MANIFEST, name) as file:
        return parse_manifest(_read(file, MANIFEST_LIMIT, name), name)


def _member(archive: ZipFile, member: str, name: str) -> IO[bytes]:
    try:
        return archive.open(member)
    except _TROUBLE as error:
        raise _damaged(name) from error


def _check_names(archive: ZipFile, manifest: Manifest, name: str) -> None:
    """Only what the manifest tells of may be there, each once, and not too much of it."""
    infos = archive.infolist()
    names = [info.filename for info in infos]
    told = {MANIFEST, *(f"tables/{table}.jsonl" for table in manifest.tables), *manifest.files}
    odd = [found for found in names if not (found == MANIFEST or _is_ours(found))]
    if odd or len(names) != len(set(names)) or set(names) != told:
        raise BadInputError(
            f"{name} does not hold what it says, or more than that. Nothing was changed."
        )
    bombs = [i for i in infos if i.file_size > i.compress_size * EXPANSION_LIMIT + _FREE_BYTES]
    if bombs or sum(info.file_size for info in infos) > EXPANDED_LIMIT:
        raise BadInputError(f"{name} would unpack to more than Kith takes. Nothing was changed.")


def _is_ours(name: str) -> bool:
    return table_name(name) is not None or is_file_name(name)


def _read(file: IO[bytes], limit: int, name: str) -> bytes:
    """All of a member; a member that holds more than it may is refused."""
    try:
        content = file.read(limit + 1)
    except _TROUBLE as error:
        raise _damaged(name) from error
    if len(content) > limit:
        raise BadInputError(f"A part of {name} is larger than Kith takes. Nothing was changed.")
    return content


def _damaged(name: str) -> BadInputError:
    return BadInputError(f"{name} is damaged: not all of it can be read. Nothing was changed.")


class _Filling:
    """Puts an archive's rows and files into a store that is empty."""

    def __init__(
        self,
        archive: ZipFile,
        manifest: Manifest,
        connection: Connection,
        name: str,
        progress: Progress,
    ) -> None:
        self._archive = archive
        self._manifest = manifest
        self._connection = connection
        self._name = name
        self._progress = progress
        self._files: set[str] = set()

    def fill(self) -> None:
        """Raises BadInputError for anything that is not as the manifest says."""
        self._progress.total = sum(entry.rows for entry in self._manifest.tables.values())
        self._connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        for table in sorted(self._manifest.tables):
            self._fill_table(table)
        wrong = self._connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if wrong is not None or self._files != set(self._manifest.files):
            raise _damaged(self._name)

    def _fill_table(self, table: str) -> None:
        columns = self._columns(table)
        digest = sha256()
        count = 0
        waiting: list[dict[str, Any]] = []
        with _member(self._archive, f"tables/{table}.jsonl", self._name) as file:
            for line in self._lines(file):
                digest.update(line)
                waiting.append(self._row(line, columns))
                count += 1
                if len(waiting) >= _AT_ONCE:
                    self._insert(table, waiting)
        self._insert(table, waiting)
        entry = self._manifest.tables[table]
        if count != entry.rows or digest.hexdigest() != entry.sha256:
            raise _damaged(self._name)

    def _columns(self, table: str) -> set[str]:
        found = self._connection.exec_driver_sql(
            "SELECT name FROM pragma_table_info(?)", (table,)
        ).scalars()
        columns = set(found)
        if not columns or table in LEFT_OUT:
            raise _damaged(self._name)
        return columns

    def _lines(self, file: IO[bytes]) -> Iterator[bytes]:
        while True:
            try:
                line = file.readline(LINE_LIMIT + 1)
            except _TROUBLE as error:
                raise _damaged(self._name) from error
            if not line:
                return
            if len(line) > LINE_LIMIT:
                raise _damaged(self._name)
            yield line

    def _row(self, line: bytes, columns: set[str]) -> dict[str, Any]:
        try:
            row = json.loads(line)
            if not isinstance(row, dict) or not columns.issuperset(row):
                raise _damaged(self._name)
            return {name: self._value(value) for name, value in row.items()}
        except (ValueError, RecursionError) as error:
            raise _damaged(self._name) from error

    def _value(self, value: Any) -> Any:
        if isinstance(value, dict):
            return self._file(str(value.get("file")))
        if isinstance(value, list):
            raise _damaged(self._name)
        return value

    def _file(self, name: str) -> bytes:
        expected = self._manifest.files.get(name)
        if expected is None:
            raise _damaged(self._name)
        with _member(self._archive, name, self._name) as file:
            content = _read(file, FILE_LIMIT, self._name)
        if sha256(content).hexdigest() != expected:
            raise _damaged(self._name)
        self._files.add(name)
        return content

    def _insert(self, table: str, waiting: list[dict[str, Any]]) -> None:
        """Rows of one table all name the same columns; those of an older Kith fewer."""
        if not waiting:
            return
        names = list(waiting[0])
        if any(row.keys() != waiting[0].keys() for row in waiting):
            raise _damaged(self._name)
        listed = ", ".join(f'"{name}"' for name in names)
        marks = ", ".join("?" for _ in names)
        self._connection.exec_driver_sql(
            f'INSERT INTO "{table}" ({listed}) VALUES ({marks})',
            [tuple(row[name] for name in names) for row in waiting],
        )
        self._progress.advance_to(self._progress.done + len(waiting))
        waiting.clear()
