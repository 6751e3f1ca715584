"""What somebody does in a day with Kith, in every kind of field, by mouse and keyboard."""

from __future__ import annotations

import faulthandler
import logging
import resource
import threading
import warnings
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from desktop.half_written import FILE_NAME as HALF_WRITTEN
from desktop.services.people.card import card as read_card
from desktop.ui.calendar.page import CalendarPage
from desktop.ui.calendar.plan_editor import PlanEditor
from desktop.ui.compose.page import ComposePage
from desktop.ui.debrief.page import DebriefPage
from desktop.ui.gatherings.page import GatheringsPage
from desktop.ui.importing.page import ImportPage
from desktop.ui.widgets.scroll import scroll_to

from . import private_words as words
from .person import Person
from .places import entry_of, point_of
from .private_gestures import (
    agree,
    choose,
    click,
    kept,
    leave,
    name_the_file,
    people,
    print_into,
)  # fmt: skip
from .program import Kith
from .store import ask, everything

MAIL, PAGE = f"{words.MAIL}@example.org", f"https://example.org/{words.PAGE}"


def name_them(kith: Kith, person: Person, _: Path) -> None:
    """The first run: names and why."""
    for name, why in ((f"{words.NAME} Doe", words.INTENTION), ("Ben Lind", "He asks twice")):
        person.type(name)
        person.key("Tab")
        person.type(why)
        person.key("Return")
    person.key("Return", "Return")
    person.wait_until(lambda: len(ask(kith.folder, "SELECT 1 FROM person")) == 2, "two people")


def fill_the_card(kith: Kith, person: Person, _: Path) -> None:
    page = people(kith, person)
    card = page.card
    click(person, card.story.note)
    person.type(words.NOTE)
    leave(kith, person, "SELECT text FROM note", words.NOTE)
    choose(person, card.facets.add_button)
    person.type(words.FACET)
    leave(kith, person, "SELECT text FROM facet", words.FACET)
    choose(person, card.between.add_button)
    person.type(words.PROMISE)
    leave(kith, person, "SELECT text FROM loop", words.PROMISE)
    for entry, typed in (("Mail", MAIL), ("Web", PAGE)):
        choose(person, card.reach.add_button, entry)
        person.type(typed)
        leave(kith, person, "SELECT value FROM contact_point", typed)
    choose(person, card.labels.add_button, "A new circle")
    person.type(words.CIRCLE)
    leave(kith, person, "SELECT name FROM circle", words.CIRCLE)


def tag_them(kith: Kith, person: Person, _: Path) -> None:
    page = people(kith, person)
    scroll_to(page.card.labels)

    def go_down() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        tags = next(action for action in menu.actions() if action.menu() is not None)
        person.click(entry_of(menu, tags))
        within = tags.menu()
        assert isinstance(within, QMenu)
        person.wait_until(within.isVisible, "the tags are shown")
        person.click(entry_of(within, within.actions()[-1]))

    click(person, page.card.labels.add_button, then=go_down)
    person.type(words.TAG)
    leave(kith, person, "SELECT name FROM tag", words.TAG)


def write_a_talk_down(kith: Kith, person: Person, _: Path) -> None:
    person.key("ctrl+l")
    person.type(f"Ben call yesterday: {words.TALK}")
    person.key("Return")
    kept(kith, person, "SELECT words FROM interaction", words.TALK)


def look_for_it(kith: Kith, person: Person, _: Path) -> None:
    """What is nowhere; then what stands in the note."""
    for typed in (words.SEARCH, words.NOTE):
        person.key("ctrl+2", "ctrl+f")
        person.key("ctrl+a")
        person.type(typed)
        kith.wait_until_done()
    person.key("ctrl+a", "BackSpace", "Escape")
    kith.wait_until_done()


def write_a_letter(kith: Kith, person: Person, _: Path) -> None:
    """Written, copied, taken to a mail: the program that opens mail records it."""
    bar = people(kith, person).card.head.bar
    person.click(next(one for one in (bar.write, bar.write_icon) if one.isVisible()))
    person.wait_until(lambda: kith.window.place == "compose", "Compose is shown")
    page = kith.window.page("compose")
    assert isinstance(page, ComposePage)
    person.wait_until(lambda: page.is_writing, "a letter is begun")
    kith.wait_until_done()
    person.type(words.WHY)
    person.click(page.writing.sheet.text)
    person.type(f"{words.LETTER} {words.COPIED}")
    person.wait_until(lambda: page.keeper.is_kept, "all of it is kept")
    copy = page.writing.foot.copy
    person.wait_until(lambda: not point_of(copy).isNull(), "no toast lies over it")
    person.click(copy)
    clipboard = QGuiApplication.clipboard()
    person.wait_until(lambda: words.COPIED in clipboard.text(), "it is copied")
    person.key("ctrl+Return")
    person.wait_until(lambda: page.acts.gone is not None, "it asks if it went")
    kith.wait_until_done()
    person.key("Escape")
    kith.wait_until_done()


def prepare_an_evening(kith: Kith, person: Person, _: Path) -> None:
    person.key("ctrl+6")
    person.wait_until(lambda: kith.window.place == "gatherings", "Gatherings is shown")
    kith.wait_until_done()
    page = kith.window.page("gatherings")
    assert isinstance(page, GatheringsPage)
    person.click(page.list.first)
    person.type(words.GATHERING)
    person.key("Return")
    kept(kith, person, "SELECT name FROM gathering", words.GATHERING)


def plan_something(kith: Kith, person: Person, _: Path) -> None:
    person.key("ctrl+4")
    person.wait_until(lambda: kith.window.place == "calendar", "the calendar is shown")
    kith.wait_until_done()
    page = kith.window.page("calendar")
    assert isinstance(page, CalendarPage)
    page.view.setFocus()
    person.key("n")

    def editor() -> PlanEditor | None:
        return next((one for one in page.findChildren(PlanEditor) if one.isVisible()), None)

    person.wait_until(lambda: editor() is not None, "the editor is open")
    one = editor()
    assert one is not None
    person.click(one.title)
    person.type(words.EVENT)
    person.key("Return")
    kept(kith, person, "SELECT title FROM follow_up", words.EVENT)


def debrief(kith: Kith, person: Person, _: Path) -> None:
    people(kith, person)
    person.key("ctrl+shift+b")
    person.wait_until(lambda: isinstance(kith.window.shown, DebriefPage), "the debrief is shown")
    page = kith.window.shown
    assert isinstance(page, DebriefPage)
    person.wait_until(lambda: page.form is not None and page.form.words.hasFocus(), "it waits")
    person.type(words.DEBRIEF)
    person.key("ctrl+Return")
    kept(kith, person, "SELECT words FROM interaction", words.DEBRIEF)


def take_back_and_do_again(kith: Kith, person: Person, _: Path) -> None:
    person.key("ctrl+1")
    kith.wait_until_done()
    before = everything(kith)
    for chord in ("ctrl+z", "ctrl+z", "ctrl+shift+z", "ctrl+shift+z"):
        person.key(chord)
        kith.wait_until_done()
    assert everything(kith) == before


def bring_people_in(kith: Kith, person: Person, chosen: Path) -> None:
    """A file, with a line that cannot be read; then what is on the clipboard."""
    agree(kith, person, lambda: kith.window.bring_in([chosen / "cards.vcf"]))
    kept(kith, person, "SELECT name FROM person", words.IMPORTED)
    card = f"BEGIN:VCARD\nVERSION:3.0\nFN:{words.PASTED}\nEND:VCARD\n"
    QGuiApplication.clipboard().setText(card)
    kith.window.ways.in_and_out.bring_people_in()
    page = kith.window.findChildren(ImportPage)[0]
    person.wait_until(page.isVisible, "it is shown")
    agree(kith, person, lambda: person.key("ctrl+v"))
    kept(kith, person, "SELECT name FROM person", words.PASTED)


def take_people_out(kith: Kith, person: Person, chosen: Path) -> None:
    kith.window.ways.in_and_out.take_out()
    sheet = kith.window.ways.in_and_out.taking_out
    assert sheet is not None
    person.wait_until(lambda: sheet.form.whom.hasFocus(), "the sheet is open")
    kith.wait_until_done()
    person.click(sheet.form.where)
    name_the_file(person, chosen / "out" / f"{words.CIRCLE}.vcf")
    person.wait_until(lambda: not sheet.isVisible(), "it is written")


def put_it_on_paper(kith: Kith, person: Person, chosen: Path) -> None:
    """The brief: looked at as it will be printed, and printed into a file."""
    people(kith, person)
    person.key("ctrl+b")
    kith.wait_until_done()
    print_into(person, chosen / "out" / "brief.pdf")


def follow_a_link(kith: Kith, person: Person, _: Path) -> None:
    page = people(kith, person)
    lines = page.card.reach.lines.lines()
    page_line = next(one for one in lines if words.PAGE in one.link())  # type: ignore[attr-defined]
    click(person, page_line.act)  # type: ignore[attr-defined]


def have_a_save_refused(kith: Kith, person: Person, _: Path) -> None:
    """No file may grow meanwhile, as on a full disk: the words stay in their field."""
    page = people(kith, person)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    click(person, page.card.story.note)
    person.type(words.REFUSED)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    person.key("Return", then=lambda: person.key("Return"))
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert words.REFUSED not in str(ask(kith.folder, "SELECT text FROM note"))
    person.wait_until(lambda: page.card.story.note.typed() == words.REFUSED, "it stands there yet")
    leave(kith, person, "SELECT text FROM note", words.REFUSED)


def meet_every_fault(kith: Kith, person: Person, _: Path) -> None:
    """In a service, a slot, a thread, a library, a warning, in Qt and in what nobody catches."""

    def fails(session: object) -> None:
        found = read_card(session, 1, today=kith.window.clock.today())  # type: ignore[arg-type]
        raise ValueError(f"{words.FAULT} {found}")

    def slot() -> None:
        raise KeyError(words.FAULT)

    class Unraisable:
        def __del__(self) -> None:
            raise ValueError(words.STAYED)

    kith.window.runner.query(fails, then=lambda _: None)
    threading.Thread(target=lambda: int(words.FAULT)).start()
    logging.getLogger("somelibrary").error("cannot read %s", words.LIBRARY)
    warnings.warn(words.LIBRARY, stacklevel=1)
    qWarning(f"Could not parse {words.LIBRARY}")
    QTimer.singleShot(0, slot)
    Unraisable()


def end_suddenly(kith: Kith, person: Person, _: Path) -> None:
    """Half a note is typed when the program falls over."""
    page = people(kith, person)
    click(person, page.card.story.note)
    person.type(words.TYPED)
    half = kith.folder / HALF_WRITTEN
    person.wait_until(
        lambda: half.exists() and words.TYPED in half.read_text("utf-8"),
        "what is typed is in its file",
    )
    faulthandler.dump_traceback()


Act = Callable[[Kith, Person, Path], None]
DAY: tuple[Act, ...] = (
    name_them, fill_the_card, tag_them, write_a_talk_down, look_for_it, write_a_letter,
    prepare_an_evening, plan_something, debrief, take_back_and_do_again, bring_people_in,
    take_people_out, put_it_on_paper, follow_a_link, have_a_save_refused, meet_every_fault,
    end_suddenly,
)  # fmt: skip
