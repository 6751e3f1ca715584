"""Days as people say them: "yesterday", "last Tue", "3 Nov", "two weeks ago".

Pure and by rules; English, and numbers in the order of the person's region.
Backward reading is for what happened, forward reading for what is to come.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.dates import add_months, add_span

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december",
)  # fmt: skip
_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "", "a an one", "two couple", "three few", "four", "five", "six", "seven",
            "eight", "nine", "ten", "eleven", "twelve",
        )
    )
    for word in words.split()
}  # fmt: skip

_WEEKDAY = (
    r"(?P<weekday>mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)\.?"
)
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_COUNT = r"(?P<count>\d{1,3}|a couple of|a few|" + "|".join(w for w in _NUMBERS if w) + r")"
_UNIT = r"(?P<unit>day|week|month|year)s?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:,?\s+(?P<year>\d{4}))?"


@dataclass(frozen=True, slots=True)
class SpokenDay:
    """A day that was said, and where its phrase ends. ``about``: not exact."""

    day: date
    about: bool
    end: int


@dataclass(frozen=True, slots=True)
class _Said:
    match: re.Match[str]
    today: date
    forward: bool
    day_first: bool

    def __getitem__(self, name: str) -> str:
        return (self.match.group(name) or "").casefold()


_Answer = tuple[date, bool] | None


def day_at(
    text: str, at: int, *, today: date, forward: bool = False, day_first: bool = True
) -> SpokenDay | None:
    """The day said at this place of the text, if one is.

    Without its year a date is the latest one not after today, or with ``forward``
    the next one not before. ``day_first`` reads 3/11 as the third of November.
    """
    for pattern, meaning in _PHRASES:
        match = pattern.match(text, at)
        if match is None:
            continue
        try:
            found = meaning(_Said(match, today, forward, day_first))
        except (ValueError, OverflowError, LookupError):
            found = None
        if found is not None:
            return SpokenDay(found[0], found[1] or bool(match.group("vague")), match.end())
    return None


def day_at_end(text: str, *, today: date, day_first: bool = True) -> tuple[str, SpokenDay | None]:
    """The text without a coming day at its end ("a recipe by Sunday"), and that day."""
    bare = text.rstrip(" \t.,;!")
    for place in re.finditer(r"(?<!\S)(?=\S)", bare):
        lead = _BY.match(bare, place.start())
        for at in dict.fromkeys((lead.end() if lead else place.start(), place.start())):
            said = day_at(bare, at, today=today, forward=True, day_first=day_first)
            if said is not None and said.end == len(bare):
                return bare[: place.start()].rstrip(" \t,;"), said
    return text.strip(), None


_BY = re.compile(r"(?:by|until|till|before|on|for|around|about|in time for)\s+", re.IGNORECASE)


def _fixed(days_back: int, days_ahead: int, *, about: bool = False) -> Callable[[_Said], _Answer]:
    def meaning(said: _Said) -> _Answer:
        days = days_ahead if said.forward else -days_back
        return said.today + timedelta(days=days), about

    return meaning


def _behind(said: _Said) -> _Answer:
    """ "two weeks ago"; whole days are exact, everything longer is about."""
    count, unit = _count(said["count"]), said["unit"]
    if said.forward:
        return None
    exact = unit == "day" and said["count"] not in ("a few", "few", "a couple of")
    return _back(said.today, count, unit), not exact


def _ahead(said: _Said) -> _Answer:
    """ "in two weeks"."""
    if not said.forward:
        return None
    return add_span(said.today, _count(said["count"]), said["unit"]), said["unit"] != "day"


def _back(today: date, count: int, unit: str) -> date:
    match unit:
        case "month":
            return add_months(today, -count)
        case "year":
            return add_months(today, -12 * count)
    return today - timedelta(days=count * (7 if unit == "week" else 1))


def _last_or_next(said: _Said) -> _Answer:
    """ "last week", "next month": about a whole unit away."""
    if (said["way"] == "next") != said.forward:
        return None
    unit = said["unit"]
    return (add_span(said.today, 1, unit) if said.forward else _back(said.today, 1, unit)), True


def _weekend(said: _Said) -> _Answer:
    saturday = said.today - timedelta(days=(said.today.weekday() - 5) % 7)
    if said.forward:
        return saturday + timedelta(days=0 if said.today.weekday() >= 5 else 7), True
    if saturday == said.today and said["way"] == "last":
        saturday -= timedelta(days=7)
    return saturday, True


def _weekday(said: _Said) -> _Answer:
    wanted = [name[:3] for name in _WEEKDAYS].index(said["weekday"][:3])
    away = (wanted - said.today.weekday()) % 7
    if said["way"] == "this" and away == 0:
        return said.today, False
    if said.forward:
        return said.today + timedelta(days=away or 7), False
    return said.today - timedelta(days=7 - away if away else 7), False


def _in_words(said: _Said) -> _Answer:
    """ "3 November", "Nov 3rd, 2024"."""
    return _dated(said, _year(said), _month(said["month"]), int(said["day"])), False


def _whole_month(said: _Said) -> _Answer:
    """ "in March": its middle, about."""
    day = _dated(said, _year(said), _month(said["month"]), 1)
    if day is None:
        return None
    middle = day.replace(day=15)
    return (max if said.forward else min)(middle, said.today), True


def _day_of_month(said: _Said) -> _Answer:
    """ "the 12th": of this month, else of the nearest one that has it."""
    first = said.today.replace(day=1)
    for months in range(9):
        month = add_months(first, months if said.forward else -months)
        try:
            found = month.replace(day=int(said["day"]))
        except ValueError:
            continue
        if (found >= said.today) if said.forward else (found <= said.today):
            return found, False
    return None


def _in_numbers(said: _Said) -> _Answer:
    first, second = int(said["first"]), int(said["second"])
    day, month = (first, second) if said.day_first else (second, first)
    if month > 12 >= day:
        day, month = month, day
    return _dated(said, _year(said), month, day), False


def _iso(said: _Said) -> _Answer:
    return date(int(said["year"]), int(said["month"]), int(said["day"])), False


def _dated(said: _Said, year: int | None, month: int, day: int) -> date:
    """That day in its year; without one, the nearest such day on the right side."""
    if year is not None:
        return date(year, month, day)
    step = 1 if said.forward else -1
    for candidate in range(said.today.year, said.today.year + 9 * step, step):
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if (found >= said.today) if said.forward else (found <= said.today):
            return found
    raise ValueError("there is no such day")


def _year(said: _Said) -> int | None:
    written = said["year"]
    if not written:
        return None
    return int(written) if len(written) == 4 else 2000 + int(written)


def _month(word: str) -> int:
    return [name[:3] for name in _MONTHS].index(word[:3]) + 1


def _count(word: str) -> int:
    if word.isdecimal():
        return int(word)
    return _NUMBERS[word.removeprefix("a ").removesuffix(" of") if " " in word else word]


def _phrase(pattern: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?P<vague>(?:around|about|ca\.?|circa|roughly)\s+)?(?:{pattern})(?!\w)", re.IGNORECASE
    )


_PHRASES: tuple[tuple[re.Pattern[str], Callable[[_Said], _Answer]], ...] = (
    (_phrase(r"the day before yesterday"), _fixed(2, -2)),
    (_phrase(r"the day after tomorrow"), _fixed(-2, 2)),
    (_phrase(r"yesterday(?: morning| afternoon| evening| night)?|last night"), _fixed(1, -1)),
    (_phrase(r"tomorrow(?: morning| afternoon| evening| night)?"), _fixed(-1, 1)),
    (
        _phrase(r"(?:earlier )?today|this (?:morning|afternoon|evening)|tonight|just now"),
        _fixed(0, 0),
    ),
    (_phrase(rf"{_COUNT}\s+{_UNIT}\s+ago"), _behind),
    (_phrase(rf"in\s+{_COUNT}\s+{_UNIT}"), _ahead),
    (_phrase(r"(?:at|on|over) the weekend|(?P<way>last|this|next) weekend"), _weekend),
    (_phrase(rf"(?P<way>last|next)\s+{_UNIT}"), _last_or_next),
    (_phrase(r"(?:on\s+)?(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})"), _iso),
    (_phrase(rf"(?:on\s+)?(?:the\s+)?{_DAY}\s+(?:of\s+)?{_MONTH}{_YEAR}"), _in_words),
    (_phrase(rf"(?:on\s+)?{_MONTH}\s+(?:the\s+)?{_DAY}{_YEAR}"), _in_words),
    (
        _phrase(
            r"(?:on\s+)?(?P<first>\d{1,2})[/.](?P<second>\d{1,2})(?:[/.](?P<year>\d{4}|\d{2})|\.)?"
        ),
        _in_numbers,
    ),
    (_phrase(r"(?:on\s+)?the\s+(?P<day>\d{1,2})(?:st|nd|rd|th)"), _day_of_month),
    (_phrase(rf"(?:(?:on|(?P<way>last|this|next))\s+)?{_WEEKDAY}"), _weekday),
    (_phrase(rf"in\s+{_MONTH}{_YEAR}"), _whole_month),
)
