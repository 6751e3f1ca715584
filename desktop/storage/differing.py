"""Two stores beside each other: what would come back, what would go, what reads otherwise.

Rows are laid beside each other by their number, which a backup shares with its store;
people by their uid. Both files are only read.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from desktop.domain.backups import Difference, KindDiffers, Names
from desktop.domain.errors import CancelledError
from desktop.domain.language import tr
from desktop.storage import driver
from desktop.storage.faults import as_store_error

MOST_NAMES = 200
_STEPS_BETWEEN_LOOKS = 100_000  # of SQLite's machine; some milliseconds

# Kept beside what they were made of, or of no meaning to a person.
_DERIVED = {
    "id", "uid", "created_at", "updated_at", "sort_key", "last_contact_on", "stage_rank",
    "rank", "key", "small", "large", "original",
}  # fmt: skip
# Tables of things, in the order in which they are told.
KINDS = (
    "interaction", "note", "follow_up", "loop", "facet", "giving", "occasion", "contact_point",
    "address", "photo", "tie", "move", "trust_moment", "news", "rhythm", "season", "attachment",
    "gathering", "introduction", "draft", "circle", "tag", "stage", "profile_line", "review",
    "letter",
)  # fmt: skip
# Which people a row of these tells of, where it has no person_id.
_PEOPLE_OF = {
    "interaction": "SELECT person_id FROM {db}.interaction_person WHERE interaction_id IN {ids}",
    "gathering": "SELECT person_id FROM {db}.gathering_person WHERE gathering_id IN {ids}",
    "introduction": "SELECT first_id FROM {db}.introduction WHERE id IN {ids}"
    " UNION SELECT second_id FROM {db}.introduction WHERE id IN {ids}",
    "draft": "SELECT person_id FROM {db}.draft_person WHERE draft_id IN {ids}",
}


def difference(then: Path, now: Path, stopped: Callable[[], bool] = lambda: False) -> Difference:
    """What the store at ``now`` would become by going back to ``then``.

    Raises StoreError, and CancelledError once ``stopped`` says so.
    """
    with _both(then, now, stopped) as run:
        kinds = [_kind(run, table) for table in KINDS if _has(run, table)]
        _note_people(run)
        return Difference(
            _names(run, _BACK), _names(run, _GOING), _names(run, _OTHERWISE),
            tuple(kind for kind in kinds if kind.back or kind.going or kind.otherwise),
        )  # fmt: skip


@contextmanager
def _both(then: Path, now: Path, stopped: Callable[[], bool]) -> Iterator[sqlite3.Connection]:
    """One connection to both, ``was`` and ``now``, with a place to note what differs."""
    try:
        with closing(driver.open_beside(was=then, now=now)) as run:
            run.execute("CREATE TEMP TABLE differs (id INTEGER, how TEXT)")
            run.execute("CREATE TEMP TABLE touched (id INTEGER PRIMARY KEY)")
            run.set_progress_handler(stopped, _STEPS_BETWEEN_LOOKS)
            yield run
    except driver.errors() as error:
        if stopped():
            raise CancelledError(tr("Cancelled. Nothing was changed.")) from error
        raise as_store_error(error, then) or error from error


def _has(run: sqlite3.Connection, table: str) -> bool:
    return bool(_columns(run, table, "was")) and bool(_columns(run, table, "now"))


def _columns(run: sqlite3.Connection, table: str, db: str) -> list[str]:
    return [row[1] for row in run.execute(f"PRAGMA {db}.table_info({table})")]


def _kind(run: sqlite3.Connection, table: str) -> KindDiffers:
    """Note the rows of a table that differ, and whose they are."""
    run.execute("DELETE FROM differs")
    run.execute(
        f"INSERT INTO differs SELECT w.rowid, CASE WHEN n.rowid IS NULL THEN 'back'"
        f" ELSE 'otherwise' END FROM was.{table} w LEFT JOIN now.{table} n ON n.rowid = w.rowid"
        f" WHERE n.rowid IS NULL OR {_unlike(run, table)}"
    )
    run.execute(
        f"INSERT INTO differs SELECT n.rowid, 'going' FROM now.{table} n"
        f" WHERE NOT EXISTS (SELECT 1 FROM was.{table} w WHERE w.rowid = n.rowid)"
    )
    counts = dict(run.execute("SELECT how, count(*) FROM differs GROUP BY how").fetchall())
    if counts:
        _note_whose(run, table)
    return KindDiffers(
        table, counts.get("back", 0), counts.get("going", 0), counts.get("otherwise", 0)
    )


def _unlike(run: sqlite3.Connection, table: str) -> str:
    """The condition that two rows say something else to a person."""
    both = set(_columns(run, table, "was")) & set(_columns(run, table, "now"))
    columns = sorted(both - _DERIVED)
    if not columns:
        return "0"
    was, now = (", ".join(f"{side}.{column}" for column in columns) for side in "wn")
    return f"({was}) IS NOT ({now})" if len(columns) > 1 else f"{was} IS NOT {now}"


def _note_whose(run: sqlite3.Connection, table: str) -> None:
    owned = f"SELECT person_id FROM {{db}}.{table} WHERE rowid IN {{ids}}"
    if table not in _PEOPLE_OF and "person_id" not in _columns(run, table, "was"):
        return
    query = _PEOPLE_OF.get(table, owned)
    for db, how in (("was", "'back', 'otherwise'"), ("now", "'going', 'otherwise'")):
        ids = f"(SELECT id FROM differs WHERE how IN ({how}))"
        run.execute(
            f"INSERT OR IGNORE INTO touched SELECT * FROM ({query.format(db=db, ids=ids)}) WHERE 1"
        )


def _note_people(run: sqlite3.Connection) -> None:
    """Those whose own names or intention differ."""
    run.execute(
        "INSERT OR IGNORE INTO touched SELECT w.id FROM was.person w"
        f" JOIN now.person n ON n.uid = w.uid WHERE {_unlike(run, 'person')}"
    )


_HERE = "SELECT 1 FROM {db}.person o WHERE o.uid = p.uid AND o.deleted_at IS NULL"
_BACK = f"FROM was.person p WHERE p.deleted_at IS NULL AND NOT EXISTS ({_HERE.format(db='now')})"
_GOING = f"FROM now.person p WHERE p.deleted_at IS NULL AND NOT EXISTS ({_HERE.format(db='was')})"
_OTHERWISE = (
    "FROM now.person p WHERE p.deleted_at IS NULL AND p.id IN (SELECT id FROM touched)"
    f" AND EXISTS ({_HERE.format(db='was')})"
)


def _names(run: sqlite3.Connection, whose: str) -> Names:
    count = int(run.execute(f"SELECT count(*) {whose}").fetchone()[0])
    rows: Sequence[tuple[str]] = run.execute(
        f"SELECT p.name {whose} ORDER BY p.sort_key, p.id LIMIT {MOST_NAMES}"
    ).fetchall()
    return Names(count, tuple(name for (name,) in rows))
