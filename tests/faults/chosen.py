"""How many points of an act are tried, and which: few in ``make test``, all in ``make faults``.

``FAULTS_POINTS`` is their number (0: every one), ``FAULTS_SEED`` picks those that are not
evenly spaced; both are said when a test fails.
"""

from __future__ import annotations

import os
import random

SEED = int(os.environ.get("FAULTS_SEED", "6"))
FEW = int(os.environ.get("FAULTS_POINTS", "5"))


def many(usual: int) -> int:
    """So many of what ``make test`` does ``usual`` of."""
    return usual * 40 if FEW == 0 else round(usual * FEW / 5)


def points(total: int, name: str = "") -> list[int]:
    """Numbers of operations from 1 to total: the first, the last, and some between."""
    if FEW == 0 or total <= FEW:
        return list(range(1, total + 1))
    by_chance = random.Random(f"{SEED} {name}")
    ends = {1, total - 1, total}
    between = set(range(1, total + 1)) - ends
    return sorted(ends | set(by_chance.sample(sorted(between), min(FEW, len(between)))))
