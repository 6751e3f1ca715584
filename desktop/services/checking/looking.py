"""Looking whether all is well: the file, its links, the search, the folder, the backups.

Nothing is changed by it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, text

from desktop.domain.checked import Finding, Mend, say_people, say_talks
from desktop.domain.errors import DamagedStoreError, StoreError
from desktop.domain.language import say_number, tr
from desktop.domain.progress import Progress
from desktop.services.checking import folder as folder_looks
from desktop.services.importing.bulk import many_objects
from desktop.storage import search_check
from desktop.storage.database import Database
from desktop.storage.store import open_store

_INDEX_WORDS = ("missing from index", "wrong # of entries in index", "non-unique entry in index")
_HARMLESS = ("*** in database", "is never used")  # a page that is only wasted
_MOST = 1_000  # messages of SQLite
_BATCH = 1_000  # people


def look(
    db: Database, *, backups: bool = False, progress: Progress | None = None
) -> Iterator[Finding]:
    """A finding for each thing that was looked at; with ``backups`` each of them is read.

    Raises DamagedStoreError for what cannot be mended here, CancelledError.
    """
    progress = progress or Progress()
    yield from look_at_store(db, progress)
    yield from folder_looks.look(db.path.parent, backups=backups, progress=progress)


def look_at_store(db: Database, progress: Progress) -> Iterator[Finding]:
    """The findings in the store itself."""
    with db.read() as session:
        run = session.connection()
        yield _pages(run)
        progress.check()
        yield _links(run)
        people, talks = _count(run, "person"), _count(run, "interaction")
        yield Finding(
            tr("It holds {people} and {talks}.").format(
                people=say_people(people), talks=say_talks(talks)
            )
        )
        yield _places(run)
        wrong = _not_as_it_should_be(run, progress)
    yield _search(wrong, _agrees(db))


def _agrees(db: Database) -> bool:
    """Whether the search index agrees with itself; it is not asked where nobody may write."""
    try:
        return db.search_is_sound()
    except StoreError:
        return True


def _pages(run: Connection) -> Finding:
    told = run.execute(text(f"PRAGMA integrity_check({_MOST})")).scalars()
    lines = [line for words in told for line in str(words).splitlines()]
    found = [line for line in lines if not any(words in line for words in _HARMLESS)]
    if found in ([], ["ok"]):
        return Finding(tr("The file is whole, page by page, and so are its indexes."))
    if all(any(words in one for words in _INDEX_WORDS) for one in found):
        return Finding(
            tr("{entries} in the indexes are wrong.").format(entries=_entries(len(found))),
            Mend.INDEXES,
        )
    raise DamagedStoreError(
        tr("The file is damaged: {what}. It was left as it is.").format(what="; ".join(found[:5]))
    )


def _entries(count: int) -> str:
    return (
        tr("At least {count} entries").format(count=say_number(count))
        if count >= _MOST
        else tr("{count} entries").format(count=say_number(count))
    )


def _links(run: Connection) -> Finding:
    found = run.execute(text("PRAGMA foreign_key_check")).all()
    if not found:
        return Finding(tr("Everything points to something that is there."))
    tables = ", ".join(sorted({str(row[0]) for row in found}))
    words = tr("{count} rows point to something that is gone ({tables}).").format(
        count=say_number(len(found)), tables=tables
    )
    return Finding(words, Mend.LINKS)


def _places(run: Connection) -> Finding:
    """Who is on the board stands somewhere in a column."""
    query = "SELECT count(*) FROM person WHERE stage_id IS NOT NULL AND stage_rank IS NULL"
    lost = int(run.execute(text(query)).scalar_one())
    if not lost:
        return Finding(tr("Every card of the journey has its place."))
    return Finding(
        tr("{lost} cards of the journey have no place in their column.").format(
            lost=say_number(lost)
        ),
        Mend.PLACES,
    )


def _not_as_it_should_be(run: Connection, progress: Progress) -> int:
    """How many people the search says something else of than is kept."""
    people = list(run.execute(text("SELECT id FROM person ORDER BY id")).scalars())
    progress.done, progress.total = 0, len(people)
    wrong = search_check.nobodys(run)
    for at in range(0, len(people), _BATCH):
        progress.advance_to(at)
        wrong += search_check.unlike(run, people[at : at + _BATCH])
    return wrong


def _search(wrong: int, sound: bool) -> Finding:
    if wrong:
        return Finding(
            tr("The search is wrong about {say_people}.").format(say_people=say_people(wrong)),
            Mend.SEARCH,
        )
    if not sound:
        return Finding(tr("The search does not find all that it holds."), Mend.SEARCH)
    return Finding(tr("The search knows everybody, word for word."))


def _count(run: Connection, table: str) -> int:
    return int(run.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())


def look_in(folder: Path, *, now: datetime, progress: Progress) -> list[Finding]:
    """All findings of a folder whose store is open elsewhere in the program, at once.

    Raises StoreError and CancelledError.
    """
    with open_store(folder, now=now) as db, many_objects():
        return list(look(db, progress=progress))
