"""What is planned leaves as a calendar and says the same when it is read again."""

from __future__ import annotations

import io
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import CalendarEntryDraft
from desktop.domain.entities import FollowUp, FollowUpGuest, Occasion
from desktop.domain.follow_ups import FollowUpDraft
from desktop.domain.happenings import HappeningDraft
from desktop.domain.recurrence import occurrences, rule_of
from desktop.domain.vocabulary import EvidenceForm, InteractionKind
from desktop.formats.ical.writer import write_calendar
from desktop.services import follow_ups
from desktop.services.calendars.understanding import OWN_ENTRY, understand
from desktop.services.exporting.calendar import entries
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.formats.calendars import happenings, troubles

ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "UTC", "")


def written(*drafts: CalendarEntryDraft) -> bytes:
    stream = io.BytesIO()
    write_calendar(drafts, stream, NOW)
    return stream.getvalue()


def out(db: Database, **how: bool) -> bytes:
    with db.read() as session:
        return written(*entries(session, today=TODAY, **how))


def back(db: Database, **how: bool) -> list[HappeningDraft]:
    content = out(db, **how)
    assert troubles(content) == []
    return happenings(content)


days = st.dates(date(1990, 1, 1), date(2080, 1, 1))
times = st.times().map(lambda time: time.replace(second=0, microsecond=0))
units = st.sampled_from(["day", "week", "month", "year"])


@settings(max_examples=150, deadline=None)
@given(day=days, time=times, zone=st.sampled_from(ZONES), minutes=st.integers(1, 10_000))
def test_an_appointment_keeps_its_time_zone_and_length(day, time, zone, minutes) -> None:
    starts_at = datetime.combine(day, time)
    draft = CalendarEntryDraft("a", "Tea", starts_at=starts_at, zone=zone, minutes=minutes)
    (found,) = happenings(written(draft))
    assert (found.began_at, found.zone, found.minutes) == (starts_at, zone, minutes)


@settings(max_examples=150, deadline=None)
@given(
    day=days,
    time=st.none() | times,
    zone=st.sampled_from(ZONES),
    unit=units,
    every=st.integers(1, 12),
    end=st.sampled_from(["", ";COUNT=7", ";UNTIL"]),
)
def test_a_series_falls_on_the_same_days(day, time, zone, unit, every, end) -> None:
    last = day + timedelta(days=800)
    rule = rule_of(unit, every, day) + end.replace("UNTIL", f"UNTIL={last:%Y%m%d}T235959")
    left_out = [day + timedelta(days=7)]
    draft = CalendarEntryDraft("a", "Tea", day=day, rrule=rule, except_days=left_out)
    if time is not None:
        draft.starts_at, draft.zone = datetime.combine(day, time), zone
    (found,) = happenings(written(draft))
    assert found.except_days == left_out
    span = (day, day + timedelta(days=1200))
    before = occurrences(rule, day, *span)
    if found.rule:
        assert occurrences(found.rule, found.day, *span) == before
    else:
        assert before == [day] or found.form == EvidenceForm.OCCASION


@pytest.mark.parametrize(
    "when", [PartialDate(1985, 4, 12), PartialDate(None, 2, 29), PartialDate(1972, 2, 29)]
)
def test_a_birthday_keeps_its_day_and_whether_its_year_is_known(
    db: Database, when: PartialDate
) -> None:
    (ana,) = add(db, a_person("Ana Moreau"))
    add(
        db, Occasion(person_id=ana, kind="birthday", year=when.year, month=when.month, day=when.day)
    )
    (found,) = back(db)
    assert (found.form, found.kind) == (EvidenceForm.OCCASION, "birthday")
    assert [one.name for one in found.with_whom] == ["Ana Moreau"]
    assert (found.day.month, found.day.day) == (when.month, when.day)
    assert (found.day.year if found.year_known else None) == when.year


def test_a_moved_day_of_a_series_takes_its_place(db: Database) -> None:
    (ana,) = add(db, a_person("Ana Moreau"))
    draft = FollowUpDraft(
        date(2026, 3, 20), ana, title="Walk", starts_at=datetime(2026, 3, 20, 10),
        zone="Europe/Berlin", minutes=60, rule="FREQ=WEEKLY",
    )  # fmt: skip
    (series,) = follow_ups.plan(db, draft, now=NOW).created["follow_up"]
    follow_ups.move_to_day(db, series, date(2026, 4, 5), occurrence=date(2026, 4, 3))
    follow_ups.skip(db, series, date(2026, 4, 10))
    one, moved = (event for event in Calendar.from_ical(out(db)).walk("VEVENT"))
    assert one["uid"] == moved["uid"]
    assert moved.decoded("recurrence-id").isoformat() == "2026-04-03T10:00:00+02:00"
    assert moved.decoded("dtstart").date() == date(2026, 4, 5)
    assert [d.dt.date() for d in one["exdate"].dts] == [date(2026, 4, 10)]
    read, read_moved = back(db)
    assert read.except_days == [date(2026, 4, 3), date(2026, 4, 10)]
    assert (read_moved.key, read_moved.day) == (f"{read.key}#2026-04-03", date(2026, 4, 5))


def test_a_window_and_a_day_come_back_as_their_days(db: Database) -> None:
    (ana,) = add(db, a_person("Ana Moreau"))
    add(
        db,
        FollowUp(person_id=ana, day=TODAY, created_at=NOW),
        FollowUp(
            person_id=ana, day=date(2026, 4, 3), shape="window", created_at=NOW,
            window_from=date(2026, 4, 1), window_to=date(2026, 4, 7),
        ),
    )  # fmt: skip
    one, window = back(db)
    assert (one.day, one.last_day) == (TODAY, None)
    assert (window.day, window.last_day) == (date(2026, 4, 1), date(2026, 4, 7))


def test_nobody_is_invited_but_everybody_is_named(db: Database) -> None:
    ana, ben = add(db, a_person("Ana Moreau"), a_person("Ben Okafor"))
    (plan,) = add(db, FollowUp(person_id=ana, day=TODAY, title="Tea", created_at=NOW))
    add(db, FollowUpGuest(follow_up_id=plan, person_id=ben))
    content = out(db)
    assert b"ATTENDEE" not in content
    assert b"DESCRIPTION:With Ana Moreau\\, Ben Okafor" in content


def test_a_later_file_counts_as_newer(db: Database) -> None:
    (ana,) = add(db, a_person("Ana Moreau"))
    add(db, FollowUp(person_id=ana, day=TODAY, created_at=NOW))
    with db.read() as session:
        drafts = list(entries(session, today=TODAY))
    numbers = []
    for moment in (NOW, NOW + timedelta(hours=1)):
        stream = io.BytesIO()
        write_calendar(drafts, stream, moment)
        (event,) = Calendar.from_ical(stream.getvalue()).walk("VEVENT")
        numbers.append(event["sequence"])
    assert numbers[0] < numbers[1] < 2**31


def test_what_is_not_now_never_leaves(db: Database) -> None:
    (ana,) = add(db, a_person("Ana Moreau"))
    add(db, FollowUp(person_id=ana, day=TODAY, state="let_go", origin="not_now", created_at=NOW))
    assert back(db) == []


def test_talks_leave_only_when_asked_and_never_with_their_words(db: Database) -> None:
    (ana,) = add(db, a_person("Ana Moreau"))
    a_talk(db, ana, kind=InteractionKind.COFFEE, words="a secret", mine="mine")
    assert back(db) == []
    (found,) = back(db, with_talks=True)
    assert (found.title, found.day) == ("Coffee with Ana Moreau", TODAY)
    assert b"secret" not in out(db, with_talks=True)


def test_all_of_it_is_recognised_when_it_comes_back(db: Database) -> None:
    (ana,) = add(db, a_person("Ana Moreau"))
    a_talk(db, ana)
    add(
        db,
        FollowUp(person_id=ana, day=TODAY, rule="FREQ=WEEKLY", created_at=NOW),
        Occasion(person_id=ana, kind="birthday", month=2, day=28),
    )
    found = back(db, with_talks=True)
    assert len(found) == 3
    with db.read() as session:
        result = understand(session, found, NOW)
    assert result.happenings == []
    assert {one.reason for one in result.left_out} == {OWN_ENTRY}


def test_gatherings_leave_with_their_days_and_nothing_of_whom_i_hope_for(db: Database) -> None:
    from desktop.services.gatherings import aims, names
    from tests.services.gatherings.at_hand import an_evening

    evening = an_evening(db, TODAY, about="Everybody brings one thing they mended")
    an_evening(db, TODAY + timedelta(days=3), last_day=TODAY + timedelta(days=5), starts_at=None)
    aims.add(db, evening, "Meet five people")
    names.hope_for(db, evening, "Beatriz Moura")
    file = out(db)
    one, fair = Calendar.from_ical(file).walk("VEVENT")
    assert str(one["SUMMARY"]) == "The lamplighters’ supper"
    assert one["DTSTART"].dt.replace(tzinfo=None) == datetime(2026, 3, 12, 18)
    assert str(one["LOCATION"]) == "Boathouse No. 3"
    assert fair["DTSTART"].dt == TODAY + timedelta(days=3)
    assert fair["DTEND"].dt == TODAY + timedelta(days=6)
    assert b"Beatriz" not in file
    assert b"Meet five" not in file
