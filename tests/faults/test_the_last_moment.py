"""When a commit is refused in its last moment, what is said of it is still true."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from desktop.domain.errors import StoreError
from desktop.services.people import knowledge
from desktop.storage import connection
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from tests.builders import TODAY
from tests.faults.disk import Disk, Trouble


def notes(db: Database) -> int:
    with db.read() as session:
        found = session.connection().exec_driver_sql("SELECT count(*) FROM note")
        return int(found.scalar_one())


def write(db: Database) -> object:
    return knowledge.add_note(db, 1, "bring the book", today=TODAY)


def syncs(disk: Disk, db: Database) -> int:
    """How often the disk is asked to sync while a note is written."""
    disk.mend()
    write(db)
    return disk.kinds.count("sync")


def test_what_stands_although_its_last_sync_failed_is_confirmed(disk: Disk, folder: Path) -> None:
    with Database(folder / FILE_NAME) as db:
        last = syncs(disk, db)
        before = notes(db)
        disk.trouble_at(last, Trouble(errno.EIO), frozenset({"sync"}))
        write(db)
        assert disk.met
        assert notes(db) == before + 1
        assert not db.undo()  # SQLite let go of how
        write(db)
        assert db.undo()
        assert notes(db) == before + 1


def test_what_cannot_be_confirmed_is_not_called_lost(disk: Disk, folder: Path) -> None:
    with Database(folder / FILE_NAME) as db:
        last = syncs(disk, db)
        disk.trouble_at(last, Trouble(errno.EIO, once=False), frozenset({"sync"}))
        with pytest.raises(StoreError, match="may be there or not"):
            write(db)
        disk.mend()
        before = notes(db)
        write(db)
        assert notes(db) == before + 1


def test_somebody_who_reads_for_long_only_delays(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "_SETTINGS", (*connection._SETTINGS, "PRAGMA busy_timeout=10"))
    with Database(folder / FILE_NAME) as db:
        before = notes(db)
        with db.read() as session:
            session.connection().exec_driver_sql("SELECT count(*) FROM person").scalar_one()
            with pytest.raises(StoreError, match="Nothing was stored"):
                write(db)
        assert notes(db) == before
        write(db)
        assert notes(db) == before + 1


@pytest.mark.parametrize("gone", [True, False])
def test_a_file_replaced_in_the_middle_of_a_change_is_noticed(folder: Path, gone: bool) -> None:
    path = folder / FILE_NAME
    with (
        Database(path) as db,
        pytest.raises(StoreError, match="replaced or removed"),
        db.change("Wrote") as change,
    ):
        change.session.connection().exec_driver_sql("DELETE FROM note")
        os.rename(path, folder / "other.db")
        if not gone:
            path.write_bytes((folder / "other.db").read_bytes())
