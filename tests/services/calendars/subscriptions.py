"""Calendars as files of a test, read along."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from desktop.domain.changes import Changes
from desktop.domain.subscriptions import CalendarRow
from desktop.services import evidence
from desktop.services.calendars import listing, looking, subscribing
from desktop.storage.database import Database
from tests.formats.calendars import calendar

HERE = datetime(2026, 3, 12, 10, 0, tzinfo=ZoneInfo("Europe/Berlin"))
TODAY = HERE.date()


def an_event(
    start: str = "20260320T150000",
    uid: str = "tea",
    *lines: str,
    title: str = "Tea with Anna",
    mail: str = "anna@example.org",
) -> list[str]:
    attendee = [f"ATTENDEE;CN=Anna:mailto:{mail}"] if mail else []
    zone = "" if start.endswith("Z") or "T" not in start else ";TZID=Europe/Berlin"
    return [
        *("BEGIN:VEVENT", f"UID:{uid}", f"DTSTART{zone}:{start}", f"SUMMARY:{title}"),
        *(*attendee, *lines, "END:VEVENT"),
    ]


def a_file(folder: Path, *events: list[str], name: str = "Family.ics") -> Path:
    path = folder / name
    path.write_bytes(calendar(*(line for one in events for line in one)).encode())
    return path


def along(db: Database) -> tuple[CalendarRow, ...]:
    with db.read() as session:
        return listing.listed(session)


def subscribed(db: Database, path: Path) -> int:
    """Read it along, and once now; its id."""
    (row_id,) = subscribing.subscribe(db, str(path), now=HERE).created["subscribed_calendar"]
    read_again(db)
    return row_id


def read_again(db: Database, now: datetime = HERE) -> Changes:
    """Look at every calendar and follow; what the last one did."""
    changes = Changes()
    for row in along(db):
        seen = looking.look(row.path, row.text_hash)
        changes = subscribing.read_along(db, row.id, seen, now=now)
    return changes


def keep_all(db: Database) -> Changes:
    with db.read() as session:
        ids = [row[0] for row in session.connection().exec_driver_sql("SELECT id FROM evidence")]
    return evidence.keep(db, ids, now=HERE)


def plans(db: Database, columns: str = "title, starts_at, zone, state") -> list[tuple[object, ...]]:
    with db.read() as session:
        rows = session.connection().exec_driver_sql(f"SELECT {columns} FROM follow_up ORDER BY id")
        return [tuple(row) for row in rows]
