"""Made-up lives for the mirror: what the tests of this folder share.

Today is Thursday, 12 March 2026; the week looked at is the seven days up to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any

from desktop.domain.entities import Giving, Loop, Person, Stage
from desktop.domain.reflect.mirror import Named
from desktop.storage.database import Database
from tests.builders import TODAY, a_person, add

DAY = timedelta(days=1)
WEEK = (TODAY - 6 * DAY, TODAY)
SEASON = (TODAY - 90 * DAY, TODAY)
YEAR = (TODAY - 364 * DAY, TODAY)
LONG_AGO = date(2024, 5, 1)


def ago(days: int) -> date:
    return TODAY - days * DAY


def somebody(db: Database, name: str, **fields: Any) -> int:
    """In practice for long; their id."""
    values = {"in_practice_since": LONG_AGO, "intention": f"To be there for {name}", **fields}
    return add(db, a_person(name, **values))[0]


def rests(db: Database, person: int) -> None:
    [tray] = add(db, Stage(kind="resting", name="Resting", position=99))
    with db.change("built") as change:
        change.session.get_one(Person, person).stage_id = tray


def into_the_trash(db: Database, person: int) -> None:
    with db.change("built") as change:
        found = change.session.get_one(Person, person)
        found.deleted_at = found.created_at


def gave(db: Database, person: int, text: str, day: date, **fields: Any) -> int:
    values = {"direction": "received", "kind": "gift", "state": "done", **fields}
    return add(db, Giving(person_id=person, text=text, day=day, **values))[0]


def open_with(db: Database, person: int, kind: str, text: str, about_on: date, **more: Any) -> int:
    values = {"opened_on": about_on - 20 * DAY, **more}
    return add(db, Loop(person_id=person, kind=kind, text=text, about_on=about_on, **values))[0]


def ask(
    db: Database, question: Callable[..., Any], days: tuple[date, date], today: date = TODAY
) -> Any:
    with db.read() as session:
        return question(session, *days, today=today)


def called(people: Iterable[Named]) -> list[str]:
    return [one.called for one in people]
