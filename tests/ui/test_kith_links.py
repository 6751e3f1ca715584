"""kith://person/UID, from the shell, from a second start, from the system and from a note."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.handed import handed_by
from desktop.domain.clock import FixedClock
from desktop.domain.person_link import link_to
from desktop.options import parse
from desktop.services.journey.defaults import plant_stages
from desktop.services.people import knowledge, linking
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.people.card.story_entry import StoryEntry
from desktop.ui.people.page import PeoplePage
from desktop.ui.runner import Runner
from desktop.ui.window.kith import KithWindow
from tests.builders import TODAY, a_person, add


@pytest.fixture
def window(
    qtbot: QtBot, db: Database, runner: Runner, clock: FixedClock, data_folder: Path
) -> KithWindow:
    plant_stages(db)
    one = KithWindow(runner, clock, SettingsFile(data_folder))
    qtbot.addWidget(one)
    one.resize(1200, 800)
    with qtbot.waitActive(one):
        one.show()
        one.activateWindow()
    one.furnish()
    return one


def uid(db: Database, person: int) -> str:
    with db.read() as session:
        return linking.uid_of_person(session, person)


def test_a_link_on_the_command_line_stays_a_link() -> None:
    options = parse(["kith://person/4b0c", "people.vcf"])
    assert list(options.links) == ["kith://person/4b0c"]
    assert list(options.files) == [Path("people.vcf")]


def test_a_link_opens_the_card(window: KithWindow, db: Database) -> None:
    _, ben = add(db, a_person("Ana Moreau"), a_person("Ben Okafor"))
    window.ways.in_and_out.show_linked(uid(db, ben))
    page = window.shown
    assert isinstance(page, PeoplePage)
    assert page.person_id == ben


@pytest.mark.parametrize("unknown", ["", "4b0c", "'; DROP TABLE person; --", "../../etc/passwd"])
def test_a_link_to_nobody_shows_people_and_says_so(window: KithWindow, unknown: str) -> None:
    window.ways.in_and_out.show_linked(unknown)
    assert window.place == "people"
    assert "nobody in this book" in window.toast.words()


def test_the_system_may_hand_over_a_link_or_a_file(qapp: QApplication) -> None:
    assert handed_by(QFileOpenEvent(QUrl("kith://person/4b0c"))) == "kith://person/4b0c"
    assert handed_by(QFileOpenEvent("/tmp/ana.vcf")) == Path("/tmp/ana.vcf")


def test_the_card_gives_its_link(window: KithWindow, db: Database) -> None:
    [ana] = add(db, a_person("Ana Moreau"))
    window.ways.show_person(ana)
    window.ways.in_and_out.copy_link_here()
    assert QGuiApplication.clipboard().text() == link_to(uid(db, ana))


def test_a_link_in_a_note_goes_to_the_card(window: KithWindow, db: Database, qtbot: QtBot) -> None:
    ana, ben = add(db, a_person("Ana Moreau"), a_person("Ben Okafor"))
    knowledge.add_note(db, ana, f"Sister of {link_to(uid(db, ben))}", today=TODAY)
    window.ways.show_person(ana)
    page = window.shown
    assert isinstance(page, PeoplePage)
    entry = page.card.story.entries.lines()[0]
    assert isinstance(entry, StoryEntry)
    words = entry.text
    qtbot.waitUntil(lambda: words.width() > 100)
    height = words.heightForWidth(words.width())
    found = [y for y in range(height) if words.link_at(QPoint(8, y).toPointF())]
    assert found
    assert not words.link_at(QPoint(8, 2).toPointF())
    spot = words.mapTo(entry, QPoint(8, found[len(found) // 2]))
    QTest.mouseClick(entry, Qt.MouseButton.LeftButton, pos=spot)
    assert page.person_id == ben
