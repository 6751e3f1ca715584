"""From the first paint to a window at rest, each thing when nobody waits for another.

The store is opened beside the window, which makes its first place meanwhile; then come
what waited for the store, what nobody waits for, and, once somebody is there, what the other
places need.
"""

from __future__ import annotations

import gc
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop import private_file
from desktop.app.opening import ONCE_WHOLE, import_all, open_all
from desktop.domain.progress import Progress
from desktop.ui.window.ahead import Ahead, Touched, of_every_place, of_the_first
from desktop.ui.window.kith import KithWindow

if TYPE_CHECKING:
    from desktop.app.program import Program

_ONCE_WHOLE_MS = 100  # between two imports while the first place is filled
_BETWEEN_IMPORTS_MS = 25  # while the window can be used


class Beginning(QObject):
    """``opened`` comes once the first place reads from the store, ``filled`` once that is
    painted; ``refused`` brings the KithError instead. Until ``stop`` it imports."""

    opened = Signal()
    filled = Signal()
    refused = Signal(object)

    def __init__(self, program: Program, window: KithWindow, *, demo: bool, keeps: bool) -> None:
        super().__init__(program)
        self._program, self._window = program, window
        self._runner, self._folder = program.runner, program.folder
        self._demo, self._keeps = demo, keeps
        self._database: Any = None  # opened, and not yet the runner's
        self._place_is_made = self._has_stopped = False
        self._ahead: Ahead | None = None
        self._touched: Touched | None = None

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is imported any more until somebody is at the window."""
        return self._touched is not None and not (self._ahead and self._ahead.is_at_work)

    def open_store(self) -> None:
        progress = self._window.wait_with(Progress())
        place = self._window.first_place
        self._runner.background(import_all, place, then=lambda _: self._imported(progress))

    def stop(self) -> None:
        """For good; nothing of the runner's is under way any more."""
        self._has_stopped = True
        for one in (self._ahead, self._touched):
            if one is not None:
                one.stop()
        if self._database is not None:
            self._database.close()
            self._database = None

    def _imported(self, progress: Progress) -> None:
        """The modules of the first place come in several turns of the event loop, so that
        what is typed or clicked does not wait for all of them."""
        if self._has_stopped:
            return
        clock = self._program.clock
        open_it = partial(open_all, self._folder, clock.now(), clock.zone, self._demo)
        self._runner.background(open_it, progress, then=self._take, failed=self.refused.emit)
        place = self._window.first_place
        self._ahead = Ahead(of_the_first(place), self._make_place, self)

    def _make_place(self) -> None:
        self._window.make_place(self._window.first_place)
        self._place_is_made = True
        self._begin_with_both()

    def _take(self, database: Any) -> None:
        if self._has_stopped:
            database.close()
            return
        self._database = database
        self._begin_with_both()

    def _begin_with_both(self) -> None:
        """The store is open, and its first place made: whichever came last."""
        if self._database is None or not self._place_is_made:
            return
        database, self._database = self._database, None
        private_file.keep_asides_in(self._folder)
        self._runner.open(database)
        QTimer.singleShot(0, self, self._go_on)

    def _go_on(self) -> None:
        if self._has_stopped:
            return
        self.opened.emit()
        self._ahead = Ahead(ONCE_WHOLE, self._settle_in, self, _ONCE_WHOLE_MS)

    def _settle_in(self) -> None:
        self.filled.emit()
        if not self._demo and self._keeps:
            self._look_after_store()
        gc.freeze()
        self._touched = Touched(self._import_ahead, self)

    def _import_ahead(self) -> None:
        """What the other places need; then none of it is looked through for garbage. Not
        before somebody is at the window: many a Kith waits all day, in the tray. Nothing
        moves before, either."""
        self._program.heed_motion()
        self._ahead = Ahead(
            of_every_place(), gc.freeze, self, _BETWEEN_IMPORTS_MS,
            is_awaited=lambda: not self._runner.is_idle,
        )  # fmt: skip

    def _look_after_store(self) -> None:
        """Back it up when it is time, and make the pictures smaller that came in by the
        command line, which cannot."""
        from desktop.services.importing.pictures import make_smaller
        from desktop.ui.people.pictures import shrink_picture

        self._window.ways.keeping.begin()
        self._runner.change(make_smaller, shrink_picture)
