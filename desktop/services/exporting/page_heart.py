"""The lines of a page about letters, gatherings, introductions and what was noticed."""

from __future__ import annotations

from typing import Any

from desktop.domain.vocabulary import IntroductionState
from desktop.formats.markdown import block, plain, quote

_STATES = {
    IntroductionState.THOUGHT_OF: "thought of",
    IntroductionState.ASKED_A: "one is asked",
    IntroductionState.ASKED_B: "both are asked",
    IntroductionState.WILLING: "both are willing",
    IntroductionState.INTRODUCED: "introduced",
    IntroductionState.LANDED: "introduced, and heard how it went",
    IntroductionState.THANKED: "introduced and thanked",
    IntroductionState.LET_GO: "let go",
}


def letter(row: Any) -> str:
    """A message that went, whole, and how it landed."""
    subject = f": {plain(row.subject)}" if row.subject else ""
    parts = [f"({row.sent_on}) Written{subject}", quote(row.text) if row.text else ""]
    if row.landed:
        parts.append(f"How it landed: {block(row.landed)}")
    return "\n\n".join(part for part in parts if part)


def gathering(row: Any) -> str:
    """Where we met, or where I hoped to meet them."""
    role = "Met" if row.role == "met" else "Hoped to meet"
    place = f", {plain(row.place)}" if row.place else ""
    line = f": {block(row.line)}" if row.line else ""
    step = f" Next: {block(row.next_step)}" if row.next_step else ""
    return f"({row.day}) {role} at {plain(row.name)}{place}{line}{step}"


def introduction(row: Any) -> str:
    """With whom, how far it went, and what came of it."""
    state = _STATES.get(row.state, plain(row.state))
    why = f": {block(row.why)}" if row.why else ""
    outcome = f" {block(row.outcome)}" if row.outcome else ""
    return f"({row.state_on}) With {plain(row.other)}, {state}{why}{outcome}"


def noticed(row: Any) -> str:
    """Their news, with where it came from."""
    told = ", ".join(plain(words) for words in (row.came_from, row.address) if words)
    origin = f" ({told})" if told else ""
    return f"({row.noticed_on}) {block(row.text)}{origin}"
