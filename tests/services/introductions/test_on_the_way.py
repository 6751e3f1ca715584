"""A pair on its way: thought of, asked, brought together, thanked; and always back again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import select

from desktop.domain.entities import (
    FollowUp,
    Giving,
    Interaction,
    Introduction,
    IntroductionStep,
    NotTheseTwo,
    Tie,
)
from desktop.domain.errors import BadInputError
from desktop.domain.introductions.rows import Pair
from desktop.domain.introductions.rules import COLUMNS, Side, Step
from desktop.domain.introductions.taking import StepTaken
from desktop.domain.vocabulary import IntroductionState, SideWord
from desktop.services.introductions import board as reading
from desktop.services.introductions import moving, stepping, thinking
from desktop.services.introductions.on_card import introductions_of
from desktop.services.people.card import card
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add

State = IntroductionState
Shown = Callable[[int], Pair]
ASK_FIRST = Step(State.ASKED_A, Side.FIRST)
ASK_SECOND = Step(State.ASKED_B, Side.SECOND)
TOGETHER = Step(State.INTRODUCED)


def rows(db: Database, kind: type[Any]) -> list[Any]:
    with db.read() as session:
        return list(session.exec(select(kind)))


def agree(db: Database, pair_id: int) -> None:
    for side in Side:
        moving.answer(db, pair_id, side, SideWord.WILLING, today=TODAY)


def test_two_people_who_are_on_their_way_are_not_thought_of_twice(
    db: Database, two: tuple[int, int], pair_id: int
) -> None:
    with pytest.raises(BadInputError, match="already"):
        thinking.think_of(db, two[1], two[0], today=TODAY)
    with pytest.raises(BadInputError, match="two"):
        thinking.think_of(db, two[0], two[0], today=TODAY)


def test_a_pair_that_nobody_agreed_to_is_not_moved_to_introduced(
    db: Database, pair_id: int, shown: Shown
) -> None:
    with pytest.raises(BadInputError, match="Callum and Margit have not said yes"):
        moving.move(db, pair_id, State.INTRODUCED, today=TODAY)
    assert shown(pair_id).state == State.THOUGHT_OF


def test_what_both_told_me_elsewhere_comes_with_the_move(
    db: Database, pair_id: int, shown: Shown
) -> None:
    moving.move(db, pair_id, State.INTRODUCED, today=TODAY, willing=tuple(Side))
    pair = shown(pair_id)
    assert (pair.state, pair.first.name) == (State.INTRODUCED, "Callum Reid")
    assert pair.word(Side.SECOND).said == SideWord.WILLING


def test_introduced_stands_in_what_i_gave_to_both_and_goes_when_it_is_taken_back(
    db: Database, pair_id: int
) -> None:
    agree(db, pair_id)
    moving.move(db, pair_id, State.INTRODUCED, today=TODAY)
    given = {(one.person_id, one.text, one.state) for one in rows(db, Giving)}
    assert {text for _, text, _ in given} == {
        "Introduced to Margit Halloran", "Introduced to Callum Reid",
    }  # fmt: skip
    moving.move(db, pair_id, State.WILLING, today=TODAY)
    assert rows(db, Giving) == []


def test_asking_keeps_the_contact_and_plans_what_may_come_in_one_change(
    db: Database, two: tuple[int, int], pair_id: int, shown: Shown
) -> None:
    stepping.keep_words(db, pair_id, ASK_FIRST, "Would you like to meet Margit?")
    when = TODAY + timedelta(days=5)
    stepping.take(db, pair_id, StepTaken(ASK_FIRST, "message", "He may answer", when), now=NOW)
    pair = shown(pair_id)
    assert (pair.state, pair.next_step, pair.next_on) == (State.ASKED_A, "He may answer", when)
    assert [one.sent_on for one in pair.texts] == [TODAY]
    [plan], [talk] = rows(db, FollowUp), rows(db, Interaction)
    assert (plan.person_id, plan.title, plan.day) == (two[0], "He may answer", when)
    assert plan.reason.startswith("Margit Halloran: "), "it stands on the card of only one"
    assert talk.title == "Asked Callum about Margit"
    db.undo()
    assert shown(pair_id).state == State.THOUGHT_OF
    assert rows(db, FollowUp) == rows(db, Interaction) == []
    assert [one.text for one in shown(pair_id).texts] == ["Would you like to meet Margit?"]


def test_the_plan_follows_the_calendar_and_is_settled_by_the_answer(
    db: Database, pair_id: int, shown: Shown
) -> None:
    when, later = TODAY + timedelta(days=5), TODAY + timedelta(days=9)
    stepping.take(db, pair_id, StepTaken(ASK_FIRST, "", "He may answer", when), now=NOW)
    with db.change("moved") as change:
        plan = change.session.exec(select(FollowUp)).one()
        plan.day = later
    assert shown(pair_id).next_on == later
    moving.answer(db, pair_id, Side.FIRST, SideWord.WILLING, today=TODAY)
    assert [one.state for one in rows(db, FollowUp)] == ["kept"]
    assert shown(pair_id).next_step == ""


def test_the_other_is_not_asked_in_the_place_of_the_first(db: Database, pair_id: int) -> None:
    with pytest.raises(BadInputError, match="Both are asked first"):
        stepping.take(db, pair_id, StepTaken(TOGETHER), now=NOW)


def test_a_rather_not_goes_to_earlier_and_its_plan_is_let_go(
    db: Database, pair_id: int, ask: Callable[..., Any]
) -> None:
    when = TODAY + timedelta(days=5)
    moving.answer(db, pair_id, Side.FIRST, SideWord.WILLING, today=TODAY)
    stepping.take(db, pair_id, StepTaken(ASK_SECOND, "", "She may answer", when), now=NOW)
    moving.answer(db, pair_id, Side.SECOND, SideWord.RATHER_NOT, today=TODAY)
    board = ask(reading.board, today=TODAY)
    assert [pair.state for pair in board.earlier] == [State.LET_GO]
    assert board.earlier[0].steps() == (Step(State.LET_GO, Side.FIRST),)
    assert [one.state for one in rows(db, FollowUp)] == ["let_go"]
    moving.take_up_again(db, pair_id, today=TODAY)
    assert ask(reading.pair, pair_id, today=TODAY).state == State.ASKED_A


def test_bringing_together_offers_a_tie_once(db: Database, pair_id: int) -> None:
    agree(db, pair_id)
    stepping.take(db, pair_id, StepTaken(TOGETHER, "message", tie=True), now=NOW)
    [tie] = rows(db, Tie)
    assert (tie.kind, tie.reverse_kind) == ("met through me", "met through me")
    moving.move(db, pair_id, State.WILLING, today=TODAY)
    stepping.take(db, pair_id, StepTaken(TOGETHER, tie=True), now=NOW)
    assert len(rows(db, Tie)) == 1


def test_thanking_both_ends_it(db: Database, pair_id: int, ask: Callable[..., Any]) -> None:
    agree(db, pair_id)
    stepping.take(db, pair_id, StepTaken(TOGETHER), now=NOW)
    for side in Side:
        stepping.take(db, pair_id, StepTaken(Step(State.LANDED, side)), now=NOW)
    assert ask(reading.pair, pair_id, today=TODAY).state == State.LANDED
    for side in Side:
        stepping.take(db, pair_id, StepTaken(Step(State.THANKED, side)), now=NOW)
    assert [pair.id for pair in ask(reading.board, today=TODAY).earlier] == [pair_id]


def test_who_brought_me_to_the_thought_is_owed_thanks(
    db: Database, two: tuple[int, int], pair_id: int, shown: Shown
) -> None:
    [friend, other] = add(db, a_person("Rosa Lindholm"), a_person("Elsa Grant"))
    thinking.give_credit(db, pair_id, friend, today=TODAY)
    [owed] = rows(db, Giving)
    assert (owed.person_id, owed.direction, owed.state) == (friend, "received", "done")
    assert shown(pair_id).credit == (friend, "Rosa Lindholm")
    thinking.give_credit(db, pair_id, other, today=TODAY)
    assert [one.person_id for one in rows(db, Giving)] == [other]
    with pytest.raises(BadInputError, match="one of the two"):
        thinking.give_credit(db, pair_id, two[0], today=TODAY)


def test_the_order_of_a_column_is_mine(
    db: Database, two: tuple[int, int], pair_id: int, ask: Callable[..., Any]
) -> None:
    [third] = add(db, a_person("Jonas Lindqvist"))
    other = thinking.think_of(db, two[0], third, today=TODAY).created["introduction"][0]
    moving.move(db, other, State.THOUGHT_OF, today=TODAY, before=pair_id)
    column = ask(reading.board, today=TODAY).columns[State.THOUGHT_OF]
    assert [pair.id for pair in column] == [other, pair_id]


def test_swapping_turns_what_was_said_too(db: Database, pair_id: int, shown: Shown) -> None:
    moving.answer(db, pair_id, Side.FIRST, SideWord.WILLING, today=TODAY)
    thinking.say(db, pair_id, "outcome", "They sang.\n\nShe wept.")
    thinking.swap(db, pair_id, today=TODAY)
    pair = shown(pair_id)
    assert (pair.second.name, pair.word(Side.SECOND).said) == ("Callum Reid", "willing")
    assert pair.outcome == "She wept.\n\nThey sang."


def test_an_emptied_draft_is_gone(db: Database, pair_id: int) -> None:
    stepping.keep_words(db, pair_id, ASK_FIRST, "Dear Callum")
    stepping.keep_words(db, pair_id, ASK_FIRST, "Dear Callum, would you")
    assert len(rows(db, IntroductionStep)) == 1
    stepping.keep_words(db, pair_id, ASK_FIRST, " ")
    assert rows(db, IntroductionStep) == []


def test_not_these_two_is_kept_and_taken_back(db: Database, two: tuple[int, int]) -> None:
    thinking.not_these_two(db, *two, today=TODAY)
    assert len(rows(db, NotTheseTwo)) == 1
    db.undo()
    assert rows(db, NotTheseTwo) == []


def test_somebody_who_lies_in_the_trash_takes_the_pair_from_the_board(
    db: Database, two: tuple[int, int], pair_id: int, ask: Callable[..., Any]
) -> None:
    with db.change("gone") as change:
        from desktop.domain.entities import Person

        change.session.get_one(Person, two[1]).deleted_at = NOW
    assert ask(reading.board, today=TODAY).all() == []


def test_the_card_tells_whom_i_introduce_them_to(
    db: Database, two: tuple[int, int], pair_id: int, ask: Callable[..., Any]
) -> None:
    moving.answer(db, pair_id, Side.FIRST, SideWord.ASKED, today=TODAY)
    [row] = ask(introductions_of, two[1])
    assert (row.other, row.state, row.said, row.other_said) == (
        "Callum Reid", State.ASKED_A, "", "asked",
    )  # fmt: skip
    assert ask(card, two[1], today=TODAY) is not None


def test_the_board_asks_a_fixed_number_of_questions(
    db: Database, two: tuple[int, int], pair_id: int, count_statements: Callable[..., int]
) -> None:
    few = count_statements(reading.board, today=TODAY)
    others = add(db, *(a_person(f"Person {number}") for number in range(12)))
    for other in others:
        thinking.think_of(db, two[0], other, today=TODAY)
    assert count_statements(reading.board, today=TODAY) == few <= 7


_ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("move"), st.sampled_from([*COLUMNS, State.THANKED, State.LET_GO])),
        st.tuples(st.just("answer"), st.sampled_from(Side), st.sampled_from(SideWord)),
        st.tuples(st.just("again")),
        st.tuples(st.just("swap")),
        st.tuples(st.just("undo")),
    ),
    max_size=12,
)


@given(acts=_ACTS)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_order_of_acts_stays_two_sided_and_comes_back_by_undo(
    db: Database, acts: list[tuple]
) -> None:
    first, second = add(db, a_person("Ana"), a_person("Bo"))
    changes = thinking.think_of(db, first, second, today=TODAY)
    [pair_id] = changes.created["introduction"]
    begun, done = _state(db, pair_id), 0
    for act in acts:
        try:
            done += _do(db, pair_id, act, done)
        except BadInputError:
            continue
        found = _state(db, pair_id)
        if found[0] in (State.INTRODUCED, State.LANDED, State.THANKED):
            assert set(found[1:3]) <= {"willing", "thanked"}
    for _ in range(done):
        db.undo()
    assert _state(db, pair_id) == begun


def _do(db: Database, pair_id: int, act: tuple, done: int) -> int:
    """By how many changes more can be undone."""
    if act[0] == "undo":
        return -1 if done and db.undo() else 0
    if act[0] == "move":
        return 1 if moving.move(db, pair_id, act[1], today=TODAY) else 0
    if act[0] == "answer":
        return 1 if moving.answer(db, pair_id, act[1], act[2], today=TODAY) else 0
    if act[0] == "swap":
        return 1 if thinking.swap(db, pair_id, today=TODAY) else 0
    return 1 if moving.take_up_again(db, pair_id, today=TODAY) else 0


def _state(db: Database, pair_id: int) -> tuple[str, str, str, int]:
    with db.read() as session:
        row = session.get_one(Introduction, pair_id)
        return row.state, row.first_word, row.second_word, row.first_id


def test_two_of_one_given_name_are_told_apart(db: Database, shown: Shown) -> None:
    two = add(
        db,
        a_person("Ana Moreau", given="Ana", family="Moreau"),
        a_person("Ana Lind", given="Ana", family="Lind"),
    )
    changes = thinking.think_of(db, *two, today=TODAY)
    assert changes.label == "Thought of Ana Moreau and Ana Lind"
    pair = shown(changes.created["introduction"][0])
    assert (pair.first.called, pair.second.called) == ("Ana Moreau", "Ana Lind")
    asked = stepping.take(db, pair.id, StepTaken(ASK_FIRST), now=NOW)
    assert asked.label == "Asked Ana about Ana Lind"
