"""A store that cannot be opened again after it was closed: offered as at a start, at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.domain.errors import StoreError
from desktop.services import backups
from desktop.storage import backup
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from desktop.ui.backups.page import BackupsPage
from desktop.ui.window.kith import KithWindow
from desktop.ui.window.refused import RefusedPage
from tests.builders import NOW, a_person, add
from tests.ui.programs import a_program, opened


@pytest.fixture
def folder(data_folder: Path) -> Path:
    with Database(data_folder / FILE_NAME) as db:
        add(db, a_person("Zwetschgen"))
    backup.write_dated(data_folder / FILE_NAME, reason="daily", now=NOW)
    return data_folder


@pytest.fixture
def program(qapp: QApplication, folder: Path) -> Iterator[app.Program]:
    with a_program(folder) as made:
        yield made


def lose(window: KithWindow, folder: Path) -> BackupsPage:
    """Go back to the only backup."""
    window.ways.keeping.show_backups()
    page = window.findChildren(BackupsPage)[0]
    page._go_back_to_file(backup.list_backups(folder)[0])
    return page


def test_a_trouble_that_passed_is_over_without_a_restart(
    program: app.Program, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> NoReturn:
        raise StoreError("The disk is full. Make room, then try again.")

    monkeypatch.setattr(backups, "open_again", full)
    program.start()
    first = opened(program, qtbot)
    lose(first, folder)
    qtbot.waitUntil(
        lambda: program.window is not None and program.window is not first, timeout=20_000
    )
    again = opened(program, qtbot)
    with program.runner._database.read() as session:
        assert (
            session.connection().exec_driver_sql("SELECT name FROM person").scalar() == "Zwetschgen"
        )
    assert again.findChildren(RefusedPage) == []


def test_what_lasts_is_said_in_its_place_with_the_backups(
    program: app.Program, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = folder / FILE_NAME

    def damaged(*_: object, **__: object) -> NoReturn:
        store.write_bytes(b"no store at all " * 900)
        raise StoreError("It was damaged.")

    monkeypatch.setattr(backups, "open_again", damaged)
    program.start()
    first = opened(program, qtbot)
    lose(first, folder)
    qtbot.waitUntil(
        lambda: program.window is not None and bool(program.window.findChildren(RefusedPage)),
        timeout=20_000,
    )
    assert program.window is not None
    [page] = program.window.findChildren(RefusedPage)
    back = page.chooser.preview.go_back
    qtbot.waitUntil(lambda: back.isVisible() and back.isEnabled(), timeout=20_000)
    back.click()
    opened(program, qtbot)
    with program.runner._database.read() as session:
        assert (
            session.connection().exec_driver_sql("SELECT name FROM person").scalar() == "Zwetschgen"
        )
