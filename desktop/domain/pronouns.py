"""How one speaks of somebody: she, he, or they where nothing else is known."""

from __future__ import annotations

from enum import StrEnum

from desktop.domain.text import fold


class Pronoun(StrEnum):
    SHE = "she"
    HE = "he"
    THEY = "they"


_WRITTEN = {
    "she": Pronoun.SHE, "he": Pronoun.HE, "sie": Pronoun.SHE, "er": Pronoun.HE,
    "ella": Pronoun.SHE, "el": Pronoun.HE,
}  # fmt: skip
"""In English, German and Spanish, folded."""


def pronoun_of(written: str) -> Pronoun:
    """From what stands on the card ("she/her", "sie/ihr", "ella")."""
    return _WRITTEN.get(fold(written).partition("/")[0].strip(), Pronoun.THEY)
