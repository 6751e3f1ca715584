"""One whole message, by keyboard: to somebody who is looked at, why now, the words, a phrase
that fits anyone found and mended, opened in a mail, kept, planned, taken back and done again,
found, and a week later how it landed. And what was half written when it all ended."""

from __future__ import annotations

import time
from datetime import datetime, timedelta
from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt

from desktop.domain.drafts import ContactPointDraft, PersonDraft
from desktop.domain.talk import TalkDraft
from desktop.half_written import FILE_NAME
from desktop.services import interactions
from desktop.services.people import adding
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME as STORE
from desktop.ui.clock import SystemClock
from desktop.ui.compose.page import ComposePage

from .person import Person
from .program import Kith, shows, to_be_killed
from .store import ask, everything

STOCK = "Hope you are well! "
WORDS = "On Saturday somebody will pull at the first drawer, and it will stick, as you wanted."


def plant(kith: Kith) -> None:
    kith.start()
    now = kith.window.clock.now()
    kith.quit()
    with Database(kith.folder / STORE) as db:
        amara = PersonDraft(name="Amara Okafor", pronouns="she/her")
        amara.points = [ContactPointDraft("email", "amara@example.org")]
        adding.add(db, amara, now=now, in_practice=True)
        said = "I keep the drawers a little too stiff."
        earlier = now.date() - timedelta(days=35)
        interactions.log(db, TalkDraft([1], day=earlier, words=said, kind="call"), now=now)


def compose(kith: Kith) -> ComposePage:
    page = kith.window.page("compose")
    assert isinstance(page, ComposePage)
    return page


def begin(kith: Kith, person: Person) -> ComposePage:
    """From her card, by Ctrl+E."""
    kith.window.ways.show_person(1)
    kith.wait_until_done()
    person.key("ctrl+e")
    person.wait_until(lambda: kith.window.place == "compose", "Compose is shown")
    page = compose(kith)
    person.wait_until(lambda: page.is_writing, "a letter is begun")
    kith.wait_until_done()
    return page


def test_one_whole_message(
    kith: Kith, person: Person, links: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(kith)
    kith.start()
    before = everything(kith)
    page = begin(kith, person)
    write_it(kith, person, page)
    carry_over(person, page)
    mend_it(kith, person, page)
    send_it(kith, person, page, links)
    after = everything(kith)
    assert ask(kith.folder, "SELECT kind, unprompted FROM interaction ORDER BY id") == [
        ("call", 0), ("message", 1),
    ]  # fmt: skip
    assert ask(kith.folder, "SELECT state, went_by FROM draft") == [("sent", "mail")]
    assert ask(kith.folder, "SELECT count(*) FROM follow_up") == [(1,)]

    undo_all(kith, person)
    assert everything(kith) == before
    redo_all(kith, person)
    assert everything(kith) == after
    kith.quit()
    kith.start()
    assert everything(kith) == after
    assert not (kith.folder / FILE_NAME).exists()
    find_it(kith, person)
    kith.quit()
    a_week_later(monkeypatch)
    kith.start()
    tell_how_it_landed(kith, person)


def write_it(kith: Kith, person: Person, page: ComposePage) -> None:
    """Why now, what it means, the hope; then the words."""
    assert page.writing.fields.each["why_now"].text.hasFocus()
    person.type("The box opens on Saturday")
    person.key("Tab")
    person.type("I saw the first drawer on a napkin")
    while not page.writing.sheet.text.hasFocus():
        person.key("Tab")
    for line in ("Dear Amara,", STOCK + WORDS, "Ruth"):
        person.type(line)
        person.key("Return")
    person.wait_until(lambda: page.keeper.is_kept, "all of it is kept", patience_ms=5_000)
    person.wait_until(
        lambda: any("you are well" in one.quote for one in page.writing.side.before.findings),
        "what fits anyone is found",
    )
    person.picture("found")


def carry_over(person: Person, page: ComposePage) -> None:
    """Her words, dragged onto the sheet, stay beside the text and never in it."""
    before = page.writing.text
    [row] = page.writing.side.things.values()
    person.drag(row, page.writing.sheet)
    person.wait_until(lambda: bool(page.writing.reminders.chips), "a reminder is kept")
    assert page.writing.text == before
    page.writing.sheet.text.setFocus()


def mend_it(kith: Kith, person: Person, page: ComposePage) -> None:
    """F8 goes to it; what is chosen is written over."""
    text = page.writing.sheet.text
    for _ in range(6):
        person.key("F8")
        if "you are well" in text.textCursor().selectedText():
            break
    assert "you are well" in text.textCursor().selectedText()
    person.key("BackSpace")
    person.wait_until(
        lambda: not any("you are well" in one.quote for one in page.writing.side.before.findings),
        "it is mended",
    )
    person.wait_until(lambda: page.keeper.is_kept, "all of it is kept", patience_ms=5_000)
    assert "you are well" not in page.writing.text


def send_it(kith: Kith, person: Person, page: ComposePage, links: list[str]) -> None:
    text = page.writing.text.split("\n")[0]
    person.key("ctrl+Return")
    person.wait_until(lambda: bool(links), "a mail was opened")
    assert links[0].startswith("mailto:amara@example.org?body=")
    assert text in unquote(links[0])
    person.wait_until(
        lambda: page.acts.gone is not None and page.acts.gone.isVisible(), "it asks if it went"
    )
    kith.wait_until_done()
    assert page.acts.gone is not None
    assert page.acts.gone.mine.words() == "The box opens on Saturday"
    person.picture("gone")
    person.key("ctrl+Return")
    person.wait_until(lambda: not page.is_writing, "it went")
    kith.wait_until_done()


def undo_all(kith: Kith, person: Person) -> None:
    """From a place where nothing is typed."""
    person.key("ctrl+1")
    person.wait_until(lambda: kith.window.place == "today", "Today is shown")
    while kith.window.can("undo"):
        person.key("ctrl+z")
        kith.wait_until_done()


def redo_all(kith: Kith, person: Person) -> None:
    while kith.window.can("redo"):
        person.key("ctrl+shift+z")
        kith.wait_until_done()


def find_it(kith: Kith, person: Person) -> None:
    """Among those that wait for a word; and by its words from the story."""
    person.key("ctrl+5")
    person.wait_until(lambda: kith.window.place == "compose", "Compose is shown")
    page = compose(kith)
    person.wait_until(lambda: bool(page.desk.rows), "the letter lies there")
    assert [row.row.name for row in page.desk.rows] == ["Amara Okafor"]
    person.click(page.desk.rows[0])
    person.wait_until(lambda: page.is_writing, "it is opened")
    kith.wait_until_done()
    assert WORDS in page.writing.text
    assert page.writing.sheet.text.isReadOnly()
    person.key("Escape")
    person.wait_until(lambda: not page.is_writing, "one is back at the desk")


def a_week_later(monkeypatch: pytest.MonkeyPatch) -> None:
    now = SystemClock.now

    def later(clock: SystemClock) -> datetime:
        return now(clock) + timedelta(days=8)

    monkeypatch.setattr(SystemClock, "now", later)


def tell_how_it_landed(kith: Kith, person: Person) -> None:
    """Today asks; a line is enough."""
    person.key("ctrl+1")
    person.wait_until(lambda: kith.window.place == "today", "Today is shown")
    kith.wait_until_done()
    today = kith.window.page("today")
    assert today is not None
    said = "How did your letter to Amara land?"
    from desktop.ui.widgets.click_row import ClickRow

    def asks() -> list[ClickRow]:
        rows = today.findChildren(ClickRow)
        return [row for row in rows if row.isVisible() and said in row.accessibleName()]

    person.wait_until(lambda: bool(asks()), "it asks how it landed")
    person.picture("how did it land")
    asks()[0].setFocus(Qt.FocusReason.TabFocusReason)
    person.key("Return")
    person.wait_until(lambda: kith.window.place == "compose", "the letter is shown")
    page = compose(kith)
    person.wait_until(lambda: page.writing.landed.line.isVisible(), "it asks")
    kith.wait_until_done()
    person.click(page.writing.landed.line)
    person.type("She rang and laughed")
    person.key("Return")
    kith.wait_until_done()
    assert ask(kith.folder, "SELECT landed FROM draft") == [("She rang and laughed",)]


def test_a_letter_survives_a_sudden_end(kith: Kith, person: Person) -> None:
    """The program is killed while one types; the words are there at the next start."""
    plant(kith)
    with to_be_killed(kith.folder):
        shows(person, "Kith: Today")
        person.key("ctrl+5")
        shows(person, "Kith: Compose")
        person.type("Amara")
        time.sleep(0.7)  # the name is offered by then; it is another process
        person.key("Return", "Return")
        person.type("The box opens on Sat")
        file = kith.folder / FILE_NAME
        person.wait_until(
            lambda: file.exists() and "on Sat" in file.read_text("utf-8"),
            "what is typed is in its file",
        )

    kith.start()
    page = begin(kith, person)
    assert page.keeper.words.why_now.endswith("The box opens on Sat")
    assert not (kith.folder / FILE_NAME).exists()
    assert ask(kith.folder, "SELECT count(*) FROM draft") == [(1,)]
