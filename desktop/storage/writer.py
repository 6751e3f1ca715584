"""The one connection that writes, and the truth about each of its commits.

A commit may fail and stand all the same: when the very last sync is refused, the pages
are in place already, and SQLite reports an error. Another connection tells when that may be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from desktop.domain.errors import StoreError
from desktop.storage import driver
from desktop.storage.connection import connect, make_engine

_MUCH_KIB = 1 << 16  # of pages; only what is really read is held


class Writer:
    """Opens the store for writing; to be closed. One thread at a time."""

    def __init__(self, path: Path) -> None:
        self._engine = make_engine(path, "write")
        self.connection: Connection = self._engine.connect()
        self._witness = connect(path, "read")
        raw: Any = self.connection.connection.driver_connection
        self._usual = int(raw.execute("PRAGMA cache_size").fetchone()[0])
        self._troubled = False

    def close(self) -> None:
        self._witness.close()
        self.connection.close()
        self._engine.dispose()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All of the block or nothing of it. Whoever gets past it has what it wrote on the
        disk; an error says that nothing stands, but for UnsureError.

        After UnsureError the temporary tables may be what they were before it.
        """
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
            if not complete or not isinstance(error, _troubles()) or not self._may_stand(before):
                raise
            raise UnsureError from error

    @contextmanager
    def much_at_hand(self) -> Iterator[None]:
        """Keep very many pages at hand meanwhile: what is spread over the whole file would be
        read again and again, and of a locked store deciphered each time."""
        self._tell(f"PRAGMA cache_size={-_MUCH_KIB}")
        try:
            yield
        finally:
            self._tell(f"PRAGMA cache_size={self._usual}")
            self._tell("PRAGMA shrink_memory")

    def _tell(self, pragma: str) -> None:
        """What makes it quicker at best: whether it can be done now is no matter."""
        raw: Any = self.connection.connection.driver_connection
        with suppress(*driver.errors()):
            raw.execute(pragma)

    def aside(self, work: Callable[[], None]) -> None:
        """Work on temporary tables alone. That it fails is no matter: what was acknowledged
        before stays so."""
        try:
            with self.connection.begin():
                work()
        except _troubles():
            self._troubled = True
            self._end_for_sure()

    def _version(self) -> int:
        """Another after each commit of the writer."""
        return int(self._witness.execute("PRAGMA data_version").fetchone()[0])

    def _may_stand(self, before: int) -> bool:
        """Whether the file is another than before. It may also be one that was taken back
        from its journal, which SQLite does not tell apart."""
        try:
            return self._version() != before
        except driver.errors() as error:
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
