"""A morning with the sample people: why these three, a line kept, one put off, an easy day."""

from __future__ import annotations

from desktop.ui.first_run.page import FirstRun
from desktop.ui.today.page import TodayPage
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import PlainLabel

from .person import Person
from .program import Kith
from .store import ask


def test_a_morning_by_keyboard(kith: Kith, person: Person) -> None:
    kith.start()
    page = look_around(kith, person)
    first = page.cards[0]
    first.setFocus()
    person.key("w")
    person.wait_until(lambda: any("You planned it" in text for text in words(page)), "why is told")
    talks = count(kith)
    person.key("1")
    person.wait_until(lambda: kith.window.ways.we_spoke is not None, "the line opens")
    kith.wait_until_done()
    person.type("a better night")
    person.key("Return")
    person.wait_until(lambda: count(kith) == talks + 1, "the talk is kept")
    person.wait_until(lambda: len(page.cards) == 2, "they have heard from me")
    assert page.cards[0].hasFocus(), "the keyboard stays on the people"

    person.key("0")
    person.wait_until(lambda: len(page.cards) == 1, "one was put off, nobody moved up")
    person.key("ctrl+z", "ctrl+z")
    person.wait_until(lambda: len(page.cards) == 3, "both are taken back")
    assert count(kith) == talks

    person.click(button(page, "Make it an easy day"))
    person.wait_until(lambda: len(page.cards) == 1, "an easy day brings one")
    person.click(button(page, "A usual day again"))
    person.wait_until(lambda: len(page.cards) == 3, "a usual day brings three")


def look_around(kith: Kith, person: Person) -> TodayPage:
    """Bring the sample people in from the first run."""
    page = kith.window.page("today")
    assert isinstance(page, TodayPage)
    person.wait_until(lambda: bool(page.findChildren(FirstRun)), "the first run is shown")
    page.findChildren(FirstRun)[0].samples_wished.emit()
    person.wait_until(lambda: len(page.cards) == 3, "three people are shown", patience_ms=20_000)
    kith.wait_until_done()
    return page


def button(page: TodayPage, text: str) -> Button:
    return next(b for b in page.findChildren(Button) if b.text() == text and b.isVisible())


def words(page: TodayPage) -> list[str]:
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


def count(kith: Kith) -> int:
    return int(str(ask(kith.folder, "SELECT count(*) FROM interaction")[0][0]))
