"""A passphrase from Preferences, the lock it makes, the veil, and the way back; by hand."""

from __future__ import annotations

from desktop.services.locking import is_locked
from desktop.storage.store import open_store
from desktop.ui.clock import SystemClock
from desktop.ui.people.card.story_entry import StoryEntry
from desktop.ui.people.page import PeoplePage
from desktop.ui.veil import veil
from desktop.ui.window.kith import KithWindow
from tests.builders import a_person, a_talk, add

from .locking import going, is_open, lock, locked_window, preference, unlock
from .person import Person
from .program import Kith

PASSPHRASE = "four quiet words here"


def test_a_lock_is_set_used_and_taken_off(kith: Kith, person: Person) -> None:
    with open_store(kith.folder, now=SystemClock().now()) as db:
        ana = add(db, a_person("Ana Moreau"))[0]
        a_talk(db, ana, words="A heronfall", confided=True)
    _see_behind_the_veil(kith, person, kith.start())

    sheet = preference(kith, person, off=False)
    person.click(sheet.new)
    person.type(PASSPHRASE)
    person.key("Tab")
    person.type(PASSPHRASE)
    with going(person):
        person.click(sheet.accept)
        person.wait_until(lambda: is_open(kith) and is_locked(kith.folder), "it is set")

    locked = lock(kith, person)
    person.picture("locked")
    person.click(locked.line)
    person.type("not this one")
    person.key("Return")
    person.wait_until(lambda: "passphrase" in locked.said.text(), "it is said to be wrong")
    unlock(kith, person, PASSPHRASE)

    kith.quit()
    kith.start_locked()
    locked = locked_window(kith, person)
    person.type(PASSPHRASE)
    with person.watchdog.during("start"):
        person.click(locked.button)
        person.wait_until(lambda: is_open(kith), "it is open after a restart")
    kith.wait_until_done()

    sheet = preference(kith, person, off=True)
    person.click(sheet.now)
    person.type(PASSPHRASE)
    with going(person):
        person.key("Return")
        person.wait_until(lambda: is_open(kith) and not is_locked(kith.folder), "it is off")
    kith.wait_until_done()
    kith.quit()
    _see_behind_the_veil(kith, person, kith.start())


def _see_behind_the_veil(kith: Kith, person: Person, window: KithWindow) -> None:
    """It is down, comes up by its key, and is down again on the way back here."""
    person.key("ctrl+2")
    person.wait_until(lambda: window.place == "people", "people are shown")
    kith.wait_until_done()
    people = window.page("people")
    assert isinstance(people, PeoplePage)
    people.show_everyone()
    kith.wait_until_done()
    people.show_person(people.list.model.ids[0])
    kith.wait_until_done()
    entry = people.card.story.entries.lines()[0]
    assert isinstance(entry, StoryEntry)
    assert entry.text.title == "Confided"
    person.picture("veiled")
    person.key("ctrl+shift+c")
    person.wait_until(lambda: "heronfall" in entry.text.words, "it is to be read")
    person.picture("unveiled")
    person.key("ctrl+1", "ctrl+2")
    person.wait_until(lambda: veil().is_down, "it is veiled again")
    assert entry.text.words == ""
