"""One evening, from before it to afterwards: aims, whom I hope for, who I am; names by keyboard;
who they are, what they become, and what follows. Taken back, done again, there after a restart."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.drafts import PersonDraft
from desktop.domain.gatherings.rows import GatheringDraft, Part
from desktop.domain.vocabulary import Becomes
from desktop.half_written import FILE_NAME
from desktop.services.gatherings import keeping
from desktop.services.people import adding
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME as STORE
from desktop.ui.calendar.page import CalendarPage
from desktop.ui.gatherings.met import MetLine
from desktop.ui.gatherings.page import GatheringsPage
from desktop.ui.gatherings.parts import AfterPart, BeforePart, DayPart
from desktop.ui.people.page import PeoplePage
from desktop.ui.widgets.buttons import Button
from tests.ui.people.editing import story

from .person import Person
from .places import entry_of
from .program import Kith, shows, to_be_killed
from .store import ask, everything, redo_to_the_end, undo_to_the_beginning

GUESTS = ("Ottilie Brandt, lends her lathe with teenagers b@example.org", "Nils Aalto, his own cup")


def plant(kith: Kith) -> date:
    """Anouk and Samir are in the book; the day."""
    kith.start()
    now = kith.window.clock.now()
    kith.quit()
    with Database(kith.folder / STORE) as db:
        for name in ("Anouk Verhaegen", "Samir Haddad"):
            adding.add(db, PersonDraft(name=name), now=now)
    return now.date()


def the_page(kith: Kith) -> GatheringsPage:
    page = kith.window.page("gatherings")
    assert isinstance(page, GatheringsPage)
    return page


def test_one_gathering(kith: Kith, person: Person) -> None:
    plant(kith)
    kith.start()
    kith.wait_until_done()
    before = everything(kith)
    write_it_down(kith, person)
    prepare(kith, person)
    write_names_down(kith, person)
    look_back(kith, person)
    plan_what_follows(kith, person)
    after = everything(kith)
    see_it_on_the_calendar(kith, person)
    see_it_in_their_story(kith, person)

    undo_to_the_beginning(kith, person)
    assert everything(kith) == before, "all of it is taken back"
    redo_to_the_end(kith, person)
    assert everything(kith) == after, "all of it is done again"
    kith.quit()
    kith.start()
    assert everything(kith) == after


def test_no_name_is_lost_when_it_all_ends_suddenly(kith: Kith, person: Person) -> None:
    """The program is killed while one types: whoever was kept is kept, and the half line is
    there again."""
    today = plant(kith)
    with Database(kith.folder / STORE) as db:
        keeping.add(db, GatheringDraft("The lamplighters' supper", today))
    names = "SELECT name FROM gathering_person ORDER BY position"
    with to_be_killed(kith.folder):
        shows(person, "Kith: Today")
        person.key("ctrl+6")
        shows(person, "Kith: Gatherings")
        person.key("ctrl+f", "Return")
        person.type("Ottilie Brandt, toasters")
        person.key("Return")
        person.wait_until(lambda: ask(kith.folder, names) == [("Ottilie Brandt",)], "it is kept")
        person.type("Nils Aal")
        file = kith.folder / FILE_NAME
        person.wait_until(
            lambda: file.exists() and "Nils Aal" in file.read_text("utf-8"),
            "what is typed is in its file",
        )
    kith.start()
    assert ask(kith.folder, names) == [("Ottilie Brandt",)]
    person.key("ctrl+6")
    kith.wait_until_done()
    person.key("ctrl+f", "Return")
    kith.wait_until_done()
    part = the_page(kith).whole.shown
    assert isinstance(part, DayPart)
    person.wait_until(lambda: part.met.entry.name.text() == "Nils Aal", "the half line is there")
    person.type("to")
    person.key("Return")
    kith.wait_until_done()
    assert ask(kith.folder, names) == [("Ottilie Brandt",), ("Nils Aalto",)]
    assert not (kith.folder / FILE_NAME).exists()


def write_it_down(kith: Kith, person: Person) -> None:
    """From the empty place, by keyboard. Its day is today: it opens there."""
    person.key("ctrl+6")
    person.wait_until(lambda: kith.window.place == "gatherings", "Gatherings is shown")
    kith.wait_until_done()
    person.click(the_page(kith).list.first)
    person.type("The lamplighters' supper")
    person.key("Return")
    kith.wait_until_done()
    person.wait_until(lambda: the_page(kith).whole.view is not None, "it is shown")
    assert the_page(kith).whole.part is Part.DAY


def prepare(kith: Kith, person: Person) -> None:
    part = go_to(kith, person, Part.BEFORE)
    assert isinstance(part, BeforePart)
    person.click(part.aims.add_button)
    person.type("Meet five people, properly")
    person.key("Return")
    kith.wait_until_done()
    person.type("Find somebody for the press")
    person.key("Return")
    kith.wait_until_done()
    person.key("Escape")
    person.click(part.hoped.add_button)
    person.type("Samir Haddad")
    kith.wait_until_done()
    person.key("Down", "Return")
    person.type("she knows a printer")
    person.key("Return")
    kith.wait_until_done()
    person.key("Escape")
    assert ask(kith.folder, "SELECT name, line, person_id IS NULL FROM gathering_person") == [
        ("Samir Haddad", "she knows a printer", 0)
    ]
    person.click(part.introduction.words)
    person.type("I help people listen. Tonight I look for people who mend things.")
    person.key("Return")
    kith.wait_until_done()
    person.wait_until(part.introduction.practice.isVisible, "it can be practised")
    part.introduction.practice.button.setFocus()
    person.key("space")
    person.wait_until(lambda: part.introduction.practice.is_running, "the timer runs")
    person.key("space")
    kith.wait_until_done()
    assert ask(kith.folder, "SELECT seconds IS NULL FROM gathering") == [(0,)]


def write_names_down(kith: Kith, person: Person) -> None:
    """Enter after Enter, first in the small window; the one hoped for by completion, the last
    with Tab."""
    part = go_to(kith, person, Part.DAY)
    assert isinstance(part, DayPart)
    person.click(part.alone)
    alone = the_page(kith).alone
    assert alone is not None
    person.wait_until(alone.isActiveWindow, "the small window has the keys")
    for guest in GUESTS:
        person.type(guest)
        person.key("Return")
        kith.wait_until_done()
    rows = alone.met.lines.lines
    person.wait_until(
        lambda: len(rows()) == 2 and not rows()[0].visibleRegion().isEmpty(), "both stand there"
    )
    person.picture("in a small window")
    assert alone.width() <= 400
    person.key("Escape")
    person.wait_until(kith.window.isActiveWindow, "the small window is gone")
    person.click(part.met.entry.name)
    person.type("Samir")
    kith.wait_until_done()
    person.wait_until(lambda: part.met.entry.offering.is_open, "Samir is offered")
    person.key("Down", "Return")
    person.type("laughs before she speaks")
    person.key("Return")
    kith.wait_until_done()
    person.type("Anouk Verhaegen\tthe only one who asked back")
    person.key("Return")
    kith.wait_until_done()
    kept = ask(
        kith.folder,
        "SELECT name, line, reach FROM gathering_person WHERE role = 'met' ORDER BY position",
    )
    assert kept == [
        ("Ottilie Brandt", "lends her lathe with teenagers", "b@example.org"),
        ("Nils Aalto", "his own cup", ""),
        ("Samir Haddad", "laughs before she speaks", ""),
        ("Anouk Verhaegen", "the only one who asked back", ""),
    ]


def look_back(kith: Kith, person: Person) -> None:
    """Anouk is she of the book; Ottilie comes into practice, Nils is noticed."""
    part = go_to(kith, person, Part.AFTER)
    assert isinstance(part, AfterPart)
    lines = met_lines(part)
    this = next(b for b in lines["Anouk"].question.findChildren(Button) if b.text() == "This one")
    person.click(this)
    kith.wait_until_done()
    for name, becomes in (("Ottilie", Becomes.PRACTICE), ("Nils", Becomes.NOTICED)):
        chip = met_lines(part)[name].chip
        person.click(chip)
        person.wait_until(lambda: QApplication.activePopupWidget() is not None, "it is asked")
        menu = QApplication.activePopupWidget()
        assert menu is not None
        action = menu.actions()[list(Becomes).index(becomes)]
        person.click(entry_of(menu, action))  # type: ignore[arg-type]
        kith.wait_until_done()
    person.click(part.aims.lines.lines()[0].check)  # type: ignore[attr-defined]
    kith.wait_until_done()
    people = ask(kith.folder, "SELECT name, met_where FROM person ORDER BY id")
    assert [name for name, _ in people] == [
        "Anouk Verhaegen", "Samir Haddad", "Ottilie Brandt", "Nils Aalto",
    ]  # fmt: skip
    assert ask(kith.folder, "SELECT count(*) FROM interaction WHERE kind = 'gathering'") == [(4,)]
    assert ask(kith.folder, "SELECT value FROM contact_point") == [("b@example.org",)]


def plan_what_follows(kith: Kith, person: Person) -> None:
    """A reason for two of them; one is given another day by keyboard; both planned as one."""
    part = the_page(kith).whole.shown
    assert isinstance(part, AfterPart)
    for name, reason in (("Ottilie", "Ask for her talk"), ("Anouk", "Answer what she asked")):
        line = met_lines(part)[name]
        line.next.setFocus()
        person.key("Return")
        person.type(reason)
        person.key("Return")
        kith.wait_until_done()
    panel = part.follow_ups
    person.wait_until(lambda: len(panel.proposed.lines) == 2, "two are proposed")
    first = panel.proposed.lines[0]
    assert first.row.called == "Anouk", "an answer comes first"
    day = first.day
    first.setFocus()
    person.key("alt+Down")
    kith.wait_until_done()
    mina = first.row.id
    person.wait_until(lambda: panel.proposed.days[mina] == day + timedelta(days=1), "a day later")
    panel.plan.setFocus()
    person.key("space")
    kith.wait_until_done()
    planned = ask(kith.folder, "SELECT reason FROM follow_up ORDER BY reason")
    assert planned == [("Answer what she asked",), ("Ask for her talk",)]
    assert "two follow-ups" in kith.window.toast.words()


def see_it_on_the_calendar(kith: Kith, person: Person) -> None:
    person.key("ctrl+4")
    kith.wait_until_done()
    page = kith.window.page("calendar")
    assert isinstance(page, CalendarPage)

    def kinds() -> set[str]:
        return {entry.kind for entry in page.view.shown.entries}  # type: ignore[attr-defined]

    person.wait_until(lambda: {"gathering", "follow_up"} <= kinds(), "both stand there")


def see_it_in_their_story(kith: Kith, person: Person) -> None:
    person.key("ctrl+2")
    kith.wait_until_done()
    page = kith.window.page("people")
    assert isinstance(page, PeoplePage)
    page.show_person(3)
    kith.wait_until_done()
    person.wait_until(lambda: bool(story(page)), "the story is told")
    assert "Met at The lamplighters' supper" in [entry.text.title for entry in story(page)]


def go_to(kith: Kith, person: Person, part: Part) -> QWidget:
    whole = the_page(kith).whole
    person.click(whole.head.parts.segment(part))
    kith.wait_until_done()
    person.wait_until(lambda: whole.part is part and whole.shown.isVisible(), f"{part} is shown")
    return whole.shown


def met_lines(part: AfterPart) -> dict[str, MetLine]:
    lines = [line for line in part.met.lines.lines() if isinstance(line, MetLine)]
    return {line.row.called: line for line in lines}
