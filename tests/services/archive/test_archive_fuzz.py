"""Whatever stands in an archive: it is read, or refused in a sentence."""

from __future__ import annotations

import tempfile
from contextlib import suppress
from pathlib import Path
from zipfile import ZipFile

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlmodel import SQLModel

from desktop.domain.errors import KithError
from desktop.services.archive import preferences
from desktop.services.archive.contents import opened
from desktop.services.archive.filling import checked_rows
from tests.services.archive.made_archives import an_archive
from tests.services.archive.schema_document import columns_of

SAMPLE = Path(__file__).parents[2] / "data" / "archive" / "schema-2.zip"
TABLES = SQLModel.metadata.sorted_tables
COLUMNS = {table.name: columns_of(table) for table in TABLES}
WHOLE = SAMPLE.read_bytes()
with ZipFile(SAMPLE) as _archive:
    MANIFEST = _archive.read("manifest.json")


def fuzz_one(data: bytes) -> None:
    """The first byte says what the others are: a file, a manifest, rows, preferences, or
    places in a real archive and what is written there instead."""
    kind, rest = (data[0] % 5, data[1:]) if data else (0, b"")
    with tempfile.TemporaryDirectory(prefix="kith-fuzz-") as folder:
        path = Path(folder) / "a.zip"
        if kind == 0:
            path.write_bytes(rest)
        elif kind == 1:
            an_archive(path, manifest=rest)
        elif kind == 2:
            table = TABLES[rest[0] % len(TABLES)].name if rest else "person"
            an_archive(path, {table: rest[1:]})
        elif kind == 3:
            an_archive(path, settings=rest or b"{}")
        else:
            path.write_bytes(_mutated(WHOLE, rest))
        read_all(path)


def read_all(path: Path) -> None:
    """All of it, but for the store that it would become."""
    with suppress(KithError), opened(path) as contents:
        preferences.parsed(contents.settings(), path.name)
        for table in contents.manifest.tables:
            for _row in checked_rows(contents, table, COLUMNS.get(table, []), set()):
                pass


def _mutated(whole: bytes, places: bytes) -> bytes:
    """Three bytes a change: where from the end (where the directory is), and what."""
    changed = bytearray(whole)
    for at in range(0, len(places) - 2, 3):
        changed[-1 - int.from_bytes(places[at : at + 2]) % len(changed)] = places[at + 2]
    return bytes(changed)


@settings(
    max_examples=60, deadline=2_000, suppress_health_check=list(HealthCheck), derandomize=True
)
@given(st.binary(max_size=300))
@example(b"\x00" + WHOLE)
@example(b"\x01" + MANIFEST)
def test_no_bytes_bring_the_reader_down(data: bytes) -> None:
    fuzz_one(data)


@settings(
    max_examples=120, deadline=2_000, suppress_health_check=list(HealthCheck), derandomize=True
)
@given(st.lists(st.tuples(st.integers(0, 5_000), st.integers(0, 255)), min_size=1, max_size=6))
def test_no_byte_of_a_real_archive_can_be_turned_into_trouble(
    changes: list[tuple[int, int]],
) -> None:
    fuzz_one(b"\x04" + b"".join(at.to_bytes(2) + bytes([value]) for at, value in changes))
