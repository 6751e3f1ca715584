"""Kith hears when the session is locked."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.dbus.bus import Address
from desktop.ui.locking import session
from desktop.ui.locking.session import SessionWatch
from tests.session_bus import own_bus

_SCREEN = ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged")
_SLEEP = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep")


def _say(bus: str, path: str, what: str, value: str) -> None:
    subprocess.run(
        ["dbus-send", f"--bus={bus}", "--type=signal", path, what, value], check=True, timeout=20
    )


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    with own_bus(tmp_path) as address:
        yield address


@pytest.mark.parametrize(("path", "what"), [_SCREEN, _SLEEP])
def test_it_hears_the_lock_screen_and_the_sleep(
    qtbot: QtBot, bus: str, monkeypatch: pytest.MonkeyPatch, path: str, what: str
) -> None:
    address = Address(bus.split("path=")[1].split(",")[0])
    both = (*session._SCREENS, *session._SLEEP)
    monkeypatch.setattr(session, "buses", lambda: [(address, both)])
    watch = SessionWatch()
    heard: list[bool] = []
    watch.away.connect(lambda: heard.append(True))
    line = watch.findChild(session.SessionBus)
    assert isinstance(line, session.SessionBus)
    qtbot.waitUntil(lambda: not line._calls)  # the bus knows what we want to hear
    with qtbot.waitSignal(line.heard):
        _say(bus, path, what, "boolean:false")
    assert heard == []
    with qtbot.waitSignal(watch.away):
        _say(bus, path, what, "boolean:true")
    line.close()


def test_without_a_bus_it_is_silent(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "buses", lambda: [(Address("/nowhere/bus"), session._SCREENS)])
    SessionWatch()
