"""How a passphrase is, said modestly: length is what helps, and nobody can promise more."""

from __future__ import annotations

from enum import StrEnum

SHORT, FAIR = 10, 16


class Strength(StrEnum):
    """By length alone: what words stand in it cannot be judged here."""

    SHORT = "short"
    FAIR = "fair"
    LONG = "long"


def strength(passphrase: str) -> Strength:
    """A letter said over and over counts once for each other letter beside it."""
    length = min(len(passphrase), 3 * len(set(passphrase)))
    if length < SHORT:
        return Strength.SHORT
    return Strength.FAIR if length < FAIR else Strength.LONG
