"""What is said to somebody who does not see what happened: once, and in the same words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.people import ListFilter
from desktop.services.journey import moving
from desktop.ui.calendar.ground import Ground
from desktop.ui.people.page import PeoplePage
from desktop.ui.widgets import announce
from desktop.ui.window.kith import KithWindow
from tests.screenshots.__main__ import NOW, sample_window, settle


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[KithWindow]:
    with sample_window(tmp_path) as one:
        settle()
        yield one


@pytest.fixture
def said(window: KithWindow, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    monkeypatch.setattr(announce, "_last", ("", 0.0))
    monkeypatch.setattr(announce, "_somebody_listens", lambda: True)
    monkeypatch.setattr(announce, "_speak", lambda source, words: heard.append(words))
    return heard


def entry(window: KithWindow) -> CalendarEntry:
    """Something planned of the month that is shown."""
    page = window.ways.calendar()
    settle()
    entries = cast(Ground, page.view).shown.entries
    return next(one for one in entries if one.kind == "follow_up" and not one.is_settled)


def test_what_is_kept_moved_and_taken_off_is_said_once_and_so_is_the_way_back(
    window: KithWindow, said: list[str]
) -> None:
    page, one = window.ways.calendar(), entry(window)
    page.acts.keep(one)
    settle()
    assert [words for words in said if words.startswith("Kept")] == said
    assert len(said) == 1
    window.runner.undo()
    assert f"Taken back: {said[0]}" in said

    said.clear()
    page.acts.delete(entry(window), QPoint())
    settle()
    assert len(said) == 1
    assert said[0].startswith("Took ")
    assert said[0].endswith(" off the calendar")


def test_a_card_that_moved_is_told_with_its_stage(window: KithWindow, said: list[str]) -> None:
    page = window.show_place("people")
    assert isinstance(page, PeoplePage)
    page.list.narrow(ListFilter(text="Amir"))
    [amir] = page.list.model.ids[:1]
    said.clear()
    window.runner.change(moving.move, (amir,), 5, before=None, now=NOW)
    assert len(said) == 1
    assert said[0].startswith("Moved Amir to ")


def test_a_search_says_how_many_it_found(window: KithWindow, said: list[str]) -> None:
    page = window.show_place("people")
    assert isinstance(page, PeoplePage)
    said.clear()
    for text, words in {"Rosa": "3 people found", "zzyzx": "Nobody found"}.items():
        page.list.narrow(ListFilter(text=text, in_practice=True))
        page.list.head.search.clear()
        assert words in said, said
    page.list.narrow(ListFilter(text="Benedetti beekeeper"))
    assert said[-1] == "One person found"


def test_a_trouble_is_said_in_its_own_words(window: KithWindow, said: list[str]) -> None:
    window.ways.tell_trouble("The folder is full.")
    assert said == ["The folder is full."]
    [box] = window.findChildren(QMessageBox)
    box.close()


def test_what_a_page_and_the_toast_both_tell_is_heard_once(
    window: KithWindow, said: list[str]
) -> None:
    announce.announce(window, "Kept.")
    announce.announce(window.toast, "Kept.")
    announce.announce(window, "Taken back.")
    announce.announce(window, "Kept.")
    assert said == ["Kept.", "Taken back.", "Kept."]
