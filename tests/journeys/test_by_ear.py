"""Kith through a screen reader: no mouse, no picture, only what AT-SPI tells and takes, and the
keys that whoever listens presses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .screen_reader import ScreenReader, listening_to


@pytest.fixture
def reader(screen: str, tmp_path: Path) -> Iterator[ScreenReader]:
    """Somebody who listens, before the sample people."""
    with listening_to(tmp_path, tmp_path / "data", "--demo") as one:
        yield one


def go_to(reader: ScreenReader, place: str) -> None:
    reader.press(reader.find(place, "radio button"))
    reader.find(f"Kith: {place}", "frame")


def test_somebody_is_found_and_their_card_is_read(reader: ScreenReader) -> None:
    go_to(reader, "People")
    reader.write(reader.find("Search people", "text"), "Rosa")
    people = reader.find("People", "table")
    reader.find("Rosa Benedetti, Inspire and change", "table cell", people)
    reader.focus(people)
    reader.key("Home")
    reader.focused("Rosa Benedetti, Inspire and change")

    card = reader.find("Name: Rosa Benedetti", "button")
    assert "Enter edits it" in card.description
    reader.press(card)
    field = reader.find("Name", "text")
    assert "editable" in field.states
    reader.focused("Name")
    reader.key("Escape")
    reader.focused("Name: Rosa Benedetti")


def test_a_card_is_moved_and_comes_back(reader: ScreenReader) -> None:
    go_to(reader, "Journey")
    attention = reader.find("Attention, stage 2 of 7", "table")
    reader.focus(attention)
    reader.key("Home")
    reader.focused("Tobias Frey, Attention")
    reader.key("Down")
    reader.focused("Amir Rahmani, Attention")
    reader.key("m")
    reader.key("5")
    assert reader.hears("Moved Amir to Empathy and rapport") == [
        "Moved Amir to Empathy and rapport"
    ], "once, and nothing else"
    reader.find("Amir Rahmani, Empathy and rapport", "table cell")

    reader.key("Escape")
    reader.key("ctrl+z")
    reader.hears("Taken back: Moved Amir to Empathy and rapport")
    reader.find("Amir Rahmani, Attention", "table cell")
