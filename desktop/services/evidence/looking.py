"""What the page of the tray asks at once: all in short, and the rows that stand open."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlmodel import Session

from desktop.domain.found import FoundPage
from desktop.domain.vocabulary import EvidenceState
from desktop.services.evidence.rows_shown import shown
from desktop.services.evidence.tray import ids_of, tray


def look(
    session: Session,
    opened: Mapping[tuple[int, ...], int],
    *,
    first: int,
    now: datetime,
    state: str = EvidenceState.WAITING,
) -> FoundPage:
    """The tray with the latest rows of the groups that are open, so many of each; with none
    open, ``first`` of the first. ``now`` is where I am."""
    found = tray(session, now=now, state=state)
    here = {group.key for group in found.groups}
    wanted = {key: count for key, count in opened.items() if key in here}
    if not wanted and found.groups and not opened:
        wanted = {found.groups[0].key: first}
    rows = {
        key: shown(session, ids_of(session, key, state=state)[:count], now=now)
        for key, count in wanted.items()
        if count
    }
    return FoundPage(found, rows)
