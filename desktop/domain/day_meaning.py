"""What a phrase means as a day, by dateparser, which is imported when first asked.

It takes too much for a day ("an", "10", "May"), so it is asked only about stretches of
which ``spoken_days`` knows that they are one. What it said is remembered, since a line
is read anew at each key.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from threading import Lock
from typing import Any

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Meaning:
    """``about`` where a week, a month or a year was meant."""

    day: date
    about: bool = False


def warm_up(language: str = "") -> None:
    """Import the library and let it make its tables, on whatever thread: a fifth of a
    second that the first key would else wait for."""
    for tongue in filter(None, (ENGLISH, language)):
        mean("1 january", date(2000, 1, 1), forward=False, language=tongue)


@lru_cache(maxsize=4096)
def mean(phrase: str, today: date, *, forward: bool, language: str = ENGLISH) -> Meaning | None:
    """The day that is meant; without a year or with a bare weekday the latest one before
    today, or with ``forward`` the next after it."""
    with _ONE_AT_A_TIME:
        parser = _parser(today, forward, language)
        try:
            found = parser.get_date_data(phrase) if parser else None
        except (ValueError, OverflowError):
            return None
    if found is None or found.date_obj is None:
        return None
    return Meaning(found.date_obj.date(), found.period != "day")


_ONE_AT_A_TIME = Lock()
"""The library makes its tables while it reads, and it is warmed up on another thread."""


@lru_cache(maxsize=32)
def _parser(today: date, forward: bool, language: str) -> Any:
    """None where the library does not know the language."""
    from dateparser.date import DateDataParser

    settings = {
        "RELATIVE_BASE": datetime.combine(today, time(12)),
        "PREFER_DATES_FROM": "future" if forward else "past",
        "DATE_ORDER": "DMY",
        "PREFER_LOCALE_DATE_ORDER": False,
        "RETURN_AS_TIMEZONE_AWARE": False,
        "TIMEZONE": "UTC",  # the wall's day is meant, nothing is converted
        "PARSERS": ["relative-time", "absolute-time"],
    }
    try:
        return DateDataParser(languages=[language], settings=settings)
    except ValueError:
        return None
