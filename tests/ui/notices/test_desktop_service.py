"""Notices reach the desktop's own service over a real bus, and nothing waits for it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.dbus.bus import Address, SessionBus, session_address
from desktop.ui.notices.desktop_service import DesktopService
from desktop.ui.notices.notifier import InTurn, Notifier, OnceNeeded, Spoken
from tests.session_bus import FakeDesktop

Start = Callable[..., FakeDesktop]
ACTS = (("open", "Open"), ("later", "Later"))
DIGEST = Spoken("digest", "Two people today, if you like", "Ana <b> & Ben", ACTS)


def told(qtbot: QtBot, service: Notifier, spoken: Spoken = DIGEST) -> None:
    with qtbot.waitSignal(service.told):
        service.tell(spoken)


def test_the_desktop_is_told_in_its_own_words(
    qtbot: QtBot, address: Address, fake_desktop: Start
) -> None:
    desktop = fake_desktop("body", "body-markup", "actions")
    told(qtbot, DesktopService(address))
    assert desktop.heard() == {
        "number": 1,
        "program": "Kith",
        "replaces": 0,
        "icon": "org.kith.Kith",
        "head": "Two people today, if you like",
        "text": "Ana &lt;b&gt; &amp; Ben",
        "acts": ["default", "Open", "later", "Later"],
        "hints": {"desktop-entry": "org.kith.Kith", "urgency": 1},
        "expires": -1,
    }


def test_a_desktop_without_markup_and_acts_is_told_plainly(
    qtbot: QtBot, address: Address, fake_desktop: Start
) -> None:
    desktop = fake_desktop("body")
    told(qtbot, DesktopService(address))
    heard = desktop.heard()
    assert heard["text"] == "Ana <b> & Ben"
    assert heard["acts"] == []


@pytest.mark.parametrize(("pressed", "act"), [("default", "open"), ("later", "later")])
def test_what_the_person_chose_comes_back(
    qtbot: QtBot, address: Address, fake_desktop: Start, pressed: str, act: str
) -> None:
    desktop = fake_desktop("actions")
    service = DesktopService(address)
    told(qtbot, service)
    with qtbot.waitSignal(service.chosen) as choice:
        desktop.does(f"act 1 {pressed}")
    assert choice.args == ["digest", act]


def test_the_notices_of_other_programs_are_none_of_ours(
    qtbot: QtBot, address: Address, fake_desktop: Start
) -> None:
    desktop = fake_desktop("actions")
    ours, theirs = DesktopService(address), DesktopService(address)
    told(qtbot, ours)
    told(qtbot, theirs, Spoken("theirs", "Something else", acts=(("open", "Open"),)))
    with qtbot.assertNotEmitted(ours.chosen), qtbot.waitSignal(theirs.chosen):
        desktop.does("act 2 default")


def test_without_a_service_the_notice_is_refused(qtbot: QtBot, address: Address) -> None:
    service = DesktopService(address)
    with qtbot.waitSignal(service.refused) as refusal:
        service.tell(DIGEST)
    assert refusal.args == [DIGEST]


def test_without_a_bus_the_notice_is_refused(qtbot: QtBot, tmp_path: Path) -> None:
    service = DesktopService(Address(str(tmp_path / "no bus")))
    for _ in range(2):
        with qtbot.waitSignal(service.refused):
            service.tell(DIGEST)


def test_a_service_that_hangs_is_not_waited_for(
    qtbot: QtBot, address: Address, fake_desktop: Start
) -> None:
    fake_desktop("actions").freeze()
    service = DesktopService(address, patience_ms=400)
    with qtbot.waitSignal(service.refused):
        began = time.perf_counter()
        service.tell(DIGEST)
        assert time.perf_counter() - began < 0.3


@pytest.mark.parametrize("answers", [[()], [("actions",)], [(["actions"],), ()]])
def test_a_service_that_answers_otherwise_has_refused(
    qtbot: QtBot, address: Address, monkeypatch: pytest.MonkeyPatch, answers: list[tuple[Any, ...]]
) -> None:
    left = iter(answers)
    monkeypatch.setattr(SessionBus, "listen", lambda *_: None)
    monkeypatch.setattr(SessionBus, "call", lambda _bus, _call, then, _failed: then(next(left)))
    service = DesktopService(address)
    with qtbot.waitSignal(service.refused):
        service.tell(DIGEST)
    service.deleteLater()


def test_a_service_that_comes_back_is_told_again(
    qtbot: QtBot, address: Address, fake_desktop: Start
) -> None:
    service = DesktopService(address)
    first = fake_desktop()
    told(qtbot, service)
    first.stop()
    with qtbot.waitSignal(service.refused):
        service.tell(DIGEST)
    second = fake_desktop()
    told(qtbot, service)
    assert second.heard()["number"] == 1


def test_a_way_that_is_closed_leaves_it_to_the_next(qtbot: QtBot, tmp_path: Path) -> None:
    class Taking(Notifier):
        def tell(self, spoken: Spoken) -> None:
            self.told.emit(spoken)

    service = InTurn([DesktopService(Address(str(tmp_path / "no bus"))), Taking()])
    told(qtbot, service)


def test_a_way_is_made_once_and_not_before_there_is_something_to_tell(qtbot: QtBot) -> None:
    class Refusing(Notifier):
        def tell(self, spoken: Spoken) -> None:
            made.append(self)
            self.refused.emit(spoken)

    made: list[Notifier] = []
    way = OnceNeeded(Refusing)
    assert not way.children()
    for _ in range(2):
        with qtbot.waitSignal(way.refused):
            way.tell(DIGEST)
    assert made[0] is made[1]


@pytest.mark.parametrize(
    ("environment", "address"),
    [
        ({}, None),
        ({"DBUS_SESSION_BUS_ADDRESS": "autolaunch:"}, None),
        ({"XDG_RUNTIME_DIR": "/run/user/7"}, Address("/run/user/7/bus")),
        ({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/a%20b,guid=1"}, Address("/a b")),
        (
            {"DBUS_SESSION_BUS_ADDRESS": "tcp:host=x;unix:guid=1,abstract=/tmp/y"},
            Address("/tmp/y", abstract=True),
        ),
    ],
)
def test_the_bus_is_found_where_the_session_says(
    environment: dict[str, str], address: Address | None
) -> None:
    assert session_address(environment) == address
