"""The store into one archive: every table as lines of JSON, every picture as a file."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from sqlalchemy import text
from sqlmodel import Session

import desktop
from desktop.domain.progress import Progress
from desktop.services.archive import preferences
from desktop.services.archive.filling import tables_of
from desktop.services.archive.layout import MANIFEST, SETTINGS, Manifest, TableEntry
from desktop.services.archive.selecting import Selection, select
from desktop.services.exporting.whole_file import whole_file
from desktop.settings import Settings

_ENDINGS = (
    (b"\xff\xd8\xff", ".jpg"),
    (b"\x89PNG", ".png"),
    (b"GIF8", ".gif"),
    (b"%PDF", ".pdf"),
    (b"RIFF", ".webp"),
)
_MOMENT = (1980, 1, 1, 0, 0, 0)  # of every entry, so that two archives of one store are equal
_LARGEST = 1.7976931348623157e308


def write_archive(
    session: Session,
    target: Path,
    *,
    now: datetime,
    progress: Progress | None = None,
    settings: Settings | None = None,
    people: Sequence[int] | None = None,
    with_confided: bool = False,
) -> Manifest:
    """Write everything to target, or these people with everything of theirs (what was told
    in confidence only when asked for); whole or not at all. With ``settings`` the
    preferences about living with people go along, never with some people. ``progress``
    counts rows.

    Two archives of one store differ in their ``written_at`` only. Raises StoreError,
    CancelledError.
    """
    chosen = None
    if people is not None:
        chosen = select(session, people, with_confided=with_confided)
    progress = progress or Progress()
    progress.total = _count(session, chosen)
    manifest = Manifest(program=desktop.__version__, written_at=now.astimezone(UTC).isoformat())
    manifest.selection = chosen.told if chosen else None
    with whole_file(target) as file, ZipFile(file, "w") as archive:
        for table in tables_of(session.connection()):
            writing = _Table(session, archive, table, manifest, chosen)
            manifest.tables[table] = writing.write(progress)
        if settings is not None and chosen is None:
            content = preferences.written(settings)
            manifest.settings = sha256(content).hexdigest()
            _write(archive, SETTINGS, content)
        _write(archive, MANIFEST, manifest.as_json().encode())
        progress.check()
    return manifest


def _count(session: Session, chosen: Selection | None) -> int:
    if chosen is not None:
        return sum(map(len, chosen.rows.values()))
    run = session.connection()
    tables = tables_of(run)
    return sum(run.execute(text(f'SELECT count(*) FROM "{name}"')).scalar_one() for name in tables)


class _Table:
    """One table on its way into the archive: its lines first, then its files."""

    def __init__(
        self,
        session: Session,
        archive: ZipFile,
        table: str,
        manifest: Manifest,
        chosen: Selection | None,
    ) -> None:
        self._connection = session.connection()
        self._archive = archive
        self._table = table
        self._manifest = manifest
        self._chosen = chosen
        self._files: list[tuple[int, str]] = []

    def write(self, progress: Progress) -> TableEntry:
        entry = TableEntry()
        digest = sha256()
        info = _info(f"tables/{self._table}.jsonl")
        with self._archive.open(info, "w", force_zip64=True) as file:
            for number, row in self._rows():
                line = self._line(number, row)
                digest.update(line)
                file.write(line)
                entry.rows += 1
                progress.advance_to(progress.done + 1)
        for number, column in self._files:
            progress.check()
            content = self._blob(number, column)
            _write(self._archive, self._file_name(number, column, content), content, packed=False)
        entry.sha256 = digest.hexdigest()
        return entry

    def _rows(self) -> Iterator[tuple[int, dict[str, Any]]]:
        found = self._connection.execute(
            text(f'SELECT rowid AS "_row", * FROM "{self._table}" ORDER BY rowid'),
            execution_options={"yield_per": 500},
        )
        keep = None if self._chosen is None else self._chosen.rows.get(self._table, set())
        for row in found.mappings():
            if keep is not None and row["_row"] not in keep:
                continue
            values = {name: value for name, value in row.items() if name != "_row"}
            if self._chosen is not None:
                values = self._chosen.as_chosen(self._table, values)
            yield row["_row"], values

    def _line(self, number: int, row: dict[str, Any]) -> bytes:
        for name, value in row.items():
            if isinstance(value, bytes):
                row[name] = {"file": self._keep(number, name, value)}
            elif isinstance(value, float) and math.isinf(value):
                row[name] = math.copysign(_LARGEST, value)  # JSON knows no endless number
        return json.dumps(row, ensure_ascii=False, allow_nan=False).encode() + b"\n"

    def _keep(self, number: int, column: str, content: bytes) -> str:
        name = self._file_name(number, column, content)
        self._manifest.files[name] = sha256(content).hexdigest()
        self._files.append((number, column))
        return name

    def _file_name(self, number: int, column: str, content: bytes) -> str:
        ending = next((word for magic, word in _ENDINGS if content.startswith(magic)), ".bin")
        return f"files/{self._table}/{number}-{column}{ending}"

    def _blob(self, number: int, column: str) -> bytes:
        query = text(f'SELECT "{column}" FROM "{self._table}" WHERE rowid = :number')
        return bytes(self._connection.execute(query, {"number": number}).scalar_one())


def _write(archive: ZipFile, name: str, content: bytes, *, packed: bool = True) -> None:
    info = _info(name)
    info.compress_type = ZIP_DEFLATED if packed else ZIP_STORED
    archive.writestr(info, content)


def _info(name: str) -> ZipInfo:
    info = ZipInfo(name, _MOMENT)
    info.compress_type = ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    return info
