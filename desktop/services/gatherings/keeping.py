"""Gatherings come in, are put right, get another day, go."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.changes import Changes
from desktop.domain.entities import Gathering
from desktop.domain.errors import BadInputError
from desktop.domain.gatherings.rows import SECONDS, GatheringDraft, Version
from desktop.domain.language import tr
from desktop.domain.meanwhile import Read, put_right
from desktop.domain.said_days import name_day
from desktop.domain.typed import as_lines, as_name, as_note
from desktop.services.gatherings import contacts
from desktop.storage.database import Database

LONGEST = 60  # days
_WHEN = (("day", "last_day", "starts_at", "zone", "minutes"),)
_LAST_INTRODUCTIONS = text(
    """
SELECT introduction_short, introduction, introduction_long FROM gathering
 WHERE introduction_short <> '' OR introduction <> '' OR introduction_long <> ''
 ORDER BY day DESC, id DESC LIMIT 1
"""
)


def add(db: Database, draft: GatheringDraft) -> Changes:
    """Write a gathering down. What I said of myself at the last one stands there to be put
    right. Raises BadInputError without a name."""
    with db.change() as change:
        gathering = Gathering(name="", day=draft.day)
        _fill(gathering, draft)
        last = change.session.connection().execute(_LAST_INTRODUCTIONS).first()
        if last is not None:
            short, three, long = last
            gathering.introduction_short, gathering.introduction = short, three
            gathering.introduction_long = long
        change.session.add(gathering)
        change.label = tr("Added {gathering}").format(gathering=gathering.name)
    return change.changes


def revise(
    db: Database,
    gathering_id: int,
    draft: GatheringDraft,
    *,
    today: date,
    read: Read[GatheringDraft] | None = None,
) -> Changes:
    """Put name, days, time, place and what it is about right, as a whole.

    ``read`` is what was put right: what changed meanwhile is not written over. Raises
    ChangedMeanwhileError where both wrote the same.
    """
    with db.change() as change:
        now = drafted(change.session, gathering_id)
        if now is not None:
            draft = put_right(read, now, draft, together=_WHEN)
        gathering = the(change.session, gathering_id)
        was = contacts.Was.now(gathering)
        _fill(gathering, draft)
        contacts.follow(change.session, gathering, was, today)
        change.label = tr("Changed {gathering}").format(gathering=gathering.name)
    return change.changes


def drafted(session: Session, gathering_id: int) -> GatheringDraft | None:
    """It as the draft it could have come from; None if it is gone."""
    found = session.get(Gathering, gathering_id)
    if found is None:
        return None
    return GatheringDraft(
        found.name, found.day, found.last_day, found.starts_at, found.zone, found.minutes,
        found.place, found.about,
    )  # fmt: skip


def rename(db: Database, gathering_id: int, name: str) -> Changes:
    """Call it otherwise, also where it is told that we met there."""
    with db.change() as change:
        gathering = the(change.session, gathering_id)
        was = contacts.Was.now(gathering)
        gathering.name = _named(name)
        contacts.follow(change.session, gathering, was, gathering.day)
        change.label = tr("Renamed {gathering}").format(gathering=gathering.name)
    return change.changes


def say_about(db: Database, gathering_id: int, words: str) -> Changes:
    """What it is about; it may be empty."""
    with db.change() as change:
        gathering = the(change.session, gathering_id)
        gathering.about = as_lines(words)
        change.label = tr("Changed what {gathering} is about").format(gathering=gathering.name)
    return change.changes


def move_to_day(db: Database, gathering_id: int, day: date, *, today: date) -> Changes:
    """It begins on that day; hour and length stay."""
    with db.change() as change:
        gathering = the(change.session, gathering_id)
        was = contacts.Was.now(gathering)
        _shift(gathering, day - gathering.day)
        contacts.follow(change.session, gathering, was, today)
        change.label = tr("Moved {gathering} to {who}").format(
            gathering=gathering.name, who=name_day(day)
        )
    return change.changes


def move_to_time(
    db: Database,
    gathering_id: int,
    starts_at: datetime | None,
    *,
    day: date,
    zone: str,
    today: date,
) -> Changes:
    """It begins at that wall time, or at any time of that day."""
    with db.change() as change:
        gathering = the(change.session, gathering_id)
        was = contacts.Was.now(gathering)
        _shift(gathering, day - gathering.day)
        gathering.starts_at = starts_at
        gathering.zone = zone if starts_at else ""
        contacts.follow(change.session, gathering, was, today)
        change.label = tr("Moved {gathering} to {who}").format(
            gathering=gathering.name, who=name_day(day)
        )
    return change.changes


def say_introduction(db: Database, gathering_id: int, version: Version, words: str) -> Changes:
    """What I say of myself there, in this version."""
    with db.change() as change:
        gathering = the(change.session, gathering_id)
        setattr(gathering, version, as_note(words))
        change.label = tr("Changed how I introduce myself at {gathering}").format(
            gathering=gathering.name
        )
    return change.changes


def practised(db: Database, gathering_id: int, version: Version, seconds: int) -> Changes:
    """How long it took to say this version aloud."""
    with db.change() as change:
        gathering = the(change.session, gathering_id)
        setattr(gathering, SECONDS[version], max(1, seconds))
        change.label = tr("Practised for {gathering}").format(gathering=gathering.name)
    return change.changes


def look_back(db: Database, gathering_id: int, words: str) -> Changes:
    """What stays of it, in my words."""
    with db.change() as change:
        gathering = the(change.session, gathering_id)
        gathering.looking_back = as_note(words)
        change.label = tr("Looked back on {gathering}").format(gathering=gathering.name)
    return change.changes


def finish(db: Database, gathering_id: int, *, today: date | None) -> Changes:
    """I have looked back on it; without a day, not yet after all."""
    with db.change() as change:
        gathering = the(change.session, gathering_id)
        gathering.finished_on = today
        done = tr("Looked back on") if today else tr("Took up again")
        change.label = f"{done} {gathering.name}"
    return change.changes


def delete(db: Database, gathering_id: int) -> Changes:
    """Take it away, with its aims and names. The people, what is planned with them and
    that we met stay theirs."""
    with db.change() as change:
        gathering = the(change.session, gathering_id)
        change.label = tr("Deleted {gathering}").format(gathering=gathering.name)
        change.session.delete(gathering)
    return change.changes


def the(session: Session, gathering_id: int) -> Gathering:
    """This gathering. Raises BadInputError when it is gone."""
    found = session.get(Gathering, gathering_id)
    if found is None:
        raise BadInputError(tr("That gathering is no longer here. Nothing was changed."))
    return found


def _fill(gathering: Gathering, draft: GatheringDraft) -> None:
    values: dict[str, Any] = {
        "name": _named(draft.name),
        "day": draft.day,
        "last_day": _last_day(draft),
        "starts_at": draft.starts_at.replace(tzinfo=None) if draft.starts_at else None,
        "zone": draft.zone if draft.starts_at else "",
        "minutes": draft.minutes if draft.starts_at else None,
        "place": as_name(draft.place),
        "about": as_lines(draft.about),
    }
    for name, value in values.items():
        setattr(gathering, name, value)


def _named(name: str) -> str:
    cleaned = as_name(name)
    if not cleaned:
        raise BadInputError(tr("A gathering needs a name, even a plain one."))
    return cleaned


def _last_day(draft: GatheringDraft) -> date | None:
    if draft.last_day is None or draft.last_day == draft.day:
        return None
    if not draft.day < draft.last_day <= draft.day + timedelta(days=LONGEST):
        raise BadInputError(tr("It ends on the day it begins, or some days after it."))
    return draft.last_day


def _shift(gathering: Gathering, by: timedelta) -> None:
    gathering.day += by
    if gathering.last_day is not None:
        gathering.last_day += by
    if gathering.starts_at is not None:
        gathering.starts_at += by
