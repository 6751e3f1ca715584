"""Dates in people's lives as one writes them: "21 September", "21 Sep 1985", "1985"."""

from __future__ import annotations

import re

from desktop.domain.dates import PartialDate
from desktop.domain.text import clean_line, fold

_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?"
_MONTH = r"(?P<month>[a-z]{3,9})\.?"
_YEAR = r"(?P<year>\d{4})"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_DAY}(?: of)? {_MONTH}(?: {_YEAR})?",
        rf"{_MONTH} {_DAY}(?: {_YEAR})?",
        rf"{_MONTH}(?: {_YEAR})?",
        _YEAR,
        r"(?P<year>\d{4})-(?P<number>\d\d)(?:-(?P<day>\d\d))?",
        r"--(?P<number>\d\d)-?(?P<day>\d\d)",
        r"(?P<day>\d{1,2})[./ -](?P<number>\d{1,2})(?:[./ -](?P<year>\d{4})?)?",
    )
)


def read_partial_date(text: str) -> PartialDate:
    """As much of a date as was written; what is no date is kept as its text.

    Numbers alone are day before month, as everywhere in Kith.
    """
    kept = clean_line(text)
    words = " ".join(fold(kept).replace(",", " ").split())
    for form in _FORMS:
        match = form.fullmatch(words)
        found = _made(match.groupdict()) if match else None
        if found is not None:
            return found
    return PartialDate(text=kept)


def _made(parts: dict[str, str | None]) -> PartialDate | None:
    """The date of these parts; None where they are of none (the 31st of April)."""
    number, day, year = parts.get("number"), parts.get("day"), parts.get("year")
    month = int(number) if number else _month(parts.get("month"))
    if parts.get("month") and month is None:
        return None
    try:
        return PartialDate(int(year) if year else None, month, int(day) if day else None)
    except ValueError:
        return None


def _month(name: str | None) -> int | None:
    """The month that begins so; "sept" and "sep" are both September."""
    if not name:
        return None
    fitting = [number for number, month in enumerate(_MONTHS, 1) if month.startswith(name)]
    return fitting[0] if len(fitting) == 1 else None
