"""What I know of somebody and have not said: short, as it stands on the card."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from desktop.domain.compose.look import Look
from desktop.domain.compose.message import KnownWord
from desktop.domain.vocabulary import FacetKind, LoopKind
from desktop.domain.words.content import shared, stems_in

_TOLD: tuple[str, ...] = (  # what moves them first
    LoopKind.THEIR_CHAPTER, FacetKind.WORRY, FacetKind.NEED, FacetKind.CHAPTER, FacetKind.GOAL,
    FacetKind.INTEREST, FacetKind.VALUE, FacetKind.OPPORTUNITY,
)  # fmt: skip
_PARTS = re.compile(r"[;,.:—–]\s+")
_LONGEST = 44  # letters of one of them


def unsaid(look: Look, most: int = 2) -> tuple[str, ...]:
    """What moves them first, then the newest."""
    if look.them is None:
        return ()
    known = sorted(
        (one for one in look.them.known if one.kind in _TOLD),
        key=lambda one: (_TOLD.index(one.kind), -(one.day or date.min).toordinal()),
    )
    return tuple(dict.fromkeys(_short(look, known)))[:most]


def _short(look: Look, known: list[KnownWord]) -> Iterator[str]:
    for one in known:
        for part in _PARTS.split(one.text):
            piece = part.strip().rstrip(".;,")
            if 0 < len(piece) <= _LONGEST and not _said(look, piece):
                yield piece


def _said(look: Look, piece: str) -> bool:
    stems = stems_in(piece, look.reading.language, look.languages)
    return bool(shared(look.reading.stems, stems))
