"""Days as tables write them. Whether the day or the month stands first is told by a whole
column, or by the person; never guessed cell by cell."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop.domain.dates import PartialDate
from desktop.domain.tables import DateOrder
from desktop.domain.text import fold
from desktop.formats.tables.words import words
from desktop.formats.vcard.values import parse_date

_THREE = re.compile(r"(\d{1,4})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{1,4})\.?(?:[T ,].*)?\Z", re.ASCII)
_TWO = re.compile(r"(\d{1,2})\s?([./])\s?(\d{1,2})\.?\Z", re.ASCII)
_CARD = re.compile(r"-{2,3}\d\d|\d{4}(?:-?\d\d(?:-?\d\d)?)?\Z|\d{4}-\d\d-\d\d[T ]", re.ASCII)
_EAST = re.compile(r"(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]\Z")
_NO_DAY = re.compile(r"0{1,4}[./-]0{1,4}[./-]0{1,4}(?:[T ].*)?\Z", re.ASCII)
_WORDS = re.compile(r"[^\W_]+")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|e|o|a|os)?\Z")
_EXCEL_PIVOT = 30  # two digits below are of this century, as spreadsheets take them
_NO_YEARS = (0, 1604)


def read_day(cell: str, order: DateOrder = DateOrder.AS_SEEN) -> PartialDate | None:
    """The day that a cell names, None for an empty one or ``0/0/00``.

    What is no day, or one of two possible while ``order`` does not say which, comes as
    its text.
    """
    text = cell.strip().removeprefix("'").strip()
    if not text or _NO_DAY.match(text):
        return None
    try:
        return _read(text, order) or PartialDate(text=text)
    except ValueError:
        return PartialDate(text=text)


def _read(text: str, order: DateOrder) -> PartialDate | None:
    if len(text) > 60:
        return None
    if _CARD.match(text):
        return parse_date(text)
    if found := _THREE.match(text):
        return _of_three(found, order)
    if found := _TWO.match(text):
        return _of_two(found, order)
    if found := _EAST.match(text):
        return PartialDate(_year(found[1] or "0000"), int(found[2]), int(found[3]))
    return _in_words(text)


def _of_three(found: re.Match[str], order: DateOrder) -> PartialDate | None:
    first, sign, second, third = found.groups()
    if len(first) >= 3:
        return PartialDate(_year(first), int(second), int(third))
    if len(third) == 3 or len(first) > 2:
        return None
    if order is DateOrder.YEAR_FIRST and len(third) <= 2:
        return PartialDate(_year(first), int(second), int(third))
    day, month = _day_and_month(int(first), int(second), sign, order)
    return PartialDate(_year(third), month, day) if day else None


def _of_two(found: re.Match[str], order: DateOrder) -> PartialDate | None:
    day, month = _day_and_month(int(found[1]), int(found[3]), found[2], order)
    return PartialDate(None, month, day) if day else None


def _day_and_month(first: int, second: int, sign: str, order: DateOrder) -> tuple[int, int]:
    """(day, month), or (0, 0) where nothing says which is which."""
    seen = _order_of(first, second, sign)
    if seen is DateOrder.AS_SEEN:
        seen = order
    if seen is DateOrder.DAY_FIRST:
        return first, second
    if seen in (DateOrder.MONTH_FIRST, DateOrder.YEAR_FIRST):
        return second, first
    return (first, second) if first == second else (0, 0)


def _order_of(first: int, second: int, sign: str) -> DateOrder:
    """What two numbers tell of their order by themselves."""
    if first > 12 >= second or sign == ".":
        return DateOrder.DAY_FIRST
    return DateOrder.MONTH_FIRST if second > 12 >= first else DateOrder.AS_SEEN


def _year(digits: str) -> int | None:
    """The year, None where a program writes one for "no year"."""
    year = int(digits)
    if len(digits) <= 2:
        return year + (2000 if year < _EXCEL_PIVOT else 1900)
    return None if year in _NO_YEARS else year


def _in_words(text: str) -> PartialDate | None:
    """ "5 Nov 2026", "April 28, 1987", "28 de abril de 1987", "Apr 28"."""
    day, month, year = 0, 0, None
    for word in _WORDS.findall(fold(text)):
        number = words().months.get(word)
        ordinal = _ORDINAL.match(word)
        if number and not month:
            month = number
        elif len(word) == 4 and word.isascii() and word.isdigit():
            year = int(word)
        elif ordinal and not day:
            day = int(ordinal[1])
        elif word not in words().fill and word not in _WEEKDAYS:
            return None
    return PartialDate(year, month, day or None) if month and (day or year) else None


_WEEKDAYS = frozenset(
    {
        "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday",
    }
)  # fmt: skip


_HINTS = (
    (re.compile(r"\b[djt]{1,2}\W?m{1,2}\W?[yja]{2,4}\b"), DateOrder.DAY_FIRST),
    (re.compile(r"\bm{1,2}\W?[djt]{1,2}\W?[yja]{2,4}\b"), DateOrder.MONTH_FIRST),
    (re.compile(r"\b[yja]{2,4}\W?m{1,2}\W?[djt]{1,2}\b"), DateOrder.YEAR_FIRST),
)


def order_in_header(header: str) -> DateOrder | None:
    """The order that a header itself tells: "Born (DD/MM/YYYY)"."""
    return next((order for hint, order in _HINTS if hint.search(header.casefold())), None)


def order_of_column(cells: Iterable[str]) -> DateOrder | None:
    """Which order all days of a column have; AS_SEEN where none of them needs it.

    None when some could be read either way and no other tells, or others contradict
    each other.
    """
    seen: set[DateOrder] = set()
    either = False
    for cell in cells:
        found = _THREE.match(cell.strip()) or _TWO.match(cell.strip())
        if not found or len(found[1]) > 2 or _NO_DAY.match(cell.strip()):
            continue
        first, second = (int(part) for part in (found[1], found[3]))
        order = _order_of(first, second, found[2])
        if order is not DateOrder.AS_SEEN:
            seen.add(order)
        elif first != second:
            either = True
    if len(seen) == 1:
        return seen.pop()
    return None if either or len(seen) > 1 else DateOrder.AS_SEEN
