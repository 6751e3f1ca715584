"""The mirror: what a season shows, read across the whole book at once."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from desktop.services.reflect.mirror import mirror, promised_and_lived, who_might_rest
from desktop.storage.store import open_store
from tests.bench.timing import Figure, at_most, timed
from tests.builders import NOW, TODAY

_SEASON = TODAY - timedelta(days=90)


def measure(folder: Path, size: int, count: int) -> list[Figure]:
    with open_store(folder, now=NOW) as db, db.read() as session:
        season = timed(lambda: mirror(session, _SEASON, TODAY, today=TODAY), count)
        promised = timed(lambda: promised_and_lived(session, today=TODAY), count)
        resting = timed(lambda: who_might_rest(session, today=TODAY), count)
    return [
        Figure("mirror: a season", size, season, goal=at_most(200)),
        Figure("mirror: promised and lived", size, promised, goal=at_most(100)),
        Figure("mirror: who might rest", size, resting, goal=at_most(100)),
    ]
