"""The bridge from a wish in the window to the store's own threads, and back.

One thread writes, one reads, two work on files. What comes back arrives by one queued
signal in the window's thread, and every change is told to all by ``changed``.
"""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.errors import CancelledError, KithError, LostStoreError
from desktop.ui.lanes import Inline as Inline
from desktop.ui.lanes import Lane
from desktop.ui.lanes import Threads as Threads

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.domain.changes import Changes
    from desktop.ui.arrivals import Arrivals

log = logging.getLogger(__name__)

Then = Callable[[Any], None]
Failed = Callable[[KithError], None]
Deliver = Callable[[], None]


class Runner(QObject):
    """Runs services for the window. Until ``open`` is called, wishes wait.

    ``changed`` carries the Changes of every operation, undo and redo included;
    ``failed`` the sentence of a trouble that no caller took for itself. After ``lost`` it
    serves no store any more: all is to be opened anew.
    """

    changed = Signal(object)
    failed = Signal(str)
    lost = Signal()
    opened = Signal()
    _delivered = Signal(object, object)

    def __init__(self, lanes: Threads | Inline, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._database: Any = None
        self._waiting: list[tuple[Lane, Callable[[], None]]] = []
        self._latest: dict[str, int] = {}
        self._under_way = 0
        self._has_stopped = False
        self._delivered.connect(self._deliver if isinstance(lanes, Inline) else self._arrive)

    @property
    def is_open(self) -> bool:
        return self._database is not None

    @property
    def is_idle(self) -> bool:
        """Whether every wish was answered."""
        return self._under_way == 0

    @property
    def folder(self) -> Path:
        """In which the store that it serves lies."""
        folder: Path = self._database.path.parent
        return folder

    def open(self, database: Any) -> None:
        """Serve this store from here on; wishes that waited run now."""
        self._database = database
        waiting, self._waiting = self._waiting, []
        for lane, job in waiting:
            self._submit(lane, job)
        self.opened.emit()

    def query(
        self,
        function: Callable[..., Any],
        *args: Any,
        then: Then,
        key: str | None = None,
        owner: QObject | None = None,
        **named: Any,
    ) -> None:
        """Ask ``function(session, …)``; its answer goes to ``then``.

        Of several questions with one ``key`` only the last is answered. An answer
        for an ``owner`` that is gone is dropped.
        """
        self._put("read", self._asking(function, args, named, then, key), owner, None)

    def long_query(
        self,
        function: Callable[..., Any],
        *args: Any,
        then: Then,
        failed: Failed | None = None,
        key: str | None = None,
        owner: QObject | None = None,
        **named: Any,
    ) -> None:
        """Ask ``function(session, …)`` that takes long (all of the book into a file), beside
        the questions of the places. ``key`` and ``owner`` as with ``query``."""
        self._put("files", self._asking(function, args, named, then, key), owner, failed)

    def change(
        self,
        function: Callable[..., Changes],
        *args: Any,
        then: Callable[[Changes], None] | None = None,
        failed: Failed | None = None,
        **named: Any,
    ) -> None:
        """Carry out ``function(database, …)``; all hear of it by ``changed``. What was typed
        and is being sent comes back where it was typed, if it cannot be stored."""
        from desktop.ui import sending  # after the first paint

        typed = sending.current()
        if typed is not None:
            then, failed = typed.along(then, failed or self._tell_failure)

        def job() -> Deliver:
            changes = function(self._database, *args, **named)
            return lambda: self._tell(changes, then)

        self._put("write", job, None, failed)

    def undo(self) -> None:
        self.change(lambda database: database.undo())

    def redo(self) -> None:
        self.change(lambda database: database.redo())

    def background(
        self,
        function: Callable[..., Any],
        *args: Any,
        then: Then,
        failed: Failed | None = None,
        owner: QObject | None = None,
        **named: Any,
    ) -> None:
        """Run ``function(…)``, which needs no store, on the pool for files and pictures."""

        def job() -> Deliver:
            answer = function(*args, **named)
            return lambda: then(answer)

        self._under_way += 1
        self._lanes.submit("files", self._guarded(job, owner, failed))

    def exchange(
        self,
        function: Callable[..., Any],
        *args: Any,
        open_again: Callable[[], Any],
        changes: Changes,
        then: Then,
        failed: Failed | None = None,
        **named: Any,
    ) -> None:
        """Close the store, run ``function(…)``, which may put another file in its place, and
        serve what ``open_again`` opens, also where it failed. All hear of ``changes``; where
        nothing could be opened again, of ``lost``."""

        def job() -> Deliver:
            self._database.close()
            try:
                answer = function(*args, **named)
            finally:
                self._serve(open_again)

            return lambda: self._tell(changes, lambda _: then(answer))

        self._put("write", job, None, failed)

    def _serve(self, open_again: Callable[[], Any]) -> None:
        try:
            before, self._database = self._database, open_again()
        except KithError as error:
            raise LostStoreError(str(error)) from error
        before.close()  # what was read from it meanwhile

    def stop(self) -> None:
        """Wait for what is under way, then give the store back. What it was answered is told
        to nobody: they may be gone by then."""
        self._lanes.stop()
        self._has_stopped = True
        gc.enable()
        if self._database is not None:
            self._database.close()
            self._database = None

    def _put(
        self, lane: Lane, job: Callable[[], Deliver], owner: QObject | None, failed: Failed | None
    ) -> None:
        self._under_way += 1
        guarded = self._guarded(job, owner, failed)
        if self._database is None:
            self._waiting.append((lane, guarded))
        else:
            self._submit(lane, guarded)

    def _submit(self, lane: Lane, job: Callable[[], None]) -> None:
        gc.disable()  # on a lane's thread it would take objects of Qt apart
        self._lanes.submit(lane, job)

    def _guarded(
        self, job: Callable[[], Deliver], owner: QObject | None, failed: Failed | None
    ) -> Callable[[], None]:
        """The job with exactly one message back, whatever happens."""

        def run() -> None:
            try:
                deliver = job()
            except KithError as error:
                self._delivered.emit(partial(self._tell_trouble, error, failed), None)
            except Exception as error:
                log.exception("a service failed")
                self._delivered.emit(partial(_raise, error), None)
            else:
                self._delivered.emit(deliver, owner)

        return run

    def _asking(
        self,
        function: Callable[..., Any],
        args: tuple[Any, ...],
        named: dict[str, Any],
        then: Then,
        key: str | None,
    ) -> Callable[[], Deliver]:
        """The question as a job of a lane; asked anew with its key, it is not answered."""
        ticket = self._ticket(key)

        def job() -> Deliver:
            if self._is_stale(key, ticket):
                return lambda: None
            with self._database.read() as session:
                answer = function(session, *args, **named)
            return lambda: None if self._is_stale(key, ticket) else then(answer)

        return job

    def _ticket(self, key: str | None) -> int:
        if key is None:
            return 0
        self._latest[key] = self._latest.get(key, 0) + 1
        return self._latest[key]

    def _is_stale(self, key: str | None, ticket: int) -> bool:
        return key is not None and self._latest.get(key) != ticket

    def _tell(self, changes: Changes, then: Callable[[Changes], None] | None) -> None:
        self.changed.emit(changes)
        if then is not None:
            then(changes)

    def _tell_trouble(self, error: KithError, failed: Failed | None) -> None:
        if isinstance(error, LostStoreError):
            self.lost.emit()
            return
        (failed or self._tell_failure)(error)

    def _tell_failure(self, error: KithError) -> None:
        if not isinstance(error, CancelledError):
            self.failed.emit(str(error))

    @cached_property
    def _arrivals(self) -> Arrivals:
        from desktop.ui.arrivals import Arrivals

        return Arrivals(self._deliver, self)

    @Slot(object, object)
    def _arrive(self, deliver: Deliver, owner: QObject | None) -> None:
        self._arrivals.take(deliver, owner)

    @Slot(object, object)
    def _deliver(self, deliver: Deliver, owner: QObject | None) -> None:
        self._under_way -= 1
        if not self._under_way:
            gc.enable()
        if not self._has_stopped and (owner is None or shiboken6.isValid(owner)):
            deliver()


def _raise(error: Exception) -> None:
    raise error
