"""Beyond what is due: a call without a reason, and one place a week for somebody of the book.

Both are chosen by lot, and the lot of a week stays the same: nothing of it is random twice.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from desktop.domain.gestures import week_of
from desktop.domain.pronouns import Pronoun
from desktop.domain.rhythm.scatter import SPREAD, scatter

LEFT = "slot"  # the origin of the note that somebody of the book is left alone
LEFT_FOR = timedelta(days=365)
QUIET_FOR = timedelta(days=14)  # since the last contact, before a call comes as a surprise
_CALL_DAYS = 5  # a call is offered from one of the first five days of its week


class Why(IntEnum):
    """Why somebody of the address book, the strongest reason first."""

    COMMON = 0  # my profile and what I know of them meet
    WORDS = 1  # something they once said or wrote
    KNOWS = 2  # somebody in practice knows them
    MET = 3  # how or where we met
    HOUSE = 4  # somebody in practice is at the same place of work


@dataclass(frozen=True, slots=True)
class CallOffer:
    """Somebody to ring, just because. ``words`` are the last of theirs, ``likes`` an
    interest where there are none."""

    person_id: int
    name: str
    phone: str
    pronoun: Pronoun = Pronoun.THEY
    photo: bytes | None = None
    words: str = ""
    words_on: date | None = None
    likes: str = ""


@dataclass(frozen=True, slots=True)
class SlotOffer:
    """Somebody who is not in practice, with the reason for it.

    ``said`` is their words, the line of theirs that meets ``mine``, how we met, or the
    names of those who know them; ``day`` is when it was said or when we met. Their words
    may have been ``written``.
    """

    person_id: int
    name: str
    why: Why
    said: str
    mine: str = ""
    day: date | None = None
    written: bool = False
    pronoun: Pronoun = Pronoun.THEY
    photo: bytes | None = None


def call_weekday(week: int) -> int:
    """From which weekday (0 is Monday) of that week a call may be offered."""
    return lot(week, 0) % _CALL_DAYS


def lot(person: int, week: int) -> int:
    """The number that this person draws in that week."""
    return scatter(scatter(person) + week * SPREAD)


def by_lot(people: Iterable[int], today: date) -> list[int]:
    """These people in the order of their lots of this week."""
    week = week_of(today)
    return sorted(people, key=lambda person: (lot(person, week), person))
