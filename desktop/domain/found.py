"""What was found in calendars, chats and mailboxes, as the tray shows it.

Free of sqlmodel, so that the window can name it before its first paint.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.vocabulary import EvidenceForm


@dataclass(slots=True)
class FoundPlan:
    """What an import would do with the happenings of a batch; indices are theirs.

    ``new`` go to the tray. ``changed`` came before and tell something else now, ``gone``
    were taken back by their source; both with the row of the store. ``unchanged`` came
    before just so. ``left_out`` have nobody of the book, in a source that is not asked
    about. ``asks`` are the names of whom the tray will ask about.
    """

    new: list[int] = field(default_factory=list)
    changed: dict[int, int] = field(default_factory=dict)
    gone: dict[int, int] = field(default_factory=dict)
    unchanged: int = 0
    left_out: int = 0
    asks: list[str] = field(default_factory=list)
    forms: Mapping[str, int] = field(default_factory=dict)  # of the new ones

    @property
    def brings_nothing(self) -> bool:
        """Whether the tray and what was kept from it stay as they are."""
        return not (self.new or self.changed or self.gone)

    @property
    def talks(self) -> int:
        return self.forms.get(EvidenceForm.TALK, 0)

    @property
    def meetings(self) -> int:
        return self.forms.get(EvidenceForm.MEETING, 0)

    @property
    def dates(self) -> int:
        return self.forms.get(EvidenceForm.OCCASION, 0)

    @property
    def requests(self) -> int:
        return self.forms.get(EvidenceForm.REQUEST, 0)


class Becomes(StrEnum):
    """What a thing that was found becomes when it is kept."""

    TALK = "talk"  # an interaction, on a day that is past
    APPOINTMENT = "appointment"  # at its hour, ahead
    PLAN = "plan"  # for any time of its day, ahead
    OCCASION = "occasion"
    NOTHING_YET = "nothing_yet"  # a talk whose day is still to come: its clock was wrong


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody of the book whom a thing that was found names."""

    id: int
    name: str
    called: str = ""


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One thing that was found.

    ``people`` are those of the book, ``others`` the names of whom nobody knows here.
    ``there_already`` says that the same stands in the book: keeping it doubles nothing.
    ``instead`` is the date that an occasion of the book has now, "" or ISO (--MM-DD
    without a year). ``gone`` says that its calendar no longer holds it.
    """

    id: int
    form: str
    format: str
    kind: str
    day: date
    becomes: Becomes
    people: tuple[Known, ...] = ()
    others: tuple[str, ...] = ()
    last_day: date | None = None
    year_known: bool = True
    began_at: datetime | None = None
    zone: str = ""
    minutes: int | None = None
    title: str = ""
    place: str = ""
    repeats: bool = False
    messages: int = 1
    began_by: str = ""
    origin: str = ""
    there_already: bool = False
    instead: str = ""
    gone: bool = False
    has_lines: bool = False


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """All that was found with the same people. ``begun_by_them`` counts talks; dates of their
    lives do not count for ``first`` and ``last``."""

    people: tuple[Known, ...]
    total: int
    first: date | None
    last: date | None
    forms: Mapping[str, int]
    begun_by_them: int = 0
    begun_by_me: int = 0

    @property
    def key(self) -> tuple[int, ...]:
        return tuple(person.id for person in self.people)

    @property
    def talks(self) -> int:
        return self.forms.get(EvidenceForm.TALK, 0)


@dataclass(frozen=True, slots=True)
class WhoIs:
    """A name or an address that nobody here is known by. ``seems_me`` says that it is in
    most of what its file holds."""

    handle: str
    name: str
    value: str
    kind: str
    format: str
    total: int
    first: date | None
    last: date | None
    seems_me: bool = False
    origin: str = ""


@dataclass(frozen=True, slots=True)
class FoundTray:
    """What waits to be looked through, or what was set aside.

    ``gone`` are appointments that were kept and that their calendar no longer holds.
    """

    groups: Sequence[FoundGroup] = ()
    questions: Sequence[WhoIs] = ()
    gone: Sequence[FoundRow] = ()
    total: int = 0

    @property
    def is_empty(self) -> bool:
        return not (self.groups or self.questions or self.gone)


@dataclass(frozen=True, slots=True)
class FoundPage:
    """What the tray shows at once: the whole in short, and of some groups their rows, by
    whom they were with."""

    tray: FoundTray
    rows: Mapping[tuple[int, ...], Sequence[FoundRow]]


@dataclass(frozen=True, slots=True)
class OpenedTalk:
    """The lines of one thing that was found; ``trouble`` says why there are none."""

    lines: Sequence[FoundLine] = ()
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class FoundLine:
    """One line of a talk, as its file has it now. ``by_me`` is None where nobody knows."""

    by: str
    text: str
    said_at: datetime | None = None
    by_me: bool | None = None
