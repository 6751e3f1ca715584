"""One week looked back on: a line about myself, the review half way when it all ended, gone
on with, thanks written from it, finished, read again, taken back."""

from __future__ import annotations

import subprocess
from datetime import timedelta
from functools import partial
from pathlib import Path

from desktop.domain.drafts import PersonDraft
from desktop.domain.reflect.span import week_to_look_back_on
from desktop.domain.talk import TalkDraft
from desktop.domain.vocabulary import ProfileKind
from desktop.half_written import FILE_NAME
from desktop.services import giving, interactions
from desktop.services.people import adding
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME as STORE
from desktop.ui.compose.page import ComposePage
from desktop.ui.reflect.page import ReflectPage
from desktop.ui.reflect.profile.panel import ProfilePart
from desktop.ui.reflect.review.page import Mode
from desktop.ui.reflect.review.reading import WeekRead

from .person import Person
from .program import Kith, shows, to_be_killed
from .store import ask, undo_to_the_beginning


def plant(kith: Kith) -> None:
    """Ana, whom I met in the week that is looked back on; she gave me honey."""
    kith.start()
    now = kith.window.clock.now()
    kith.quit()
    with Database(kith.folder / STORE) as db:
        adding.add(db, PersonDraft(name="Ana Moreau"), now=now, in_practice=True)
        day = week_to_look_back_on(now.date()).first
        talk = TalkDraft([1], day=day, words="The bees are back.", kind="walk")
        interactions.log(db, talk, now=now)
        giving.note(db, 1, "A jar of honey", today=day - timedelta(days=3), direction="received")


def reflect(kith: Kith, person: Person) -> ReflectPage:
    person.key("ctrl+8")
    person.wait_until(lambda: kith.window.place == "reflect", "Reflect is shown")
    kith.wait_until_done()
    page = kith.window.shown
    assert isinstance(page, ReflectPage)
    return page


def test_one_week_from_the_first_line_to_the_last(kith: Kith, person: Person) -> None:
    plant(kith)
    kith.start()
    write_about_myself(kith, person)
    kith.quit()

    begin_until_it_all_ends(kith, person)
    lines = "SELECT json_extract(answers, '$.seen'), finished_on FROM review"
    assert ask(kith.folder, lines) == [("How she held the comb.", None)]

    kith.start()
    page = reflect(kith, person)
    person.click(page.look_back)
    kith.wait_until_done()
    go_on_with_it(kith, person, page)
    write_thanks(kith, person, page)
    finish(kith, person, page)
    read_again(kith, person, page)

    undo_to_the_beginning(kith, person)
    assert ask(kith.folder, lines) == [("How she held the comb.", None)]
    assert not (kith.folder / FILE_NAME).exists()


def write_about_myself(kith: Kith, person: Person) -> None:
    page = reflect(kith, person)
    group = page.overview.part(ProfilePart).groups[ProfileKind.VALUE]
    person.wait_until(group.question.isVisible, "an empty profile asks")
    person.picture("empty profile")
    person.click(group.question)
    person.wait_until(group.add_line.field.hasFocus, "one can write there")
    person.type("Asking a second time")
    person.key("Return")
    person.wait_until(lambda: bool(group.lines.lines()), "the line stands there")
    assert ask(kith.folder, "SELECT kind, text FROM profile_line") == [
        ("value", "Asking a second time")
    ]


def begin_until_it_all_ends(kith: Kith, person: Person) -> None:
    """In a process of its own, by keyboard; killed while one types."""
    is_gone(person)
    with to_be_killed(kith.folder):
        shows(person, "Kith: Reflect")
        file, store = kith.folder / FILE_NAME, kith.folder
        person.key("ctrl+shift+l", *["Right"] * 60)  # which does nothing, until it can be written
        person.type("How she held the comb.")
        person.wait_until(lambda: _holds(file, "the comb"), "the first answer is in its file")
        person.key("Return")
        kept = "SELECT count(*) FROM review"
        person.wait_until(lambda: ask(store, kept) == [(1,)], "it is in the store")
        person.type("At the window, when she")
        person.wait_until(lambda: _holds(file, "when she"), "what is typed is in its file")


def go_on_with_it(kith: Kith, person: Person, page: ReflectPage) -> None:
    """The half-written answer stands there; by Enter on to the thanks."""
    review = page.review
    person.wait_until(lambda: review.step is not None, "a question is asked")
    assert review.step is not None
    assert review.step.question.key == "elsewhere"
    field = review.step.fields[0].line
    assert field.words() == "At the window, when she"
    person.wait_until(field.hasFocus, "one can go on writing")
    person.type(" spoke of him.")
    person.picture("gone on with")
    person.key("Return")
    kith.wait_until_done()
    person.key("Return")
    person.wait_until(
        lambda: review.step is not None and review.step.question.key == "thanks", "thanks"
    )


def write_thanks(kith: Kith, person: Person, page: ReflectPage) -> None:
    step = page.review.step
    assert step is not None
    assert step.thanks is not None
    [(write, _)] = step.thanks.rows.values()
    person.picture("thanks owed")
    person.click(write)
    person.wait_until(lambda: isinstance(kith.window.shown, ComposePage), "one writes to her")
    kith.wait_until_done()
    person.picture("thanks begun")
    reflect(kith, person)
    assert page.review.isVisible()


def finish(kith: Kith, person: Person, page: ReflectPage) -> None:
    """By Enter past the rest; a line for next week; that was the week."""
    review = page.review
    assert review.step is not None
    person.click(review.step.fields[0].line)

    def asks(key: str) -> bool:
        return review.step is not None and review.step.question.key == key

    for key in ("unlived", "unprompted", "rest", "next_week"):
        person.key("Return")
        person.wait_until(partial(asks, key), key)
        person.wait_until(review.step.fields[0].line.hasFocus, "it waits")
    person.type("Ask about the bees, and wait.")
    person.key("Return")
    person.wait_until(lambda: review.mode == Mode.READING, "the week can be read")
    kith.wait_until_done()
    person.picture("read")
    assert ask(kith.folder, "SELECT finished_on IS NOT NULL FROM review") == [(1,)]


def read_again(kith: Kith, person: Person, page: ReflectPage) -> None:
    person.key("Escape")
    person.wait_until(page.overview.isVisible, "one is back on the page")
    kith.wait_until_done()
    assert page.look_back.text() == "Read the week"
    assert page.overview.line.line.words() == "Ask about the bees, and wait."
    person.picture("the page afterwards")
    person.click(page.look_back)
    kith.wait_until_done()
    assert [part for part in page.review.findChildren(WeekRead) if part.isVisible()]


def is_gone(person: Person) -> None:
    """Watch until the window of before no longer has the keys: the next is called the same."""
    question = ["xdotool", "getactivewindow", "getwindowname"]

    def has_gone() -> bool:
        found = subprocess.run(question, capture_output=True, text=True, check=False)
        return not found.stdout.startswith("Kith")

    person.wait_until(has_gone, "the window of before is gone")


def _holds(file: Path, words: str) -> bool:
    return file.exists() and words in file.read_text("utf-8")
