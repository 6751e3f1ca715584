"""An import before anything changes: what was read, what it would do, what was chosen.

Free of sqlmodel, so that the window can name it before its first paint.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop.domain.drafts import LeftOut, PersonDraft, Unreadable
from desktop.domain.found import FoundPlan
from desktop.domain.happenings import HappeningDraft
from desktop.domain.joining import Picks
from desktop.domain.matches import Match, Reason
from desktop.domain.stories import PersonKey, StoryDraft, StoryKind, by_kind


@dataclass(slots=True)
class FileTold:
    """What one file told, in numbers; ``name`` is what records give as their origin."""

    name: str
    people: int = 0
    groups: int = 0
    happenings: int = 0
    stories: int = 0
    left_out: int = 0
    unreadable: int = 0


@dataclass(slots=True)
class Batch:
    """All that was read from some files. ``files`` are their names.

    ``happenings`` are what they tell of besides people; they go to the tray of what was
    found, where each is kept or set aside. ``stories`` come in with the people they are
    about. ``left_out`` is what stays away on purpose, ``not_read`` the names of files that
    somebody named and that could not be read to their end.
    """

    files: list[str] = field(default_factory=list)
    drafts: list[PersonDraft] = field(default_factory=list)
    happenings: list[HappeningDraft] = field(default_factory=list)
    stories: list[StoryDraft] = field(default_factory=list)
    unreadable: list[Unreadable] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    not_read: list[str] = field(default_factory=list)

    def told(self) -> list[FileTold]:
        """What each file told; one that said nothing stands there too."""
        found = {name: FileTold(name) for name in self.files}

        def of(origin: str) -> FileTold:
            return found.setdefault(origin, FileTold(origin))

        for draft in self.drafts:
            one = of(draft.source.origin if draft.source else "")
            if draft.kind == "group":
                one.groups += 1
            else:
                one.people += 1
        for happening in self.happenings:
            of(happening.origin).happenings += 1
        for story in self.stories:
            of(story.source.origin).stories += 1
        for item in self.unreadable:
            of(item.origin).unreadable += 1
        for item in self.left_out:
            of(item.origin).left_out += 1
        return list(found.values())


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


Choices = Mapping[int, Choice]
"""By the index of the draft; of a record that came before only the picks count."""


class JoinRule(StrEnum):
    """Which records are joined when nobody decides about each."""

    SURE = "sure"
    MAIL = "mail"  # those too that share a mail
    NONE = "none"


class FieldRule(StrEnum):
    """What stays where both know something and only one can hold: a name, work, a
    birthday, a photo. Everything else is kept of both anyway."""

    KEEP = "keep"
    NEWER = "newer"
    BOTH = "both"  # what is here stays, what the file says goes into a note


@dataclass(frozen=True, slots=True)
class ForAll:
    """What was chosen for everything that comes in at once.

    ``left_out`` are indices of drafts that stay away. ``tag`` and ``circle`` are names,
    "" for none; whoever comes in gets them, also who is joined. ``found`` says whether what
    the files tell of besides people goes to the tray.
    """

    fields: FieldRule = FieldRule.KEEP
    left_out: frozenset[int] = frozenset()
    tag: str = ""
    circle: str = ""
    photos: bool = True
    found: bool = True


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
        return self.by_rule(JoinRule.SURE)

    def by_rule(self, rule: JoinRule) -> Choice:
        """What this rule says of it."""
        joins = {
            JoinRule.SURE: self.match.sure,
            JoinRule.MAIL: self.match.sure or Reason.SAME_EMAIL in self.match.reasons,
            JoinRule.NONE: False,
        }[rule]
        return Choice(Decision.JOIN if joins else Decision.LATER)


@dataclass(slots=True)
class ImportPlan:
    """What an import of a batch would do. Indices are those of the batch's drafts.

    ``new`` come in as people of their own unless a match joins them; ``changed`` are
    records that came before and say something else now, with whom they belong to;
    ``back`` the people among those who lie in the trash; ``unchanged`` counts records that
    came before just so. ``groups`` become circles. ``matches`` stand surest first.
    ``keys`` are the comparable forms of each draft's points. ``stories`` are indices of
    the stories that come, ``here`` the people whom stories name and who do not come.
    ``found`` is what goes to the tray, by the indices of the batch's happenings.
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
    stories: list[int] = field(default_factory=list)
    stories_unchanged: int = 0
    story_hashes: list[str] = field(default_factory=list)
    here: dict[PersonKey, int] = field(default_factory=dict)
    found: FoundPlan = field(default_factory=FoundPlan)

    @property
    def brings_nothing(self) -> bool:
        """Whether all of it is in Kith already, or nothing could be read."""
        return self.brings_nobody and self.found.brings_nothing

    @property
    def brings_nobody(self) -> bool:
        """Whether no person comes in or changes, and nothing of theirs, whatever else was found."""
        return not (self.new or self.changed or self.groups or self.stories)

    @property
    def comes_with_them(self) -> dict[StoryKind, int]:
        """How many interactions, notes, promises … come in with the people."""
        return by_kind(self.batch.stories[index] for index in self.stories)

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
