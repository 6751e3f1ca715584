"""Short phrases of few words, put word by word into the English that is read."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.text import fold
from desktop.domain.tongues.tongue import all_tongues


def readings(typed: str) -> Iterator[str]:
    """What is typed, and what it is in English for each language that knows its words."""
    yield typed
    for tongue in all_tongues():
        if not tongue.simple:
            continue
        words = [tongue.simple.get(fold(word), word) for word in typed.split()]
        yield " ".join(filter(None, words))
