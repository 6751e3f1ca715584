"""The store: one transaction an act, the journal, the settings of every connection."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlmodel import insert, select

from desktop.domain.entities import ContactPoint, Note, Person, Photo, Tie
from desktop.domain.errors import StoreError
from desktop.storage import driver, search
from desktop.storage.connection import BUSY_TIMEOUT_MS, connect
from desktop.storage.database import Database
from desktop.storage.schema import CURRENT
from tests.builders import NOW, TODAY, a_person, add


def names(db: Database) -> list[str]:
    with db.read() as session:
        return list(session.exec(select(Person.name).order_by(Person.name)))


def found(db: Database, words: str) -> list[int]:
    with db.read() as session:
        return search.find(session.connection(), words)


@pytest.mark.parametrize("access", ["read", "write"])
def test_every_connection_has_the_durable_settings(db: Database, access: str) -> None:
    connection = connect(db.path, access)  # type: ignore[arg-type]
    settings = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in (
            "journal_mode", "synchronous", "foreign_keys", "temp_store", "secure_delete",
            "cache_spill", "busy_timeout", "query_only", "user_version",
        )
    }  # fmt: skip
    connection.close()
    assert settings == {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "temp_store": 2,
        "secure_delete": 1,
        "cache_spill": 0,
        "busy_timeout": BUSY_TIMEOUT_MS,
        "query_only": int(access == "read"),
        "user_version": CURRENT,
    }


def test_reading_cannot_write(db: Database) -> None:
    with pytest.raises(StoreError), db.read() as session:
        session.add(a_person())
        session.flush()
    assert names(db) == []


def test_a_write_outside_a_change_is_refused(db: Database) -> None:
    with pytest.raises(Exception, match="a write outside a change"), db._writer.begin():
        db._writer.execute(text("DELETE FROM person"))
        db._writer.execute(insert(Person), [{"name": "x", "created_at": NOW, "updated_at": NOW}])
    assert names(db) == []


def test_a_change_that_fails_leaves_nothing_behind(db: Database) -> None:
    with pytest.raises(ZeroDivisionError), db.change("Added somebody") as change:
        change.session.add(a_person())
        change.session.flush()
        _ = 1 / 0
    assert names(db) == []
    assert db.undo().label == ""
    add(db, a_person("Ben"))
    assert names(db) == ["Ben"]


def test_undo_and_redo_walk_every_change(db: Database) -> None:
    add(db, a_person("Ana"))
    add(db, a_person("Ben"))
    with db.change("Renamed Ana") as change:
        person = change.session.exec(select(Person).where(Person.name == "Ana")).one()
        person.name = "Anna"
    assert names(db) == ["Anna", "Ben"]

    undone = db.undo()
    assert (undone.label, undone.direction, undone.redo) == (
        "Renamed Ana", "undone", "Renamed Ana",
    )  # fmt: skip
    assert names(db) == ["Ana", "Ben"]
    db.undo()
    db.undo()
    assert names(db) == []
    for _ in range(3):
        db.redo()
    assert names(db) == ["Anna", "Ben"]
    assert db.redo().label == ""


def test_a_new_change_ends_what_could_be_redone(db: Database) -> None:
    add(db, a_person("Ana"))
    db.undo()
    add(db, a_person("Ben"))
    assert not db.redo()
    assert names(db) == ["Ben"]


def test_undo_gives_its_memory_back(db: Database) -> None:
    add(db, a_person("Ana"))
    raw: Any = db._writer.connection.driver_connection
    before = raw.execute("PRAGMA cache_size").fetchone()
    db.undo()
    assert raw.execute("PRAGMA cache_size").fetchone() == before


def test_undo_brings_back_a_person_with_all_of_theirs(db: Database) -> None:
    (ana, ben) = add(db, a_person("Ana"), a_person("Ben"))
    with db.change("Kept things about Ana") as change:
        change.session.add(ContactPoint(person_id=ana, kind="phone", value="+44 117 496 0182"))
        change.session.add(Photo(person_id=ana, small=b"\x00\xff", large=b"\x00'"))
        change.session.add(Tie(person_id=ben, other_id=ana, kind="friend"))
        change.session.add(Note(person_id=ana, text="' \" \U0001f9c1", written_on=TODAY))
    with db.change("Deleted Ana for good") as change:
        change.session.delete(change.session.get(Person, ana))
    with db.read() as session:
        assert session.exec(select(Tie.other_id)).one() is None

    db.undo()

    with db.read() as session:
        assert session.exec(select(Photo.small)).one() == b"\x00\xff"
        assert session.exec(select(Note.text)).one() == "' \" \U0001f9c1"
        assert session.exec(select(Tie.other_id)).one() == ana
    assert found(db, "Ana") == [ana]


def test_bulk_writes_are_undone_as_one(db: Database) -> None:
    rows = [
        {"id": n, "name": f"Person {n}", "created_at": NOW, "updated_at": NOW}
        for n in range(1, 3_001)
    ]
    with db.change("Brought in 3,000 people") as change:
        change.session.execute(insert(Person.__table__), rows)  # type: ignore[attr-defined]
    assert change.changes.many == {"person"}
    assert len(found(db, "person")) == search.MOST
    db.undo()
    assert names(db) == []
    assert found(db, "person") == []


def test_typing_into_one_field_is_taken_back_at_once(db: Database) -> None:
    (ana,) = add(db, a_person("Ana"))
    for words in ("She", "She listens"):
        with db.change("Changed why Ana", merge=f"intention:{ana}") as change:
            person = change.session.get(Person, ana)
            assert person is not None
            person.intention = words
    db.undo()
    with db.read() as session:
        assert session.get(Person, ana).intention == ""  # type: ignore[union-attr]
    assert names(db) == ["Ana"]


def test_what_no_person_did_is_not_in_the_history(db: Database) -> None:
    with db.change("planted", undoable=False) as change:
        change.session.add(a_person("Ana"))
    assert not db.undo()
    assert names(db) == ["Ana"]


def test_changes_name_the_people_behind_the_rows(db: Database) -> None:
    (ana, ben) = add(db, a_person("Ana"), a_person("Ben"))
    with db.change("Tied Ana to Ben") as change:
        change.session.add(Tie(person_id=ana, other_id=ben, kind="friend"))
    assert change.changes.people == {ana, ben}
    assert change.changes.touches(["tie"])
    assert not change.changes.touches(["note"])


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("lukasz", True), ("ŁUKASZ", True), ("łuk", True), ("oconnor", True), ("O’Connor", True),
        ("moreau o'c", True), ("ζωη", True), ("李", True), ("小龙", True), ("bread", True),
        ('"*(', False), ("NOT", False), ("zz", False), ("AND OR", False), ("\x00", False),
        ("\ud800", False), ("🧁", True), ("0117496", True), ("+44 117 496", True), ("%", False),
    ],
)  # fmt: skip
def test_any_text_can_be_looked_for(db: Database, typed: str, expected: bool) -> None:
    (person,) = add(db, a_person("Łukasz O'Connor-Moreau", nickname="Ζωή 李小龙"))
    with db.change("Kept things") as change:
        change.session.add(
            ContactPoint(person_id=person, kind="phone", value="0117 496", key="+44117496")
        )
        change.session.add(Note(person_id=person, text="Loves bread 🧁", written_on=TODAY))
    assert (found(db, typed) == [person]) is expected


def test_names_come_before_words(db: Database) -> None:
    (ben, rose) = add(db, a_person("Ben Smith"), a_person("Rose Smith"))
    with db.change("note") as change:
        change.session.add(Note(person_id=ben, text="gave me a rose", written_on=TODAY))
    assert found(db, "rose") == [rose, ben]


def test_a_file_replaced_under_us_is_noticed_before_anything_is_stored(db: Database) -> None:
    other = db.path.with_name("other.db")
    other.write_bytes(db.path.read_bytes())
    os.replace(other, db.path)
    with pytest.raises(StoreError, match="replaced or removed"):
        add(db, a_person())


def test_the_store_is_for_its_owner_only(db: Database) -> None:
    assert db.path.stat().st_mode & 0o077 == 0


def test_a_full_disk_is_told_and_saving_works_again(db: Database) -> None:
    pages = db._writer.exec_driver_sql("PRAGMA page_count").scalar_one()
    db._writer.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    db._writer.commit()
    with pytest.raises(StoreError, match="disk is full"), db.change("Added much") as change:
        change.session.add(a_person("Ana", intention="why " * 50_000))
    db._writer.exec_driver_sql("PRAGMA max_page_count = 1000000")
    db._writer.commit()
    add(db, a_person("Ana"))
    assert names(db) == ["Ana"]


def test_errors_carry_no_private_words(db: Database) -> None:
    with pytest.raises(Exception) as caught, db.change("twice") as change:
        change.session.add(a_person("Secret Name", uid="same"))
        change.session.add(a_person("Secret Name", uid="same"))
    assert "Secret" not in str(caught.value)


def test_days_stay_days(db: Database, tmp_path: Path) -> None:
    (ana,) = add(db, a_person("Ana", last_contact_on=date(2026, 3, 29)))
    with db.read() as session:
        person = session.get(Person, ana)
        assert person is not None
        assert person.last_contact_on == date(2026, 3, 29)


def tags(db: Database) -> int:
    with db.read() as session:
        return int(session.connection().execute(text("SELECT count(*) FROM tag")).scalar_one())


def test_very_many_rows_at_once_are_taken_back_like_any_others(db: Database) -> None:
    add(db, a_person("Ben Lind"))
    statement = "INSERT INTO tag (name, key) VALUES (?, ?)"
    with db.change("many") as change:
        change.insert_many("tag", statement, [(f"tag {n}", f"tag {n}") for n in range(3)])
    assert len(change.changes.created["tag"]) == 3
    db.undo()
    assert tags(db) == 0
    db.redo()
    assert tags(db) == 3


def test_many_rows_with_gaps_between_their_numbers_are_noted_one_by_one(db: Database) -> None:
    statement = "INSERT INTO tag (id, name, key) VALUES (?, ?, ?)"
    with db.change("many") as change:
        rows = [(n, f"tag {n}", f"tag {n}") for n in (3, 7, 20)]
        change.insert_many("tag", statement, rows, gaps=True)
    assert sorted(change.changes.created["tag"]) == [3, 7, 20]
    db.undo()
    assert tags(db) == 0
    db.redo()
    assert tags(db) == 3


def test_after_many_rows_that_failed_every_write_is_noted_again(db: Database) -> None:
    statement = "INSERT INTO tag (name, key) VALUES (?, ?)"
    with pytest.raises(driver.errors()), db.change("many") as change:
        change.insert_many("tag", statement, [("one", "same"), ("two", "same")])
    assert tags(db) == 0
    with db.change("one") as change:
        change.session.connection().exec_driver_sql(statement, ("one", "one"))
    assert len(change.changes.created["tag"]) == 1
