"""Drafts: what a file, a form or a command says about a person, before it is kept.

Readers make them, writers take them, operations fill entities from them. They
are plain slotted classes rather than validating models, since an import makes
several for each of 100,000 people; ``cleaned`` is their one validation.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from hashlib import sha256

from desktop.domain.dates import PartialDate
from desktop.domain.happenings import HappeningDraft
from desktop.domain.stories import StoryDraft
from desktop.domain.text import LINE_LIMIT as LINE_LIMIT
from desktop.domain.text import NAME_LIMIT as NAME_LIMIT
from desktop.domain.text import NOTE_LIMIT as NOTE_LIMIT
from desktop.domain.text import clean, clean_line

# What Kith keeps of a person and other programs have no word for.
EXTRAS = frozenset(
    {
        "intention", "practice-since", "stage", "met-on", "met-where", "met-how", "introduced-by",
    }
)  # fmt: skip


@dataclass(slots=True)
class ContactPointDraft:
    """One telephone, e-mail, profile, web page or messenger address.

    ``kind`` is phone, email, profile, web or messenger; ``service`` names the
    network of a profile or messenger ("linkedin", "signal"), if known. ``label`` is the
    person's word or one of home, work, mobile, fax, pager, other.
    """

    kind: str
    value: str
    label: str = ""
    service: str = ""
    preferred: bool = False


@dataclass(slots=True)
class AddressDraft:
    label: str = ""
    po_box: str = ""
    extended: str = ""
    street: str = ""
    locality: str = ""
    region: str = ""
    postcode: str = ""
    country: str = ""
    text: str = ""  # the whole as one block, where the source gives no parts
    preferred: bool = False


@dataclass(slots=True)
class OccasionDraft:
    """A date in their life. ``kind``: birthday, anniversary, work_anniversary,
    milestone, hard_day, death or other; ``label`` is the source's own word."""

    kind: str
    when: PartialDate
    label: str = ""


@dataclass(slots=True)
class TieDraft:
    """A relation to somebody: by name, by UID, or both."""

    kind: str  # the source's word: spouse, child, manager, friend …
    name: str = ""
    uid: str = ""


@dataclass(slots=True)
class PhotoDraft:
    """A picture as it came; ``mime`` by the bytes, "" when they say nothing.

    ``made_from`` is the SHA-256 of the picture that this one was made smaller
    from: a card that still holds that picture keeps it at export.
    """

    content: bytes
    mime: str = ""
    made_from: str = ""


class SourceDraft:
    """The record as it was read, so that what Kith does not know lives on.

    ``format`` is vcard or linkedin. ``key`` finds the same record in a second
    import: the UID, else a hash of the text. ``line`` is where the record
    begins in its file, counted from 1.
    """

    __slots__ = ("_held", "format", "key", "line", "origin")

    def __init__(self, format: str, text: str, key: str, origin: str = "", line: int = 0) -> None:
        self.format = format
        self._held = text if text.isascii() else _bytes_of(text)
        self.key = key
        self.origin = origin
        self.line = line

    @property
    def text(self) -> str:
        """One letter outside of ASCII makes Python's texts two to four times as large, so
        such a one is made anew each time."""
        held = self._held
        return held if isinstance(held, str) else held.decode("utf-8", "surrogatepass")

    @property
    def text_hash(self) -> str:
        """What tells whether the record says what it said before."""
        held = self._held
        return sha256(held.encode() if isinstance(held, str) else held).hexdigest()[:32]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SourceDraft) and self._all() == other._all()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"SourceDraft{self._all()!r}"

    def _all(self) -> tuple[str, str, str, str, int]:
        return self.format, self.text, self.key, self.origin, self.line


def _bytes_of(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


@dataclass(slots=True)
class PersonDraft:
    """Everything one record says about one person (or organisation, or group)."""

    name: str = ""
    name_made: bool = False  # made from other fields, since the source had none
    kind: str = "person"  # person, organisation or group
    uid: str = ""
    prefix: str = ""
    given: str = ""
    additional: str = ""
    family: str = ""
    suffix: str = ""
    phonetic: str = ""
    nickname: str = ""
    pronouns: str = ""
    organisation: str = ""
    department: str = ""
    title: str = ""
    points: list[ContactPointDraft] = field(default_factory=list)
    addresses: list[AddressDraft] = field(default_factory=list)
    occasions: list[OccasionDraft] = field(default_factory=list)
    ties: list[TieDraft] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    members: list[str] = field(default_factory=list)  # of a group: the UIDs named in it
    notes: list[str] = field(default_factory=list)
    photo: PhotoDraft | None = None
    connected_on: PartialDate | None = None  # LinkedIn's date: a fact, not an interaction
    extras: dict[str, str] = field(default_factory=dict)  # Kith's own, by the names of EXTRAS
    columns: dict[str, str] = field(default_factory=dict)  # of a table, without a field here
    source: SourceDraft | None = None

    def copy(self) -> PersonDraft:
        """Another draft with lists of its own; the items in them are shared."""
        other = replace(self)
        for name in _LISTS:
            setattr(other, name, list(getattr(self, name)))
        other.extras = dict(self.extras)
        other.columns = dict(self.columns)
        return other

    def cleaned(self) -> PersonDraft:
        """This draft with every text cleaned, in place."""
        for name in _NAME_FIELDS:
            setattr(self, name, clean_line(getattr(self, name)))
        for point in self.points:
            point.value = clean_line(point.value)
            point.label = clean_line(point.label)
        self.points = [point for point in self.points if point.value]
        for address in self.addresses:
            for name in AddressDraft.__slots__:
                value = getattr(address, name)
                if isinstance(value, str):
                    setattr(address, name, clean(value))
        self.tags = [tag for tag in map(clean_line, self.tags) if tag]
        self.notes = [note for note in map(clean, self.notes) if note]
        return self


_LISTS = ("points", "addresses", "occasions", "ties", "tags", "members", "notes")
_NAME_FIELDS = (
    "name", "prefix", "given", "additional", "family", "suffix", "phonetic", "nickname",
    "pronouns", "organisation", "department", "title",
)  # fmt: skip


@dataclass(slots=True)
class CalendarEntryDraft:
    """Something on the calendar on its way out, as a calendar program shows it.

    It lies on ``day`` (up to ``last_day``, itself included, for a window), or at
    ``starts_at``, a wall time in ``zone`` (an IANA name; "" is wherever one is)
    for ``minutes``. ``yearly`` stands for both and comes round each year.
    ``rrule`` is RFC 5545's, without its name; ``except_days`` are days on which
    the repetition does not happen. ``alarms`` are minutes before the beginning.
    ``instead_of`` is the occurrence of the series with the same ``uid`` that this takes the
    place of: a day, or a wall time in ``instead_zone``. ``cancelled`` takes back what an
    earlier file held. ``made_at`` is aware.
    """

    uid: str
    title: str
    day: date | None = None
    last_day: date | None = None
    starts_at: datetime | None = None
    zone: str = ""
    minutes: int = 60
    yearly: PartialDate | None = None
    rrule: str = ""
    except_days: list[date] = field(default_factory=list)
    description: str = ""
    location: str = ""
    categories: list[str] = field(default_factory=list)
    alarms: list[int] = field(default_factory=list)
    made_at: datetime | None = None
    instead_of: date | datetime | None = None
    instead_zone: str = ""
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Unreadable:
    """What could not be read: where, and why in a sentence."""

    origin: str
    line: int
    reason: str
    excerpt: str = ""


class LeftOut(Unreadable):
    """What was understood and left out on purpose, with the sentence that says why: a
    member who hides their name, a draft, an event without people. No trouble at all."""

    __slots__ = ()


Record = PersonDraft | HappeningDraft | StoryDraft | Unreadable
Records = Iterator[Record]
