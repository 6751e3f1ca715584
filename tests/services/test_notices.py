"""What the store has to say when a notice is due. It is Thursday, 12 March 2026."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.entities import FollowUp
from desktop.domain.notices import Due, Often, Told, Wishes
from desktop.domain.rhythm.capacity import Capacity
from desktop.services import breaks, notices
from desktop.services.rhythm.planning import practice_plan
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add

LONDON = ZoneInfo("Europe/London")
MORNING = datetime(2026, 3, 12, 8, 30, tzinfo=LONDON)
BEFORE_TEN = datetime(2026, 3, 12, 9, 50, tzinfo=LONDON)
WISHES = Wishes(Often.DAILY, lead=10)
TOLD = Told(digest_on=TODAY)


def look(db: Database, now: datetime = MORNING, told: Told | None = None, most: int = 3) -> Due:
    with db.read() as session:
        return notices.look(
            session, now=now, wishes=WISHES, told=told or Told(), capacity=Capacity(most)
        )


def appointment(clock: str, day: date = TODAY, **fields: Any) -> FollowUp:
    values = {
        "shape": "appointment", "day": day, "created_at": NOW, "zone": "Europe/London",
        "starts_at": datetime.fromisoformat(f"{day}T{clock}"),
    }  # fmt: skip
    return FollowUp(**{**values, **fields})


def chosen(name: str) -> Any:
    return a_person(name, in_practice_since=TODAY)


def test_the_digest_names_whom_today_shows_and_no_more(db: Database) -> None:
    add(db, *(chosen(name) for name in ("Ana", "Ben", "Cy", "Dee")))
    [digest] = look(db).notices
    assert digest.people == ("Ana", "Ben", "Cy")
    [digest] = look(db, most=1).notices
    assert digest.people == ("Ana",)


def test_on_a_day_for_nobody_only_what_has_a_time_is_told(db: Database) -> None:
    [_, ruth] = add(db, chosen("Ana"), a_person("Ruth"))
    assert look(db, most=0).notices == ()
    add(db, appointment("10:00", person_id=ruth))
    [digest] = look(db, most=0).notices
    assert digest.people == ()
    assert [one.name for one in digest.meetings] == ["Ruth"]


def test_an_appointment_is_told_of_where_i_am(db: Database) -> None:
    [ruth] = add(db, a_person("Ruth"))
    add(db, appointment("10:00", person_id=ruth))
    new_york = datetime(2026, 3, 12, 5, 50, tzinfo=ZoneInfo("America/New_York"))
    assert look(db, new_york, TOLD).notices == (), "it is in the quiet hours there"
    [notice] = look(db, BEFORE_TEN, TOLD).notices
    assert notice.coming is not None
    assert notice.coming.name == "Ruth"
    assert notice.coming.occurrence is None


def test_of_a_series_the_occurrence_is_told_of(db: Database) -> None:
    [ruth] = add(db, a_person("Ruth"))
    add(db, appointment("10:00", TODAY - timedelta(days=7), person_id=ruth, rule="FREQ=WEEKLY"))
    [notice] = look(db, BEFORE_TEN, TOLD).notices
    assert notice.coming is not None
    assert notice.coming.occurrence == TODAY


@pytest.mark.parametrize("fields", [{"state": "kept"}, {"state": "let_go"}])
def test_what_is_settled_is_not_told_of(db: Database, fields: dict[str, str]) -> None:
    [ruth] = add(db, a_person("Ruth"))
    add(db, appointment("10:00", person_id=ruth, **fields))
    assert look(db, BEFORE_TEN, TOLD).notices == ()


def test_on_a_break_no_digest_comes_and_an_appointment_still_stands(db: Database) -> None:
    _, ruth = add(db, chosen("Ana"), a_person("Ruth"))
    breaks.begin_break(db, today=TODAY)
    assert look(db).notices == ()
    add(db, appointment("10:00", person_id=ruth))
    [notice] = look(db, BEFORE_TEN).notices
    assert notice.coming is not None


def test_a_weekly_digest_names_those_of_seven_days_in_their_order(db: Database) -> None:
    friday, in_a_week = TODAY + timedelta(days=1), TODAY + timedelta(days=7)
    for weeks in range(4, 12):
        spoken = TODAY - timedelta(weeks=weeks)
        add(db, a_person(str(weeks), in_practice_since=spoken, last_contact_on=spoken))
    ruth, far = add(db, a_person("Ruth"), a_person("Far"))
    add(db, FollowUp(person_id=ruth, day=friday, created_at=NOW))
    add(db, FollowUp(person_id=far, day=in_a_week, created_at=NOW))
    add(db, appointment("10:00", person_id=far))
    weekly = Wishes(Often.WEEKLY, weekday=TODAY.weekday())
    with db.read() as session:
        plan = practice_plan(session, today=TODAY, capacity=Capacity(1)).days
        [digest] = notices.look(
            session, now=MORNING, wishes=weekly, told=Told(), capacity=Capacity(1)
        ).notices
    days = {str(person + 3): day for person, day in plan.items()} | {"Ruth": friday}
    said = [days[name] for name in digest.people]
    assert said == sorted(said)
    assert set(digest.people) == {name for name, day in days.items() if day < in_a_week}
    assert digest.meetings == ()


def test_a_restart_does_not_tell_twice(db: Database) -> None:
    [ruth, _] = add(db, a_person("Ruth"), chosen("Ana"))
    add(db, appointment("08:40", person_id=ruth))
    first = look(db)
    assert len(first.notices) == 2
    assert look(db, MORNING + timedelta(minutes=1), first.told).notices == ()
