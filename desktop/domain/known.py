"""What may be said aloud of somebody, before a reason is made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.meeting_effects import MissedMeeting
from desktop.domain.vocabulary import OccasionKind


@dataclass(frozen=True, slots=True)
class KnownLoop:
    kind: str
    text: str
    opened_on: date
    about_on: date | None = None


@dataclass(frozen=True, slots=True)
class KnownOccasion:
    kind: str
    label: str
    day: date

    @property
    def is_tender(self) -> bool:
        return self.kind in (OccasionKind.HARD_DAY, OccasionKind.DEATH)


@dataclass(frozen=True, slots=True)
class KnownFacet:
    kind: str
    text: str
    noted_on: date


@dataclass(frozen=True, slots=True)
class KnownGift:
    """Something received that has no thanks yet."""

    text: str
    day: date | None


@dataclass(frozen=True, slots=True)
class Known:
    """What may be said aloud of somebody.

    ``plan`` is why I planned it, ``missed`` a meeting that asks for a word. ``tender`` is
    the hard day for which they stand here. ``loops``, ``gifts`` and ``facets`` are in the
    order in which they count. ``hard`` is a hard season of theirs, ``season`` what I noted
    of it. ``spoken`` says whether we ever did.
    """

    plan: str = ""
    plan_on: date | None = None
    missed: MissedMeeting | None = None
    tender: KnownOccasion | None = None
    occasions: Sequence[KnownOccasion] = ()
    loops: Sequence[KnownLoop] = ()
    gifts: Sequence[KnownGift] = ()
    words: str = ""
    ask_next: str = ""
    said_on: date | None = None
    facets: Sequence[KnownFacet] = ()
    intention: str = ""
    met: str = ""
    hard: bool = False
    season: str = ""
    spoken: bool = True
