"""The mirror: what a stretch of days shows of my own conduct, as facts of sentences.

No ranks, no score; nothing here says how good anybody was. The words are the window's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desktop.domain.reflect.moments import Moment

SHOWN = 6  # sentences; the others are behind "More"


class Topic(StrEnum):
    """What a sentence speaks of, in the order in which they are said: how I listened;
    whom I owe thanks, or left alone, or turned to for my own sake; what I did not come
    back to; how we came together at all; and last what the days brought."""

    HEARD = "heard"
    THANKS = "thanks"
    NEEDED = "needed"
    INTENTION = "intention"
    NEVER_ASKED = "never_asked"
    UNPROMPTED = "unprompted"
    PROMISES = "promises"
    BEGAN = "began"
    RETURNED = "returned"
    FIRST_MET = "first_met"
    SEEN = "seen"
    CIRCLES = "circles"


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody a sentence names, with the moments behind it, the newest first.

    ``words`` is what may be quoted: an intention, a gift, what is open; "" where it was
    confided. ``since`` is the day it is counted from. ``way`` says which of a sentence's
    ways this was (a ``Slip``, a ``Begun``). ``hard``: they are in a hard season.
    """

    person_id: int
    name: str
    called: str
    pronouns: str = ""
    moments: tuple[Moment, ...] = ()
    words: str = ""
    since: date | None = None
    way: str = ""
    hard: bool = False


class Slip(StrEnum):
    """How I failed to listen, as I wrote it myself, the plainest first."""

    ELSEWHERE = "elsewhere"  # so I said in a weekly review
    OWN_STORY = "own_story"
    ADVISED = "advised"
    INTERRUPTED = "interrupted"


class Begun(StrEnum):
    """Who begins, where it is always the same."""

    ME = "me"
    THEM = "them"


@dataclass(frozen=True, slots=True)
class Unprompted:
    """Of the contacts that I did not leave to them: how many had no plan behind them.
    ``people`` have those moments, as far as they may be named."""

    count: int
    of: int
    people: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class CircleNamed:
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """One thing the mirror says. ``people`` are those of its first line, ``others`` those
    of the second; ``circles`` it may speak of too. ``count`` of ``of`` is the share where
    it has one, ``behind`` whom it was lived with."""

    topic: Topic
    people: tuple[Named, ...] = ()
    others: tuple[Named, ...] = ()
    circles: tuple[CircleNamed, ...] = ()
    count: int = 0
    of: int = 0
    behind: tuple[Named, ...] = ()

    @property
    def hard(self) -> bool:
        """Whether anybody in it is in a hard season: then it is said more softly."""
        return any(one.hard for one in (*self.people, *self.others))


@dataclass(frozen=True, slots=True)
class Mirror:
    """All that is to be said of these days, in its order."""

    sentences: Sequence[Sentence] = ()

    @property
    def first(self) -> Sequence[Sentence]:
        return self.sentences[:SHOWN]

    @property
    def more(self) -> Sequence[Sentence]:
        return self.sentences[SHOWN:]


def in_order(sentences: Iterable[Sentence | None]) -> tuple[Sentence, ...]:
    """Those that have something to say, in the order of the topics."""
    places = {topic: place for place, topic in enumerate(Topic)}
    said = (_apart(sentence) for sentence in sentences if sentence is not None)
    return tuple(sorted(said, key=lambda sentence: places[sentence.topic]))


def _apart(sentence: Sentence) -> Sentence:
    """Two of a first name are told apart by their whole names."""
    everybody = {one.person_id: one.called for one in (*sentence.people, *sentence.others)}
    twice = {name for name, count in Counter(everybody.values()).items() if count > 1}

    def whole(people: tuple[Named, ...]) -> tuple[Named, ...]:
        return tuple(replace(p, called=p.name) if p.called in twice else p for p in people)

    return replace(sentence, people=whole(sentence.people), others=whole(sentence.others))
