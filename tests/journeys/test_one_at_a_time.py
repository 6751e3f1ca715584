"""The address book looked through by keyboard: decided, taken back, gone on with later."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop.domain.drafts import PersonDraft
from desktop.services.people import adding
from desktop.ui.people.page import PeoplePage
from desktop.ui.people.triage.page import TriagePage
from desktop.ui.today.side.news import NewsCard
from desktop.ui.widgets.buttons import IconButton
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


def test_news_becomes_a_plan(kith: Kith, person: Person) -> None:
    """Noticed on the card, planned from Today by the menu, taken back, and there again."""
    kith.start()
    runner = kith.window.runner
    runner.change(adding.add, PersonDraft(name="Dora Lund"), now=NOW, in_practice=True)
    kith.wait_until_done()
    person.key("ctrl+2")
    kith.wait_until_done()
    people = kith.window.page("people")
    assert isinstance(people, PeoplePage)
    noticed = people.card.noticed
    person.wait_until(lambda: noticed.add_button.isVisible(), "her card is shown")
    person.click(noticed.add_button)
    person.type("Her book is out")
    person.key("Return", "Return")
    kith.wait_until_done()
    assert ask(kith.folder, "SELECT text, state FROM news") == [("Her book is out", "waiting")]

    person.key("ctrl+1")
    kith.wait_until_done()
    today = kith.window.page("today")
    assert today is not None

    def more() -> IconButton:
        [card] = today.findChildren(NewsCard)
        return next(button for button in card.findChildren(IconButton))

    person.wait_until(lambda: bool(today.findChildren(NewsCard)), "her news is on Today")
    person.click(more())
    person.wait_until(lambda: QApplication.activePopupWidget() is not None, "the menu is open")
    person.key("Down", "Down", "Return")  # a call tomorrow
    kith.wait_until_done()
    plans = "SELECT reason, size, origin FROM follow_up WHERE state = 'planned'"
    assert ask(kith.folder, plans) == [("Her book is out", "call", "news")]
    assert ask(kith.folder, "SELECT state FROM news") == [("taken_up",)]

    person.key("ctrl+z")
    kith.wait_until_done()
    assert ask(kith.folder, plans) == []
    assert ask(kith.folder, "SELECT state FROM news") == [("waiting",)]
    person.key("ctrl+shift+z")
    kith.wait_until_done()
    kith.quit()
    kith.start()
    assert ask(kith.folder, plans) == [("Her book is out", "call", "news")]
