"""A message bus of the tests' own, and a desktop on it; skipped where there is no bus."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.ui.dbus.bus import Address, session_address
from tests.session_bus import FakeDesktop, own_bus


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    with own_bus(tmp_path) as address:
        yield address


@pytest.fixture
def address(bus: str) -> Address:
    found = session_address({"DBUS_SESSION_BUS_ADDRESS": bus})
    assert found is not None
    return found


@pytest.fixture
def fake_desktop(bus: str) -> Iterator[Callable[..., FakeDesktop]]:
    """Starts the service on the bus, able to do what is named."""
    begun: list[FakeDesktop] = []

    def start(*can: str) -> FakeDesktop:
        begun.append(FakeDesktop(bus, *can))
        return begun[-1]

    yield start
    for each in begun:
        each.stop()
