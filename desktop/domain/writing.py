"""The wish to write to somebody. Free of sqlmodel, like all that the window names."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.vocabulary import DraftForm


@dataclass(frozen=True, slots=True)
class WriteWish:
    """To whom, and why, as far as it is known where the wish comes from.

    With ``draft_id`` a message that was begun is meant. Several people get a message
    each, written once for each of them.
    """

    people: tuple[int, ...] = ()
    form: DraftForm = DraftForm.FREE
    why_now: str = ""
    draft_id: int | None = None
