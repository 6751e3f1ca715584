"""Seeded words, one for each way in which something private gets into Kith, and where they
turn up again."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

# None of them is anywhere in the sources, nor part of another.
NAME, INTENTION, NOTE, FACET = "Zephyrinequist", "ombrelastic", "quondamgrief", "velvetmornings"
PROMISE, TALK, CIRCLE, TAG = "oathofquince", "teacupthunder", "Moonfencers", "lacquerish"
SEARCH, LETTER, WHY, COPIED = "murmurosity", "inkwellsorrow", "pearlreason", "tinsellated"
GATHERING, EVENT, DEBRIEF = "Lanternsupperly", "vespertineplan", "afterhushing"
IMPORTED, BROKEN, PASTED = "Ottolinebrask", "brokencardword", "Pasteveraline"
MAIL, PAGE, TYPED, REFUSED = "quillamail", "gossamerpage", "halftypedwhisper", "refusedlament"
FAULT, LIBRARY, STAYED = "faultysecret", "librarysecret", "overheardnever"

WORDS = (
    *(NAME, INTENTION, NOTE, FACET, PROMISE, TALK, CIRCLE, TAG, SEARCH, LETTER, WHY, COPIED),
    *(GATHERING, EVENT, DEBRIEF, IMPORTED, BROKEN, PASTED, MAIL, PAGE, TYPED, REFUSED),
    *(FAULT, LIBRARY, STAYED),
)
_ANY = re.compile(b"|".join(word.lower().encode() for word in WORDS))


def words_in(content: bytes | str) -> list[str]:
    """In whatever case, and in one or two bytes a letter."""
    raw = content if isinstance(content, bytes) else content.encode("utf-8", "replace")
    low = raw.lower()
    found = {*_ANY.findall(low), *_ANY.findall(low.replace(b"\0", b""))}
    return sorted(one.decode() for one in found)


def files_below(folder: Path, besides: Iterable[Path] = ()) -> Iterator[Path]:
    """Whatever lies there, folders and links too."""
    left_out = tuple(besides)
    for path in sorted(folder.rglob("*")):
        if not any(path.is_relative_to(one) for one in left_out):
            yield path


def holding(paths: Iterable[Path]) -> list[str]:
    """Those whose name or content has one of the words, and which."""
    found = []
    for path in paths:
        content = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        if seen := [*words_in(path.name), *words_in(content)]:
            found.append(f"{path}: {', '.join(seen)}")
    return found
