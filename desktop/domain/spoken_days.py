"""Days as people say them: "yesterday", "last Tue", "3 Nov", "in two weeks".

In English, and in the language of the region: by its phrases where Kith has them, else as
far as dateparser knows it. Backward reading is for what happened, forward reading for what
is to come.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from desktop.domain.dates import add_months
from desktop.domain.day_meaning import ENGLISH, Meaning, mean
from desktop.domain.english_days import Asked, SpokenDay, english_day_at
from desktop.domain.region import Region
from desktop.domain.tongues import talk_words
from desktop.domain.tongues.days import phrases_of
from desktop.domain.tongues.tongue import pattern

_HERE = Region()
_LONGEST = 7  # words that a day and what leads to it can have: "on the 3rd of November 2024"
_LONGEST_FOREIGN = 6


def day_at(
    text: str, at: int, *, today: date, forward: bool = False, region: Region = _HERE
) -> SpokenDay | None:
    """The day said at this place of the text, if one is.

    Without its year a date is the latest one not after today, or with ``forward``
    the next one not before.
    """
    asked = Asked(today, forward, region.day_first)
    english = english_day_at(text, at, asked)
    if region.language in ("", ENGLISH):
        return english
    own = _own_day_at(text, at, asked, region.language)
    if own is not None and (english is None or english.end < own.end):
        return own
    return english or _foreign_day_at(text, at, today, forward, region.language)


def _own_day_at(text: str, at: int, asked: Asked, language: str) -> SpokenDay | None:
    """The longest phrase of that language which means a day in English."""
    phrases = phrases_of(language)
    for phrase, end in phrases.said_at(text, at) if phrases else ():
        found = english_day_at(phrase, 0, asked)
        if found is not None and found.end == len(phrase):
            return SpokenDay(found.day, found.about, end)
    return None


def day_at_end(text: str, *, today: date, region: Region = _HERE) -> tuple[str, SpokenDay | None]:
    """The text without a coming day at its end ("a recipe by Sunday"), and that day."""
    bare = text.rstrip(" \t.,;!")
    for start in _last_words(bare):
        lead = pattern(_BY, talk_words.until, region.language).match(bare, start)
        for at in dict.fromkeys((lead.end() if lead else start, start)):
            said = day_at(bare, at, today=today, forward=True, region=region)
            if said is not None and said.end == len(bare) and said.day >= today:
                return bare[:start].rstrip(" \t,;"), said
    return text.strip(), None


def read_day(text: str, *, today: date, region: Region = _HERE) -> date | None:
    """The day that the whole text means, or None when it cannot be told.

    A bare weekday is the next such day after today; a date without its year is the
    nearest one from about a month ago on.
    """
    words = " ".join(text.split())
    ahead = _whole(words, today, True, region)
    behind = _whole(words, today, False, region)
    if ahead is None or behind is None:
        return ahead or behind
    same = (ahead.month, ahead.day) == (behind.month, behind.day)
    return behind if same and _is_recent(behind, today) else ahead


def _is_recent(day: date, today: date) -> bool:
    try:
        return day >= add_months(today, -1)
    except ValueError:
        return True


def _whole(words: str, today: date, forward: bool, region: Region) -> date | None:
    said = day_at(words, 0, today=today, forward=forward, region=region)
    return said.day if said is not None and said.end == len(words) else None


_BY = r"%s\s+"
_WORD = re.compile(r"\S+")


def _last_words(text: str) -> list[int]:
    """Where the last words begin, the first of them first."""
    return [word.start() for word in _WORD.finditer(text)][-_LONGEST:]


def _foreign_day_at(
    text: str, at: int, today: date, forward: bool, language: str
) -> SpokenDay | None:
    """The longest stretch that the library takes for a day of that language. Words that
    add nothing to it ("gestern 10" is yesterday, at ten) are left outside."""
    asked = _Foreign(today, forward, language)
    lead = _ON.get(language)
    begin = lead.match(text, at) if lead else None
    said: tuple[int, Meaning] | None = None
    for start in {at, begin.end() if begin else at}:
        for end in _ends(text, start):
            found = asked.read(text[start:end].casefold())
            if found is not None and (said is None or found != said[1]):
                said = end, found
    return SpokenDay(said[1].day, said[1].about, said[0]) if said else None


_ON = {
    language: re.compile(rf"(?:{words})\s+", re.IGNORECASE)
    for language, words in {
        "de": "am", "es": "el", "fr": "le", "it": "il", "nl": "op", "pt": "no|na", "sv": "på",
    }.items()
}  # fmt: skip
"""What leads to a day, as far as the library stumbles over it."""


def _ends(text: str, at: int) -> Iterator[int]:
    """Where the stretches end that begin here, the shortest first."""
    for word in islice(_WORD.finditer(text, at), _LONGEST_FOREIGN):
        yield word.start() + len(word.group().rstrip(".,;:!"))
        if word.group().endswith((",", ";", ":")):
            return


_LETTERS = re.compile(r"[^\W\d_]")
_NUMBER_LAST = re.compile(r"(?:^|\D)\d{1,3}$")
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class _Foreign:
    """A language of which nothing is known here: the library alone decides, and its
    answer is doubted."""

    today: date
    forward: bool
    language: str

    def read(self, stretch: str) -> Meaning | None:
        if not _LETTERS.search(stretch) or _NUMBER_LAST.search(stretch):
            return None
        if stretch.isascii() and max(map(len, stretch.split())) < 3:
            return None  # "do", "di", "mi" are words more often than days
        found = self._mean(stretch, self.today)
        if found is None or (found.about and " " not in stretch):
            return None  # the name of a month
        doubtful = self._is_amount(stretch, found) or self._is_number(stretch, found)
        return None if doubtful else found

    def _mean(self, stretch: str, today: date, *, turned: bool = False) -> Meaning | None:
        return mean(stretch, today, forward=self.forward ^ turned, language=self.language)

    def _is_amount(self, stretch: str, found: Meaning) -> bool:
        """Whether it is no more than "a day", which lies as far behind as ahead."""
        other = self._mean(stretch, self.today, turned=True)
        if other is None or other.day == found.day or " " not in stretch:
            return False
        return found.day - self.today == self.today - other.day

    def _is_number(self, stretch: str, found: Meaning) -> bool:
        """Whether it is a number in words: a day without a digit moves on with today."""
        if any(c.isdecimal() for c in stretch):
            return False
        try:
            later = self._mean(stretch, self.today + _WEEK)
        except OverflowError:
            return True
        return later is None or not 3 < (later.day - found.day).days < 11
