"""A step that was taken: what went to whom, and what is kept of it in the same change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.introductions.rules import Step


@dataclass(frozen=True, slots=True)
class StepTaken:
    """``talk_kind`` is how (an ``InteractionKind``) where it is kept as a contact with each,
    "" where it is not. ``next_step`` and ``next_on`` are what may come now: with a day it
    is planned. ``tie``: both are tied to each other as having met through me.
    """

    step: Step
    talk_kind: str = ""
    next_step: str = ""
    next_on: date | None = None
    tie: bool = False
