"""Bringing people in through the window: looked at, decided, undone; a real store behind it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes
from desktop.domain.clock import FixedClock
from desktop.domain.joining import Field
from desktop.storage.database import Database
from desktop.ui.importing.cells import FieldLine
from desktop.ui.importing.page import ImportPage
from desktop.ui.runner import Lane, Runner, Threads
from desktop.ui.widgets.labels import PlainLabel
from tests.services.importing.bringing import VCARDS, a_file, asked, bring_in, card, names
from tests.services.test_any_sequence import dump

ANA = card("FN:Ana Moreau", "N:Moreau;Ana;;;", "EMAIL:ana@film.example", "NOTE:met at the dock")
ANA_AGAIN = card(
    "FN:Anna Moraux", "N:Moraux;Anna;;;", "EMAIL:ana@film.example", "TEL:+33 1 23 45 67 89"
)
BO = card("FN:Bo Lind", "N:Lind;Bo;;;", "TEL:+46 8 123 456 78")
BO_AGAIN = card("FN:Bo Lind", "N:Lind;Bo;;;", "TEL:+46 8 123 456 78", "TITLE:Baker")
CY = card("FN:Cy Osei", "N:Osei;Cy;;;", "BDAY:19850921")


@pytest.fixture
def page(qtbot: QtBot, runner: Runner, clock: FixedClock) -> ImportPage:
    one = ImportPage(runner, clock)
    qtbot.addWidget(one)
    one.resize(1100, 860)
    one.show()
    return one


@pytest.fixture
def finished(page: ImportPage) -> list[Changes]:
    heard: list[Changes] = []
    page.finished.connect(heard.append)
    return heard


@pytest.fixture
def with_three(db: Database, tmp_path: Path, page: ImportPage) -> ImportPage:
    """Ana and Bo are here; a file with both, otherwise written, and Cy is looked at."""
    bring_in(db, a_file(tmp_path, ANA, BO, name="before.vcf"))
    page.start([a_file(tmp_path, ANA_AGAIN, BO_AGAIN, CY, name="phone.vcf")])
    return page


def texts(widget: object) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel))  # type: ignore[attr-defined]


def line_of(page: ImportPage, which: Field) -> FieldLine:
    return next(line for line in page.review.desk.comparison.lines if line._field is which)


def press(page: ImportPage, key: Qt.Key) -> None:
    QTest.keyClick(page.review.desk.list.view, key)


def look_at(page: ImportPage, name: str) -> None:
    assert page.review.deciding is not None
    matches = page.review.deciding.plan.matches
    match = next(match for match in matches if match.name == name)
    page.review.desk.list.look_at(match.draft)


def test_a_file_is_looked_at_before_anything_changes(with_three: ImportPage, db: Database) -> None:
    review = with_three.review
    assert with_three.stack.currentWidget() is review
    said = texts(review)
    assert "phone.vcf, 3 cards. Nothing is written until you say so" in said
    assert "One is new" in said
    assert "2 may be the same" in said
    assert "2 to look at" in said
    assert names(db) == ["Ana Moreau", "Bo Lind"]


def test_brought_in_all_are_there_and_one_undo_takes_them_back(
    page: ImportPage, finished: list[Changes], db: Database, runner: Runner, tmp_path: Path
) -> None:
    page.start([a_file(tmp_path, ANA, BO, CY, name="phone.vcf")])
    QTest.mouseClick(page.review.agree, Qt.MouseButton.LeftButton)
    assert names(db) == ["Ana Moreau", "Bo Lind", "Cy Osei"]
    assert [changes.label for changes in finished] == ["Brought in people from phone.vcf"]
    runner.undo()
    assert names(db) == []
    runner.redo()
    assert len(names(db)) == 3


def test_enter_joins_and_goes_on_to_the_next(with_three: ImportPage, db: Database) -> None:
    press(with_three, Qt.Key.Key_Return)
    assert "1 settled, 1 to go" in texts(with_three.review)
    press(with_three, Qt.Key.Key_Return)
    assert "all settled" in texts(with_three.review)
    with_three.bring_in()
    assert names(db) == ["Ana Moreau", "Bo Lind", "Cy Osei"]
    assert asked(db, "SELECT value FROM contact_point WHERE kind = 'phone' ORDER BY 1") == [
        ("+33 1 23 45 67 89",), ("+46 8 123 456 78",)
    ]  # fmt: skip


def test_two_keeps_two_people_and_remembers_it(
    with_three: ImportPage, db: Database, tmp_path: Path
) -> None:
    look_at(with_three, "Ana Moreau")
    press(with_three, Qt.Key.Key_2)
    with_three.bring_in()
    assert "Anna Moraux" in names(db)
    assert asked(db, "SELECT count(*) FROM match_decision") == [(1,)]


def test_what_is_left_open_comes_in_and_is_kept_as_a_proposal(
    with_three: ImportPage, db: Database
) -> None:
    with_three.bring_in()
    assert len(names(db)) == 5
    assert asked(db, "SELECT count(*) FROM match_proposal") == [(2,)]


def test_the_fields_that_were_picked_are_the_ones_that_come(
    with_three: ImportPage, db: Database
) -> None:
    look_at(with_three, "Ana Moreau")
    name, phone = line_of(with_three, Field.NAME), line_of(with_three, Field.PHONE)
    QTest.mouseClick(name.right, Qt.MouseButton.LeftButton)
    QTest.mouseClick(phone.right, Qt.MouseButton.LeftButton)
    assert (name.left.is_picked, name.right.is_picked) == (False, True)
    press(with_three, Qt.Key.Key_Return)
    with_three.bring_in()
    assert "Anna Moraux" in names(db)
    assert "Ana Moreau" not in names(db)
    assert ("+33 1 23 45 67 89",) not in asked(db, "SELECT value FROM contact_point")


def test_a_choice_is_still_there_when_one_looks_again(with_three: ImportPage) -> None:
    look_at(with_three, "Ana Moreau")
    QTest.mouseClick(line_of(with_three, Field.NAME).right, Qt.MouseButton.LeftButton)
    look_at(with_three, "Bo Lind")
    look_at(with_three, "Ana Moreau")
    assert line_of(with_three, Field.NAME).right.is_picked


def test_one_of_two_cannot_be_left_without_either(with_three: ImportPage) -> None:
    look_at(with_three, "Ana Moreau")
    name = line_of(with_three, Field.NAME)
    QTest.mouseClick(name.left, Qt.MouseButton.LeftButton)
    assert (name.left.is_picked, name.right.is_picked) == (True, False)


def test_my_own_words_are_never_on_offer(db: Database, page: ImportPage, tmp_path: Path) -> None:
    bring_in(db, a_file(tmp_path, ANA, name="before.vcf"))
    again = ANA_AGAIN.replace("END:VCARD", "NOTE:from Outlook 2019\r\nEND:VCARD")
    page.start([a_file(tmp_path, again)])
    note = line_of(page, Field.NOTE)
    assert note.left.button is None
    assert note.left.words.text() == "Your words, untouched"
    assert note.right.words.text() == "“from Outlook 2019”"


def test_all_with_the_same_mail_are_joined_at_once(with_three: ImportPage) -> None:
    review = with_three.review
    QTest.mouseClick(review.desk.list.join_all, Qt.MouseButton.LeftButton)
    assert "1 settled, 1 to go" in texts(review)
    current = review.current()
    assert current is not None
    assert current.name == "Bo Lind"
    assert not review.desk.list.join_all.isVisible()


def test_escape_leaves_without_a_trace(with_three: ImportPage, db: Database, qtbot: QtBot) -> None:
    before = asked(db, "SELECT count(*) FROM source")
    with qtbot.waitSignal(with_three.cancelled):
        press(with_three, Qt.Key.Key_Escape)
    assert names(db) == ["Ana Moreau", "Bo Lind"]
    assert asked(db, "SELECT count(*) FROM source") == before


def test_a_second_import_says_that_nothing_is_new(
    page: ImportPage, db: Database, tmp_path: Path
) -> None:
    path = a_file(tmp_path, ANA, BO)
    bring_in(db, path)
    page.start([path])
    assert page.stack.currentWidget() is page.nothing
    assert page.nothing.title.text() == "Everyone in this file is already here."


def test_a_file_that_is_no_address_book_is_said_in_a_sentence(
    page: ImportPage, tmp_path: Path
) -> None:
    path = tmp_path / "holiday.vcf"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    page.start([path])
    assert page.stack.currentWidget() is page.nothing
    assert "holiday.vcf" in page.nothing.words.text()


def test_what_could_not_be_read_is_told_with_its_line_and_never_cut(
    page: ImportPage, tmp_path: Path
) -> None:
    broken = "BEGIN:VLIST\r\nUID:1\r\nEND:VLIST\r\n" * 60
    page.start([a_file(tmp_path, CY, broken)])
    lines = page.review.parts.unreadable.lines.toPlainText().splitlines()
    assert len(lines) == 60
    assert lines[0].startswith("cards.vcf, line 7: ")
    assert "60 could not be read" in texts(page.review)


def test_markup_in_a_file_is_shown_as_it_is(page: ImportPage, tmp_path: Path) -> None:
    page.start([a_file(tmp_path, card("FN:<b>Ana</b>"))])
    labels = page.review.parts.sample.findChildren(PlainLabel)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


@pytest.mark.qt_log_ignore("Corrupt JPEG data", "Unsupported marker type", extend=True)
def test_the_corpus_can_be_decided_by_keys_alone(page: ImportPage, db: Database) -> None:
    page.start(sorted(VCARDS.glob("*.vcf")))
    deciding = page.review.deciding
    assert deciding is not None
    for _ in range(len(deciding.open())):
        press(page, Qt.Key.Key_Return)
    assert deciding.open() == []
    QTest.keyClick(
        page.review.desk.list.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert len(names(db)) > 40


class Held:
    """Lanes that do nothing until they are told to."""

    def __init__(self) -> None:
        self.jobs: list[tuple[Lane, Callable[[], None]]] = []

    def submit(self, lane: Lane, job: Callable[[], None]) -> None:
        self.jobs.append((lane, job))

    def work(self) -> None:
        jobs, self.jobs = self.jobs, []
        for _, job in jobs:
            job()

    def stop(self) -> None:
        """Nothing is ever under way."""


@pytest.fixture
def held(page: ImportPage, runner: Runner) -> Held:
    one = Held()
    runner._lanes = one  # type: ignore[assignment]
    return one


def test_cancelled_while_reading_nothing_is_shown_later(
    page: ImportPage, held: Held, tmp_path: Path, qtbot: QtBot
) -> None:
    page.start([a_file(tmp_path, ANA)])
    assert page.stack.currentWidget() is page.working
    with qtbot.waitSignal(page.cancelled):
        QTest.mouseClick(page.working.cancel, Qt.MouseButton.LeftButton)
    held.work()
    assert page.stack.currentWidget() is page.working
    assert page.review.deciding is None


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_cancelled_while_tables_are_looked_at_or_records_laid_beside(
    page: ImportPage, held: Held, db: Database, tmp_path: Path, steps: int
) -> None:
    before = dump(db)
    page.start([a_file(tmp_path, ANA)])
    for _ in range(steps):
        held.work()
    assert page.stack.currentWidget() is page.working
    page.leave()
    for _ in range(4):
        held.work()
    assert page.review.deciding is None
    assert dump(db) == before


def test_cancelled_while_writing_nothing_is_kept_and_the_decisions_stay(
    with_three: ImportPage, held: Held, db: Database
) -> None:
    press(with_three, Qt.Key.Key_Return)
    held.work()
    with_three.bring_in()
    with_three.leave()
    held.work()
    assert with_three.stack.currentWidget() is with_three.review
    assert "Cancelled. Nothing was changed." in texts(with_three.review)
    assert "1 settled, 1 to go" in texts(with_three.review)
    assert names(db) == ["Ana Moreau", "Bo Lind"]
    with_three.bring_in()
    held.work()
    assert "Cy Osei" in names(db)


def test_with_real_threads_the_bar_is_read_while_it_works(
    qtbot: QtBot, db: Database, clock: FixedClock, tmp_path: Path
) -> None:
    runner = Runner(Threads())
    runner.open(db)
    page = ImportPage(runner, clock)
    qtbot.addWidget(page)
    page.show()
    page.start([a_file(tmp_path, ANA, BO, CY)])
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.review)
    with qtbot.waitSignal(page.finished):
        page.bring_in()
    assert len(names(db)) == 3
    runner.stop()


def test_what_is_not_reached_is_not_made(qtbot: QtBot, runner: Runner, clock: FixedClock) -> None:
    one = ImportPage(runner, clock)
    qtbot.addWidget(one)
    one.begin()
    assert one.stack.currentWidget() is one.entry
    assert one.reviewed is None
