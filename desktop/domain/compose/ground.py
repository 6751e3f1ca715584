"""What I and somebody else have in common. Free of sqlmodel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Ground(StrEnum):
    """What joins a line of my profile and one of theirs."""

    COMMON = "common"  # both of us care for it
    I_CAN_GIVE = "i_can_give"  # my offer meets their need
    THEY_CAN_GIVE = "they_can_give"  # theirs meets mine


@dataclass(frozen=True, slots=True)
class Shared:
    """``my_kind`` is a ``ProfileKind``, ``their_kind`` as in ``KnownWord``; ``words`` are
    those that both lines hold, as they stand in theirs."""

    ground: Ground
    my_kind: str
    mine: str
    their_kind: str
    theirs: str
    day: date | None
    words: tuple[str, ...]
