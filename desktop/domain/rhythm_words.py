"""A rhythm as one types it: "every 5 to 7 weeks", "2 months", "weekly", "alle 3 Wochen"."""

from __future__ import annotations

import re

from desktop.domain.rhythm.rules import RhythmRule
from desktop.domain.tongues.simple import readings

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_SINGLE = {"weekly": "week", "monthly": "month", "yearly": "year", "daily": "day"}
_COUNT = r"(\d{1,3}|" + "|".join(_NUMBERS) + r"|an?)"
_RULE = re.compile(
    rf"(?:about )?(?:every )?(?:{_COUNT}(?: ?(?:to|-|–|or) ?{_COUNT})? )?(day|week|month|year)s?"
)


def read_rule(typed: str) -> RhythmRule | None:
    """The rhythm that is meant, in whatever language Kith reads, or None when it cannot
    be told."""
    words = " ".join(typed.casefold().split())
    return next((rule for said in readings(words) if (rule := _read(said))), None)


def _read(words: str) -> RhythmRule | None:
    if words in _SINGLE:
        return RhythmRule(1, 1, _SINGLE[words])
    match = _RULE.fullmatch(words)
    if match is None:
        return None
    earliest = _count(match[1])
    latest = earliest if match[2] is None else _count(match[2])
    return RhythmRule(min(earliest, latest), max(earliest, latest), match[3])


def _count(word: str | None) -> int:
    if word is None or word in ("a", "an"):
        return 1
    return int(word) if word.isdecimal() else _NUMBERS[word]
