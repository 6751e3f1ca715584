"""Days in the names of changes are said in the language that Kith speaks."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path

import pytest

from desktop.domain.language import speak
from desktop.domain.said_days import name_date, name_day, name_moment

THURSDAY = date(2026, 3, 12)
SPANISH = {
    "Thursday": "jueves",
    "March": "marzo",
    "{weekday} {day} {month}": "{weekday} {day} de {month}",
    "{day} {month}": "{day} de {month}",
    "{day} at {time}": "{day}, {time}",
}


@pytest.fixture
def in_spanish():
    speak(lambda text, about, count: SPANISH.get(text))
    yield
    speak(None)


def test_a_day_is_named_in_english():
    assert name_day(THURSDAY) == "Thursday 12 March"
    assert name_date(THURSDAY) == "12 March"
    assert name_moment(THURSDAY, datetime(2026, 3, 12, 9, 5)) == "Thursday 12 March at 09:05"
    assert name_moment(THURSDAY, None) == "Thursday 12 March"


def test_a_day_is_named_in_the_language_that_is_spoken(in_spanish):
    assert name_day(THURSDAY) == "jueves 12 de marzo"
    assert name_date(THURSDAY) == "12 de marzo"
    assert name_moment(THURSDAY, datetime(2026, 3, 12, 10, 30)) == "jueves 12 de marzo, 10:30"


def test_nothing_says_a_day_in_the_english_of_python():
    sources = Path(__file__).parents[2] / "desktop"
    named = re.compile(r"\{[^{}]*:[^{}]*%[aAbB][^{}]*\}|(strftime|format)\([^)]*%[aAbB]")
    assert [
        str(path) for path in sources.rglob("*.py") if named.search(path.read_text("utf-8"))
    ] == []
