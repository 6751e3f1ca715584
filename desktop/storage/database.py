"""The store: one writer, many readers, and the journal that takes changes back.

    with db.change("Moved Ana to Attention") as change:
        change.session.add(...)
    return change.changes

A change is one transaction, the search index included. It is acknowledged only
after its commit returned; whatever goes wrong before leaves nothing behind.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from desktop.domain.changes import Changes, Direction
from desktop.domain.errors import CancelledError, StoreError
from desktop.domain.language import tr
from desktop.storage import driver, indexes, journal, search, search_check, touch
from desktop.storage.connection import make_engine
from desktop.storage.documents import Written
from desktop.storage.faults import as_store_error
from desktop.storage.history import History, Step
from desktop.storage.writer import UnsureError, Writer

_STEPS_BETWEEN_LOOKS = 200_000  # of SQLite's machine; some milliseconds


class Change:
    """The change under way: its session to write with, then what it changed.

    ``label`` may be set until the block ends. ``changes`` is there afterwards.
    """

    def __init__(self, session: Session, label: str, before: int = 0) -> None:
        self.session = session
        self.label = label
        self.changes = Changes()
        self.indexed: set[int] = set()  # people whose words were indexed with their rows
        self.indexed_until = before  # where the journal stood then

    def index_new(self, people: Sequence[int], written: Sequence[Written]) -> None:
        """Index people who are new from their rows, all that was inserted since the change
        began or since the last call; else they are read again when all is written."""
        search.index_new(self.session.connection(), people, written)
        self.indexed.update(people)
        self.indexed_until = journal.last_seq(self.session.connection())

    def words_stay(self, people: Sequence[int]) -> None:
        """What was written of these people since the change began or since the last call is
        nothing that is searched for: the index need not read them again."""
        self.session.flush()
        self.indexed.update(people)
        self.indexed_until = journal.last_seq(self.session.connection())

    def forget_words(self, people: Sequence[int]) -> None:
        """Take the words of people who go for good out of the search index, down to the
        pages of the file: FTS5 keeps them until its parts are put together anew."""
        search.index_people(self.session.connection(), people)
        search.scrub(self.session.connection())

    def insert_many(
        self, table: str, statement: str, rows: Sequence[Sequence[Any]], *, gaps: bool = False
    ) -> None:
        """Insert very many rows at half the cost; their numbers come after all others, with
        or without ``gaps`` between them."""
        journal.insert_many(self.session.connection(), table, statement, rows, gaps=gaps)

    def indexed_afterwards(self, tables: Sequence[str]) -> AbstractContextManager[None]:
        """While very many rows come into these tables, more than they hold."""
        return indexes.made_afterwards(self.session.connection(), tables)


class Database:
    """An open store. Use ``desktop.storage.store.open_store`` to get one.

    ``change``, ``undo`` and ``redo`` may be called from any one thread at a time;
    ``read`` from any thread.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._reader_engine = make_engine(path, "read")
        with _faults(path):
            self._writing = Writer(path)
            self._writer = self._writing.connection
            with self._writer.begin():
                journal.install(self._writer)
        self._identity = _identity(path)
        self._lock = threading.RLock()
        self._history = History()

    def __enter__(self) -> Database:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the file back. The undo history ends here."""
        self._writing.close()
        self._reader_engine.dispose()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one state of the store and cannot write."""
        with (
            _faults(self.path),
            self._reader_engine.connect() as connection,
            connection.begin(),
            Session(connection, expire_on_commit=False) as session,
        ):
            yield session

    @contextmanager
    def change(
        self,
        label: str = "",
        *,
        merge: str | None = None,
        undoable: bool = True,
        stopped: Callable[[], bool] | None = None,
    ) -> Iterator[Change]:
        """One act of a person: a transaction that can be taken back as a whole.

        Two changes with the same ``merge`` key, one right after the other, are
        taken back together (typing into one field). What no person did (planting the
        default stages) is not ``undoable`` and leaves the history alone. A long one asks
        ``stopped`` now and then, up to its commit: once it is, CancelledError is raised.
        """
        with self._lock:
            change_id = self._history.id_for(merge)
            with (
                _watched(self._writer, stopped),
                self._transaction(change_id, label, "done") as change,
            ):
                yield change
            if change.changes:
                step = Step(change_id, change.label, merge)
                self._forget(self._history.add(step) if undoable else [step])
            change.changes = replace(self._with_stacks(change.changes), quiet=not undoable)

    def undo(self) -> Changes:
        """Take the last change back. Without one, nothing changes."""
        return self._step("undone")

    def redo(self) -> Changes:
        """Do again what was last taken back."""
        return self._step("redone")

    def forget_history(self) -> None:
        """What was done until here can no longer be taken back."""
        with self._lock:
            self._forget(self._history.clear())

    def search_is_sound(self) -> bool:
        """Whether the search index agrees with its own documents."""
        with self._lock, _faults(self.path), self._writing.transaction() as connection:
            return search_check.is_sound(connection)

    def reindex(self) -> None:
        """Write all indexes of the tables anew."""
        with self._lock, _faults(self.path), self._writing.transaction() as connection:
            connection.exec_driver_sql("REINDEX")

    def rebuild_search(self) -> None:
        """Write the search index anew, outside of the journal's sight."""
        with self._lock, _faults(self.path), self._writing.transaction():
            search.index_everyone(self._writer)

    def _step(self, direction: Direction) -> Changes:
        with self._lock:
            step = self._history.next(direction)
            if step is None:
                return self._with_stacks(Changes())
            change_id = self._history.new_id()
            with (
                self._writing.much_at_hand(),
                self._transaction(change_id, step.label, direction) as change,
            ):
                journal.revert(self._writer, step.change_id)
                journal.forget(self._writer, step.change_id)
            self._history.turn(change_id, direction)
            return self._with_stacks(change.changes)

    @contextmanager
    def _transaction(self, change_id: int, label: str, direction: Direction) -> Iterator[Change]:
        try:
            with _faults(self.path):
                self._check_identity()
                with self._writing.transaction() as connection:
                    yield from self._under_way(connection, change_id, label, direction)
                self._check_identity()  # nobody finds what went into a file that was replaced
        except UnsureError:
            self.forget_history()  # it may not fit what is there now
            raise

    def _under_way(
        self, connection: Connection, change_id: int, label: str, direction: Direction
    ) -> Iterator[Change]:
        before = journal.last_seq(connection)
        journal.begin(connection, change_id)
        with Session(
            connection, expire_on_commit=False, join_transaction_mode="rollback_only"
        ) as session:
            change = Change(session, label, before)
            yield change
            session.flush()
            session.expunge_all()
        change.changes = self._settle(change_id, before, change, direction)
        self._check_identity()

    def _settle(self, change_id: int, before: int, change: Change, direction: Direction) -> Changes:
        """Bring the search index up to date and say what the change did."""
        connection = self._writer
        people = touch.people_of(connection, change_id, change.indexed_until)
        search.index_people(connection, people)
        journal.end(connection)
        people |= change.indexed
        return touch.describe(connection, change_id, before, people, change.label, direction)

    def _with_stacks(self, changes: Changes) -> Changes:
        return replace(changes, undo=self._history.undo_label, redo=self._history.redo_label)

    def _forget(self, steps: Sequence[Step]) -> None:
        def forget() -> None:
            for step in steps:
                journal.forget(self._writer, step.change_id)

        if steps:
            self._writing.aside(forget)

    def _check_identity(self) -> None:
        if _identity(self.path) != self._identity:
            raise StoreError(
                tr(
                    "The file {path} was replaced or removed while Kith was open. Nothing was "
                    "stored. Close Kith and open it again."
                ).format(path=self.path.name)
            )


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino


@contextmanager
def _watched(connection: Connection, stopped: Callable[[], bool] | None) -> Iterator[None]:
    """Let SQLite end what it is at once ``stopped`` says so: also the search index, which
    is written after everything else, gives way."""
    raw: Any = connection.connection.driver_connection
    if stopped is None:
        yield
        return
    raw.set_progress_handler(stopped, _STEPS_BETWEEN_LOOKS)
    try:
        yield
    except driver.errors(DBAPIError) as error:
        if stopped():
            raise CancelledError(tr("Cancelled. Nothing was changed.")) from error
        raise
    finally:
        raw.set_progress_handler(None, 0)


@contextmanager
def _faults(path: Path) -> Iterator[None]:
    """The world's trouble, told in a sentence; our own bugs as they are."""
    try:
        yield
    except driver.errors(DBAPIError, OSError) as error:
        told = as_store_error(error, path)
        if told is None:
            raise
        raise told from error
