"""What was given and received."""

from __future__ import annotations

from desktop.domain.people import GivingRow
from desktop.domain.vocabulary import Direction, GivingState
from desktop.ui.people.wording import tr


def say_giving_state(row: GivingRow) -> str:
    """What is still open about it; "" when nothing is."""
    if row.direction == Direction.RECEIVED:
        return tr("Not yet thanked") if row.state == GivingState.DONE else ""
    return {GivingState.IDEA: tr("an idea"), GivingState.OFFERED: tr("offered")}.get(
        GivingState(row.state), ""
    )
