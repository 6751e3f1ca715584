"""After an import: what came, what waits, and the way back; and how far it is meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.progress import Progress
from desktop.storage.database import Database
from desktop.ui.importing.page import ImportPage
from desktop.ui.importing.working import Working, say_left
from desktop.ui.runner import Inline, Runner
from desktop.ui.widgets.labels import PlainLabel
from tests.services.importing.bringing import a_file, bring_in, card, names

ANA = card("FN:Ana Moreau", "EMAIL:ana@film.example")
ANNA = card("FN:Anna M", "EMAIL:ana@film.example")
BO = card("FN:Bo Lind", "TEL:+46 8 123 456 78")


@pytest.fixture
def page(qtbot: QtBot, db: Database, clock: FixedClock) -> ImportPage:
    runner = Runner(Inline())
    runner.open(db)
    one = ImportPage(runner, clock)
    qtbot.addWidget(one)
    one.resize(1100, 860)
    one.show()
    return one


@pytest.fixture
def came(page: ImportPage, db: Database, tmp_path: Path) -> ImportPage:
    """Bo came in, and somebody who may be Ana; a line could not be read."""
    bring_in(db, a_file(tmp_path, ANA))
    page.start([a_file(tmp_path, ANNA, BO, "BEGIN:VLIST\r\nEND:VLIST\r\n", name="phone.vcf")])
    page.bring_in()
    return page


def texts(widget: object) -> str:
    found = widget.findChildren(PlainLabel)  # type: ignore[attr-defined]
    return "\n".join(label.text() for label in found if label.isVisibleTo(widget))


def test_it_says_what_came_and_what_waits(came: ImportPage) -> None:
    assert came.stack.currentWidget() is came.afterwards
    said = texts(came.afterwards)
    assert "2 people came in" in said
    assert "Two may be one person" in said
    assert "happened" not in said
    assert came.afterwards.unreadable.lines.toPlainText().startswith("phone.vcf, line ")


def test_from_there_one_looks_at_the_pairs(came: ImportPage) -> None:
    QTest.mouseClick(came.afterwards.pairs.button, Qt.MouseButton.LeftButton)
    assert came.stack.currentWidget() is came.proposals
    assert len(came.proposals._rows) == 1


def test_undo_there_takes_all_of_it_back_and_brings_it_again(
    came: ImportPage, db: Database
) -> None:
    QTest.mouseClick(came.afterwards.undo, Qt.MouseButton.LeftButton)
    assert names(db) == ["Ana Moreau"]
    assert "All of it was taken back" in texts(came.afterwards)
    assert "Two may be one person" not in texts(came.afterwards)
    QTest.mouseClick(came.afterwards.undo, Qt.MouseButton.LeftButton)
    assert len(names(db)) == 3
    assert "2 people came in" in texts(came.afterwards)


def test_escape_leads_to_everyone(came: ImportPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(came.everyone_wished):
        QTest.keyClick(came.afterwards.done, Qt.Key.Key_Escape)


@pytest.mark.parametrize(
    ("seconds", "done", "left", "said"),
    [
        (1.0, 500, 500, ""),
        (60.0, 1, 999, ""),
        (10.0, 900, 100, "A few seconds left"),
        (10.0, 250, 750, "Less than a minute left"),
        (60.0, 500, 500, "About a minute left"),
        (60.0, 250, 750, "About 3 minutes left"),
        (60.0, 500, 0, ""),
    ],
)
def test_the_time_that_is_left_is_said_once_it_can_be_known(
    seconds: float, done: int, left: int, said: str
) -> None:
    assert say_left(seconds, done, left) == said


def test_each_step_is_said_in_words(qtbot: QtBot) -> None:
    working = Working()
    qtbot.addWidget(working)
    progress = Progress(10)
    working.watch(progress, "Bringing them in", "One undo takes all of it back.")
    for step, said in (("join", "Joining those who are here"), ("search", "findable")):
        progress.begin(step)
        working._look()
        assert said in working.words()


def test_from_there_one_looks_through_them_one_at_a_time(came: ImportPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(came.one_at_a_time_wished, timeout=500):
        came.afterwards.one_at_a_time.click()
    came.afterwards.undo.click()
    assert came.afterwards.one_at_a_time.isHidden()
