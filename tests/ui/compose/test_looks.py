"""How Compose looks and what it says: themes, directions, little room, paper, and Today."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPageSize, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.compose.letters import DraftWords, Gone, Typed
from desktop.domain.entities import Person
from desktop.domain.vocabulary import DraftForm, WentBy
from desktop.services.compose import afterwards, drafts
from desktop.services.matching.merging import merge
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.compose.dots import Mark, dotted_lines, still_true
from desktop.ui.compose.letter import LetterText
from desktop.ui.compose.on_paper import sheet_of
from desktop.ui.compose.out import outgoing
from desktop.ui.printing import Document, print_on
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import Theming
from desktop.ui.today.page import TodayPage
from desktop.ui.widgets.click_row import ClickRow
from tests.builders import NOW, TODAY, a_person, add
from tests.ui.compose.conftest import Shown


def test_it_is_painted_in_both_themes_and_both_directions(
    shown: Shown, ana: int, each_theme: Theming
) -> None:
    assert not shown.page.grab().isNull()
    shown.write_to(ana, why_now="The box opens")
    shown.type("Dear Ana, hope you are well! The drawers.")
    shown.page.letter.look_over()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not shown.page.grab().isNull()


def test_every_control_has_a_name(shown: Shown, ana: int) -> None:
    shown.write_to(ana)
    shown.type("Hope you are well!")
    shown.page.letter.look_over()
    for kind in (QAbstractButton, QLineEdit, QTextEdit, ClickRow):
        for control in shown.page.findChildren(kind):
            assert isinstance(control, QWidget)
            if control.isVisible():
                text = control.text() if isinstance(control, QAbstractButton) else ""
                assert control.accessibleName() or text, control


def test_with_little_room_what_is_beside_stands_behind_a_button(
    shown: Shown, ana: int, theme: Theming
) -> None:
    shown.write_to(ana)
    view = shown.page.writing
    assert view.side.isVisible()
    shown.page.resize(900, 640)
    assert not view.side.isVisible()
    view.head.side.click()
    assert view.side.isVisible()
    assert view.sheet.isVisible()
    theme.set_scale(2.0)
    shown.page.resize(900, 700)
    assert view.side.isVisible()
    assert not view.sheet.isVisible()
    view.head.side.click()
    assert view.sheet.isVisible()


def test_the_way_back_to_the_letter_is_there_where_only_the_side_has_room(
    shown: Shown, ana: int, theme: Theming
) -> None:
    theme.set_scale(2.0)
    shown.page.resize(900, 700)
    shown.write_to(ana)
    shown.page.writing.head.side.click()
    assert shown.page.writing.back_to_letter.isVisible()
    shown.page.writing.back_to_letter.click()
    assert shown.page.writing.sheet.isVisible()


def test_dots_run_below_each_line_of_what_was_found(qtbot: QtBot) -> None:
    text = LetterText()
    qtbot.addWidget(text)
    text.resize(300, 400)
    text.show()
    text.show_words("Dear Ana,\nI hope that you are well and that all is as you would like it")
    found = Mark("stock", 10, 70, "")
    lines = list(dotted_lines(text.document(), [found]))
    assert len(lines) >= 2
    assert all(isinstance(start, QPointF) and start.x() < end.x() for start, end in lines)
    tops = [start.y() for start, _ in lines]
    assert tops == sorted(set(tops))


def test_a_letter_goes_to_paper_with_nothing_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "letter.pdf"
    device = QPdfWriter(str(file))
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    letter = outgoing("Before you read", "Dear Ana,\n" + "The drawers stick. " * 900)
    assert print_on(Document("To Ana", [sheet_of(letter)]), device) >= 2
    assert file.stat().st_size > 1_000


def test_an_empty_letter_is_not_printed(shown: Shown, ana: int) -> None:
    assert not shown.page.print_out()
    shown.write_to(ana)
    assert not shown.page.print_out()


def test_a_letter_follows_somebody_who_becomes_another(
    shown: Shown, ana: int, db: Database, runner: Runner
) -> None:
    [double] = add(db, a_person("Ana M."))
    shown.write_to(double)
    shown.type("Dear Ana,")
    shown.pause()
    runner.change(merge, ana, double, now=NOW)
    shown.page.show_desk()
    shown.write_to(ana)
    assert shown.letter == "Dear Ana,"


def test_a_letter_to_somebody_deleted_says_so(shown: Shown, ana: int, db: Database) -> None:
    shown.write_to(ana)
    shown.type("Dear Ana,")
    shown.pause()
    with db.change("deleted") as change:
        change.session.get_one(Person, ana).deleted_at = NOW
    shown.page.refresh()
    assert shown.letter == "Dear Ana,"
    assert shown.page.current_meeting() is None


def went(db: Database, person: int, days_ago: int) -> int:
    changes = drafts.keep(
        db, Typed("went", person, DraftForm.FREE, DraftWords(text="Dear Ana,")), now=NOW
    )
    draft_id = changes.created["draft"][0]
    day = TODAY - timedelta(days=days_ago)
    gone = Gone(WentBy.MAIL, day, ask_on=day + timedelta(days=7))
    afterwards.went(db, draft_id, gone, now=NOW)
    return draft_id


def test_today_asks_how_it_landed_once_its_day_has_come(
    db: Database, runner: Runner, clock: FixedClock, settings: SettingsFile, qtbot: QtBot, ana: int
) -> None:
    draft_id = went(db, ana, days_ago=8)
    page = TodayPage(runner, clock, settings)
    qtbot.addWidget(page)
    page.resize(1224, 900)
    page.show()
    rows = [row for row in page.findChildren(ClickRow) if "land?" in row.accessibleName()]
    with qtbot.waitSignal(page.write_wished) as wished:
        QTest.keyClick(rows[0], Qt.Key.Key_Return)
    assert wished.args[0].draft_id == draft_id
    runner.change(afterwards.landed, draft_id, now=NOW)
    rows = [row for row in page.findChildren(ClickRow) if "land?" in row.accessibleName()]
    assert [row for row in rows if row.isVisible()] == []


def test_the_second_line_of_the_head_begins_below_the_title(shown: Shown, ana: int) -> None:
    shown.write_to(ana)
    shown.type("Dear Ana,")
    shown.pause()
    head = shown.page.writing.head
    head.setParent(None)
    head.resize(260, 120)
    head.show()
    title = head.title.mapTo(head, QPoint(0, 0))
    kept = head.kept.mapTo(head, QPoint(0, 0))
    assert kept.y() > title.y()
    assert kept.x() == title.x()
    head.close()


def test_marks_follow_the_typing_around_them() -> None:
    first, second = Mark("a", 4, 8, ""), Mark("b", 20, 30, "")
    assert still_true([first, second], 0, 0, 3) == [
        first._replace(start=7, end=11), second._replace(start=23, end=33),
    ]  # fmt: skip
    assert still_true([first, second], 10, 5, 0) == [first, second._replace(start=15, end=25)]
    assert still_true([first, second], 5, 1, 1) == [second], "its words are others now"
    assert still_true([first, second], 0, 40, 40) == []
