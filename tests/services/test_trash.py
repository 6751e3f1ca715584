"""The trash: thirty days, then nothing of it is left in the file."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from desktop.domain.entities import (
    Draft,
    DraftPerson,
    Facet,
    Interaction,
    Note,
    Person,
    Photo,
    Source,
)
from desktop.domain.errors import StoreError
from desktop.services.people import adding, trash
from desktop.storage import backup, search
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from tests.builders import NOW, TODAY, a_person, a_talk, add

SECRET = "quimperlasse"


def seed(db: Database) -> tuple[int, int]:
    """Somebody of whom one word stands everywhere, among many; and Ben."""
    others = [a_person(f"Other {number}") for number in range(300)]
    ana, ben, *_ = add(db, a_person(f"Ana {SECRET}", intention=SECRET), a_person("Ben"), *others)
    draft = Draft(subject=SECRET, text=SECRET, created_at=NOW, updated_at=NOW)
    [draft_id] = add(db, draft)
    add(
        db,
        Note(person_id=ana, text=f"a note of {SECRET}", written_on=TODAY),
        Facet(person_id=ana, kind="goal", text=SECRET, noted_on=TODAY),
        Source(person_id=ana, format="vcard", key="1", text=f"BEGIN:VCARD {SECRET}" * 400,
               read_at=NOW),
        DraftPerson(draft_id=draft_id, person_id=ana),
    )  # fmt: skip
    with db.change("a photo") as change:
        change.session.add(Photo(person_id=ana, small=SECRET.encode(), large=SECRET.encode() * 900))
    a_talk(db, ana, words=f"they said {SECRET}", mine=SECRET)
    a_talk(db, ana, ben, words="both of us")
    return ana, ben


def words_in(path: Path) -> int:
    return path.read_bytes().lower().count(SECRET.encode())


def test_after_thirty_days_no_word_is_left_in_the_file(data_folder: Path) -> None:
    store = data_folder / FILE_NAME
    with Database(store) as db:
        ana, _ = seed(db)
        adding.delete_people(db, [ana], now=NOW)
    assert words_in(store) > 5
    with Database(store) as db:
        trash.empty_old_trash(db, now=NOW + timedelta(days=29))
        assert words_in(store) > 5
        add(db, a_person("Cleo", created_at=NOW + timedelta(days=31)))
        trash.empty_old_trash(db, now=NOW + timedelta(days=31))
        with db.read() as session:
            assert session.get(Person, ana) is None
            assert [talk.words for talk in session.exec(select(Interaction))] == ["both of us"]
            assert search.find(session.connection(), SECRET) == []
            assert search.find(session.connection(), "other") != []
    assert words_in(store) == 0
    assert not list(data_folder.glob("kith.db-*")) or words_in(data_folder / "kith.db-journal") == 0


def test_what_is_deleted_for_good_is_gone_from_the_file_and_comes_back_by_undo(
    db: Database,
) -> None:
    ana, ben = seed(db)
    adding.delete_people(db, [ana], now=NOW)
    changes = trash.delete_for_good(db, [ana, ben])
    assert changes.label == f"Deleted Ana {SECRET} for good"
    assert words_in(db.path) == 0
    db.undo()
    assert words_in(db.path) > 5
    with db.read() as session:
        person = session.get(Person, ana)
        assert person is not None
        assert person.deleted_at is not None
        assert len(session.exec(select(Interaction)).all()) == 2
        assert search.find(session.connection(), SECRET) == [ana]
        assert session.get(Person, ben) is not None  # who was in no trash


def test_the_old_trash_is_emptied_after_a_backup(db: Database) -> None:
    ana, _ = seed(db)
    adding.delete_people(db, [ana], now=NOW)
    trash.empty_old_trash(db, now=NOW)
    assert not backup.list_backups(db.path.parent)
    add(db, a_person("Cleo", created_at=NOW + timedelta(days=31)))
    trash.empty_old_trash(db, now=NOW + timedelta(days=31))
    [kept] = backup.list_backups(db.path.parent)
    assert backup.reason(kept) == "before-trash"


def test_without_the_backup_they_stay(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    ana, _ = seed(db)
    adding.delete_people(db, [ana], now=NOW)

    def fail(*_: object, **__: object) -> None:
        raise StoreError("full")

    monkeypatch.setattr(backup, "write_and_thin", fail)
    add(db, a_person("Cleo", created_at=NOW + timedelta(days=31)))
    with pytest.raises(StoreError):
        trash.empty_old_trash(db, now=NOW + timedelta(days=31))
    trash.empty_at_start(db, now=NOW + timedelta(days=31))  # the start goes on
    with db.read() as session:
        assert session.get(Person, ana) is not None


def test_which_backups_still_hold_somebody_is_told(db: Database) -> None:
    folder = db.path.parent
    backup.write_dated(db.path, reason="daily", now=NOW - timedelta(days=9))
    ana, _ = seed(db)
    for days in (5, 1):
        backup.write_dated(db.path, reason="daily", now=NOW - timedelta(days=days))
    with db.read() as session:
        held = trash.still_held(session, [ana], folder)
    assert held.count == 2
    assert held.oldest == (NOW - timedelta(days=5)).replace(tzinfo=None)
    assert held.newest == (NOW - timedelta(days=1)).replace(tzinfo=None)
