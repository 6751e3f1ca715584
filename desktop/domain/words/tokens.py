"""The words and sentences of a text, each with its place in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from desktop.domain.text import fold

WORD = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
# Where a sentence may end: at a mark that a blank or the end follows, or with a line.
# Marks of other scripts need no blank.
_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|[。！？]+|\n")
_WRAPPED = 45  # letters from which on a line may go on in the next one
_LISTED = re.compile(r"\s*(?:\n|[-*•] |$)")
_NOT_THE_END = re.compile(
    r"(?:^|[\s(])(?:\d{1,3}|\w|[A-Za-zÄÖÜäöü](?:\.\s?[A-Za-zÄÖÜäöü])+"
    r"|(?i:mr|mrs|ms|dr|prof|st|vs|etc|ca|bzw|usw|evtl|ggf|nr|str|tel|sr|sra|srta|ud|uds|pág))$"
)


class Word(NamedTuple):
    """``plain`` is folded: without case, accents and apostrophes."""

    plain: str
    start: int
    end: int


class Sentence(NamedTuple):
    """``first`` and ``last`` are places among the words, ``last`` not included; ``mark``
    is the last mark it ends with, "" for a line without one."""

    start: int
    end: int
    first: int
    last: int
    mark: str


@lru_cache(maxsize=32_768)
def plain(word: str) -> str:
    return fold(word)


def words_of(text: str) -> list[Word]:
    return [Word(plain(found[0]), *found.span()) for found in WORD.finditer(text)]


def sentences_of(text: str, words: Sequence[Word]) -> list[Sentence]:
    """Those that hold a word, in order; ``words`` are those of the text."""
    found: list[Sentence] = []
    at = 0
    for end, mark in _spans(text):
        first = at
        while at < len(words) and words[at].start < end:
            at += 1
        if at > first:
            found.append(Sentence(words[first].start, end, first, at, mark))
    return found


def _spans(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for found in _END.finditer(text):
        if _goes_on(text, start, found):
            continue
        yield _before_blanks(text, found.end()), _mark(found[0])
        start = found.end()
    if start < len(text):
        yield _before_blanks(text, len(text)), ""


def _before_blanks(text: str, end: int) -> int:
    while end and text[end - 1].isspace():
        end -= 1
    return end


def _mark(ending: str) -> str:
    marks = [sign for sign in ending if sign in ".!?…。！？"]
    return marks[-1] if marks else ""


def _goes_on(text: str, start: int, found: re.Match[str]) -> bool:
    if found[0] == "\n":
        return _is_wrapped(text, found.start())
    return found[0] == "." and _is_within(text, start, found.start())


def _is_wrapped(text: str, at: int) -> bool:
    """Whether the line was only broken since it was full."""
    length = at - text.rfind("\n", 0, at)
    return length > _WRAPPED and not _LISTED.match(text, at + 1)


def _is_within(text: str, start: int, dot: int) -> bool:
    """Whether a full stop belongs to a shortening or an ordinal, or a small letter follows."""
    after = text[dot + 1 : dot + 4]
    if "\n" in after[:2] or not after.strip():
        return False
    return after.lstrip()[:1].islower() or bool(
        _NOT_THE_END.search(text[max(start, dot - 8) : dot])
    )
