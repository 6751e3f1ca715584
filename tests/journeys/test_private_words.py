"""A day in the real window, with private words in every field: where they are afterwards."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from .calls_of_a_program import calls_in, looked_at
from .private_acts import DAY, MAIL, PAGE
from .private_words import BROKEN, COPIED, IMPORTED, LETTER, files_below, holding, words_in

ROOT = Path(__file__).parents[2]
PATIENCE_S = 240
CARDS = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Moreau\nEND:VCARD\n"
    f"BEGIN:VCARD\nVERSION:3.0\nFN:{IMPORTED}\nBDAY:{BROKEN}\nEND:VCARD\n"
)
# It takes the place of what opens mail and pages on a desktop, and says what it was told.
OPENER = """#!/bin/sh
printf '%s\\n' "$@" >> "{told}.arguments"
env >> "{told}.environment"
"""


@pytest.mark.timeout(PATIENCE_S + 20)
def test_the_words_of_a_day_in_the_window_stay_where_they_belong(
    screen: str, tmp_path: Path
) -> None:
    home, data, chosen = tmp_path / "home", tmp_path / "data", tmp_path / "chosen"
    for folder in (home, chosen / "out", *(tmp_path / name for name in ("tmp", "run", "bin"))):
        folder.mkdir(parents=True, mode=0o700)
    (chosen / "cards.vcf").write_text(CARDS)
    opener = tmp_path / "bin" / "xdg-open"
    opener.write_text(OPENER.format(told=chosen / "opened"))
    opener.chmod(0o755)
    calls = tmp_path / "calls"
    said, code = run_the_day(tmp_path, calls)

    trouble = chosen / "trouble.txt"
    assert not trouble.exists(), trouble.read_text()
    assert (chosen / "done.txt").read_text().split() == [act.__name__ for act in DAY], said
    assert code in (-signal.SIGSEGV, 128 + signal.SIGSEGV), said
    assert_told_without_words(said, data / "log")
    assert_nothing_lies_elsewhere(tmp_path, [data, chosen, calls])
    assert_others_were_told_only_what_was_sent(chosen)
    assert words_in((chosen / "titles.txt").read_text()) == [], "titles of windows"
    assert [one for one in files_below(data) if one.lstat().st_mode & 0o077] == []
    if calls.exists():
        assert_each_call_kept_them(calls, [data, chosen], tmp_path)
    assert holding([data / "kith.db"]), "the words were kept"


def assert_told_without_words(said: str, log: Path) -> None:
    """The terminal and the log say that something went wrong, and nothing else."""
    logged = (log / "kith.log").read_text()
    for kind in ("ValueError", "KeyError", "UserWarning", "library said", "Qt"):
        assert kind in logged, kind
    assert "Segmentation fault" in said
    assert "end_suddenly" in said or "_go_on" in said, "the crash tells its frames"
    assert words_in(said) == []
    assert holding(files_below(log)) == []


def assert_nothing_lies_elsewhere(tmp_path: Path, besides: list[Path]) -> None:
    """In the home and where temporary files go, there is nothing but the door for a second
    start: no list of recent files, no cache, no core."""
    assert holding(files_below(tmp_path, besides)) == []
    assert list(files_below(tmp_path / "home")) == []
    left = [one for one in files_below(tmp_path / "tmp") if not stat.S_ISSOCK(one.lstat().st_mode)]
    assert left == []
    assert list(ROOT.glob("core*")) == []


def assert_others_were_told_only_what_was_sent(chosen: Path) -> None:
    """The program for mail got the letter, the one for pages the address; their
    surroundings hold nothing."""
    told = (chosen / "opened.arguments").read_text().splitlines()
    assert told == [f"mailto:{MAIL}?body={LETTER}%20{COPIED}", PAGE]
    assert words_in((chosen / "opened.environment").read_text()) == []


def assert_each_call_kept_them(calls: Path, own: list[Path], tmp_path: Path) -> None:
    """Nor was any of it elsewhere for a moment: in a file that went again, or its name."""
    homes, door = tuple(map(str, own)), str(tmp_path / "tmp")
    seen = 0
    for call in calls_in(calls):
        seen += 1
        if call.target.startswith(homes):
            continue
        sent = call.name == "execve" and call.target.endswith("/xdg-open")
        assert sent or words_in(call.line) == [], call.line[:2_000]
        if call.makes:
            assert call.target.startswith((door, "/dev/")), call.line[:2_000]
    assert seen > 1_000


def run_the_day(tmp_path: Path, calls: Path) -> tuple[str, int]:
    """What the program said, and how it ended."""
    places = [str(tmp_path / "data"), str(tmp_path / "chosen")]
    command = [sys.executable, "-m", "tests.journeys.a_private_day", *places]
    ended = subprocess.run(
        looked_at(command, calls), cwd=ROOT, env=environment(tmp_path), capture_output=True,
        timeout=PATIENCE_S, check=False, umask=0,
    )  # fmt: skip
    return (ended.stdout + ended.stderr).decode("utf-8", "replace"), ended.returncode


def environment(tmp_path: Path) -> dict[str, str]:
    return {
        "HOME": str(tmp_path / "home"), "TMPDIR": str(tmp_path / "tmp"), "LANG": "C.UTF-8",
        "PATH": f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "DISPLAY": os.environ["DISPLAY"], "QT_QPA_PLATFORM": "xcb",
        "XDG_RUNTIME_DIR": str(tmp_path / "run"), "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip
