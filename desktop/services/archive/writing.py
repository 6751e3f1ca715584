"""The whole store into one archive: every table as lines of JSON, every picture as a file."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from sqlalchemy import text
from sqlmodel import Session

import desktop
from desktop.domain.progress import Progress
from desktop.services.archive.layout import LEFT_OUT, MANIFEST, Manifest, TableEntry
from desktop.services.exporting.files import whole_file

_ENDINGS = (
    (b"\xff\xd8\xff", ".jpg"),
    (b"\x89PNG", ".png"),
    (b"GIF8", ".gif"),
    (b"%PDF", ".pdf"),
    (b"RIFF", ".webp"),
)
_MOMENT = (1980, 1, 1, 0, 0, 0)  # of every entry, so that two archives of one store are equal


def write_archive(
    session: Session, target: Path, *, now: datetime, progress: Progress | None = None
) -> Manifest:
    """Write everything to target; whole or not at all. ``progress`` counts tables.

    Two archives of one store differ in their ``written_at`` only. Raises StoreError.
    """
    progress = progress or Progress()
    tables = _tables(session)
    progress.total = len(tables)
    manifest = Manifest(program=desktop.__version__, written_at=now.astimezone(UTC).isoformat())
    with whole_file(target) as file, ZipFile(file, "w") as archive:
        for done, table in enumerate(tables):
            progress.advance_to(done)
            manifest.tables[table] = _write_table(session, archive, table, manifest, progress)
        _write(archive, MANIFEST, manifest.as_json().encode())
    return manifest


def _tables(session: Session) -> list[str]:
    names = session.connection().execute(
        text(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
            " AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name"
        )
    )
    return [name for name in names.scalars() if name not in LEFT_OUT]


def _write_table(
    session: Session, archive: ZipFile, table: str, manifest: Manifest, progress: Progress
) -> TableEntry:
    entry = TableEntry()
    digest = sha256()
    rows = session.connection().execute(
        text(f'SELECT rowid AS "_row", * FROM "{table}" ORDER BY rowid'),
        execution_options={"yield_per": 500},
    )
    files: list[tuple[int, str]] = []
    with archive.open(_info(f"tables/{table}.jsonl"), "w", force_zip64=True) as file:
        for row in rows.mappings():
            progress.check()
            values = {name: value for name, value in row.items() if name != "_row"}
            files += [(row["_row"], name) for name, v in values.items() if isinstance(v, bytes)]
            for name, value in values.items():
                if isinstance(value, bytes):
                    values[name] = {"file": _keep(table, row["_row"], name, value, manifest)}
            line = json.dumps(values, ensure_ascii=False).encode() + b"\n"
            digest.update(line)
            file.write(line)
            entry.rows += 1
    for number, column in files:
        progress.check()
        content = _blob(session, table, number, column)
        _write(archive, _file_name(table, number, column, content), content, packed=False)
    entry.sha256 = digest.hexdigest()
    return entry


def _keep(table: str, number: int, column: str, content: bytes, manifest: Manifest) -> str:
    name = _file_name(table, number, column, content)
    manifest.files[name] = sha256(content).hexdigest()
    return name


def _file_name(table: str, number: int, column: str, content: bytes) -> str:
    ending = next((word for magic, word in _ENDINGS if content.startswith(magic)), ".bin")
    return f"files/{table}/{number}-{column}{ending}"


def _blob(session: Session, table: str, number: int, column: str) -> bytes:
    query = text(f'SELECT "{column}" FROM "{table}" WHERE rowid = :number')
    return bytes(session.connection().execute(query, {"number": number}).scalar_one())


def _write(archive: ZipFile, name: str, content: bytes, *, packed: bool = True) -> None:
    info = _info(name)
    info.compress_type = ZIP_DEFLATED if packed else ZIP_STORED
    archive.writestr(info, content)


def _info(name: str) -> ZipInfo:
    info = ZipInfo(name, _MOMENT)
    info.compress_type = ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    return info
