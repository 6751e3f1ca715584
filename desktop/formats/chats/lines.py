"""The lines of an exported chat: where a message begins, and what goes on with it."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import TextIO

from desktop.formats.chats.moments import Head, head_of, visible

CLIPPED = 300  # letters of a line that can hold a head and a name
_AT_ONCE = 1 << 16  # letters; a longer line comes in pieces
_WORDS_LIMIT = 20_000  # letters of one message that are shown
_SHORTEST = 12  # letters of a head
_FIRST = "[0123456789 "
_MARK = "\u200e"  # stands before words that WhatsApp itself wrote


def heads_and_words(text: TextIO, style: str = "") -> Iterator[tuple[Head, str, int, bool]]:
    """Each line with a head (of this style, if one is said): its words clipped, its number
    from 1, and whether WhatsApp marked the words as its own."""
    for number, line in _lines(text):
        if len(line) < _SHORTEST or (line[0].isascii() and line[0] not in _FIRST):
            continue
        plain = visible(line[: 2 * CLIPPED])
        head = head_of(plain)
        if head is not None and style in ("", head.style):
            rest = plain[head.ends :].strip()
            yield head, rest[:CLIPPED], number, _is_marked(line)


def whole_messages(text: TextIO, style: str, wanted: Container[int]) -> Iterator[tuple[int, str]]:
    """(line, all words with the name before them) of the messages on these lines."""
    begun, words = 0, ""
    for number, line in _lines(text):
        plain = visible(line).rstrip("\r\n")
        head = head_of(plain)
        if head is not None and head.style == style:
            if words:
                yield begun, words
            begun, words = number, plain[head.ends :].strip() if number in wanted else ""
        elif words and len(words) < _WORDS_LIMIT:
            words += "\n" + plain
    if words:
        yield begun, words


def _lines(text: TextIO) -> Iterator[tuple[int, str]]:
    """Lines with their numbers; of one that comes in pieces the first."""
    number, ended = 0, True
    while line := text.readline(_AT_ONCE):
        if ended:
            number += 1
            yield number, line
        ended = line.endswith(("\n", "\r"))


def _is_marked(line: str) -> bool:
    """Whether the words after the name begin with WhatsApp's own mark."""
    return ": " + _MARK in line[:CLIPPED]
