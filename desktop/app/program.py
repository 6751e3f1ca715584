"""One run of the window over one data folder: its lock, settings, runner, store, window."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from desktop.domain.errors import KithError
from desktop.login_start import LoginStart, mend
from desktop.settings import SettingsFile
from desktop.storage import keys
from desktop.storage.first_rows import first_rows
from desktop.storage.lock import FolderLock
from desktop.storage.store_file import FILE_NAME
from desktop.ui.clock import SystemClock
from desktop.ui.runner import Runner, Threads
from desktop.ui.theme.theme import theme_mode, theming
from desktop.ui.window.kith import KithWindow

if TYPE_CHECKING:
    from desktop.app.lock_keeper import LockKeeper
    from desktop.domain.progress import Progress
    from desktop.ui.window.ahead import Ahead, Touched
    from desktop.ui.window.presence import Presence

_NAMES = 5_000  # that one can go through before the list is there
_ONCE_WHOLE_MS = 100  # between two imports while the first place is filled
_BETWEEN_IMPORTS_MS = 25  # while the window can be used


class Program(QObject):
    """One run of the window over one data folder, from ``start`` to ``stop``.

    Without ``keeps`` neither settings nor a daily backup are written.
    """

    def __init__(
        self,
        folder: Path,
        *,
        demo: bool = False,
        keeps: bool = True,
        login: LoginStart | None = None,
    ) -> None:
        """``login`` is how this program would be started with the session."""
        super().__init__()
        self.folder = folder
        self._login = login
        self._demo = demo
        self._keeps = keeps
        self._lock = FolderLock(folder)
        self._first: Any = None
        self._database: Any = None
        self._place_is_made = self._has_stopped = False
        self._ahead: Ahead | None = None
        self._touched: Touched | None = None
        self.clock = SystemClock()
        self.settings = SettingsFile(folder)
        self.runner = Runner(Threads())
        self.window: KithWindow | None = None
        self.presence: Presence | None = None
        self._hidden = False
        self._when_open: list[Callable[[], object]] = []

    @cached_property
    def keeper(self) -> LockKeeper:
        """Locks and unlocks it."""
        from desktop.app.lock_keeper import LockKeeper

        return LockKeeper(self)

    @property
    def is_visible(self) -> bool:
        return self.window is not None and self.window.isVisible()

    @property
    def is_at_rest(self) -> bool:
        """Whether it has settled in, and imports nothing any more."""
        return self._touched is not None and not (self._ahead and self._ahead.is_at_work)

    def start(self, *, hidden: bool = False) -> None:
        """Take the folder and show the window, unless it is to stay ``hidden``.

        Raises AlreadyRunningError or StoreError.
        """
        self._lock.acquire()
        self._dress()
        self._hidden = hidden
        if keys.needs_passphrase(self.folder / FILE_NAME):
            self.keeper.ask(hidden=hidden)
            QTimer.singleShot(0, self._listen)
        else:
            self.show_window(hidden=hidden)

    def show_window(self, *, hidden: bool = False) -> None:
        """Kith's own window, which opens the store once it was painted."""
        self.runner.lost.connect(lambda: QTimer.singleShot(0, self, self._begin_anew))
        rows = first_rows(self.folder)
        more = partial(first_rows, self.folder, _NAMES)
        self.window = KithWindow(self.runner, self.clock, self.settings, rows, self._login, more)
        self.window.closing.connect(self.keep_settings)
        if hidden:
            QTimer.singleShot(0, self._open_store)
        else:
            self.window.show()
            self.window.furnished.connect(self._open_store)

    def stop(self) -> None:
        """Keep the settings, finish what is under way, give everything back."""
        from desktop import private_file

        self._has_stopped = True
        self.keep_settings()
        self._import_no_more()
        if self.presence is not None:
            self.presence.leave()
        if self._first is not None:
            self._first.stop()
        self.runner.stop()
        if self._database is not None:
            self._database.close()
        private_file.drop_asides(self.folder)
        self._lock.release()

    def let_go(self) -> None:
        """Close the window and the store; the folder stays ours. Nothing is under way."""
        self._import_no_more()
        if self.presence is not None:
            self.presence.leave()
            self.presence.deleteLater()
            self.presence = None
        self.runner.stop()
        if self._database is not None:  # opened, and not yet the runner's
            self._database.close()
            self._database = None
        self.runner = Runner(Threads())
        if self.window is not None:
            self.window.deleteLater()
            self.window = None

    def when_open(self, then: Callable[[], object]) -> None:
        """Once, as soon as the store is open."""
        self._when_open.append(then)

    def bring_in(self, files: Sequence[Path]) -> None:
        """Come forward, and offer these files for import; while locked, once it is open."""
        if self.window is None:
            self.keeper.come_forward()
            if files:
                self.when_open(partial(self.bring_in, files))
            return
        self.window.come_forward()
        if files:
            self.window.bring_in(list(files))

    def keep_settings(self) -> None:
        """Also when the window closes: the session may end while only the tray is there."""
        if self._keeps and self.window is not None:
            self.window.remember()
            self.settings.save()

    def write_down(self, token: str = "") -> None:
        """Open “We spoke” over whatever is on the screen; while locked, once it is open."""
        if self.window is None:
            self.keeper.come_forward()
            if self.write_down not in self._when_open:
                self.when_open(self.write_down)
            return
        if token:
            from desktop.second_start import TOKEN

            os.environ[TOKEN] = token  # Qt takes it from there
        self.window.ways.write_down_alone()

    def _dress(self) -> None:
        values = self.settings.values
        theming().wear(theme_mode(values.theme), values.text_scale)
        theming().reduced_motion = values.reduced_motion

    def _open_store(self) -> None:
        from desktop.app.lean import without_openssl
        from desktop.app.opening import import_all
        from desktop.domain.progress import Progress
        from desktop.ui.theme.icons import application_icon

        QApplication.setWindowIcon(application_icon())
        assert self.window is not None
        if not keys.is_locked(self.folder / FILE_NAME):
            without_openssl()
        self._listen()
        progress = self.window.wait_with(Progress())
        place = self.window.first_place
        self.runner.background(import_all, place, then=lambda _: self._imported(progress))

    def _imported(self, progress: Progress) -> None:
        """The store is opened beside the window, which makes its first place meanwhile: its
        modules come in several turns of the event loop, so that what is typed or clicked
        does not wait for all of them."""
        from desktop.app.opening import open_all
        from desktop.ui.window.ahead import Ahead, modules_of

        if self._has_stopped:
            return
        assert self.window is not None
        self._place_is_made = False
        open_it = partial(open_all, self.folder, self.clock.now(), self.clock.zone, self._demo)
        self.runner.background(open_it, progress, then=self._opened, failed=self._refused)
        place = modules_of(f"desktop.ui.{self.window.first_place}")
        self._ahead = Ahead(place, self._make_place, self)

    def _make_place(self) -> None:
        assert self.window is not None
        self.window.make_place(self.window.first_place)
        self._place_is_made = True
        self._begin_with_both()

    def _opened(self, database: Any) -> None:
        self._database = database
        if self._has_stopped:
            database.close()
        else:
            self._begin_with_both()

    def _begin_with_both(self) -> None:
        """The store is open, and its first place made: whichever came last."""
        if self._database is None or not self._place_is_made:
            return
        from desktop import private_file

        database, self._database = self._database, None
        private_file.keep_asides_in(self.folder)
        self.runner.open(database)
        QTimer.singleShot(0, self._attend)

    def _attend(self) -> None:
        """What waited for the store; the rest once the first place has its rows."""
        from desktop.app.opening import ONCE_WHOLE
        from desktop.ui.window.ahead import Ahead

        if self._has_stopped or self.window is None:
            return
        self.keeper.attend()
        waiting, self._when_open = self._when_open, []
        for then in waiting:
            then()
        self._ahead = Ahead(ONCE_WHOLE, self._settle_in, self, _ONCE_WHOLE_MS)

    def _settle_in(self) -> None:
        from desktop.ui.window.ahead import Touched
        from desktop.ui.window.presence import Presence

        assert self.window is not None
        self.window.settle()
        self.presence = Presence(self.window, self, started_hidden=self._hidden)
        if self._login is not None:
            self.runner.background(mend, self._login, then=lambda _: None)
        if not self._demo and self._keeps:
            self._look_after_store()
        gc.freeze()
        self._touched = Touched(self._import_ahead, self)

    def _import_ahead(self) -> None:
        """What the other places need; then none of it is looked through for garbage. Not
        before somebody is at the window: many a Kith waits all day, in the tray."""
        from desktop.ui.window.ahead import Ahead, of_every_place

        self._ahead = Ahead(
            of_every_place(), gc.freeze, self, _BETWEEN_IMPORTS_MS,
            is_awaited=lambda: not self.runner.is_idle,
        )  # fmt: skip

    def _import_no_more(self) -> None:
        for one in (self._ahead, self._touched):
            if one is not None:
                one.stop()

    def _look_after_store(self) -> None:
        """Back it up when it is time, and make the pictures smaller that came in by the
        command line, which cannot."""
        from desktop.services.importing.pictures import make_smaller
        from desktop.ui.people.pictures import shrink_picture

        assert self.window is not None
        self.window.ways.keeping.begin()
        self.runner.change(make_smaller, shrink_picture)

    def _refused(self, error: KithError) -> None:
        assert self.window is not None
        self.window.show_trouble(error, self._open_store)
        self.window.show()

    def _begin_anew(self) -> None:
        """The store could not be opened again: as at a start, with what is offered there
        where it cannot be opened."""
        self.let_go()
        self.settings.read_again()
        self.show_window()

    def _listen(self) -> None:
        from desktop.ui.window.instance import FirstInstance

        if self._first is not None:
            return
        self._first = FirstInstance(self.folder, self)
        self._first.called.connect(self.bring_in)
        self._first.line_wished.connect(self.write_down)
