"""The rhythm of a circle, as it is shown."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.rhythm.rules import RhythmRule


@dataclass(frozen=True, slots=True)
class CircleRhythm:
    """A circle and the rhythm wished for in it; None where it has none of its own."""

    id: int
    name: str
    colour: int
    rule: RhythmRule | None = None
