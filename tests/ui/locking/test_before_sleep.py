"""The machine is about to sleep: Kith locks first, and only then lets it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.storage import keys
from desktop.storage.store_file import FILE_NAME
from desktop.ui.dbus.bus import Address, SessionBus
from desktop.ui.locking import session
from desktop.ui.locking.session import Buses
from tests.locked import lock_it
from tests.session_bus import FakeLogind
from tests.ui.locking.test_lock import locked
from tests.ui.programs import opened


@pytest.fixture
def started(
    program: app.Program, folder: Path, bus: str, logind: FakeLogind, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> app.Program:  # fmt: skip
    """With a passphrase, open, and listening to this logind."""
    address = Address(bus.split("path=")[1].split(",")[0])
    monkeypatch.setattr(session, "buses", lambda: Buses(system=address))
    lock_it(folder)
    program.start()
    opened(program, qtbot)
    assert logind.says() == "Kith holds sleep by delay"
    return program


def test_it_sleeps_once_the_keys_are_gone(
    started: app.Program, folder: Path, logind: FakeLogind, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    [line] = [one for one in started.keeper.findChildren(SessionBus) if one._is_open]
    qtbot.waitUntil(lambda: not line._calls)
    delay, were_gone = started.keeper._sleep, list[bool]()
    assert delay is not None
    release = delay.release
    monkeypatch.setattr(
        type(delay), "release",
        lambda _: (were_gone.append(keys.needs_passphrase(folder / FILE_NAME)), release()),
    )  # fmt: skip
    logind.does("sleep")
    locked(started, qtbot)
    assert logind.says() == "let go"
    assert were_gone == [True]


def test_whoever_never_locks_by_itself_holds_nothing_up(
    started: app.Program, logind: FakeLogind
) -> None:
    started.settings.values.lock_after = 0
    started.keeper._take("lock_after")
    assert logind.says() == "let go"
    started.settings.values.lock_after = 5
    started.keeper._take("lock_after")
    assert logind.says() == "Kith holds sleep by delay"


def test_the_end_of_the_program_lets_the_machine_sleep(
    started: app.Program, logind: FakeLogind
) -> None:
    started.stop()
    assert logind.says() == "let go"
