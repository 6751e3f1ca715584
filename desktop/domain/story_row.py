"""What the story of a person shows: whatever happened, one entry below the other.

Free of sqlmodel, so that the window can name it before its first paint.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class StoryRow:
    """One entry of the story: an interaction, a note, a move, a giving, a loop that
    closed, a moment of trust, a hard season (from ``since`` to ``day``), news, a gathering at
    which I hoped to meet them, or how we met.

    ``kind`` is that word; ``detail`` narrows it (coffee, call; given, received; of
    how we met what is known of it: day, month or year).
    ``words`` are theirs, ``mine`` is mine. ``others`` were there too. ``draft_id`` is the
    letter that it was, where it was written here; ``gathering_id`` where it was, or will be.
    """

    kind: str
    id: int
    day: date
    about: bool
    title: str
    detail: str = ""
    place: str = ""
    words: str = ""
    mine: str = ""
    feeling: str = ""
    began_by: str = ""
    others: Sequence[str] = ()
    confided: bool = False
    since: date | None = None
    draft_id: int | None = None
    gathering_id: int | None = None
