"""A second start hands its files over and goes."""

from __future__ import annotations

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.ui.window.instance import FirstInstance, call_first


def test_a_second_start_calls_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first = FirstInstance(tmp_path)
    answers: list[bool] = []
    with qtbot.waitSignal(first.called, timeout=5_000) as heard:
        caller = threading.Thread(
            target=lambda: answers.append(call_first(tmp_path, [tmp_path / "ü.vcf"]))
        )
        caller.start()
    qtbot.waitUntil(lambda: bool(answers), timeout=5_000)
    caller.join()
    assert answers == [True]
    assert heard.args == [[tmp_path / "ü.vcf"]]
    first.stop()


def test_nobody_answers_where_nobody_listens(qtbot: QtBot, tmp_path: Path) -> None:
    assert not call_first(tmp_path / "elsewhere", [])


def test_what_a_crash_left_behind_is_no_hindrance(qtbot: QtBot, tmp_path: Path) -> None:
    left_over = FirstInstance(tmp_path)
    again = FirstInstance(tmp_path)
    assert again._server.isListening()
    again.stop()
    left_over.stop()
