"""What a typed line consists of, once it was read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop.domain.talk import LoopDraft
from desktop.domain.vocabulary import InteractionKind, Size


class Part(StrEnum):
    """What a stretch of the line was understood as."""

    PERSON = "person"
    KIND = "kind"
    DAY = "day"
    PLACE = "place"
    LOOP = "loop"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text, counted in characters from its beginning."""

    part: Part
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Again:
    """The next contact that was agreed on; ``day`` is None while none was said."""

    day: date | None = None
    about: bool = False
    reason: str = ""
    size: Size = Size.LINE


@dataclass(slots=True)
class TalkLine:
    """What was understood. ``kind`` and ``day`` are None where nothing was said."""

    names: list[str] = field(default_factory=list)
    kind: InteractionKind | None = None
    day: date | None = None
    about: bool = False
    place: str = ""
    words: str = ""
    loops: list[LoopDraft] = field(default_factory=list)
    again: Again | None = None
    spans: list[Span] = field(default_factory=list)
