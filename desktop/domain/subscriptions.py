"""Calendars that are read along: rows for the list, and what one look at a file found.

Free of sqlmodel, so that the window can name them before its first paint.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.drafts import Unreadable
from desktop.domain.happenings import HappeningDraft
from desktop.domain.language import mark, tr

EMPTIED = mark("Most of what was ahead in it is not there any more. Nothing was taken away.")


@dataclass(frozen=True, slots=True)
class CalendarRow:
    """A calendar that is read along. ``read_at`` is when it was read last, aware; ``trouble``
    the sentence why it, or some of it, could not be. ``waiting`` is how much of it waits to
    be looked through, ``kept`` how much was kept."""

    id: int
    name: str
    path: str
    text_hash: str = ""
    read_at: datetime | None = None
    trouble: str = ""
    waiting: int = 0
    kept: int = 0

    @property
    def is_out_of_reach(self) -> bool:
        """Whether it could not be read at all."""
        return bool(self.trouble) and not self.text_hash

    @property
    def asks(self) -> bool:
        """Whether it lost so much that it waits for a word before that is followed."""
        return self.trouble == tr(EMPTIED)


@dataclass(frozen=True, slots=True)
class Look:
    """What a file or a folder of calendars holds now.

    ``happenings`` is None when nothing changed, or it could not be read (``trouble``).
    ``whole`` says that this is all of it: no file breaks off as while it is written.
    """

    text_hash: str = ""
    happenings: Sequence[HappeningDraft] | None = None
    unreadable: Sequence[Unreadable] = ()
    whole: bool = True
    trouble: str = ""
