"""Taking people out through the window's sheet, into real files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.entities import Circle, CircleMember, Note
from desktop.domain.leaving import Form
from desktop.services.journey.defaults import plant_stages
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.exporting.sheet import TakeOut
from desktop.ui.runner import Inline, Lane, Runner
from desktop.ui.widgets.toast import Act
from desktop.ui.window.main_window import MainWindow
from desktop.ui.window.places import WindowState
from tests.builders import NOW, TODAY, a_person, a_talk, add


class Telling(MainWindow):
    """A window without places that keeps what it was to tell."""

    def __init__(self) -> None:
        super().__init__([], WindowState())
        self.told: list[str] = []

    def tell(self, words: str, *, undoable: bool = False, also: Act | None = None) -> None:
        self.told.append(words)


@dataclass
class Later(Inline):
    """Files wait until they are let go."""

    waiting: list[Callable[[], None]] = field(default_factory=list)

    def submit(self, lane: Lane, job: Callable[[], None]) -> None:
        if lane == "files":
            self.waiting.append(job)
        else:
            job()


@pytest.fixture
def book(db: Database) -> Database:
    plant_stages(db)
    ana, bo = add(db, a_person("Ana Moreau", stage_id=2), a_person("Bo Lind"))
    (choir,) = add(db, Circle(name="Choir"))
    add(
        db,
        CircleMember(circle_id=choir, person_id=bo),
        Note(person_id=ana, text="a secret", written_on=TODAY, confided=True),
    )
    return db


def a_sheet(qtbot: QtBot, db: Database, folder: Path, lanes: Inline | None = None) -> TakeOut:
    runner = Runner(lanes or Inline())
    runner.open(db)
    window = Telling()
    qtbot.addWidget(window)
    window.resize(1024, 700)
    window.show()
    one = TakeOut(window, runner, FixedClock(NOW), SettingsFile(folder))
    one.told.connect(lambda words, act: window.tell(words, also=act))
    runner.setParent(one)
    return one


@pytest.fixture
def sheet(qtbot: QtBot, book: Database, tmp_path: Path) -> TakeOut:
    return a_sheet(qtbot, book, tmp_path)


def told(sheet: TakeOut) -> list[str]:
    window = sheet.parent()
    assert isinstance(window, Telling)
    return window.told


def test_everybody_goes_into_cards_and_the_window_says_so(sheet: TakeOut, tmp_path: Path) -> None:
    sheet.open()
    assert sheet.form.whom.hasFocus()
    sheet.write(tmp_path / "people.vcf")
    assert (tmp_path / "people.vcf").read_text(encoding="utf-8").count("KIND:group") == 1
    assert told(sheet) == [
        "Took 2 people out to people.vcf. What was told in confidence stayed here"
    ]
    assert not sheet.isVisible()


def test_those_who_are_marked_are_meant_first(sheet: TakeOut, tmp_path: Path) -> None:
    sheet.open((2,))
    assert sheet.form.whom.text() == "The person you marked"
    sheet.form.forms.choose(Form.TABLE)
    sheet.write(tmp_path / "one.csv")
    assert "Ana Moreau" not in (tmp_path / "one.csv").read_text(encoding="utf-8")
    assert told(sheet) == ["Took one person out to one.csv"]


@pytest.mark.parametrize(("option", "name"), [("circle:Choir", "Bo Lind"), ("found", "Ana Moreau")])
def test_a_circle_or_those_found_can_be_meant(
    sheet: TakeOut, tmp_path: Path, option: str, name: str
) -> None:
    sheet.open(found=(1,))
    sheet.form.whom.choose(option)
    sheet.write(tmp_path / "some.vcf")
    cards = (tmp_path / "some.vcf").read_text(encoding="utf-8")
    assert cards.count("BEGIN:VCARD") == 1
    assert name in cards


def test_cards_can_be_of_the_older_kind(sheet: TakeOut, tmp_path: Path) -> None:
    sheet.open()
    sheet.form.version.choose("3.0")
    sheet.write(tmp_path / "people")
    assert "VERSION:3.0" in (tmp_path / "people.vcf").read_text(encoding="utf-8")


def test_what_was_told_in_confidence_goes_only_when_it_is_asked_for(
    sheet: TakeOut, tmp_path: Path
) -> None:
    for asked in (False, True):
        sheet.open()
        assert not sheet.form.confided.isChecked()
        sheet.form.confided.setChecked(asked)
        sheet.write(tmp_path / f"{asked}.vcf")
        cards = (tmp_path / f"{asked}.vcf").read_text(encoding="utf-8")
        assert ("a secret" in cards) == asked


def test_everything_goes_into_an_archive_and_there_is_nothing_to_choose(
    sheet: TakeOut, tmp_path: Path
) -> None:
    sheet.open()
    sheet.form.forms.choose(Form.ARCHIVE)
    assert not sheet.form.confided.isVisible()
    assert sheet.form.stays.text() == "Nothing stays behind."
    sheet.write(tmp_path / "kith")
    with ZipFile(tmp_path / "kith.zip") as archive:
        assert b"a secret" in archive.read("tables/note.jsonl")
        assert "settings.json" in archive.namelist()
    assert told(sheet) == ["Took everything out to kith.zip"]


def test_an_archive_of_some_says_that_confidence_was_kept(sheet: TakeOut, tmp_path: Path) -> None:
    sheet.open((1,))
    sheet.form.forms.choose(Form.ARCHIVE)
    assert sheet.form.confided.isVisible()
    sheet.write(tmp_path / "ana.zip")
    assert told(sheet) == [
        "Took one person out to ana.zip. What was told in confidence stayed here"
    ]


def test_a_calendar_can_tell_when_we_spoke(sheet: TakeOut, book: Database, tmp_path: Path) -> None:
    a_talk(book, 1, day=TODAY)
    for asked in (False, True):
        sheet.open()
        sheet.form.forms.choose(Form.CALENDAR)
        sheet.form.talks.setChecked(asked)
        sheet.write(tmp_path / f"{asked}.ics")
        written = (tmp_path / f"{asked}.ics").read_text(encoding="utf-8")
        assert ("A call with Ana" in written) == asked


def test_pages_go_into_a_folder(sheet: TakeOut, tmp_path: Path) -> None:
    sheet.open()
    sheet.form.forms.choose(Form.PAGES)
    sheet.write(tmp_path / "pages")
    assert len(list((tmp_path / "pages").glob("*.md"))) == 3


def test_what_goes_wrong_is_told_in_the_sheet_and_can_be_tried_again(
    sheet: TakeOut, tmp_path: Path
) -> None:
    sheet.open()
    sheet.write(tmp_path / "gone" / "people.vcf")
    assert sheet.isVisible()
    assert "could not be written" in sheet.form.trouble.text()
    assert sheet.form.where.hasFocus()
    sheet.write(tmp_path / "people.vcf")
    assert (tmp_path / "people.vcf").exists()


@pytest.mark.parametrize("way", ["button", "escape"])
def test_it_can_be_cancelled_and_leaves_nothing(
    qtbot: QtBot, book: Database, tmp_path: Path, way: str
) -> None:
    lanes = Later()
    sheet = a_sheet(qtbot, book, tmp_path, lanes)
    sheet.open()
    sheet.write(tmp_path / "people.vcf")
    assert sheet.working.isVisible()
    if way == "button":
        sheet.working.cancel.click()
    else:
        qtbot.keyClick(sheet.working.cancel, Qt.Key.Key_Escape)
    for job in lanes.waiting:
        job()
    assert not list(tmp_path.glob("*people*"))
    assert sheet.isVisible() == (way == "button")
    assert not sheet.form.trouble.isVisible()
    assert told(sheet) == []


def test_the_keyboard_reaches_all_of_it(qtbot: QtBot, sheet: TakeOut) -> None:
    sheet.open()
    qtbot.keyClick(sheet.form.whom, Qt.Key.Key_Down)
    assert not sheet.form.whom.is_everybody
    qtbot.keyClick(sheet.form.whom, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is sheet.form.forms.buttons[Form.CARDS]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert sheet.form.forms.current() is Form.TABLE
    reached = set()
    for _ in range(12):
        focus = QApplication.focusWidget()
        reached.add(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert {sheet.form.whom, sheet.form.confided, sheet.form.where, sheet.form.cancel} <= reached
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_the_systems_dialog_asks_for_the_kind_that_was_chosen(sheet: TakeOut) -> None:
    sheet.open()
    for form, ending in ((Form.CARDS, "vcf"), (Form.TABLE, "csv"), (Form.ARCHIVE, "zip")):
        sheet.form.forms.choose(form)
        dialog = sheet.ask_where()
        assert dialog.defaultSuffix() == ending
        assert f"*.{ending}" in dialog.nameFilters()[0]
        dialog.reject()
