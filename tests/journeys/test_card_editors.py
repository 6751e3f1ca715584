"""On the card: a promise closes with how it went, and a stumble takes somebody a step back."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.ui.people.card.loop_line import LoopLine
from desktop.ui.people.page import PeoplePage
from desktop.ui.widgets.scroll import scroll_to

from .person import Person
from .places import entry_of
from .program import Kith
from .store import ask, everything, redo_to_the_end, undo_to_the_beginning
from .test_first_days import NAMES, board_of, card_at, name_three, stage_of


def test_a_promise_and_a_stumble(kith: Kith, person: Person) -> None:
    kith.start()
    name_three(kith, person)
    bring_to_the_safe_space(kith, person)
    person.key("ctrl+2")
    kith.wait_until_done()
    page = kith.window.page("people")
    assert isinstance(page, PeoplePage)
    page.show_person(amara(kith))
    kith.wait_until_done()

    promise_and_keep(kith, person, page)
    stumble_and_go_back(kith, person, page)

    last = everything(kith)
    undo_to_the_beginning(kith, person)
    for table in ("loop", "trust_moment", "move", "person"):
        assert ask(kith.folder, f"SELECT count(*) FROM {table}") == [(0,)], table
    redo_to_the_end(kith, person)
    assert everything(kith) == last


def amara(kith: Kith) -> int:
    return int(str(ask(kith.folder, f"SELECT id FROM person WHERE name = '{NAMES[0]}'")[0][0]))


def bring_to_the_safe_space(kith: Kith, person: Person) -> None:
    """By the keys of the board: M, then the number of the stage."""
    person.key("ctrl+3")
    kith.wait_until_done()
    person.click(card_at(board_of(kith), amara(kith)))
    person.key("m", then=lambda: person.key("6"))
    kith.wait_until_done()
    assert stage_of(kith, NAMES[0]) == "Safe space"
    person.key("Escape")


def promise_and_keep(kith: Kith, person: Person, page: PeoplePage) -> None:
    between = page.card.between
    choose(person, between.add_button, "I promised")
    person.type("the bread recipe by Sunday")
    person.key("Return")
    person.wait_until(lambda: len(between.lines.lines()) == 1, "the promise stands there")
    line = between.lines.lines()[0]
    assert isinstance(line, LoopLine)
    assert line.field.text() == "the bread recipe"

    person.click(line.check)
    person.wait_until(line.outcome.field.hasFocus, "it asks how it went")
    assert ask(kith.folder, "SELECT closed_on IS NULL FROM loop") == [(0,)]
    person.type("She baked it twice.")
    person.key("Return")
    person.wait_until(
        lambda: ask(kith.folder, "SELECT outcome FROM loop") == [("She baked it twice.",)],
        "how it went is kept",
    )
    assert between.lines.lines() == []


def stumble_and_go_back(kith: Kith, person: Person, page: PeoplePage) -> None:
    trust = page.card.trust
    scroll_to(trust)
    choose(person, trust.add_button, "A stumble")
    person.type("I passed on what she told me.")
    person.key("Return")
    person.wait_until(trust.offer.isVisible, "a step back is offered")
    scroll_to(trust.offer)
    kith.wait_until_done()
    assert stage_of(kith, NAMES[0]) == "Safe space"
    person.click(trust.offer.go)
    person.wait_until(
        lambda: stage_of(kith, NAMES[0]) == "Empathy and rapport", "they went back a step"
    )
    why = ask(kith.folder, "SELECT why FROM move ORDER BY id DESC LIMIT 1")
    assert why == [("I passed on what she told me.",)]


def choose(person: Person, button: QWidget, words: str) -> None:
    """Take this entry of the menu that the button opens."""

    def pick() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        wished = next(action for action in menu.actions() if action.text() == words)
        person.click(entry_of(menu, wished))

    person.click(button, then=pick)
