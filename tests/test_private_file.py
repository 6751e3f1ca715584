"""Words that leave the screen for a file are read by their owner alone."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from desktop.private_file import ASIDE, drop_asides, keep_asides_in, write_private
from desktop.ui.importing.pasted import as_file


@pytest.fixture(params=[0o000, 0o022, 0o077])
def umask(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.umask(request.param)
    yield
    os.umask(before)


@pytest.fixture
def asides(tmp_path: Path) -> Iterator[Path]:
    yield tmp_path
    drop_asides(tmp_path)


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_whatever_the_shell_says_only_the_owner_reads_it(umask: None, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    write_private(path, "Dear Ana")
    assert path.read_text() == "Dear Ana"
    assert mode(path) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_half_an_emoji_does_not_keep_a_letter_from_being_saved(tmp_path: Path) -> None:
    write_private(tmp_path / "letter.txt", "Dear \ud83d Ana")
    assert (tmp_path / "letter.txt").read_text() == "Dear ? Ana"


def test_what_cannot_be_written_leaves_what_stood_there(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").mkdir()
    with pytest.raises(OSError):
        write_private(tmp_path / "letter.txt", "Dear Ana")
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_temporary_files_lie_with_the_rest(umask: None, asides: Path) -> None:
    keep_asides_in(asides)
    path = as_file("BEGIN:VCARD", "the clipboard")
    assert asides / ASIDE in path.parents
    assert [mode(one) for one in (path, path.parent, asides / ASIDE)] == [0o600, 0o700, 0o700]


def test_what_qts_dialogs_remember_is_the_owners(umask: None, asides: Path) -> None:
    (asides / "QtProject.conf").write_text("[FileDialog]\nlastVisited=file:///home\n")
    keep_asides_in(asides)
    path = QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(asides)
    QSettings.setPath(*path)
    remembered = QSettings(QSettings.Scope.UserScope, "QtProject")
    assert remembered.value("FileDialog/lastVisited") == "file:///home"
    remembered.setValue("FileDialog/history", ["file:///media/letters"])
    remembered.sync()
    assert "letters" in (asides / "QtProject.conf").read_text()
    assert mode(asides / "QtProject.conf") == 0o600


def test_what_a_crash_left_goes_with_the_next_start_and_with_the_end(asides: Path) -> None:
    (asides / ASIDE / "kith-x").mkdir(parents=True)
    keep_asides_in(asides)
    assert list((asides / ASIDE).iterdir()) == []
    drop_asides(asides)
    assert not (asides / ASIDE).exists()
    assert tempfile.gettempdir() != str(asides / ASIDE)


def test_where_nothing_can_be_made_they_stay_where_the_system_has_them(tmp_path: Path) -> None:
    keep_asides_in(tmp_path / "gone")
    assert Path(tempfile.gettempdir()).is_dir()
