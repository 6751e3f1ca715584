"""What is open between us, typed as one line: whose it is, what, and about when.

    I promised to bring the ladder by Sunday
    she will send the recipe
    next: the trustees meet on 18 March

Without a word of whose it is, it is mine.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from desktop.domain.region import Region
from desktop.domain.spoken_days import day_at_end
from desktop.domain.talk import LoopDraft
from desktop.domain.text import clean_line
from desktop.domain.vocabulary import LoopKind

_HERE = Region()
_VERB = (
    r"(?:\s+(?:have|has)?\s*promised|\s*['’]ll|\s+will|\s+shall|\s+owes?)"
    r"(?:\s+(?:me|us|her|him|them))?(?:\s+to)?"
)
_NEXT = re.compile(
    r"(?:#next|#chapter|(?:(?:her|his|their|the)\s+)?(?:next(?:\s+chapter)?|chapter)\s*:)\s*",
    re.IGNORECASE,
)
_THEIRS = re.compile(
    rf"(?:#they(?:[- ]?promised)?|(?:she|he|they)(?:{_VERB})?)(?=\s|$)\s*", re.IGNORECASE
)
_MINE = re.compile(rf"(?:#(?:i[- ]?)?promised|(?:i|we)(?:{_VERB})?)(?=\s|$)\s*", re.IGNORECASE)


def read_promise(
    text: str, *, names: Sequence[str] = (), today: date, region: Region = _HERE
) -> LoopDraft | None:
    """What is meant, or None where nothing is said. ``names`` are theirs, as they are called.

    A day at the end, as it is written in the ``region``, is when it may come up.
    """
    words, said = day_at_end(clean_line(text), today=today, region=region)
    kind, rest = _whose(words, names)
    bare = rest.strip(" ,.;:")
    return LoopDraft(bare, kind, said.day if said else None) if bare else None


def _whose(words: str, names: Sequence[str]) -> tuple[LoopKind, str]:
    for kind, pattern in (
        (LoopKind.THEIR_CHAPTER, _NEXT),
        (LoopKind.THEY_PROMISED, _THEIRS),
        (LoopKind.THEY_PROMISED, _named(names)),
        (LoopKind.I_PROMISED, _MINE),
    ):
        found = pattern.match(words) if pattern else None
        if found:
            return kind, words[found.end() :]
    return LoopKind.I_PROMISED, words


def _named(names: Sequence[str]) -> re.Pattern[str] | None:
    """A name alone may be what is promised ("Priya’s book"): it wants its verb."""
    known = "|".join(re.escape(name) for name in names if name)
    return re.compile(rf"(?:{known}){_VERB}(?=\s|$)\s*", re.IGNORECASE) if known else None
