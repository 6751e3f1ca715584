"""Kith through a screen reader: no mouse, no picture, only what AT-SPI tells and takes, and the
keys that whoever listens presses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .screen_reader import ScreenReader, Thing, listening_to


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
    reader.hears("3 people found")
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
    reader.said()  # while Kith opened
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


def test_a_follow_up_is_planned_and_stands_on_its_day(reader: ScreenReader) -> None:
    go_to(reader, "Calendar")
    month = reader.find("Month", "list")
    today = the_day(reader, month)
    reader.press(today, "SetFocus")
    reader.focused(today.name)
    reader.key("n")
    reader.write(reader.find("With whom", "text"), "Ottilie Brandt")
    [*_, plan] = [one for one in reader.all("button") if one.name == "Plan"]
    reader.press(plan)
    reader.hears("Planned a line to Ottilie Brandt")

    planned = reader.find("A line to Ottilie", "button", the_day(reader, month))
    reader.press(planned, "SetFocus")
    reader.focused(planned.name)
    assert "focused" in reader.look(planned).states
    reader.key("ctrl+z")
    reader.hears("Taken back: Planned a line to Ottilie Brandt")
    assert not reader.finds("A line to Ottilie", within=month)


def the_day(reader: ScreenReader, month: Thing) -> Thing:
    """Today, which is told apart from the other days."""
    [today] = [one for one in reader.children(month) if "active" in one.states]
    return today


def test_the_palette_says_whom_it_found_and_enter_leads_there(reader: ScreenReader) -> None:
    reader.find("We spoke…", "button")
    reader.key("ctrl+k")
    reader.focused("Find a person")
    reader.key(*"rosa")
    reader.hears("Enter takes Rosa Benedetti")
    reader.key("Return")
    reader.find("Kith: People", "frame")
    reader.find("Name: Rosa Benedetti", "button")


def test_what_was_said_is_written_down_and_stands_on_the_card(reader: ScreenReader) -> None:
    reader.press(reader.find("We spoke…", "button"))
    reader.find("We spoke", "label")
    reader.write(reader.focused("We spoke"), "Ottilie call yesterday: the barge is sold")
    [*_, keep] = [one for one in reader.all("button") if one.name.startswith("Keep")]
    reader.press(keep)
    reader.hears("Ottilie")

    go_to(reader, "People")
    reader.write(reader.find("Search people", "text"), "Ottilie")
    people = reader.find("People", "table")
    reader.focus(people)
    reader.key("Home")
    reader.find("Name: Ottilie Brandt", "button")
    reader.find("A call. Yesterday. The barge is sold", "button")


def test_a_field_that_asks_while_one_writes_hears_a_reader_too(reader: ScreenReader) -> None:
    reader.key("ctrl+comma")
    reader.find("Kith: Preferences", "frame")
    reader.write(reader.find("Your name", "text"), "Ada")
    go_to(reader, "Today")
    reader.find("Good", "label")
    assert [one for one in reader.all("label") if "Ada" in one.name]


def test_an_act_is_found_in_the_palette_and_done(reader: ScreenReader) -> None:
    reader.find("We spoke…", "button")
    reader.key("ctrl+k")
    reader.focused("Find a person")
    reader.write(reader.find("Find a person", "text"), "ottilie")
    reader.hears("Enter takes Ottilie Brandt")
    reader.key("Tab")
    reader.find("What to do with Ottilie Brandt", "text")
    reader.write(reader.find("What to do with Ottilie Brandt", "text"), "attention")
    reader.hears("Enter takes Move to stage: Attention")
    reader.key("Return")
    reader.hears("Moved Ottilie to Attention")
