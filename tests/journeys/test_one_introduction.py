"""One introduction, whole: from a suggestion over both who are asked to the thanks; by mouse
and by keys, taken back, done again, and still there after a restart."""

from __future__ import annotations

from datetime import timedelta

from desktop.domain.drafts import PersonDraft
from desktop.domain.vocabulary import IntroductionState
from desktop.services.people import adding, knowledge, points
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME as STORE
from desktop.ui.introductions.page import IntroductionsPage
from desktop.ui.introductions.pair_card import PairCard
from desktop.ui.introductions.suggestions_panel import SuggestionPart

from .person import Person
from .places import inside
from .program import Kith
from .store import ask, everything, redo_to_the_end, undo_to_the_beginning

State = IntroductionState
NEED, OFFER = "Cello strings for the school orchestra", "A box of cello strings"


def plant(kith: Kith) -> None:
    """Ester needs what Elsa offers."""
    kith.start()
    now = kith.window.clock.now()
    kith.quit()
    with Database(kith.folder / STORE) as db:
        for name, pronouns in (("Ester Voss", "she/her"), ("Elsa Grant", "she/her")):
            draft = PersonDraft(name=name, pronouns=pronouns)
            adding.add(db, draft, now=now, in_practice=True)
        day = now.date() - timedelta(days=9)
        knowledge.add_facet(db, 1, "need", NEED, today=day)
        knowledge.add_facet(db, 2, "offer", OFFER, today=day)
        points.add_point(db, 2, "email", "elsa@stories.example")


def state_of(kith: Kith) -> str:
    found = ask(kith.folder, "SELECT state FROM introduction")
    return str(found[0][0]) if found else ""


def card_of(page: IntroductionsPage) -> PairCard:
    [card] = page.board.cards()
    return card


def test_one_introduction(kith: Kith, person: Person, links: list[str]) -> None:
    plant(kith)
    kith.start()
    person.key("ctrl+7")
    page = _place(kith, person)
    think_of_them(kith, person, page)
    ask_the_first(kith, person, page)
    ask_the_other(kith, person, page, links)
    bring_together(kith, person, page)
    hear_and_thank(kith, person, page)

    last = everything(kith)
    undo_to_the_beginning(kith, person)
    assert ask(kith.folder, "SELECT count(*) FROM introduction") == [(0,)]
    assert ask(kith.folder, "SELECT count(*) FROM giving") == [(0,)]
    redo_to_the_end(kith, person)
    assert everything(kith) == last

    kith.quit()
    kith.start()
    assert everything(kith) == last
    assert kith.window.place == "introductions"


def think_of_them(kith: Kith, person: Person, page: IntroductionsPage) -> None:
    """A suggestion with both lines, taken up by mouse."""
    panel = page.side.suggestions
    person.wait_until(lambda: bool(panel.shown), "it is suggested")
    part = panel.parts[0]
    assert isinstance(part, SuggestionPart)
    person.wait_until(lambda: not part.think.visibleRegion().isEmpty(), "it can be pressed")
    person.picture("suggested")
    person.click(part.think)
    person.wait_until(lambda: state_of(kith) == State.THOUGHT_OF, "they are thought of")
    person.wait_until(lambda: len(page.board.cards()) == 1, "their card is there")


def ask_the_first(kith: Kith, person: Person, page: IntroductionsPage) -> None:
    """Words written, and the step taken, by keys alone; the answer by mouse."""
    person.wait_until(lambda: card_of(page).hasFocus(), "the keyboard is on the card")
    person.key("Return")
    person.wait_until(page.bench.text.hasFocus, "the words can be written")
    person.type("Ester, I thought of somebody for the hour.")
    person.click(page.bench.yes)
    person.wait_until(lambda: page.sheets.open is not None, "it asks how")
    person.picture("step")
    person.key("Return")
    person.wait_until(lambda: state_of(kith) == State.ASKED_A, "the first is asked")
    assert ask(kith.folder, "SELECT title FROM interaction") == [("Asked Ester about Elsa",)]
    assert ask(kith.folder, "SELECT title FROM follow_up") == [("Ester may answer",)]
    person.wait_until(lambda: page.bench.yes.text() == "She is willing", "it waits for her")
    person.click(page.bench.yes)
    person.wait_until(lambda: page.bench.title.text() == "To Elsa, about Ester", "now the other")


def ask_the_other(kith: Kith, person: Person, page: IntroductionsPage, links: list[str]) -> None:
    """By mail; then the card moved on by keys, which asks for the missing yes."""
    person.click(page.bench.begin)
    person.wait_until(lambda: page.bench.mail.isEnabled(), "there are words")
    person.click(page.bench.mail)
    person.wait_until(lambda: bool(links), "mail is opened")
    assert links[0].startswith("mailto:elsa@stories.example?body=Elsa")
    person.click(page.bench.yes)
    person.wait_until(lambda: page.sheets.open is not None, "it asks how")
    person.key("Return")
    person.wait_until(lambda: state_of(kith) == State.ASKED_B, "the other is asked")
    kith.wait_until_done()
    page.board.focus(card_of(page).pair.id)
    person.key("m")
    person.key("5")  # too early: she has not said yes
    person.wait_until(lambda: page.sheets.open is not None, "it asks kindly")
    person.picture("too early")
    person.key("Escape")
    assert state_of(kith) == State.ASKED_B
    person.key("alt+Right")
    person.wait_until(lambda: page.sheets.open is not None, "it asks again")
    person.key("space", "Return")  # she said so to me
    person.wait_until(lambda: state_of(kith) == State.WILLING, "both are willing")


def bring_together(kith: Kith, person: Person, page: IntroductionsPage) -> None:
    """The card is dragged to Introduced."""
    kith.wait_until_done()
    target = page.board.columns[4]
    person.drag(card_of(page), inside(target, 0.5, 0.7))
    person.wait_until(lambda: state_of(kith) == State.INTRODUCED, "they are introduced")
    kith.wait_until_done()
    assert target.cards
    assert ask(kith.folder, "SELECT count(*) FROM giving") == [(2,)]
    person.picture("introduced")


def hear_and_thank(kith: Kith, person: Person, page: IntroductionsPage) -> None:
    """How it went, from one in her words; then both are thanked."""
    field = page.bench.side.fields[0].text
    person.click(field)
    person.wait_until(lambda: field.is_editing, "what she told can be written")
    person.type("The children asked for her by name.")
    person.key("Return")
    person.wait_until(
        lambda: (
            ask(kith.folder, "SELECT outcome FROM introduction")
            == [("The children asked for her by name.",)]
        ),
        "her words are kept",
    )
    for number in range(4):
        kith.wait_until_done()
        person.click(page.bench.yes)
        person.wait_until(lambda: page.sheets.open is not None, f"it asks how, {number}")
        person.key("Return")
        person.wait_until(lambda: page.sheets.open is None, "the sheet is gone")
        kith.wait_until_done()
    person.wait_until(lambda: state_of(kith) == State.THANKED, "both are thanked")
    person.picture("thanked")


def test_words_that_were_being_written_are_there_again(kith: Kith, person: Person) -> None:
    plant(kith)
    kith.start()
    person.key("ctrl+7")
    page = _place(kith, person)
    think_of_them(kith, person, page)
    person.wait_until(lambda: card_of(page).hasFocus(), "the keyboard is on the card")
    person.key("Return")
    person.wait_until(page.bench.text.hasFocus, "the words can be written")
    person.type("Ester, I thought of")
    kith.quit()
    kith.start()
    page = _place(kith, person)
    person.wait_until(lambda: page.bench.text.words() == "Ester, I thought of", "they are there")


def _place(kith: Kith, person: Person) -> IntroductionsPage:
    person.wait_until(lambda: kith.window.place == "introductions", "the place is shown")
    page = kith.window.shown
    assert isinstance(page, IntroductionsPage)
    return page
