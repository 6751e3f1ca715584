"""The wish to bring two people together. Free of sqlmodel, like all that the window names."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class IntroductionWish:
    """Two people who might meet, one of them with somebody still to be chosen, or, with
    ``introduction_id``, two who are on their way already."""

    first_id: int | None = None
    second_id: int | None = None
    introduction_id: int | None = None
    why: str = ""
