"""The one-line grammar of "We spoke": what a typed sentence says, by rules.

    Ana, Ben coffee yesterday: new job, ask about visa #promised intro to Leo by Sunday
    ^people  ^kind  ^day       ^words                  ^open between us

People come first or after "with"; what follows the colon is kept as heard. A line
without a colon is read as far as it can be, the rest is words. Its small words are English
or those of the region's language. Any text can be read; whether its names are anybody's is
for the store to say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from desktop.domain.region import Region
from desktop.domain.spoken_days import day_at
from desktop.domain.talk_head import Head
from desktop.domain.talk_marks import read_marks
from desktop.domain.talk_parts import Part, Span, TalkLine
from desktop.domain.text import clean
from desktop.domain.tongues import talk_words
from desktop.domain.tongues.tongue import ENGLISH, pattern

_HERE = Region()


def read_line(text: str, *, today: date, region: Region = _HERE) -> TalkLine:
    """Read a line. ``region`` says how days are written."""
    line = TalkLine()
    body_end = read_marks(text, line, today, region)
    colon = _HEAD_END.search(text, 0, body_end)
    head_end = colon.start() if colon else _first_line(text, body_end)
    said_at = partial(day_at, today=today, region=region)
    head = Head(text[:head_end], line, said_at, region.language)
    head.read(whole=colon is not None)
    rest = text[colon.end() if colon else head.at : body_end]
    line.words = _sentence([*head.left_over, rest])
    line.spans.sort(key=lambda span: span.start)
    return line


@dataclass(frozen=True, slots=True)
class Typing:
    """What is being typed at the cursor, as far as it goes: a name or, ``is_mark``, a mark.

    ``word`` is where the last word of it begins, which may be a kind.
    """

    start: int
    word: int
    end: int
    is_mark: bool = False


def typing_at(
    text: str, cursor: int, spans: Sequence[Span] = (), language: str = ENGLISH
) -> Typing | None:
    """What is being typed, for completion. ``spans`` are those of the line; the language
    is understood beside English."""
    before = text[:cursor]
    if mark := _BEGUN_MARK.search(before):
        return Typing(mark.start(), mark.start(), cursor, is_mark=True)
    if "\n" in before or "#" in before or _HEAD_END.search(before):
        return None
    start = max([0, *(span.end for span in spans if _is_over(span, before))])
    for leading in (
        pattern(_SEPARATOR, talk_words.and_, language),
        pattern(_INTRODUCER, talk_words.before_people, language),
    ):
        for match in leading.finditer(before, start):
            start = match.end()
    start += len(before[start:]) - len(before[start:].lstrip())
    if start >= cursor:
        return None
    return Typing(start, max(start, before.rfind(" ") + 1), cursor)


_HEAD_END = re.compile(r"(?<!\d):|:(?!\d)|\s[–—-]\s")
_BEGUN_MARK = re.compile(r"(?<!\S)#\w*$")
_SEPARATOR = r"\s*[,;&+]\s*(?:%s\s+)?|\s+%s\s+(?=\S)"
_INTRODUCER = r"(?:^|(?<=\s))%s\s+"


def _is_over(span: Span, before: str) -> bool:
    """Whether it is a phrase behind which the text has gone on."""
    return span.part in (Part.KIND, Part.DAY) and before[span.end : span.end + 1].isspace()


def _first_line(text: str, end: int) -> int:
    newline = text.find("\n", 0, end)
    return end if newline < 0 else newline


def _sentence(pieces: list[str]) -> str:
    """The words as one text, beginning with a capital."""
    words = clean(" ".join(piece.strip() for piece in pieces if piece.strip())).strip(" \t,;:–—-")
    return words[:1].upper() + words[1:]
