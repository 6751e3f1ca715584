"""What was found in a message: facts alone. The sentence is worded by the ui."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from zlib import crc32

from desktop.domain.text import fold

_WORDS = re.compile(r"\w+")


class Check(StrEnum):
    """One word for each thing that is looked at, in the order in which it is shown."""

    PARTICULAR = "particular"  # could it be to nobody else?
    REASON = "reason"  # why now?
    INVITATION = "invitation"  # reason, how we met, no agenda
    THANKS = "thanks"  # what for, and what it did
    REPLY = "reply"  # how have we met? and nothing promised
    TENDER = "tender"  # what is too bright or too quick for a hard season
    ASK = "ask"  # an ask before rapport, or where none was to be
    ENDING = "ending"  # does the end serve the hope?
    STOCK = "stock"  # what fits anyone
    BALANCE = "balance"  # more about me than about them
    ALIKE = "alike"  # nearly what I wrote to somebody else
    SENTENCE = "sentence"  # one sentence of it, word for word


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to be glad of (``good``) or to ask oneself.

    ``start`` and ``end`` are places in ``Message.text``, counted in code points as Python
    does (Qt counts UTF-16 units: ``ui.compose.finding_words.in_units``); both are -1 where
    it has no place. ``quote`` is ``text[start:end]``. ``turn`` is the check's own word for
    which way it went. ``words`` are theirs or mine, as they were written: what makes it
    particular, what I know and did not say, what to say instead. ``people`` and ``day``
    say to whom, and when, I wrote the like of it.
    """

    check: Check
    good: bool = False
    turn: str = ""
    start: int = -1
    end: int = -1
    quote: str = ""
    people: tuple[tuple[int, str], ...] = ()
    words: tuple[str, ...] = ()
    day: date | None = None

    @property
    def key(self) -> str:
        """By which it can be put aside: the check, which way it went, and its very words.
        Free of blanks, so that keys can stand in a row."""
        about = f"{self.turn}: {' '.join(_WORDS.findall(fold(self.quote)))}"
        return f"{self.check}:{crc32(about.encode('utf-8', 'surrogatepass')):08x}"
