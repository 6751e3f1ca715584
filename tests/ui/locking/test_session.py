"""Kith hears when the session is locked."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.dbus.bus import Address, SessionBus
from desktop.ui.locking import session
from desktop.ui.locking.session import Buses, SessionWatch
from tests.session_bus import FakeLogind

_SCREEN = ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged")
_SLEEP = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep")


def _say(bus: str, path: str, what: str, value: str) -> None:
    subprocess.run(
        ["dbus-send", f"--bus={bus}", "--type=signal", path, what, value], check=True, timeout=20
    )


def _address(bus: str) -> Address:
    return Address(bus.split("path=")[1].split(",")[0])


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


def test_sleep_is_held_up_until_that_is_released(
    bus: str, logind: FakeLogind, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "buses", lambda: Buses(system=_address(bus)))
    delay = session.hold_up_sleep("Kith is being locked")
    assert delay is not None
    assert logind.says() == "Kith holds sleep by delay"
    delay.release()
    assert logind.says() == "let go"
    delay.release()


def test_where_sleep_cannot_be_held_up_nothing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "buses", lambda: Buses(system=Address(str(tmp_path / "bus"))))
    delay = session.hold_up_sleep("Kith is being locked")
    assert delay is not None
    delay.release()
    monkeypatch.setattr(session, "buses", Buses)
    assert session.hold_up_sleep("Kith is being locked") is None


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
