"""A store with its stages and the sample people, planted once for each moment."""

from __future__ import annotations

import tempfile
from datetime import datetime
from functools import cache
from pathlib import Path

from desktop.domain import language
from desktop.services import samples
from desktop.services.journey.defaults import plant_stages
from desktop.storage.store import open_store
from desktop.storage.store_file import FILE_NAME
from desktop.ui.people.pictures import shrink_picture


def lay_samples(folder: Path, *, now: datetime, zone: str) -> Path:
    """The file of a store in that folder, which is not opened yet. Another language than
    English plants for itself, since its words are listened to."""
    if language._translate is None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = folder / FILE_NAME
        path.write_bytes(_planted(now, zone))
        path.chmod(0o600)
        return path
    return _plant(folder, now, zone)


@cache
def _planted(now: datetime, zone: str) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        return _plant(Path(folder), now, zone).read_bytes()


def _plant(folder: Path, now: datetime, zone: str) -> Path:
    with open_store(folder, now=now) as database:
        plant_stages(database)
        samples.plant(database, now=now, zone=zone, shrink=shrink_picture)
    return folder / FILE_NAME
