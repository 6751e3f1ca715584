"""Days as people say them. Today is Thursday, 12 March 2026."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.dates import add_months
from desktop.domain.region import Region
from desktop.domain.spoken_days import day_at, day_at_end, read_day

TODAY = date(2026, 3, 12)
GERMAN, SPANISH, AMERICAN = Region(language="de"), Region(language="es"), Region(day_first=False)


@pytest.mark.parametrize(
    ("said", "meant", "about"),
    [
        ("today", date(2026, 3, 12), False),
        ("this morning", date(2026, 3, 12), False),
        ("earlier today", date(2026, 3, 12), False),
        ("just now", date(2026, 3, 12), False),
        ("yesterday", date(2026, 3, 11), False),
        ("yesterday evening", date(2026, 3, 11), False),
        ("Last night", date(2026, 3, 11), False),
        ("the day before yesterday", date(2026, 3, 10), False),
        ("2 hours ago", date(2026, 3, 12), False),
        ("2 days ago", date(2026, 3, 10), False),
        ("a few days ago", date(2026, 3, 9), True),
        ("a couple of days ago", date(2026, 3, 10), True),
        ("two weeks ago", date(2026, 2, 26), True),
        ("a fortnight ago", date(2026, 2, 26), True),
        ("a couple of months ago", date(2026, 1, 12), True),
        ("a year ago", date(2025, 3, 12), True),
        ("last week", date(2026, 3, 5), True),
        ("last month", date(2026, 2, 12), True),
        ("last year", date(2025, 3, 12), True),
        ("at the weekend", date(2026, 3, 7), True),
        ("last weekend", date(2026, 3, 7), True),
        ("Tuesday", date(2026, 3, 10), False),
        ("Tuesday evening", date(2026, 3, 10), False),
        ("last Tue", date(2026, 3, 10), False),
        ("on Monday", date(2026, 3, 9), False),
        ("Thu", date(2026, 3, 5), False),
        ("this Thursday", date(2026, 3, 12), False),
        ("Tuesday last week", date(2026, 3, 3), False),
        ("3 Nov", date(2025, 11, 3), False),
        ("Tue 3 Nov", date(2025, 11, 3), False),
        ("3. November", date(2025, 11, 3), False),
        ("on the 3rd of November 2024", date(2024, 11, 3), False),
        ("March 1st", date(2026, 3, 1), False),
        ("12 March", date(2026, 3, 12), False),
        ("13 March", date(2025, 3, 13), False),
        ("Nov 3, 2023", date(2023, 11, 3), False),
        ("3 Nov ’24", date(2024, 11, 3), False),
        ("around 3 Nov", date(2025, 11, 3), True),
        ("29 Feb", date(2024, 2, 29), False),
        ("on the 14th", date(2026, 2, 14), False),
        ("on the 31st", date(2026, 1, 31), False),
        ("in January", date(2026, 1, 15), True),
        ("in March", date(2026, 3, 12), True),
        ("in March 2024", date(2024, 3, 15), True),
        ("3/11", date(2025, 11, 3), False),
        ("3.11.", date(2025, 11, 3), False),
        ("3.11.24", date(2024, 11, 3), False),
        ("3/11/24", date(2024, 11, 3), False),
        ("2/25", date(2026, 2, 25), False),
        ("2026-02-28", date(2026, 2, 28), False),
        ("2026. 2. 28.", date(2026, 2, 28), False),
    ],
)
def test_a_day_of_the_past_is_understood(said: str, meant: date, about: bool) -> None:
    found = day_at(said, 0, today=TODAY)
    assert found is not None
    assert (found.day, found.about, found.end) == (meant, about, len(said))


@pytest.mark.parametrize(
    ("said", "meant", "about"),
    [
        ("tomorrow evening", date(2026, 3, 13), False),
        ("the day after tomorrow", date(2026, 3, 14), False),
        ("on Sunday", date(2026, 3, 15), False),
        ("Thursday", date(2026, 3, 19), False),
        ("this Thursday", date(2026, 3, 12), False),
        ("next Tue", date(2026, 3, 17), False),
        ("Tuesday week", date(2026, 3, 24), False),
        ("a week on Tuesday", date(2026, 3, 24), False),
        ("Tuesday next week", date(2026, 3, 17), False),
        ("in 10 days", date(2026, 3, 22), False),
        ("in a few days", date(2026, 3, 15), True),
        ("in two weeks", date(2026, 3, 26), True),
        ("in a fortnight", date(2026, 3, 26), True),
        ("in a month", date(2026, 4, 12), True),
        ("next week", date(2026, 3, 19), True),
        ("at the weekend", date(2026, 3, 14), True),
        ("next weekend", date(2026, 3, 21), True),
        ("the end of the month", date(2026, 3, 31), True),
        ("end of this week", date(2026, 3, 15), True),
        ("on the 12th", date(2026, 3, 12), False),
        ("the 3rd", date(2026, 4, 3), False),
        ("12 March", date(2026, 3, 12), False),
        ("11 March", date(2027, 3, 11), False),
        ("29 Feb", date(2028, 2, 29), False),
        ("3.11.27", date(2027, 11, 3), False),
        ("in March", date(2026, 3, 15), True),
        ("in May", date(2026, 5, 15), True),
    ],
)
def test_a_day_to_come_is_understood(said: str, meant: date, about: bool) -> None:
    found = day_at(said, 0, today=TODAY, forward=True)
    assert found is not None
    assert (found.day, found.about, found.end) == (meant, about, len(said))


def test_numbers_follow_the_order_of_the_region() -> None:
    found = day_at("3/11", 0, today=TODAY, region=AMERICAN)
    assert found is not None
    assert found.day == date(2026, 3, 11)


@pytest.mark.parametrize(
    ("said", "region", "meant", "taken"),
    [
        ("gestern", GERMAN, date(2026, 3, 11), "gestern"),
        ("vorgestern Abend", GERMAN, date(2026, 3, 10), "vorgestern Abend"),
        ("am Dienstag", GERMAN, date(2026, 3, 10), "am Dienstag"),
        ("am 3. Oktober", GERMAN, date(2025, 10, 3), "am 3. Oktober"),
        ("vor zwei Wochen", GERMAN, date(2026, 2, 26), "vor zwei Wochen"),
        ("gestern 10 Leute", GERMAN, date(2026, 3, 11), "gestern"),
        ("yesterday", GERMAN, date(2026, 3, 11), "yesterday"),
        ("anteayer", SPANISH, date(2026, 3, 10), "anteayer"),
        ("3 de enero", SPANISH, date(2026, 1, 3), "3 de enero"),
        ("el martes", SPANISH, date(2026, 3, 10), "el martes"),
    ],
)
def test_the_language_of_the_region_is_understood_too(
    said: str, region: Region, meant: date, taken: str
) -> None:
    found = day_at(said, 0, today=TODAY, region=region)
    assert found is not None
    assert (found.day, said[: found.end]) == (meant, taken)


@pytest.mark.parametrize(
    "said",
    [
        "31 April", "30/2", "2026-02-30", "monument", "sunny", "in a while", "the 41st", "ago",
        "May", "March", "Jan", "10", "10:30", "2024", "one", "a", "an", "now", "a day", "10 am",
        "in two weeks", "20 people", "the 3 of us",
    ],
)  # fmt: skip
def test_what_is_no_day_that_was_stays_words(said: str) -> None:
    assert day_at(said, 0, today=TODAY) is None


@pytest.mark.parametrize(
    "said", ["do", "di", "mi", "ein Tag", "Mai", "zehn", "und dann", "war gut"]
)
def test_small_words_of_another_language_are_no_day(said: str) -> None:
    assert day_at(said, 0, today=TODAY, region=GERMAN) is None


def test_only_the_words_of_the_day_are_taken() -> None:
    for said in ("yesterday 10 people", "3 Nov and then", "Tuesday 3 coffees", "today at noon"):
        found = day_at(said, 0, today=TODAY)
        assert found is not None
        assert said[: found.end] in ("yesterday", "3 Nov", "Tuesday", "today")


@pytest.mark.parametrize(
    ("said", "words", "meant"),
    [
        ("intro to Leo by Sunday", "intro to Leo", date(2026, 3, 15)),
        ("the keys, next week", "the keys", date(2026, 3, 19)),
        ("exam on 12 May", "exam", date(2026, 5, 12)),
        ("a card before the 3rd", "a card", date(2026, 4, 3)),
        ("ask again in two months", "ask again", date(2026, 5, 12)),
        ("the draft by the end of the month", "the draft", date(2026, 3, 31)),
        ("send it tomorrow.", "send it", date(2026, 3, 13)),
        ("call by Thursday", "call", date(2026, 3, 19)),
        ("the photo at the weekend", "the photo", date(2026, 3, 14)),
        ("by Sunday the recipe", "by Sunday the recipe", None),
        ("the film from yesterday", "the film from yesterday", None),
        ("a book", "a book", None),
    ],
)
def test_a_promise_may_end_with_its_day(said: str, words: str, meant: date | None) -> None:
    left, found = day_at_end(said, today=TODAY)
    assert left == words
    assert (found.day if found else None) == meant


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", date(2026, 3, 12)),
        ("Tomorrow", date(2026, 3, 13)),
        ("yesterday", date(2026, 3, 11)),
        ("next week", date(2026, 3, 19)),
        ("tue", date(2026, 3, 17)),
        ("next Tue", date(2026, 3, 17)),
        ("thursday", date(2026, 3, 19)),
        ("last thu", date(2026, 3, 5)),
        ("last Wed", date(2026, 3, 11)),
        ("in 3 days", date(2026, 3, 15)),
        ("in a month", date(2026, 4, 12)),
        ("2 weeks ago", date(2026, 2, 26)),
        ("17 Mar", date(2026, 3, 17)),
        ("17 march 2027", date(2027, 3, 17)),
        ("Sat 14 March", date(2026, 3, 14)),
        ("March 17th", date(2026, 3, 17)),
        ("Mar 17, 2028", date(2028, 3, 17)),
        ("5 jan", date(2027, 1, 5)),
        ("20 feb", date(2026, 2, 20)),
        ("17.3.", date(2026, 3, 17)),
        ("17/3/2027", date(2027, 3, 17)),
        ("2026-12-24", date(2026, 12, 24)),
    ],
)
def test_a_whole_text_is_read_as_the_nearest_such_day(typed: str, day: date) -> None:
    assert read_day(typed, today=TODAY) == day


@pytest.mark.parametrize("typed", ["", "soon", "31 april", "30 feb 2026", "ju 3", "99.99.", "t"])
def test_a_text_that_is_no_day_is_none(typed: str) -> None:
    assert read_day(typed, today=TODAY) is None


REGIONS = st.sampled_from([Region(), AMERICAN, GERMAN, SPANISH, Region(language="ja")])


@settings(deadline=None)
@given(st.text(), st.integers(0, 30), st.dates(), st.booleans(), REGIONS)
def test_any_text_on_any_day_can_be_read(
    text: str, at: int, today: date, forward: bool, region: Region
) -> None:
    at = min(at, len(text))
    found = day_at(text, at, today=today, forward=forward, region=region)
    assert found is None or at < found.end <= len(text)
    left, _ = day_at_end(text, today=today, region=region)
    assert text.strip().startswith(left)
    read_day(text, today=today, region=region)


SAID = (
    "in on a couple of few two 31 the days weeks years ago last next week Mon Feb 29 2/29 2024 "
    "9999-12-31 in March weekend around tomorrow 0/0 99/99/99 end this vor drei Tagen Dienstag"
)
PHRASES = st.lists(st.sampled_from(SAID.split()), max_size=6).map(" ".join)


@settings(deadline=None)
@given(PHRASES, st.dates(), st.booleans(), REGIONS)
def test_pieces_of_days_in_any_order_can_be_read(
    text: str, today: date, forward: bool, region: Region
) -> None:
    found = day_at(text, 0, today=today, forward=forward, region=region)
    assert found is None or 0 < found.end <= len(text)
    left, said = day_at_end(text, today=today, region=region)
    assert text.startswith(left)
    assert said is None or said.day >= today
    read_day(text, today=today, region=region)


@settings(deadline=None)
@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_a_day_and_month_is_the_latest_such_day_or_the_next(today: date, other: date) -> None:
    said = f"{other.day} {other:%B}"
    behind = day_at(said, 0, today=today)
    ahead = day_at(said, 0, today=today, forward=True)
    assert behind is not None
    assert ahead is not None
    assert behind.day <= today <= ahead.day
    assert (behind.day.month, behind.day.day) == (other.month, other.day)
    assert (ahead.day.month, ahead.day.day) == (other.month, other.day)
    if (other.month, other.day) != (2, 29):
        assert behind.day > add_months(today, -12)
        assert ahead.day < add_months(today, 12)
