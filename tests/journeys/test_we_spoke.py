"""A whole talk written down by keyboard alone, from anywhere, in a handful of seconds."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from .person import Person
from .program import Kith
from .store import ask
from .test_first_days import name_three

SECONDS = 10.0
LINE = "coffee yesterday: the new school"
LOOP = "the recipe by Sunday"


def test_a_talk_with_two_people_takes_ten_seconds_at_most(kith: Kith, person: Person) -> None:
    kith.start()
    name_three(kith, person)
    kith.wait_until_done()

    began = time.monotonic()
    person.key("ctrl+l")
    complete(kith, person, "ama")
    complete(kith, person, ", jo")
    complete(kith, person, f" {LINE} #pro")
    person.type(f"{LOOP} #again call in two weeks")
    person.key("Return")
    person.wait_until(lambda: count(kith, "interaction") == 1, "the talk is kept")
    assert time.monotonic() - began < SECONDS

    assert ask(kith.folder, "SELECT kind, words FROM interaction") == [("coffee", "The new school")]
    assert ask(kith.folder, "SELECT kind, text FROM loop") == [("i_promised", "the recipe")] * 2
    assert ask(kith.folder, "SELECT size FROM follow_up") == [("call",)] * 2
    assert ask(kith.folder, "SELECT count(*) FROM interaction_person") == [(2,)]


def test_the_next_talk_closes_what_the_last_one_opened(kith: Kith, person: Person) -> None:
    kith.start()
    name_three(kith, person)
    person.key("ctrl+l")
    person.type("Amara call last Tue #promised the recipe")
    person.key("Return")
    person.wait_until(lambda: count(kith, "loop") == 1, "the promise is kept")
    kith.wait_until_done()

    person.key("ctrl+l")
    person.type("Amara walk today: she laughed")
    talk = kith.window.ways.we_spoke
    assert talk is not None
    person.wait_until(talk.talk.still_open.isVisible, "the promise is offered")
    person.key("alt+1", "Return")
    person.wait_until(lambda: count(kith, "interaction") == 2, "the walk is kept")
    assert ask(kith.folder, "SELECT count(*) FROM loop WHERE closed_on IS NULL") == [(0,)]
    kith.wait_until_done()

    person.key("ctrl+z")
    person.wait_until(lambda: count(kith, "interaction") == 1, "it is taken back")
    assert ask(kith.folder, "SELECT count(*) FROM loop WHERE closed_on IS NULL") == [(1,)]


def test_a_second_start_opens_the_line_while_the_window_is_hidden(
    kith: Kith, person: Person
) -> None:
    kith.start()
    name_three(kith, person)
    kith.wait_until_done()
    kith.window.hide()
    second = subprocess.Popen(
        [sys.executable, "-m", "desktop", "--we-spoke", "--data", str(kith.folder)],
        cwd=Path(__file__).parents[2],
    )
    person.wait_until(lambda: second.poll() is not None, "the second start has gone")
    assert second.returncode == 0
    person.wait_until(lambda: alone() is not None, "the line is there alone")
    window = alone()
    assert window is not None
    person.wait_for_window(window)
    person.type("Jonas call yesterday: the boat")
    person.key("Return")
    person.wait_until(lambda: count(kith, "interaction") == 1, "the talk is kept")
    person.wait_until(lambda: alone() is None, "the line has gone")
    assert not kith.window.isVisible()


def alone() -> QWidget | None:
    windows = (each for each in QApplication.topLevelWidgets() if each.isVisible())
    return next((each for each in windows if each.objectName() == "we-spoke-alone"), None)


def complete(kith: Kith, person: Person, typed: str) -> None:
    """Type on until something is offered, and take it by Tab."""
    person.type(typed)
    line = kith.window.ways.we_spoke
    assert line is not None
    person.wait_until(line.talk.offers.isVisible, f"something is offered for {typed!r}")
    person.key("Tab")


def count(kith: Kith, table: str) -> int:
    return int(str(ask(kith.folder, f"SELECT count(*) FROM {table}")[0][0]))
