"""The answer to an invitation that says nothing: how have we met? And nothing promised."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.compose.findings import Check, Finding
from desktop.domain.compose.look import Look, found
from desktop.domain.vocabulary import DraftForm


def reply(look: Look) -> Iterator[Finding]:
    reading = look.reading
    if look.message.form != DraftForm.REPLY or not look.reads:
        return
    places = {turn: reading.find(turn) for turn in ("reproach", "promise")}
    for turn, place in places.items():
        if place is not None:
            yield found(Check.REPLY, turn, place)
    if not look.has_begun or not look.is_new:
        return  # with a friend an answer is only an answer
    if not reading.has("how_met"):
        yield Finding(Check.REPLY, turn="how_met")
    elif not any(places.values()):
        yield Finding(Check.REPLY, good=True)
