"""Archives made by hand: right in all but what a test is about."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile

from sqlalchemy.dialects.sqlite import dialect
from sqlmodel import SQLModel

from desktop.services.archive.layout import FORMAT, KIND
from desktop.services.archive.row_schema import VOCABULARIES
from desktop.storage import schema

Rows = list[dict[str, Any]]


def an_archive(
    path: Path | IO[bytes],
    tables: dict[str, Rows | bytes] | None = None,
    *,
    files: dict[str, bytes] | None = None,
    settings: bytes = b"",
    manifest: dict[str, Any] | bytes | None = None,
    besides: dict[str, bytes] | None = None,
) -> Any:
    """An archive at path, whose sums are right; ``manifest`` changes what it says of itself."""
    parts = {f"tables/{name}.jsonl": _lines(rows) for name, rows in (tables or {}).items()}
    told: dict[str, Any] = {
        "kind": KIND,
        "format": FORMAT,
        "schema": schema.CURRENT,
        "tables": {
            name: {
                "rows": parts[f"tables/{name}.jsonl"].count(b"\n"),
                "sha256": sha256(parts[f"tables/{name}.jsonl"]).hexdigest(),
            }
            for name in (tables or {})
        },
        "files": {name: sha256(content).hexdigest() for name, content in (files or {}).items()},
        "settings": sha256(settings).hexdigest() if settings else "",
    }
    if settings:
        parts["settings.json"] = settings
    if not isinstance(manifest, bytes):
        manifest = json.dumps({**told, **(manifest or {})}).encode()
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in {**parts, **(files or {}), **(besides or {})}.items():
            archive.writestr(name, content)
        archive.writestr("manifest.json", manifest)
    return path


def a_row(table: str, **values: Any) -> dict[str, Any]:
    """A row with every column, as plain as may be."""
    row: dict[str, Any] = {}
    for column in SQLModel.metadata.tables[table].columns:
        kind = column.type.compile(dialect())
        words = VOCABULARIES.get((table, column.name))
        row[column.name] = None if column.nullable else words[0] if words else _PLAIN[kind]
    return {**row, "id": 1, **values} if "id" in row else {**row, **values}


_PLAIN = {
    "VARCHAR": "", "INTEGER": 0, "BOOLEAN": 0, "FLOAT": 0.5, "DATE": "2026-03-12",
    "DATETIME": "2026-03-12 09:00:00.000000", "BLOB": None,
}  # fmt: skip


def _lines(rows: Rows | bytes) -> bytes:
    if isinstance(rows, bytes):
        return rows
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)
