"""Where a later start speaks to the first: only this person's, in whole lines."""

from __future__ import annotations

import os
import socket
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.sockets.door import Door, say
from desktop.ui.sockets.stream import Listening, LocalStream, connected_to


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("desktop.ui.sockets.door._path", lambda name: str(tmp_path / name))
    return tmp_path


@pytest.fixture
def door(folder: Path, qapp: object) -> Iterator[Door]:
    made = Door("here")
    yield made
    made.close()


def test_nobody_else_may_speak_there(door: Door, folder: Path) -> None:
    assert stat.S_IMODE((folder / "here").stat().st_mode) == 0o600


def test_it_leaves_nothing_behind(door: Door, folder: Path) -> None:
    door.close()
    assert list(folder.iterdir()) == []


def test_a_line_is_heard_whole_however_it_comes(qtbot: QtBot, door: Door, folder: Path) -> None:
    with connected_to(str(folder / "here")) as caller:
        with qtbot.waitSignal(door.heard) as heard:
            caller.sendall(b"on")
            qtbot.wait_until(lambda: list(door._said.values()) == [b"on"])
            caller.sendall(b"e\ntwo")
        assert heard.args == [b"one"]
        caller.settimeout(2)
        assert caller.recv(16) == b"ok\n"


def test_who_goes_on_and_on_is_hung_up_on(
    qtbot: QtBot, door: Door, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.sockets.door._LONGEST", 100)
    with connected_to(str(folder / "here")) as caller:
        caller.sendall(b"x" * 200)
        caller.setblocking(False)
        qtbot.wait_until(lambda: _has_hung_up(caller))


def test_what_is_no_socket_of_ours_is_told_nothing(folder: Path) -> None:
    (folder / "here").write_text("a file")
    assert not say("here", b"wish")


def test_nobody_is_told_anything_by_who_does_not_answer(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.sockets.door._PATIENCE", 0.05)
    with socket.socket(socket.AF_UNIX) as deaf:
        deaf.bind(str(folder / "here"))
        deaf.listen()
        assert not say("here", b"wish")


def test_it_is_answered_from_another_thread(qtbot: QtBot, door: Door) -> None:
    answers: list[bool] = []
    thread = threading.Thread(target=lambda: answers.append(say("here", b"wish")))
    with qtbot.waitSignal(door.heard) as heard:
        thread.start()
    qtbot.wait_until(lambda: bool(answers))
    assert (heard.args, answers) == ([b"wish"], [True])


def test_what_the_other_side_is_slow_to_take_is_sent_later(qtbot: QtBot, tmp_path: Path) -> None:
    listening = Listening(str(tmp_path / "here"))
    much = os.urandom(1_000) * 1_000
    with qtbot.waitSignal(listening.called) as called:
        caller = LocalStream(connected_to(str(tmp_path / "here")))
    other: LocalStream = called.args[0]
    came = bytearray()
    other.came.connect(came.extend)
    caller.write(much)
    assert caller._unsent
    qtbot.wait_until(lambda: len(came) == len(much))
    assert bytes(came) == much
    with qtbot.waitSignal(other.gone):
        caller.close()
    listening.close()


def _has_hung_up(caller: socket.socket) -> bool:
    try:
        return caller.recv(16) == b""
    except BlockingIOError:
        return False
