"""Days as people say them. Today is Thursday, 12 March 2026."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.spoken_days import day_at, day_at_end

TODAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("said", "meant", "about"),
    [
        ("today", date(2026, 3, 12), False),
        ("this morning", date(2026, 3, 12), False),
        ("yesterday", date(2026, 3, 11), False),
        ("Last night", date(2026, 3, 11), False),
        ("the day before yesterday", date(2026, 3, 10), False),
        ("2 days ago", date(2026, 3, 10), False),
        ("a few days ago", date(2026, 3, 9), True),
        ("two weeks ago", date(2026, 2, 26), True),
        ("a couple of months ago", date(2026, 1, 12), True),
        ("a year ago", date(2025, 3, 12), True),
        ("last week", date(2026, 3, 5), True),
        ("last month", date(2026, 2, 12), True),
        ("at the weekend", date(2026, 3, 7), True),
        ("Tuesday", date(2026, 3, 10), False),
        ("last Tue", date(2026, 3, 10), False),
        ("on Monday", date(2026, 3, 9), False),
        ("Thu", date(2026, 3, 5), False),
        ("this Thursday", date(2026, 3, 12), False),
        ("3 Nov", date(2025, 11, 3), False),
        ("on the 3rd of November 2024", date(2024, 11, 3), False),
        ("March 1st", date(2026, 3, 1), False),
        ("Nov 3, 2023", date(2023, 11, 3), False),
        ("around 3 Nov", date(2025, 11, 3), True),
        ("29 Feb", date(2024, 2, 29), False),
        ("on the 14th", date(2026, 2, 14), False),
        ("on the 31st", date(2026, 1, 31), False),
        ("in January", date(2026, 1, 15), True),
        ("in March", date(2026, 3, 12), True),
        ("3/11", date(2025, 11, 3), False),
        ("3.11.", date(2025, 11, 3), False),
        ("3/11/24", date(2024, 11, 3), False),
        ("2/25", date(2026, 2, 25), False),
        ("2026-02-28", date(2026, 2, 28), False),
    ],
)
def test_a_day_of_the_past_is_understood(said: str, meant: date, about: bool) -> None:
    found = day_at(said, 0, today=TODAY)
    assert found is not None
    assert (found.day, found.about, found.end) == (meant, about, len(said))


def test_numbers_follow_the_order_of_the_region() -> None:
    found = day_at("3/11", 0, today=TODAY, day_first=False)
    assert found is not None
    assert found.day == date(2026, 3, 11)


@pytest.mark.parametrize(
    "said", ["31 April", "30/2", "2026-02-30", "monument", "sunny", "in a while", "the 41st", "ago"]
)
def test_what_is_no_day_stays_words(said: str) -> None:
    assert day_at(said, 0, today=TODAY) is None


@pytest.mark.parametrize(
    ("said", "words", "meant"),
    [
        ("intro to Leo by Sunday", "intro to Leo", date(2026, 3, 15)),
        ("the keys, next week", "the keys", date(2026, 3, 19)),
        ("exam on 12 May", "exam", date(2026, 5, 12)),
        ("a card before the 3rd", "a card", date(2026, 4, 3)),
        ("ask again in two months", "ask again", date(2026, 5, 12)),
        ("send it tomorrow.", "send it", date(2026, 3, 13)),
        ("call by Thursday", "call", date(2026, 3, 19)),
        ("the photo at the weekend", "the photo", date(2026, 3, 14)),
        ("by Sunday the recipe", "by Sunday the recipe", None),
        ("a book", "a book", None),
    ],
)
def test_a_promise_may_end_with_its_day(said: str, words: str, meant: date | None) -> None:
    left, found = day_at_end(said, today=TODAY)
    assert left == words
    assert (found.day if found else None) == meant


@given(st.text(), st.integers(0, 30), st.dates(), st.booleans(), st.booleans())
def test_any_text_on_any_day_can_be_read(
    text: str, at: int, today: date, forward: bool, day_first: bool
) -> None:
    day_at(text, min(at, len(text)), today=today, forward=forward, day_first=day_first)
    day_at_end(text, today=today, day_first=day_first)


SAID = (
    "in on a couple of few two 31 the days weeks years ago last next week Mon Feb 29 2/29 2024 "
    "9999-12-31 in March weekend around tomorrow 0/0 99/99/99"
)
PHRASES = st.lists(st.sampled_from(SAID.split()), max_size=6).map(" ".join)


@given(PHRASES, st.dates(), st.booleans())
def test_pieces_of_days_in_any_order_can_be_read(text: str, today: date, forward: bool) -> None:
    found = day_at(text, 0, today=today, forward=forward)
    assert found is None or 0 < found.end <= len(text)
    day_at_end(text, today=today)
