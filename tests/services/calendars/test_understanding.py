"""What a calendar tells of is told by my clock, with whom it names, and parted at today."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from desktop.domain.drafts import LeftOut
from desktop.domain.entities import ContactPoint, FollowUp
from desktop.domain.happenings import HappeningDraft
from desktop.services.calendars.understanding import (
    OWN_ENTRY,
    TASK_GONE_BY,
    Understood,
    understand,
)
from desktop.services.evidence import take_in
from desktop.storage.database import Database
from tests.builders import NOW, a_person, add
from tests.builders import TODAY as BUILT_TODAY
from tests.formats.calendars import calendar, happenings
from tests.services.evidence.found import asked

from .subscriptions import HERE, an_event, keep_all


def understood(db: Database, *events: list[str]) -> Understood:
    drafts = happenings(calendar(*(line for one in events for line in one)))
    with db.read() as session:
        return understand(session, drafts, HERE)


def told(db: Database, *events: list[str]) -> list[HappeningDraft]:
    return understood(db, *events).happenings


@pytest.fixture
def anna(db: Database) -> int:
    (person,) = add(db, a_person("Anna Schmidt"))
    add(
        db,
        ContactPoint(
            person_id=person, kind="email", value="anna@example.org", key="anna@example.org"
        ),
    )
    return person


def test_a_time_in_utc_is_told_by_my_clock(db: Database) -> None:
    (found,) = told(db, an_event("20260320T233000Z"))
    assert (found.began_at, found.zone) == (datetime(2026, 3, 21, 0, 30), "Europe/Berlin")
    assert found.day == date(2026, 3, 21)


def test_a_weekly_time_in_utc_falls_on_my_weekdays(db: Database) -> None:
    (found,) = told(db, an_event("20260320T233000Z", "a", "RRULE:FREQ=WEEKLY;BYDAY=FR,SU"))
    assert (found.day, found.rule) == (date(2026, 3, 21), "FREQ=WEEKLY;BYDAY=SA,MO")


def test_a_floating_time_stays_as_it_is(db: Database) -> None:
    event = [line.replace(";TZID=Europe/Berlin", "") for line in an_event()]
    (found,) = told(db, event)
    assert (found.began_at, found.zone) == (datetime(2026, 3, 20, 15), "")


@pytest.mark.parametrize(
    ("title", "names"),
    [
        ("Coffee with Anna Schmidt", ["Anna Schmidt"]),
        ("Coffee with Anna", ["Anna Schmidt"]),
        ("Kaffee mit ANNA und Ben", ["Anna Schmidt", "Ben Okafor"]),
        ("1:1 Anna", ["Anna Schmidt"]),
        ("Anna Schmidt <> me", ["Anna Schmidt"]),
        ("Dentist", []),
        ("Watch Anna Karenina", []),
        ("With Max", []),  # two are called so
        ("Lunch with René", ["René Dupont"]),
    ],
)
def test_whom_a_title_names_takes_part(db: Database, title: str, names: list[str]) -> None:
    for name in ("Anna Schmidt", "Ben Okafor", "Max Roth", "Max Blau", "René Dupont"):
        add(db, a_person(name))
    (found,) = told(db, an_event(title=title, mail=""))
    assert [one.name for one in found.with_whom] == names


def test_of_two_with_one_name_the_one_i_am_with_is_meant(db: Database) -> None:
    add(db, a_person("Max Roth"), a_person("Max Blau", in_practice_since=BUILT_TODAY))
    (found,) = told(db, an_event(title="Lunch with Max", mail=""))
    assert [one.name for one in found.with_whom] == ["Max Blau"]


def test_a_title_is_asked_where_only_i_am_named(db: Database) -> None:
    add(db, a_person("Ben Okafor"))
    event = an_event(title="Call with Ben Okafor", mail="me@example.org")
    drafts = happenings(calendar(*event, head="X-WR-CALNAME:me@example.org"))
    with db.read() as session:
        (found,) = understand(session, drafts, HERE).happenings
    assert [(one.name, one.me) for one in found.with_whom] == [
        ("Anna", True),
        ("Ben Okafor", False),
    ]


def test_the_ends_of_time_are_no_trouble(db: Database) -> None:
    found = told(db, an_event("00010101T000000Z", "a"), an_event("99991231T233000Z", "b"))
    assert len(found) == 2


def test_guests_who_are_named_are_not_guessed_from_the_title(db: Database) -> None:
    add(db, a_person("Ben Okafor"))
    (found,) = told(db, an_event(title="Call with Ben Okafor"))
    assert [one.value for one in found.with_whom] == ["anna@example.org"]


def test_what_a_series_was_in_the_last_year_stands_as_single_meetings(
    db: Database, anna: int
) -> None:
    found = told(db, an_event("20240105T150000", "weekly", "RRULE:FREQ=WEEKLY"))
    assert len(found) == 53
    *past, series = found
    assert (past[0].day, past[-1].day) == (date(2025, 3, 14), date(2026, 3, 6))
    assert past[-1].key == "weekly#2026-03-06"
    assert not past[-1].rule
    assert (series.rule, series.key) == ("FREQ=WEEKLY", "weekly")


def test_of_a_daily_series_the_last_sixty_times_are_enough(db: Database, anna: int) -> None:
    found = told(db, an_event("20240105T150000", "daily", "RRULE:FREQ=DAILY"))
    assert len(found) == 61


def test_a_series_that_is_over_is_only_what_it_was(db: Database, anna: int) -> None:
    found = told(db, an_event("20260105T150000", "x", "RRULE:FREQ=WEEKLY;COUNT=3"))
    assert [one.day.day for one in found] == [5, 12, 19]
    result = understood(db, an_event("20200105T150000", "x", "RRULE:FREQ=WEEKLY;COUNT=3"))
    assert result.happenings == []
    assert [one.line for one in result.left_out] == [3]


def test_a_series_with_nobody_i_know_is_not_taken_apart(db: Database) -> None:
    (found,) = told(db, an_event("20240105T150000", "weekly", "RRULE:FREQ=WEEKLY"))
    assert found.rule


def test_from_when_a_series_was_kept_its_times_are_kiths_own(db: Database, anna: int) -> None:
    series = an_event("20260105T150000", "weekly", "RRULE:FREQ=WEEKLY")
    with db.change("found") as change:
        take_in(change, told(db, series), now=HERE)
    keep_all(db)
    later = HERE.replace(month=5)
    drafts = happenings(calendar(*series))
    with db.read() as session:
        *past, _ = understand(session, drafts, later).happenings
    assert past[-1].day == date(2026, 3, 9)


def test_kiths_own_entries_are_recognised(db: Database, anna: int) -> None:
    plan = FollowUp(person_id=anna, day=BUILT_TODAY, created_at=NOW)
    add(db, plan)
    ((uid,),) = asked(db, "SELECT uid FROM follow_up")
    result = understood(
        db, an_event(uid=f"{uid}@kith"), an_event(uid="0@kith", title="Tea with Anna")
    )
    assert [one.reason for one in result.left_out] == [OWN_ENTRY]
    assert [one.key for one in result.happenings] == ["0@kith"]


def test_a_task_is_planned_while_its_day_is_ahead(db: Database) -> None:
    def task(day: str) -> list[str]:
        return ["BEGIN:VTODO", f"DUE:{day}", f"UID:{day}", "SUMMARY:Call Anna", "END:VTODO"]

    result = understood(db, task("20260301"), task("20260401"))
    assert [one.key for one in result.happenings] == ["task:20260401"]
    assert result.left_out == [LeftOut("test.ics", 3, TASK_GONE_BY)]


def test_other_formats_pass_through(db: Database) -> None:
    chat = HappeningDraft("whatsapp", "a", date(2026, 1, 1))
    with db.read() as session:
        assert understand(session, [chat], HERE).happenings == [chat]


def test_an_import_says_what_would_come(db: Database, anna: int, tmp_path: Path) -> None:
    from desktop.services.importing.planning import plan
    from desktop.services.importing.reading import read

    path = tmp_path / "a.ics"
    events = [
        *an_event(),
        *an_event("20260310T150000", "past"),
        *an_event(mail="", title="Gym", uid="g"),
    ]
    path.write_bytes(calendar(*events).encode())
    with db.read() as session:
        found = plan(session, read([path]), now=HERE).found
    assert (found.meetings, found.left_out) == (2, 1)
