"""The weekly review: its questions, its answers, and what is laid at hand for them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop.domain.journey import Named
from desktop.domain.reflect.span import Days, week_from

NEXT_WEEK = "next_week"  # the part that is read again a week later


class Asks(StrEnum):
    """What lies beside a question."""

    PEOPLE = "people"
    NEEDED = "needed"
    THANKS = "thanks"
    INTENTIONS = "intentions"
    UNPROMPTED = "unprompted"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Part:
    """What is answered by a line and, where people are asked for, by choosing some.

    ``name`` stands above it where a question has several; ``line`` in the empty field.
    """

    key: str
    name: str
    line: str


@dataclass(frozen=True, slots=True)
class Question:
    key: str
    asks: Asks
    title: str
    help: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was written to a part, and who was chosen for it."""

    words: str = ""
    people: tuple[Named, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words or self.people)


@dataclass(frozen=True, slots=True)
class WeekReview:
    """A week looked back on, by the keys of parts. Without an ``id`` it is not begun."""

    week_of: date
    answers: Mapping[str, Answer] = field(default_factory=dict)
    finished_on: date | None = None
    id: int | None = None

    @property
    def days(self) -> Days:
        return week_from(self.week_of)

    def answer(self, part: str) -> Answer:
        return self.answers.get(part, Answer())

    def is_answered(self, question: Question) -> bool:
        return any(self.answer(part.key) for part in question.parts)


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody of the week: the last contact of it."""

    id: int
    name: str
    kind: str
    day: date


@dataclass(frozen=True, slots=True)
class Owed:
    """Something received without thanks so far; ``id`` is that of the giving. ``text`` is
    "" where it was confided."""

    id: int
    person_id: int
    name: str
    text: str
    day: date | None


@dataclass(frozen=True, slots=True)
class Unlived:
    """An intention whose time passed without a contact."""

    id: int
    name: str
    intention: str
    hard: bool = False


@dataclass(frozen=True, slots=True)
class AtHand:
    """What is laid beside the questions of a week. ``unprompted`` of ``contacts`` had no
    plan behind them."""

    met: tuple[Met, ...] = ()
    needed: tuple[Named, ...] = ()
    owed: tuple[Owed, ...] = ()
    unlived: tuple[Unlived, ...] = ()
    unprompted: int = 0
    contacts: int = 0


@dataclass(frozen=True, slots=True)
class ReviewView:
    """A week's review with all it needs. ``line_before`` is what I wrote for it."""

    review: WeekReview
    at_hand: AtHand = AtHand()
    line_before: str = ""


@dataclass(frozen=True, slots=True)
class PastReview:
    """A review in the list of earlier ones; ``line`` is the first thing written in it."""

    id: int
    week_of: date
    is_finished: bool
    line: str


def read_questions(text: str) -> tuple[Question, ...]:
    """The questions of a file, in their order. Raises ValueError or KeyError."""
    return tuple(
        Question(
            told["key"], Asks(told["asks"]), told["title"], told["help"],
            tuple(Part(part["key"], part["name"], part["line"]) for part in told["parts"]),
        )
        for told in tomllib.loads(text)["question"]
    )  # fmt: skip


def to_go_on_with(questions: Sequence[Question], review: WeekReview) -> int:
    """The place of the question with which a review goes on: after the last answered."""
    answered = [place for place, one in enumerate(questions) if review.is_answered(one)]
    return min(answered[-1] + 1, len(questions) - 1) if answered else 0
