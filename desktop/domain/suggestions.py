"""Two people who might be glad of each other, with the reason. Free of sqlmodel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Meets(StrEnum):
    """What joins two lines: one needs what the other has, or both care for the same."""

    NEED = "need"
    BOTH = "both"


class Why(StrEnum):
    """Why one of the two is to be asked with care."""

    HARD_SEASON = "hard_season"
    LONG_SILENCE = "long_silence"


@dataclass(frozen=True, slots=True)
class SaidLine:
    """A line of somebody: a facet, or a sentence of theirs.

    ``kind`` is a ``FacetKind``, or "words" for what they said; ``day`` is when it was
    noted or said.
    """

    person_id: int
    name: str
    given: str
    kind: str
    text: str
    day: date


@dataclass(frozen=True, slots=True)
class Caution:
    """``since`` is the last day of contact before a long silence; None: never, or unknown."""

    person_id: int
    given: str
    why: Why
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """``need`` is the line of the one who has more to gain, who is asked first; for
    ``Meets.BOTH`` that of the one who wrote of it last. ``shared`` are the words that
    join them, as they stand in ``need``, the rarest first."""

    meets: Meets
    need: SaidLine
    offer: SaidLine
    shared: tuple[str, ...]
    cautions: tuple[Caution, ...] = ()

    @property
    def people(self) -> tuple[int, int]:
        return self.need.person_id, self.offer.person_id
