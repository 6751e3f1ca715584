"""What is said goes through one door, in whatever language."""

from collections.abc import Iterator

import pytest

from desktop.domain.language import mark, speak, tr, trn


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(None)


def test_english_stands_as_it_is_written() -> None:
    assert tr("Today") == "Today"
    assert trn("one card", "{count} cards", 1) == "one card"
    assert trn("one card", "{count} cards", 0) == "{count} cards"


def test_who_speaks_another_language_is_asked_for_each_text() -> None:
    speak(lambda text, about, count: {("Open", "a promise"): "Offen"}.get((text, about)))
    assert tr("Open", "a promise") == "Offen"
    assert tr("Open", "a door") == "Open"


def test_a_text_with_a_number_is_asked_for_by_its_form_for_many() -> None:
    speak(lambda text, about, count: f"{count}: {text}" if count == 1 else None)
    assert trn("one card", "{count} cards", 1) == "1: {count} cards"
    assert trn("one card", "{count} cards", 2) == "{count} cards"


def test_a_text_of_a_table_is_put_where_it_is_said() -> None:
    table = {1: mark("Before")}
    speak(lambda text, about, count: text.upper())
    assert table[1] == "Before"
    assert tr(table[1]) == "BEFORE"
