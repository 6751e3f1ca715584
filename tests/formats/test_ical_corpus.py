"""Every sample calendar gives what its README promises."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from desktop.domain.vocabulary import EvidenceForm, OccasionKind

from .calendars import CALENDARS, left_out, records, sample, troubles


@pytest.mark.parametrize("path", sorted(CALENDARS.glob("*.ics")), ids=lambda path: path.name)
def test_each_event_and_task_of_a_sample_is_read_or_told_of(path) -> None:
    content = path.read_bytes()
    begun = sum(content.count(mark) for mark in (b"BEGIN:VEVENT", b"BEGIN:VTODO"))
    assert len(records(content)) == begun
    assert not any("�" in repr(record) for record in records(content))


def test_an_empty_calendar_with_a_byte_order_mark_is_no_error() -> None:
    assert records((CALENDARS / "ic-bom.ics").read_bytes()) == []


def test_two_calendars_in_one_file_tell_of_both_events() -> None:
    found = troubles((CALENDARS / "ic-two-calendars.ics").read_bytes())
    assert found == [(4, "This event says no day."), (12, "This event says no day.")]


def test_alarms_and_a_large_time_zone_do_not_hide_the_event() -> None:
    (found,) = sample("ic-thunderbird-alarms.ics")
    assert (found.began_at, found.zone) == (datetime(2024, 10, 23, 19), "Europe/London")
    assert found.minutes == 60


def test_a_bare_event_without_a_calendar_names_its_organiser() -> None:
    (found,) = records((CALENDARS / "ic-unicode-organizer.ics").read_bytes())
    assert "Джон Доу" in found.excerpt


def test_a_series_with_a_moved_meeting_leaves_that_day_out() -> None:
    series, moved = sample("khal-series-moved.ics")
    assert series.rule == "FREQ=WEEKLY;UNTIL=20140806T235959"
    assert series.except_days == [date(2014, 7, 7)]
    assert (moved.day, moved.began_at) == (date(2014, 7, 7), datetime(2014, 7, 7, 9))
    assert moved.key != series.key


def test_a_day_left_out_in_utc_is_found_in_the_zone_of_the_series() -> None:
    (found,) = sample("khal-exdate-utc.ics")
    assert found.except_days == [date(2014, 7, 21)]
    assert found.minutes == 4 * 60 + 31


def test_without_a_uid_an_event_is_recognised_the_second_time() -> None:
    (first,), (second,) = sample("khal-no-uid.ics"), sample("khal-no-uid.ics")
    assert first.key == second.key
    assert (first.title, first.day, first.last_day) == ("An Event", date(2014, 4, 9), None)


def test_edited_days_of_a_series_stand_as_their_own() -> None:
    found = sample("rie-moved.ics")
    assert [(one.title, bool(one.rule), len(one.except_days)) for one in found] == [
        ("test7", True, 1),
        ("test7 - edited", False, 0),
        ("New Event", True, 2),
        ("New Event", False, 0),
        ("New Event", False, 0),
    ]
    assert found[3].began_at == datetime(2019, 3, 8, 1)


def test_37_days_of_a_novel_come_each_year_and_one_is_two_peoples_birthday() -> None:
    found = sample("ical4j-lotr.ics")
    assert len(found) == 37
    once = [one.title for one in found if one.form != EvidenceForm.OCCASION]
    assert once == ["Destruction of the Ring"]  # it has no rule
    named = [one for one in found if one.with_whom]
    assert [one.kind for one in named] == [OccasionKind.BIRTHDAY]
    assert [one.name for one in named[0].with_whom] == ["Frodo", "Bilbo"]


def test_of_two_tasks_the_one_that_is_done_is_left_out() -> None:
    (open_task,) = sample("ical4j-todos.ics")
    assert (open_task.title, open_task.day) == (
        "Submit Quebec Income Tax Return for 2006",
        date(2007, 5, 1),
    )
    content = (CALENDARS / "ical4j-todos.ics").read_bytes()
    assert left_out(content) == [(13, "A task that is done was left out.")]


def test_outlook_names_organiser_and_guests_and_a_windows_zone() -> None:
    (found,) = sample("bw-outlook-2010.ics")
    assert [(one.name, one.value) for one in found.with_whom] == [
        ("Smith, Bob", "bobsmith@example.com"),
        ("Doe, John", "johndoe@example.com"),
        ("Doe, Jane", "janedoe@example.com"),
    ]
    assert [one.began for one in found.with_whom] == [True, False, False]
    assert (found.began_at, found.zone) == (datetime(2013, 6, 10, 12), "America/New_York")
    assert found.place == "Auditorium 16"


def test_a_zone_with_letters_outside_of_ascii_is_found_by_its_rules() -> None:
    (found,) = sample("vobject-8bit-tzid.ics")
    assert (found.began_at, found.zone) == (datetime(2008, 5, 30, 15), "Asia/Yekaterinburg")
