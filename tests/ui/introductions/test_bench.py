"""The bench: the words of each step, kept from the first key on, and what becomes of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from sqlmodel import select

from desktop.domain.entities import ContactPoint, FollowUp, Giving, Interaction, Introduction, Tie
from desktop.domain.introductions.rules import Side, Step
from desktop.domain.vocabulary import IntroductionState, SideWord
from desktop.half_written import HalfWritten
from desktop.services.introductions import moving, thinking
from desktop.services.people import fields
from desktop.storage.database import Database
from desktop.ui.introductions import acts as acting
from desktop.ui.introductions.bench import Bench
from desktop.ui.introductions.pair_menu import PairMenu
from desktop.ui.introductions.step_sheet import NextSheet, StepSheet
from tests.builders import NOW, TODAY, a_person, add
from tests.ui.introductions.conftest import Shown

State = IntroductionState


def step_sheet(shown: Shown) -> StepSheet:
    popover = shown.page.sheets.open
    assert popover is not None
    return popover.findChildren(StepSheet)[0]


def type_words(shown: Shown, words: str) -> None:
    shown.page.bench.text.setFocus()
    QTest.keyClicks(shown.page.bench.text, words)


def test_the_first_pair_stands_in_the_bench_with_a_question(shown: Shown) -> None:
    bench = shown.page.bench
    assert bench.title.text() == "To Callum, about Margit"
    assert "What would be good in it for Callum" in bench.text.placeholderText()
    assert not bench.copy.isEnabled()
    bench.begin.click()
    assert bench.text.words().startswith("Callum, I thought of somebody")
    assert "hymns" not in bench.text.words()


def test_words_half_typed_are_there_after_a_crash(
    opened: Callable[..., Shown], pair_id: int
) -> None:
    shown = opened()
    type_words(shown, "Dear Callum")
    shown.page.bench.text._write_down()  # the timer would, a moment later
    half = HalfWritten(shown.page.settings.folder)
    assert half.get(f"introduction/{pair_id}/asked_a/first") == "Dear Callum"
    again = opened()  # the first one never came to keep it
    assert again.page.bench.text.words() == "Dear Callum"


def test_words_that_are_left_are_in_the_store_and_can_be_undone(shown: Shown, pair_id: int) -> None:
    type_words(shown, "Dear Callum")
    shown.page.two.setFocus()
    assert [one.text for one in shown.pair(pair_id).texts] == ["Dear Callum"]
    assert HalfWritten(shown.page.settings.folder).keys() == []
    assert shown.page.bench._kept.text() == "Draft kept"
    shown.runner.undo()
    assert shown.page.bench.text.words() == ""


def test_asking_keeps_contact_and_plan_with_it(shown: Shown, pair_id: int, db: Database) -> None:
    type_words(shown, "Dear Callum")
    shown.page.bench.yes.click()
    sheet = step_sheet(shown)
    assert sheet.next.words.text() == "Callum may answer"
    sheet.next.words.setText("He may answer at tea")
    sheet.keep.click()
    assert shown.columns() == {State.ASKED_A: ["Callum+Margit"]}
    with db.read() as session:
        assert session.exec(select(Interaction)).one().title == "Asked Callum about Margit"
        assert session.exec(select(FollowUp)).one().title == "He may answer at tea"
    assert shown.page.bench.yes.text() == "He is willing"
    shown.runner.undo()
    assert shown.columns() == {State.THOUGHT_OF: ["Callum+Margit"]}


def test_not_yet_leaves_everything_as_it_was(shown: Shown) -> None:
    shown.page.bench.yes.click()
    step_sheet(shown).leave.click()
    assert shown.columns() == {State.THOUGHT_OF: ["Callum+Margit"]}


def test_the_words_go_on_with_each_answer(shown: Shown, pair_id: int) -> None:
    bench = shown.page.bench
    bench.yes.click()
    step_sheet(shown).keep.click()
    bench.yes.click()  # he is willing
    assert bench.title.text() == "To Margit, about Callum"
    bench.yes.click()
    step_sheet(shown).keep.click()
    assert shown.columns() == {State.ASKED_B: ["Callum+Margit"]}
    assert bench.yes.text() == "She is willing"
    bench.yes.click()
    assert bench.title.text() == "To Callum and Margit"
    assert shown.pair(pair_id).state == State.WILLING


def test_a_rather_not_offers_a_kind_line_to_the_other(shown: Shown, pair_id: int) -> None:
    bench = shown.page.bench
    shown.page.acts.answer(pair_id, Side.FIRST, SideWord.WILLING)
    shown.page.acts.answer(pair_id, Side.SECOND, SideWord.ASKED)
    bench.no.click()
    assert shown.columns() == {}
    assert bench.title.text() == "A kind line to Callum"
    bench.begin.click()
    assert "Margit" in bench.text.words()
    assert "rather not" not in bench.text.words()


@pytest.mark.usefixtures("agreed")
def test_introducing_ties_both_and_gives_to_both(shown: Shown, pair_id: int, db: Database) -> None:
    bench = shown.page.bench
    bench.yes.click()
    step_sheet(shown).keep.click()
    assert shown.columns() == {State.INTRODUCED: ["Callum+Margit"]}
    with db.read() as session:
        assert session.exec(select(Tie)).one().kind == "met through me"
        assert len(session.exec(select(Giving)).all()) == 2


@pytest.mark.usefixtures("agreed")
def test_each_is_asked_apart_and_thanked_apart(shown: Shown, pair_id: int, db: Database) -> None:
    moving.move(db, pair_id, State.INTRODUCED, today=TODAY)
    shown.page.refresh()
    bench = shown.page.bench
    assert bench.title.text() == "To Callum, on how it was"
    bench.sides.segment(Side.SECOND).click()
    assert bench.title.text() == "To Margit, on how it was"
    bench.side.fields[1].text.edit()
    editor = QGuiApplication.focusObject()
    QTest.keyClicks(editor, "They sang until eight.")  # type: ignore[arg-type]
    QTest.keyClick(editor, Qt.Key.Key_Return)  # type: ignore[arg-type]
    assert shown.pair(pair_id).outcome == "…\n\nThey sang until eight."
    for _ in range(4):  # both asked how it was, then both thanked
        bench.yes.click()
        step_sheet(shown).keep.click()
    assert shown.columns() == {}
    assert shown.pair(pair_id).state == State.THANKED


def test_what_may_be_told_is_kept(shown: Shown, pair_id: int) -> None:
    field = shown.page.bench.side.fields[0].text
    field.edit()
    editor = QGuiApplication.focusObject()
    QTest.keyClicks(editor, "That he is shy of asking.")  # type: ignore[arg-type]
    QTest.keyClick(editor, Qt.Key.Key_Return)  # type: ignore[arg-type]
    assert shown.pair(pair_id).may_tell == "That he is shy of asking."


def test_what_was_half_typed_beside_the_draft_is_kept_at_the_next_start(
    opened: Callable[..., Shown], pair_id: int
) -> None:
    waits = opened().page.bench.side.fields[1]
    waits.text.edit()
    QTest.keyClicks(QGuiApplication.focusObject(), "Her number")
    waits._write_down()  # the timer would, a moment later
    again = opened()  # the first one never came to keep it
    assert again.pair(pair_id).waits == "Her number"
    half = HalfWritten(again.page.settings.folder)
    assert half.keys() == []


def test_what_is_left_by_esc_beside_the_draft_is_gone(shown: Shown, pair_id: int) -> None:
    waits = shown.page.bench.side.fields[1]
    waits.text.edit()
    QTest.keyClicks(QGuiApplication.focusObject(), "Her number")
    waits._write_down()
    QTest.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Escape)
    assert HalfWritten(shown.page.settings.folder).keys() == []
    assert shown.pair(pair_id).waits == ""


def test_copy_puts_the_words_on_the_clipboard(shown: Shown) -> None:
    type_words(shown, "Dear Callum")
    shown.page.bench.copy.click()
    assert QGuiApplication.clipboard().text() == "Dear Callum"
    assert shown.told


def test_mail_goes_to_whom_the_words_are_for(
    shown: Shown, pair_id: int, db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    links: list[str] = []
    monkeypatch.setattr(acting, "open_link", lambda link: links.append(link) or True)
    callum = shown.pair(pair_id).first.id
    value = "callum@choir.example"
    add(db, ContactPoint(person_id=callum, kind="email", value=value, key=value))
    shown.page.refresh()
    type_words(shown, "Dear Callum & co")
    shown.page.bench.mail.click()
    assert links == ["mailto:callum@choir.example?body=Dear%20Callum%20%26%20co"]


def test_without_an_address_the_words_are_copied(shown: Shown) -> None:
    type_words(shown, "Dear Callum")
    shown.page.bench.mail.click()
    assert "No address of Callum" in shown.told[0]
    assert QGuiApplication.clipboard().text() == "Dear Callum"


def test_a_mail_to_both_never_goes_to_one_alone(
    shown: Shown, pair_id: int, db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    links: list[str] = []
    monkeypatch.setattr(acting, "open_link", lambda link: links.append(link) or True)
    pair = shown.pair(pair_id)
    value = "callum@choir.example"
    add(db, ContactPoint(person_id=pair.first.id, kind="email", value=value, key=value))
    shown.page.refresh()
    both = Step(IntroductionState.INTRODUCED, None)
    shown.page.acts.mail(shown.pair(pair_id), both, "Callum, Margit")
    assert links == []
    assert f"No address of {pair.second.called}" in shown.told[-1]


def test_the_next_step_is_said_anew_or_taken_away(shown: Shown, pair_id: int) -> None:
    for typed, left in (("A line at the weekend", "A line at the weekend"), ("", "")):
        shown.page.acts.ask_next(shown.pair(pair_id))
        popover = shown.page.sheets.open
        assert popover is not None
        [sheet] = popover.findChildren(NextSheet)
        sheet.next.words.setText(typed)
        QTest.keyClick(sheet.next.words, Qt.Key.Key_Return)
        assert shown.pair(pair_id).next_step == left


def test_who_introduced_one_of_them_is_offered_for_the_thanks(
    shown: Shown, pair_id: int, db: Database
) -> None:
    (rosa,) = add(db, a_person("Rosa Lindholm"))
    fields.set_introducer(db, shown.pair(pair_id).second.id, rosa, now=NOW)
    shown.page.refresh()
    menu = PairMenu(shown.pair(pair_id), shown.page.acts, shown.page)
    words = "Through Rosa Lindholm, who brought you to Margit"
    next(action for action in menu.actions() if action.text() == words).trigger()
    assert shown.pair(pair_id).credit == (rosa, "Rosa Lindholm")


def test_who_brought_me_to_it_is_credited_by_the_menu(
    shown: Shown, pair_id: int, db: Database
) -> None:
    add(db, a_person("Rosa Lindholm", in_practice_since=TODAY))
    pair = shown.pair(pair_id)
    shown.page.acts.ask_credit(pair)
    field = QGuiApplication.focusObject()
    QTest.keyClicks(field, "Rosa Lindholm")  # type: ignore[arg-type]
    QTest.keyClick(field, Qt.Key.Key_Return)  # type: ignore[arg-type]
    assert shown.pair(pair_id).credit[1] == "Rosa Lindholm"
    with db.read() as session:
        row = session.exec(select(Introduction)).one()
        assert row.credit_id is not None


def test_without_a_pair_there_is_no_bench(opened: Callable[..., Shown]) -> None:
    shown = opened()
    assert shown.page.bench.isHidden()
    unread = Bench(HalfWritten(shown.page.settings.folder), lambda: TODAY)
    assert unread.isHidden()


def test_a_long_name_leaves_the_board_in_sight(opened: Callable[..., Shown], db: Database) -> None:
    long = "Maximiliane-" + "Hohenfels-Wackersberg-" * 8
    [pair] = thinking.think_of(db, *add(db, a_person(long), a_person("Ana")), today=TODAY).created[
        "introduction"
    ]
    for side in Side:
        moving.answer(db, pair, side, SideWord.WILLING, today=TODAY)
    moving.move(db, pair, State.INTRODUCED, today=TODAY)
    shown = opened(width=1100)
    assert not shown.page.bench.sides.isHidden()
    assert shown.page.bench.sides.sizeHint().width() < 400
