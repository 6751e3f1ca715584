"""What leaves Kith by hand: a month and a list on paper, a card carried out, everything in a file;
and how it begins by itself at login."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop import paths
from desktop.domain.leaving import Form
from desktop.login_start import login_start
from desktop.ui.preferences.data import DataGroup
from desktop.ui.preferences.notifying import NoticesGroup
from desktop.ui.preferences.page import PreferencesPage
from desktop.ui.widgets.buttons import Button

from .person import Person
from .private_gestures import name_the_file, print_into
from .program import Kith
from .test_at_home import bring_up, people_page, seen
from .test_first_days import NAMES, name_three


class Elsewhere(QWidget):
    """Another window, which takes files."""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Elsewhere")
        self.setAcceptDrops(True)
        self.resize(220, 160)
        self.files: list[Path] = []
        self.cards: list[str] = []

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.files = [Path(url.toLocalFile()) for url in event.mimeData().urls()]
        self.cards = [file.read_text("utf-8") for file in self.files]
        event.acceptProposedAction()


@pytest.mark.parametrize("place", ["4", "2"], ids=["month", "list"])
def test_a_place_goes_to_paper(kith: Kith, person: Person, tmp_path: Path, place: str) -> None:
    kith.start()
    name_three(kith, person)
    person.key(f"ctrl+{place}")
    kith.wait_until_done()
    if place == "2":
        person.key("ctrl+f", "Down")
        kith.wait_until_done()
    print_into(person, tmp_path / "paper.pdf")


def test_a_card_is_carried_out_of_the_window(kith: Kith, person: Person) -> None:
    kith.start()
    name_three(kith, person)
    page = people_page(kith, person)
    elsewhere = Elsewhere()
    edge = kith.window.frameGeometry().topRight()
    elsewhere.move(edge.x() + 40, edge.y() + 100)
    elsewhere.show()
    person.wait_for_window(elsewhere)
    person.drag(page.card.head.photo, elsewhere)
    person.wait_until(lambda: bool(elsewhere.cards), "a file arrives")
    assert [file.suffix for file in elsewhere.files] == [".vcf"]
    assert f"FN:{NAMES[0]}" in elsewhere.cards[0]
    elsewhere.close()


def test_everything_is_taken_out_from_preferences(
    kith: Kith, person: Person, tmp_path: Path
) -> None:
    kith.start()
    name_three(kith, person)
    page = preferences(kith, person)
    person.wait_until(lambda: bool(page.findChildren(DataGroup)), "the group of the data")
    data = page.findChildren(DataGroup)[0]
    [out] = (one for one in data.findChildren(Button) if one.text() == "Take everything out…")
    bring_up(person, page, "open formats", out)
    person.click(out)
    sheet = kith.window.ways.in_and_out.taking_out
    assert sheet is not None
    person.wait_until(sheet.isVisible, "the sheet is open")
    kith.wait_until_done()
    person.click(sheet.form.forms.buttons[Form.ARCHIVE])
    file = tmp_path / "everything.zip"
    person.click(sheet.form.where)
    name_the_file(person, file)
    person.wait_until(lambda: not sheet.isVisible(), "it is written")
    with zipfile.ZipFile(file) as archive:
        told = "".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
    for name in NAMES:
        assert name in told


def test_the_start_at_login_is_asked_for_and_taken_back(kith: Kith, person: Person) -> None:
    kith.login = login_start(kith.folder)
    kith.start()
    name_three(kith, person)
    page = preferences(kith, person)
    person.wait_until(lambda: bool(page.findChildren(NoticesGroup)), "the group of notices")
    row = page.findChildren(NoticesGroup)[0].login
    assert row is not None
    bring_up(person, page, "autostart", row.box)
    person.click(row.box)
    person.wait_until(lambda: len(list(paths.login_dir().glob("*.desktop"))) == 1, "it is written")
    [entry] = paths.login_dir().glob("*.desktop")
    assert "--hidden" in entry.read_text("utf-8")
    person.click(row.box)
    person.wait_until(lambda: not entry.exists(), "it is gone")


def preferences(kith: Kith, person: Person) -> PreferencesPage:
    person.key("ctrl+comma")
    person.wait_until(lambda: seen(PreferencesPage, kith.window) is not None, "Preferences")
    page = seen(PreferencesPage, kith.window)
    assert page is not None
    return page
