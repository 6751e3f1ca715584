"""A kith:// link that finds Kith running, opening or locked."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import app
from tests.ui.programs import a_program, opened


@pytest.fixture
def program(qapp: QApplication, data_folder: Path) -> Iterator[app.Program]:
    with a_program(data_folder) as made:
        yield made


def test_a_second_start_hands_its_link_over(qtbot: QtBot, program: app.Program) -> None:
    program.start()
    window = opened(program, qtbot)
    with qtbot.waitSignal(program._first.person_wished, timeout=20_000) as heard:
        process = subprocess.Popen(
            [sys.executable, "-m", "desktop", "--data", str(program.folder), "kith://person/4b0c"],
            cwd=Path(__file__).parents[2],
        )
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    assert process.returncode == 0
    assert heard.args == ["4b0c", ""]
    qtbot.waitUntil(lambda: window.place == "people", timeout=5_000)


def test_a_link_waits_for_the_store(qtbot: QtBot, program: app.Program) -> None:
    program.start()
    program.show_linked("kith://person/4b0c")
    window = opened(program, qtbot)
    qtbot.waitUntil(lambda: window.place == "people", timeout=5_000)
