"""How messages are looked over, as it is chosen in the preferences.

Of its own, since the settings are read before the first paint.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Alike(StrEnum):
    """From where on two messages are nearly the same."""

    WORD_FOR_WORD = "word_for_word"
    USUAL = "usual"
    EARLY = "early"


@dataclass(frozen=True, slots=True)
class Preferred:
    """How I want my messages looked over.

    ``off`` holds checks that are off for good (words of ``Check``) and the keys of single
    findings put aside (``Finding.key``).
    """

    off: frozenset[str] = frozenset()
    own_phrases: tuple[str, ...] = ()
    alike: Alike = Alike.USUAL
