"""Backups as a person meets them: in time, told when they fail, and before what is large."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import col, select

from desktop.domain.backups import Difference
from desktop.domain.changes import Changes
from desktop.domain.entities import Interaction, Person, Photo
from desktop.domain.errors import BadInputError, CancelledError, NewerStoreError, StoreError
from desktop.domain.progress import Progress
from desktop.services import backups, checking, locking
from desktop.services.people import adding, trash
from desktop.storage import backup, schema
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.locked import forget_keys


def change_later(db: Database, hours: float) -> None:
    """The store was written so many hours after NOW."""
    at = (NOW + timedelta(hours=hours)).timestamp()
    os.utime(db.path, (at, at))


def test_one_is_kept_by_itself_each_day_and_within_it_when_something_changed(db: Database) -> None:
    folder = db.path.parent
    change_later(db, -1)
    assert backups.keep_up(folder, now=NOW).count == 1
    change_later(db, 1)
    assert backups.keep_up(folder, now=NOW + timedelta(hours=2)).count == 1
    assert backups.keep_up(folder, now=NOW + timedelta(hours=5)).count == 2
    assert backups.keep_up(folder, now=NOW + timedelta(hours=12)).count == 2
    assert backups.keep_up(folder, now=NOW + timedelta(hours=26)).count == 3


def test_a_week_with_the_window_open_is_kept_day_by_day(db: Database) -> None:
    for half_hours in range(2 * 24 * 7):
        now = NOW + timedelta(minutes=30 * half_hours)
        os.utime(db.path, (now.timestamp(), now.timestamp()))
        if half_hours % 5 == 0:
            standing = backups.keep_up(db.path.parent, now=now)
    days = {backup.moment(path).date() for path in backup.list_backups(db.path.parent)}
    assert len(days) == 7
    assert standing.count <= 5 + 7 + 5 + 12


def test_one_that_fails_is_told_and_tried_again(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise StoreError("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(backup, "copy", fail)
        standing = backups.keep_up(db.path.parent, now=NOW)
        assert (standing.trouble, standing.count) == ("The disk is full.", 0)
    assert backups.keep_up(db.path.parent, now=NOW) == backups.standing(db.path.parent)
    assert backups.standing(db.path.parent).count == 1


def test_a_large_act_comes_after_a_backup_unless_the_newest_holds_it_all(db: Database) -> None:
    people = add(db, *(a_person(f"Person {number}") for number in range(3)))

    def choose(at: int) -> Changes:
        now = NOW + timedelta(hours=at)
        return backups.first(db, adding.choose, people, now=now, reason="before-many", at=now)

    change_later(db, -1)
    choose(0)
    assert [backup.reason(path) for path in backup.list_backups(db.path.parent)] == ["before-many"]
    change_later(db, -1)
    choose(1)
    assert len(backup.list_backups(db.path.parent)) == 1
    change_later(db, 1.5)
    choose(2)
    assert len(backup.list_backups(db.path.parent)) == 2


def test_without_the_backup_nothing_is_changed(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    [ana] = add(db, a_person("Ana"))

    def fail(*_: object, **__: object) -> None:
        raise StoreError("The disk is full.")

    monkeypatch.setattr(backup, "copy", fail)
    with pytest.raises(StoreError):
        backups.first(db, adding.delete_people, [ana], now=NOW, reason="before-many", at=NOW)
    with db.read() as session:
        assert session.get(Person, ana).deleted_at is None  # type: ignore[union-attr]


def test_one_backup_holds_everything_also_photos(db: Database, tmp_path: Path) -> None:
    [ana] = add(db, a_person("Ana"))
    with db.change("a photo") as change:
        change.session.add(Photo(person_id=ana, small=b"small", large=b"large" * 9_000))
    a_talk(db, ana, words="the reed pipes")
    kept = backup.write_dated(db.path, reason="daily", now=NOW)
    elsewhere = tmp_path / "another machine"
    elsewhere.mkdir()
    kept.rename(elsewhere / "carried.db")
    done = backups.go_back(elsewhere / "carried.db", elsewhere, now=NOW)
    assert done.before is None
    with backups.open_again(elsewhere, now=NOW) as there, there.read() as session:
        assert session.exec(select(Photo.large)).one() == b"large" * 9_000
        assert session.exec(select(Interaction.words)).one() == "the reed pipes"


def test_an_older_schemas_backup_is_compared_and_gone_back_to(db: Database, tmp_path: Path) -> None:
    from desktop.storage.connection import create_file

    old = tmp_path / "old.db"
    create_file(old)
    schema.migrate(old, 2)
    add(db, a_person("Ana"))
    found = backups.difference(old, db.path.parent)
    assert found is not None
    assert (found.going.names, found.back.count) == (("Ana",), 0)


def test_a_newer_kiths_backup_is_refused(db: Database) -> None:
    import sqlite3

    kept = backup.write_dated(db.path, reason="daily", now=NOW)
    connection = sqlite3.connect(kept)
    connection.execute(f"PRAGMA user_version = {schema.CURRENT + 1}")
    connection.commit()
    connection.close()
    before = kept.read_bytes()
    [row] = backups.listed(db.path.parent)
    assert "newer Kith" in row.trouble
    with pytest.raises(NewerStoreError):
        backups.difference(kept, db.path.parent)
    with pytest.raises(NewerStoreError):
        backups.go_back(kept, db.path.parent, now=NOW)
    assert kept.read_bytes() == before


def test_reading_through_can_be_stopped(db: Database) -> None:
    kept = backup.write_dated(db.path, reason="daily", now=NOW)
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        backups.difference(kept, db.path.parent, progress)


def test_where_nothing_can_be_compared_the_backup_is_still_told(db: Database) -> None:
    kept = backup.write_dated(db.path, reason="daily", now=NOW)
    folder = kept.parent.parent
    (folder / FILE_NAME).rename(folder / "gone")
    assert backups.difference(kept, folder) is None


def test_what_differs_is_told_of_whom(db: Database) -> None:
    ana, ben, chris = add(db, a_person("Ana"), a_person("Ben"), a_person("Chris"))
    talk = a_talk(db, ana, ben, words="the old words", day=TODAY)
    kept = backup.write_dated(db.path, reason="daily", now=NOW)
    assert backups.difference(kept, db.path.parent) == Difference()
    with db.change("two mistakes") as change:
        session = change.session
        session.get(Interaction, talk).words = "the new words"  # type: ignore[union-attr]
        session.exec(select(Person).where(col(Person.id) == chris)).one().intention = "new"
    found = backups.difference(kept, db.path.parent)
    assert found is not None
    assert found.otherwise.names == ("Ana", "Ben", "Chris")
    assert [(kind.kind, kind.otherwise) for kind in found.kinds] == [("interaction", 1)]


def test_another_file_is_no_backup(db: Database, tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="no file"):
        backups.look_into(tmp_path / "nowhere.db")


def test_a_locked_store_is_backed_up_compared_looked_at_and_gone_back_to(
    data_folder: Path,
) -> None:
    pytest.importorskip("sqlcipher3")
    with Database(data_folder / FILE_NAME) as db:
        [ana] = add(db, a_person("Ana Quimper"))
    locking.carry_out(data_folder, locking.Wish("one passphrase"))
    backups.back_up(data_folder, now=NOW)
    kept = backup.list_backups(data_folder)[-1]
    assert b"Quimper" not in kept.read_bytes()
    with backups.open_again(data_folder, now=NOW) as db:
        adding.delete_people(db, [ana], now=NOW)
        with db.read() as session:
            assert trash.still_held(session, [ana], data_folder).count >= 1
        assert all(one.is_well for one in checking.look(db, backups=True))
    found = backups.difference(kept, data_folder)
    assert found is not None
    assert found.back.names == ("Ana Quimper",)
    backups.go_back(kept, data_folder, now=NOW)
    assert backups.difference(kept, data_folder) == Difference()
    forget_keys()
