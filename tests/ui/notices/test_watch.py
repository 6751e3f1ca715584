"""From the store to the person and back: what is said, once, and what an answer does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QTimer

from desktop.domain.clock import FixedClock
from desktop.domain.entities import FollowUp
from desktop.domain.meetings import Meeting
from desktop.domain.notices import Coming, Notice
from desktop.services import follow_ups
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.notices.notifier import Notifier, Spoken
from desktop.ui.notices.watch import NoticeWatch
from desktop.ui.notices.wording import speak
from desktop.ui.runner import Inline, Runner
from tests.builders import NOW, TODAY, a_person, add

LONDON = ZoneInfo("Europe/London")
MORNING = datetime(2026, 3, 12, 8, 30, tzinfo=LONDON)
RUTH = Coming(7, datetime(2026, 3, 12, 10, tzinfo=LONDON), "Ruth Ben-David")


class Noting(Notifier):
    """Stands where the desktop would show notices."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Spoken] = []

    def tell(self, spoken: Spoken) -> None:
        self.heard.append(spoken)


class Desk:
    """A watch over a store, its clock, and what the person heard."""

    def __init__(self, db: Database, folder: Path) -> None:
        self.db = db
        self.clock = FixedClock(MORNING, "Europe/London")
        self.settings = SettingsFile(folder)
        self.runner = Runner(Inline())
        self.runner.open(db)
        self.begin()

    def begin(self) -> None:
        self.notifier = Noting()
        self.watch = NoticeWatch(self.runner, self.clock, self.settings, self.notifier)
        self.went: list[Any] = []
        self.watch.today_wished.connect(lambda: self.went.append("today"))
        self.watch.brief_wished.connect(self.went.append)

    def wish(self, **values: Any) -> None:
        for name, value in values.items():
            setattr(self.settings.values, name, value)
        self.watch.attend()

    def pass_time(self, minutes: int) -> None:
        self.clock.moment += timedelta(minutes=minutes)
        beat = self.watch.findChild(QTimer)
        assert isinstance(beat, QTimer)
        if beat.isActive():
            beat.timeout.emit()

    def heads(self) -> list[str]:
        return [spoken.head for spoken in self.notifier.heard]


@pytest.fixture
def desk(db: Database, tmp_path: Path, qapp: object) -> Desk:
    add(db, *(a_person(name, in_practice_since=TODAY) for name in ("Ana Moreau", "Ben")))
    return Desk(db, tmp_path)


def appointment(clock: str, person: int, **fields: Any) -> FollowUp:
    values = {
        "shape": "appointment", "day": TODAY, "created_at": NOW, "zone": "Europe/London",
        "starts_at": datetime.fromisoformat(f"{TODAY}T{clock}"), "person_id": person,
    }  # fmt: skip
    return FollowUp(**{**values, **fields})


def test_nobody_is_told_anything_before_it_is_asked_for(desk: Desk) -> None:
    desk.watch.attend()
    desk.pass_time(24 * 60)
    assert desk.heads() == []
    assert not desk.watch.is_at_work


def test_the_digest_comes_at_its_time(desk: Desk) -> None:
    desk.clock.moment -= timedelta(hours=1)
    desk.wish(digest="daily")
    desk.pass_time(59)
    assert desk.heads() == []
    desk.pass_time(1)
    [digest] = desk.notifier.heard
    assert digest.head == "Two people today, if you like"
    assert digest.text == "Ana and Ben"
    desk.pass_time(60)
    assert len(desk.heads()) == 1


def test_a_restart_does_not_tell_again(desk: Desk, tmp_path: Path) -> None:
    desk.wish(digest="daily")
    assert len(desk.heads()) == 1
    desk.settings = SettingsFile(tmp_path)
    desk.begin()
    desk.watch.attend()
    assert desk.heads() == []


def test_asked_for_in_the_afternoon_the_digest_begins_tomorrow(desk: Desk) -> None:
    [ben] = add(desk.db, a_person("Ben"))
    add(desk.db, FollowUp(person_id=ben, day=TODAY + timedelta(days=1), created_at=NOW))
    desk.clock.moment += timedelta(hours=5)
    desk.settings.values.digest = "daily"
    desk.watch.wish_anew()
    assert desk.heads() == []
    desk.pass_time(19 * 60)
    assert len(desk.heads()) == 1


def test_an_appointment_just_planned_is_told_of_in_time(desk: Desk) -> None:
    desk.wish(appointment_lead=10)
    desk.runner.change(_plan(appointment("09:00", 1)))
    desk.pass_time(19)
    assert desk.heads() == []
    desk.pass_time(1)
    assert desk.heads() == ["Ana at 9:00"]
    assert desk.notifier.heard[0].text == "In 10 minutes"


def test_an_appointment_let_go_is_not_told_of(desk: Desk) -> None:
    [plan] = add(desk.db, appointment("09:00", 1))
    desk.wish(appointment_lead=10)
    desk.runner.change(follow_ups.let_go, plan, today=TODAY)
    desk.pass_time(20)
    assert desk.heads() == []


def test_in_another_time_zone_it_looks_anew(desk: Desk) -> None:
    add(desk.db, appointment("13:05", 1))
    desk.wish(appointment_lead=10)
    desk.clock.zone = "America/New_York"
    desk.pass_time(5 * 60 - 30)  # nine o'clock in New York
    assert desk.heads() == ["Ana at 9:05"]


def test_answers_go_to_today_or_to_the_brief(desk: Desk) -> None:
    [plan] = add(desk.db, appointment("08:35", 1, rule="FREQ=DAILY"))
    desk.wish(digest="daily", appointment_lead=10)
    digest, soon = desk.notifier.heard
    desk.notifier.chosen.emit(digest.key, "open")
    desk.notifier.chosen.emit(soon.key, "brief")
    desk.notifier.chosen.emit("of a run before", "brief")
    assert desk.went == ["today", Meeting(plan, occurrence=TODAY), "today"]


def test_later_brings_the_digest_again(desk: Desk) -> None:
    desk.wish(digest="daily")
    desk.notifier.chosen.emit("digest", "later")
    desk.pass_time(59)
    assert len(desk.heads()) == 1
    desk.pass_time(1)
    assert len(desk.heads()) == 2
    assert desk.went == []


def test_no_names_are_said_where_that_is_wished(desk: Desk) -> None:
    add(desk.db, appointment("08:40", 1))
    desk.wish(digest="daily", appointment_lead=10, notices_say_names=False)
    said = " ".join(spoken.head + spoken.text for spoken in desk.notifier.heard)
    assert len(desk.notifier.heard) == 2
    assert "Ana" not in said
    assert "Ben" not in said
    assert "An appointment at 8:40" in said


@pytest.mark.parametrize(
    ("notice", "head", "text"),
    [
        (Notice(people=("Ana",)), "One person today, if you like", "Ana"),
        (Notice(people=("A", "B", "C", "D")), "A few people today, if you like", "A, B, C and D"),
        (Notice(people=tuple("ABCDEF"), weekly=True), None, "A, B, C, D, E and others"),
        (Notice(meetings=(RUTH,)), "Something has a time today", "Ruth at 10:00"),
        (Notice(people=("Ana",), meetings=(RUTH,)), None, "Ana\nRuth at 10:00"),
        (Notice(people=("Ana", "Bo"), weekly=True), "Two people this week, if you like", None),
        (Notice(coming=RUTH), "Ruth at 10:00", "In an hour and a half"),
    ],
)
def test_a_notice_is_said_in_few_plain_words(
    notice: Notice, head: str | None, text: str | None
) -> None:
    spoken = speak(notice, MORNING, with_names=True)
    assert head is None or spoken.head == head
    assert text is None or spoken.text == text


def _plan(row: FollowUp) -> Callable[[Database], Any]:
    def plan(db: Database) -> Any:
        with db.change("Planned") as change:
            change.session.add(row)
        return change.changes

    return plan
