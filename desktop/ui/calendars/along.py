"""Reading calendars along: at the start, when one was written, when the window is come back to.

Files are looked at on the pool for files, and only when something there was written; what
they say is taken in on the store's thread. The window never waits.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.language import tr, trn
from desktop.domain.subscriptions import CalendarRow, Look
from desktop.services.calendars import listing
from desktop.ui.runner import Runner

if TYPE_CHECKING:
    from desktop.services.calendars.looking import Glance, Signature

_SETTLED_MS = 1_200  # programs write a file in several steps


class ReadingAlong(QObject):
    """``told`` is a sentence once a calendar was read for the first time."""

    told = Signal(str)

    def __init__(self, runner: Runner, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner, self._clock = runner, clock
        self._rows: dict[int, CalendarRow] = {}
        self._seen: dict[int, Signature] = {}
        self._watched: dict[int, tuple[str, ...]] = {}
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self.look_again)
        self._watcher.fileChanged.connect(self._wait)
        self._watcher.directoryChanged.connect(self._wait)
        runner.changed.connect(self._hear)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.applicationStateChanged.connect(self._come_back)

    def begin(self) -> None:
        """Ask which calendars there are, and look at those not looked at yet."""
        self._runner.query(listing.listed, then=self._take, key="calendars-along", owner=self)

    def look_again(self) -> None:
        """Look at all of them; what was not written since costs nothing."""
        for row in list(self._rows.values()):
            self._glance(row)

    def _wait(self, _path: str) -> None:
        self._settling.start()

    def _come_back(self, state: Qt.ApplicationState) -> None:
        """Not every disk tells of changes: a calendar on another machine does not."""
        if state == Qt.ApplicationState.ApplicationActive and self._rows:
            self._settling.start()

    def _hear(self, changes: Changes) -> None:
        if changes.touches(("subscribed_calendar",)):
            self.begin()

    def _take(self, rows: Sequence[CalendarRow]) -> None:
        before, self._rows = self._rows, {row.id: row for row in rows}
        for gone in before.keys() - self._rows.keys():
            self._watched.pop(gone, None)
            self._seen.pop(gone, None)
        self._watch()
        for row in rows:
            if row.id not in before:
                self._glance(row)
            elif before[row.id].read_at is None and row.read_at is not None:
                self.told.emit(_first_words(row))

    def _glance(self, row: CalendarRow) -> None:
        """Once a day it is read whether written or not: what was ahead has gone by."""
        now = self._clock.now()
        fresh = _is_of_today(row.read_at, now)
        self._runner.background(
            _glance_at,
            row.path,
            self._seen.get(row.id, ()) if fresh else (),
            row.text_hash if fresh else "",
            then=partial(self._follow, row.id),
            owner=self,
        )

    def _follow(self, calendar_id: int, glance: Glance) -> None:
        row = self._rows.get(calendar_id)
        if row is None:
            return
        self._seen[calendar_id] = glance.signature
        self._watched[calendar_id] = glance.watched
        self._watch()
        look = glance.look
        if look is None:
            return
        if look.happenings is not None or look.trouble not in ("", row.trouble):
            self._take_in(row.id, look)

    def _take_in(self, calendar_id: int, look: Look) -> None:
        from desktop.services.calendars import subscribing  # not before there is a calendar

        self._runner.change(subscribing.read_along, calendar_id, look, now=self._clock.now())

    def _watch(self) -> None:
        """A file that was replaced is no longer watched by itself: it is added anew."""
        wished = {path for paths in self._watched.values() for path in paths}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if gone := watched - wished:
            self._watcher.removePaths(sorted(gone))
        if new := wished - watched:
            self._watcher.addPaths(sorted(new))


def _glance_at(path: str, known: Signature, known_hash: str) -> Glance:
    """On the pool: the readers are imported there, when there is a calendar to read."""
    from desktop.services.calendars import looking

    return looking.glance(path, known, known_hash)


def _is_of_today(moment: datetime | None, now: datetime) -> bool:
    return moment is not None and moment.astimezone(now.tzinfo).date() == now.date()


def _first_words(row: CalendarRow) -> str:
    if not row.waiting:
        return tr("{name} is read along. It names nobody you know yet.").format(name=row.name)
    words = trn(
        "One thing in {name} waits to be looked through.",
        "{count} things in {name} wait to be looked through.",
        row.waiting,
    )
    return words.format(count=row.waiting, name=row.name)
