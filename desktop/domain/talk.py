"""What is to be kept of something that happened between us, before it is kept."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from desktop.domain.vocabulary import InteractionKind, LoopKind, Size


@dataclass(slots=True)
class LoopDraft:
    """Something open between us, said in the talk; ``about_on`` is when it may come up."""

    text: str
    kind: str = LoopKind.I_PROMISED
    about_on: date | None = None


SUGGESTED = "today"


@dataclass(slots=True)
class NextStep:
    """A next contact agreed on in the talk: it becomes a follow-up with each of them."""

    day: date
    reason: str = ""
    size: str = Size.LINE


@dataclass(slots=True)
class TalkDraft:
    """One interaction to be kept: with whom, and whatever else is known.

    ``people`` are ids; ``new_people`` are names of people who are not in the
    book yet and come into it with this talk. ``about`` marks a day that is not
    exact. ``words`` are theirs, ``mine`` is what I add. Each of ``loops`` is open
    with everybody present. ``closes`` are ids of loops that the talk closed,
    ``thanks`` of givings for which I gave thanks in it. ``origin`` is "" for what I wrote
    of my own accord, SUGGESTED after Today brought them, else the file it came from.
    """

    people: list[int] = field(default_factory=list)
    day: date | None = None  # None is the day on which it is kept
    kind: str = InteractionKind.OTHER
    new_people: list[str] = field(default_factory=list)
    about: bool = False
    began_at: datetime | None = None  # naive: wall time in ``zone``
    zone: str = ""
    minutes: int | None = None
    title: str = ""
    place: str = ""
    began_by: str = ""
    words: str = ""
    mine: str = ""
    feeling: str = ""
    shared: str = ""
    asked: bool = False
    interrupted: str = ""
    advised: str = ""
    ask_next: str = ""
    confided: bool = False
    unprompted: bool = False
    origin: str = ""
    gathering_id: int | None = None
    loops: list[LoopDraft] = field(default_factory=list)
    closes: list[int] = field(default_factory=list)
    thanks: list[int] = field(default_factory=list)
    next_step: NextStep | None = None


@dataclass(frozen=True, slots=True)
class Conduct:
    """What I wrote of my own side of a talk; "" where I did not say."""

    interrupted: str = ""
    advised: str = ""
    asked: bool = False
