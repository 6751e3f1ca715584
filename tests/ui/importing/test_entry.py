"""Where one begins to bring people in: dropped, chosen, pasted, or as last month."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.importing.guides import guides
from desktop.ui.importing.page import ImportPage
from desktop.ui.importing.recent import remember, remembered
from desktop.ui.runner import Inline, Runner
from tests.builders import TODAY
from tests.services.importing.bringing import a_file, asked, card, names

ANA = card("FN:Ana Moreau", "EMAIL:ana@film.example")
BO = card("FN:Bo Lind")


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path)


@pytest.fixture
def page(qtbot: QtBot, db: Database, clock: FixedClock, settings: SettingsFile) -> ImportPage:
    runner = Runner(Inline())
    runner.open(db)
    one = ImportPage(runner, clock, settings)
    qtbot.addWidget(one)
    one.resize(1100, 860)
    one.show()
    one.begin()
    return one


def test_what_is_pasted_is_looked_at_as_a_file_is(page: ImportPage, db: Database) -> None:
    QGuiApplication.clipboard().setText(ANA + BO)
    QTest.keyClick(page.entry.choose, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.stack.currentWidget() is page.review
    assert "From the clipboard, line 1." in page.review.parts.sample.words()
    page.bring_in()
    assert names(db) == ["Ana Moreau", "Bo Lind"]
    assert asked(db, "SELECT DISTINCT origin FROM source") == [("the clipboard",)]


def test_files_that_were_copied_can_be_pasted_too(page: ImportPage, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(a_file(tmp_path, ANA, name="phone.vcf")))])
    QGuiApplication.clipboard().setMimeData(mime)
    QTest.mouseClick(page.entry.paste, Qt.MouseButton.LeftButton)
    assert "From phone.vcf" in page.review.parts.sample.words()


def test_an_empty_clipboard_is_told(page: ImportPage) -> None:
    QGuiApplication.clipboard().setText(" ")
    QTest.mouseClick(page.entry.paste, Qt.MouseButton.LeftButton)
    assert page.stack.currentWidget() is page.entry
    assert "no text in the clipboard" in page.entry._trouble.text()


def test_every_source_says_what_comes_and_how(page: ImportPage) -> None:
    view = page.entry.guides.view
    for guide in guides():
        said = page.entry.guides.words()
        assert guide.brings in said
        assert all(step in said for step in guide.steps)
        QTest.keyClick(view, Qt.Key.Key_Down)


def test_what_was_brought_in_can_be_looked_at_again(
    page: ImportPage, settings: SettingsFile, tmp_path: Path
) -> None:
    page.start([a_file(tmp_path, ANA, name="phone.vcf")])
    page.bring_in()
    page.begin()
    [again] = page.entry.recent.buttons()
    assert again.accessibleName() == "Look at phone.vcf again"
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    assert page.stack.currentWidget() is page.nothing


def test_a_few_are_remembered_and_only_while_they_are_there(
    settings: SettingsFile, tmp_path: Path
) -> None:
    files = [a_file(tmp_path, BO, name=f"{number}.vcf") for number in range(7)]
    for number, file in enumerate(files):
        remember(settings, [file], TODAY - timedelta(days=7 - number))
    remember(settings, [files[5]], TODAY)
    assert [one.path.name for one in remembered(settings, TODAY)] == [
        "5.vcf", "6.vcf", "4.vcf", "3.vcf", "2.vcf"
    ]  # fmt: skip
    files[6].unlink()
    assert len(remembered(settings, TODAY)) == 4


@pytest.mark.parametrize("odd", [None, 3, {"recent": 4}, {"recent": [["a", 1], "b"]}])
def test_settings_that_cannot_be_right_are_passed_over(settings: SettingsFile, odd: object) -> None:
    settings.values.views["import"] = odd
    assert remembered(settings, TODAY) == []
    remember(settings, [Path("a.vcf")], TODAY)


@pytest.mark.parametrize("which", ["choose_files", "choose_folder"])
def test_a_dialog_brings_what_was_chosen(
    page: ImportPage, qtbot: QtBot, tmp_path: Path, which: str
) -> None:
    dialog: QFileDialog = getattr(page.entry, which)()
    with qtbot.waitSignal(page.entry.chosen) as heard:
        dialog.filesSelected.emit([str(a_file(tmp_path, ANA))])
    assert heard.args == [[tmp_path / "cards.vcf"]]
    dialog.reject()
