"""A stage's own page: its words are changed where they stand, and no card is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.follow_ups import PlanWish
from desktop.domain.journey import StageHead
from desktop.domain.vocabulary import StageLineKind
from desktop.services.journey import board as reading
from desktop.ui.journey.stage_lines import StageLines
from desktop.ui.journey.stage_page import StagePageView
from desktop.ui.theme.theme import Theming
from tests.ui.journey.conftest import Shown
from tests.ui.journey.test_board_page import entry, menu

QUESTION, ACT = StageLineKind.QUESTION, StageLineKind.ACT
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(shown: Shown) -> StagePageView:
    """The page of Connection."""
    shown.page.show_stage(shown.stages["connection"])
    return shown.page.stage_page


def heads(shown: Shown) -> list[StageHead]:
    with shown.db.read() as session:
        return list(reading.heads(session))


def names(shown: Shown) -> list[str]:
    return [head.name for head in heads(shown)]


def texts(lines: StageLines) -> list[str]:
    return [row.words.text() for row in lines.rows()]


def test_a_press_on_a_columns_head_opens_its_page(qtbot: QtBot, shown: Shown) -> None:
    shown.board.places[4]._title.click()  # type: ignore[attr-defined]
    page = shown.page.stage_page
    assert page.isVisible()
    assert page.body.name.text() == "Connection"
    assert page.stage_id == shown.stages["connection"]
    page.ways.back.click()
    assert not page.isVisible()
    assert shown.view("attention").hasFocus()


@pytest.mark.parametrize("place", ["noticed", "preparation", "connection", "inspire", "resting"])
def test_every_place_has_a_page_in_every_light(
    shown: Shown, each_theme: Theming, place: str
) -> None:
    shown.page.show_stage(shown.stages[place])
    assert not shown.page.grab().isNull()
    shown.page.resize(700, 600)
    shown.page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not shown.page.grab().isNull()


def test_texts_are_changed_where_they_stand(
    qtbot: QtBot, shown: Shown, page: StagePageView
) -> None:
    page.body.name.edit()
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "Kinship")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert names(shown)[4] == "Kinship"
    assert shown.board.places[4].head.name == "Kinship"
    page.body.asks.kept.emit("To be a human being first.")
    page.body.here_when.kept.emit("We laugh.")
    page.body.purpose.kept.emit("Two people")
    assert page.body.asks.text() == "To be a human being first."
    assert shown.board.places[4].head.purpose == "Two people"
    shown.runner.undo()
    assert shown.board.places[4].head.purpose == "Two people first, with nothing to sell"


def test_a_name_is_never_empty(shown: Shown, page: StagePageView) -> None:
    page.body.name.set_text("")
    page.body.name.kept.emit("")
    assert page.body.name.text() == "Connection"


def test_a_question_is_added_changed_and_taken_out(
    qtbot: QtBot, shown: Shown, page: StagePageView
) -> None:
    lines = page.body.lines[QUESTION]
    lines.begin_new()
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "What made us laugh?")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert texts(lines)[-1] == "What made us laugh?"
    lines.rows()[-1].words.kept.emit("What made both of us laugh?")
    assert texts(lines)[-1] == "What made both of us laugh?"
    lines.rows()[-1]._open_menu()
    entry(menu(), "Take out")
    assert len(lines.rows()) == 3


def test_a_new_line_left_empty_is_none(qtbot: QtBot, shown: Shown, page: StagePageView) -> None:
    lines = page.body.lines[QUESTION]
    lines.begin_new()
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert len(lines.rows()) == 3
    assert lines._new is None


def test_lines_change_places_by_keyboard_menu_and_grip(
    qtbot: QtBot, shown: Shown, page: StagePageView
) -> None:
    lines = page.body.lines[QUESTION]
    first, second, third = texts(lines)
    qtbot.keyClick(lines.rows()[0].words, Qt.Key.Key_Down, ALT)
    assert texts(lines) == [second, first, third]
    qtbot.keyClick(lines.rows()[0].words, Qt.Key.Key_Up, ALT)
    assert texts(lines) == [second, first, third]
    lines.rows()[1]._open_menu()
    entry(menu(), "Move up")
    assert texts(lines) == [first, second, third]
    row, below = lines.rows()[0], lines.rows()[2]
    grip = QPoint(8, row.height() // 2)
    end = row.mapFromGlobal(below.mapToGlobal(QPoint(8, below.height() - 4)))
    qtbot.mousePress(row, Qt.MouseButton.LeftButton, pos=grip)
    qtbot.mouseMove(row, end)
    row.dragged_to.emit(row.mapToGlobal(end).y())
    assert not page.grab().isNull()
    qtbot.mouseRelease(row, Qt.MouseButton.LeftButton, pos=end)
    assert texts(lines) == [second, third, first]


def test_an_act_says_what_it_asks_and_can_be_planned(
    qtbot: QtBot, shown: Shown, page: StagePageView
) -> None:
    row = page.body.lines[ACT].rows()[0]
    row._open_menu()
    entry(menu(), "Asks a call")
    with shown.db.read() as session:
        found = reading.stage_page(
            session, shown.stages["connection"], today=shown.page.clock.today()
        )
    assert found is not None
    assert found[0].of_kind(ACT)[0].size == "call"
    with qtbot.waitSignal(shown.page.plan_wished) as wished:
        page.body.lines[ACT].rows()[0].plan_wished.emit()
    act = found[0].of_kind(ACT)[0].text
    stage = shown.stages["connection"]
    wish = PlanWish(shown.people["Dan"], title=act, size="call", stage_id=stage)
    assert wished.args == [wish]


def test_what_is_being_typed_survives_a_change_elsewhere(
    qtbot: QtBot, shown: Shown, page: StagePageView
) -> None:
    page.body.lines[QUESTION].rows()[1].words.edit()
    editor = QApplication.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, " And why?")
    page.body.purpose.kept.emit("Two people")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert texts(page.body.lines[QUESTION])[1].endswith("And why?")


def test_who_is_here_stands_beside_and_opens(
    qtbot: QtBot, shown: Shown, page: StagePageView
) -> None:
    rows = page.side._rows.rows()
    assert [row.name for row in rows] == ["Dan Ito"]
    with qtbot.waitSignal(shown.page.person_wished) as wished:
        page.side._here.opened.emit(page.side._rows.index(0))
    assert wished.args == [shown.people["Dan"]]
    spoken = page.side._rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Dan Ito")


def test_one_walks_along_the_stages(shown: Shown, page: StagePageView) -> None:
    page.ways.next.click()
    assert page.body.name.text() == "Empathy and rapport"
    page.ways.previous.click()
    page.ways.previous.click()
    assert page.body.name.text() == "Active listening"


def test_place_and_limit_of_a_stage_are_mine(shown: Shown, page: StagePageView) -> None:
    page.side._back.click()
    assert names(shown)[3:5] == ["Connection", "Active listening"]
    page.side._on.click()
    assert names(shown)[3:5] == ["Active listening", "Connection"]
    page.side._limit.click()
    entry(menu(), "four")
    assert heads(shown)[4].limit == 4
    assert page.side._limit.text() == "four"


def test_a_stage_is_added_and_opens(shown: Shown, page: StagePageView) -> None:
    page.side._add.click()
    assert names(shown)[5] == "A new stage"
    assert page.body.name.text() == "A new stage"
    assert not page.side._put_back.isVisible()
    assert len(shown.board.views) == 10


def test_a_removed_stages_people_go_where_i_say(shown: Shown, page: StagePageView) -> None:
    page.side._remove.click()
    entry(menu(), "Attention")
    assert "Connection" not in names(shown)
    assert shown.names("attention") == ["Ana", "Ben", "Cleo", "Dan"]
    assert not page.isVisible()
    shown.runner.undo()
    assert shown.names("connection") == ["Dan"]


def test_kiths_own_words_come_back(shown: Shown, page: StagePageView) -> None:
    page.body.asks.kept.emit("Mine")
    page.side._put_back.click()
    assert page.body.asks.text().startswith("The step on which the rest stands")


def test_the_stages_menu_adds_one_and_opens_any(shown: Shown) -> None:
    shown.page._more.click()
    entry(menu(), "Add a stage")
    assert names(shown)[-2] == "A new stage"
    assert shown.page.stage_page.isVisible()
