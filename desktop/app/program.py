"""One run of the window over one data folder: its lock, settings, runner, store, window."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, QTimer
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
from desktop.ui.theme.roles import accent_of
from desktop.ui.theme.theme import motion_of, theme_mode, theming
from desktop.ui.window.kith import KithWindow

if TYPE_CHECKING:
    from desktop.app.beginning import Beginning
    from desktop.app.lock_keeper import LockKeeper
    from desktop.ui.motion.source import Source
    from desktop.ui.window.presence import Presence

_NAMES = 5_000  # that one can go through before the list is there


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
        self._motion: Source | None = None
        self.beginning: Beginning | None = None
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
        return self.beginning is not None and self.beginning.is_at_rest

    def start(self, *, hidden: bool = False) -> None:
        """Take the folder and show the window, unless it is to stay ``hidden``.

        Raises AlreadyRunningError or StoreError.
        """
        self._lock.acquire()
        self._dress()
        self.speak()
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

        self.keep_settings()
        self.keeper.stop()
        if self.presence is not None:
            self.presence.leave()
        if self._first is not None:
            self._first.stop()
        if self._motion is not None:
            self._motion.leave()
        self.runner.stop()
        self._leave_beginning()
        _take_back_what_was_given()
        private_file.drop_asides(self.folder)
        self._lock.release()

    def let_go(self) -> None:
        """Close the window and the store; the folder stays ours. Nothing is under way."""
        if self.presence is not None:
            self.presence.leave()
            self.presence.deleteLater()
            self.presence = None
        self.runner.stop()
        self._leave_beginning()
        _take_back_what_was_given()
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

    def show_linked(self, link: str) -> None:
        """Come forward with the card of whom a kith:// link leads to."""
        from desktop.domain.person_link import uid_of

        self.show_person(uid_of(link))

    def show_person(self, uid: str, token: str = "") -> None:
        """Come forward with this card; while it is locked or opening, once it is open."""
        _give_way(token)
        if self.window is None:
            self.keeper.come_forward()
        if self.window is None or not self.runner.is_open:
            self.when_open(partial(self.show_person, uid))
            return
        self.window.come_forward()
        self.window.ways.in_and_out.show_linked(uid)

    def take(self, given: Path | str) -> None:
        """What the system hands over while Kith runs: a file, or a link."""
        if isinstance(given, Path):
            self.bring_in([given])
        else:
            self.show_linked(given)

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
        _give_way(token)
        self.window.ways.write_down_alone()

    def _dress(self) -> None:
        values = self.settings.values
        accent, contrast = accent_of(values.accent), values.high_contrast
        theming().wear(theme_mode(values.theme), values.text_scale, accent, contrast=contrast)
        theming().motion = motion_of(values.motion)

    def heed_motion(self) -> None:
        """Ask the system whether things are to stand still, once and for all windows."""
        if self._motion is None:
            from desktop.ui.motion.watch import watch_motion

            self._motion = watch_motion(self)

    def speak(self) -> None:
        """The language that is wished, or the system's. A start in English loads nothing."""
        wished, system = self.settings.values.language, QLocale.system().uiLanguages()
        if wished or not (system and system[0].startswith(("en", "C"))):
            from desktop.ui.language.speaking import speak_in

            speak_in(wished)

    def _open_store(self) -> None:
        from desktop.app.beginning import Beginning
        from desktop.app.lean import without_openssl
        from desktop.ui.language.names import have_names_stand
        from desktop.ui.theme.icons import application_icon

        have_names_stand(self.settings.values.names_by)
        if not keys.is_locked(self.folder / FILE_NAME):
            without_openssl()  # before anything hashes
        QApplication.setWindowIcon(application_icon())
        self._listen()
        self._leave_beginning()
        assert self.window is not None
        self.beginning = Beginning(self, self.window, demo=self._demo, keeps=self._keeps)
        self.beginning.refused.connect(self._refused)
        self.beginning.opened.connect(self._attend)
        self.beginning.filled.connect(self._settle_in)
        self.beginning.open_store()

    def _attend(self) -> None:
        """What waited for the store."""
        self._demo = False  # the sample people are here, also for the next window
        self.keeper.attend()
        waiting, self._when_open = self._when_open, []
        for then in waiting:
            then()

    def _settle_in(self) -> None:
        """What nobody waits for."""
        from desktop.ui.window.presence import Presence

        assert self.window is not None
        self.window.settle()
        self.presence = Presence(self.window, self, started_hidden=self._hidden)
        if self._login is not None:
            self.runner.background(mend, self._login, then=lambda _: None)

    def _leave_beginning(self) -> None:
        if self.beginning is not None:
            self.beginning.stop()
            self.beginning.deleteLater()
            self.beginning = None

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
        self._first.person_wished.connect(self.show_person)
        self._first.line_wished.connect(self.write_down)


def _take_back_what_was_given() -> None:
    """Where it is locked nothing readable of it is left."""
    from desktop import handed_over

    handed_over.take_back()


def _give_way(token: str) -> None:
    """Let the window to the front, where the desktop asks by whose leave."""
    if token:
        from desktop.second_start import TOKEN

        os.environ[TOKEN] = token  # Qt takes it from there
