"""An ask before we know each other well, in a hard season, or where none was to be."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.compose.findings import Check, Finding
from desktop.domain.compose.look import Look, found
from desktop.domain.vocabulary import DraftForm

_FEW_CONTACTS = 3
_EARLY = 3  # the last stage before a bond


def ask(look: Look) -> Iterator[Finding]:
    """Only favours count: to propose a walk, or to ask how they are, is no ask."""
    turn = _too_soon(look)
    place = look.reading.find("favour") if turn else None
    if place is not None:
        yield found(Check.ASK, turn, place)


def _too_soon(look: Look) -> str:
    if look.tender:
        return "hard_season"
    if look.message.form == DraftForm.INVITATION:
        return "no_agenda"
    if look.message.form == DraftForm.THANKS:
        return "thanks"
    them = look.them
    if them is None or them.contacts >= _FEW_CONTACTS:
        return ""
    return "early" if them.stage_place is None or them.stage_place <= _EARLY else ""
