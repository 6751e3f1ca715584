"""The address book looked through by keyboard: decided, taken back, gone on with later."""

from __future__ import annotations

from desktop.domain.drafts import PersonDraft
from desktop.services.people import adding
from desktop.ui.people.triage.page import TriagePage
from tests.builders import NOW

from .person import Person
from .program import Kith
from .store import ask

NAMES = ("Abe Fenn", "Bea Koch", "Carl Ode", "Dora Lund", "Edda Moe")
UNSORTED = (
    "SELECT name FROM person p WHERE in_practice_since IS NULL AND sorted_on IS NULL"
    " AND id NOT IN (SELECT person_id FROM circle_member) ORDER BY name"
)


def looking(kith: Kith, person: Person) -> TriagePage:
    person.key("ctrl+t")
    kith.wait_until_done()
    page = kith.window.ways.one_at_a_time.page
    assert page is not None
    person.wait_until(lambda: page.isVisible() and page.card is not None, "somebody is looked at")
    return page


def test_one_at_a_time(kith: Kith, person: Person) -> None:
    kith.start()
    for name in NAMES:
        kith.window.runner.change(adding.add, PersonDraft(name=name), now=NOW)
    kith.wait_until_done()
    page = looking(kith, person)
    assert page.card is not None
    assert page.card.name == "Edda Moe"

    person.key("l")  # Edda is left be
    kith.wait_until_done()
    person.key("p")  # Dora, with a sentence
    person.type("She listens to the river.")
    person.key("Return")
    kith.wait_until_done()
    person.key("c")  # Carl, into a circle that is not there yet
    person.type("Choir")
    person.key("Return")
    kith.wait_until_done()
    person.key("c", "1")  # Bea, into the same
    kith.wait_until_done()
    assert ask(kith.folder, UNSORTED) == [("Abe Fenn",)]
    assert ask(kith.folder, "SELECT intention FROM person WHERE name = 'Dora Lund'") == [
        ("She listens to the river.",)
    ]

    person.key("z")
    kith.wait_until_done()
    person.key("z")
    kith.wait_until_done()
    assert page.card.name == "Carl Ode"
    assert ask(kith.folder, "SELECT count(*) FROM circle") == [(0,)]
    person.key("Right")  # Carl is passed over, he can wait
    kith.wait_until_done()
    assert page.card.name == "Bea Koch"
    person.key("Escape")
    person.wait_until(lambda: kith.window.shown is kith.window.page("people"), "it is enough")

    kith.quit()
    kith.start()
    again = looking(kith, person)
    assert again.card is not None
    assert again.card.name == "Bea Koch"
    person.key("Return")
    person.wait_until(lambda: kith.window.shown is kith.window.page("people"), "her card is shown")
    again = looking(kith, person)
    assert again.card is not None
    assert again.card.name == "Bea Koch"
    person.key("l")
    kith.wait_until_done()
    assert ask(kith.folder, UNSORTED) == [("Abe Fenn",), ("Carl Ode",)]
