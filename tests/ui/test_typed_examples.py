"""What a placeholder shows as an example is understood by what it stands in, whatever
language it is shown in; and what Kith says there is read back."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from desktop import paths
from desktop.domain.partial_days import read_partial
from desktop.domain.pronouns import Pronoun, pronoun_of
from desktop.domain.rhythm_words import read_rule
from desktop.domain.spoken_days import day_at_end, read_day
from desktop.domain.talk_line import read_line
from desktop.domain.talk_marks import loop_of, offered_marks
from desktop.domain.vocabulary import InteractionKind, LoopKind
from desktop.ui.region import region_of

TODAY = date(2026, 3, 12)  # a Thursday
LANGUAGES = ("en", "de", "es")
QUOTED = re.compile("[“„«]([^”“»]+)[”“»]")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def region(language):
    return region_of(QLocale(language))


@pytest.fixture
def shown(language):
    """A text of the sources, as it is shown in the language."""
    if language == "en":
        return lambda text: text
    tree = ElementTree.parse(paths.resource("languages") / f"kith_{language}.ts")
    said = {each.findtext("source"): each.findtext("translation") for each in tree.iter("message")}
    return said.__getitem__


def test_the_examples_of_rhythms_are_read(shown):
    told = QUOTED.findall(shown("Say it like “every 5 weeks” or “2 to 3 months”."))
    rules = [read_rule(said) for said in (shown("every 5 to 7 weeks"), *told)]
    assert [(rule.earliest, rule.latest, str(rule.unit)) for rule in rules] == [
        (5, 7, "week"), (5, 5, "week"), (2, 3, "month")
    ]  # fmt: skip


def test_the_examples_of_days_are_read(shown, region):
    said = re.split(r",\s+", shown("17 Mar, tomorrow, next Tue"))
    days = [read_day(each, today=TODAY, region=region) for each in said]
    assert days == [date(2026, 3, 17), date(2026, 3, 13), date(2026, 3, 17)]


def test_the_example_of_a_birthday_is_read(shown):
    when = read_partial(shown("21 September"))
    assert (when.day, when.month) == (21, 9)


def test_the_examples_of_when_we_met_are_read(shown):
    day, month = re.split(r", [ou]d?e?r? ", shown("2 October 2024, or October"))
    assert read_partial(day).known
    assert read_partial(month).month == 10


def test_the_example_of_a_whole_line_is_read(shown, region):
    text = shown("Ana, Jonas coffee yesterday: the new school #promised a book by Sunday")
    line = read_line(text, today=TODAY, region=region)
    assert line.names == ["Ana", "Jonas"]
    assert (line.kind, line.day) == (InteractionKind.COFFEE, date(2026, 3, 11))
    (promise,) = line.loops
    assert (promise.kind, promise.about_on) == (LoopKind.I_PROMISED, date(2026, 3, 15))


def test_the_example_of_the_line_on_today_is_read(shown, region):
    told = shown("We spoke… try “Ana, Jonas coffee yesterday: the new school, ask about Ife”")
    line = read_line(QUOTED.findall(told)[0], today=TODAY, region=region)
    assert (line.names, line.kind) == (["Ana", "Jonas"], InteractionKind.COFFEE)
    assert line.day == date(2026, 3, 11)


def test_the_example_of_what_is_open_is_read(shown, region):
    said = shown("What, and by when: the recipe by Sunday").partition(": ")[2]
    words, day = day_at_end(said, today=TODAY, region=region)
    assert words in ("the recipe", "das Rezept", "la receta")
    assert day is not None
    assert day.day == date(2026, 3, 15)


def test_the_example_of_the_next_time_is_read(shown, region):
    (said,) = QUOTED.findall(shown("When again? Say a day, such as “in two weeks”."))
    assert read_day(said, today=TODAY, region=region) == date(2026, 3, 26)


def test_the_example_of_pronouns_is_known(shown):
    assert pronoun_of(shown("she/her")) == Pronoun.SHE


def test_the_marks_that_are_offered_open_each_something_else(language):
    opened = [loop_of(mark) for mark in offered_marks(language)]
    assert opened == [*LoopKind, None]
