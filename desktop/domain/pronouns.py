"""How one speaks of somebody: she, he, or they where nothing else is known."""

from __future__ import annotations

from enum import StrEnum


class Pronoun(StrEnum):
    SHE = "she"
    HE = "he"
    THEY = "they"


def pronoun_of(written: str) -> Pronoun:
    """From what stands on the card ("she/her")."""
    first = written.strip().casefold().partition("/")[0].strip()
    return Pronoun(first) if first in (Pronoun.SHE, Pronoun.HE) else Pronoun.THEY
