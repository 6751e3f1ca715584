"""How a thing is timed: many times, middle and tail, beside its floor."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Figure:
    """What was measured, in milliseconds, and the floor of the same run, if there is one.

    ``goal`` is what must be reached: a ratio to the floor ("x") or milliseconds ("ms").
    """

    what: str
    size: int
    times: list[float]
    floor: float | None = None
    goal: float | None = None
    goal_unit: str = "x"
    more: dict[str, Any] = field(default_factory=dict)

    @property
    def middle(self) -> float:
        return percentile(self.times, 0.5)

    @property
    def tail(self) -> float:
        return percentile(self.times, 0.95)

    @property
    def ratio(self) -> float | None:
        return self.middle / self.floor if self.floor else None

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None without one."""
        if self.goal is None:
            return None
        reached = self.ratio if self.goal_unit == "x" else self.tail
        return reached is not None and reached <= self.goal


def percentile(times: list[float], share: float) -> float:
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def timed(act: Callable[[], object], times: int) -> list[float]:
    """Milliseconds of each run, after one that is not counted."""
    act()
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        act()
        taken.append((time.perf_counter() - began) * 1000)
    return taken


def as_table(figures: list[Figure]) -> str:
    """All figures as lines of text, the bad as plainly as the good."""
    lines = [
        f"{'what':<44} {'people':>8} {'p50 ms':>9} {'p95 ms':>9} {'floor':>8} {'ratio':>7}  goal",
    ]
    for figure in figures:
        floor = f"{figure.floor:8.1f}" if figure.floor else " " * 8
        ratio = f"{figure.ratio:6.2f}x" if figure.ratio else " " * 7
        lines.append(
            f"{figure.what:<44} {figure.size:>8,} {figure.middle:>9.1f} {figure.tail:>9.1f}"
            f" {floor} {ratio}  {_goal_words(figure)}"
        )
    return "\n".join(lines)


def _goal_words(figure: Figure) -> str:
    if figure.goal is None:
        return ""
    unit = "x" if figure.goal_unit == "x" else " ms p95"
    return f"{'met' if figure.met else 'MISSED'} (≤ {figure.goal:g}{unit})"
