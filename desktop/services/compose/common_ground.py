"""What my profile and what I know of somebody have in common."""

from __future__ import annotations

from sqlmodel import Session

from desktop.domain.compose.ground import Shared


def common_ground(session: Session, person_id: int) -> tuple[Shared, ...]:
    """Lines of mine and of theirs that meet, the closest first; nothing confided."""
    return ()
