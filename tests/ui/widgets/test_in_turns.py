"""What is long to make leaves room for keys, clicks and paint."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.in_turns import InTurns, next_turn, paint_next_turn


class _Tells(QObject):
    """Notes in ``told`` when it is painted."""

    def __init__(self, watched: QWidget, told: list[str]) -> None:
        super().__init__(watched)
        self._told = told
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._told.append("painted")
        return False


def _slow_steps(told: list[str]) -> Iterator[None]:
    for number in range(3):
        begun = monotonic()
        while monotonic() - begun < 0.015:  # longer than one turn lasts
            pass
        told.append(f"step {number}")
        yield


def test_a_first_turn_is_now(qtbot: QtBot) -> None:
    told: list[str] = []
    whole = QObject()
    making = InTurns(_slow_steps(told), whole)
    assert told == ["step 0"]
    qtbot.waitUntil(lambda: making.is_done)
    assert told == ["step 0", "step 1", "step 2"]


def test_or_later_where_the_page_is_to_be_seen_first(qtbot: QtBot) -> None:
    told: list[str] = []
    whole = QObject()
    making = InTurns(_slow_steps(told), whole, at_once=False)
    assert told == []
    qtbot.waitUntil(lambda: making.is_done)
    assert told == ["step 0", "step 1", "step 2"]


def test_nothing_more_is_made_once_it_was_finished(qtbot: QtBot) -> None:
    told: list[str] = []
    whole = QObject()
    making = InTurns(_slow_steps(told), whole, at_once=False)
    making.finish()
    assert told == ["step 0", "step 1", "step 2"]
    over: list[bool] = []
    next_turn(whole, lambda: next_turn(whole, lambda: over.append(True)))
    qtbot.waitUntil(lambda: bool(over))
    assert len(told) == 3


def test_what_waits_meanwhile_comes_between_two_turns(qtbot: QtBot) -> None:
    told: list[str] = []
    whole = QObject()
    beat = QTimer(whole, interval=5)
    beat.timeout.connect(lambda: told.append("beat"))
    beat.start()
    making = InTurns(_slow_steps(told), whole)
    qtbot.waitUntil(lambda: making.is_done)
    steps = [told.index(f"step {number}") for number in range(3)]
    assert all("beat" in told[this:following] for this, following in pairwise(steps))


def test_what_was_made_is_painted_after_what_came_meanwhile(qtbot: QtBot) -> None:
    told: list[str] = []
    page = QWidget()
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    part = QWidget(page)
    _Tells(part, told)
    paint_next_turn(part)
    part.show()
    QTimer.singleShot(0, page, lambda: told.append("typed"))
    qtbot.waitUntil(lambda: "painted" in told)
    assert told == ["typed", "painted"]


def test_a_whole_window_is_painted_as_ever(qtbot: QtBot) -> None:
    told: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    _Tells(window, told)
    with qtbot.waitExposed(window):
        window.show()
    window.update()
    paint_next_turn(window)
    told.clear()
    window.update()
    qtbot.waitUntil(lambda: "painted" in told)
