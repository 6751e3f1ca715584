"""What fits anyone: phrases from the resources, and my own."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.compose.findings import Check, Finding
from desktop.domain.compose.look import Look, found
from desktop.domain.compose.reading import Reading
from desktop.domain.compose.unsaid import unsaid
from desktop.domain.words.phrases import Found

_WISH = "wish"
_SAYS_IT_ALL = frozenset({"own", "thanks"})  # where what I know of them is beside the point


def stock(look: Look) -> Iterator[Finding]:
    """In a text too short to tell its language those of all are looked for.

    ``turn`` is the table of the resources that holds it, "own" for mine. ``words`` are
    what I know of them and might say instead.
    """
    reading = look.reading
    told = (reading.language,) if reading.language else look.languages.known
    groups = (look.own, *(language.stock for language in told))
    taken: set[int] = set()
    for phrases in groups:
        for one in phrases.find(reading.text, reading.words):
            if taken.isdisjoint(range(one.first, one.last)) and not _goes_on(reading, one):
                taken.update(range(one.first, one.last))
                place = reading.place(one.first, one.last)
                words = () if one.name in _SAYS_IT_ALL else unsaid(look)
                yield found(Check.STOCK, one.name, place, words=words)


def _goes_on(reading: Reading, phrase: Found) -> bool:
    """A wish that goes on to something of theirs is none that fits anyone: "a great day
    with the kids"."""
    if phrase.name != _WISH:
        return False
    rest = next((one.last for one in reading.body if one.first <= phrase.first < one.last), 0)
    return any(phrase.last <= place < rest for place in reading.stems.values())
