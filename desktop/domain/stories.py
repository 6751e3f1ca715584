"""What a file tells of us besides who somebody is: talks, notes, promises, givings, plans.

It comes in with the people it is about. A happening of a calendar or a chat waits in a
tray instead; this was written down on purpose, in another program or in Kith.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.domain.text import clean, clean_line
from desktop.domain.vocabulary import (
    Direction,
    FacetKind,
    FollowUpState,
    GivingKind,
    GivingState,
    InteractionKind,
    LoopKind,
    Size,
    Unit,
)

if TYPE_CHECKING:
    from desktop.domain.drafts import SourceDraft

BY_UID = "uid"  # the format by which somebody is named by their UID
BY_PROFILE = "profile"  # … by the comparable form of a profile's address
BY_NAME = "name"  # … by their whole name, folded, where only one person has it
PersonKey = tuple[str, str]
"""(format, key) of somebody's record, in the same files or in earlier ones; or
(``BY_UID``, uid), (``BY_PROFILE``, "linkedin/slug"), (``BY_NAME``, folded name)."""


class StoryKind(StrEnum):
    """What a person would call it, in the order in which it is counted up."""

    INTERACTION = "interaction"
    NOTE = "note"
    LOOP = "loop"
    GIVING = "giving"
    PLAN = "plan"
    FACET = "facet"
    FILE = "file"
    RHYTHM = "rhythm"
    INTRODUCED = "introduced"
    CARD = "card"


@dataclass(slots=True)
class InteractionTold:
    """Something that happened between us; the fields are those of an interaction.

    One whose day is still to come is planned instead.
    """

    day: date
    kind: str = InteractionKind.OTHER
    about: bool = False
    began_at: datetime | None = None
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


@dataclass(slots=True)
class NoteTold:
    text: str
    written_on: date
    confided: bool = False


@dataclass(slots=True)
class LoopTold:
    """A promise, or their next chapter; closed when ``closed_on`` is set."""

    text: str
    opened_on: date
    kind: str = LoopKind.I_PROMISED
    about_on: date | None = None
    closed_on: date | None = None
    outcome: str = ""


@dataclass(slots=True)
class GivingTold:
    text: str
    direction: str = Direction.GIVEN
    kind: str = GivingKind.GIFT
    state: str = GivingState.IDEA
    day: date | None = None
    thanked_on: date | None = None


@dataclass(slots=True)
class PlanTold:
    """A planned contact, on a day or at a wall time; ``rule`` is an RRULE without its name.

    One that is long past, and not repeated, comes in as let go; one that repeats begins
    with its next time.
    """

    day: date
    title: str = ""
    reason: str = ""
    size: str = Size.LINE
    starts_at: datetime | None = None
    zone: str = ""
    minutes: int | None = None
    place: str = ""
    rule: str = ""
    state: str = FollowUpState.PLANNED
    settled_on: date | None = None
    origin: str = "import"


@dataclass(slots=True)
class FacetTold:
    text: str
    noted_on: date
    kind: str = FacetKind.INTEREST
    came_from: str = ""


@dataclass(slots=True)
class RhythmTold:
    """How often we would be glad to be in touch; for who has no rhythm of their own."""

    earliest: int
    latest: int
    unit: str = Unit.DAY


@dataclass(slots=True)
class IntroducedTold:
    """Who introduced us: ``by`` where the file has them as a person, else the name."""

    name: str = ""
    by: PersonKey | None = None


@dataclass(slots=True)
class AttachmentTold:
    """A picture or document that is kept with a person."""

    name: str
    content: bytes
    mime: str = ""


@dataclass(slots=True)
class CardTold:
    """A vCard that the other program kept of them, so that it leaves again as it was."""

    card: SourceDraft


Told = (
    InteractionTold | NoteTold | LoopTold | GivingTold | PlanTold | FacetTold | RhythmTold
    | IntroducedTold | AttachmentTold | CardTold
)  # fmt: skip

_KINDS: dict[type[Told], StoryKind] = {
    InteractionTold: StoryKind.INTERACTION,
    NoteTold: StoryKind.NOTE,
    LoopTold: StoryKind.LOOP,
    GivingTold: StoryKind.GIVING,
    PlanTold: StoryKind.PLAN,
    FacetTold: StoryKind.FACET,
    RhythmTold: StoryKind.RHYTHM,
    IntroducedTold: StoryKind.INTRODUCED,
    AttachmentTold: StoryKind.FILE,
    CardTold: StoryKind.CARD,
}
WORDS = frozenset({"words", "mine", "shared", "ask_next"})  # texts of several lines


@dataclass(slots=True)
class StoryDraft:
    """One such thing, with whom it is about and the record that it was read from.

    ``source.format`` and ``source.key`` find it in a second import. ``uid`` names an
    interaction, plan or file for good; without it one is made of the key. Words can be
    about several people: everybody has an interaction or a plan in common, and each
    gets a note, promise or giving of their own.
    """

    told: Told
    who: list[PersonKey]
    source: SourceDraft
    uid: str = ""

    @property
    def kind(self) -> StoryKind:
        return _KINDS[type(self.told)]

    def cleaned(self) -> StoryDraft:
        """This draft with every text cleaned, in place."""
        for name in type(self.told).__slots__:
            value = getattr(self.told, name)
            if isinstance(value, str) and value and not isinstance(value, StrEnum):
                setattr(self.told, name, self._cleaned(name, value))
        return self

    def _cleaned(self, name: str, value: str) -> str:
        if name in WORDS or isinstance(self.told, NoteTold):
            return clean(value)
        return clean_line(value)


def by_kind(stories: Iterable[StoryDraft]) -> dict[StoryKind, int]:
    """How many there are of each kind, in the order of the kinds; none is left out."""
    found = Counter(story.kind for story in stories)
    return {kind: found[kind] for kind in StoryKind if found[kind]}
