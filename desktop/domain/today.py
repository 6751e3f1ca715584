"""What Today shows, and whom it chooses: a few people, never a backlog."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum

from desktop.domain.reasons import Reason
from desktop.domain.warmth import Warmth

NOT_NOW = "not_now"  # the origin of the note that somebody was put off


class Why(IntEnum):
    """Why somebody is turned to today; the smaller comes first."""

    PLANNED = 0
    HARD_DAY = 1
    WINDOW = 2


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could be turned to today.

    ``since`` is the planned day, the hard day, or when the window opened;
    ``fullness`` how far today is through a window relative to its own length.
    """

    person_id: int
    why: Why
    since: date
    fullness: float = 0.0
    follow_up_id: int | None = None


def choose(candidates: Iterable[Candidate], *, most: int, met: int = 0) -> list[Candidate]:
    """At most ``most`` people: those planned, then hard days, then the fullest windows.

    Who was already turned to or put off today (``met``) counts, so that a backlog
    does not move up; only what was planned for today stands regardless. The
    order depends on nothing but the candidates themselves.
    """
    best: dict[int, Candidate] = {}
    for candidate in sorted(candidates, key=_order):
        best.setdefault(candidate.person_id, candidate)
    planned = [c for c in best.values() if c.why is Why.PLANNED]
    others = [c for c in best.values() if c.why is not Why.PLANNED]
    room = max(0, most - met - len(planned))
    return [*planned[:most], *others[:room]]


def _order(candidate: Candidate) -> tuple[Why, float, date, int]:
    return (candidate.why, -candidate.fullness, candidate.since, candidate.person_id)


@dataclass(frozen=True, slots=True)
class TurnTo:
    """One person to turn to today. ``reasons`` are one or two."""

    person_id: int
    name: str
    why: Why
    since: date
    reasons: Sequence[Reason]
    warmth: Warmth
    circle: str = ""
    photo: bytes | None = None
    hard_season: bool = False
    last_kind: str = ""
    last_contact_on: date | None = None
    follow_up_id: int | None = None
    mail: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class AppointmentRow:
    """Something with a time, today or tomorrow; ``starts_at`` is local wall time."""

    follow_up_id: int
    starts_at: datetime
    title: str = ""
    person_id: int | None = None
    name: str = ""
    photo: bytes | None = None
    size: str = ""
    minutes: int | None = None
    place: str = ""
    words: str = ""
    words_on: date | None = None
    ask_next: str = ""


@dataclass(frozen=True, slots=True)
class OccasionRow:
    """A day in somebody's life whose lead time has come. ``years`` is how many since."""

    occasion_id: int
    person_id: int
    name: str
    kind: str
    label: str
    day: date
    years: int | None = None


@dataclass(frozen=True, slots=True)
class LoopRow:
    """Something open whose day has come."""

    loop_id: int
    person_id: int
    name: str
    kind: str
    text: str
    opened_on: date
    about_on: date


@dataclass(frozen=True, slots=True)
class TodayView:
    """All of Today. ``heard`` is how many people of the practice I was in touch with
    today; ``next_name`` and ``next_day`` say whose window or plan comes next."""

    turn_to: Sequence[TurnTo] = ()
    appointments: Sequence[AppointmentRow] = ()
    occasions: Sequence[OccasionRow] = ()
    loops: Sequence[LoopRow] = ()
    heard: int = 0
    anyone_here: bool = True
    anyone_in_practice: bool = True
    next_name: str = ""
    next_day: date | None = None

    @property
    def is_empty(self) -> bool:
        return not (self.turn_to or self.appointments or self.occasions or self.loops)
