"""What is open between us, typed as one line: whose it is, what, and about when.

    I promised to bring the ladder by Sunday
    she will send the recipe
    next: the trustees meet on 18 March

Without a word of whose it is, it is mine. The region's language is read beside English.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from desktop.domain.region import Region
from desktop.domain.spoken_days import day_at_end
from desktop.domain.talk import LoopDraft
from desktop.domain.talk_marks import loop_of
from desktop.domain.text import clean_line
from desktop.domain.tongues import talk_words
from desktop.domain.tongues.tongue import alternatives, pattern
from desktop.domain.vocabulary import LoopKind

_HERE = Region()
_NEXT = r"%s\s*"
_LEADS = r"%s(?=\s|$)\s*"
_MARK = re.compile(r"#(?P<mark>(?:i|they)[- ]promised|[^\W\d_]+)(?=\s|$)\s*", re.IGNORECASE)


def read_promise(
    text: str, *, names: Sequence[str] = (), today: date, region: Region = _HERE
) -> LoopDraft | None:
    """What is meant, or None where nothing is said. ``names`` are theirs, as they are called.

    A day at the end, as it is written in the ``region``, is when it may come up.
    """
    words, said = day_at_end(clean_line(text), today=today, region=region)
    kind, rest = _whose(words, names, region.language)
    bare = rest.strip(" ,.;:")
    return LoopDraft(bare, kind, said.day if said else None) if bare else None


def _whose(words: str, names: Sequence[str], language: str) -> tuple[LoopKind, str]:
    marked = _MARK.match(words)
    if marked and (meant := loop_of(marked["mark"])):
        return meant, words[marked.end() :]
    for kind, leads in (
        (LoopKind.THEIR_CHAPTER, pattern(_NEXT, talk_words.next_chapter, language)),
        (LoopKind.THEY_PROMISED, pattern(_LEADS, talk_words.theirs, language)),
        (LoopKind.THEY_PROMISED, _named(names, language)),
        (LoopKind.I_PROMISED, pattern(_LEADS, talk_words.mine, language)),
    ):
        found = leads.match(words) if leads else None
        if found:
            return kind, words[found.end() :]
    return LoopKind.I_PROMISED, words


def _named(names: Sequence[str], language: str) -> re.Pattern[str] | None:
    """A name alone may be what is promised ("Priya’s book"): it wants its verb."""
    known = "|".join(re.escape(name) for name in names if name)
    verb = alternatives(language, talk_words.promise_verb)
    return re.compile(rf"(?:{known}){verb}(?=\s|$)\s*", re.IGNORECASE) if known else None
