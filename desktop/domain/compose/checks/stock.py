"""What fits anyone: phrases from the resources, and my own."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.compose.findings import Check, Finding
from desktop.domain.compose.look import Look, found
from desktop.domain.compose.unsaid import unsaid

OWN = "own"
_CLOSE = "close"  # in a hard season the rest is not pointed at: see tender


def stock(look: Look) -> Iterator[Finding]:
    """``turn`` is the table of the resources that holds it, "own" for mine. ``words`` are
    what I know of them and might say instead."""
    reading = look.reading
    language = reading.language
    groups = (look.own, language.stock) if language else (look.own,)
    taken: set[int] = set()
    for phrases in groups:
        for one in phrases.find(reading.text, reading.words):
            if taken.isdisjoint(range(one.first, one.last)):
                taken.update(range(one.first, one.last))
                place = reading.place(one.first, one.last)
                yield found(Check.STOCK, one.name, place, words=unsaid(look))
