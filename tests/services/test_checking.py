"""Looking whether all is well, and mending what can be: said, after a backup, nothing lost."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.checked import Finding, Mend
from desktop.domain.errors import DamagedStoreError
from desktop.services import checking
from desktop.services.journey.defaults import plant_stages
from desktop.storage import backup
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from tests.builders import NOW, TODAY, a_person, a_talk, add


@pytest.fixture
def folder(data_folder: Path) -> Path:
    with Database(data_folder / FILE_NAME) as db:
        plant_stages(db)
        ana, ben = add(db, a_person("Ana Moreau"), a_person("Ben Ode"))
        a_talk(db, ana, ben, words="the reed pipes", day=TODAY)
    return data_folder


def by_hand(folder: Path, *statements: str) -> None:
    connection = sqlite3.connect(folder / FILE_NAME)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def look(folder: Path) -> list[Finding]:
    with Database(folder / FILE_NAME) as db:
        return list(checking.look(db))


def mend(folder: Path) -> list[str]:
    with Database(folder / FILE_NAME) as db:
        return list(checking.mend(db, list(checking.look(db)), now=NOW))


def test_all_is_well_and_nothing_is_done(folder: Path) -> None:
    assert [finding.words for finding in look(folder) if not finding.is_well] == []
    assert mend(folder) == []
    assert not backup.list_backups(folder)


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM person_text WHERE rowid = 1",
        "UPDATE person_text SET words = 'of somebody else' WHERE rowid = 2",
        "INSERT INTO person_text (rowid, names, reach, words) VALUES (99, 'nobody', '', '')",
        "UPDATE person SET intention = 'to listen' WHERE id = 1",
    ],
)
def test_the_search_is_compared_word_for_word(folder: Path, statement: str) -> None:
    by_hand(folder, statement)
    assert [finding.mend for finding in look(folder) if finding.mend] == [Mend.SEARCH]
    said = mend(folder)
    assert "backup was written first" in said[0]
    assert said[1:] == ["The search was made anew."]
    assert all(finding.is_well for finding in look(folder))


def test_a_search_that_disagrees_with_itself_is_made_anew(folder: Path) -> None:
    by_hand(folder, "DELETE FROM person_text_idx", "DELETE FROM person_text_data WHERE id > 10")
    assert [finding.mend for finding in look(folder) if finding.mend] == [Mend.SEARCH]
    mend(folder)
    assert all(finding.is_well for finding in look(folder))


def test_an_index_that_lost_rows_is_made_anew(folder: Path) -> None:
    by_hand(
        folder,
        "PRAGMA writable_schema = ON",
        "CREATE TABLE other (deleted_at, sort_key, id)",
        "CREATE INDEX ix_other ON other (deleted_at, sort_key, id)",
        "UPDATE sqlite_schema SET rootpage = (SELECT sum(rootpage) FROM sqlite_schema"
        " WHERE name IN ('ix_other', 'ix_person_listed')) - rootpage"
        " WHERE name IN ('ix_other', 'ix_person_listed')",
    )
    found = [finding.mend for finding in look(folder) if finding.mend]
    assert found == [Mend.INDEXES]
    assert "The indexes were made anew." in mend(folder)
    assert all(finding.is_well for finding in look(folder))


def test_what_belongs_to_nothing_is_moved_aside(folder: Path) -> None:
    by_hand(
        folder,
        "INSERT INTO note (person_id, text, written_on, confided)"
        " VALUES (77, 'a lost note', '2026-01-01', 0)",
        "UPDATE person SET stage_id = 55 WHERE id = 1",
    )
    assert Mend.LINKS in [finding.mend for finding in look(folder)]
    said = mend(folder)
    [aside] = folder.glob("set-aside-*.jsonl")
    assert any(f"1 rows were moved aside to {aside.name}" in one for one in said)
    assert json.loads(aside.read_text())["text"] == "a lost note"
    assert aside.stat().st_mode & 0o077 == 0
    assert all(finding.is_well for finding in look(folder))
    connection = sqlite3.connect(folder / FILE_NAME)
    assert connection.execute("SELECT name, stage_id FROM person WHERE id = 1").fetchall() == [
        ("Ana Moreau", None)
    ]
    connection.close()


def _open_to_all(folder: Path) -> None:
    os.chmod(folder, 0o755)
    os.chmod(folder / FILE_NAME, 0o644)


def _half_written(folder: Path) -> None:
    (folder / "half_written.json").touch(0o600)


def _left_behind(folder: Path) -> None:
    left = folder / ".restoring-abc"
    left.mkdir()
    os.utime(left, (1, 1))


@pytest.mark.parametrize(
    ("make", "what"),
    [
        (_open_to_all, Mend.MODES),
        (_half_written, Mend.HALF_WRITTEN),
        (_left_behind, Mend.LEFTOVERS),
    ],
)
def test_the_folder_is_looked_at_too(
    folder: Path, make: Callable[[Path], None], what: Mend
) -> None:
    make(folder)
    assert [finding.mend for finding in look(folder) if finding.mend] == [what]
    assert len(mend(folder)) == 1  # the store is not touched, and needs no backup
    assert all(finding.is_well for finding in look(folder))


def test_a_card_without_a_place_stands_at_the_end(folder: Path) -> None:
    by_hand(folder, "UPDATE person SET stage_id = 2, stage_rank = NULL")
    assert [finding.mend for finding in look(folder) if finding.mend] == [Mend.PLACES]
    assert "They stand at the end of their columns." in mend(folder)
    assert all(finding.is_well for finding in look(folder))


def test_each_backup_is_read(folder: Path) -> None:
    good = backup.write_dated(folder / FILE_NAME, reason="daily", now=NOW)
    bad = backup.write_dated(folder / FILE_NAME, reason="daily", now=NOW)
    bad.write_bytes(bad.read_bytes()[:9_000])
    with Database(folder / FILE_NAME) as db:
        found = list(checking.look(db, backups=True))
    assert f"{good.name} is whole: 2 people, 1 interaction." in [one.words for one in found]
    assert [one.words.startswith(bad.name) for one in found if one.bad] == [True]
    assert bad.exists()


def test_a_damaged_file_is_told_and_left(folder: Path) -> None:
    store = folder / FILE_NAME
    pages = bytearray(store.read_bytes())
    pages[4096 * 9 : 4096 * 60] = b"\xff" * 4096 * 51
    store.write_bytes(pages)
    with pytest.raises(DamagedStoreError), Database(store) as db:
        list(checking.look(db))
    assert store.read_bytes() == bytes(pages)
