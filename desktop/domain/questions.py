"""The bank of questions: what to ask of somebody, by what is unknown and by stage.

A text holds its forms for she, he and they in brackets: "How [is she|is he|are they]
sleeping?". What comes up depends on the person and the week alone: the same brief
shows the same questions, and over the weeks all of them come round.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any
from zlib import crc32

from desktop.domain.pronouns import Pronoun
from desktop.domain.vocabulary import FacetKind

ASKED = 3  # unknown things on one page
_ENOUGH_INTERESTS = 2  # from which on their joys are known
_FEELING_LASTS = timedelta(days=14)
_FORMS = re.compile(r"\[([^\[\]|]*)\|([^\[\]|]*)\|([^\[\]|]*)\]")
_PLACES = {Pronoun.SHE: 1, Pronoun.HE: 2, Pronoun.THEY: 3}


class Blank(StrEnum):
    """What one may not know of a person yet: the facets, and three things beyond."""

    HOW = "how"  # how they are, these days
    PEOPLE = "people"
    JOYS = "joys"
    GOAL = FacetKind.GOAL.value
    STRENGTH = FacetKind.STRENGTH.value
    OPPORTUNITY = FacetKind.OPPORTUNITY.value
    VALUE = FacetKind.VALUE.value
    INTEREST = FacetKind.INTEREST.value
    NEED = FacetKind.NEED.value
    OFFER = FacetKind.OFFER.value
    FOOD = FacetKind.FOOD.value
    WORRY = FacetKind.WORRY.value
    CHAPTER = FacetKind.CHAPTER.value


@dataclass(frozen=True, slots=True)
class BlankQuestions:
    """``name`` is what is unknown, in a word or two: "joys", "how she is"."""

    name: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bank:
    """``stages`` is by a stage's key, "" for who stands on none. ``hard`` is what one may
    ask in a hard season, ``holding`` what such a time asks of me. ``own`` gives the
    forms of lines that Kith wrote into a stage, by how they stand there."""

    blanks: Mapping[Blank, BlankQuestions]
    stages: Mapping[str, tuple[str, ...]]
    hard: tuple[str, ...]
    holding: tuple[str, ...]
    own: Mapping[str, str]
    feelings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a person: kinds of facets, and how much of the rest."""

    facets: frozenset[str] = frozenset()
    interests: int = 0
    has_people: bool = False
    felt_on: date | None = None  # when a feeling was last noted


@dataclass(frozen=True, slots=True)
class Unknown:
    """A question, and the name of what it asks for."""

    question: str
    name: str


def read_bank(text: str) -> Bank:
    """The bank of a file. Raises ValueError, or KeyError, when a part is missing."""
    told: dict[str, Any] = tomllib.loads(text)
    return Bank(
        blanks={blank: _blank(told["unknown"][blank.value]) for blank in Blank},
        stages={_stage(key): tuple(said) for key, said in told["stages"].items()},
        hard=tuple(told["hard"]["questions"]),
        holding=tuple(told["hard"]["holding"]),
        own={said_of(line, Pronoun.THEY): line for line in told["own"]["lines"]},
        feelings=tuple(told["feelings"]["words"]),
    )


def said_of(text: str, who: Pronoun) -> str:
    """The text in its form for she, he or they."""
    return _FORMS.sub(lambda found: found[_PLACES[who]], text)


def line_of(bank: Bank, line: str, who: Pronoun) -> str:
    """A stage's line as one says it of this person, where Kith wrote it; else as it is."""
    return said_of(bank.own.get(line, line), who)


def blanks_of(known: Known, day: date) -> tuple[Blank, ...]:
    """What is unknown, as of that day; of interests and joys only one is asked."""
    here = {Blank(kind) for kind in known.facets}
    if known.has_people:
        here.add(Blank.PEOPLE)
    if known.felt_on is not None and day - known.felt_on <= _FEELING_LASTS:
        here.add(Blank.HOW)
    if known.interests >= _ENOUGH_INTERESTS or Blank.INTEREST not in here:
        here.add(Blank.JOYS)
    return tuple(blank for blank in Blank if blank not in here)


def unknowns(
    bank: Bank, blanks: Sequence[Blank], who: Pronoun, *, person_id: int, day: date
) -> tuple[Unknown, ...]:
    """At most three questions for what is unknown; how somebody is comes first."""
    others = [blank for blank in blanks if blank != Blank.HOW]
    first = [Blank.HOW] if Blank.HOW in blanks else []
    chosen = [*first, *_some(others, ASKED - len(first), person_id, day)]
    return tuple(
        Unknown(
            said_of(turn(bank.blanks[blank].questions, f"{person_id}:{blank}", day), who),
            said_of(bank.blanks[blank].name, who),
        )
        for blank in chosen
    )


def turn(choices: Sequence[str], seed: str, day: date) -> str:
    """The one whose week it is: the next one a week later, until all have come round."""
    return choices[(crc32(seed.encode()) + _week(day)) % len(choices)]


def _some(blanks: Sequence[Blank], count: int, person_id: int, day: date) -> list[Blank]:
    """So many of them, going on each week where the week before ended."""
    if len(blanks) <= count:
        return list(blanks)
    begin = crc32(f"{person_id}".encode()) + _week(day) * count
    return [blanks[(begin + place) % len(blanks)] for place in range(count)]


def _week(day: date) -> int:
    """Weeks since the first Monday."""
    return (day.toordinal() - 1) // 7


def _blank(told: Mapping[str, Any]) -> BlankQuestions:
    if not told["questions"]:
        raise ValueError(f"there is no question about {told['name']}")
    return BlankQuestions(told["name"], tuple(told["questions"]))


def _stage(key: str) -> str:
    return "" if key == "none" else key
