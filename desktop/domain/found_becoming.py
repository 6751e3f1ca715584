"""What a thing that was found becomes when it is kept, as a rule without a store."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from desktop.domain.found import Becomes
from desktop.domain.vocabulary import EvidenceForm


def becomes(
    form: str, day: date, began_at: datetime | None, zone: str, rule: str, now: datetime
) -> Becomes:
    """By its form and by whether it lies ahead. ``now`` is aware, where I am.

    A meeting that repeats is planned: its next time is ahead, whenever it began.
    """
    if form == EvidenceForm.OCCASION:
        return Becomes.OCCASION
    ahead = is_ahead(day, began_at, zone, now)
    if form != EvidenceForm.MEETING:
        return Becomes.NOTHING_YET if day > now.date() else Becomes.TALK
    if not (ahead or rule):
        return Becomes.TALK
    return Becomes.APPOINTMENT if began_at is not None else Becomes.PLAN


def is_ahead(day: date, began_at: datetime | None, zone: str, now: datetime) -> bool:
    """Whether it is still to come; with an hour, by the clock of its own zone."""
    if began_at is None:
        return day > now.date()
    return began_at > _there(now, zone)


def _there(now: datetime, zone: str) -> datetime:
    """The wall time at this moment in that zone; here, where it is none."""
    try:
        return now.astimezone(ZoneInfo(zone)).replace(tzinfo=None) if zone else _plain(now)
    except (ValueError, OSError, LookupError):
        return _plain(now)


def _plain(now: datetime) -> datetime:
    return now.replace(tzinfo=None)
