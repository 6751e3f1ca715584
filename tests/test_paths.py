"""Where resources and the person's folders are found."""

from __future__ import annotations

from pathlib import Path

from desktop.paths import data_dir, log_dir, resource


def test_resources_are_found_in_a_checkout() -> None:
    assert resource("theme/tokens.json").is_file()
    assert resource("fonts/Inter_400Regular.ttf").is_file()


def test_the_data_folder_is_kiths_own() -> None:
    assert data_dir().name == "kith"
    assert data_dir().is_absolute()


def test_a_given_folder_holds_everything_the_log_too(tmp_path: Path) -> None:
    assert data_dir(tmp_path) == tmp_path
    assert log_dir(tmp_path).parent == tmp_path
