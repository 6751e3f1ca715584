"""An import before anything changes: what was read, what it would do, what was chosen.

Free of sqlmodel, so that the window can name it before its first paint.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop.domain.drafts import PersonDraft, Unreadable
from desktop.domain.found import FoundPlan
from desktop.domain.happenings import HappeningDraft
from desktop.domain.joining import Picks
from desktop.domain.matches import Match


@dataclass(slots=True)
class Batch:
    """All that was read from some files. ``files`` are their names.

    ``happenings`` are what they tell of besides people; they go to the tray of what was
    found, where each is kept or set aside.
    """

    files: list[str] = field(default_factory=list)
    drafts: list[PersonDraft] = field(default_factory=list)
    happenings: list[HappeningDraft] = field(default_factory=list)
    unreadable: list[Unreadable] = field(default_factory=list)


class Decision(StrEnum):
    """What becomes of two records that may be of one person."""

    JOIN = "join"
    TWO = "two"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen for a match; without picks a join only adds."""

    decision: Decision
    picks: Picks | None = None


Choices = Mapping[int, Choice]  # by the index of the draft


@dataclass(frozen=True, slots=True)
class PlannedMatch:
    """A record of the files and who it may be: somebody in Kith, or an earlier record.

    ``draft`` and ``other`` are indices into the batch; one of ``person_id`` and
    ``other`` is set. ``name`` is who stands there; ``since`` when they came into Kith.
    """

    draft: int
    match: Match
    name: str
    person_id: int | None = None
    other: int | None = None
    since: date | None = None

    @property
    def usual(self) -> Choice:
        """What an import does when nobody decides: surely the same are joined."""
        return Choice(Decision.JOIN if self.match.sure else Decision.LATER)


@dataclass(slots=True)
class ImportPlan:
    """What an import of a batch would do. Indices are those of the batch's drafts.

    ``new`` come in as people of their own unless a match joins them; ``changed`` are
    records that came before and say something else now, with whom they belong to;
    ``back`` the people among those who lie in the trash; ``unchanged`` counts records that
    came before just so. ``groups`` become circles. ``matches`` stand surest first.
    ``keys`` are the comparable forms of each draft's points. ``found`` is what goes to the
    tray, by the indices of the batch's happenings.
    """

    batch: Batch
    new: list[int] = field(default_factory=list)
    changed: dict[int, int] = field(default_factory=dict)
    back: set[int] = field(default_factory=set)
    groups: list[int] = field(default_factory=list)
    matches: list[PlannedMatch] = field(default_factory=list)
    unchanged: int = 0
    keys: list[list[str]] = field(default_factory=list)
    hashes: list[str] = field(default_factory=list)
    found: FoundPlan = field(default_factory=FoundPlan)

    @property
    def brings_nothing(self) -> bool:
        """Whether all of it is in Kith already, or nothing could be read."""
        return self.brings_nobody and self.found.brings_nothing

    @property
    def brings_nobody(self) -> bool:
        """Whether no person comes in or changes, whatever else was found."""
        return not (self.new or self.changed or self.groups)

    @property
    def photos(self) -> int:
        """How many of the people who come bring a picture."""
        return sum(self.batch.drafts[index].photo is not None for index in self.new)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, in numbers for a sentence."""

    new: int = 0
    joined: int = 0
    changed: int = 0
    unchanged: int = 0
    circles: int = 0
    proposed: int = 0
    unreadable: tuple[Unreadable, ...] = ()
