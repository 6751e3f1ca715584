"""While its window is closed Kith is there only where that was asked for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.entities import FollowUp
from desktop.domain.meetings import Meeting
from desktop.domain.rhythm.capacity import DayKind
from desktop.services.journey.defaults import plant_stages
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.notices.notifier import Notifier, Spoken
from desktop.ui.notices.tray import Tray, TrayNotices
from desktop.ui.runner import Inline, Runner
from desktop.ui.window import presence as presence_module
from desktop.ui.window.kith import KithWindow
from desktop.ui.window.presence import Presence, WindowNotices
from tests.builders import NOW, TODAY, a_person, add

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)  # offscreen

DIGEST = Spoken("digest", "One person today, if you like", "Ana", (("open", "Open"),))


class Silent(Notifier):
    def tell(self, spoken: Spoken) -> None:
        self.told.emit(spoken)


@pytest.fixture
def window(qtbot: QtBot, db: Database, clock: FixedClock, tmp_path: Path) -> KithWindow:
    plant_stages(db)
    runner = Runner(Inline())
    window = KithWindow(runner, clock, SettingsFile(tmp_path))
    qtbot.addWidget(window)
    runner.open(db)
    return window


@pytest.fixture
def usually_quits(qapp: QApplication) -> Iterator[None]:
    before = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(True)
    yield
    qapp.setQuitOnLastWindowClosed(before)


def there(window: KithWindow, *, hidden: bool = False) -> Presence:
    return Presence(window, window, started_hidden=hidden, notifier=Silent())


def closing_quits(window: KithWindow) -> bool:
    window.show()
    window.close()
    return QApplication.quitOnLastWindowClosed()


@pytest.mark.usefixtures("usually_quits")
def test_closing_quits_unless_it_was_asked_otherwise(
    window: KithWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence_module, "has_tray", lambda: True)
    present = there(window)
    assert not present.tray.is_shown
    assert closing_quits(window)
    window.settings.values.stay_in_tray = True
    window.preference_changed.emit("stay_in_tray")
    assert not closing_quits(window)
    window.settings.values.stay_in_tray = False
    window.preference_changed.emit("stay_in_tray")
    assert closing_quits(window)


@pytest.mark.usefixtures("usually_quits")
def test_where_there_is_no_tray_closing_quits_all_the_same(window: KithWindow) -> None:
    there(window)
    window.settings.values.stay_in_tray = True
    assert closing_quits(window)


@pytest.mark.usefixtures("usually_quits")
def test_what_the_session_started_goes_on_hidden(window: KithWindow) -> None:
    present = there(window, hidden=True)
    assert not closing_quits(window)
    present.leave()
    assert QApplication.quitOnLastWindowClosed()


def test_the_tray_leads_back_to_the_window(window: KithWindow) -> None:
    present = there(window)
    present.tray.open_wished.emit()
    assert window.isVisible()
    window.hide()
    present.tray.we_spoke_wished.emit()
    assert not window.isVisible()
    alone = window.ways.we_spoke_alone
    assert alone is not None
    assert alone.isVisible()
    alone.close()


def test_an_easy_day_can_be_had_from_the_tray(window: KithWindow, clock: FixedClock) -> None:
    present = there(window)
    easy = present.tray.menu.actions()[2]
    present.tray.menu.aboutToShow.emit()
    assert not easy.isChecked()
    easy.trigger()
    assert window.settings.values.capacity().kind(clock.today()) is DayKind.EASY
    present.tray.menu.aboutToShow.emit()
    assert easy.isChecked()
    easy.trigger()
    assert window.settings.values.days == {}


def test_the_menu_of_the_tray_names_nobody(window: KithWindow) -> None:
    actions = there(window).tray.menu.actions()
    words = [action.text() for action in actions if action.isVisible()]
    assert words == ["Open Kith", "We spoke…", "An easy day today", "", "Quit Kith"]


@pytest.mark.parametrize("can", [True, False])
def test_where_there_is_a_passphrase_the_tray_locks(window: KithWindow, can: bool) -> None:
    locked: list[bool] = []
    window.lock_wished.connect(lambda: locked.append(True))
    window.enable("lock", can)
    menu = there(window).tray.menu
    menu.aboutToShow.emit()
    lock = next(action for action in menu.actions() if action.text() == "Lock Kith")
    assert lock.isVisible() is can
    if can:
        lock.trigger()
    assert bool(locked) is can


def test_a_notice_leads_to_today(window: KithWindow) -> None:
    present = there(window)
    window.show_place("people")
    present.watch.today_wished.emit()
    assert window.isVisible()
    assert window.place == "today"


def test_asking_for_a_digest_begins_the_watch(window: KithWindow) -> None:
    present = there(window)
    assert not present.watch.is_at_work
    window.settings.values.digest = "daily"
    window.preference_changed.emit("digest")
    assert present.watch.is_at_work
    window.settings.values.digest = "never"
    window.preference_changed.emit("digest")
    assert not present.watch.is_at_work


def test_a_window_that_is_closed_says_nothing(qtbot: QtBot, window: KithWindow) -> None:
    way = WindowNotices(window)
    with qtbot.waitSignal(way.refused):
        way.tell(DIGEST)
    window.show()
    with qtbot.waitSignal(way.told):
        way.tell(DIGEST)
    assert "One person today, if you like. Ana" in window.toast.accessibleName()


def test_a_tray_that_is_not_shown_says_nothing(qtbot: QtBot) -> None:
    way = TrayNotices(Tray())
    with qtbot.waitSignal(way.refused):
        way.tell(DIGEST)


def test_a_click_on_what_the_tray_said_means_its_first_act(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tray = Tray()
    monkeypatch.setattr(Tray, "is_shown", True)
    monkeypatch.setattr("desktop.ui.notices.tray.QSystemTrayIcon.supportsMessages", lambda: True)
    way = TrayNotices(tray)
    way.tell(DIGEST)
    with qtbot.waitSignal(way.chosen) as choice:
        tray.message_clicked.emit()
    assert choice.args == ["digest", "open"]


def test_a_word_before_an_appointment_leads_to_its_brief(window: KithWindow, db: Database) -> None:
    [ruth] = add(db, a_person("Ruth Ben-David"))
    [plan] = add(
        db,
        FollowUp(
            person_id=ruth, shape="appointment", day=TODAY, created_at=NOW, zone="UTC",
            starts_at=datetime(2026, 3, 12, 10),
        ),
    )  # fmt: skip
    present = there(window)
    present.watch.brief_wished.emit(Meeting(plan))
    assert window.isVisible()
    assert window.shown is window.ways.before_after.brief
