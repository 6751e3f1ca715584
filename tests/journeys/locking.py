"""The lock as a person meets it: its window, and its place among the preferences."""

from __future__ import annotations

from contextlib import AbstractContextManager

from PySide6.QtWidgets import QApplication

from desktop.ui.locking.sheet import PassphraseSheet
from desktop.ui.locking.window import LockWindow
from desktop.ui.preferences.page import PreferencesPage
from tests.ui.veil.seeing import words_on

from .person import Person
from .program import Kith


def preference(kith: Kith, person: Person, *, off: bool) -> PassphraseSheet:
    person.key("ctrl+comma")
    kith.wait_until_done()
    page = kith.window.shown
    assert isinstance(page, PreferencesPage)
    person.click(page.search)
    person.type("passphrase")
    person.click(page.lock.off if off else page.lock.set)
    person.wait_until(lambda: bool(kith.window.findChildren(PassphraseSheet)), "the sheet")
    return kith.window.findChildren(PassphraseSheet)[-1]


def locked_window(kith: Kith, person: Person) -> LockWindow:
    """The window of the lock; nobody's name is left on the screen."""
    keeper = kith.program.keeper
    person.wait_until(
        lambda: keeper.window is not None and keeper.window.line.isEnabled(), "locked"
    )
    assert keeper.window is not None
    person.wait_for_window(keeper.window)
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert shown == [keeper.window]
    assert "Ana" not in words_on(keeper.window)
    return keeper.window


def lock(kith: Kith, person: Person) -> LockWindow:
    """By its key."""
    with going(person):
        person.key("ctrl+shift+k")
        return locked_window(kith, person)


def going(person: Person) -> AbstractContextManager[None]:
    """Within it the window goes with everything it holds, as when Kith is quit."""
    return person.watchdog.during("quit")


def is_open(kith: Kith) -> bool:
    program = kith.program
    in_place = program.keeper.window is None and program.window is not None
    return in_place and program.runner.is_open


def unlock(kith: Kith, person: Person, passphrase: str) -> None:
    """Type it where the lock stands, and wait until Kith is there again."""
    locked_window(kith, person)
    person.type(passphrase)
    with person.watchdog.during("start"):
        person.key("Return")
        person.wait_until(lambda: is_open(kith), "it is open again")
    kith.wait_until_done()
