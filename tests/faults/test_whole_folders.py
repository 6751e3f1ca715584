"""What is done to whole files (a first start, a schema's change, a backup, the way back, the
settings, a half-typed text), the disk dying and failing at one operation after the other."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.errors import KithError
from desktop.half_written import HalfWritten
from desktop.services.archive.restoring import restore_archive
from desktop.services.archive.writing import write_archive
from desktop.settings import SettingsFile
from desktop.storage import backup, restoring, schema
from desktop.storage.connection import create_file
from desktop.storage.database import Database
from desktop.storage.store import open_store
from desktop.storage.store_file import FILE_NAME
from tests.builders import NOW
from tests.faults.book import AWKWARD, sound, state_of
from tests.faults.chosen import points
from tests.faults.disk import DEATH, TORN_DEATH, DiedError, Disk, Trouble

LATER = NOW + timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Work:
    """``found`` is what the next start finds; it must be as before or as after."""

    name: str
    before: Callable[[Path], object]
    do: Callable[[Path], object]
    found: Callable[[Path], object]


def _book(folder: Path) -> object:
    """What the store holds; every backup must be a whole one."""
    for kept in backup.list_backups(folder):
        assert state_of(kept)["person"]
    return sound(folder)


def _grown(folder: Path) -> object:
    """The same of what came from an older schema, where nobody was found by words yet."""
    for kept in backup.list_backups(folder):
        assert "person" in state_of(kept)
    open_store(folder, now=NOW).close()
    return state_of(folder / FILE_NAME)


def _nothing_yet(folder: Path) -> None:
    (folder / FILE_NAME).unlink()


def _old(number: int) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        path = folder / FILE_NAME
        path.unlink()
        create_file(path)
        schema.migrate(path, number)
        with closing(sqlite3.connect(path)) as connection, connection:
            for row, words in enumerate((*AWKWARD, "with \x00 in it"), 1):
                _insert(connection, "person", id=row, uid=str(row), name=words)
                _insert(connection, "note", person_id=row, text=words)
                _insert(connection, "interaction", id=row, uid=str(row), words=words)

    return make


def _insert(connection: sqlite3.Connection, table: str, **values: Any) -> None:
    """A row of whatever schema, with something in all that may not be empty."""
    found = connection.execute(
        "SELECT name, type FROM pragma_table_info(?) WHERE \"notnull\" AND dflt_value IS NULL"
        " AND pk = 0", (table,)
    )  # fmt: skip
    usual = {"INTEGER": 0, "BOOLEAN": 0, "DATE": "2026-03-12", "DATETIME": "2026-03-12 09:00:00"}
    row = {name: usual.get(kind, "") for name, kind in found} | values
    marks = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", [*row.values()])


def _start(folder: Path) -> None:
    open_store(folder, now=NOW).close()


def _write_archive(folder: Path, target: Path) -> None:
    with Database(folder / FILE_NAME) as db, db.read() as session:
        write_archive(session, target, now=NOW)


def _outside(folder: Path) -> Path:
    made = folder.parent / "outside"
    made.mkdir(exist_ok=True)
    return made


def _poorer(folder: Path) -> None:
    with Database(folder / FILE_NAME) as db, db.change("Wrote") as change:
        change.session.connection().exec_driver_sql("DELETE FROM note")


def _a_backup_and_a_change(folder: Path) -> None:
    backup.write(folder / FILE_NAME, _outside(folder) / "kept.db")
    _poorer(folder)


def _restore(kept: Path, folder: Path) -> None:
    restoring.restore(kept, folder / FILE_NAME, now=LATER)


def _an_archive_and_a_change(folder: Path) -> None:
    _write_archive(folder, _outside(folder) / "kept.zip")
    _poorer(folder)


def _settings(theme: str) -> Callable[[Path], None]:
    def save(folder: Path) -> None:
        file = SettingsFile(folder)
        file.values.theme = theme
        file.values.my_name = theme * 5000
        file.save()

    return save


def _settings_found(folder: Path) -> object:
    return SettingsFile(folder).values


def _typed(words: str) -> Callable[[Path], None]:
    return lambda folder: HalfWritten(folder).keep("card/1/note", words)


def _typed_found(folder: Path) -> object:
    return HalfWritten(folder).get("card/1/note")


def _exported(folder: Path) -> object:
    """Two archives of one book are the same, byte for byte; there is no half of one."""
    target = folder / "out.zip"
    return target.read_bytes() if target.exists() else None


WORKS = (
    Work("first start", _nothing_yet, _start, _grown),
    *(Work(f"from schema {n}", _old(n), _start, _grown) for n in range(1, schema.CURRENT)),
    Work(
        "backup", lambda _: None,
        lambda folder: backup.write_dated(folder / FILE_NAME, reason="daily", now=LATER), _book,
    ),
    Work(
        "restore", _a_backup_and_a_change,
        lambda folder: _restore(_outside(folder) / "kept.db", folder), _book,
    ),
    Work(
        "restore an archive", _an_archive_and_a_change,
        lambda folder: restore_archive(_outside(folder) / "kept.zip", folder, now=LATER), _book,
    ),
    Work(
        "export", lambda _: None,
        lambda folder: _write_archive(folder, folder / "out.zip"), _exported,
    ),
    Work("settings", _settings("dark"), _settings("light"), _settings_found),
    Work("half-typed text", _typed("first " * 500), _typed("second " * 500), _typed_found),
)  # fmt: skip


def names(work: Work) -> str:
    return work.name


def length_of(work: Work, disk: Disk, folder: Path) -> tuple[int, object, object]:
    """How many operations it takes; what is found before and after."""
    work.before(folder)
    before = work.found(folder) if work.name not in STARTS else None
    disk.mend()
    work.do(folder)
    count = disk.count
    return count, before, work.found(folder)


STARTS = {"first start", *(f"from schema {number}" for number in range(1, schema.CURRENT))}


@pytest.mark.parametrize("work", WORKS, ids=names)
def test_whoever_dies_finds_one_or_the_other(
    work: Work, disk: Disk, folder: Path, again: Callable[[], Path]
) -> None:
    count, before, after = length_of(work, disk, folder)
    for number, point in enumerate(points(count, work.name, few=2)):
        work.before(again())
        disk.trouble_at(point, TORN_DEATH if number % 2 else DEATH)
        try:
            work.do(folder)
        except (KithError, DiedError):
            allowed = [before, after]
        else:
            allowed = [after]
        disk.mend()
        found = work.found(folder)
        if work.name in STARTS:
            allowed = [after]
        assert found in allowed, f"{work.name}: died at {point} of {count}"
        work.do(folder)
        assert work.found(folder) == after, f"{work.name}: tried again after {point} of {count}"


@pytest.mark.parametrize("work", WORKS, ids=names)
def test_whatever_fails_is_told_and_the_second_try_succeeds(
    work: Work, disk: Disk, folder: Path, again: Callable[[], Path]
) -> None:
    count, before, after = length_of(work, disk, folder)
    for nth, point in enumerate(points(count, f"{work.name} fails", few=2)):
        number = (errno.ENOSPC, errno.EIO)[nth % 2]
        work.before(again())
        where = f"{work.name}: error {number} at {point} of {count}"
        disk.trouble_at(point, Trouble(number, once=nth % 4 < 2, torn=nth % 3 == 0))
        with suppress(KithError):  # told; whatever else comes out is a bug of ours
            work.do(folder)
        disk.mend()
        found = work.found(folder)
        assert found in ([after] if work.name in STARTS else [before, after]), where
        work.do(folder)
        assert work.found(folder) == after, where
