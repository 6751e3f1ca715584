"""How days are written where somebody lives."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Region:
    """``day_first`` is whether 3/11 means the third of November. ``language`` (ISO 639)
    is understood beside English; "" is none."""

    day_first: bool = True
    language: str = ""
