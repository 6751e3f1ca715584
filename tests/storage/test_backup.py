"""A backup is whole, its owner's alone, and there in time, whatever else goes on."""

from __future__ import annotations

import os
import shutil
import sqlite3
import threading
from collections import namedtuple
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.errors import DamagedStoreError, StoreError
from desktop.storage import backup, contents, copying, restoring
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from tests.builders import NOW, a_person, add

Usage = namedtuple("Usage", "total used free")


def names(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    try:
        return [row[0] for row in connection.execute("SELECT name FROM person ORDER BY name")]
    finally:
        connection.close()


def test_it_is_its_owners_alone(data_folder: Path) -> None:
    written = backup.write_dated(data_folder / FILE_NAME, reason="daily", now=NOW)
    assert written.stat().st_mode & 0o777 == 0o600
    assert written.parent.stat().st_mode & 0o777 == 0o700
    assert backup.reason(written) == "daily"
    assert backup.moment(written) == NOW.replace(tzinfo=None, microsecond=0)


def test_without_room_nothing_is_begun_and_nothing_goes(
    data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = data_folder / FILE_NAME
    kept = [backup.write_dated(store, reason="daily", now=NOW) for _ in range(20)]
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(100, 99, 1_000_000))
    with pytest.raises(StoreError, match=r"needs 3\d MB, and 1 MB are free"):
        backup.write_and_thin(store, reason="daily", now=NOW)
    assert backup.list_backups(data_folder) == sorted(kept, key=lambda path: path.name)
    assert not list((data_folder / backup.FOLDER_NAME).glob(".*"))


def test_a_backup_that_fails_costs_no_other(
    data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = data_folder / FILE_NAME
    kept = backup.write_dated(store, reason="daily", now=NOW)

    def fail(*_: object, **__: object) -> None:
        raise DamagedStoreError("damaged")

    monkeypatch.setattr(contents, "verify", fail)
    with pytest.raises(StoreError):
        backup.write_and_thin(store, reason="daily", now=NOW + timedelta(days=1))
    assert list((data_folder / backup.FOLDER_NAME).iterdir()) == [kept]


def test_what_is_no_store_of_kiths_is_no_backup(tmp_path: Path) -> None:
    other = tmp_path / "theirs.db"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE person (name)")
    connection.commit()
    connection.close()
    with pytest.raises(DamagedStoreError, match="not a Kith store"):
        contents.verify(other)


def test_files_of_others_are_left_alone(data_folder: Path) -> None:
    folder = data_folder / backup.FOLDER_NAME
    folder.mkdir()
    theirs = [
        "kith.db", "kith-2026-01-01T090000-daily.db.part", "kith-2026-13-41T990000-daily.db",
        "Kith-2026-01-01T090000-daily.db", "notes.txt",
    ]  # fmt: skip
    for name in theirs:
        (folder / name).write_text("mine")
    (folder / "kith-2026-01-01T090000-daily.db").mkdir()
    for _ in range(30):
        backup.write_and_thin(data_folder / FILE_NAME, reason="by-hand", now=NOW)
    assert len(backup.list_backups(data_folder)) == 5
    assert all((folder / name).exists() for name in theirs)


def test_somebody_who_writes_all_the_time_does_not_starve_it(
    data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite begins the copy anew whenever another connection writes."""
    monkeypatch.setattr(copying, "_PAGES", 1)
    store, over = data_folder / FILE_NAME, threading.Event()
    with Database(store) as db:
        add(db, a_person("Ana"))

    def busy() -> None:
        connection = sqlite3.connect(store, timeout=10)
        number = 0
        while not over.wait(0.002):
            number += 1
            connection.execute("UPDATE person SET intention = ?", (str(number),))
            connection.commit()
        connection.close()

    writer = threading.Thread(target=busy)
    writer.start()
    try:
        backup.write(store, tmp_path / "copy.db")
    finally:
        over.set()
        writer.join()
    contents.verify(tmp_path / "copy.db")


def test_a_store_that_is_held_for_ever_is_told(
    data_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "_HELD_FOR", 0.05)
    monkeypatch.setattr(copying, "_A_STEP_WAITS", 0.02)
    monkeypatch.setattr(contents, "verify", lambda *_, **__: None)
    holder = sqlite3.connect(data_folder / FILE_NAME)
    holder.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreError, match="Another program is holding"):
        backup.write(data_folder / FILE_NAME, tmp_path / "copy.db")
    holder.close()
    assert not list(tmp_path.glob("*copy*"))


@pytest.mark.parametrize(
    ("hours", "changed", "due"),
    [(1, True, False), (5, False, False), (5, True, True), (21, False, True), (-3, False, True)],
)
def test_when_one_is_due(data_folder: Path, hours: int, changed: bool, due: bool) -> None:
    now = NOW.replace(microsecond=0)
    backup.write_dated(data_folder / FILE_NAME, reason="daily", now=now - timedelta(hours=hours))
    written = now - timedelta(hours=hours) + timedelta(minutes=1 if changed else -1)
    os.utime(data_folder / FILE_NAME, (written.timestamp(), written.timestamp()))
    assert backup.is_due(data_folder, now=now) is due


def test_a_store_that_was_cut_off_while_writing_is_restored_over_without_its_journal(
    data_folder: Path,
) -> None:
    """What a crash left half done is taken back before the store is kept; the journal does
    not run into what comes."""
    store = data_folder / FILE_NAME
    with Database(store) as db:
        add(db, a_person("Ana"))
    copy = backup.write_dated(store, reason="by-hand", now=NOW)
    with Database(store) as db:
        add(db, a_person("Ben"))
    _leave_hot_journal(store)
    before = restoring.restore(copy, store, now=NOW)
    assert before is not None
    assert (names(store), names(before)) == (["Ana"], ["Ana", "Ben"])


def _leave_hot_journal(store: Path) -> None:
    """As a power cut leaves it: the store half written, the journal with what was before."""
    connection = sqlite3.connect(store, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE person SET name = 'never', intention = hex(zeroblob(9000))")
    connection.execute("INSERT INTO note SELECT * FROM note")
    journal = store.with_name(f"{store.name}-journal")
    half, before = store.read_bytes(), journal.read_bytes()
    connection.execute("ROLLBACK")
    connection.close()
    store.write_bytes(half)
    journal.write_bytes(before)


def test_a_damaged_store_is_set_aside_and_leaves_nothing_beside_what_comes(
    data_folder: Path,
) -> None:
    store = data_folder / FILE_NAME
    copy = backup.write_dated(store, reason="daily", now=NOW)
    store.write_bytes(b"damaged beyond reading" * 500)
    store.with_name("kith.db-journal").write_bytes(b"some pages")
    aside = restoring.restore(copy, store, now=NOW)
    assert aside is not None
    assert aside.name.startswith("kith.db.damaged-")
    assert aside.read_bytes().startswith(b"damaged beyond")
    assert not any(data_folder.glob("kith.db-*"))
    contents.verify(store)


def test_a_store_that_cannot_be_looked_at_is_not_called_damaged(
    data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = data_folder / FILE_NAME
    copy = backup.write_dated(store, reason="daily", now=NOW)
    before = store.read_bytes()

    def fail(*_: object, **__: object) -> None:
        raise OSError(5, "I/O error")

    monkeypatch.setattr(restoring, "connect", fail)
    with pytest.raises(StoreError, match="could not be read"):
        restoring.restore(copy, store, now=NOW)
    assert store.read_bytes() == before
    assert not list(data_folder.glob(".kith*"))


def test_what_a_crash_left_half_written_goes_and_nothing_else(data_folder: Path) -> None:
    folder = data_folder / backup.FOLDER_NAME
    folder.mkdir()
    old, young, theirs = (
        folder / name
        for name in (
            ".kith-2026-01-01T090000-daily.db.part", ".kith-2026-01-02T090000-daily.db.part",
            ".mine.db.part",
        )
    )  # fmt: skip
    for path in (old, young, theirs):
        path.write_text("half")
    for path in (old, theirs):
        os.utime(path, (1, 1))
    backup.write_dated(data_folder / FILE_NAME, reason="daily", now=NOW)
    assert [path.exists() for path in (old, young, theirs)] == [False, True, True]
