"""How a thing is timed: many times, middle and tail, beside its floor."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

FRAME_MS = 16.7


@dataclass(frozen=True, slots=True)
class Goal:
    """What must be reached.

    ``times``: the middle over the floor's; ``at_most``: the tail, in the figure's unit;
    ``over``: the tail less the floor's.
    """

    kind: Literal["times", "at_most", "over"]
    value: float

    def __str__(self) -> str:
        return {
            "times": f"≤ {self.value:g} ×",
            "at_most": f"p95 ≤ {self.value:g}",
            "over": f"p95 ≤ floor + {self.value:g}",
        }[self.kind]


def times(value: float) -> Goal:
    return Goal("times", value)


def at_most(value: float) -> Goal:
    return Goal("at_most", value)


def over_floor(value: float) -> Goal:
    return Goal("over", value)


class Taken(NamedTuple):
    """What one run took: on the clock of the wall, and of the processors.

    On a busy machine the second says more. Figures that are no times have only the first.
    """

    wall: float
    cpu: float | None = None


@dataclass(slots=True)
class Figure:
    """What was measured, many times, and the floor that was measured in the same run.

    ``size`` is how many people were in the book, or cards or records where ``what`` says
    so. ``growth`` is how often as long it may take with ten times as many.
    """

    what: str
    size: int
    taken: list[Taken]
    floor: list[Taken] | None = None
    goal: Goal | None = None
    unit: str = "ms"
    growth: float | None = None

    @property
    def middle(self) -> float:
        return percentile(_walls(self.taken), 0.5)

    @property
    def tail(self) -> float:
        return percentile(_walls(self.taken), 0.95)

    @property
    def cpu(self) -> float | None:
        """The middle of what the processors were busy with it."""
        return _share(_busy(self.taken), 0.5)

    @property
    def floor_middle(self) -> float | None:
        return _share(_walls(self.floor or ()), 0.5)

    @property
    def ratio(self) -> float | None:
        """Over the floor, by the processors' time where both have it: what else the
        machine was busy with does not count there."""
        ours, bare = self.cpu, _share(_busy(self.floor or ()), 0.5)
        if ours is None or bare is None:
            ours, bare = self.middle, self.floor_middle
        return ours / bare if bare else None

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None without one."""
        return self._meets(_walls(self.taken), _walls(self.floor or ()))

    @property
    def met_but_for_others(self) -> bool:
        """Whether the goal would be met if nothing else had kept the machine busy."""
        ours, bare = _busy(self.taken), _busy(self.floor or ())
        return bool(ours) and self._meets(ours, bare) is True

    def _meets(self, ours: list[float], bare: list[float]) -> bool | None:
        if self.goal is None:
            return None
        tail = percentile(ours, 0.95)
        if self.goal.kind == "at_most":
            return tail <= self.goal.value
        if self.ratio is None:
            raise ValueError(f"{self.what}: this goal stands beside a floor, and there is none")
        if self.goal.kind == "times":
            return self.ratio <= self.goal.value
        return bool(bare) and tail - percentile(bare, 0.95) <= self.goal.value


def _walls(taken: Iterable[Taken]) -> list[float]:
    return [one.wall for one in taken]


def _busy(taken: Iterable[Taken]) -> list[float]:
    return [one.cpu for one in taken if one.cpu is not None]


def _share(values: list[float], share: float) -> float | None:
    return percentile(values, share) if values else None


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def timed(act: Callable[[], object], count: int) -> list[Taken]:
    """What each run took, after one that is not counted."""
    act()
    return [once(act) for _ in range(count)]


def in_turn(
    act: Callable[[], object], floor: Callable[[], object], count: int
) -> tuple[list[Taken], list[Taken]]:
    """What both took, one after the other, so that a slow moment hits both."""
    act(), floor()
    pairs = [(once(act), once(floor)) for _ in range(count)]
    return [ours for ours, _ in pairs], [bare for _, bare in pairs]


def once(act: Callable[[], object]) -> Taken:
    """Milliseconds that this takes."""
    wall, cpu = time.perf_counter(), time.process_time()
    act()
    return Taken((time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000)


def pace_ms() -> float:
    """What a fixed piece of Python takes here and now, with all else that runs here: the
    middle of some."""
    return percentile([once(_some_work).wall for _ in range(9)], 0.5)


def cpu_pace_ms() -> float:
    """The middle of what that piece takes of a processor: others lengthen it only by what
    they share with us."""
    return percentile(_busy([once(_some_work) for _ in range(9)]), 0.5)


def _some_work() -> None:
    text = ",".join(str(number * 7919 % 10_007) for number in range(40_000))
    sorted(text.split(","))
