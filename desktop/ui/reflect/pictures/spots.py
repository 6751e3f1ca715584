"""Where the keyboard goes among things that lie anywhere: to the nearest in a direction."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TypeVar

Point = tuple[float, float]
_T = TypeVar("_T")

LEFT, RIGHT, UP, DOWN = (-1.0, 0.0), (1.0, 0.0), (0.0, -1.0), (0.0, 1.0)


def nearest_towards(start: Point, way: Point, spots: Iterable[tuple[_T, Point]]) -> _T | None:
    """The nearest spot within 60 degrees of that way; what lies aside counts as farther."""
    best: _T | None = None
    least = math.inf
    for spot, (x, y) in spots:
        dx, dy = x - start[0], y - start[1]
        along, aside = dx * way[0] + dy * way[1], abs(dx * way[1] - dy * way[0])
        if along > 1e-6 and aside <= along * 1.75:
            cost = along + aside * 1.6
            if cost < least:
                best, least = spot, cost
    return best
