"""The board with mouse and keyboard, over a real store; every step can be taken back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from sqlmodel import select

from desktop.domain.entities import Circle, CircleMember, FollowUp, Move, Person, Season
from desktop.domain.follow_ups import FollowUpDraft, PlanWish
from desktop.domain.journey import BoardFilter
from desktop.services import follow_ups
from desktop.services.journey.stages import set_limit
from desktop.settings import SettingsFile
from desktop.ui.journey.cards_view import CardsView
from desktop.ui.journey.page import JourneyPage
from desktop.ui.people.rest_sheet import RestSheet
from desktop.ui.people_mime import people_mime
from desktop.ui.theme.theme import Theming
from tests.builders import NOW, TODAY, a_person, add
from tests.ui.journey.conftest import Shown

Key = Qt.Key
ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
_MOVE = Qt.DropAction.MoveAction
_EITHER = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
_LEFT = Qt.MouseButton.LeftButton


def drag_over(view: CardsView, mime: QMimeData, at: QPoint) -> None:
    """The pointer comes with something held, and moves there."""
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, _EITHER, mime, _LEFT, none)
    QApplication.sendEvent(view.viewport(), enter)
    if enter.isAccepted():
        QApplication.sendEvent(view.viewport(), QDragMoveEvent(at, _EITHER, mime, _LEFT, none))


def drop(view: CardsView, people: list[int], at: QPoint) -> Qt.DropAction:
    """Let people fall there; as what the source is told they were taken."""
    mime = people_mime(people)
    drag_over(view, mime, at)
    event = QDropEvent(QPointF(at), _EITHER, mime, _LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), event)
    return event.dropAction()


def above(view: CardsView, position: int) -> QPoint:
    """A point in the upper half of that card."""
    return view.card_rect(position).center() - QPoint(0, view.card_rect(position).height() // 3)


def menu() -> QMenu:
    """The menu that has popped up."""
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def entry(within: QMenu, words: str) -> None:
    """Choose the entry that begins with these words."""
    action = next(a for a in within.actions() if a.text().startswith(words))
    assert action.isEnabled()
    within.close()
    action.trigger()


def test_the_board_shows_everyone_in_their_place(shown: Shown, theme: Theming) -> None:
    assert shown.names("attention") == ["Ana", "Ben", "Cleo"]
    assert shown.names("noticed") == ["Eva"]
    assert shown.names("resting") == ["Flo"]
    assert shown.view("attention").accessibleName() == "Attention, stage 2 of 7, 3 people"
    theme.set_mode("dark")
    assert not shown.page.grab().isNull()


def test_a_drop_moves_the_card_before_the_one_below(shown: Shown) -> None:
    target = shown.view("attention")
    told = drop(target, [shown.people["Dan"]], above(target, 1))
    assert shown.names("attention") == ["Ana", "Dan", "Ben", "Cleo"]
    assert shown.names("connection") == []
    assert told == Qt.DropAction.CopyAction
    assert target.accessibleName() == "Attention, stage 2 of 7, 4 people"
    assert target.current_id() == shown.people["Dan"]


def test_a_drop_is_taken_back_and_done_again(shown: Shown) -> None:
    target = shown.view("connection")
    drop(target, [shown.people["Ana"], shown.people["Cleo"]], QPoint(60, 400))
    assert shown.names("connection") == ["Dan", "Ana", "Cleo"]
    assert set(target.selected_ids()) == {shown.people["Ana"], shown.people["Cleo"]}
    shown.runner.undo()
    assert shown.names("attention") == ["Ana", "Ben", "Cleo"]
    assert shown.note() is None
    shown.runner.redo()
    assert shown.names("connection") == ["Dan", "Ana", "Cleo"]


def test_order_within_a_column_is_mine_and_asks_no_reason(shown: Shown) -> None:
    view = shown.view("attention")
    drop(view, [shown.people["Cleo"]], above(view, 0))
    assert shown.names("attention") == ["Cleo", "Ana", "Ben"]
    assert shown.note() is None


def test_cards_go_into_trays_and_out_of_them(shown: Shown) -> None:
    resting = shown.view("resting")
    drop(resting, [shown.people["Ana"]], QPoint(3, 20))
    assert shown.names("resting") == ["Ana", "Flo"]
    shown.popover().skip()
    target = shown.view("preparation")
    drop(target, [shown.people["Eva"]], QPoint(60, 60))
    assert shown.names("preparation") == ["Eva"]
    assert shown.names("noticed") == []


def test_people_from_another_place_are_taken_onto_the_board(shown: Shown) -> None:
    [gil] = add(shown.db, a_person("Gil Roy"))
    drop(shown.view("preparation"), [gil], QPoint(60, 60))
    assert shown.names("preparation") == ["Gil"]
    with shown.db.read() as session:
        found = session.get(Person, gil)
        assert found is not None
        assert found.in_practice_since == TODAY


def test_while_dragging_the_column_shows_where_it_would_land(shown: Shown) -> None:
    view = shown.view("connection")
    drag_over(view, people_mime([shown.people["Ana"]]), above(view, 0))
    assert view.landing == 0
    assert not shown.page.grab().isNull()
    QApplication.sendEvent(view.viewport(), QDragLeaveEvent())
    assert view.landing is None
    text = QMimeData()
    text.setText("no people")
    drag_over(view, text, above(view, 0))
    assert view.landing is None


def test_a_drag_carries_all_that_is_selected_on_the_whole_board(
    qtbot: QtBot, shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[tuple[int, ...]] = []
    away: list[bool] = []

    def carry(drag: object, *actions: object) -> Qt.DropAction:
        held.append(shown.board.meant(shown.view("connection")))
        away.append(bool(shown.view("attention").painter_of_cards.away))
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr("desktop.ui.journey.carrying.QDrag.exec", carry)
    first, second = shown.view("attention"), shown.view("connection")
    qtbot.mouseClick(first.viewport(), _LEFT, pos=above(first, 1))
    qtbot.mouseClick(second.viewport(), _LEFT, CTRL, above(second, 0))
    qtbot.mousePress(second.viewport(), _LEFT, CTRL, above(second, 0))
    second.startDrag(_MOVE)
    assert held == [(shown.people["Ben"], shown.people["Dan"])]
    assert away == [True]
    assert not first.painter_of_cards.away


def test_a_plain_click_lets_go_of_other_columns(qtbot: QtBot, shown: Shown) -> None:
    first, second = shown.view("attention"), shown.view("connection")
    qtbot.mouseClick(first.viewport(), _LEFT, pos=above(first, 1))
    qtbot.mouseClick(second.viewport(), _LEFT, pos=above(second, 0))
    assert shown.board.selected() == (shown.people["Dan"],)


def test_enter_and_a_double_click_open_the_person(qtbot: QtBot, shown: Shown) -> None:
    view = shown.walk_to("Ben")
    with qtbot.waitSignal(shown.page.person_wished) as wished:
        qtbot.keyClick(view, Key.Key_Return)
    assert wished.args == [shown.people["Ben"]]
    with qtbot.waitSignal(shown.page.person_wished) as wished:
        qtbot.mouseDClick(view.viewport(), _LEFT, pos=above(view, 2))
    assert wished.args == [shown.people["Cleo"]]


def test_arrows_walk_between_cards_columns_and_trays(qtbot: QtBot, shown: Shown) -> None:
    view = shown.walk_to("Ana")
    qtbot.keyClick(view, Key.Key_Down)
    assert view.current_id() == shown.people["Ben"]
    assert shown.board.selected() == ()
    qtbot.keyClick(view, Key.Key_Right)
    assert shown.view("listening").hasFocus()
    qtbot.keyClick(shown.view("listening"), Key.Key_Right)
    assert shown.view("connection").current_id() == shown.people["Dan"]
    qtbot.keyClick(shown.view("connection"), Key.Key_Down)
    assert shown.view("noticed").current_id() == shown.people["Eva"]
    qtbot.keyClick(shown.view("noticed"), Key.Key_Right)
    assert shown.view("resting").current_id() == shown.people["Flo"]
    qtbot.keyClick(shown.view("resting"), Key.Key_Left)
    assert shown.view("noticed").hasFocus()
    qtbot.keyClick(shown.view("noticed"), Key.Key_Up)
    assert shown.view("preparation").hasFocus()


def test_arrows_are_mirrored_where_people_read_from_the_right(
    qtbot: QtBot, shown: Shown, qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view = shown.walk_to("Ana")
    qtbot.keyClick(view, Key.Key_Left)
    assert shown.view("listening").hasFocus()
    assert not shown.page.grab().isNull()


def test_alt_and_arrows_move_a_stage_or_within_the_column(qtbot: QtBot, shown: Shown) -> None:
    view = shown.walk_to("Cleo")
    qtbot.keyClick(view, Key.Key_Up, ALT)
    assert shown.names("attention") == ["Ana", "Cleo", "Ben"]
    qtbot.keyClick(view, Key.Key_Down, ALT)
    assert shown.names("attention") == ["Ana", "Ben", "Cleo"]
    qtbot.keyClick(view, Key.Key_Down, ALT)
    assert shown.names("attention") == ["Ana", "Ben", "Cleo"]
    qtbot.keyClick(view, Key.Key_Right, ALT)
    assert shown.names("listening") == ["Cleo"]


def test_alt_and_arrows_go_on_from_within_the_note(qtbot: QtBot, shown: Shown) -> None:
    qtbot.keyClick(shown.walk_to("Dan"), Key.Key_Right, ALT)
    assert shown.names("empathy") == ["Dan"]
    note = shown.note()
    assert note is not None
    qtbot.keyClick(note.why, Key.Key_Right, ALT)
    assert shown.names("safe_space") == ["Dan"]


def test_from_the_trays_alt_leads_onto_the_board(qtbot: QtBot, shown: Shown) -> None:
    qtbot.keyClick(shown.walk_to("Eva"), Key.Key_Right, ALT)
    assert shown.names("preparation") == ["Eva"]
    shown.popover().skip()
    qtbot.keyClick(shown.walk_to("Flo"), Key.Key_Up, ALT)
    assert shown.names("inspire") == ["Flo"]
    shown.popover().skip()
    qtbot.keyClick(shown.walk_to("Flo"), Key.Key_Right, ALT)
    assert shown.names("inspire") == ["Flo"]


@pytest.mark.parametrize(
    ("key", "place"), [("6", "safe_space"), ("n", "noticed"), ("R", "resting")]
)
def test_m_and_a_key_move_all_selected_anywhere(
    qtbot: QtBot, shown: Shown, key: str, place: str
) -> None:
    view = shown.walk_to("Ana")
    qtbot.keyClick(view, Key.Key_Down, SHIFT)
    assert len(shown.board.selected()) == 2
    qtbot.keyClick(view, Key.Key_Down, SHIFT)
    qtbot.keyClick(view, Key.Key_Up, SHIFT)
    assert shown.board.selected() == (shown.people["Ana"], shown.people["Ben"])
    qtbot.keyClick(view, Key.Key_M)
    qtbot.keyClicks(menu(), key)
    assert shown.names(place)[:2] == ["Ana", "Ben"]
    assert shown.names("attention") == ["Cleo"]


def test_single_letters_can_be_turned_off(qtbot: QtBot, shown: Shown) -> None:
    shown.keys.letters = False
    qtbot.keyClick(shown.walk_to("Ana"), Key.Key_M)
    assert QApplication.activePopupWidget() is None


def test_space_picks_up_arrows_carry_and_enter_lays_down(
    qtbot: QtBot, shown: Shown, spoken: list[str]
) -> None:
    view = shown.walk_to("Ben")
    qtbot.keyClick(view, Key.Key_Space)
    assert spoken[-1].startswith("Picked up Ben, Attention, place 2 of 3.")
    assert not shown.page.grab().isNull()
    for _ in range(3):
        qtbot.keyClick(view, Key.Key_Right)
    assert spoken[-1] == "Empathy and rapport, place 1 of 1"
    qtbot.keyClick(view, Key.Key_Left)
    assert spoken[-1] == "Connection, place 2 of 2"
    qtbot.keyClick(view, Key.Key_Up)
    assert spoken[-1] == "Connection, place 1 of 2"
    assert shown.view("connection").landing == 0
    assert shown.names("attention") == ["Ana", "Ben", "Cleo"]
    qtbot.keyClick(view, Key.Key_Return)
    assert shown.names("connection") == ["Ben", "Dan"]
    assert spoken[-1] == "Moved Ben to Connection"
    assert shown.keys.carried is None


def test_escape_puts_back_what_is_carried(qtbot: QtBot, shown: Shown, spoken: list[str]) -> None:
    view = shown.walk_to("Ben")
    qtbot.keyClick(view, Key.Key_Space)
    qtbot.keyClick(view, Key.Key_Right)
    qtbot.keyClick(view, Key.Key_Escape)
    assert spoken[-1] == "Put back."
    assert shown.names("attention") == ["Ana", "Ben", "Cleo"]
    assert all(view.landing is None for view in shown.board.views)
    assert view.current_id() == shown.people["Ben"]
    with shown.db.read() as session:
        assert session.exec(select(Move)).all() == []


def test_the_menu_holds_every_act(qtbot: QtBot, shown: Shown) -> None:
    view = shown.walk_to("Ben")
    qtbot.keyClick(view, Key.Key_F10, SHIFT)
    words = [action.text().split("\t")[0] for action in menu().actions() if action.text()]
    assert words == [
        "Open", "Move to stage", "Pick up, and carry with the arrows", "Plan on…",
        "Write to them", "We spoke…", "Rest", "Let go with thanks…",
    ]  # fmt: skip
    with qtbot.waitSignal(shown.page.plan_wished) as wished:
        entry(menu(), "Plan on…")
    assert wished.args == [PlanWish(shown.people["Ben"])]
    qtbot.keyClick(view, Key.Key_Menu)
    with qtbot.waitSignal(shown.page.we_spoke_wished) as spoke:
        entry(menu(), "We spoke…")
    assert spoke.args == [(shown.people["Ben"],)]
    qtbot.keyClick(view, Key.Key_Menu)
    entry(menu(), "Pick up")
    assert shown.keys.carried is not None
    qtbot.keyClick(view, Key.Key_Escape)
    qtbot.keyClick(view, Key.Key_Menu)
    entry(menu(), "Rest")
    assert shown.names("resting") == ["Flo", "Ben"]


def test_somebody_is_let_go_with_thanks(qtbot: QtBot, shown: Shown) -> None:
    qtbot.keyClick(shown.walk_to("Ben"), Key.Key_F10, SHIFT)
    entry(menu(), "Let go with thanks…")
    sheet = shown.page.findChildren(RestSheet)[0]
    qtbot.keyClicks(sheet.grateful, "For the walks.")
    qtbot.keyClick(sheet.grateful, Key.Key_Return)
    assert shown.names("resting") == ["Flo", "Ben"]


def test_the_note_keeps_sign_words_and_plans(qtbot: QtBot, shown: Shown) -> None:
    qtbot.keyClick(shown.walk_to("Dan"), Key.Key_Right, ALT)
    note = shown.note()
    assert note is not None
    assert note.why.hasFocus()
    note._signs[0].click()
    note._acts[0]._check.click()
    note.why.set_words("He rang on Sunday.")
    assert not shown.page.grab().isNull()
    qtbot.keyClick(note.why, Key.Key_Return)
    with shown.db.read() as session:
        moved = session.exec(select(Move)).one()
        assert (moved.sign, moved.why) == ("They begin contact too", "He rang on Sunday.")
        planned = session.exec(select(FollowUp)).one()
        assert planned.title == "Give back one thing they said"
        assert planned.day == TODAY + timedelta(days=2)
    assert shown.view("empathy").cards.cards[0].next_act == "Give back one thing they said"
    assert shown.note() is None
    assert shown.view("empathy").hasFocus()


def test_a_plan_in_the_note_can_get_another_day(qtbot: QtBot, shown: Shown) -> None:
    qtbot.keyClick(shown.walk_to("Dan"), Key.Key_Right, ALT)
    note = shown.note()
    assert note is not None
    note._acts[1]._check.click()
    note._acts[1]._chip.click()
    entry(menu(), "tomorrow")
    assert [plan.day for plan in note.plans()] == [TODAY + timedelta(days=1)]


def test_an_act_of_the_note_can_get_an_hour(qtbot: QtBot, shown: Shown) -> None:
    qtbot.keyClick(shown.walk_to("Dan"), Key.Key_Right, ALT)
    note = shown.note()
    assert note is not None
    note.why.set_words("He rang.")
    note._acts[1]._check.click()
    note._acts[1]._chip.click()
    act = note._acts[1]
    with qtbot.waitSignal(shown.page.plan_wished) as wished:
        entry(menu(), "At a time…")
    assert wished.args[0] == PlanWish(
        shown.people["Dan"], act.day, title=act.words, size=act.how_much, with_time=True,
        stage_id=shown.stages["empathy"],
    )  # fmt: skip
    assert shown.note() is None
    with shown.db.read() as session:
        assert session.exec(select(Move)).one().why == "He rang."
        assert session.exec(select(FollowUp)).all() == [], "it is planned elsewhere"


def test_back_from_a_rest_what_was_planned_is_offered_again(qtbot: QtBot, shown: Shown) -> None:
    draft = FollowUpDraft(TODAY + timedelta(days=9), shown.people["Dan"], title="Tea")
    follow_ups.plan(shown.db, draft, now=NOW)
    shown.page.move_people((shown.people["Dan"],), shown.stages["resting"], None)
    shown.page.move_people((shown.people["Dan"],), shown.stages["connection"], None)
    note = shown.note()
    assert note is not None
    [(_, line)] = note._old_plans
    assert (line.words, line.day) == ("Tea", TODAY + timedelta(days=9))
    line._check.click()
    qtbot.keyClick(note.why, Key.Key_Return)
    assert shown.view("connection").cards.cards[-1].next_act == "Tea"


def test_escape_skips_the_note_and_the_move_stays(qtbot: QtBot, shown: Shown) -> None:
    qtbot.keyClick(shown.walk_to("Dan"), Key.Key_Right, ALT)
    note = shown.note()
    assert note is not None
    note.why.set_words("Never mind")
    qtbot.keyClick(note.why, Key.Key_Escape)
    assert shown.names("empathy") == ["Dan"]
    with shown.db.read() as session:
        assert session.exec(select(Move)).one().why == ""


def test_a_click_elsewhere_loses_no_word_and_does_its_own_work(qtbot: QtBot, shown: Shown) -> None:
    drop(shown.view("empathy"), [shown.people["Dan"]], QPoint(60, 200))
    note = shown.note()
    assert note is not None
    note.why.set_words("He rang.")
    other = shown.view("attention")
    qtbot.mouseClick(other.viewport(), _LEFT, pos=above(other, 0))
    assert shown.note() is None
    assert shown.board.selected() == (shown.people["Ana"],)
    with shown.db.read() as session:
        assert session.exec(select(Move)).one().why == "He rang."


def test_the_next_drop_works_while_the_note_is_open(shown: Shown) -> None:
    drop(shown.view("empathy"), [shown.people["Dan"]], QPoint(60, 200))
    assert shown.note() is not None
    drop(shown.view("inspire"), [shown.people["Ana"]], QPoint(60, 200))
    assert shown.names("inspire") == ["Ana"]
    note = shown.note()
    assert note is not None
    assert note.sign() == ""


def test_undo_from_the_empty_note_takes_the_move_back(qtbot: QtBot, shown: Shown) -> None:
    qtbot.keyClick(shown.walk_to("Dan"), Key.Key_Right, ALT)
    note = shown.note()
    assert note is not None
    qtbot.keyClick(note.why, Key.Key_Z, CTRL)
    assert shown.names("connection") == ["Dan"]
    assert shown.note() is None


def test_another_sign_is_written_in_ones_own_words(qtbot: QtBot, shown: Shown) -> None:
    qtbot.keyClick(shown.walk_to("Dan"), Key.Key_Right, ALT)
    note = shown.note()
    assert note is not None
    note._write_sign(note._flow.itemAt(note._flow.count() - 1).widget())  # type: ignore[union-attr,arg-type]
    assert note._own_sign is not None
    qtbot.keyClicks(note._own_sign, "We laughed")
    qtbot.keyClick(note._own_sign, Key.Key_Return)
    with shown.db.read() as session:
        assert session.exec(select(Move)).one().sign == "We laughed"


def test_the_intention_is_asked_again_and_can_be_said_anew(qtbot: QtBot, shown: Shown) -> None:
    qtbot.keyClick(shown.walk_to("Dan"), Key.Key_Right, ALT)
    note = shown.note()
    assert note is not None
    assert note.intention() is None
    assert note._intention is not None
    note._intention.set_text("To learn from him.")
    shown.popover().keep()
    with shown.db.read() as session:
        found = session.get(Person, shown.people["Dan"])
        assert found is not None
        assert found.intention == "To learn from him."


def test_over_its_limit_the_head_asks_and_nothing_is_refused(shown: Shown) -> None:
    shown.runner.change(set_limit, shown.stages["connection"], 1)
    drop(shown.view("connection"), [shown.people["Ana"]], QPoint(60, 300))
    assert shown.names("connection") == ["Dan", "Ana"]
    head = shown.board.places[4].head
    assert head.is_over_limit
    assert not shown.page.grab().isNull()


def test_the_board_is_narrowed_to_a_circle_and_widened_again(shown: Shown) -> None:
    [choir] = add(shown.db, Circle(name="Choir & co"))
    add(shown.db, CircleMember(circle_id=choir, person_id=shown.people["Ben"]))
    shown.page._filter.click()
    entry(menu(), "Choir && co")
    assert shown.names("attention") == ["Ben"]
    assert shown.page._filter.text() == "Choir & co"
    shown.page.filter_by(BoardFilter())
    assert shown.names("attention") == ["Ana", "Ben", "Cleo"]


def test_questions_can_be_hidden(qtbot: QtBot, shown: Shown) -> None:
    column = shown.board.places[2]
    before = shown.view("attention").height()
    shown.page._questions.click()
    assert shown.page._questions.text() == "Questions hidden"
    qtbot.waitUntil(lambda: shown.view("attention").height() > before)
    assert column.head.question


def test_what_happens_elsewhere_is_patched_and_the_keyboard_stays(shown: Shown) -> None:
    view = shown.walk_to("Ben")

    def plan(db: object) -> object:
        with shown.db.change("Planned") as change:
            change.session.add(
                FollowUp(
                    person_id=shown.people["Ben"], title="Bring bread", day=TODAY,
                    created_at=shown.page.clock.now(),
                )
            )  # fmt: skip
            change.session.add(Season(person_id=shown.people["Ana"], kind="hard", begins_on=TODAY))
        return change.changes

    shown.runner.change(plan)  # type: ignore[arg-type]
    assert view.cards.cards[1].next_act == "Bring bread"
    assert view.cards.cards[0].hard_season
    assert view.current_id() == shown.people["Ben"]


def test_a_hidden_page_reads_when_it_is_shown_again(shown: Shown) -> None:
    shown.page.hide()
    [gil] = add(shown.db, a_person("Gil Roy"))
    shown.page.move_people([gil], shown.stages["noticed"], None)
    shown.page.show()
    assert "Gil" in shown.names("noticed")


@pytest.mark.parametrize(("width", "scale"), [(1400, 1.0), (1024, 1.0), (1024, 2.0)])
def test_columns_are_equal_or_scroll_sideways(
    qtbot: QtBot, shown: Shown, theme: Theming, width: int, scale: float
) -> None:
    theme.set_scale(scale)
    shown.page.resize(width, 700)
    em = theme.fonts.em()
    widths = {place.width() for place in shown.board.places[1:-1]}
    assert max(widths) - min(widths) <= 1
    assert min(widths) >= 13 * em
    assert max(widths) <= 25 * em
    bar = shown.board._scroll.horizontalScrollBar()
    assert bar.isVisibleTo(shown.page) == (width < 1400)
    assert not shown.page.grab().isNull()


def test_an_empty_board_says_what_it_is_for(qtbot: QtBot, shown: Shown) -> None:
    assert not shown.page._empty.isVisible()
    delete = "UPDATE person SET deleted_at = '2026-03-12'"
    with shown.db.change("away") as change:
        change.session.connection().exec_driver_sql(delete)
    shown.page.refresh()
    assert shown.page._empty.isVisible()
    assert not shown.page.grab().isNull()
    with qtbot.waitSignal(shown.page.choosing_wished):
        shown.page._empty.choosing_wished.emit()


def test_a_click_elsewhere_lets_go_of_what_is_carried(qtbot: QtBot, shown: Shown) -> None:
    qtbot.keyClick(shown.walk_to("Ben"), Key.Key_Space)
    other = shown.view("connection")
    qtbot.mouseClick(other.viewport(), _LEFT, pos=above(other, 0))
    assert shown.keys.carried is None
    assert not shown.view("attention").painter_of_cards.away


def test_preferences_are_heard_and_questions_stand_as_they_were_left(
    qtbot: QtBot, shown: Shown, tmp_path: Path
) -> None:
    settings = SettingsFile(tmp_path)
    settings.values.single_keys = False
    page = JourneyPage(shown.runner, shown.page.clock, settings)
    qtbot.addWidget(page)
    assert not page.keys.letters
    page._questions.click()
    again = JourneyPage(shown.runner, shown.page.clock, SettingsFile(tmp_path))
    qtbot.addWidget(again)
    assert again._questions.text().startswith("Questions")
    assert again._questions.accessibleName() == "Questions hidden"
