"""What a person sees from the first paint until the store is open."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.domain.progress import Progress
from desktop.storage import schema
from desktop.storage.connection import create_file
from desktop.storage.store_file import FILE_NAME
from desktop.ui.window.stand_in import PeopleStandIn, StandIn, stand_in
from desktop.ui.window.waiting import Waiting
from desktop.ui.window.wishes import Wishes


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, folder: Path) -> Iterator[app.Program]:
    one = app.Program(folder, keeps=False)
    yield one
    one.stop()
    if one.window is not None:
        one.window.close()
        one.window.deleteLater()


def older_store(folder: Path) -> None:
    create_file(folder / FILE_NAME)
    schema.migrate(folder / FILE_NAME, 1)


def test_the_window_is_painted_before_an_older_store_is_migrated(
    program: app.Program, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older_store(folder)
    go_on, migrate = threading.Event(), schema.migrate
    threads: list[str] = []

    def slowly(path: Path) -> None:
        threads.append(threading.current_thread().name)
        go_on.wait(20)
        migrate(path)

    monkeypatch.setattr(schema, "migrate", slowly)
    program.start()
    window = program.window
    assert window is not None
    with qtbot.waitSignal(window.painted, timeout=20_000):
        assert not threads
    page = window.shown
    assert isinstance(page, StandIn)
    qtbot.waitUntil(lambda: "newer form" in page.words.text() and bool(threads), timeout=20_000)
    assert threads[0].startswith("kith-files")
    with qtbot.waitSignal(program.runner.opened, timeout=20_000):
        go_on.set()
    assert window.shown is window.page("today")
    with closing(sqlite3.connect(folder / FILE_NAME)) as store:
        assert store.execute("PRAGMA user_version").fetchone() == (schema.CURRENT,)


@pytest.mark.parametrize("content", [b"no store at all" * 300, b"SQLite format 3\0" + b"?" * 5000])
def test_the_window_is_painted_before_a_damaged_store_is_told_of(
    program: app.Program, qtbot: QtBot, folder: Path, content: bytes
) -> None:
    (folder / FILE_NAME).write_bytes(content)
    program.start()
    window = program.window
    assert window is not None
    with qtbot.waitSignal(window.painted, timeout=20_000):
        first = window.shown
    assert isinstance(first, StandIn)
    qtbot.waitUntil(lambda: window.shown is not first, timeout=20_000)
    assert not program.runner.is_open
    assert (folder / FILE_NAME).read_bytes() == content


def test_the_window_is_painted_while_another_program_holds_the_store(
    program: app.Program, qtbot: QtBot, folder: Path
) -> None:
    create_file(folder / FILE_NAME)
    schema.migrate(folder / FILE_NAME)
    with closing(sqlite3.connect(folder / FILE_NAME)) as other:
        other.execute("BEGIN EXCLUSIVE")
        program.start()
        assert program.window is not None
        with qtbot.waitSignal(program.window.painted, timeout=20_000):
            pass
        other.rollback()
        with qtbot.waitSignal(program.runner.opened, timeout=30_000):
            pass


def test_nothing_is_said_of_a_store_that_opens_soon(qtbot: QtBot) -> None:
    page = StandIn("Today", Wishes())
    qtbot.addWidget(page)
    page.show()
    waiting = Waiting(page, Progress())
    waiting.look()
    assert page.words.text() == ""
    for _ in range(30):
        waiting.look()
    assert page.words.text() == "Opening your data…"


def test_it_looks_no_longer_once_the_place_is_there(qtbot: QtBot) -> None:
    page = StandIn("Today", Wishes())
    qtbot.addWidget(page)
    page.show()
    waiting = Waiting(page, Progress())
    page.hide()
    waiting.look()
    assert not waiting.isActive()


def test_the_first_names_are_painted_without_a_list(qtbot: QtBot) -> None:
    page = stand_in("People", Wishes(), [(1, "Ana Lima"), (2, "<b>Bo</b>")])
    qtbot.addWidget(page)
    assert isinstance(page, PeopleStandIn)
    page.resize(800, 600)
    assert not page.grab().isNull()
    assert page.names == ["Ana Lima", "<b>Bo</b>"]
