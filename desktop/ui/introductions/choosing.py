"""Which pair stands in the bench when nobody has chosen one yet."""

from __future__ import annotations

from datetime import date

from desktop.domain.introductions.rows import Pair, PairsBoard


def chosen_first(board: PairsBoard) -> Pair | None:
    """The one whose next day is nearest; else the first on the board."""
    under_way = [pair for pair in board.all() if not pair.has_ended]
    return min(under_way, key=lambda pair: pair.next_on or date.max, default=None)
