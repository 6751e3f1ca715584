"""What a thread does between the first paint and the first place: all that is slow.

Everything is imported within, since the window is painted before.
"""

from __future__ import annotations

import gc
import linecache
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.app.lean import lean_imports
from desktop.domain.progress import Progress

if TYPE_CHECKING:
    from desktop.storage.database import Database

_FOR_THE_STORE = (
    "sqlalchemy.dialects.sqlite", "desktop.storage.store", "desktop.services.journey.defaults",
    "desktop.services.people.trash",
)  # fmt: skip
WHEN_OPEN = ("people.circles", "people.card", "people.listing", "people.files", "people.photos")
FOR_PLACE = {
    "people": (
        *("exporting.whole_file", "gestures", "giving", "introductions.on_card"),
        *("journey.board", "loops", "news", "people.knowledge", "people.ties", "triage", "trust"),
    ),
    "today": ("beyond.slot", "compose.desk", "questions", "reflect.mirror.page", "today"),
}
"""The services that the window asks for at once when the store is open: of every start, and
of the place that is shown first."""
ONCE_WHOLE = tuple(
    f"desktop.{name}"
    for name in (
        *("services.people.invented", "services.calendars.listing", "ui.calendars.along"),
        *("ui.notices.watch", "ui.window.presence"),
        *("services.backups", "services.importing.pictures", "ui.window.keeping"),
    )
)
"""What settling in asks for, once the first place stands."""


def import_all(place: str) -> None:
    """Import SQLModel and the services that the window asks for when the store is open, on a
    thread.

    The window's thread imports nothing meanwhile: where two threads import rooms that lean
    on each other, Python lets one of them have the half of it. Nor does this one import
    what needs Qt: PySide makes its classes when they are first named, by one thread alone.
    """
    with lean_imports():
        for module in _FOR_THE_STORE:
            import_module(module)
    for service in (*WHEN_OPEN, *FOR_PLACE.get(place, ())):
        import_module(f"desktop.services.{service}")
    linecache.clearcache()  # the source of functions that SQLAlchemy made while it was imported


def open_all(folder: Path, now: datetime, zone: str, demo: bool, progress: Progress) -> Database:
    """Open the store, on a thread; meanwhile the first place is imported and made."""
    from desktop.services.journey.defaults import plant_stages
    from desktop.services.people.standing import put_in_order, stand_otherwise
    from desktop.services.people.trash import empty_at_start
    from desktop.storage.store import open_store

    database = open_store(folder, now=now, progress=progress)
    plant_stages(database)
    with database.read() as session:
        is_otherwise = stand_otherwise(session)
    if is_otherwise:
        put_in_order(database)
    empty_at_start(database, now=now)
    if demo:
        from desktop.services import samples
        from desktop.ui.people.pictures import shrink_picture

        samples.plant(database, now=now, zone=zone, shrink=shrink_picture)
        database.forget_history()
    gc.freeze()  # what a start made stays: to look through it once takes 0.2 s of the window's
    return database
