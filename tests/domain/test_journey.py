"""Ranks between neighbours, and numbers and names as they are said."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.journey import ranks_between, said_names
from desktop.domain.sentences import count_word, ordinal_word

RANKS = st.floats(-1e9, 1e9, allow_nan=False) | st.none()


@given(RANKS, RANKS, st.integers(1, 50))
def test_ranks_rise_between_their_neighbours_or_there_is_no_room(
    low: float | None, high: float | None, count: int
) -> None:
    ranks = ranks_between(low, high, count)
    if ranks is None:
        assert low is not None
        assert high is not None
        return
    assert len(ranks) == count
    assert ranks == sorted(set(ranks))
    assert low is None or low < ranks[0]
    assert high is None or ranks[-1] < high


def test_there_is_no_room_between_equals() -> None:
    assert ranks_between(3.0, 3.0, 1) is None


def test_halving_goes_on_for_fifty_drops_before_it_runs_out() -> None:
    low, high, drops = 1024.0, 2048.0, 0
    while (ranks := ranks_between(low, high, 1)) is not None:
        high, drops = ranks[0], drops + 1
    assert drops >= 40


def test_people_are_named_as_one_says_it() -> None:
    assert said_names(["Ana"]) == "Ana"
    assert said_names(["Ana", "Ben"]) == "Ana and Ben"
    assert said_names(["Ana", "Ben", "Cleo"]) == "three people"
    assert count_word(40) == "40"


def test_places_are_said_as_words() -> None:
    assert [ordinal_word(n) for n in (1, 4, 12)] == ["first", "fourth", "twelfth"]
    assert [ordinal_word(n) for n in (13, 21, 22, 23, 111)] == [
        "13th", "21st", "22nd", "23rd", "111th",
    ]  # fmt: skip
