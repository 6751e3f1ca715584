"""News of somebody's life: what is shown of it, and what an import makes of a changed card.

Free of sqlmodel, so that the window can name it before its first paint.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from desktop.domain.pronouns import Pronoun
from desktop.domain.text import fold
from desktop.domain.vocabulary import Size

LASTS = timedelta(days=21)  # so long news that was not taken up is shown on Today
MOST = 3  # of them at once on Today
_DAYS_AHEAD = {Size.LINE: 0, Size.CALL: 1, Size.TIME_TOGETHER: 7}


@dataclass(frozen=True, slots=True)
class NewsRow:
    """A piece of their news that waits. ``came_from`` may be "", like ``address``."""

    id: int
    person_id: int
    name: str
    text: str
    noticed_on: date
    came_from: str = ""
    address: str = ""
    pronoun: Pronoun = Pronoun.THEY
    hard_season: bool = False
    photo: bytes | None = None


class Work(NamedTuple):
    """What stands on a card of what somebody does, and where."""

    title: str
    organisation: str


def news_of_work(before: Work, after: Work) -> str:
    """ "Now Head of music at a school in Bath", or "" when that is none.

    None is what was filled in for the first time, what is gone without something in its
    place, and what differs only in capitals, accents or signs.
    """
    if not any(before) or not _is_new(before, after):
        return ""
    if after.title and after.organisation:
        return f"Now {after.title} at {after.organisation}"
    return f"Now {after.title}" if after.title else f"Now at {after.organisation}"


def day_for(size: Size, today: date) -> date:
    """A near day for a plan of this size: a line today, a call tomorrow, more in a week."""
    return today + timedelta(days=_DAYS_AHEAD[size])


def _is_new(before: Work, after: Work) -> bool:
    """Whether one of both became another that is not empty."""
    return any(new and _key(new) != _key(old) for old, new in zip(before, after, strict=True))


def _key(text: str) -> str:
    return "".join(sign for sign in fold(text) if sign.isalnum())
