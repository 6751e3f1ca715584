"""How many points of an act are tried, and which: few in ``make test``, all in ``make faults``.

``FAULTS_TIMES`` multiplies what ``make test`` tries (0: every single one), ``FAULTS_SEED``
picks; `make faults` shows both as it begins.
"""

from __future__ import annotations

import os
import random

SEED = int(os.environ.get("FAULTS_SEED", "6"))
TIMES = int(os.environ.get("FAULTS_TIMES", "1"))
ALL = 40  # so many times as much, where there is no end to what could be tried


def many(usual: int) -> int:
    """So many of what ``make test`` does ``usual`` of."""
    return usual * (TIMES or ALL)


def points(total: int, name: str, few: int = 3) -> list[int]:
    """Numbers of operations from 1 to total: the last, and some by chance."""
    if not TIMES or total <= few * TIMES:
        return list(range(1, total + 1))
    by_chance = random.Random(f"{SEED} {name}")
    return [*sorted(by_chance.sample(range(1, total), few * TIMES)), total]
