"""Opens the store for the window, on a thread: this is where SQLModel is imported."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any


def open_whole(folder: Path, now: datetime, zone: str, demo: bool) -> Any:
    """The store, with the stages planted, the old trash emptied and, for ``demo``, samples."""
    from desktop.services.journey.defaults import plant_stages
    from desktop.services.people.trash import empty_old_trash
    from desktop.storage.store import open_store

    database = open_store(folder, now=now)
    plant_stages(database)
    empty_old_trash(database, now=now)
    if demo:
        from desktop.services import samples
        from desktop.ui.people.pictures import shrink_picture

        samples.plant(database, now=now, zone=zone, shrink=shrink_picture)
        database.forget_history()
    return database
