"""A gathering to test with, and short ways to what is asked of it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from desktop.domain.gatherings.met_line import read_met
from desktop.domain.gatherings.rows import GatheringDraft, GatheringView, MetRow
from desktop.services.gatherings import keeping, names
from desktop.services.gatherings.viewing import view
from desktop.storage.database import Database
from tests.builders import NOW, TODAY

YESTERDAY = TODAY - timedelta(days=1)
EVENING = datetime.combine(YESTERDAY, datetime.min.time()).replace(hour=18)


def an_evening(db: Database, day: date = YESTERDAY, **fields: Any) -> int:
    """The lamplighters' supper, yesterday; its id."""
    values = {"starts_at": datetime.combine(day, EVENING.time()), "minutes": 180, **fields}
    draft = GatheringDraft(
        "The lamplighters’ supper", day, zone="UTC", place="Boathouse No. 3", **values
    )
    return keeping.add(db, draft).created["gathering"][0]


def seen(db: Database, gathering: int, today: date = TODAY) -> GatheringView:
    with db.read() as session:
        found = view(session, gathering, today=today)
    assert found is not None
    return found


def met(db: Database, gathering: int, typed: str, person_id: int | None = None) -> int:
    """Somebody was met, as it is typed in one line; the row."""
    changes = names.meet(db, gathering, read_met(typed), person_id=person_id, now=NOW)
    return changes.created["gathering_person"][0]


def met_row(db: Database, gathering: int, row: int) -> MetRow:
    return next(one for one in seen(db, gathering).met if one.id == row)
