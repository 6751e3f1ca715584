"""What stands behind the marks of a line: #promised, #they, #next, #again."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from desktop.domain.english_days import SpokenDay
from desktop.domain.region import Region
from desktop.domain.spoken_days import day_at, day_at_end
from desktop.domain.talk import LoopDraft
from desktop.domain.talk_kinds import kind_in, size_of
from desktop.domain.talk_parts import Again, Part, Span, TalkLine
from desktop.domain.text import clean, fold
from desktop.domain.tongues.tongue import all_tongues, own_tongue
from desktop.domain.vocabulary import LoopKind

_MARK = re.compile(r"(?<!\S)#(?P<mark>(?:i|they)[- ]promised|[^\W\d_]+)(?!\w)", re.IGNORECASE)
_PUNCTUATION = " ,.;:–—-"


def read_marks(text: str, line: TalkLine, today: date, region: Region) -> int:
    """Read what stands behind the marks into the line; where the first of them begins."""
    known = _known()
    marks = [mark for mark in _MARK.finditer(text) if _bare(mark["mark"]) in known]
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    for mark, end in zip(marks, ends, strict=False):
        words = text[mark.end() : end]
        shown = mark.start(), mark.end() + len(words.rstrip())
        loop = known[_bare(mark["mark"])]
        if loop is None:
            line.again = _again(words, today, region)
        elif draft := _loop(words, loop, today, region):
            line.loops.append(draft)
        line.spans.append(Span(Part.LOOP if loop else Part.AGAIN, *shown))
    return marks[0].start() if marks else len(text)


def offered_marks(language: str) -> tuple[str, ...]:
    """Those that are offered while one types."""
    return own_tongue(language).offered_marks


def loop_of(mark: str) -> LoopKind | None:
    """What a mark opens; None for the next contact, and for a word that is none."""
    return _known().get(_bare(mark))


@cache
def _known() -> dict[str, LoopKind | None]:
    """The marks of every language that Kith reads: none means two things."""
    return {word: kind for tongue in all_tongues() for word, kind in tongue.marks.items()}


def _bare(mark: str) -> str:
    return re.sub("[-# ]", "", fold(mark))


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
    size = size_of(kind_in(reason, region.language))
    return Again(day.day, day.about, reason, size) if day else Again(None, False, reason, size)


def _leading_day(words: str, today: date, region: Region) -> tuple[str, SpokenDay | None]:
    """A day at the beginning, or with a colon or a comma behind it; and all the rest."""
    for place in re.finditer(r"(?<!\S)(?=\S)", words):
        start = place.start()
        day = day_at(words, start, today=today, forward=True, region=region)
        if day is not None and (not words[:start].strip() or words[day.end : day.end + 1] in ":,"):
            return f"{words[:start].rstrip()}{words[day.end :]}", day
    return words, None
