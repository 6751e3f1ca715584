"""Help at hand: the manual at the page about where one is, and the tour by keys alone."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop.ui.help.tour_steps import STEPS
from desktop.ui.help.window import ManualWindow

from .person import Person
from .program import Kith
from .test_first_days import name_three


def manual_of(kith: Kith) -> ManualWindow:
    manual = kith.window.ways.helping.manual
    assert manual is not None
    return manual


def page_of(kith: Kith) -> str:
    page = manual_of(kith).page.page
    return page.name if page is not None else ""


def test_reading_the_manual_and_being_shown_round(kith: Kith, person: Person) -> None:
    kith.start()
    name_three(kith, person)
    helping = kith.window.ways.helping
    person.wait_until(lambda: helping.bar.tour.isVisible(), "the tour is offered")

    person.key("ctrl+2")
    person.wait_until(lambda: kith.window.place == "people", "People is shown")
    person.key("F1")
    person.wait_until(
        lambda: helping.manual is not None and helping.manual.isActiveWindow(), "the manual"
    )
    assert page_of(kith) == "people"

    person.key("ctrl+f")
    person.type("lost passphrase")
    person.key("Return")
    person.wait_until(lambda: page_of(kith) == "privacy", "the page with the words")
    person.key("Escape")
    person.key("alt+Left", "alt+Left")
    person.wait_until(lambda: page_of(kith) == "people", "back again")
    person.key("ctrl+f", "Escape")
    person.wait_until(lambda: not manual_of(kith).isVisible(), "the manual is closed")

    person.wait_for_window(kith.window)
    helping.bar.tour.setFocus()
    person.key("space")
    person.wait_until(lambda: helping.tour.is_on, "the tour has begun")
    be_shown_round(kith, person)
    assert kith.window.settings.values.tour_seen
    assert not helping.bar.isVisible()


def be_shown_round(kith: Kith, person: Person) -> None:
    """Next where there is nothing to do, the thing itself where there is, to the end."""
    tour = kith.window.ways.helping.tour
    doing = {"we spoke": "ctrl+l", "people": "ctrl+2", "journey": "ctrl+3", "calendar": "ctrl+4"}
    for step in STEPS:
        person.wait_until(lambda step=step: tour.is_on and tour.step is step, step.title)
        if step.leads_on in doing:
            person.key(doing[step.leads_on])
            if step.leads_on == "we spoke":
                kith.wait_until_done()
                person.key("Escape")
            continue
        while not tour.mark.isAncestorOf(QApplication.focusWidget() or kith.window):
            person.key("F6")
        tour.mark.next.setFocus()
        person.key("space")
    person.wait_until(lambda: not tour.is_on, "the tour is over")
