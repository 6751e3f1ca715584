"""What was looked at in a data folder, what was found, and what can be mended there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.language import counted


class Mend(StrEnum):
    """What can be mended without losing anything."""

    NOTHING = ""
    INDEXES = "indexes"
    LINKS = "links"
    SEARCH = "search"
    PLACES = "places"
    HALF_WRITTEN = "half-written"
    MODES = "modes"
    LEFTOVERS = "leftovers"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: a sentence, and what can be done about it. ``bad`` is
    what cannot be mended here, and harms nothing that is kept (a backup)."""

    words: str
    mend: Mend = Mend.NOTHING
    bad: bool = False

    @property
    def is_well(self) -> bool:
        return not self.bad and self.mend is Mend.NOTHING


def say_people(count: int) -> str:
    """ "1 person", "2,000 people"."""
    return counted(count, "{count} person", "{count} people", about="found by a check")


def say_talks(count: int) -> str:
    """ "1 interaction", "2,000 interactions"."""
    return counted(count, "{count} interaction", "{count} interactions", about="found by a check")
