"""Who might be glad of whom, found in what they need and what they have."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session

from desktop.domain.suggestions import Suggestion


def suggestions(session: Session, *, today: date, limit: int = 12) -> tuple[Suggestion, ...]:
    """The most telling first; nobody stands in more than two of them."""
    return ()


def suggestions_for(
    session: Session, person_id: int, *, today: date, limit: int = 6
) -> tuple[Suggestion, ...]:
    """Those in which this person stands."""
    return ()
