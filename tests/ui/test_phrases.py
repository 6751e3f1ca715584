"""Days, times and spans in plain words."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from desktop.domain.dates import PartialDate
from desktop.ui import phrases
from desktop.ui.phrases import (
    greeting,
    say_ago,
    say_day,
    say_length,
    say_month,
    say_names,
    say_partial_date,
    say_span,
    say_time,
    say_weekday,
    say_when,
    say_whole_day,
)

TODAY = date(2026, 3, 12)  # a Thursday


@pytest.fixture(autouse=True)
def whole_day_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(phrases, "_has_noon", lambda: False)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 3, 12), "today"),
        (date(2026, 3, 13), "tomorrow"),
        (date(2026, 3, 11), "yesterday"),
        (date(2026, 3, 14), "Saturday"),
        (date(2026, 3, 18), "Wednesday"),
        (date(2026, 3, 19), "Thu 19 March"),
        (date(2026, 2, 4), "Wed 4 February"),
        (date(2026, 1, 18), "18 January"),
        (date(2025, 12, 23), "23 December"),
        (date(2025, 3, 12), "12 March 2025"),
        (date(2027, 3, 1), "1 March 2027"),
    ],
)
def test_a_day_is_said_as_people_do(day: date, words: str) -> None:
    assert say_day(day, TODAY) == words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 3, 12), "today"),
        (date(2026, 3, 11), "yesterday"),
        (date(2026, 3, 1), "11 days ago"),
        (date(2026, 2, 26), "2 weeks ago"),
        (date(2026, 2, 5), "5 weeks ago"),
        (date(2025, 10, 20), "since October"),
        (date(2024, 10, 2), "since October 2024"),
        (date(2026, 3, 14), "Saturday"),
    ],
)
def test_how_long_ago_in_words(day: date, words: str) -> None:
    assert say_ago(day, TODAY) == words


def test_a_moment_has_day_and_time() -> None:
    assert say_when(datetime(2026, 3, 13, 8, 15), TODAY) == "tomorrow, 8:15"


def test_time_as_the_system_writes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    assert say_time(time(17, 0)) == "17:00"
    monkeypatch.setattr(phrases, "_has_noon", lambda: True)
    assert say_time(time(17, 0)) == "5:00 pm"
    assert say_time(time(0, 5)) == "12:05 am"


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (PartialDate(None, 9, 21), "21 September"),
        (PartialDate(1985, 9, 21), "21 September 1985"),
        (PartialDate(1985, 9), "September 1985"),
        (PartialDate(None, 9), "September"),
        (PartialDate(1985), "1985"),
        (PartialDate(text="circa 1800"), "circa 1800"),
    ],
)
def test_a_date_says_as_much_as_is_known(when: PartialDate, words: str) -> None:
    assert say_partial_date(when) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 3, 15), date(2026, 3, 21), "between 15 and 21 March"),
        (date(2026, 3, 28), date(2026, 4, 3), "between 28 March and 3 April"),
        (date(2026, 3, 14), date(2026, 3, 14), "Saturday"),
    ],
)
def test_a_span_in_words(first: date, last: date, words: str) -> None:
    assert say_span(first, last, TODAY) == words


@pytest.mark.parametrize(
    ("hour", "words"),
    [(4, "Good evening"), (5, "Good morning"), (12, "Good afternoon"), (18, "Good evening")],
)
def test_the_greeting_follows_the_hour(hour: int, words: str) -> None:
    assert greeting(hour) == words
    assert greeting(hour, "Ruth") == f"{words}, Ruth"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(30, "half an hour"), (60, "an hour"), (45, "45 minutes"), (120, "2 hours"),
     (90, "an hour and a half"), (100, "1 h 40 min")],
)  # fmt: skip
def test_a_length_in_words(minutes: int, words: str) -> None:
    assert say_length(minutes) == words


def test_names_are_joined_as_in_a_sentence() -> None:
    assert say_names(["Ana"]) == "Ana"
    assert say_names(["Ana", "Bo", "Cy"]) == "Ana, Bo and Cy"
    assert say_names([]) == ""


def test_headings_are_written_out() -> None:
    assert say_whole_day(TODAY) == "Thursday 12 March"
    assert say_month(TODAY) == "March 2026"
    assert say_weekday(0) == "Mon"


def test_what_is_too_long_loses_its_middle() -> None:
    assert phrases.say_within("Ana is willing", 14) == "Ana is willing"
    said = phrases.say_within("Maximiliane von der Hohenfels-Wackersberg is willing", 30)
    assert said == "Maximiliane von der…is willing"
