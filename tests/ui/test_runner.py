"""Wishes go out, answers come back in the window's thread, each exactly once."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot
from sqlmodel import Session, func, select

from desktop.domain.changes import Changes
from desktop.domain.entities import Person
from desktop.domain.errors import BadInputError
from desktop.services.importing.bulk import many_objects
from desktop.storage.database import Database
from desktop.ui.runner import Inline, Runner, Threads
from tests.builders import a_person


def count(session: Session) -> int:
    return session.exec(select(func.count()).select_from(Person)).one()


def add_ana(db: Database) -> Changes:
    with db.change("Added Ana") as change:
        change.session.add(a_person("Ana"))
    return change.changes


@pytest.fixture
def threaded(db: Database) -> Iterator[Runner]:
    runner = Runner(Threads())
    runner.open(db)
    yield runner
    runner.stop()


def test_a_change_is_told_to_all_and_can_be_undone(qtbot: QtBot, runner: Runner) -> None:
    heard: list[Changes] = []
    runner.changed.connect(heard.append)
    runner.change(add_ana)
    runner.undo()
    runner.redo()
    assert [(c.label, c.direction) for c in heard] == [
        ("Added Ana", "done"),
        ("Added Ana", "undone"),
        ("Added Ana", "redone"),
    ]


def test_wishes_wait_until_the_store_is_open(qtbot: QtBot, db: Database) -> None:
    runner = Runner(Inline())
    answers: list[int] = []
    runner.query(count, then=answers.append)
    assert answers == []
    assert not runner.is_idle
    runner.open(db)
    assert answers == [0]
    assert runner.is_idle


def test_answers_arrive_in_the_windows_thread(qtbot: QtBot, threaded: Runner) -> None:
    arrived: list[threading.Thread] = []
    worked: list[threading.Thread] = []

    def ask(_session: Session) -> int:
        worked.append(threading.current_thread())
        return 1

    threaded.query(ask, then=lambda _: arrived.append(threading.current_thread()))
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == [threading.main_thread()]
    assert worked != arrived


@pytest.mark.parametrize("ask_how", ["query", "long_query"])
def test_only_the_last_of_several_questions_with_one_key_is_answered(
    qtbot: QtBot, threaded: Runner, ask_how: str
) -> None:
    gate = threading.Event()
    answers: list[str] = []

    def ask(_session: Session, text: str) -> str:
        gate.wait(5)
        return text

    for text in ("a", "am", "ama"):
        getattr(threaded, ask_how)(ask, text, then=answers.append, key="search")
    gate.set()
    qtbot.waitUntil(lambda: threaded.is_idle)
    assert answers == ["ama"]


def test_a_place_does_not_wait_for_a_long_question(qtbot: QtBot, threaded: Runner) -> None:
    gate = threading.Event()
    answers: list[str] = []

    def ask_long(_session: Session) -> str:
        gate.wait(5)
        return "long"

    threaded.long_query(ask_long, then=answers.append)
    threaded.query(lambda _session: "short", then=answers.append)
    qtbot.waitUntil(lambda: answers == ["short"])
    gate.set()
    qtbot.waitUntil(lambda: answers == ["short", "long"])


def test_answers_that_came_together_leave_room_for_what_is_typed(
    qtbot: QtBot, threaded: Runner
) -> None:
    order: list[str] = []

    def show(name: str) -> None:
        order.append(name)
        if name == "first":
            QTimer.singleShot(0, lambda: order.append("a key"))
        time.sleep(0.02)  # longer than a turn

    for name in ("first", "second", "third"):
        threaded.query(lambda _, name=name: name, then=show)
    time.sleep(0.1)  # all of them have come
    qtbot.waitUntil(lambda: "third" in order)

    assert sorted(order) == ["a key", "first", "second", "third"]
    assert order.index("a key") < order.index("third")


def test_an_answer_for_somebody_gone_is_dropped(qtbot: QtBot, threaded: Runner) -> None:
    answers: list[int] = []
    gate = threading.Event()
    owner = QObject()

    def ask(_session: Session) -> int:
        gate.wait(5)
        return 1

    threaded.query(ask, then=answers.append, owner=owner)
    import shiboken6

    shiboken6.delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: threaded.is_idle)
    assert answers == []


def test_trouble_is_told_in_its_sentence(qtbot: QtBot, runner: Runner) -> None:
    def refuse(_db: Any) -> Changes:
        raise BadInputError("There is no such day. Try 28 February.")

    told: list[str] = []
    runner.failed.connect(told.append)
    runner.change(refuse)
    runner.change(refuse, failed=lambda error: told.append(f"mine: {error}"))
    assert told == [
        "There is no such day. Try 28 February.",
        "mine: There is no such day. Try 28 February.",
    ]


def test_a_wish_that_waits_for_the_store_leaves_the_garbage_to_be_looked_for() -> None:
    waiting = Runner(Inline())
    waiting.query(lambda _session: None, then=lambda _: None)
    assert gc.isenabled()


def test_garbage_is_looked_for_in_the_windows_thread_only(qtbot: QtBot, threaded: Runner) -> None:
    """A collection on a lane's thread would take objects of Qt apart there."""
    looked: list[bool] = []

    def is_looking(_: Session) -> bool:
        return gc.isenabled()

    with many_objects():
        threaded.query(is_looking, then=looked.append)
        qtbot.waitUntil(lambda: threaded.is_idle)
    assert looked == [False]
    threaded.query(is_looking, then=looked.append)
    qtbot.waitUntil(lambda: threaded.is_idle)
    assert looked == [False, False]
    assert gc.isenabled()


def test_what_is_asked_for_on_the_way_out_is_answered_to_nobody(
    qtbot: QtBot, threaded: Runner
) -> None:
    threaded.stop()
    threaded.background(lambda: pytest.fail("done"), then=lambda _: pytest.fail("answered"))


def test_what_was_done_on_the_way_out_is_told_to_nobody(qtbot: QtBot, threaded: Runner) -> None:
    begun, told = threading.Event(), list[object]()
    threaded.background(begun.set, then=told.append)
    assert begun.wait(5)
    threaded.stop()
    qtbot.wait(20)
    assert told == []
