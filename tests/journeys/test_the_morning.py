"""A morning with Kith: a few people, each with a reason; and coming back after weeks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.domain.entities import ContactPoint, Loop
from desktop.services.journey.defaults import plant_stages
from desktop.settings import SettingsFile
from desktop.storage.store import open_store
from desktop.ui.today.page import TodayPage
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import PlainLabel
from tests.builders import a_person, a_talk, add

from .person import Person
from .program import Kith
from .store import ask, everything

NAMES = (
    "Amara Okafor", "Ben Ode", "Chiara Neri", "Dana Lev", "Emil Holm", "Farida Aziz", "Goran Ilić",
    "Hana Mori", "Ingrid Sol", "Jonas Lind",
)  # fmt: skip


def lived_with(folder: Path, weeks_ago: int) -> None:
    """A store of people last spoken with so long ago, each with words of their own."""
    now = datetime.now(UTC)
    day = now.astimezone().date() - timedelta(weeks=weeks_ago)
    with open_store(folder, now=now) as db:
        plant_stages(db)
        people = add(db, *(a_person(name, in_practice_since=day) for name in NAMES))
        for person, name in zip(people, NAMES, strict=True):
            a_talk(db, person, day=day, words=f"What {name} said")
            mail = f"{name.split()[0].lower()}@example.org"
            add(db, ContactPoint(person_id=person, kind="email", value=mail))
            add(db, Loop(person_id=person, kind="i_promised", text="The recipe", opened_on=day))


def today_of(kith: Kith) -> TodayPage:
    page = kith.window.page("today")
    assert isinstance(page, TodayPage)
    return page


def names_on(page: TodayPage) -> list[str]:
    return [card.person.name for card in page.cards]


def seen(page: QWidget, name: str) -> list[QWidget]:
    """What is to be seen and a screen reader calls so."""
    widgets = page.findChildren(QWidget)
    return [w for w in widgets if called(w) == name and not w.visibleRegion().isEmpty()]


def named(person: Person, page: QWidget, name: str) -> QWidget:
    person.wait_until(lambda: bool(seen(page, name)), f"{name!r} is to be seen")
    return seen(page, name)[0]


def words_on(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisible())


def called(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, Button) else "")


def test_three_people_with_coffee(kith: Kith, person: Person, links: list[str]) -> None:
    lived_with(kith.folder, weeks_ago=6)  # late enough that any day of the week brings three
    kith.start()
    page = today_of(kith)
    first, second, third = names_on(page)
    page.cards[0].setFocus()

    person.key("w")
    person.wait_until(lambda: "spreads everybody" in words_on(page), "why these three is told")
    person.key("1")
    person.key("Down")  # written here first; a mail is the next way
    person.key("Return")
    person.wait_until(lambda: bool(links), "a mail was begun")
    assert links == [f"mailto:{first.split()[0].lower()}@example.org"]
    person.key("Return")  # it was written: keep it in one line
    kith.wait_until_done()
    person.type("asked after the move")
    person.key("Return")
    person.wait_until(lambda: names_on(page) == [second, third], "the first has heard from me")
    kept = "SELECT p.name, i.kind, i.words FROM interaction i JOIN interaction_person s"
    kept += " ON s.interaction_id = i.id JOIN person p ON p.id = s.person_id"
    assert ask(kith.folder, f"{kept} ORDER BY i.id DESC LIMIT 1") == [
        (first, "message", "Asked after the move")
    ]

    page.cards[0].setFocus()
    person.key("0")
    person.wait_until(lambda: names_on(page) == [third], "not now costs one key, and asks no more")
    person.key("ctrl+z")
    person.wait_until(lambda: names_on(page) == [second, third], "they stand there again")
    person.click(named(person, page, "Make it an easy day"))
    kith.wait_until_done()
    person.wait_until(lambda: not names_on(page), "on an easy day, one was enough")

    kith.quit()
    kith.start()
    assert not names_on(today_of(kith))
    person.click(named(person, today_of(kith), "A usual day again"))
    person.wait_until(lambda: names_on(today_of(kith)) == [second, third], "a usual day again")


def test_after_three_weeks_away(kith: Kith, person: Person) -> None:
    lived_with(kith.folder, weeks_ago=12)
    settings = SettingsFile(kith.folder)
    settings.values.views["today"] = {
        "seen": str(datetime.now(UTC).astimezone().date() - timedelta(weeks=3))
    }
    settings.save()
    kith.start()
    page = today_of(kith)
    before = everything(kith)
    assert len(names_on(page)) <= 3
    line = named(person, page, "Whom did you see meanwhile?")

    person.click(line)
    person.type("Goran, Zora Nova")
    person.key("Return")
    person.key("Return")
    person.wait_until(
        lambda: len(ask(kith.folder, "SELECT 1 FROM interaction WHERE about")) > 0, "it is kept"
    )
    kith.wait_until_done()
    met = "SELECT DISTINCT p.name FROM interaction i JOIN interaction_person s"
    met += " ON s.interaction_id = i.id JOIN person p ON p.id = s.person_id WHERE i.about"
    assert sorted(ask(kith.folder, met)) == [("Goran Ilić",), ("Zora Nova",)]
    person.key("ctrl+z")
    person.wait_until(lambda: everything(kith) == before, "taken back as one act")

    kith.quit()
    kith.start()
    assert not seen(today_of(kith), "Whom did you see meanwhile?")
