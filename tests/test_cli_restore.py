"""Going back by the command: what would differ is said first, and asked where somebody sits."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from desktop import cli
from desktop.settings import SettingsFile
from desktop.storage import backup, contents
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from tests.builders import NOW, a_person, add


@pytest.fixture
def kept(data_folder: Path) -> Path:
    """A backup of before Ben came, and Ana was there."""
    settings = SettingsFile(data_folder)
    settings.values.my_name = "Maya"
    settings.save()
    with Database(data_folder / FILE_NAME) as db:
        add(db, a_person("Ana"))
    yesterday = NOW - timedelta(days=1)
    written = backup.write_dated(data_folder / FILE_NAME, reason="daily", now=yesterday)
    with Database(data_folder / FILE_NAME) as db:
        add(db, a_person("Ben"))
    settings.values.my_name = "Somebody else"
    settings.save()
    return written


def restore(folder: Path, *words: str) -> int:
    return cli.main(["--data", str(folder), "restore", *words])


def people(folder: Path) -> int:
    return contents.counts(folder / FILE_NAME)[0]


def at_a_terminal(monkeypatch: pytest.MonkeyPatch, answer: str) -> list[str]:
    asked: list[str] = []
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda words: asked.append(words) or answer)
    return asked


def test_a_dry_run_says_what_would_differ_and_changes_nothing(
    data_folder: Path, kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert restore(data_folder, str(kept), "--dry-run") == 0
    said = capsys.readouterr().out
    assert "one person would go: Ben" in said
    assert "Nothing was changed." in said
    assert people(data_folder) == 2


@pytest.mark.parametrize(("answer", "left"), [("y", 1), ("n", 2), ("", 2)])
def test_somebody_at_a_terminal_is_asked_once_it_was_said(
    data_folder: Path, kept: Path, monkeypatch: pytest.MonkeyPatch, answer: str, left: int
) -> None:
    asked = at_a_terminal(monkeypatch, answer)
    assert restore(data_folder, str(kept)) == (0 if left == 1 else 130)
    assert len(asked) == 1
    assert people(data_folder) == left


def test_with_yes_nobody_is_asked_and_the_preferences_come_along(
    data_folder: Path, kept: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    asked = at_a_terminal(monkeypatch, "n")
    assert restore(data_folder, str(kept), "--yes") == 0
    assert asked == []
    assert people(data_folder) == 1
    assert SettingsFile(data_folder).values.my_name == "Maya"
    before = Path(capsys.readouterr().out.split("before is in ")[1].strip().removesuffix("."))
    assert restore(data_folder, str(before), "--yes") == 0
    assert people(data_folder) == 2
    assert SettingsFile(data_folder).values.my_name == "Somebody else"


def test_where_nothing_stands_nothing_is_asked_nor_made_by_a_dry_run(
    kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = at_a_terminal(monkeypatch, "n")
    elsewhere = tmp_path / "elsewhere"
    assert restore(elsewhere, str(kept), "--dry-run") == 0
    assert not elsewhere.exists()
    assert restore(elsewhere, str(kept)) == 0
    assert asked == []
    assert people(elsewhere) == 1


def test_a_store_that_cannot_be_read_is_set_aside(
    data_folder: Path, kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (data_folder / FILE_NAME).write_bytes(b"no store at all " * 900)
    assert restore(data_folder, str(kept), "--yes") == 0
    assert "cannot be read. It would be set aside" in capsys.readouterr().out
    assert people(data_folder) == 1
