"""What else the day holds."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from desktop.domain.entities import Loop, Occasion
from desktop.domain.follow_ups import RequestDraft
from desktop.domain.meetings import Meeting
from desktop.services import seasons
from desktop.services.follow_ups.requests import note_request
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.services.today.seeing import SINCE, a_plan, in_practice, view, wall


def test_occasions_stand_from_their_own_lead_time_on(db: Database) -> None:
    [ana, ben] = add(db, in_practice("Ana"), a_person("Ben"))

    def birthday(person: int, month: int, day: int, **fields: Any) -> Occasion:
        return Occasion(person_id=person, kind="birthday", month=month, day=day, **fields)

    add(
        db,
        birthday(ana, 3, 19, year=1986),
        birthday(ana, 3, 20),
        birthday(ana, 4, 20, lead_days=40),
        birthday(ben, 3, 12),
        Occasion(person_id=ana, kind="birthday", month=3),
    )
    assert [(row.day, row.years) for row in view(db).occasions] == [
        (date(2026, 3, 19), 40),
        (date(2026, 4, 20), None),
    ]


def test_a_leap_day_birthday_is_kept_on_the_28th(db: Database) -> None:
    [ana] = add(db, in_practice())
    add(db, Occasion(person_id=ana, kind="birthday", month=2, day=29, year=1988))
    near = datetime(2026, 2, 25, 9, 0, tzinfo=UTC)
    assert [row.day for row in view(db, near).occasions] == [date(2026, 2, 28)]


def test_appointments_stand_at_the_wall_time_where_i_am(db: Database) -> None:
    [ana] = add(db, a_person())
    a_talk(db, ana, words="We have money until June", ask_next="how she sleeps")
    add(
        db,
        a_plan(
            ana, shape="appointment", title="Call", zone="Europe/Berlin",
            starts_at=wall("2026-03-12 10:30"), minutes=30,
        ),
        a_plan(ana, TODAY + timedelta(days=3), shape="appointment", zone="UTC",
               starts_at=wall("2026-03-15 09:00")),
    )  # fmt: skip
    [row] = view(db).appointments
    assert (row.starts_at, row.words) == (
        wall("2026-03-12 09:30"),
        "We have money until June",
    )
    tokyo = datetime(2026, 3, 12, 9, 0, tzinfo=ZoneInfo("Asia/Tokyo"))
    [row] = view(db, tokyo).appointments
    assert row.starts_at == wall("2026-03-12 18:30")


def test_loops_stand_once_their_day_has_come(db: Database) -> None:
    [ana] = add(db, a_person())
    add(
        db,
        Loop(person_id=ana, kind="i_promised", text="now", opened_on=SINCE, about_on=TODAY),
        Loop(
            person_id=ana, kind="i_promised", text="later", opened_on=SINCE,
            about_on=TODAY + timedelta(days=1),
        ),
        Loop(person_id=ana, kind="i_promised", text="closed", opened_on=SINCE, about_on=TODAY,
             closed_on=TODAY),
    )  # fmt: skip
    assert [row.text for row in view(db).loops] == ["now"]


def test_a_repeated_appointment_stands_today_and_tomorrow(db: Database) -> None:
    [ana] = add(db, a_person())
    add(
        db,
        a_plan(
            ana, date(2026, 3, 5), shape="appointment", rule="FREQ=WEEKLY", zone="UTC",
            starts_at=wall("2026-03-05 17:00"),
        ),
    )  # fmt: skip
    [row] = view(db).appointments
    assert (row.starts_at, row.ends_at) == (wall("2026-03-12 17:00"), wall("2026-03-12 17:30"))
    assert row.meeting == Meeting(row.follow_up_id, occurrence=TODAY)


def test_what_came_with_something_confided_is_named_without_its_words(db: Database) -> None:
    [ana] = add(db, a_person())
    secret = a_talk(db, ana, confided=True)
    add(
        db,
        Loop(
            person_id=ana, kind="i_promised", text="the diagnosis", opened_on=SINCE,
            about_on=TODAY, opened_by_id=secret,
        ),
    )  # fmt: skip
    assert [row.text for row in view(db).loops] == [""]


def test_a_hard_season_is_looked_at_again_on_its_day(db: Database) -> None:
    [ana] = add(db, in_practice())
    seasons.begin_hard(db, ana, today=SINCE, review_on=TODAY)
    [row] = view(db).reviews
    assert (row.name, row.begins_on) == ("Ana Moreau", SINCE)
    seasons.look_again(db, row.season_id, TODAY + timedelta(weeks=6), today=TODAY)
    assert view(db).reviews == []


def test_who_asked_to_meet_stands_there_when_an_answer_is_near(db: Database) -> None:
    lena, ben = add(db, a_person("Lena"), a_person("Ben"))
    for person, days in ((lena, 1), (ben, 9)):
        draft = RequestDraft(person, TODAY, answer_by=TODAY + timedelta(days=days))
        note_request(db, draft, now=NOW)
    assert [row.name for row in view(db).requests] == ["Lena"]
