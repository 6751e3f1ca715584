"""Settings survive restarts, other versions, and damage."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.settings import FILE_NAME, Settings, SettingsFile


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
