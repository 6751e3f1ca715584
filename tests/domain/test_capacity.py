"""How many people a day may bring."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.domain.rhythm.capacity import USUAL_WEEK, Capacity, DayKind
from desktop.settings import SettingsFile

MONDAY = date(2026, 3, 9)
WEDNESDAY, SUNDAY = MONDAY + timedelta(days=2), MONDAY + timedelta(days=6)
WEEK = (*USUAL_WEEK[:2], DayKind.EASY, *USUAL_WEEK[:3], DayKind.NONE)


@pytest.mark.parametrize(
    ("usual", "day", "people"),
    [(3, MONDAY, 3), (3, WEDNESDAY, 1), (3, SUNDAY, 0), (0, MONDAY, 0), (0, WEDNESDAY, 0)],
)
def test_a_weekday_brings_as_many_as_it_is_meant_to(usual: int, day: date, people: int) -> None:
    assert Capacity(usual, WEEK).cap(day) == people


def test_a_single_day_can_be_meant_otherwise() -> None:
    capacity = Capacity(3, WEEK, {MONDAY: DayKind.EASY, SUNDAY: DayKind.USUAL})
    assert [capacity.cap(MONDAY), capacity.cap(SUNDAY)] == [1, 3]


def test_an_easy_day_is_found_again_and_days_gone_by_are_not_kept(tmp_path: Path) -> None:
    settings = SettingsFile(tmp_path)
    settings.values.mean_day(MONDAY, DayKind.EASY)
    settings.values.mean_day(WEDNESDAY, DayKind.NONE)
    settings.save()
    found = SettingsFile(tmp_path).values
    assert found.days == {WEDNESDAY.isoformat(): "none"}
    assert found.capacity().cap(WEDNESDAY) == 0
    found.mean_day(WEDNESDAY, None)
    assert found.capacity().cap(WEDNESDAY) == 3


@pytest.mark.parametrize(
    "text", ['{"week": ["usual"]}', '{"week": [1,2,3,4,5,6,7]}', '{"days": {"soon": "easy"}}']
)
def test_a_week_that_cannot_be_is_the_usual_one(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text)
    assert SettingsFile(tmp_path).values.capacity() == Capacity(3)
