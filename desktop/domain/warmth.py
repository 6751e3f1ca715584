"""How near somebody is by their own rhythm: five words, never a number."""

from __future__ import annotations

from enum import StrEnum


class Warmth(StrEnum):
    """Relative to the rhythm wished for with this person, not to others."""

    IN_TOUCH = "in_touch"  # spoken, and the next window is still ahead
    WOULD_BE_GLAD = "would_be_glad"  # the window is open
    BEEN_A_WHILE = "been_a_while"  # the window has passed
    RESTING = "resting"  # no prompts
    NO_RHYTHM = "no_rhythm"  # none wished for, or only just met
