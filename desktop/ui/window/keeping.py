"""The ways for keeping what is here: backups by themselves, their page, what is done first.

Their page is imported when it is first needed, like all that needs services.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from desktop.domain.changes import Changes
from desktop.domain.language import tr

if TYPE_CHECKING:
    from desktop.domain.backups import Standing
    from desktop.ui.backups.page import BackupsPage
    from desktop.ui.backups.well import AllWell
    from desktop.ui.window.ways import Ways

_LOOK_MS = 30 * 60 * 1_000  # every half hour: whether a backup is due


class Keeping:
    """``begin`` once the store is open; a trouble is a quiet line until it is over."""

    def __init__(self, ways: Ways) -> None:
        self._ways, self._window = ways, ways.window
        self._runner, self._clock = ways.runner, ways.clock
        self._folder = ways.settings.folder
        self._page: BackupsPage | None = None
        self._all_well: AllWell | None = None
        self._standing: Standing | None = None
        self._is_looking = False
        self._timer = QTimer(self._window, interval=_LOOK_MS)
        self._timer.timeout.connect(self.keep_up)
        self._window.sidebar.keeping_wished.connect(self.show_backups)

    def begin(self) -> None:
        """Write backups by themselves from now on, however long the window stays open."""
        if not self._timer.isActive():
            self._timer.start()
            self.keep_up()

    def keep_up(self) -> None:
        """Write one if one is due."""
        from desktop.services import backups

        if self._is_looking or not self._runner.is_open:
            return
        self._is_looking = True
        self._runner.background(
            backups.keep_up, self._folder, now=self._clock.now(), then=self._hear
        )

    def first(self, operation: Callable[..., Changes], *args: Any, reason: str) -> None:
        """Carry out what changes very much, after a backup."""
        from desktop.services import backups

        self._runner.change(backups.first, operation, *args, reason=reason, at=self._clock.now())

    def show_backups(self) -> None:
        """Show those there are, and what going back to one would change."""
        if not self._runner.is_open:
            return
        page = self._made()
        self._window.show_aside(page, tr("Backups"))
        page.refresh(self._standing.trouble if self._standing is not None else "")

    def look_whether_all_is_well(self) -> None:
        """Look at the store and its folder, and say what was found."""
        if not self._runner.is_open:
            return
        if self._all_well is None:
            from desktop.ui.backups.well import AllWell

            ground = self._window.ground
            self._all_well = AllWell(self._runner, self._clock, self._folder, ground)
        self._all_well.open()

    def _made(self) -> BackupsPage:
        if self._page is None:
            from desktop.ui.backups.page import BackupsPage

            ways = self._ways
            self._page = BackupsPage(self._runner, self._clock, ways.settings)
            self._page.closed.connect(ways.back)
            self._page.failed.connect(ways.tell_trouble)
            self._page.backed_up.connect(self._hear)
            self._page.went_back.connect(lambda _: self._take_over_preferences())
        return self._page

    def _take_over_preferences(self) -> None:
        """Those that came along are in force at once, wherever they are shown."""
        self._ways.forget_preferences()
        self._window.preference_changed.emit("")

    def _hear(self, standing: Standing) -> None:
        """How it stands with the backups now."""
        self._is_looking = False
        self._standing = standing
        self._window.sidebar.show_keeping_trouble(standing.trouble)
