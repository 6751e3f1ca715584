"""Calendars are read along while the window is open, and nothing is read in vain."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.contact_points import point_key
from desktop.domain.entities import ContactPoint
from desktop.services.calendars import looking, subscribing
from desktop.storage.database import Database
from desktop.ui.calendars import along as module
from desktop.ui.calendars.along import ReadingAlong
from desktop.ui.calendars.choosing import choose_calendar, choose_folder
from desktop.ui.runner import Runner
from tests.builders import a_person, add
from tests.services.calendars.subscriptions import a_file, along, an_event, keep_all, plans


@pytest.fixture
def anna(db: Database) -> int:
    (person,) = add(db, a_person("Anna Schmidt"))
    mail = "anna@example.org"
    add(db, ContactPoint(person_id=person, kind="email", value=mail, key=point_key("email", mail)))
    return person


@pytest.fixture
def reading(
    qtbot: QtBot, runner: Runner, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ReadingAlong]:
    monkeypatch.setattr(module, "_SETTLED_MS", 20)
    one = ReadingAlong(runner, clock)
    one.begin()
    yield one
    one.deleteLater()


def subscribe(runner: Runner, clock: FixedClock, path: Path) -> None:
    runner.change(subscribing.subscribe, str(path), now=clock.now())


def test_a_new_calendar_is_read_at_once_and_says_what_it_found(
    reading: ReadingAlong,
    db: Database,
    anna: int,
    runner: Runner,
    clock: FixedClock,
    tmp_path: Path,
) -> None:
    told: list[str] = []
    reading.told.connect(told.append)
    subscribe(runner, clock, a_file(tmp_path, an_event()))
    assert told == ["One thing in Family waits to be looked through."]
    assert along(db)[0].waiting == 1


def test_a_file_that_is_written_is_read_again(
    reading: ReadingAlong, db: Database, anna: int, runner: Runner, clock: FixedClock,
    tmp_path: Path, qtbot: QtBot,
) -> None:  # fmt: skip
    subscribe(runner, clock, a_file(tmp_path, an_event()))
    keep_all(db)
    a_file(tmp_path, an_event("20260321T160000"))
    qtbot.waitUntil(lambda: plans(db, "day") == [("2026-03-21",)])


def test_a_file_that_is_replaced_is_read_again_each_time(
    reading: ReadingAlong, db: Database, anna: int, runner: Runner, clock: FixedClock,
    tmp_path: Path, qtbot: QtBot,
) -> None:  # fmt: skip
    path = a_file(tmp_path, an_event())
    subscribe(runner, clock, path)
    keep_all(db)
    for day in (21, 22, 23):
        os.replace(a_file(tmp_path, an_event(f"202603{day}T160000"), name="new.part"), path)
        qtbot.waitUntil(lambda day=day: plans(db, "day") == [(f"2026-03-{day}",)])


def test_a_file_that_comes_into_a_folder_is_read(
    reading: ReadingAlong, db: Database, anna: int, runner: Runner, clock: FixedClock,
    tmp_path: Path, qtbot: QtBot,
) -> None:  # fmt: skip
    folder = tmp_path / "calendars"
    folder.mkdir()
    subscribe(runner, clock, folder)
    a_file(folder, an_event())
    qtbot.waitUntil(lambda: along(db)[0].waiting == 1)


def test_coming_back_to_the_window_looks_but_reads_nothing_in_vain(
    reading: ReadingAlong, db: Database, anna: int, runner: Runner, clock: FixedClock,
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    subscribe(runner, clock, a_file(tmp_path, an_event()))
    looks: list[object] = []
    monkeypatch.setattr(looking, "look", lambda *args: looks.append(args))
    reading._come_back(Qt.ApplicationState.ApplicationActive)
    reading.look_again()
    assert looks == []


def test_a_calendar_that_is_gone_says_so_and_is_read_when_it_is_back(
    reading: ReadingAlong, db: Database, anna: int, runner: Runner, clock: FixedClock,
    tmp_path: Path, qtbot: QtBot,
) -> None:  # fmt: skip
    path = a_file(tmp_path, an_event())
    subscribe(runner, clock, path)
    path.unlink()
    qtbot.waitUntil(lambda: along(db)[0].trouble != "")
    a_file(tmp_path, an_event(), an_event("20260401T150000", "other"))
    qtbot.waitUntil(lambda: along(db)[0].trouble == "" and along(db)[0].waiting == 2)


def test_what_is_stopped_is_watched_no_more(
    reading: ReadingAlong,
    db: Database,
    anna: int,
    runner: Runner,
    clock: FixedClock,
    tmp_path: Path,
) -> None:
    subscribe(runner, clock, a_file(tmp_path, an_event()))
    assert reading._watcher.files()
    runner.change(subscribing.stop, along(db)[0].id)
    assert not reading._watcher.files()
    assert not reading._watcher.directories()


def test_at_the_start_all_that_was_written_meanwhile_is_read(
    db: Database, anna: int, runner: Runner, clock: FixedClock, tmp_path: Path, qtbot: QtBot
) -> None:
    path = a_file(tmp_path, an_event())
    subscribe(runner, clock, path)
    first = ReadingAlong(runner, clock)
    assert along(db)[0].waiting == 0
    first.begin()
    assert along(db)[0].waiting == 1


@pytest.mark.parametrize("choose", [choose_calendar, choose_folder])
def test_what_is_chosen_is_read_along(
    choose: object, db: Database, runner: Runner, clock: FixedClock, tmp_path: Path, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = choose(parent, runner, clock)  # type: ignore[operator]
    assert isinstance(dialog, QFileDialog)
    chosen = a_file(tmp_path, an_event()) if choose is choose_calendar else tmp_path
    dialog.fileSelected.emit(str(chosen))
    dialog.close()
    assert along(db)[0].path == str(chosen)
