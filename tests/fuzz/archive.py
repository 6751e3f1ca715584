"""The archive's reader: whatever stands in the zip, it is read or refused in a sentence.

The first byte says what the others are: the file itself, a manifest, rows of a table,
preferences, or places in a real archive and what is written there instead.
"""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from sqlmodel import SQLModel

from desktop.domain.errors import KithError
from desktop.services.archive import preferences
from desktop.services.archive.contents import opened
from desktop.services.archive.filling import checked_rows
from desktop.services.archive.row_schema import row_check, row_schema
from tests.services.archive.made_archives import an_archive
from tests.services.archive.schema_document import columns_of

SAMPLE = Path(__file__).parents[1] / "data" / "archive" / "schema-2.zip"
WHOLE = SAMPLE.read_bytes()
TABLES = [table.name for table in SQLModel.metadata.sorted_tables]
CHECKS = {
    table.name: row_check(row_schema(table.name, columns_of(table)))
    for table in SQLModel.metadata.sorted_tables
}
WORDS = (
    b"\x01", b"\x02", b"\x03", b"\x04", b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b'{"kind": ',
    b'"kith-archive"', b'"format": 1', b'"schema": 3', b'"tables": {', b'"rows"', b'"sha256"',
    b'{"id": 1, ', b'"name": "', b'"2026-03-12"', b'{"file": "files/photo/1-small.png"}', b"NaN",
    b"\\ud800", b"1e999", b"null", b"}\n", b"[", b'{"a":', b'"my_name"', b'"week": [',
)  # fmt: skip


def fuzz_one(data: bytes) -> None:
    """Raises whatever is no refusal in a sentence."""
    kind, rest = (data[0] if data else 0), data[1:]
    made = _MADE[kind](rest) if kind < len(_MADE) else BytesIO(data)
    try:
        with opened(Path("a.zip"), made) as contents:
            preferences.parsed(contents.settings(), "a.zip")
            for table in contents.manifest.tables:
                for _row in checked_rows(contents, table, CHECKS.get(table, _is_row), set()):
                    pass
    except KithError as refusal:
        if not str(refusal).endswith("."):
            raise AssertionError(f"the refusal is no sentence: {refusal}") from refusal


def _is_row(row: object) -> str:
    return "" if isinstance(row, dict) else "it is no row"


def _as_manifest(data: bytes) -> BytesIO:
    file = BytesIO()
    an_archive(file, manifest=data)
    return file


def _as_rows(data: bytes) -> BytesIO:
    file = BytesIO()
    an_archive(file, {TABLES[data[0] % len(TABLES)] if data else "person": data[1:]})
    return file


def _as_preferences(data: bytes) -> BytesIO:
    file = BytesIO()
    an_archive(file, settings=data or b"{}")
    return file


def _as_changes(places: bytes) -> BytesIO:
    """Three bytes a change: where from the end (where the directory is), and what."""
    changed = bytearray(WHOLE)
    for at in range(0, len(places) - 2, 3):
        changed[-1 - int.from_bytes(places[at : at + 2]) % len(changed)] = places[at + 2]
    return BytesIO(changed)


_MADE: tuple[Callable[[bytes], BytesIO], ...] = (
    BytesIO, _as_manifest, _as_rows, _as_preferences, _as_changes,
)  # fmt: skip
