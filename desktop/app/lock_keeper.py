"""Locks and unlocks the running program: in place of its window stands another one.

To lock is to let everything go (the window with its pages, the store, the keys), as at the
end of the program; to unlock is to begin anew.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.forgetting import forget_words
from desktop.domain.errors import KithError
from desktop.domain.language import counted, tr
from desktop.storage import keys
from desktop.storage.store_file import FILE_NAME

if TYPE_CHECKING:
    from desktop.app.program import Program
    from desktop.services.locking import Wish
    from desktop.ui.dbus.sleep_delay import SleepDelay
    from desktop.ui.locking.idle import IdleWatch
    from desktop.ui.locking.session import SessionWatch
    from desktop.ui.locking.window import LockWindow

_LOOK_AGAIN_MS = 250


def _is_popup(window: QWidget) -> bool:
    return window.windowType() == Qt.WindowType.Popup


class LockKeeper(QObject):
    """Of one Program."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._path = program.folder / FILE_NAME
        self._idle: IdleWatch | None = None
        self._session: SessionWatch | None = None
        self._sleep: SleepDelay | None = None  # so that it is locked before
        self._is_closing = self._away = False  # away: to be locked once it is closed
        self.window: LockWindow | None = None

    @property
    def waits(self) -> bool:
        """Whether the store can only be opened with its passphrase."""
        return keys.needs_passphrase(self._path)

    def ask(self, *, hidden: bool = False) -> None:
        """Have the passphrase asked for, in a window that may wait ``hidden``."""
        window = self._made()
        window.ask()
        if not hidden:
            window.come_forward()

    def come_forward(self) -> None:
        if self.window is not None:
            self.window.come_forward()

    def attend(self) -> None:
        """The store is open: its window can be locked from here on."""
        window = self._program.window
        assert window is not None
        window.lock_changed.connect(self.carry_out)
        window.lock_wished.connect(self.lock)
        window.preference_changed.connect(self._take)
        is_locked = keys.is_locked(self._path)
        window.enable("lock", is_locked)
        self._watch(is_locked)
        self._hold_up_sleep(is_locked)

    def stop(self) -> None:
        """The program ends: nothing is locked any more."""
        self._watch(False)
        self._hold_up_sleep(False)

    def _watch(self, watched: bool) -> None:
        """Whether the desk is left, while there is something to lock."""
        for watch in (self._idle, self._session):
            if watch is not None:
                watch.blockSignals(True)  # until it goes
                watch.deleteLater()
        self._idle = self._session = None
        if watched:
            from desktop.ui.locking.idle import IdleWatch
            from desktop.ui.locking.session import SessionWatch

            self._session = SessionWatch(self)
            self._session.away.connect(self._lock_by_itself)
            self._idle = IdleWatch(self._program.settings.values.lock_after, self)
            self._idle.idle.connect(self.lock)

    def _hold_up_sleep(self, wished: bool) -> None:
        """Whether the machine is to sleep only once Kith is locked, if that locks it at all."""
        if self._sleep is not None:
            self._sleep.release()
            self._sleep = None
        if wished and self._program.settings.values.lock_after:
            from desktop.ui.locking.session import hold_up_sleep

            self._sleep = hold_up_sleep(tr("Kith is being locked"))

    def _lock_by_itself(self) -> None:
        """The session was locked: so is Kith, unless it never is to by itself."""
        if self._program.settings.values.lock_after:
            self.lock()

    def lock(self) -> None:
        """Close everything and forget the keys, as soon as nothing is under way. What is just
        being written anew is locked once it is."""
        if self._is_closing:
            self._away = True
            return
        self._is_closing = True
        shown = self._program.window is not None and self._program.window.isVisible()
        self._cover(tr("Kith is being locked"), tr("What is under way is finished first."))
        self._once_idle(lambda: self._locked(shown))

    def carry_out(self, wish: Wish) -> None:
        """Set, change or take off the passphrase, and open everything again."""
        if self._is_closing:
            return
        self._is_closing = True
        self._cover(tr("Everything is written anew"), tr("Leave Kith open until it is done."))
        self._once_idle(lambda: self._carry_out(wish))

    def _made(self) -> LockWindow:
        if self.window is None:
            from desktop.ui.locking.window import LockWindow

            self.window = LockWindow(self._program.settings.values.geometry)
            self.window.passphrase_given.connect(self._unlock)
        return self.window

    def _cover(self, title: str, words: str) -> None:
        """Nothing of the store is to be seen any more, at once. What is being typed is left,
        as by Tab: so it is kept."""
        if (typed_into := QApplication.focusWidget()) is not None:
            typed_into.clearFocus()
        if self._program.window is not None:
            self._program.window.remember()  # where it stands, also where nothing is kept
        self._program.keep_settings()
        lock_window, visible = self._made(), self._program.is_visible
        lock_window.be_busy(title, words)
        if visible:
            lock_window.come_forward()
        for other in QApplication.topLevelWidgets():
            if other is not lock_window:
                other.hide()

    def _once_idle(self, then: Callable[[], None], wait: int = 0) -> None:
        """In a later turn of the loop: what was left writes itself down first."""

        def look() -> None:
            if self._program.runner.is_idle:
                then()
            else:
                self._once_idle(then, _LOOK_AGAIN_MS)

        QTimer.singleShot(wait, self, look)

    def _locked(self, shown: bool) -> None:
        self._watch(False)
        self._let_go()
        self._ask_again(hidden=not shown)

    def _ask_again(self, *, hidden: bool = False) -> None:
        self._is_closing = self._away = False
        keys.drop()
        forget_words()
        self._hold_up_sleep(False)
        self.ask(hidden=hidden)

    def _carry_out(self, wish: Wish) -> None:
        self._let_go()
        from desktop.services import locking

        self._program.runner.background(
            locking.carry_out,
            self._program.folder,
            wish,
            then=self._carried_out,
            failed=self._begin_with_trouble,
        )

    def _carried_out(self, left: int) -> None:
        words = tr("It is done. Your data is written anew.")
        if left:
            words = counted(
                left,
                "It is done. One backup could not be written anew, and is as it was.",
                "It is done. {count} backups could not be written anew, and are as they were.",
            )
        self._program.when_open(lambda: self._tell(words))
        self._go_on()

    def _begin_with_trouble(self, error: KithError) -> None:
        self._program.when_open(lambda: self._trouble(str(error)))
        self._go_on()

    def _go_on(self) -> None:
        """The window again, unless it was to be locked meanwhile."""
        if self._away and keys.is_locked(self._path):
            self._watch(False)
            self._ask_again()
        else:
            self._is_closing = self._away = False
            self._begin()

    def _tell(self, words: str) -> None:
        if self._program.window is not None:
            self._program.window.tell(words)

    def _trouble(self, sentence: str) -> None:
        if self._program.window is not None:
            self._program.window.ways.tell_trouble(sentence)

    def _let_go(self) -> None:
        """What was decided of an import goes on once it is open again."""
        window = self._program.window
        if window is not None and (files := window.ways.in_and_out.under_review):
            self._program.when_open(partial(self._program.bring_in, files))
        self._program.let_go()
        others = [one for one in QApplication.topLevelWidgets() if one is not self.window]
        for other in sorted(others, key=_is_popup):  # a completer lets go of its own
            other.deleteLater()

    def _unlock(self, typed: str) -> None:
        from desktop.services import locking

        self._program.runner.background(
            locking.unlock,
            self._program.folder,
            typed,
            then=lambda _: self._begin(),
            failed=self._refused,
        )

    def _refused(self, error: KithError) -> None:
        if self.window is not None:
            self.window.refuse(str(error))

    def _begin(self) -> None:
        """The window again, in the place of this one."""
        if self.window is not None and self.window.isVisible():
            self._program.settings.values.geometry = self.window.place()
        self._program.show_window()
        if self.window is not None:
            self.window.hide()
            self.window.deleteLater()
            self.window = None
        if self._program.window is not None:
            self._program.window.come_forward()  # the keys, too, go over to it

    def _change_language(self) -> None:
        """All windows are made anew in it, as after unlocking; the keys are kept."""
        if self._is_closing:
            return
        self._is_closing = True
        self._cover(tr("Kith changes its language"), tr("What is under way is finished first."))
        self._once_idle(self._begin_in_language)

    def _begin_in_language(self) -> None:
        self._let_go()
        self._program.speak()
        self._program.when_open(self._show_preferences)
        self._go_on()

    def _show_preferences(self) -> None:
        window = self._program.window
        if window is not None:
            QTimer.singleShot(0, window, window.ways.show_preferences)

    def _take(self, preference: str) -> None:
        if preference == "language":
            self._change_language()
        if preference == "lock_after" and self._idle is not None:
            self._idle.wait_for(self._program.settings.values.lock_after)
            self._hold_up_sleep(True)
