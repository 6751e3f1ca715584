"""What the calendar asks the store for, and what it knows already."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint

from desktop.services import calendar
from desktop.ui.calendar.carrying import entry_mime
from tests.builders import TODAY
from tests.ui.calendar.conftest import Shown


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Of how many days each question was."""
    found: list[int] = []
    whole = calendar.entries

    def entries(session: Any, first: date, last: date, **named: Any) -> Any:
        found.append((last - first).days + 1)
        return whole(session, first, last, **named)

    monkeypatch.setattr(calendar, "entries", entries)
    return found


def test_another_day_of_a_month_asks_for_that_day_alone(shown: Shown, asked: list[int]) -> None:
    shown.page.show_view("day")
    asked.clear()
    shown.page.turn(1)
    shown.page.turn(1)
    assert asked == [1, 1]


def test_after_a_change_the_small_month_is_asked_anew(shown: Shown, asked: list[int]) -> None:
    shown.page.show_view("day")
    asked.clear()
    shown.plan("Ana", TODAY)
    assert sorted(asked)[0] == 1
    assert max(asked) >= 28


def test_a_step_within_a_day_is_not_put_into_words_again(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = shown.plan("Ana", TODAY)
    mime, at = entry_mime(shown.entry(row), TODAY), shown.middle(TODAY + timedelta(days=1))
    shown.drag(mime, at)
    said: list[object] = []
    monkeypatch.setattr(shown.view, "tip_words", said.append)
    shown.drag(mime, at + QPoint(3, 2))
    assert not said
    assert shown.view.tip
