"""The watchdog itself: a stall is caught with its stack, an idle loop is not."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from .judging import PACE_MS, ROOM, ROOM_BESIDE_OTHERS, beyond
from .person import Person
from .watchdog import LIMITS_MS, Gap, Watchdog

STALL_S = 0.2


@pytest.fixture
def watchdog(qtbot: QtBot) -> Iterator[Watchdog]:
    """One whose findings are nobody's fault: these stalls are meant."""
    one = Watchdog()
    yield one
    one.stop()


def work() -> None:
    end = time.thread_time() + STALL_S
    while time.thread_time() < end:
        sum(range(1000))


def work_elsewhere() -> None:
    """While another thread works without a break, wait for it."""
    busy = threading.Thread(target=work)
    busy.start()
    busy.join()


def run(watchdog: Watchdog, qtbot: QtBot, act: Callable[[], object]) -> list[Gap]:
    QTimer.singleShot(20, act)
    with watchdog.watching():
        qtbot.wait(60 + int(STALL_S * 1000))
    return [gap for gap in watchdog.gaps if gap.own > LIMITS_MS[gap.phase]]


def test_a_stall_is_caught_with_the_stack_that_ran(watchdog: Watchdog, qtbot: QtBot) -> None:
    (gap,) = run(watchdog, qtbot, work)
    assert gap.wall >= STALL_S * 1000
    assert gap.thread == pytest.approx(STALL_S * 1000, rel=0.2)
    assert any("work" in frame for frame in gap.stacks[0])
    assert f"{gap.wall:.0f} ms while running" in str(gap)


def test_a_thread_of_ours_that_is_waited_for_counts(watchdog: Watchdog, qtbot: QtBot) -> None:
    (gap,) = run(watchdog, qtbot, work_elsewhere)
    assert gap.thread < 50 < gap.process
    assert any("work" in frame for frame in gap.beside)


def test_an_idle_loop_has_no_gap(watchdog: Watchdog, qtbot: QtBot) -> None:
    assert run(watchdog, qtbot, lambda: None) == []


def test_short_work_without_end_is_no_gap(watchdog: Watchdog, qtbot: QtBot) -> None:
    often = QTimer()
    often.timeout.connect(lambda: sum(range(20_000)))
    often.start(0)
    assert run(watchdog, qtbot, lambda: None) == []


def test_waiting_for_somebody_else_is_not_ours(watchdog: Watchdog, qtbot: QtBot) -> None:
    assert run(watchdog, qtbot, lambda: time.sleep(STALL_S)) == []
    assert max(gap.wall for gap in watchdog.gaps) > STALL_S * 1000


def test_what_waits_for_a_processor_is_not_ours() -> None:
    gap = Gap("running", 300, 60, 60, 260, 0, (), ())
    assert gap.own == 40
    assert beyond([gap]) == []


def test_the_start_has_a_limit_of_its_own(watchdog: Watchdog, qtbot: QtBot) -> None:
    with watchdog.during("start"):
        assert run(watchdog, qtbot, work) == []
    assert {gap.phase for gap in watchdog.gaps} == {"start"}


def test_what_the_test_does_within_a_dialog_is_the_tests(watchdog: Watchdog, qtbot: QtBot) -> None:
    def step() -> None:
        with watchdog.aside():
            work()

    assert run(watchdog, qtbot, step) == []


def test_a_stall_within_a_dialog_is_caught(
    watchdog: Watchdog, qtbot: QtBot, person: Person
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)

    def stall_and_close() -> None:
        work()
        dialog.accept()

    def wait_a_while() -> None:
        QTimer.singleShot(30, stall_and_close)
        person.wait_until(lambda: not dialog.isVisible(), "the dialog is gone")

    assert run(watchdog, qtbot, dialog.open) == []
    QTimer.singleShot(0, wait_a_while)
    with watchdog.watching():
        dialog.exec()
    assert [gap.own > 50 for gap in watchdog.gaps if gap.wall > 150] == [True]


def gap_of(own: float, thread: float) -> Gap:
    return Gap("running", own, thread, own, 0, 0, (), ())


def limits_at(monkeypatch: pytest.MonkeyPatch, pace: float) -> tuple[float, float]:
    """Of what is computed, and of that with what was waited for, at this pace."""
    monkeypatch.setattr("tests.journeys.judging.cpu_pace_ms", lambda: pace)
    slower = max(1.0, pace / PACE_MS)
    return 50 * ROOM * slower, 50 * ROOM_BESIDE_OTHERS * slower


@pytest.mark.parametrize("pace", [PACE_MS / 2, PACE_MS, 3 * PACE_MS])
def test_what_the_window_computed_has_little_room(
    monkeypatch: pytest.MonkeyPatch, pace: float
) -> None:
    limit, _ = limits_at(monkeypatch, pace)
    short, long = gap_of(limit - 1, limit - 1), gap_of(limit + 1, limit + 1)
    assert beyond([gap_of(49, 49), short, long]) == [long]


@pytest.mark.parametrize("pace", [PACE_MS, 3 * PACE_MS])
def test_what_it_waited_for_our_own_threads_has_more(
    monkeypatch: pytest.MonkeyPatch, pace: float
) -> None:
    computed, limit = limits_at(monkeypatch, pace)
    short, long = gap_of(limit - 1, computed - 1), gap_of(limit + 1, computed - 1)
    assert beyond([short, long]) == [long]
