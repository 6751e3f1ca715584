"""Small gestures: which of them fit somebody, and which one is offered this week.

The gestures themselves are data. A rule offers one at most, the same on every day of a
week, and another one the week after.
"""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from zlib import crc32

from desktop.domain.pronouns import Pronoun
from desktop.domain.questions import said_of
from desktop.domain.vocabulary import GivingKind, Size

_LONGEST = 90  # letters of what is known, within a sentence


class Need(StrEnum):
    """What has to be known of somebody. Each may come with words to be named."""

    ADDRESS = "address"
    PHONE = "phone"
    MAIL = "mail"
    BIRTHDAY = "birthday"  # it is near
    INTEREST = "interest"
    FOOD = "food"
    GOAL = "goal"
    CHAPTER = "chapter"
    STRENGTH = "strength"
    VALUE = "value"
    WORDS = "words"  # theirs, of a talk that was not confided
    THANKS = "thanks"  # something of theirs that has had its thanks
    INTRODUCER = "introducer"
    NEAR = "near"  # we were in one place not long ago
    YEARS = "years"  # we met a year ago, or longer


@dataclass(frozen=True, slots=True)
class Gesture:
    """``needs`` in the order in which their words are named: the last that has words is
    {about}. ``giving`` is the kind of idea that it is kept as, "" where it is planned."""

    id: str
    text: str
    needs: Sequence[Need]
    size: Size
    giving: str = ""
    gentle: bool = False
    months: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of somebody: for each need its words, perhaps "". ``done`` are the
    sentences that I took up lately."""

    person_id: int
    known: Mapping[Need, str]
    pronoun: Pronoun = Pronoun.THEY
    hard_season: bool = False
    done: Collection[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Offer:
    """A gesture as it is said of one person."""

    id: str
    text: str
    size: Size
    giving: str = ""


def read_gestures(text: str) -> list[Gesture]:
    """All gestures of a file. Raises KeyError or ValueError where it is not as it says."""
    return [_gesture(told) for told in tomllib.loads(text)["gesture"]]


def offers(gestures: Iterable[Gesture], around: Around, today: date) -> list[Offer]:
    """All that fit, that of this week first; what was done lately does not come again.

    Week after week the first is another one, as long as more than one fits.
    """
    fitting = [gesture for gesture in gestures if _fits(gesture, around, today)]
    fitting.sort(key=lambda gesture: (_lot(around.person_id, gesture.id), gesture.id))
    if not fitting:
        return []
    first = week_of(today) % len(fitting)
    turned = [*fitting[first:], *fitting[:first]]
    said = (_said(gesture, around) for gesture in turned)
    return [offer for offer in said if offer.text not in around.done]


def week_of(day: date) -> int:
    """The number of its week, which begins on Monday."""
    return (day.toordinal() - 1) // 7


def _fits(gesture: Gesture, around: Around, today: date) -> bool:
    if around.hard_season and not gesture.gentle:
        return False
    if gesture.months and today.month not in gesture.months:
        return False
    return all(need in around.known for need in gesture.needs)


def _said(gesture: Gesture, around: Around) -> Offer:
    words = [around.known[need] for need in gesture.needs if around.known[need]]
    about = _cut(words[-1]) if words else ""
    text = said_of(gesture.text, around.pronoun).replace("{about}", about)
    return Offer(gesture.id, text, gesture.size, gesture.giving)


def _cut(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


def _lot(person_id: int, gesture_id: str) -> int:
    return crc32(f"{person_id}:{gesture_id}".encode())


def _gesture(told: Mapping[str, Any]) -> Gesture:
    return Gesture(
        id=told["id"],
        text=told["text"],
        needs=tuple(Need(need) for need in told["needs"]),
        size=Size(told["size"]),
        giving=str(GivingKind(told["giving"])) if "giving" in told else "",
        gentle=bool(told.get("gentle", False)),
        months=frozenset(told.get("months", ())),
    )
