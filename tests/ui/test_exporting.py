"""Taking people out through the window's dialog, into real files."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.storage.database import Database
from desktop.ui import exporting
from desktop.ui.runner import Inline, Runner
from desktop.ui.window.main_window import MainWindow
from desktop.ui.window.places import WindowState
from tests.builders import a_person, add


class Telling(MainWindow):
    """A window without places that keeps what it was to tell."""

    def __init__(self) -> None:
        super().__init__([], WindowState())
        self.told: list[str] = []

    def tell(self, words: str, *, undoable: bool = False) -> None:
        self.told.append(words)


@pytest.fixture
def runner(db: Database) -> Runner:
    one = Runner(Inline())
    one.open(db)
    return one


@pytest.fixture
def window(qtbot: QtBot, runner: Runner) -> Telling:
    one = Telling()
    qtbot.addWidget(one)
    runner.failed.connect(one.tell)
    return one


def test_everybody_goes_into_cards_and_the_window_says_so(
    window: Telling, runner: Runner, db: Database, clock: FixedClock, tmp_path: Path
) -> None:
    add(db, a_person("Ana Moreau"), a_person("Bo Lind"))
    dialog = exporting.ask_where(window, runner, clock)
    dialog.fileSelected.emit(str(tmp_path / "people.vcf"))
    assert (tmp_path / "people.vcf").read_text(encoding="utf-8").count("BEGIN:VCARD") == 2
    assert window.told == ["Took 2 people out to people.vcf"]


def test_only_those_who_were_chosen_go(
    window: Telling, runner: Runner, db: Database, clock: FixedClock, tmp_path: Path
) -> None:
    ana, _bo = add(db, a_person("Ana Moreau"), a_person("Bo Lind"))
    exporting.write(window, runner, clock, tmp_path / "one.csv", [ana])
    assert "Bo Lind" not in (tmp_path / "one.csv").read_text(encoding="utf-8")
    assert window.told == ["Took one person out to one.csv"]


def test_everything_goes_into_an_archive(
    window: Telling, runner: Runner, db: Database, clock: FixedClock, tmp_path: Path
) -> None:
    add(db, a_person("Ana Moreau"))
    exporting.write(window, runner, clock, tmp_path / "kith.zip")
    with ZipFile(tmp_path / "kith.zip") as archive:
        assert archive.testzip() is None
    assert window.told == ["Took everything out to kith.zip"]


def test_the_archive_is_offered_for_everything_alone(
    window: Telling, runner: Runner, clock: FixedClock
) -> None:
    whole, some = (exporting.ask_where(window, runner, clock, who) for who in (None, [1]))
    assert any("*.zip" in kind for kind in whole.nameFilters())
    assert not any("*.zip" in kind for kind in some.nameFilters())
    for dialog in (whole, some):
        dialog.reject()


def test_a_name_without_an_ending_gets_that_of_the_kind(
    window: Telling, runner: Runner, clock: FixedClock
) -> None:
    dialog: QFileDialog = exporting.ask_where(window, runner, clock)
    for kind in dialog.nameFilters():
        dialog.filterSelected.emit(kind)
        assert f"*.{dialog.defaultSuffix()}" in kind
    dialog.reject()


def test_an_ending_that_nobody_writes_is_told_in_a_sentence(
    window: Telling, runner: Runner, clock: FixedClock, tmp_path: Path
) -> None:
    exporting.write(window, runner, clock, tmp_path / "people.doc")
    assert "Use .vcf for cards" in window.told[0]


def test_a_folder_that_cannot_be_written_is_told_and_nothing_is_left(
    window: Telling, runner: Runner, clock: FixedClock, tmp_path: Path
) -> None:
    exporting.write(window, runner, clock, tmp_path / "gone" / "people.vcf")
    assert "could not be written" in window.told[0]
    assert not (tmp_path / "gone").exists()
