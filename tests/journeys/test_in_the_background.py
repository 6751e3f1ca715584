"""Started with the session: no window, a digest through the desktop, and forward when called."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess

from desktop.domain.entities import FollowUp
from desktop.settings import SettingsFile
from desktop.storage.store import open_store
from desktop.ui.clock import SystemClock
from tests.builders import a_person, add
from tests.session_bus import FakeDesktop, own_bus

from .person import Person
from .program import Kith


@pytest.fixture
def desktop(screen: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeDesktop]:
    """The notification service of a desktop, on the session's bus."""
    with own_bus(tmp_path) as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
        service = FakeDesktop(bus, "body", "body-markup", "actions")
        yield service
        service.stop()


def prepare(folder: Path) -> None:
    """Two people to turn to, and the wish for a digest at any time of the day."""
    now = SystemClock().now()
    database = open_store(folder, now=now)
    for person in add(database, a_person("Ana Moreau"), a_person("Ben Ode")):
        add(database, FollowUp(person_id=person, day=now.date(), created_at=now))
    database.close()
    file = SettingsFile(folder)
    file.values.digest, file.values.digest_at = "weekly", "00:00"
    file.values.digest_weekday = now.weekday()
    file.values.quiet_from = file.values.quiet_to = "00:00"
    file.save()


def test_a_digest_leads_to_today_and_the_window_can_go_again(
    kith: Kith, person: Person, desktop: FakeDesktop
) -> None:
    prepare(kith.folder)
    kith.start(hidden=True)
    window = kith.window
    person.wait_until(desktop.has_heard, "the desktop was told")
    digest = desktop.heard()
    assert digest["head"] == "Two people this week, if you like"
    assert digest["text"] == "Ana and Ben"
    assert not window.isVisible()

    desktop.does(f"act {digest['number']} default")
    person.wait_until(window.isVisible, "the window came forward")
    person.wait_for_window(window)
    assert window.place == "today"

    person.key("ctrl+w")
    person.wait_until(lambda: not window.isVisible(), "the window is closed")
    assert kith.window.runner.is_open, "and Kith is still there"

    call(kith, person)
    person.wait_until(window.isVisible, "the window came forward again")
    person.wait_for_window(window)


def test_a_start_by_the_session_leaves_the_window_be(kith: Kith, person: Person) -> None:
    kith.start(hidden=True)
    call(kith, person, "--hidden")
    assert not kith.window.isVisible()


def call(kith: Kith, person: Person, *options: str) -> None:
    """Start Kith once more from the shell, over the same folder."""
    second = QProcess()
    second.start(sys.executable, ["-m", "desktop", "--data", str(kith.folder), *options])
    person.wait_until(
        lambda: second.state() == QProcess.ProcessState.NotRunning, "the second start is over"
    )
    assert second.exitCode() == 0
