"""Rhythms in the store: set, lived, and the plan of whom to turn to on which day."""

from desktop.services.rhythm.planning import practice_plan
from desktop.services.rhythm.setting import keep_mine, offer_for, rhythm_of, set_rhythm
from desktop.services.rhythm.standing import standings, warmth_of, windows

__all__ = [
    "keep_mine",
    "offer_for",
    "practice_plan",
    "rhythm_of",
    "set_rhythm",
    "standings",
    "warmth_of",
    "windows",
]
