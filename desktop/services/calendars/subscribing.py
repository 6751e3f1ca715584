"""Reading a calendar along: beginning to, stopping, and what a look at it brings."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import text
from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.drafts import Unreadable
from desktop.domain.entities import Evidence, FollowUp, SubscribedCalendar
from desktop.domain.errors import BadInputError
from desktop.domain.language import say_number, tr
from desktop.domain.said_days import name_moment
from desktop.domain.subscriptions import EMPTIED, Look
from desktop.domain.vocabulary import EvidenceState
from desktop.services.calendars.understanding import understand
from desktop.services.evidence import lay_beside, take_in, would_miss
from desktop.services.evidence.rows import rows_of
from desktop.services.follow_ups.series import named
from desktop.storage import backup
from desktop.storage.database import Change, Database

_MUCH = 5  # things ahead that are missing at once
_BEFORE_FOLLOWING = "before-calendar"
_FORGOTTEN = "DELETE FROM evidence WHERE calendar_id = :id AND state IN ('waiting', 'gone')"


def subscribe(db: Database, path: str, *, now: datetime) -> Changes:
    """Read this file, or the calendars of this folder, along from now on.

    Raises BadInputError when nothing is there, or it is read along already.
    """
    place = Path(path).expanduser().absolute()
    if not place.exists():
        raise BadInputError(tr("{place} is not there.").format(place=place.name))
    name = place.stem if place.is_file() else place.name
    with db.change(tr("Reading {name} along").format(name=name)) as change:
        known = select(SubscribedCalendar).where(col(SubscribedCalendar.path) == str(place))
        if change.session.exec(known).first() is not None:
            raise BadInputError(tr("{name} is read along already.").format(name=name))
        row = SubscribedCalendar(name=name, path=str(place), added_at=now.astimezone(UTC))
        change.session.add(row)
    return change.changes


def stop(db: Database, calendar_id: int) -> Changes:
    """Read it along no more. What was kept of it stays; what waited to be looked at goes."""
    with db.change() as change:
        row = _calendar(change.session, calendar_id)
        change.label = tr("Stopped reading {row} along").format(row=row.name)
        change.session.connection().execute(text(_FORGOTTEN), {"id": calendar_id})
        change.session.delete(row)
    return change.changes


def follow_emptied(db: Database, calendar_id: int, seen: Look, *, now: datetime) -> Changes:
    """What it no longer holds is gone, as was asked for, with a backup first."""
    backup.write_dated(db.path, reason=_BEFORE_FOLLOWING, now=now)
    return read_along(db, calendar_id, seen, now=now, however_much=True)


def read_along(
    db: Database, calendar_id: int, seen: Look, *, now: datetime, however_much: bool = False
) -> Changes:
    """Let the tray, and what was kept, follow what a look at a calendar found.

    Only what changes something kept is an act that can be undone; that something new
    waits in the tray is none. ``now`` is aware, where I am. Where most of what was ahead is
    missing nothing is taken away, unless ``however_much``: a file can be emptied by mistake.
    """
    with db.read() as session:
        row = session.get(SubscribedCalendar, calendar_id)
        if row is None or (seen.happenings is None and seen.trouble in ("", row.trouble)):
            return Changes()
        moves = seen.happenings is not None and _moves_something_kept(session, seen, now)
    with db.change(undoable=moves) as change:
        row = _calendar(change.session, calendar_id)
        name = row.name
        _note(row, seen, now)
        change.session.flush()
        if seen.happenings is not None:
            kept = _kept(change.session, calendar_id)
            _take_in(change, row, seen, now, however_much=however_much)
            change.label = _what_moved(change.session, kept, name)
    return change.changes


def _calendar(session: Session, calendar_id: int) -> SubscribedCalendar:
    row = session.get(SubscribedCalendar, calendar_id)
    if row is None:
        raise BadInputError(tr("That calendar is no longer read along. Nothing was changed."))
    return row


def _note(row: SubscribedCalendar, seen: Look, now: datetime) -> None:
    """What could not be read at all is read whole once it can be."""
    if seen.happenings is None:
        row.trouble, row.text_hash = seen.trouble, ""
    else:
        row.trouble = _not_read(seen.unreadable)
        row.text_hash, row.read_at = seen.text_hash, now.astimezone(UTC)


def _not_read(unreadable: Sequence[Unreadable]) -> str:
    if not unreadable:
        return ""
    first = tr("line {line} of {origin}").format(
        line=unreadable[0].line, origin=unreadable[0].origin
    )
    if len(unreadable) == 1:
        return tr("One thing in it could not be read: {first}.").format(first=first)
    return tr("{count} things in it could not be read, the first in {first}.").format(
        count=say_number(len(unreadable)), first=first
    )


def _take_in(
    change: Change, row: SubscribedCalendar, seen: Look, now: datetime, *, however_much: bool
) -> None:
    session, calendar_id = change.session, row.id
    assert calendar_id is not None
    happenings = understand(session, seen.happenings or (), now).happenings
    whole = seen.whole
    if whole and not however_much:
        ahead, missed = would_miss(session, happenings, calendar_id, now)
        if missed >= _MUCH and missed * 2 > ahead:
            row.trouble, whole = tr(EMPTIED), False
    take_in(change, happenings, now=now, calendar_id=calendar_id, whole=whole)


def _moves_something_kept(session: Session, seen: Look, now: datetime) -> bool:
    plan = lay_beside(session, understand(session, seen.happenings or (), now).happenings)
    rows = rows_of(session, plan.changed.values()).values()
    return any(row.state == EvidenceState.KEPT for row in rows)


_Stands = tuple[object, ...]


def _kept(session: Session, calendar_id: int) -> dict[int, _Stands]:
    """The plans that this calendar's meetings became, as they stand."""
    query = select(FollowUp).where(
        col(FollowUp.id).in_(
            select(Evidence.follow_up_id).where(
                col(Evidence.calendar_id) == calendar_id, col(Evidence.state) == EvidenceState.KEPT
            )
        )
    )
    return {row.id: _stands(row) for row in session.exec(query) if row.id is not None}


def _stands(row: FollowUp) -> _Stands:
    return row.day, row.starts_at, row.zone, row.minutes, row.title, row.place, row.rule


def _what_moved(session: Session, before: dict[int, _Stands], name: str) -> str:
    """The sentence of the toast; of what nobody needs to be told a short one."""
    rows = [session.get(FollowUp, plan_id) for plan_id in before]
    changed = [row for row in rows if row and row.id and _stands(row) != before[row.id]]
    if not changed:
        return tr("Read {name}").format(name=name)
    if len(changed) > 1:
        return tr("Brought {count} appointments up to date from {name}").format(
            count=len(changed), name=name
        )
    (row,) = changed
    assert row.id is not None
    if before[row.id][:2] == (row.day, row.starts_at):
        return tr("Changed {what}, as {name} says").format(what=named(session, row), name=name)
    return tr("Moved {what} to {when}, as {name} says").format(
        what=named(session, row), when=name_moment(row.day, row.starts_at), name=name
    )
