"""A store that cannot be opened: never begun anew, never deleted, and the way back at hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.errors import KithError, MissingStoreError, NewerStoreError, StoreError
from desktop.settings import SettingsFile
from desktop.storage import backup
from desktop.storage.database import Database
from desktop.storage.store import open_store
from desktop.storage.store_file import FILE_NAME
from desktop.ui.runner import Inline, Runner
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.window.kith import KithWindow
from desktop.ui.window.refused import RefusedPage
from tests.builders import NOW, a_person, add


def refused(folder: Path) -> KithError:
    with pytest.raises(StoreError) as caught:
        open_store(folder, now=NOW)
    return caught.value


def shown(qtbot: QtBot, clock: FixedClock, folder: Path, error: KithError) -> RefusedPage:
    page = RefusedPage(error, Runner(Inline()), clock, folder)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.begin()
    return page


def said(page: RefusedPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(PlainLabel))


@pytest.fixture
def folder(data_folder: Path) -> Path:
    with Database(data_folder / FILE_NAME) as db:
        add(db, a_person("Ana"))
    backup.write_dated(data_folder / FILE_NAME, reason="daily", now=NOW)
    return data_folder


@pytest.mark.parametrize("damaged", [True, False])
def test_its_backups_are_offered_and_take_its_place(
    qtbot: QtBot, clock: FixedClock, folder: Path, damaged: bool
) -> None:
    store = folder / FILE_NAME
    if damaged:
        store.write_bytes(b"no store at all " * 900)
    else:
        store.unlink()
    page = shown(qtbot, clock, folder, refused(folder))
    assert "It is whole, and can take the place of what cannot be opened." in said(page)
    again: list[bool] = []
    page.again_wished.connect(lambda: again.append(True))
    page.chooser.preview.go_back.click()
    assert again
    with open_store(folder, now=NOW) as db, db.read() as session:
        from sqlmodel import select

        from desktop.domain.entities import Person

        assert list(session.exec(select(Person.name))) == ["Ana"]
    assert len(list(folder.glob("kith.db.damaged-*[0-9]"))) == damaged


def test_nothing_leads_away_from_it_until_there_is_a_store(
    qtbot: QtBot, clock: FixedClock, folder: Path
) -> None:
    runner = Runner(Inline())
    window = KithWindow(runner, clock, SettingsFile(folder))
    qtbot.addWidget(window)
    window.furnish()
    window.show_trouble(StoreError("Another program is holding kith.db."), lambda: None)
    window.show_trouble(StoreError("Another program is holding kith.db."), lambda: None)
    away = {action.text() for action in window.actions() if action.isEnabled()}
    assert not away & {"Today", "People", "Search everything", "We spoke…", "Backups…"}
    assert {"Quit Kith", "Close the window", "Larger text"} <= away
    assert not window.sidebar.isEnabled()

    with open_store(folder, now=NOW) as db:
        runner.open(db)
        back = {action.text() for action in window.actions() if action.isEnabled()}
        assert {"Today", "People", "Search everything", "We spoke…", "Backups…"} <= back
        assert window.sidebar.isEnabled()
        assert not window.can("lock")


def test_the_preferences_of_the_backup_are_not_written_over_by_those_of_now(
    qtbot: QtBot, clock: FixedClock, folder: Path
) -> None:
    settings = SettingsFile(folder)
    settings.values.my_name = "Maya"
    settings.save()
    backup.write_dated(folder / FILE_NAME, reason="by-hand", now=NOW)
    settings.values.my_name = "Somebody else"
    settings.save()
    (folder / FILE_NAME).write_bytes(b"no store at all " * 900)
    window = KithWindow(Runner(Inline()), clock, settings)
    qtbot.addWidget(window)
    window.furnish()
    window.show_trouble(refused(folder), lambda: None)
    page = window.shown
    assert isinstance(page, RefusedPage)
    row = next(row.backup for row in page.chooser.list.model.rows() if "hand" in row.backup.reason)
    page.go_back(row)
    assert settings.values.my_name == "Maya"


def test_the_keyboard_stands_on_the_newest_backup_and_nothing_is_promised_of_what_is_gone(
    qtbot: QtBot, clock: FixedClock, folder: Path
) -> None:
    (folder / FILE_NAME).unlink()
    page = shown(qtbot, clock, folder, refused(folder))
    assert page.focusWidget() is page.chooser.list.view
    assert not page.chooser.preview._promise.isVisible()
    assert page.chooser.preview.go_back.isVisible()


def test_without_a_backup_the_keyboard_stands_where_one_comes_from_elsewhere(
    qtbot: QtBot, clock: FixedClock, folder: Path
) -> None:
    (folder / FILE_NAME).unlink()
    for path in backup.list_backups(folder):
        path.unlink()
    page = shown(qtbot, clock, folder, MissingStoreError("kith.db is gone."))
    assert "No backup lies here" in said(page)
    assert page.focusWidget() is page.elsewhere


def test_a_newer_store_is_not_offered_away(qtbot: QtBot, clock: FixedClock, folder: Path) -> None:
    page = shown(qtbot, clock, folder, NewerStoreError("Written by a newer Kith."))
    assert "A newer Kith wrote this" in said(page)
    assert not hasattr(page, "chooser")
    assert not page.again.isVisible()
    assert page.again.parent() is page.elsewhere.parent() is page


def test_what_could_not_be_looked_at_is_not_called_damaged(
    qtbot: QtBot, clock: FixedClock, folder: Path
) -> None:
    page = shown(qtbot, clock, folder, StoreError("Another program is holding kith.db."))
    assert "Another program is holding" in said(page)
    assert not hasattr(page, "chooser")
    assert page.again.isVisible()
