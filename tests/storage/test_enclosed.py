"""One backup is all there is to carry: the preferences are in it, and only in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.services import backups
from desktop.settings import FILE_NAME as SETTINGS
from desktop.settings import SettingsFile
from desktop.storage import backup, contents, driver, enclosed
from desktop.storage.store import open_store
from desktop.storage.store_file import FILE_NAME
from tests.builders import NOW, a_person, add
from tests.locked import forget_keys, lock_it


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    here = tmp_path / "here"
    with open_store(here, now=NOW) as db:
        add(db, a_person("Ana"))
    settings = SettingsFile(here)
    settings.values.my_name, settings.values.theme = "Zwetschge", "dark"
    settings.save()
    yield here
    forget_keys()


def tables(path: Path) -> set[str]:
    connection = driver.open_file(path)
    found = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    connection.close()
    return found


def test_on_another_machine_it_brings_people_and_preferences(folder: Path, tmp_path: Path) -> None:
    carried = tmp_path / "carried.db"
    backup.write(folder / FILE_NAME, carried)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    backups.go_back(carried, elsewhere, now=NOW)
    assert contents.counts(elsewhere / FILE_NAME)[0] == 1
    values = SettingsFile(elsewhere).values
    assert (values.my_name, values.theme) == ("Zwetschge", "system")
    assert tables(elsewhere / FILE_NAME) == tables(folder / FILE_NAME)
    assert tables(carried) - tables(folder / FILE_NAME) == {enclosed._TABLE}


def test_beside_a_locked_store_they_are_locked_in_it(folder: Path) -> None:
    lock_it(folder)
    written = backup.write_dated(folder / FILE_NAME, reason="by-hand", now=NOW)
    assert b"Zwetschge" not in written.read_bytes()
    (folder / SETTINGS).unlink()
    backups.go_back(written, folder, now=NOW)
    assert SettingsFile(folder).values.my_name == "Zwetschge"


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff", b'{"people_a_day": "many"}'])
def test_preferences_that_cannot_be_right_keep_nobody_from_coming_back(
    folder: Path, content: bytes
) -> None:
    (folder / SETTINGS).write_bytes(content)
    written = backup.write_dated(folder / FILE_NAME, reason="by-hand", now=NOW)
    (folder / SETTINGS).unlink()
    backups.go_back(written, folder, now=NOW)
    assert contents.counts(folder / FILE_NAME)[0] == 1
    assert SettingsFile(folder).values.people_a_day == 3


def test_a_backup_of_an_older_kith_leaves_the_preferences_as_they_are(folder: Path) -> None:
    written = backup.write_dated(folder / FILE_NAME, reason="by-hand", now=NOW)
    enclosed.take_out(written)
    backups.go_back(written, folder, now=NOW)
    assert SettingsFile(folder).values.my_name == "Zwetschge"
