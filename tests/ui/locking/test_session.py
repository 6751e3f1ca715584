"""Kith hears when the session is locked."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.dbus.bus import Address, SessionBus
from desktop.ui.locking import session
from desktop.ui.locking.session import Buses, SessionWatch
from tests import fake_logind
from tests.session_bus import own_bus

_SCREEN = ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged")
_SLEEP = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep")


def _say(bus: str, path: str, what: str, value: str) -> None:
    subprocess.run(
        ["dbus-send", f"--bus={bus}", "--type=signal", path, what, value], check=True, timeout=20
    )


def _address(bus: str) -> Address:
    return Address(bus.split("path=")[1].split(",")[0])


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    with own_bus(tmp_path) as address:
        yield address


class FakeLogind:
    """logind in a process of its own."""

    def __init__(self, bus: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, fake_logind.__file__],
            env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "ready\n"

    def does(self, *words: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("".join(f"{word}\n" for word in words))
        self.process.stdin.flush()

    def stop(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def logind(bus: str) -> Iterator[FakeLogind]:
    one = FakeLogind(bus)
    yield one
    one.stop()


def _watch(qtbot: QtBot, there: Buses, monkeypatch: pytest.MonkeyPatch) -> SessionWatch:
    """Once the bus knows all that it wants to hear."""
    monkeypatch.setattr(session, "buses", lambda: there)
    watch = SessionWatch()
    line = watch.findChild(SessionBus)
    assert isinstance(line, SessionBus)
    qtbot.waitUntil(lambda: line._is_open and not line._calls)
    return watch


def _close(watch: SessionWatch) -> None:
    for line in watch.findChildren(SessionBus):
        line.close()


def test_it_hears_the_lock_screen(qtbot: QtBot, bus: str, monkeypatch: pytest.MonkeyPatch) -> None:
    watch = _watch(qtbot, Buses(desktop=_address(bus)), monkeypatch)
    heard: list[bool] = []
    watch.away.connect(lambda: heard.append(True))
    line = watch.findChild(SessionBus)
    assert isinstance(line, SessionBus)
    with qtbot.waitSignal(line.heard):
        _say(bus, *_SCREEN, "boolean:false")
    assert heard == []
    with qtbot.waitSignal(watch.away):
        _say(bus, *_SCREEN, "boolean:true")
    _close(watch)


@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize("happens", ["lock", "hint", "sleep"])
def test_it_hears_from_logind_that_the_session_is_locked_or_sleeps(
    qtbot: QtBot, bus: str, logind: FakeLogind, monkeypatch: pytest.MonkeyPatch,
    happens: str, named: bool,
) -> None:  # fmt: skip
    monkeypatch.delenv("XDG_SESSION_ID", raising=False)
    if named:
        monkeypatch.setenv("XDG_SESSION_ID", "c7")
    watch = _watch(qtbot, Buses(system=_address(bus)), monkeypatch)
    with qtbot.waitSignal(watch.away):
        logind.does(happens)
    _close(watch)


def test_neither_another_session_nor_waking_nor_a_stranger_locks_it(
    qtbot: QtBot, bus: str, logind: FakeLogind, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = _watch(qtbot, Buses(system=_address(bus)), monkeypatch)
    heard: list[bool] = []
    watch.away.connect(lambda: heard.append(True))
    _say(bus, *_SLEEP, "boolean:true")
    logind.does("elsewhere", "wake", "sleep")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [True]  # by the last of them alone
    _close(watch)


def test_without_a_bus_it_is_silent(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    nowhere = Address("/nowhere/bus")
    monkeypatch.setattr(session, "buses", lambda: Buses(nowhere, nowhere))
    SessionWatch()


@pytest.mark.parametrize(
    "body", [(), (1,), (session._SESSION,), (session._SESSION, [1]), (session._SESSION, {})]
)
def test_what_is_no_such_word_locks_nothing(body: tuple[object, ...]) -> None:
    said = (*((one, "ActiveChanged") for one in session._SCREENS),)
    for interface, member in (*said, (session._PROPERTIES, "PropertiesChanged")):
        assert not session._is_leaving(interface, member, body)
