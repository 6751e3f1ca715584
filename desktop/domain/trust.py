"""Trust: a diary of moments, never a measure; and the step a stumble suggests to go back to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class TrustRow:
    """One moment in which trust was built, stumbled or was repaired.

    ``went_back_to`` names the step that was gone back to after it, if any.
    """

    id: int
    kind: str
    text: str
    day: date
    went_back_to: str = ""

    @property
    def confided(self) -> bool:
        """All of them are mine alone."""
        return True


@dataclass(frozen=True, slots=True)
class Step:
    """A stage of the journey, with the signs on which one steps back from it."""

    id: int
    name: str
    signs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Ground:
    """Where somebody stands. ``stage_id`` is None where they stand on no step;
    ``left_id`` the step they were on before the last stumble took them back."""

    steps: Sequence[Step]
    stage_id: int | None = None
    left_id: int | None = None


def signs_here(ground: Ground) -> list[str]:
    """On what one steps back, as it may have happened here: the signs of the step they
    stand on first, then those of the steps before, the nearest first."""
    at = _place(ground, ground.stage_id)
    if at is None:
        return []
    return [sign for step in reversed(ground.steps[: at + 1]) for sign in step.signs]


def step_back(ground: Ground, sign: str = "") -> Step | None:
    """The step to go back to after a stumble; None where there is none before.

    A sign of the step they stand on leads one step back. One of an earlier step says
    that it does not hold: there it is learned again. Without a sign, one step back.
    """
    at = _place(ground, ground.stage_id)
    if at is None:
        return None
    for step in ground.steps[:at]:
        if sign and sign in step.signs:
            return step
    return ground.steps[at - 1] if at > 0 else None


def way_back(ground: Ground) -> Step | None:
    """Once it is repaired: the step that was left, unless they stand there or farther."""
    at, left = _place(ground, ground.stage_id), _place(ground, ground.left_id)
    if at is None or left is None or left <= at:
        return None
    return ground.steps[left]


def _place(ground: Ground, stage_id: int | None) -> int | None:
    return next((n for n, step in enumerate(ground.steps) if step.id == stage_id), None)
