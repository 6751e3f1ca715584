"""Settings survive restarts, other versions, and damage."""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from desktop.domain.notices import Often, Told, Wishes
from desktop.settings import FILE_NAME, Settings, SettingsFile, fits


def test_what_was_saved_is_found_again(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path)
    file.values.theme = "dark"
    file.values.views["calendar"] = {"view": "week"}
    file.save()
    assert SettingsFile(tmp_path).values == file.values
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o077 == 0


def test_what_a_newer_kith_wrote_is_kept(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('{"later": [1], "theme": "dark"}')
    file = SettingsFile(tmp_path)
    file.save()
    assert json.loads((tmp_path / FILE_NAME).read_text())["later"] == [1]
    assert file.values.theme == "dark"


def test_who_once_wished_less_motion_has_it(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text('{"reduced_motion": true}')
    file = SettingsFile(tmp_path)
    assert file.values.motion == "less"
    file.save()
    assert "reduced_motion" not in json.loads((tmp_path / FILE_NAME).read_text())
    (tmp_path / FILE_NAME).write_text('{"reduced_motion": false}')
    assert SettingsFile(tmp_path).values.motion == "system"


@pytest.mark.parametrize(
    "text",
    ["", "not json", "[]", '{"theme": 3, "text_scale": 99, "folded": [], "people_a_day": true}'],
)
def test_what_cannot_be_right_falls_back_to_the_default(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text)
    assert SettingsFile(tmp_path).values == Settings()


def test_an_unreadable_file_is_set_aside_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("precious")
    SettingsFile(tmp_path).save()
    assert (tmp_path / f"{FILE_NAME}.unreadable").read_text() == "precious"


def test_every_default_is_in_order() -> None:
    assert all(fits(item.name, *[getattr(Settings(), item.name)] * 2) for item in fields(Settings))


def test_nothing_is_told_until_it_is_asked_for() -> None:
    assert not Settings().wishes().any
    assert not Settings().stay_in_tray


def test_the_wishes_for_notices_are_read_from_plain_words(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text(
        '{"digest": "weekly", "digest_at": "07:45", "digest_weekday": 6, "appointment_lead": 30,'
        ' "quiet_from": "22:00", "quiet_to": "06:30"}'
    )
    assert SettingsFile(tmp_path).values.wishes() == Wishes(
        Often.WEEKLY, time(7, 45), 6, 30, time(22), time(6, 30)
    )


def test_what_was_told_is_known_after_a_restart(tmp_path: Path) -> None:
    told = Told(date(2026, 3, 12), datetime(2026, 3, 12, 9, tzinfo=UTC), frozenset({"a", "b"}))
    file = SettingsFile(tmp_path)
    file.values.keep_told(told)
    file.save()
    assert SettingsFile(tmp_path).values.told_already() == told


@pytest.mark.parametrize(
    "text",
    [
        '{"digest": "hourly", "digest_at": "25:00", "quiet_to": "8", "appointment_lead": -5}',
        '{"told": {"digest_on": 3}, "digest_weekday": 9}',
        '{"told": {"appointments": 3}}',
        '{"told": {"again_at": "soon"}}',
    ],
)
def test_notices_that_cannot_be_right_fall_back_too(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text)
    assert SettingsFile(tmp_path).values == Settings()
