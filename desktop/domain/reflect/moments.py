"""A moment: the very entry of a person's story that a sentence speaks of.

Free of sqlmodel, so that the window can name it before its first paint.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class MomentTable(StrEnum):
    """Where the entry stands; named as the story and the store name it."""

    INTERACTION = "interaction"
    NOTE = "note"
    LOOP = "loop"
    GIVING = "giving"


@dataclass(frozen=True, slots=True)
class Moment:
    """An entry between this person and me. ``kind`` says what it was: that of a talk, of
    something given, of what is open; "" where nothing more is to be said."""

    table: MomentTable
    id: int
    day: date
    person_id: int
    kind: str = ""
