"""A window that stays open past midnight, or is carried along on a journey."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.follow_ups import FollowUpDraft
from desktop.services import follow_ups
from desktop.services.journey.defaults import plant_stages
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.calendar.page import CalendarPage
from desktop.ui.runner import Runner
from desktop.ui.window.kith import KithWindow
from tests.builders import NOW, TODAY, a_person, add


@pytest.fixture
def window(
    qtbot: QtBot, db: Database, runner: Runner, clock: FixedClock, data_folder: Path
) -> KithWindow:
    plant_stages(db)
    [ana] = add(db, a_person())
    hour = datetime(2026, 3, 14, 10)
    draft = FollowUpDraft(hour.date(), ana, starts_at=hour, zone="UTC", minutes=30)
    follow_ups.plan(db, draft, now=NOW)
    one = KithWindow(runner, clock, SettingsFile(data_folder))
    qtbot.addWidget(one)
    one.resize(1200, 800)
    with qtbot.waitActive(one):
        one.show()
        one.activateWindow()
    one.furnish()
    return one


def hour_shown(window: KithWindow) -> datetime:
    page = window.show_place("calendar")
    assert isinstance(page, CalendarPage)
    [entry] = (e for e in page.view.shown.entries if e.kind == "appointment")  # type: ignore[attr-defined]
    assert entry.starts_at is not None
    return entry.starts_at  # type: ignore[no-any-return]


def test_on_a_journey_an_appointment_stands_at_its_hour_there(
    window: KithWindow, clock: FixedClock
) -> None:
    assert hour_shown(window).hour == 10
    clock.zone = "Asia/Tokyo"  # the same day
    window._notice_midnight()
    assert hour_shown(window).hour == 19


def test_after_midnight_today_is_another_day(window: KithWindow, clock: FixedClock) -> None:
    page = window.show_place("calendar")
    assert isinstance(page, CalendarPage)
    assert page.view.shown.today == TODAY  # type: ignore[attr-defined]
    clock.moment += timedelta(days=1)
    window._notice_midnight()
    assert page.view.shown.today == TODAY + timedelta(days=1)  # type: ignore[attr-defined]
