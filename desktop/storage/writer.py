"""The one connection that writes, and the truth about each of its commits.

A commit may fail and stand all the same: when the very last sync is refused, the pages
are in place already. SQLite then reports an error, and only another connection can tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from desktop.domain.errors import StoreError
from desktop.storage import driver
from desktop.storage.connection import connect, make_engine


class Writer:
    """Opens the store for writing; to be closed. One thread at a time."""

    def __init__(self, path: Path) -> None:
        self._engine = make_engine(path, "write")
        self.connection: Connection = self._engine.connect()
        self._witness = connect(path, "read")
        self._troubled = False
        self.lost_journal = False

    def close(self) -> None:
        self._witness.close()
        self.connection.close()
        self._engine.dispose()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All of the block or nothing of it. Whoever gets past it has what it wrote on the
        disk; an error says that nothing stands, but for UnsureError.

        A commit that failed and stands is confirmed by another one. The temporary tables
        are then what they were before it, which ``lost_journal`` tells.
        """
        self.lost_journal = False
        self._leave_trouble_behind()
        before = self._version()
        complete = False
        try:
            with self.connection.begin():
                yield self.connection
                complete = True
        except BaseException as error:
            self._troubled = True
            self._end_for_sure()
            if not complete or not isinstance(error, _troubles()) or not self._stands(before):
                raise
            self._confirm(error)
            self.lost_journal = True

    @contextmanager
    def aside(self) -> Iterator[None]:
        """For temporary tables alone. That it fails is no matter: what was acknowledged
        before stays so."""
        try:
            with self.connection.begin():
                yield
        except _troubles():
            self._troubled = True
            self._end_for_sure()

    def _version(self) -> int:
        """Another after each commit of the writer."""
        return int(self._witness.execute("PRAGMA data_version").fetchone()[0])

    def _stands(self, before: int) -> bool:
        try:
            return self._version() != before
        except driver.errors() as error:
            raise UnsureError from error

    def _confirm(self, error: BaseException) -> None:
        """Commit once more, with all syncs, though nothing is to be written."""
        self._leave_trouble_behind()
        try:
            with self.connection.begin():
                number = self.connection.exec_driver_sql("PRAGMA user_version").scalar_one()
                self.connection.exec_driver_sql(f"PRAGMA user_version = {int(number)}")
        except _troubles():
            self._end_for_sure()
            raise UnsureError from error

    def _end_for_sure(self) -> None:
        """Also where SQLAlchemy takes it for ended and SQLite does not (a commit that was
        refused since somebody reads)."""
        with suppress(*driver.errors()):
            raw: Any = self.connection.connection.driver_connection
            if raw.in_transaction:
                raw.execute("ROLLBACK")

    def _leave_trouble_behind(self) -> None:
        """After an error SQLite refuses once more; a read is where it may."""
        if self._troubled:
            raw: Any = self.connection.connection.driver_connection
            with suppress(*driver.errors()):
                raw.execute("SELECT count(*) FROM main.sqlite_schema").fetchone()
            self._troubled = False


def _troubles() -> tuple[type[Exception], ...]:
    return driver.errors(DBAPIError)


class UnsureError(StoreError):
    """The disk failed in the last moment; it may be stored or not."""

    def __init__(self) -> None:
        super().__init__(
            "The disk failed while this was being stored, and it may be there or not. "
            "Check the disk and look whether it is there, then try again."
        )
