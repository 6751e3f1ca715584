"""Is the store whole? What was looked at is said, and so is what was mended."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, text

from desktop.domain.errors import DamagedStoreError
from desktop.storage.database import Database


def check(db: Database) -> Iterator[str]:
    """A sentence for each thing that was looked at.

    The search index is made anew when it does not hold everybody. Raises
    DamagedStoreError for what cannot be mended here; nothing was changed then.
    """
    with db.read() as session:
        run = session.connection()
        _check_pages(run)
        yield "The file is whole, page by page."
        _check_links(run)
        yield "Everything points to something that is there."
        people = _count(run, "person")
        talks = _count(run, "interaction")
        yield f"It holds {people:,} people and {talks:,} interactions."
        missing = _not_indexed(run)
    if missing:
        db.rebuild_search()
        yield f"{missing:,} people were missing in the search, or too many. It was made anew."
    else:
        yield "The search knows everybody."


def _check_pages(run: Connection) -> None:
    found = run.execute(text("PRAGMA integrity_check(5)")).scalars().all()
    if list(found) != ["ok"]:
        raise DamagedStoreError(
            f"The file is damaged: {'; '.join(map(str, found))}. It was left as it is. "
            "A backup can be restored with: kith restore FILE"
        )


def _check_links(run: Connection) -> None:
    found = run.execute(text("PRAGMA foreign_key_check")).all()
    if found:
        tables = ", ".join(sorted({str(row[0]) for row in found}))
        raise DamagedStoreError(
            f"{len(found)} rows point to something that is gone ({tables}). "
            "Nothing was changed. A backup can be restored with: kith restore FILE"
        )


def _count(run: Connection, table: str) -> int:
    return int(run.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())


def _not_indexed(run: Connection) -> int:
    return int(
        run.execute(
            text(
                "SELECT (SELECT count(*) FROM person WHERE id NOT IN"
                " (SELECT rowid FROM person_text))"
                " + (SELECT count(*) FROM person_text WHERE rowid NOT IN (SELECT id FROM person))"
            )
        ).scalar_one()
    )
