"""The contact card: everything edited in place, kept, told, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.follow_ups import PlanWish
from desktop.services.journey import moving
from desktop.services.journey.board import heads
from desktop.services.people import adding, fields, knowledge
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.people.card.strip import Purpose
from desktop.ui.people.page import PeoplePage
from desktop.ui.runner import Inline, Lane, Runner
from tests.builders import NOW, TODAY, a_person, add
from tests.painted.words import words_in
from tests.ui.people.conftest import Open
from tests.ui.people.editing import editor, kept, words, write
from tests.ui.people.test_list import entries
from tests.ui.people.test_pictures import picture


def test_the_name_is_edited_in_place(
    page: PeoplePage, db: Database, ana: int, told: list[str]
) -> None:
    write(page.card.head.name, "Ana Lima")
    assert kept(db, ana).names.name == "Ana Lima"
    assert told[-1] == "Renamed Ana Moreau"
    assert str(page.list.model.index(0).data()) == "Ana Lima"
    page.runner.undo()
    assert page.card.head.name.text() == "Ana Moreau"


def test_escape_returns(page: PeoplePage, db: Database, ana: int) -> None:
    write(page.card.head.name, "Nobody", Qt.Key.Key_Escape)
    assert kept(db, ana).names.name == "Ana Moreau"
    assert page.card.head.name.text() == "Ana Moreau"


def test_a_name_that_cannot_be_kept_stays_in_the_field(page: PeoplePage, ana: int) -> None:
    troubles: list[str] = []
    page.runner.failed.connect(troubles.append)
    page.card.head.name.edit()
    line = editor(page.card.head.name)
    line.selectAll()
    QTest.keyClicks(line, "   ")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert troubles == ["A person needs a name, even a first one. The old one was kept."]
    assert page.card.head.name.is_editing
    QTest.keyClick(editor(page.card.head.name), Qt.Key.Key_Escape)
    assert page.card.head.name.text() == "Ana Moreau"


def test_the_intention_says_why(page: PeoplePage, db: Database, ana: int, told: list[str]) -> None:
    write(page.card.head.intention.field, "She listens.")
    assert kept(db, ana).intention == "She listens."
    assert told[-1] == "Changed why Ana Moreau, in your words"
    assert "Why Ana, truly" in words(page)


def test_typing_survives_a_change_from_elsewhere(
    page: PeoplePage, db: Database, ana: int, runner: Runner
) -> None:
    field = page.card.head.intention.field
    field.edit()
    QTest.keyClicks(editor(field), "She li")
    runner.change(knowledge.add_facet, ana, "goal", "To sing", today=TODAY)
    assert field.is_editing
    QTest.keyClicks(editor(field), "stens.")
    QTest.keyClick(editor(field), Qt.Key.Key_Return)
    assert kept(db, ana).intention == "She listens."


def test_what_is_typed_goes_to_the_person_it_was_typed_for(
    opened: Open, db: Database, ana: int
) -> None:
    (ben,) = add(db, a_person("Ben Zeta", in_practice_since=TODAY))
    page = opened()
    page.show_person(ana)
    page.card.head.intention.field.edit()
    QTest.keyClicks(editor(page.card.head.intention.field), "She listens.")
    page.show_person(ben)
    assert kept(db, ana).intention == "She listens."
    assert kept(db, ben).intention == ""
    assert page.card.head.name.text() == "Ben Zeta"


def test_leaving_the_place_keeps_what_was_typed(page: PeoplePage, db: Database, ana: int) -> None:
    page.card.head.intention.field.edit()
    QTest.keyClicks(editor(page.card.head.intention.field), "She listens.")
    page.hide()
    assert kept(db, ana).intention == "She listens."


def test_the_strip_shows_the_stage_and_goes_there(
    page: PeoplePage, db: Database, ana: int, runner: Runner
) -> None:
    with db.read() as session:
        stage = next(head for head in heads(session) if head.number == 4)
    runner.change(moving.move, [ana], stage.id, before=None, now=NOW)
    seen: list[int] = []
    page.stage_wished.connect(seen.append)
    assert stage.name in words(page)
    page.card.strip.stage.clicked.emit()
    assert seen == [stage.id]
    assert f"stage 4 of 7. {stage.purpose}" in page.card.strip.stage.accessibleName()


def test_a_purpose_is_left_away_rather_than_cut(qtbot: QtBot) -> None:
    purpose = Purpose("Words under the words", "question")
    qtbot.addWidget(purpose)
    purpose.resize(purpose.sizeHint())
    purpose.show()
    assert [one.text for one in words_in(purpose)] == ["Words under the words"]
    purpose.resize(purpose.width() - 1, purpose.height())
    assert not words_in(purpose)


def test_somebody_is_chosen_into_practice_from_the_strip(opened: Open, db: Database) -> None:
    (ben,) = add(db, a_person("Ben Zeta"))
    page = opened()
    page.show_person(ben)
    page.card.strip.choose_button.click()
    assert kept(db, ben).in_practice_since == TODAY
    assert not page.card.strip.choose_button.isVisible()
    page.runner.undo()
    assert page.card.strip.choose_button.isVisible()


def test_wishes_for_other_places_are_emitted(page: PeoplePage, ana: int) -> None:
    seen: list[object] = []
    page.plan_wished.connect(seen.append)
    page.we_spoke_wished.connect(seen.append)
    page.card.head.bar.plan.click()
    page.card.head.bar.spoke.click()
    assert seen == [PlanWish(ana), (ana,)]


def test_the_menu_of_the_card_duplicates_and_deletes(
    page: PeoplePage, db: Database, ana: int
) -> None:
    from desktop.ui.people.menus import people_menu

    entries(people_menu(page.acts, [ana], page))["Duplicate"].trigger()
    assert page.card.head.name.text() == "Ana Moreau (2)"
    assert page.person_id is not None
    entries(people_menu(page.acts, [page.person_id], page))["Delete"].trigger()
    assert page.person_id == ana
    page.runner.undo()
    page.runner.undo()
    assert len(page.list.model.ids) == 1


def test_a_photo_is_chosen_dropped_and_pasted(
    page: PeoplePage, db: Database, ana: int, tmp_path: Path, told: list[str]
) -> None:
    file = tmp_path / "ana.png"
    file.write_bytes(picture(300, 200))
    photo = page.card.head.photo
    photo.take_file(str(file))
    assert photo.has_photo
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(photo, QDragEnterEvent(QPoint(9, 9), copy, mime, left, none))
    QApplication.sendEvent(photo, QDropEvent(QPointF(9, 9), copy, mime, left, none))
    QGuiApplication.clipboard().setImage(QImage.fromData(picture(80, 90)))
    QTest.keyClick(photo, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert told == ["Changed the photo of Ana Moreau"] * 3
    content = kept(db, ana).photo
    assert content is not None
    assert QImage.fromData(content).width() == 80
    photo.grab()
    entries(photo.menu())["Take the photo away"].trigger()
    assert kept(db, ana).photo is None


def test_a_file_that_is_no_picture_is_told(
    page: PeoplePage, db: Database, ana: int, tmp_path: Path
) -> None:
    troubles: list[str] = []
    page.runner.failed.connect(troubles.append)
    file = tmp_path / "ana.png"
    file.write_text("no picture")
    page.card.head.photo.take_file(str(file))
    assert len(troubles) == 1
    assert not page.card.head.photo.has_photo


def test_the_card_is_read_only_when_it_was_touched(
    opened: Open, db: Database, ana: int, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    (ben,) = add(db, a_person("Ben Zeta"))
    page = opened()
    read: list[int] = []
    monkeypatch.setattr(page.card, "refresh", lambda: read.append(1))
    runner.change(fields.change_field, ben, "title", "Baker", now=NOW)
    assert read == []
    runner.change(fields.change_field, ana, "title", "Baker", now=NOW)
    assert read == [1]


def test_lines_stay_the_same_widgets(page: PeoplePage, ana: int, runner: Runner) -> None:
    runner.change(knowledge.add_facet, ana, "goal", "To sing", today=TODAY)
    group = page.card.facets.groups["goal"]  # type: ignore[index]
    before = group.lines.lines()[0]
    before.more.setFocus()
    runner.change(knowledge.add_facet, ana, "goal", "To swim", today=TODAY)
    assert group.lines.lines()[0] is before
    assert before.more.hasFocus()


def test_deleting_whom_one_reads_shows_the_next(opened: Open, db: Database, ana: int) -> None:
    add(db, a_person("Ben Zeta", in_practice_since=TODAY))
    page = opened()
    page.show_person(ana)
    page.acts.delete([ana])
    assert page.card.head.name.text() == "Ben Zeta"
    adding.restore(db, [ana])


class Slowly(Inline):
    """Answers questions only when it is told to."""

    def __init__(self) -> None:
        self.held: list[Callable[[], None]] = []
        self.holds = False

    def submit(self, lane: Lane, job: Callable[[], None]) -> None:
        if self.holds and lane == "read":
            self.held.append(job)
        else:
            job()

    def answer(self) -> None:
        self.holds = False
        for job in self.held:
            job()


def test_until_the_first_card_has_come_nothing_is_painted_of_it(
    qtbot: QtBot, db: Database, clock: FixedClock, data_folder: Path, ana: int
) -> None:
    lanes = Slowly()
    lanes.holds = True
    runner = Runner(lanes)
    runner.open(db)
    page = PeoplePage(runner, clock, SettingsFile(data_folder))
    qtbot.addWidget(page)
    page.show()
    page.show_person(ana)
    assert not page.card.head.updatesEnabled()
    lanes.answer()
    qtbot.waitUntil(page.card.head.updatesEnabled)
    page.card.show_nobody()
    assert not page.card.head.updatesEnabled()


def test_until_the_next_card_has_come_edits_belong_to_the_one_shown(
    qtbot: QtBot, db: Database, clock: FixedClock, data_folder: Path, ana: int
) -> None:
    (ben,) = add(db, a_person("Ben Zeta", in_practice_since=TODAY))
    lanes = Slowly()
    runner = Runner(lanes)
    runner.open(db)
    page = PeoplePage(runner, clock, SettingsFile(data_folder))
    qtbot.addWidget(page)
    page.resize(1224, 900)
    page.show()
    card = page.card  # with all its parts
    page.show_person(ana)
    lanes.holds = True
    page.show_person(ben)
    field = card.head.intention.field
    field.edit()
    QTest.keyClicks(editor(field), "She listens.")
    lanes.answer()
    assert kept(db, ana).intention == "She listens."
    assert kept(db, ben).intention == ""
    assert page.card.head.name.text() == "Ben Zeta"
