"""What the system says of movement reaches Kith, in the way of each system."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.ui.dbus.bus import Address, session_address
from desktop.ui.motion import watch
from desktop.ui.motion.native import MacDefaults, WindowsEffects
from desktop.ui.motion.portal import Portal
from desktop.ui.motion.source import Source
from desktop.ui.motion.watch import heed, watch_motion
from desktop.ui.theme.theme import Theming
from tests.session_bus import FakePortal, own_bus
from tests.ui.programs import a_program, opened

APPEARANCE = ("org.freedesktop.appearance", "reduced-motion", "u")
GNOME = ("org.gnome.desktop.interface", "enable-animations", "b")
PLASMA = ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", "s")


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    with own_bus(tmp_path) as address:
        yield address


@pytest.fixture
def address(bus: str) -> Address:
    found = session_address({"DBUS_SESSION_BUS_ADDRESS": bus})
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("setting", "still", "moving"),
    [(APPEARANCE, "1", "0"), (GNOME, "false", "true"), (PLASMA, '"0"', '"0.5"')],
)
def test_each_desktop_says_it_in_its_own_key_and_tells_of_changes(
    qtbot: QtBot, bus: str, address: Address,
    setting: tuple[str, str, str], still: str, moving: str,
) -> None:  # fmt: skip
    desktop, portal = FakePortal(bus, *setting, still), Portal(address)
    try:
        with qtbot.waitSignal(portal.told) as told:
            portal.ask()
        assert told.args == [True]
        with qtbot.waitSignal(portal.told) as told:
            desktop.does(moving)
        assert told.args == [False]
    finally:
        portal.leave()
        desktop.stop()


def test_the_program_asks_once_a_hand_is_at_its_window(
    qtbot: QtBot, bus: str, tmp_path: Path, theme: Theming, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    desktop = FakePortal(bus, *APPEARANCE, "1")
    with a_program(tmp_path / "kith") as program:
        program.start()
        window = opened(program, qtbot)
        assert not theme.reduced_motion
        qtbot.keyClick(window, Qt.Key.Key_Shift)
        qtbot.waitUntil(lambda: theme.reduced_motion)
    desktop.stop()


def test_where_there_is_no_portal_nothing_is_told(qtbot: QtBot, address: Address) -> None:
    portal = Portal(address)
    with qtbot.assertNotEmitted(portal.told), qtbot.waitSignal(portal.unanswered):
        portal.ask()
    portal.leave()


def test_where_there_is_no_bus_nothing_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    portal = Portal(Address(str(tmp_path / "nobody")))
    with qtbot.assertNotEmitted(portal.told), qtbot.waitSignal(portal.unanswered):
        portal.ask()


def test_windows_is_asked_anew_when_one_comes_back(qapp: QGuiApplication) -> None:
    answers, told = [True, None, False], list[bool]()
    effects = WindowsEffects(lambda: answers.pop(0))
    effects.told.connect(told.append)
    effects.ask()
    for _ in range(2):
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert told == [False, True]
    effects.deleteLater()


@pytest.mark.parametrize(("said", "still"), [("1", True), ("0", False), ("", False)])
def test_macos_is_asked_by_its_own_program(qtbot: QtBot, said: str, still: bool) -> None:
    mac = MacDefaults((sys.executable, ["-c", f"print({said!r})"]))
    with qtbot.waitSignal(mac.told) as told:
        mac.ask()
    assert told.args == [still]


def test_a_program_that_is_not_there_is_no_answer(qtbot: QtBot, tmp_path: Path) -> None:
    mac = MacDefaults((str(tmp_path / "nobody"), []))
    with qtbot.assertNotEmitted(mac.told), qtbot.waitSignal(mac.unanswered):
        mac.ask()


def test_what_is_told_holds_at_once(
    theme: Theming, qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Still(Source):
        def ask(self) -> None:
            self.told.emit(True)

    monkeypatch.setattr(watch, "_source_here", Still)
    owner = QObject()
    assert watch_motion(owner) is not None
    assert theme.reduced_motion
    heed(False)
    assert not theme.reduced_motion
