"""Things that files tell of, with defaults, for the tests of the tray."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from desktop.domain.found import FoundRow
from desktop.domain.happenings import HappeningDraft, Participant
from desktop.services import evidence
from desktop.storage.database import Database
from tests.builders import NOW, TODAY

ME = Participant("Max", me=True)


def a_chat(
    name: str = "Anna Schmidt", day: date = TODAY, hour: int = 8, **fields: Any
) -> HappeningDraft:
    """A talk of a chat with somebody named so, begun by them."""
    values: dict[str, Any] = {
        "format": "whatsapp",
        "key": f"{name} {day} {hour}",
        "text_hash": "1",
        "origin": "chat.txt",
        "began_at": datetime(day.year, day.month, day.day, hour),
        "with_whom": [Participant(name, began=True), ME],
    }
    return HappeningDraft(day=day, **{**values, **fields})


def a_meeting(day: date, mail: str = "anna@example.org", **fields: Any) -> HappeningDraft:
    """An hour of a calendar with somebody of this address."""
    values: dict[str, Any] = {
        "format": "ical",
        "form": "meeting",
        "kind": "in_person",
        "key": f"{mail} {day}",
        "text_hash": "1",
        "began_at": datetime(day.year, day.month, day.day, 10),
        "zone": "UTC",
        "minutes": 60,
        "title": "Tea",
        "with_whom": [Participant("", "email", mail)],
    }
    return HappeningDraft(day=day, **{**values, **fields})


def a_birthday(name: str, day: date, **fields: Any) -> HappeningDraft:
    values: dict[str, Any] = {
        "format": "ical",
        "form": "occasion",
        "kind": "birthday",
        "key": f"birthday {name}",
        "text_hash": "1",
        "title": f"{name}'s birthday",
        "with_whom": [Participant(name)],
    }
    return HappeningDraft(day=day, **{**values, **fields})


def found(db: Database, *drafts: HappeningDraft, **how: Any) -> list[int]:
    """Take these in; the ids of all rows of the tray, oldest first."""
    with db.change("found") as change:
        evidence.take_in(change, drafts, now=NOW, **how)
    return [row[0] for row in asked(db, "SELECT id FROM evidence ORDER BY id")]


def asked(db: Database, question: str) -> list[tuple[Any, ...]]:
    with db.read() as session:
        rows = session.connection().exec_driver_sql(question)
        return [tuple(row) for row in rows]


def tray(db: Database, **how: Any) -> Any:
    with db.read() as session:
        return evidence.tray(session, now=NOW, **how)


def shown(db: Database, *ids: int) -> tuple[FoundRow, ...]:
    with db.read() as session:
        return evidence.shown(session, ids, now=NOW)
