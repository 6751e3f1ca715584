"""A second start hands its files over and goes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.window.instance import FirstInstance, call_first, call_for_line


def test_a_second_start_calls_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first = FirstInstance(tmp_path)
    second = (
        "from pathlib import Path; import sys; from desktop.ui.window.instance import call_first;"
        "sys.exit(0 if call_first(Path(sys.argv[1]), [Path(sys.argv[1]) / 'ü.vcf']) else 1)"
    )
    with qtbot.waitSignal(first.called, timeout=10_000) as heard:
        process = subprocess.Popen([sys.executable, "-c", second, str(tmp_path)])
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=10_000)
    assert process.returncode == 0
    assert heard.args == [[tmp_path / "ü.vcf"]]
    first.stop()


def test_a_second_start_may_wish_for_the_line(qtbot: QtBot, tmp_path: Path) -> None:
    first = FirstInstance(tmp_path)
    with qtbot.waitSignal(first.line_wished, timeout=10_000) as heard:
        process = subprocess.Popen(
            [sys.executable, "-m", "desktop", "--we-spoke", "--data", str(tmp_path)],
            env={**os.environ, "XDG_ACTIVATION_TOKEN": "token"},
            cwd=Path(__file__).parents[2],
        )
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=10_000)
    assert process.returncode == 0
    assert heard.args == ["token"]
    first.stop()


def test_nobody_answers_where_nobody_listens(qtbot: QtBot, tmp_path: Path) -> None:
    assert not call_first(tmp_path / "elsewhere", [])
    assert not call_for_line(tmp_path / "elsewhere")


def test_what_a_crash_left_behind_is_no_hindrance(qtbot: QtBot, tmp_path: Path) -> None:
    left_over = FirstInstance(tmp_path)
    again = FirstInstance(tmp_path)
    assert again.is_listening
    again.stop()
    left_over.stop()


def test_where_nothing_can_be_listened_at_kith_runs_all_the_same(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("desktop.ui.sockets.door._path", lambda name: str(tmp_path / "no" / name))
    first = FirstInstance(tmp_path)
    assert not first.is_listening
    first.stop()
    assert "cannot listen" in caplog.text
