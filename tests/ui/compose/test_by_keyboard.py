"""A letter without a mouse: Tab goes as one reads, and never loses its place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.entities import Loop
from desktop.domain.writing import WriteWish
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.compose.page import ComposePage
from desktop.ui.runner import Runner, Threads
from desktop.ui.widgets.tab_order import enter
from tests.builders import TODAY, add
from tests.ui.compose.conftest import Shown


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def tab() -> QWidget:
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    return focused()


def ask_something(shown: Shown) -> None:
    shown.type("Hope you are well. Could you please send me the book? Hope this finds you well.")
    shown.page.letter.look_over()
    assert len(shown.page.writing.side.before.rows) > 2


def test_tab_goes_by_the_subject_to_the_words_and_on_to_what_stands_beside(
    shown: Shown, ana: int
) -> None:
    shown.write_to(ana)
    ask_something(shown)
    view = shown.page.writing
    view.fields.each["might_do"].text.setFocus()
    assert tab() is view.subject
    assert tab() is view.sheet.text
    view.foot.mail.setFocus()
    tab()  # their card
    assert tab() is view.side.before.rows[0]


def test_f6_goes_to_the_first_of_what_stands_beside(shown: Shown, ana: int) -> None:
    shown.write_to(ana)
    ask_something(shown)
    view = shown.page.writing
    _, side = view.panes()
    assert enter(side)
    assert focused().accessibleName().startswith("The card of Ana")


def test_putting_a_remark_aside_leads_to_the_next(shown: Shown, ana: int) -> None:
    shown.write_to(ana)
    ask_something(shown)
    before = shown.page.writing.side.before
    number = next(n for n, row in enumerate(before.rows) if not row.finding.good)
    following = before.rows[number + 1].finding
    before.rows[number].setFocus()
    QTest.keyClick(before.rows[number], Qt.Key.Key_Delete)
    assert focused() is before.row_of(following)


def test_closing_a_loop_leaves_the_keyboard_beside_the_letter(
    shown: Shown, ana: int, db: Database
) -> None:
    add(db, Loop(person_id=ana, kind="i_promised", text="Recipe", opened_on=TODAY))
    shown.write_to(ana)
    side = shown.page.writing.side
    [tick] = side.ticks.values()
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert not side.ticks
    assert side.isAncestorOf(focused())


def test_enter_goes_from_one_question_to_the_next(shown: Shown, ana: int) -> None:
    shown.write_to(ana)
    fields = shown.page.writing.fields.each
    QTest.keyClicks(fields["why_now"].text, "The book")
    QTest.keyClick(fields["why_now"].text, Qt.Key.Key_Return)
    assert focused() is fields["means_to_me"].text
    assert fields["why_now"].words() == "The book"


def test_to_whom_leaves_undo_to_the_window_once_a_letter_is_begun(shown: Shown, ana: int) -> None:
    line = shown.page.desk.begin.whom.line
    QTest.keyClicks(line, "Ana")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert shown.page.is_writing
    assert not line.isUndoAvailable()


def test_going_on_with_a_letter_begins_where_its_words_are_in_sight(
    shown: Shown, ana: int, qtbot: QtBot
) -> None:
    shown.page.resize(600, 420)
    shown.write_to(ana)
    shown.type("Dear Ana,\n" * 30)
    shown.pause()
    shown.page.show_desk()
    shown.write_to(ana)
    text = shown.page.writing.sheet.text

    def is_in_sight() -> bool:
        at = text.viewport().mapTo(shown.page.writing.area, text.cursorRect().center())
        return shown.page.writing.area.rect().contains(at)

    qtbot.waitUntil(is_in_sight)


def test_what_is_typed_while_a_letter_opens_stands_in_it(
    qtbot: QtBot, db: Database, clock: FixedClock, settings: SettingsFile, ana: int
) -> None:
    runner = Runner(Threads())
    runner.open(db)
    page = ComposePage(runner, clock, settings)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)

    page.write(WriteWish((ana,)))
    QTest.keyClick(focused(), Qt.Key.Key_Return)  # once too often
    QTest.keyClicks(focused(), "The choir")
    assert not page.is_writing
    qtbot.waitUntil(lambda: page.is_writing)
    QTest.keyClicks(focused(), " sings")

    assert page.writing.words().why_now == "The choir sings"
    qtbot.waitUntil(lambda: runner.is_idle)
    runner.stop()
