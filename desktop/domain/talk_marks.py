"""What stands behind the marks of a line: #promised, #they, #next, #again."""

from __future__ import annotations

import re
from datetime import date

from desktop.domain.english_days import SpokenDay
from desktop.domain.region import Region
from desktop.domain.spoken_days import day_at, day_at_end
from desktop.domain.talk import LoopDraft
from desktop.domain.talk_kinds import kind_in, size_of
from desktop.domain.talk_parts import Again, Part, Span, TalkLine
from desktop.domain.text import clean
from desktop.domain.vocabulary import LoopKind

MARKS = ("#promised", "#they", "#next", "#again")
"""Those that are offered while one types, in this order."""

_LOOPS = {
    "promised": LoopKind.I_PROMISED,
    "ipromised": LoopKind.I_PROMISED,
    "theypromised": LoopKind.THEY_PROMISED,
    "they": LoopKind.THEY_PROMISED,
    "next": LoopKind.THEIR_CHAPTER,
    "chapter": LoopKind.THEIR_CHAPTER,
}
_MARK = re.compile(
    r"(?<!\S)#(?P<mark>promised|i[- ]?promised|they[- ]?promised|they|next|chapter|again)(?!\w)",
    re.IGNORECASE,
)
_PUNCTUATION = " ,.;:–—-"


def read_marks(text: str, line: TalkLine, today: date, region: Region) -> int:
    """Read what stands behind the marks into the line; where the first of them begins."""
    marks = list(_MARK.finditer(text))
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    for mark, end in zip(marks, ends, strict=False):
        words = text[mark.end() : end]
        shown = mark.start(), mark.end() + len(words.rstrip())
        loop = _LOOPS.get(re.sub("[- ]", "", mark["mark"].casefold()))
        if loop is None:
            line.again = _again(words, today, region)
        elif draft := _loop(words, loop, today, region):
            line.loops.append(draft)
        line.spans.append(Span(Part.LOOP if loop else Part.AGAIN, *shown))
    return marks[0].start() if marks else len(text)


def _loop(words: str, kind: LoopKind, today: date, region: Region) -> LoopDraft | None:
    said, day = day_at_end(words, today=today, region=region)
    kept = clean(said).strip(_PUNCTUATION)
    return LoopDraft(kept, kind, day.day if day else None) if kept else None


def _again(words: str, today: date, region: Region) -> Again:
    """ "in three weeks: how the exam went", "call her by Sunday"; a kind says the size."""
    rest, day = day_at_end(words, today=today, region=region)
    if day is None:
        rest, day = _leading_day(words, today, region)
    reason = clean(rest).strip(_PUNCTUATION)
    size = size_of(kind_in(reason))
    return Again(day.day, day.about, reason, size) if day else Again(None, False, reason, size)


def _leading_day(words: str, today: date, region: Region) -> tuple[str, SpokenDay | None]:
    """A day at the beginning, or with a colon or a comma behind it; and all the rest."""
    for place in re.finditer(r"(?<!\S)(?=\S)", words):
        start = place.start()
        day = day_at(words, start, today=today, forward=True, region=region)
        if day is not None and (not words[:start].strip() or words[day.end : day.end + 1] in ":,"):
            return f"{words[:start].rstrip()}{words[day.end :]}", day
    return words, None
