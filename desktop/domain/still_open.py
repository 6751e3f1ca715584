"""What is still open with somebody, and what is planned: offered when we have spoken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class StillOpen:
    """A loop, or without ``is_loop`` something received that has had no thanks.

    ``kind`` is that of the loop or of the giving.
    """

    id: int
    is_loop: bool
    person_id: int
    name: str
    kind: str
    text: str
    about_on: date | None = None
    confided: bool = False


@dataclass(frozen=True, slots=True)
class NextPlanned:
    """The next contact that is planned with somebody and stays so."""

    person_id: int
    name: str
    day: date
    size: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands with the people of a talk."""

    open: tuple[StillOpen, ...] = ()
    planned: tuple[NextPlanned, ...] = ()
