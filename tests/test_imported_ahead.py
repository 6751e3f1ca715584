"""What the places need is imported before somebody goes there, in small turns."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.window.ahead import Ahead, Touched

VISITED = """
import json, sys
from importlib import import_module
from pathlib import Path
from PySide6.QtCore import QTimer
from desktop import app
from desktop.ui.window.ahead import of_every_place
application = app.make_application()
program = app.Program(Path(sys.argv[1]), keeps=False)
def visit():
    program.beginning._ahead.stop()
    for name in of_every_place():
        import_module(name)
    before = set(sys.modules)
    for place in program.window.place_names():
        program.window.show_place(place)
    program.window.ways.show_preferences()
    program.window.ways.write_down()
    print(json.dumps(sorted(set(sys.modules) - before)))
    application.exit()
program.when_open(lambda: QTimer.singleShot(0, visit))
program.start()
application.exec()
program.stop()
"""


def test_a_visit_imports_nothing_of_ours_any_more(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", VISITED, str(tmp_path / "kith")],
        capture_output=True, text=True, timeout=120, check=True,
    )  # fmt: skip
    missing = json.loads(done.stdout.splitlines()[-1])
    assert [name for name in missing if name.partition(".")[0] == "desktop"] == []


def test_what_is_typed_comes_between_two_imports(qtbot: QtBot) -> None:
    order: list[str] = []
    owner = QObject()

    def names() -> Iterator[str]:
        for name in ("json", "csv", "wave"):
            order.append(name)
            time.sleep(0.02)  # as long as an import may take
            yield name

    ahead = Ahead(names(), lambda: order.append("done"), owner)
    QTimer.singleShot(0, lambda: order.append("a key"))
    qtbot.waitUntil(lambda: "done" in order)

    assert order.index("a key") < order.index("done")
    ahead.stop()


def test_what_was_imported_is_not_looked_through_for_garbage(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    owner = QObject()
    monkeypatch.setattr(gc, "freeze", lambda: order.append("set aside"))
    ahead = Ahead(iter(("json",)), lambda: order.append("done"), owner)
    qtbot.waitUntil(lambda: "done" in order)
    assert order == ["set aside", "done"]
    ahead.stop()


def test_nothing_is_imported_while_an_answer_is_awaited(qtbot: QtBot) -> None:
    order: list[str] = []
    owner = QObject()

    def names() -> Iterator[str]:
        order.append("import")
        yield "json"

    def is_awaited() -> bool:
        order.append("look")
        return len(order) < 3

    ahead = Ahead(names(), lambda: order.append("done"), owner, is_awaited=is_awaited)
    qtbot.waitUntil(lambda: "done" in order)
    assert order == ["look", "look", "look", "import", "done"]
    ahead.stop()


def test_nothing_is_imported_ahead_before_somebody_is_at_the_window(qtbot: QtBot) -> None:
    calls: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    touched = Touched(lambda: calls.append("begins"), window)
    with qtbot.waitExposed(window):
        window.show()
    window.repaint()
    assert not calls
    QTest.keyClick(window, Qt.Key.Key_Down)
    QTest.keyClick(window, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: calls == ["begins"])
    touched.stop()
