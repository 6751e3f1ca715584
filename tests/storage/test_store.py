"""Opening, migrating, backing up and restoring: nothing is ever lost on the way."""

from __future__ import annotations

import os
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlmodel import SQLModel, col, select

from desktop.domain import rotation
from desktop.domain.entities import Interaction, Person
from desktop.domain.errors import DamagedStoreError, NewerStoreError, StoreError
from desktop.storage import backup, restoring, schema
from desktop.storage.connection import create_file, make_engine
from desktop.storage.database import Database
from desktop.storage.lock import AlreadyRunningError, FolderLock
from desktop.storage.store import open_store
from desktop.storage.store_file import FILE_NAME
from tests.builders import NOW, a_person, add


def fingerprint(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def people(folder: Path) -> list[str]:
    with open_store(folder, now=NOW) as db, db.read() as session:
        return list(session.exec(select(Person.name)))


def test_an_empty_folder_gets_a_store_for_its_owner_only(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "kith"
    open_store(folder, now=NOW).close()
    assert folder.stat().st_mode & 0o077 == 0
    assert (folder / FILE_NAME).stat().st_mode & 0o077 == 0


def test_a_path_with_odd_characters_is_that_path(tmp_path: Path) -> None:
    folder = tmp_path / "a?mode=memory #1 %20 ü"
    with open_store(folder, now=NOW) as db:
        add(db, a_person("Ana"))
    assert people(folder) == ["Ana"]
    assert [path.name for path in tmp_path.iterdir()] == [folder.name]


def test_the_migrations_make_what_the_entities_say(data_folder: Path) -> None:
    engine = make_engine(data_folder / FILE_NAME, "read")
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={"include_object": lambda _o, name, *_: not str(name).startswith("person_text")},
        )
        differences = compare_metadata(context, SQLModel.metadata)
        # A link that came with a column of its own is read back without its ON DELETE.
        assert [d for d in differences if d[0] not in ("add_fk", "remove_fk")] == []
        for table in SQLModel.metadata.sorted_tables:
            links = connection.exec_driver_sql(f"PRAGMA foreign_key_list({table.name})")
            assert {(row[3], row[2], row[6]) for row in links} == {
                (link.parent.name, link.column.table.name, link.ondelete)
                for link in table.foreign_keys
            }
    engine.dispose()


def test_how_i_listened_is_kept_when_it_becomes_words(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    create_file(path)
    schema.migrate(path, 1)
    with sqlite3.connect(path) as connection:
        for number, (interrupted, advised) in enumerate([(1, 1), (0, 0), (None, None)], 1):
            connection.execute(
                "INSERT INTO interaction (id, uid, kind, day, about, zone, title, place, began_by,"
                " words, mine, feeling, shared, asked, interrupted, advised, ask_next, confided,"
                " unprompted, origin, created_at) VALUES (?, ?, 'call', '2026-03-12', 0, '', '',"
                " '', '', '', '', '', '', 0, ?, ?, '', 0, 0, '', '2026-03-12 09:00:00')",
                (number, str(number), interrupted, advised),
            )
    connection.close()
    with open_store(tmp_path, now=NOW) as db, db.read() as session:
        talks = session.exec(select(Interaction).order_by(col(Interaction.id))).all()
        assert [(talk.interrupted, talk.advised) for talk in talks] == [
            ("once", "unasked"), ("no", "no"), ("", "")
        ]  # fmt: skip


def grown_old(folder: Path, number: int) -> Path:
    """A store as an older Kith left it, with somebody in it."""
    path = folder / FILE_NAME
    create_file(path)
    schema.migrate(path, number)
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO tag (name, key) VALUES ('Old', 'old')")
    connection.close()
    return path


@pytest.mark.parametrize("number", range(1, schema.CURRENT))
def test_before_the_schema_grows_there_is_a_sound_backup_of_the_old_one(
    tmp_path: Path, number: int
) -> None:
    grown_old(tmp_path, number)
    open_store(tmp_path, now=NOW).close()
    [kept] = backup.list_backups(tmp_path)
    assert backup.reason(kept) == "before-migration"
    with sqlite3.connect(kept) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (number,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT name FROM tag").fetchall() == [("Old",)]
    connection.close()


def test_where_no_backup_can_be_written_the_schema_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = grown_old(tmp_path, 1)
    before = path.read_bytes()

    def full(*_: object, **__: object) -> Path:
        raise StoreError("The disk is full.")

    monkeypatch.setattr(backup, "write_dated", full)
    with pytest.raises(StoreError, match="full"):
        open_store(tmp_path, now=NOW)
    assert path.read_bytes() == before


def test_a_newer_store_is_refused_with_every_byte_unchanged(data_folder: Path) -> None:
    with sqlite3.connect(data_folder / FILE_NAME) as connection:
        connection.execute(f"PRAGMA user_version = {schema.CURRENT + 1}")
    connection.close()
    before = fingerprint(data_folder)
    with pytest.raises(NewerStoreError, match="newer Kith"):
        open_store(data_folder, now=NOW)
    assert fingerprint(data_folder) == before


@pytest.mark.parametrize("content", [b"not a database at all" * 100, b"SQLite format 3\x00"])
def test_a_damaged_store_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(content)
    with pytest.raises(DamagedStoreError):
        open_store(tmp_path, now=NOW)
    assert (tmp_path / FILE_NAME).read_bytes() == content


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / FILE_NAME) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    connection.close()
    with pytest.raises(DamagedStoreError, match="not a Kith store"):
        open_store(tmp_path, now=NOW)


def test_it_never_starts_empty_over_backups(data_folder: Path) -> None:
    backup.write_dated(data_folder / FILE_NAME, reason="daily", now=NOW)
    os.remove(data_folder / FILE_NAME)
    with pytest.raises(StoreError, match="does not start empty"):
        open_store(data_folder, now=NOW)
    assert not (data_folder / FILE_NAME).exists()


def test_a_backup_restores_exactly_and_the_restore_can_be_taken_back(data_folder: Path) -> None:
    store = data_folder / FILE_NAME
    with Database(store) as db:
        add(db, a_person("Ana"))
        kept = backup.write_dated(store, reason="by-hand", now=NOW)
        add(db, a_person("Ben"))
    assert kept.stat().st_mode & 0o077 == 0

    before = restoring.restore(kept, store, now=NOW)

    assert people(data_folder) == ["Ana"]
    assert before is not None
    restoring.restore(before, store, now=NOW)
    assert people(data_folder) == ["Ana", "Ben"]


@pytest.mark.parametrize("ending", ["-journal", "-wal", "-shm"])
def test_nothing_that_lay_beside_the_store_goes_with_what_comes(
    data_folder: Path, ending: str
) -> None:
    store = data_folder / FILE_NAME
    kept = backup.write_dated(store, reason="by-hand", now=NOW)
    beside = store.with_name(store.name + ending)
    beside.write_bytes(b"of another store " * 100)
    restoring.restore(kept, store, now=NOW)
    assert not beside.exists() or not beside.stat().st_size
    assert people(data_folder) == []


def test_a_bad_backup_changes_nothing(data_folder: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.db"
    bad.write_bytes(b"junk" * 1000)
    before = fingerprint(data_folder)
    with pytest.raises(StoreError):
        restoring.restore(bad, data_folder / FILE_NAME, now=NOW)
    assert fingerprint(data_folder) == before


def test_backups_are_thinned_to_days_weeks_and_months(data_folder: Path) -> None:
    folder = data_folder / backup.FOLDER_NAME
    folder.mkdir()
    for day in range(200):
        stamp = (NOW - timedelta(days=day)).strftime("%Y-%m-%dT%H%M%S")
        (folder / f"kith-{stamp}-daily.db").touch()
    (folder / "mine.db").touch()
    backup.thin(data_folder, now=NOW)
    kept = backup.list_backups(data_folder)
    assert 12 <= len(kept) <= rotation.RECENT + rotation.DAILY + rotation.WEEKLY + rotation.MONTHLY
    assert (folder / "mine.db").exists()


def test_a_clock_set_back_deletes_nothing(data_folder: Path) -> None:
    folder = data_folder / backup.FOLDER_NAME
    folder.mkdir()
    for day in range(1, 60):
        stamp = (NOW + timedelta(days=day)).strftime("%Y-%m-%dT%H%M%S")
        (folder / f"kith-{stamp}-daily.db").touch()
    assert backup.thin(data_folder, now=NOW) == []
    assert backup.is_due(data_folder, now=NOW)


def test_one_kith_writes_to_a_folder(tmp_path: Path) -> None:
    first, second = FolderLock(tmp_path), FolderLock(tmp_path)
    first.acquire()
    with pytest.raises(AlreadyRunningError, match="already open"):
        second.acquire()
    first.release()
    second.acquire()
    second.release()


def test_a_migration_that_fails_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from alembic import op

    def fail(*_: object) -> None:
        raise OSError(5, "I/O error")

    monkeypatch.setattr(op, "execute", fail)
    with pytest.raises(StoreError):
        open_store(tmp_path, now=NOW)
    with sqlite3.connect(tmp_path / FILE_NAME) as connection:
        tables = connection.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'person'")
        assert tables.fetchone() == (0,)
    connection.close()
    monkeypatch.undo()
    open_store(tmp_path, now=NOW).close()
