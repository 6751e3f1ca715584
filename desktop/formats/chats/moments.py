"""The moment at the head of a line of a chat, in any of the ways telephones write it.

A line's numbers do not say which is the day and which the month: that is decided once,
over all lines of a file, by what can be a date, runs forward, and leaps least.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime, time
from itertools import pairwise
from typing import NamedTuple

from desktop.formats.chats.persian import from_persian

_DATE = (
    r"(?P<a{n}>\d{{1,4}})(?P<mark{n}>\s?[/.\-年])\s?(?P<b{n}>\d{{1,2}})\s?[/.\-月]\s?"
    r"(?P<c{n}>\d{{1,4}})日?"
)
_TIME = (
    r"(?P<hour{n}>\d{{1,2}})(?:[:.]|\s?h\s?)(?P<minute{n}>\d{{2}})"
    r"(?:[:.](?P<second{n}>\d{{2}}))?"
)
_WORDS = r"[^\d\n\[\]:]{0,24}?"
_HEAD = re.compile(
    r"(?P<open>\[?)\s?(?:"
    + _DATE.format(n=1)
    + rf"(?P<before1>\.?,?{_WORDS})"
    + _TIME.format(n=1)
    + r"|"
    + _TIME.format(n=2)
    + rf"(?P<before2>{_WORDS},?\s)"
    + _DATE.format(n=2)
    + rf")(?P<after>{_WORDS})(?P<end>\]\s?|\s[-–—]\s|:\s)"
)
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u061c]")
_BLANKS = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]")
_HEAD_LIMIT = 120  # letters within which a head ends

# Halves of the day as the languages of telephones write them (CLDR), letters only.
_MORNINGS = (
    "a am ap damanhã de dop eparadites fh fm gh matin pg priekšpusdienā priešpiet "
    "prijepodne rn sa safiya to vm yb öö πμ ам дп претпл пријеподне проб таңкы то үө تد ص "
    "صباحا صباحًا قبلازظهر पूर्वाह्न පෙව ก่อนเที่ยง ກ່ອນທ່ຽງ နံနက် ጥዋት ᠦᠥ 上午 凌晨 午前 早上 清晨 "
    "오전 𐐰𐑋 𐑨𐑥 "
)
_AFTERNOONS = (
    "ch datarde du eh em epasdites gd in ip nm odp p pm pop popiet popodne ptg "
    "pēcpusdienā soir tk yamma yh ös μμ пм попл поподне пп слоб тк түштөнкийинки үх "
    "بعدازظهر تك م مساء مساءً अपराह्न පව หลังเที่ยง ຫຼັງທ່ຽງ ညနေ ከሰዓት ᠦᠬᠣ 下午 中午 傍晚 午後 夜 "
    "晚上 오후 𐐹𐑋 𐑐𐑥 "
)
_BEFORE_NOON, _AFTER_NOON = frozenset(_MORNINGS.split()), frozenset(_AFTERNOONS.split())

Order = tuple[int, int, int]  # at which place year, month and day stand
_DAY_FIRST: Order = (2, 1, 0)
_MONTH_FIRST: Order = (2, 0, 1)
_YEAR_FIRST: Order = (0, 1, 2)
_YEAR_DAY_MONTH: Order = (0, 2, 1)
_ORDERS = (_DAY_FIRST, _MONTH_FIRST, _YEAR_FIRST, _YEAR_DAY_MONTH)
_FIRST_YEAR, _LAST_YEAR = 2005, 2069  # of chats that can have been exported
_BUDDHIST = 543  # years that Thai telephones count more


class Head(NamedTuple):
    """The head of a line: its numbers as they stand, its time, how it is framed, and where
    the words after it begin."""

    numbers: tuple[int, int, int]
    at: time
    style: str
    ends: int
    mark: str
    plain: bool  # the numbers have no leading zeros, and the year has two digits
    american: bool  # by a clock of AM and PM


def visible(line: str) -> str:
    """The line without marks of direction, with plain blanks."""
    return _BLANKS.sub(" ", _INVISIBLE.sub("", line))


def head_of(line: str) -> Head | None:
    """The head of a line that is ``visible``; None where it goes on with the one before."""
    if not line or not (line[0] in "[ " or line[0].isdecimal()):
        return None
    found = _HEAD.match(line[:_HEAD_LIMIT])
    if found is None:
        return None
    n = "1" if found["a1"] else "2"
    half = _half(found[f"before{n}"]) or _half(found["after"])
    at = _time(found[f"hour{n}"], found[f"minute{n}"], found[f"second{n}"], half)
    bracket = bool(found["open"])
    if at is None or bracket != found["end"].startswith("]"):
        return None
    parts = (found[f"a{n}"], found[f"b{n}"], found[f"c{n}"])
    numbers = (int(parts[0]), int(parts[1]), int(parts[2]))
    plain = len(parts[2]) == 2 and not any(part.startswith("0") for part in parts[:2])
    style = "bracket" if bracket else found["end"].strip() or "dash"
    american = bool(half) and found["after"].strip() in ("AM", "PM")
    return Head(numbers, at, style + n, found.end(), found[f"mark{n}"].strip(), plain, american)


def _half(words: str) -> str:
    """ "am", "pm" or "" for what stands around a time."""
    plain = unicodedata.normalize("NFKC", words).casefold()
    word = "".join(c for c in plain if c.isalpha() or unicodedata.category(c).startswith("M"))
    if word in _AFTER_NOON:
        return "pm"
    return "am" if word in _BEFORE_NOON else ""


def _time(hour: str, minute: str, second: str | None, half: str) -> time | None:
    hours = int(hour)
    if half and 1 <= hours <= 12:
        hours = hours % 12 + (12 if half == "pm" else 0)
    if hours == 24:
        hours = 0
    if hours > 23 or int(minute) > 59 or int(second or 0) > 59:
        return None
    return time(hours, int(minute), int(second or 0))


def order_of(heads: Sequence[Head]) -> Order:
    """In which order the dates of a file stand; the most likely one, by all of them."""
    days = list(dict.fromkeys(head.numbers for head in heads))
    costs = {order: _cost(days, order) for order in _ORDERS}
    best = min(costs.values())
    likely = [order for order in _ORDERS if costs[order] == best]
    if len(likely) > 1 and _MONTH_FIRST in likely and heads and _as_in_america(heads):
        return _MONTH_FIRST
    return likely[0]


def _as_in_america(heads: Sequence[Head]) -> bool:
    """3/4/24, 5:06 PM: slashes, no zeros before, two digits of the year, a half of the day."""
    return any(head.american for head in heads) and all(
        head.mark == "/" and head.plain for head in heads
    )


def _cost(days: Sequence[tuple[int, int, int]], order: Order) -> tuple[int, int, int]:
    """(how many are no dates, how often it runs backwards, how far it leaps, in days)."""
    read = [day_of(numbers, order) for numbers in days]
    known = [day for day in read if day is not None]
    leaps = [(later - earlier).days for earlier, later in pairwise(known)]
    backwards = sum(leap < -1 for leap in leaps)
    return len(read) - len(known), backwards, sum(abs(leap) for leap in leaps)


def day_of(numbers: tuple[int, int, int], order: Order) -> date | None:
    """The day that these numbers mean in this order; None where they cannot."""
    year, month, day = (numbers[place] for place in order)
    if year < 100:
        year += 2000
    elif year > _LAST_YEAR + 100:
        year -= _BUDDHIST
    elif 1380 <= year < 1450:
        return from_persian(year, month, day)
    try:
        return date(year, month, day) if _FIRST_YEAR <= year <= _LAST_YEAR else None
    except ValueError:
        return None


def moment(head: Head, order: Order) -> datetime | None:
    """The wall time of a head."""
    day = day_of(head.numbers, order)
    return datetime.combine(day, head.at) if day else None
