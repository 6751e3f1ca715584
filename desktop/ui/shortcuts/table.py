"""The keys of each place, beside those that the menus hold: the one list there is of them.

The tests compare it with what is bound and with ``docs/keyboard.md``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from desktop.domain.language import mark, tr
from desktop.ui.window.places import Command


class Shortcut(NamedTuple):
    """``keys`` are alternatives, or the ends of a row of keys ("1 – 7"); ``words`` say what
    they do, for ``tr``."""

    keys: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True)
class Section:
    """The keys of one place, or of one kind of thing."""

    title: str
    rows: tuple[Shortcut, ...]


def _keys(keys: str, words: str) -> Shortcut:
    return Shortcut(tuple(keys.split(" ")), words)


PALETTE = Section(
    mark("In the palette"),
    (
        _keys("Up Down", mark("Choose")),
        _keys("Enter", mark("Open it, or do it")),
        _keys("Tab Right", mark("All that can be done with whom is chosen")),
        _keys("Ctrl+Enter", mark("Write down a talk with whom is chosen")),
        _keys("?", mark("Every shortcut")),
        _keys("Esc", mark("Go back to where you were")),
    ),
)
ANYWHERE = Section(
    mark("Wherever you are"),
    (
        _keys("/", mark("Find in this place")),
        _keys("Tab Shift+Tab", mark("On to the next, or back")),
        _keys("Esc", mark("Leave, or put back")),
        _keys("F10 Alt", mark("The menus")),
        _keys("Ctrl+Enter", mark("Keep what a sheet holds")),
        _keys("Alt+1 Alt+2", mark("While writing a talk down: that is done now")),
    ),
)
LISTS = Section(
    mark("In a list"),
    (
        _keys("Up Down", mark("To the next, or the one before")),
        _keys("Home End", mark("To the first, or the last")),
        _keys("Enter", mark("Open")),
        _keys("F2", mark("Put the name right")),
        _keys("Space", mark("Choose one more")),
        _keys("Shift+Up Shift+Down", mark("Choose several")),
        _keys("Shift+F10", mark("All that can be done with it")),
        _keys("Del", mark("Delete, with Undo")),
        _keys("Alt+Left", mark("From a card back to the people")),
        _keys("Ctrl+C", mark("Copy the card")),
        _keys("Ctrl+V", mark("Take in a card, or a signature, that was copied")),
    ),
)
TODAY = Section(
    mark("Today"),
    (
        _keys("1", mark("A line")),
        _keys("2", mark("A call")),
        _keys("3", mark("Time together")),
        _keys("0", mark("Not now")),
        _keys("W", mark("Why these people")),
    ),
)
ONE_AT_A_TIME = Section(
    mark("One at a time"),
    (
        _keys("P", mark("In practice")),
        _keys("C", mark("A circle")),
        _keys("L", mark("Leave be")),
        _keys("Z", mark("Take it back")),
        _keys("F2", mark("Put the name right")),
    ),
)
JOURNEY = Section(
    mark("Journey"),
    (
        _keys("Left Right", mark("To another column")),
        _keys("M", mark("Move to a stage: then 1 to 7, N for Noticed, R for Resting")),
        _keys("Alt+Left Alt+Right", mark("Move the card a stage")),
        _keys("Alt+Up Alt+Down", mark("Move the card within its column")),
        _keys("Space", mark("Pick the card up; arrows carry it, Space lays it down")),
        _keys("Enter", mark("Open the card")),
    ),
)
CALENDAR = Section(
    mark("Calendar"),
    (
        _keys("Left Right", mark("To another day")),
        _keys("Tab", mark("To what stands on the day")),
        _keys("PgUp PgDown", mark("A month, week or day back or onwards")),
        _keys("T", mark("Today")),
        _keys("D", mark("Choose a date")),
        _keys("N", mark("Plan something on this day")),
        _keys("A", mark("They asked to meet")),
        _keys("K", mark("Kept")),
        _keys("S", mark("Later")),
        _keys("X", mark("Missed")),
        _keys("B", mark("Read the brief")),
        _keys("Y", mark("Say yes to what was asked")),
        _keys("Alt+Left Alt+Right", mark("Move it by a day")),
        _keys("Alt+Up Alt+Down", mark("Move it by a week, or by a quarter of an hour")),
        _keys("Del", mark("Take it away, with Undo")),
        _keys("Alt+1 Alt+4", mark("Month, week, day, agenda")),
    ),
)
COMPOSE = Section(
    mark("Compose"),
    (
        _keys("F8 Shift+F8", mark("To the next thing that was noticed, or the one before")),
        _keys("Ctrl+Enter", mark("Open it in your mail program")),
        _keys("Esc", mark("Back to all letters")),
    ),
)
INTRODUCTIONS = Section(
    mark("Introductions"),
    (
        _keys("Left Right", mark("To another column")),
        _keys("M", mark("Move the two to another step")),
        _keys("Space", mark("Pick the two up; arrows carry them, Space lays them down")),
        _keys("Home End", mark("To the first, or the last")),
    ),
)
REFLECT = Section(
    mark("Reflect"),
    (
        _keys("Alt+Right Alt+Left", mark("To the next question of the week, or the one before")),
        _keys("Ctrl++ Ctrl+-", mark("The web larger, or smaller")),
        _keys("Ctrl+0", mark("The whole web in sight")),
        _keys("Home", mark("To the one at the middle of the web")),
    ),
)
SECTIONS = (
    ANYWHERE, LISTS, TODAY, ONE_AT_A_TIME, JOURNEY, CALENDAR, COMPOSE, INTRODUCTIONS, REFLECT,
    PALETTE,
)  # fmt: skip


def command_of(place: Section, keys: str, run: Callable[[], object]) -> Command:
    """What these keys do in that place, for the palette."""
    words = next(
        tr(row.words)
        for section in SECTIONS
        for row in section.rows
        if section is place and keys in row.keys
    )
    return Command("", words, run, keys)
