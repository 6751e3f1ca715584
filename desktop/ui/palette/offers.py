"""What can be done, and which of it is meant by what was typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from desktop.domain.text import fold
from desktop.ui.palette.rows import Row

_LEAST_LETTERS = 4  # with fewer, a slip of the finger means anything
_ALIKE = 78  # of 100; "calender" is the Calendar, "journal" is not the Journey


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that can be done now. ``about`` says with whom or what; ``also`` are words it
    is found by besides its own."""

    text: str
    run: Callable[[], object]
    keys: str = ""
    icon: str = ""
    id: str = ""
    is_place: bool = False
    also: str = ""
    about: str = ""

    def row(self) -> Row:
        return Row(
            self.text, self.run, self.about, keys=self.keys, icon=self.icon or "dot", id=self.id
        )


def meant(
    typed: str, offers: Sequence[Offer], lately: Sequence[str], most: int
) -> list[tuple[Offer, int]]:
    """Those that may be meant with how likely (of 100), the likeliest first; of equals those
    first that were used lately, then in their own order."""
    sought = fold(typed).strip()
    if not sought:
        return []
    known = {id: place for place, id in enumerate(lately)}
    scored = [(offer, _likeness(sought, offer)) for offer in offers]
    found = [(offer, score) for offer, score in scored if score]
    found.sort(key=lambda one: (-one[1], known.get(one[0].id, len(known))))
    return found[:most]


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    """The same texts are asked for with each key."""
    return fold(text).rstrip("….?")


def _likeness(sought: str, offer: Offer) -> int:
    text = _folded(offer.text)
    if text.startswith(sought):
        return 100 if text != sought else 101
    words = f"{text} {_folded(offer.also)} {_folded(offer.about)}".split()
    parts = sought.split()
    if all(any(word.startswith(part) for word in words) for part in parts):
        return 90
    if len(sought) < _LEAST_LETTERS:
        return 0
    from rapidfuzz import fuzz  # imported ahead, once the window stands

    if (alike := fuzz.ratio(sought, text)) >= _ALIKE:
        return round(alike * 0.8)
    alike = max((fuzz.ratio(sought, word) for word in words), default=0)
    return round(alike * 0.7) if alike >= _ALIKE else 0
