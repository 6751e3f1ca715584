"""What is being written to one question of a review: as it is typed, and as a small file
holds it until the store does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from desktop.domain.journey import Named
from desktop.domain.meanwhile import settled
from desktop.domain.reflect.review import Answer, Question, WeekReview


@dataclass(slots=True)
class Written:
    """By the keys of the question's parts."""

    words: dict[str, str] = field(default_factory=dict)
    people: dict[str, tuple[Named, ...]] = field(default_factory=dict)

    def ids(self) -> dict[str, tuple[int, ...]]:
        return {part: tuple(who.id for who in chosen) for part, chosen in self.people.items()}


def begun(question: Question, review: WeekReview) -> Written:
    """What the store has of it."""
    answers = {part.key: review.answer(part.key) for part in question.parts}
    return Written(
        {part: answer.words for part, answer in answers.items()},
        {part: answer.people for part, answer in answers.items()},
    )


def beside(was: Written, now: Written, typed: Written) -> Written:
    """What was typed, beside what became another meanwhile."""
    words = {
        part: settled(was.words.get(part, ""), now.words.get(part, ""), mine)
        for part, mine in typed.words.items()
    }
    people = {
        part: tuple(dict.fromkeys((*_newer(was, now, part), *mine)))
        for part, mine in typed.people.items()
    }
    return Written(words, people)


def _newer(was: Written, now: Written, part: str) -> tuple[Named, ...]:
    return tuple(who for who in now.people.get(part, ()) if who not in was.people.get(part, ()))


def with_written(review: WeekReview, written: Written) -> WeekReview:
    """The review as it will be when this is kept."""
    mine = {
        part: Answer(words, written.people.get(part, ())) for part, words in written.words.items()
    }
    return replace(review, answers={**review.answers, **mine})


def as_kept(question: Question, written: Written) -> dict[str, Any]:
    """As the file of what is half written holds it."""
    people = {part: [[who.id, who.name] for who in who_all] for part, who_all in
              written.people.items()}  # fmt: skip
    return {"question": question.key, "words": dict(written.words), "people": people}


def read_kept(kept: object, questions: Sequence[Question]) -> tuple[int, Written] | None:
    """The place of the question and what was written; None where the file holds neither."""
    if not isinstance(kept, Mapping):
        return None
    places = {question.key: place for place, question in enumerate(questions)}
    place = places.get(kept.get("question", ""))
    words, people = kept.get("words"), kept.get("people")
    if place is None or not isinstance(words, Mapping) or not isinstance(people, Mapping):
        return None
    parts = [part.key for part in questions[place].parts]
    return place, Written(
        {part: _text(words.get(part)) for part in parts},
        {part: _people(people.get(part)) for part in parts},
    )


def _text(kept: object) -> str:
    return kept if isinstance(kept, str) else ""


def _people(kept: object) -> tuple[Named, ...]:
    if not isinstance(kept, list):
        return ()
    return tuple(
        Named(one[0], one[1])
        for one in kept
        if isinstance(one, list) and len(one) == 2 and isinstance(one[0], int)
    )
