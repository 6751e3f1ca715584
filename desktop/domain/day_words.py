"""Days and times as people type them: "17 Mar", "next Tue", "in 2 weeks", "5 pm"."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from desktop.domain.dates import add_months, add_span

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_NEAR = {"yesterday": -1, "today": 0, "tomorrow": 1, "tonight": 0, "next week": 7}


def read_day(text: str, today: date) -> date | None:
    """The day that is meant, or None when it cannot be told.

    A day without its year is the nearest one from about a month ago on; a bare
    weekday is the next such day after today, "last tue" the one before it. Numbers
    alone are day before month, and ISO 8601 is read as it is.
    """
    words = " ".join(text.casefold().replace(",", " ").split())
    if words in _NEAR:
        return today + timedelta(days=_NEAR[words])
    for read in (_iso, _weekday, _span, _named_month, _numbers):
        try:
            found = read(words, today)
        except (ValueError, OverflowError):
            return None
        if found is not None:
            return found
    return None


def read_time(text: str) -> time | None:
    """A time of day: "8:15", "8.15", "1715", "17", "5 pm", "noon"; None if it is none."""
    words = text.casefold().replace(" ", "").replace(".m", "m").rstrip(".")
    if words in ("noon", "midday"):
        return time(12)
    match = re.fullmatch(r"(\d{1,2}?)(?:[:.h]?(\d{2}))?h?(am|pm|a|p)?", words)
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    if match[3]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if match[3][0] == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _iso(words: str, today: date) -> date | None:
    return date.fromisoformat(words) if re.fullmatch(r"\d{4}-\d\d-\d\d", words) else None


def _weekday(words: str, today: date) -> date | None:
    match = re.fullmatch(r"(?:(next|this|on|last) )?([a-z]{2,9})\.?", words)
    number = _place(match[2], _WEEKDAYS) if match else None
    if match is None or number is None:
        return None
    if match[1] == "last":
        return today - timedelta(days=(today.weekday() - number - 1) % 7 + 1)
    return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)


def _span(words: str, today: date) -> date | None:
    match = re.fullmatch(r"(in )?(\d{1,3}|[a-z]+) (day|week|month|year)s?( ago)?", words)
    if match is None or bool(match[1]) == bool(match[4]):
        return None
    count = int(match[2]) if match[2].isdigit() else _NUMBERS.get(match[2])
    if count is None:
        return None
    return add_span(today, -count if match[4] else count, match[3])


def _named_month(words: str, today: date) -> date | None:
    match = re.fullmatch(
        r"(?:[a-z]{2,9}\.? )??(\d{1,2})(?:st|nd|rd|th|\.)? ([a-z]{3,9})\.?(?: (\d{4}))?", words
    )
    day, month, year = (match[1], match[2], match[3]) if match else ("", "", None)
    if match is None:
        match = re.fullmatch(r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?", words)
        if match is None:
            return None
        day, month, year = match[2], match[1], match[3]
    number = _place(month, _MONTHS)
    return None if number is None else _dated(int(day), number + 1, year, today)


def _numbers(words: str, today: date) -> date | None:
    match = re.fullmatch(r"(\d{1,2})[./ -](\d{1,2})(?:[./ -](\d{4})?)?", words)
    return None if match is None else _dated(int(match[1]), int(match[2]), match[3], today)


def _dated(day: int, month: int, year: str | None, today: date) -> date:
    if year is not None:
        return date(int(year), month, day)
    this_year = date(today.year, month, day)
    return this_year if this_year >= add_months(today, -1) else date(today.year + 1, month, day)


def _place(word: str, names: tuple[str, ...]) -> int | None:
    """Which name the word begins, if it says at least two letters and only one fits."""
    fitting = [number for number, name in enumerate(names) if name.startswith(word)]
    return fitting[0] if len(word) >= 2 and len(fitting) == 1 else None
