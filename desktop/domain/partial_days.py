"""Days of which not all is known, as people write them: "21 September", "Sept 1985".

What cannot be told is kept as its text: a free word is better than a wrong day.
"""

from __future__ import annotations

import re

from desktop.domain.dates import PartialDate
from desktop.domain.tongues.simple import readings

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_MONTH = r"(?P<month>[^\W\d_]{3,9})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?"
_YEAR = r"(?P<year>\d{4})"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_YEAR}",
        rf"{_YEAR}-(?P<number>\d\d)",
        rf"{_YEAR}-(?P<number>\d\d)-(?P<day>\d\d)",
        r"--(?P<number>\d\d)-?(?P<day>\d\d)",
        rf"(?:the )?{_DAY} (?:of )?{_MONTH}(?: {_YEAR})?",
        rf"{_MONTH} (?:the )?{_DAY}(?: {_YEAR})?",
        rf"(?:in )?{_MONTH}(?: {_YEAR})?",
        rf"(?P<day>\d{{1,2}}) ?[./] ?(?P<number>\d{{1,2}}) ?[./]?(?: ?{_YEAR})?",
    )
)


def read_partial(typed: str) -> PartialDate:
    """As much as the words say; without a day in them, they are the text. The months of
    every language that Kith reads are known.

    Numbers alone are day before month, unless only the other order can be.
    """
    text = " ".join(typed.split())
    words = " ".join(text.casefold().replace(",", " ").split())
    for said in readings(words):
        if found := _read(said):
            return found
    return PartialDate(text=text)


def _read(words: str) -> PartialDate | None:
    for pattern in _PATTERNS:
        match = pattern.fullmatch(words)
        found = _made(match.groupdict()) if match else None
        if found is not None:
            return found
    return None


def _made(said: dict[str, str | None]) -> PartialDate | None:
    month = _number(said.get("number"))
    name = said.get("month")
    if name is not None:
        fitting = [n for n, full in enumerate(_MONTHS, 1) if full.startswith(_plain(name))]
        if len(fitting) != 1:
            return None
        month = fitting[0]
    day, year = _number(said.get("day")), _number(said.get("year"))
    if month is not None and day is not None and month > 12 >= day:
        day, month = month, day
    try:
        return PartialDate(year=year, month=month, day=day)
    except ValueError:
        return None


def _plain(name: str) -> str:
    return "sep" if name == "sept" else name


def _number(text: str | None) -> int | None:
    return int(text) if text else None


def as_iso(when: PartialDate) -> str:
    """How it is kept where a day may be partly known: 2024-10, --09-21, or its text."""
    if not when.known:
        return when.text
    if when.month is None:
        return f"{when.year:04}"
    year = "-" if when.year is None else f"{when.year:04}"
    return f"{year}-{when.month:02}" + (f"-{when.day:02}" if when.day is not None else "")
