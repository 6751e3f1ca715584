"""What lists and cards show of people: rows, and what a list is narrowed to.

Free of sqlmodel, so that the window can name them before its first paint.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from desktop.domain.dates import LeapRule, PartialDate
from desktop.domain.introductions.rows import CardIntroduction
from desktop.domain.news import NewsRow
from desktop.domain.seasons import HardSeason
from desktop.domain.trust import TrustRow
from desktop.domain.vocabulary import Direction, GivingState, OccasionKind
from desktop.domain.warmth import Warmth

Sort = Literal["name", "last_contact", "added"]
Thanks = Literal["", "owed", "given"]


@dataclass(frozen=True, slots=True)
class ListFilter:
    """Which people a list shows, and how they stand.

    ``text`` searches everything ever written. ``quiet_days`` keeps those without
    contact for at least so many days, ``unsorted`` those about whom nothing was decided
    yet. ``trash`` shows those deleted instead.
    """

    text: str = ""
    in_practice: bool = False
    circle_id: int | None = None
    tag_id: int | None = None
    quiet_days: int | None = None
    trash: bool = False
    unsorted: bool = False
    sort: Sort = "name"


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One line of a list. ``second`` is what comes next, or who they are.

    ``next_on`` (with ``next_at``, a wall time, for an appointment) is its day, when
    something comes next.
    """

    id: int
    name: str
    second: str = ""
    warmth: Warmth | None = None
    starred: bool = False
    has_photo: bool = False
    last_contact_on: date | None = None
    stage: str = ""
    next_on: date | None = None
    next_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CircleRow:
    """``favourite`` is of the person on whose card it stands: first in that circle."""

    id: int
    name: str
    colour: int = 0
    count: int = 0
    favourite: bool = False


@dataclass(frozen=True, slots=True)
class TagRow:
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class PointRow:
    """A telephone, e-mail, profile, web page or messenger address."""

    id: int
    kind: str
    value: str
    label: str = ""
    service: str = ""
    preferred: bool = False


@dataclass(frozen=True, slots=True)
class AddressRow:
    """``lines`` is the whole as it is written on an envelope."""

    id: int
    label: str
    lines: str
    preferred: bool = False
    town: str = ""


@dataclass(frozen=True, slots=True)
class FacetRow:
    """``confided`` where it was learned in a talk in confidence."""

    id: int
    kind: str
    text: str
    noted_on: date
    came_from: str = ""
    confided: bool = False


@dataclass(frozen=True, slots=True)
class TieRow:
    """What ``name`` is to this person; ``other_id`` when they are in the book.

    ``back`` is what this person is to them. ``is_reverse``: it was written on the
    other's card. ``through`` says who introduced whom to me: "them" (we met through
    them) or "here" (I met them through this person); its ``id`` is no tie's then, and
    ``thanks`` says whether I have given or owe thanks for it.
    """

    id: int
    name: str
    kind: str
    other_id: int | None = None
    is_reverse: bool = False
    back: str = ""
    through: Literal["", "them", "here"] = ""
    thanks: Thanks = ""


@dataclass(frozen=True, slots=True)
class OccasionRow:
    """A date in their life; ``lead_days`` before it, it comes up."""

    id: int
    kind: str
    label: str
    when: PartialDate
    leap_rule: LeapRule = "feb28"
    lead_days: int = 7

    @property
    def is_tender(self) -> bool:
        return self.kind in (OccasionKind.HARD_DAY, OccasionKind.DEATH)


@dataclass(frozen=True, slots=True)
class LoopRow:
    """``talk_id``, ``talk_kind`` and ``talk_title`` are of the talk that opened it, and so is
    whether it was ``confided``."""

    id: int
    kind: str
    text: str
    opened_on: date
    about_on: date | None
    talk_id: int | None = None
    talk_kind: str = ""
    talk_title: str = ""
    confided: bool = False


@dataclass(frozen=True, slots=True)
class GivingRow:
    id: int
    direction: str
    kind: str
    text: str
    state: str
    day: date | None
    confided: bool = False

    @property
    def wants_thanks(self) -> bool:
        """Received, and not thanked for yet."""
        return self.direction == Direction.RECEIVED and self.state == GivingState.DONE


@dataclass(frozen=True, slots=True)
class StageMark:
    """Where somebody stands: ``place`` of ``count`` stages, counted from 1; 0 in a tray."""

    id: int
    name: str
    icon: str
    purpose: str
    kind: str
    place: int
    count: int


@dataclass(frozen=True, slots=True)
class NextStepRow:
    """The next planned follow-up."""

    id: int
    words: str
    day: date
    time: str = ""


@dataclass(frozen=True, slots=True)
class Names:
    """The parts of a name, as they are edited."""

    name: str
    prefix: str = ""
    given: str = ""
    additional: str = ""
    family: str = ""
    suffix: str = ""
    phonetic: str = ""
    nickname: str = ""
    pronouns: str = ""


@dataclass(frozen=True, slots=True)
class FileRow:
    """A picture or document that is kept with a person; ``size`` is in bytes."""

    id: int
    name: str
    mime: str
    size: int


@dataclass(frozen=True, slots=True)
class CardRow:
    """Everything a contact card shows but the story.

    A rhythm is (earliest, latest, unit, none needed): ``rhythm`` is their own,
    ``lived_rhythm`` the one in force, of a circle's or the usual one.
    """

    id: int
    names: Names
    kind: str
    title: str
    organisation: str
    department: str
    intention: str
    in_practice_since: date | None
    met_on: str
    met_where: str
    met_how: str
    introduced_by: tuple[int | None, str]
    connected_on: date | None
    last_contact_on: date | None
    last_kind: str
    warmth: Warmth | None
    season: HardSeason | None
    rhythm: tuple[int, int, str, bool] | None
    lived_rhythm: tuple[int, int, str, bool] | None
    photo: bytes | None
    stage: StageMark | None
    next_step: NextStepRow | None
    circles: Sequence[CircleRow]
    tags: Sequence[TagRow]
    points: Sequence[PointRow]
    addresses: Sequence[AddressRow]
    facets: Sequence[FacetRow]
    ties: Sequence[TieRow]
    occasions: Sequence[OccasionRow]
    loops: Sequence[LoopRow]
    givings: Sequence[GivingRow]
    trust: Sequence[TrustRow] = ()
    files: Sequence[FileRow] = ()
    introductions: Sequence[CardIntroduction] = ()
    news: Sequence[NewsRow] = ()
    deleted: bool = False
