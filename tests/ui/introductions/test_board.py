"""The board: pairs moved by mouse, keys and menu, and never one-sided."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent, QPainter, QPixmap
from PySide6.QtTest import QTest

from desktop.domain.introducing import IntroductionWish
from desktop.domain.introductions.rules import Side
from desktop.domain.vocabulary import IntroductionState, SideWord
from desktop.services import seasons
from desktop.services.introductions import moving, thinking
from desktop.storage.database import Database
from desktop.ui.introductions.asking_sheet import AskingSheet
from desktop.ui.introductions.pair_card import PAIR_MIME
from desktop.ui.introductions.pair_menu import MoveMenu, PairMenu
from desktop.ui.introductions.wording import say_next, say_whole
from desktop.ui.theme.theme import Theming
from tests.builders import TODAY, a_person, add
from tests.ui.introductions.conftest import Shown

State = IntroductionState
ALT = Qt.KeyboardModifier.AltModifier


def drop(shown: Shown, pair_id: int, state: State) -> None:
    """Let go of the card over that column, as the mouse does."""
    data = QMimeData()
    data.setData(PAIR_MIME, str(pair_id).encode())
    column = next(c for c in shown.page.board.columns if c.state == state)
    at = QPointF(column.width() / 2, column.height() - 20)
    left = Qt.MouseButton.LeftButton
    copy, held = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    column.dropEvent(QDropEvent(at, copy, data, left, held))


def asked(shown: Shown) -> AskingSheet:
    popover = shown.page.sheets.open
    assert popover is not None
    return popover.findChildren(AskingSheet)[0]


def test_a_card_dragged_to_asked_one_was_asked(shown: Shown, pair_id: int) -> None:
    drop(shown, pair_id, State.ASKED_A)
    assert shown.columns() == {State.ASKED_A: ["Callum+Margit"]}
    assert shown.pair(pair_id).word(Side.FIRST).said == SideWord.ASKED
    shown.runner.undo()
    assert shown.columns() == {State.THOUGHT_OF: ["Callum+Margit"]}


def test_dragged_to_introduced_too_early_it_asks_and_stays(shown: Shown, pair_id: int) -> None:
    drop(shown, pair_id, State.INTRODUCED)
    sheet = asked(shown)
    assert not sheet.on.isEnabled()
    sheet.leave.click()
    assert shown.columns() == {State.THOUGHT_OF: ["Callum+Margit"]}


def test_once_both_are_ticked_it_goes_on(shown: Shown, pair_id: int) -> None:
    drop(shown, pair_id, State.INTRODUCED)
    sheet = asked(shown)
    QTest.keyClick(sheet, Qt.Key.Key_Return)  # not whole yet: nothing happens
    for tick in sheet.ticks.values():
        tick.click()
    sheet.on.click()
    assert shown.columns() == {State.INTRODUCED: ["Callum+Margit"]}
    shown.runner.undo()
    assert shown.columns() == {State.THOUGHT_OF: ["Callum+Margit"]}
    shown.runner.redo()
    assert shown.columns() == {State.INTRODUCED: ["Callum+Margit"]}


def test_alt_and_an_arrow_moves_a_step_and_the_keyboard_goes_along(
    shown: Shown, pair_id: int
) -> None:
    shown.page.board.focus(pair_id)
    shown.press(pair_id, Qt.Key.Key_Right, ALT)
    assert shown.columns() == {State.ASKED_A: ["Callum+Margit"]}
    assert shown.card(pair_id).hasFocus()
    shown.press(pair_id, Qt.Key.Key_Left, ALT)
    assert shown.columns() == {State.THOUGHT_OF: ["Callum+Margit"]}


def test_space_picks_up_arrows_carry_and_space_lays_down(shown: Shown, pair_id: int) -> None:
    shown.page.board.focus(pair_id)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space):
        shown.press(pair_id, key)
    assert shown.columns() == {State.ASKED_A: ["Callum+Margit"]}


def test_esc_puts_back_what_is_carried(shown: Shown, pair_id: int) -> None:
    shown.page.board.focus(pair_id)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Escape):
        shown.press(pair_id, key)
    assert shown.page.keys.carried is None
    assert shown.columns() == {State.THOUGHT_OF: ["Callum+Margit"]}


def test_the_order_within_a_column_is_mine(
    opened: Callable[..., Shown], db: Database, pair_id: int
) -> None:
    (third,) = add(db, a_person("Jonas Lind"))
    shown = opened()
    callum = shown.pair(pair_id).first.id
    [other] = thinking.think_of(db, callum, third, today=TODAY).created["introduction"]
    shown.page.refresh()
    assert shown.columns()[State.THOUGHT_OF] == ["Callum+Margit", "Callum+Jonas"]
    shown.page.board.focus(other)
    shown.press(other, Qt.Key.Key_Up, ALT)
    assert shown.columns()[State.THOUGHT_OF] == ["Callum+Jonas", "Callum+Margit"]
    shown.press(other, Qt.Key.Key_Down)
    assert shown.card(pair_id).hasFocus()


def test_m_and_a_number_moves(shown: Shown, pair_id: int) -> None:
    shown.page.board.focus(pair_id)
    shown.press(pair_id, Qt.Key.Key_M)
    menu = MoveMenu(shown.pair(pair_id), shown.page.acts, shown.page)
    QTest.keyClick(menu, "2")
    assert shown.columns() == {State.ASKED_A: ["Callum+Margit"]}
    for popup in shown.page.findChildren(MoveMenu):
        popup.close()


def test_single_letters_can_be_turned_off(shown: Shown, pair_id: int) -> None:
    shown.page.settings.values.single_keys = False
    shown.page.refresh()
    assert not shown.page.keys.letters


@pytest.mark.usefixtures("agreed")
def test_every_act_is_in_the_menu(shown: Shown, pair_id: int) -> None:
    pair = shown.pair(pair_id)
    words = [action.text() for action in PairMenu(pair, shown.page.acts, shown.page).actions()]
    for wanted in ("Move to", "Plan the next step…", "Let it be", "Show Callum Reid"):
        assert wanted in words


def test_thanked_and_let_be_go_to_earlier_and_come_back(shown: Shown, pair_id: int) -> None:
    page = shown.page
    page.acts.answer(pair_id, Side.FIRST, SideWord.RATHER_NOT)
    assert shown.columns() == {}
    assert not page.earlier.isHidden()
    page.earlier.click()
    [row] = page.side.earlier.rows
    row.clicked.emit()
    assert page.bench.pair is not None
    assert page.bench.pair.id == pair_id
    page.bench.again.click()
    assert shown.columns() == {State.THOUGHT_OF: ["Callum+Margit"]}


def test_a_card_says_all_of_itself(shown: Shown, pair_id: int) -> None:
    said = say_whole(shown.pair(pair_id), TODAY)
    assert said == (
        "Callum Reid, not asked yet. Margit Halloran, not asked yet. Thought of. "
        "He looks for old hymns. Ask Callum first"
    )
    assert shown.card(pair_id).accessibleName() == said


def test_a_hard_season_is_said_in_plum_and_nothing_is_pushed(
    opened: Callable[..., Shown], db: Database, pair_id: int
) -> None:
    shown = opened()
    seasons.begin_hard(db, shown.pair(pair_id).second.id, today=TODAY)
    shown.page.refresh()
    said = say_next(shown.pair(pair_id), TODAY)
    assert said is not None
    assert (said.icon, said.tone) == ("umbrella", "plum_text")
    assert "Margit" in shown.page.bench.hints.careful.text()
    shown.page.bench.swap.click()
    assert shown.columns() == {State.THOUGHT_OF: ["Margit+Callum"]}


def test_a_wish_for_two_who_are_on_their_way_goes_to_them(shown: Shown, pair_id: int) -> None:
    pair = shown.pair(pair_id)
    shown.page.show_introduction(IntroductionWish(pair.second.id, pair.first.id))
    assert shown.page.sheets.open is None
    assert shown.page.board.chosen_id == pair_id


@pytest.mark.usefixtures("agreed")
def test_both_themes_paint_every_state_of_a_card(
    shown: Shown, pair_id: int, each_theme: Theming, db: Database
) -> None:
    for state in (State.WILLING, State.INTRODUCED, State.LANDED, State.THOUGHT_OF):
        moving.move(db, pair_id, state, today=TODAY)
        shown.page.refresh()
        card = shown.card(pair_id)
        picture = QPixmap(card.size())
        painter = QPainter(picture)
        card.render(painter, QPoint())
        painter.end()
        assert card.heightForWidth(200) > 100


def test_what_is_carried_is_put_back_when_the_keyboard_leaves(shown: Shown, pair_id: int) -> None:
    shown.page.board.focus(pair_id)
    shown.press(pair_id, Qt.Key.Key_Space)
    assert shown.page.keys.carried is not None
    shown.page.two.setFocus()
    assert shown.page.keys.carried is None


def test_tab_goes_from_the_board_into_the_words(shown: Shown, pair_id: int) -> None:
    shown.page.board.focus(pair_id)
    shown.press(pair_id, Qt.Key.Key_Tab)
    focused = shown.page.focusWidget()
    assert focused is not None
    assert shown.page.bench.isAncestorOf(focused)
    assert shown.page.panes()[:2] == [shown.page.board, shown.page.bench]
