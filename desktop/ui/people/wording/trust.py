"""Moments of trust, and the steps back and on that they suggest."""

from __future__ import annotations

from desktop.domain.language import tr
from desktop.domain.vocabulary import TrustKind

ICONS = {
    TrustKind.BUILT: "sprout",
    TrustKind.STUMBLED: "cloud-rain",
    TrustKind.REPAIRED: "heart-handshake",
}


def say_trust(kind: str) -> str:
    """As the title of a moment."""
    return {
        TrustKind.BUILT: tr("Trust grew"),
        TrustKind.STUMBLED: tr("A stumble"),
        TrustKind.REPAIRED: tr("A repair"),
    }[TrustKind(kind)]


def ask_trust(kind: str) -> str:
    """What stands in the empty field, as a question to myself."""
    return {
        TrustKind.BUILT: tr("What was it that built it?"),
        TrustKind.STUMBLED: tr("What happened?"),
        TrustKind.REPAIRED: tr("What was said or done?"),
    }[TrustKind(kind)]
