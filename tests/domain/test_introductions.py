"""The steps of an introduction: a table of what leads where, and any order of acts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.introductions.heard import heard_from, told_by
from desktop.domain.introductions.rows import Pair, PairPerson, StepText, more_to_lose
from desktop.domain.introductions.rules import (
    TOGETHER,
    Side,
    Standing,
    Step,
    Word,
    answered,
    missing,
    moved,
    state_by_words,
    steps_of,
    swapped,
    taken_up_again,
)
from desktop.domain.vocabulary import IntroductionState, SideWord

TODAY = date(2026, 3, 12)
EARLIER = TODAY - timedelta(days=4)
State = IntroductionState


def standing(state: str, first: str = "", second: str = "") -> Standing:
    return Standing(State(state), Word(first, EARLIER), Word(second, EARLIER))


@pytest.mark.parametrize(
    ("first", "second", "state"),
    [
        ("", "", State.THOUGHT_OF),
        ("asked", "", State.ASKED_A),
        ("willing", "", State.ASKED_A),
        ("willing", "asked", State.ASKED_B),
        ("asked", "willing", State.ASKED_B),
        ("willing", "willing", State.WILLING),
        ("willing", "rather_not", State.LET_GO),
        ("rather_not", "", State.LET_GO),
    ],
)
def test_the_words_of_both_say_where_the_pair_stands(first: str, second: str, state: State) -> None:
    assert state_by_words(Word(first), Word(second)) == state


@pytest.mark.parametrize(
    ("begun", "target", "wanted"),
    [
        (standing("thought_of"), State.ASKED_A, ()),
        (standing("thought_of"), State.ASKED_B, (Side.FIRST,)),
        (standing("thought_of"), State.INTRODUCED, (Side.FIRST, Side.SECOND)),
        (standing("asked_a", "asked"), State.ASKED_B, (Side.FIRST,)),
        (standing("asked_a", "willing"), State.ASKED_B, ()),
        (standing("asked_b", "willing", "asked"), State.WILLING, (Side.SECOND,)),
        (standing("asked_b", "willing", "asked"), State.INTRODUCED, (Side.SECOND,)),
        (standing("asked_b", "willing", "asked"), State.THANKED, (Side.SECOND,)),
        (standing("willing", "willing", "willing"), State.INTRODUCED, ()),
        (standing("willing", "willing", "willing"), State.THOUGHT_OF, ()),
        (standing("let_go", "willing", "rather_not"), State.INTRODUCED, (Side.SECOND,)),
    ],
)
def test_what_is_missing_is_said_before_a_move(
    begun: Standing, target: State, wanted: tuple[Side, ...]
) -> None:
    assert missing(begun, target) == wanted


def test_nobody_is_introduced_while_one_was_only_asked() -> None:
    with pytest.raises(ValueError, match="willing"):
        moved(standing("asked_b", "willing", "asked"), State.INTRODUCED, today=TODAY)


def test_going_back_to_the_thought_takes_back_what_was_said() -> None:
    back = moved(standing("willing", "willing", "willing"), State.THOUGHT_OF, today=TODAY)
    assert (back.first.said, back.second.said) == ("", "")


def test_a_pair_moved_to_asked_one_was_asked_today() -> None:
    found = moved(standing("thought_of"), State.ASKED_A, today=TODAY)
    assert found.first == Word(SideWord.ASKED, TODAY)
    assert found.second == Word("", EARLIER) or not found.second.said


def test_a_rather_not_ends_it_and_the_other_is_owed_a_kind_line() -> None:
    found = answered(
        standing("asked_b", "willing", "asked"), Side.SECOND, SideWord.RATHER_NOT, today=TODAY
    )
    assert found.state == State.LET_GO
    assert steps_of(found) == (Step(State.LET_GO, Side.FIRST),)


def test_nobody_else_is_owed_a_line_when_only_the_one_who_declined_was_asked() -> None:
    found = answered(standing("asked_a", "asked"), Side.FIRST, SideWord.RATHER_NOT, today=TODAY)
    assert steps_of(found) == ()


def test_thanked_on_both_sides_ends_it() -> None:
    found = standing("introduced", "willing", "willing")
    found = answered(found, Side.FIRST, SideWord.THANKED, today=TODAY)
    assert found.state == State.LANDED
    found = answered(found, Side.SECOND, SideWord.THANKED, today=TODAY)
    assert found.state == State.THANKED


def test_the_other_is_asked_only_once_the_first_is_willing() -> None:
    assert steps_of(standing("thought_of")) == (Step(State.ASKED_A, Side.FIRST),)
    assert steps_of(standing("asked_a", "asked")) == (Step(State.ASKED_A, Side.FIRST),)
    assert steps_of(standing("asked_a", "willing"))[0] == Step(State.ASKED_B, Side.SECOND)


def test_each_is_asked_how_it_was_before_they_are_thanked() -> None:
    two = PairPerson(1, "Ana", "Ana"), PairPerson(2, "Bo", "Bo")
    asked = StepText(State.LANDED, 2, "How was it?", TODAY)
    pair = Pair(1, *two, standing("landed", "willing", "willing"), texts=(asked,))
    assert pair.steps() == (Step(State.LANDED, Side.FIRST), Step(State.THANKED, Side.SECOND))


def test_bringing_together_is_written_to_both() -> None:
    assert steps_of(standing("willing", "willing", "willing")) == (Step(State.INTRODUCED),)


def test_a_pair_let_go_can_be_taken_up_again_without_pressing_who_declined() -> None:
    found = taken_up_again(standing("let_go", "willing", "rather_not"))
    assert (found.state, found.second.said) == (State.ASKED_A, "")


_ACTS = st.one_of(
    st.tuples(st.just("move"), st.sampled_from(State)),
    st.tuples(st.just("say"), st.sampled_from(Side), st.sampled_from(SideWord)),
    st.tuples(st.just("again")),
    st.tuples(st.just("swap")),
)


@given(st.lists(_ACTS, max_size=25))
def test_no_order_of_acts_brings_together_who_did_not_both_agree(acts: list[tuple]) -> None:
    now = Standing()
    for act in acts:
        try:
            if act[0] == "move":
                now = moved(now, act[1], today=TODAY)
            elif act[0] == "say":
                now = answered(now, act[1], act[2], today=TODAY)
            elif act[0] == "swap":
                now = swapped(now)
            elif now.state == State.LET_GO:
                now = taken_up_again(now)
        except ValueError:
            pass
        assert now.state not in TOGETHER or (now.first.is_yes and now.second.is_yes)
        assert len(steps_of(now)) <= 2
        if now.state not in (State.INTRODUCED, State.LANDED, State.THANKED, State.LET_GO):
            assert now.state == state_by_words(now.first, now.second)


@given(st.text("ab \n", max_size=12), st.text("ab \n", max_size=12))
def test_what_each_told_is_found_again(first: str, second: str) -> None:
    kept = heard_from(told_by(first, second))
    assert [words.split() for words in kept] == [first.split(), second.split()]
    assert told_by(*kept) == told_by(first, second)


def test_a_hard_season_is_asked_first_then_a_long_silence() -> None:
    usual = PairPerson(1, "Ana", "Ana", last_contact_on=TODAY)
    hard = PairPerson(2, "Bo", "Bo", hard_season=True, last_contact_on=TODAY)
    silent = PairPerson(3, "Cy", "Cy", last_contact_on=TODAY - timedelta(days=200))
    assert more_to_lose(usual, hard, TODAY) == Side.SECOND
    assert more_to_lose(silent, hard, TODAY) == Side.SECOND
    assert more_to_lose(silent, usual, TODAY) == Side.FIRST
    assert more_to_lose(usual, usual, TODAY) is None
