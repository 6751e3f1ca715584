"""A day with a passphrase: what is half typed when it locks, by key, by idleness, for another
passphrase; nothing of it is lost, and what could be undone before cannot be any more."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from desktop.services.locking import is_right
from desktop.storage.store import open_store
from desktop.ui.clock import SystemClock
from desktop.ui.debrief.page import DebriefPage
from desktop.ui.locking import idle
from desktop.ui.people.page import PeoplePage
from tests.builders import a_person, add
from tests.locked import PASSPHRASE, forget_keys, lock_it

from .locking import going, is_open, lock, locked_window, preference, unlock
from .person import Person
from .program import Kith

ANOTHER = "another four quiet words"


def test_what_is_half_typed_outlasts_each_lock(
    kith: Kith, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_store(kith.folder, now=SystemClock().now()) as db:
        add(db, a_person("Ana Moreau", in_practice_since=SystemClock().today()))
    lock_it(kith.folder)
    kith.start_locked()
    unlock(kith, person, PASSPHRASE)

    _on_the_card(kith, person)
    _in_we_spoke(kith, person)
    _in_a_debrief(kith, person, monkeypatch)
    _for_another_passphrase(kith, person)


def _on_the_card(kith: Kith, person: Person) -> None:
    """What is being written into a field is kept, as if one had left it."""
    people = _card(kith, person)
    person.click(people.card.head.intention.field)
    person.type("She asks what I mean")
    lock(kith, person)
    unlock(kith, person, PASSPHRASE)
    assert kith.window.place == "people"  # where one was
    assert not kith.window.can("undo")
    people = _card(kith, person)
    assert people.card.head.intention.field.text() == "She asks what I mean"
    person.picture("the field after the lock")


def _in_we_spoke(kith: Kith, person: Person) -> None:
    person.key("ctrl+l")
    person.type("Ana coffee yesterday: the new sch")
    lock(kith, person)
    unlock(kith, person, PASSPHRASE)
    person.key("ctrl+l")
    person.wait_until(lambda: _we_spoke(kith) is not None, "the line is open")
    spoken = kith.window.ways.we_spoke
    assert spoken is not None
    person.wait_until(
        lambda: spoken.talk.input.toPlainText().endswith("the new sch"),
        "what was begun stands there",
    )
    person.picture("we spoke after the lock")
    person.key("Escape")


def _in_a_debrief(kith: Kith, person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is there for a while: it locks by itself."""
    _card(kith, person)
    person.key("ctrl+shift+b")
    person.wait_until(lambda: _debrief(kith).form is not None, "the debrief is laid out")
    person.type("First a pause. Nobody shou")
    passed = idle.now() + 16 * 60
    with going(person):
        monkeypatch.setattr(idle, "now", lambda: passed)
        locked_window(kith, person)
    unlock(kith, person, PASSPHRASE)
    monkeypatch.undo()
    _card(kith, person)
    person.key("ctrl+shift+b")
    person.wait_until(lambda: _debrief(kith).form is not None, "the debrief is laid out")
    form = _debrief(kith).form
    assert form is not None
    assert form.words.words().endswith("Nobody shou")
    person.key("Escape")


def _for_another_passphrase(kith: Kith, person: Person) -> None:
    """A wrong one is said at the sheet; the right one writes everything anew."""
    sheet = preference(kith, person, off=False)
    person.type("not this one")
    person.key("Tab")
    person.type(ANOTHER)
    person.key("Tab")
    person.type(ANOTHER)
    person.picture("another passphrase")
    person.key("Return")
    person.wait_until(lambda: "not the passphrase" in sheet.trouble.text(), "it is said")
    person.picture("not the passphrase it has")
    person.key("ctrl+a")
    person.type(PASSPHRASE)
    with going(person):
        person.key("Return")
        person.wait_until(lambda: is_right(kith.folder, ANOTHER) and is_open(kith), "it is changed")
    kith.wait_until_done()
    person.picture("it is done")
    kith.quit()
    forget_keys()
    kith.start_locked()
    locked = locked_window(kith, person)
    person.type(PASSPHRASE)
    person.key("Return")
    person.wait_until(lambda: "does not open" in locked.said.text(), "the old one is refused")
    unlock(kith, person, ANOTHER)


def _card(kith: Kith, person: Person) -> PeoplePage:
    person.key("ctrl+2")
    person.wait_until(lambda: kith.window.place == "people", "people are shown")
    kith.wait_until_done()
    people = kith.window.page("people")
    assert isinstance(people, PeoplePage)
    people.show_person(1)
    kith.wait_until_done()
    return people


def _debrief(kith: Kith) -> DebriefPage:
    page = kith.window.shown
    assert isinstance(page, DebriefPage)
    return page


def _we_spoke(kith: Kith) -> QWidget | None:
    spoken = kith.window.ways.we_spoke
    return spoken if spoken is not None and spoken.isVisible() else None
