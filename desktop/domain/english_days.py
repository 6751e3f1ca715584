"""Which stretches of an English text are a day, and what dateparser must be asked.

The shapes are strict, so that "May" stays a name and "yesterday 10 people" keeps its
people. What the library does not know is answered here: weekends, "the 14th", "Tuesday
week", the end of a month.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.domain.dates import add_months
from desktop.domain.day_meaning import Meaning, mean

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_WEEKDAY = (
    r"(?P<weekday>mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)\.?"
)
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_FEW = r"(?:a\s+few|few|a\s+couple(?:\s+of)?)"
_COUNT = (
    rf"(?P<count>\d{{1,3}}|{_FEW}|an?|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve)"
)
_UNIT = r"(?P<unit>hour|day|week|fortnight|month|year)s?"
_PART = r"(?:\s+(?:morning|afternoon|evening|night))?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_NTH = r"(?P<day>\d{1,2})(?:st|nd|rd|th)"
_YEAR = r"(?:,?\s+(?P<year>\d{4}|['’]\d\d))?"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a stretch is read for: what happened or, ``forward``, what is to come."""

    today: date
    forward: bool
    day_first: bool


@dataclass(frozen=True, slots=True)
class SpokenDay:
    """A day that was said, and where its phrase ends. ``about``: not exact."""

    day: date
    about: bool
    end: int


def english_day_at(text: str, at: int, asked: Asked) -> SpokenDay | None:
    """The day said at this place of the text, if one is."""
    for pattern, meaning in _SHAPES:
        match = pattern.match(text, at)
        if match is None:
            continue
        try:
            found = meaning(_Said(match, asked))
        except (ValueError, OverflowError):
            found = None
        if found is not None:
            return SpokenDay(found.day, found.about or bool(match["vague"]), match.end())
    return None


@dataclass(frozen=True, slots=True)
class _Said:
    """A stretch of some shape, part by part."""

    match: re.Match[str]
    asked: Asked

    def __getitem__(self, name: str) -> str:
        """What stands in that part; "" also where this shape has none such."""
        return (self.match.groupdict().get(name) or "").casefold()

    def ask(self, phrase: str, *, since: date | None = None) -> Meaning | None:
        return mean(phrase, since or self.asked.today, forward=self.asked.forward)


_Answer = Meaning | None


def _by_library(said: _Said) -> _Answer:
    return said.ask(said["said"].removeprefix("earlier "))


def _counted(said: _Said) -> _Answer:
    """ "two weeks ago", "in a few days"."""
    count = re.sub(r"an? few|few", "3", re.sub(r"a couple(?: of)?", "2", said["count"]))
    direction = "in {} {}" if said.asked.forward else "{} {} ago"
    found = said.ask(direction.format(count, said["unit"]))
    return found and Meaning(found.day, found.about or count != said["count"])


def _behind(said: _Said) -> _Answer:
    return None if said.asked.forward else _counted(said)


def _ahead(said: _Said) -> _Answer:
    return _counted(said) if said.asked.forward else None


def _last_or_next(said: _Said) -> _Answer:
    """ "last week", "next month": about a whole unit away."""
    return _by_library(said) if (said["way"] == "next") == said.asked.forward else None


def _weekend(said: _Said) -> _Answer:
    """Its Saturday; "next weekend" is not the one that comes now."""
    today = said.asked.today
    saturday = today - timedelta(days=(today.weekday() - 5) % 7)
    if said.asked.forward:
        saturday += timedelta(days=0 if today.weekday() >= 5 else 7)
        return Meaning(saturday + timedelta(days=7 if said["way"] == "next" else 0), about=True)
    if saturday == today and said["way"] == "last":
        saturday -= timedelta(days=7)
    return Meaning(saturday, about=True)


def _weekday(said: _Said) -> _Answer:
    """ "this Thursday" is today on a Thursday; else the nearest one on the right side."""
    if said["way"] == "this" and _weekday_number(said) == said.asked.today.weekday():
        return Meaning(said.asked.today)
    way = said["way"].removeprefix("this")
    return said.ask(f"{way} {_weekday_in(said)}".strip())


def _weekday_of_week(said: _Said) -> _Answer:
    """ "Tuesday last week", "Tuesday next week"."""
    monday = said.asked.today - timedelta(days=said.asked.today.weekday())
    week = {"last": -7, "next": 7, "this": 0}[said["way"]]
    return Meaning(monday + timedelta(days=week + _weekday_number(said)))


def _weekday_week(said: _Said) -> _Answer:
    """ "Tuesday week", "a week on Tuesday": the one after the next."""
    found = mean(_weekday_in(said), said.asked.today, forward=True) if said.asked.forward else None
    return found and Meaning(found.day + timedelta(days=7))


def _in_words(said: _Said) -> _Answer:
    """ "3 November", "Nov 3rd, 2024"."""
    return _dated(said, int(said["day"]), said["month"])


def _in_numbers(said: _Said) -> _Answer:
    first, second = int(said["first"]), int(said["second"])
    day, month = (first, second) if said.asked.day_first else (second, first)
    if month > 12 >= day:
        day, month = month, day
    return _dated(said, day, _MONTHS[month - 1]) if 1 <= month <= 12 else None


def _dated(said: _Said, day: int, month: str) -> _Answer:
    """That day in its year; without one, the nearest such day on the right side, today
    included."""
    year = said["year"].lstrip("'’")
    if len(year) == 2:
        year = f"20{year}"
    yesterday = said.asked.today - timedelta(days=1)
    return said.ask(
        f"{day} {month[:3]} {year}".strip(), since=yesterday if said.asked.forward else None
    )


def _year_first(said: _Said) -> _Answer:
    return Meaning(date(int(said["year"]), int(said["first"]), int(said["second"])))


def _whole_month(said: _Said) -> _Answer:
    """ "in March": its middle, about; of this month no day on the wrong side of today."""
    edge = _dated(said, 28 if said.asked.forward else 1, said["month"])
    if edge is None:
        return None
    nearer = max if said.asked.forward else min
    return Meaning(nearer(edge.day.replace(day=15), said.asked.today), about=True)


def _day_of_month(said: _Said) -> _Answer:
    """ "the 12th": of this month, else of the nearest one that has it."""
    today, number = said.asked.today, int(said["day"])
    for months in range(9):
        month = add_months(today.replace(day=1), months if said.asked.forward else -months)
        if not 1 <= number <= _length(month):
            continue
        found = month.replace(day=number)
        if (found >= today) if said.asked.forward else (found <= today):
            return Meaning(found)
    return None


def _end_of(said: _Said) -> _Answer:
    """ "the end of the month": its last day, about."""
    today = said.asked.today
    if not said.asked.forward:
        return None
    match said["unit"]:
        case "week":
            last = today + timedelta(days=6 - today.weekday())
        case "year":
            last = today.replace(month=12, day=31)
        case _:
            last = today.replace(day=_length(today))
    return Meaning(last, about=True)


def _length(month: date) -> int:
    return (add_months(month.replace(day=1), 1) - timedelta(days=1)).day


def _weekday_number(said: _Said) -> int:
    return [name[:3] for name in _WEEKDAYS].index(said["weekday"][:3])


def _weekday_in(said: _Said) -> str:
    """In full: of some abbreviations the library knows less."""
    return _WEEKDAYS[_weekday_number(said)]


def _shape(pattern: str) -> re.Pattern[str]:
    around = r"(?P<vague>(?:around|about|ca\.?|circa|roughly)\s+)?"
    return re.compile(rf"{around}(?P<said>{pattern})(?!\w)", re.IGNORECASE)


_ON = r"(?:on\s+)?"
_SHAPES: tuple[tuple[re.Pattern[str], Callable[[_Said], _Answer]], ...] = (
    (
        _shape(
            r"(?:the\s+)?day\s+(?:before\s+yesterday|after\s+tomorrow)"
            rf"|(?:yesterday|tomorrow){_PART}|(?:earlier\s+)?today|just\s+now|last\s+night"
            r"|tonight|this\s+(?:morning|afternoon|evening)"
        ),
        _by_library,
    ),
    (_shape(rf"{_COUNT}\s+{_UNIT}\s+ago"), _behind),
    (_shape(rf"in\s+{_COUNT}\s+{_UNIT}"), _ahead),
    (_shape(r"(?:at|on|over)\s+the\s+weekend|(?P<way>last|this|next)\s+weekend"), _weekend),
    (_shape(rf"(?P<way>last|next)\s+{_UNIT}"), _last_or_next),
    (_shape(rf"(?:the\s+)?end\s+of\s+(?:the|this)\s+{_UNIT}"), _end_of),
    (_shape(rf"{_ON}{_WEEKDAY}\s+week"), _weekday_week),
    (_shape(rf"a\s+week\s+on\s+{_WEEKDAY}"), _weekday_week),
    (_shape(rf"{_ON}{_WEEKDAY}\s+(?:of\s+)?(?P<way>last|this|next)\s+week"), _weekday_of_week),
    (
        _shape(
            rf"{_ON}(?P<year>\d{{4}})(?P<dash>[-/.]\s?)(?P<first>\d\d?)(?P=dash)"
            r"(?P<second>\d\d?)\.?"
        ),
        _year_first,
    ),
    (
        _shape(rf"{_ON}(?:{_WEEKDAY},?\s+)?(?:the\s+)?{_DAY}\.?\s+(?:of\s+)?{_MONTH}{_YEAR}"),
        _in_words,
    ),
    (_shape(rf"{_ON}(?:{_WEEKDAY},?\s+)?{_MONTH}\s+(?:the\s+)?{_DAY}{_YEAR}"), _in_words),
    (
        _shape(
            rf"{_ON}(?P<first>\d\d?)(?P<dash>[-/.]\s?)(?P<second>\d\d?)"
            r"(?:(?P=dash)(?P<year>\d{4}|\d\d)|\.)?"
        ),
        _in_numbers,
    ),
    (_shape(rf"{_ON}the\s+{_NTH}"), _day_of_month),
    (_shape(rf"(?:(?:on|(?P<way>last|this|next))\s+)?{_WEEKDAY}{_PART}"), _weekday),
    (_shape(rf"in\s+{_MONTH}{_YEAR}"), _whole_month),
)
