"""My own side, as Reflect shows it: what I hold dear, where I am going, what I can give."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.journey import Named
from desktop.domain.vocabulary import ProfileKind

REACHABLE = frozenset({ProfileKind.AIM, ProfileKind.HOPE_TO_MEET, ProfileKind.NEED})


@dataclass(frozen=True, slots=True)
class ProfileRow:
    """One line. ``people`` are those an aim is linked to; ``done_on`` is the day on which an
    aim was reached, a hope or a need met."""

    id: int
    kind: ProfileKind
    text: str
    written_on: date
    done_on: date | None = None
    people: tuple[Named, ...] = ()

    @property
    def title(self) -> str:
        """The first line of it: a story goes on below."""
        return self.text.partition("\n")[0]


@dataclass(frozen=True, slots=True)
class Profile:
    """All lines, in my order."""

    lines: tuple[ProfileRow, ...] = ()

    def of(self, kind: ProfileKind) -> tuple[ProfileRow, ...]:
        return tuple(line for line in self.lines if line.kind == kind)
