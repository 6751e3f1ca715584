"""Calendars of any program come in, one bad event never costs another, and nothing hangs."""

from __future__ import annotations

import io
import time
from datetime import date, datetime

import pytest

from desktop.domain.recurrence import occurrences
from desktop.domain.vocabulary import EvidenceForm, InteractionKind, OccasionKind, PointKind
from desktop.formats.ical.reader import read_calendar

from .calendars import calendar, event, happenings, left_out, read_one, records, troubles

OWN_ZONE = (
    *("BEGIN:VTIMEZONE", "TZID:{}", "BEGIN:STANDARD", "DTSTART:16011028T030000"),
    *("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100"),
    *("END:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:16010325T020000"),
    *("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200"),
    *("END:DAYLIGHT", "END:VTIMEZONE"),
)


# Bytes and lines


@pytest.mark.parametrize(
    "change",
    [
        lambda raw: raw.replace(b"\r\n", b"\n"),
        lambda raw: raw.replace(b"\r\n", b"\r"),
        lambda raw: raw.replace(b"\r\n", b"\r\r\n"),
        lambda raw: b"\xef\xbb\xbf" + raw,
        lambda raw: raw.decode().encode("utf-16"),
        lambda raw: raw.decode().encode("utf-16-le"),
        lambda raw: raw.decode().encode("utf-16-be"),
        lambda raw: raw.replace("é".encode(), b"\xe9"),
        lambda raw: raw.replace(b"Caf", b"Ca\0f"),
        lambda raw: raw.replace(b"\r\nEND:VCALENDAR\r\n", b""),
        lambda raw: raw.replace(b"BEGIN:VCALENDAR\r\n", b""),
        lambda raw: raw.replace("é".encode(), b"\xc3\r\n \xa9"),
        lambda raw: raw.replace(b"SUMMARY", b"summary"),
        lambda raw: raw.replace(b"SUMMARY", b"SUMMARY\r\n\r\n "),
        lambda raw: raw.replace(b"BEGIN:VEVENT", b"Begin: vevent "),
    ],
)
def test_an_event_is_the_same_however_its_bytes_are_written(change) -> None:
    raw = event("SUMMARY:Café with Ida", "UID:a").encode()
    (found,) = happenings(change(raw))
    assert (found.title, found.key, found.day) == ("Café with Ida", "a", date(2024, 3, 5))


def test_letters_that_are_no_line_ends_stay_in_the_title() -> None:
    assert read_one("SUMMARY:a\u2028b\u0085c\vd").title.startswith("a")


def test_a_title_too_long_is_told_of() -> None:
    raw = event(f"SUMMARY:{'a' * 600}", "UID:a")
    assert [len(one.title) for one in happenings(raw)] == [500]
    ((_, reason),) = troubles(raw)
    assert reason == (
        "The title of this event has 600 letters, of which the first 500 were taken. The file "
        "itself holds all of it."
    )


def test_one_bad_event_costs_nothing_but_itself() -> None:
    good = ["BEGIN:VEVENT", "UID:{}", "DTSTART:20240305", "END:VEVENT"]
    bad = ["BEGIN:VEVENT", "UID:bad", "DTSTART:20241305", "SUMMARY:thirteen", "END:VEVENT"]
    text = calendar(*good, *bad, *(line.format("b") for line in good))
    assert len(happenings(text)) == 2
    assert troubles(text) == [(7, "It begins at “20241305”, which is no day.")]


def test_a_missing_end_neither_hides_the_next_event_nor_is_kept_quiet() -> None:
    text = calendar(
        *("BEGIN:VEVENT", "UID:a", "DTSTART:20240305", "SUMMARY:one"),
        *("BEGIN:VEVENT", "UID:b", "DTSTART:20240306", "SUMMARY:two", "END:VEVENT"),
    )
    assert [one.title for one in happenings(text)] == ["one", "two"]
    (trouble,) = troubles(text)
    assert trouble == (3, "This event breaks off without its END; what could be read was kept.")


def test_what_stands_inside_an_event_does_not_change_it() -> None:
    found = read_one(
        "DTSTART:20240305",
        *("SUMMARY:real", "BEGIN:VALARM", "SUMMARY:alarm", "TRIGGER:-PT15M", "END:VALARM"),
        *("BEGIN:X-JUNK", "BEGIN:X-JUNK", "DTSTART:19700101", "END:X-JUNK"),
    )
    assert (found.title, found.day) == ("real", date(2024, 3, 5))


def test_text_between_components_is_told_of() -> None:
    text = "hello\nBEGIN:VEVENT\nDTSTART:20240305\nEND:VEVENT\nBEGIN:VCARD\nFN:x\nEND:VCARD\n"
    assert len(happenings(text)) == 1
    assert [line for line, _ in troubles(text)] == [1, 5]


def test_quoted_printable_of_vcalendar_1_is_read() -> None:
    text = (
        "BEGIN:VCALENDAR\nVERSION:1.0\nBEGIN:VEVENT\nDTSTART:20240305T100000Z\n"
        "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Tea w=\nith J=F6rg\n"
        "RRULE:W1 TU #4\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    (found,) = happenings(text)
    assert found.title == "Tea with Jörg"
    assert found.rule == "FREQ=WEEKLY;BYDAY=TU;COUNT=4"


# Time


@pytest.mark.parametrize(
    ("line", "at", "zone"),
    [
        ("DTSTART;TZID=Europe/Berlin:20240305T100000", 10, "Europe/Berlin"),
        ("DTSTART;TZID=W. Europe Standard Time:20240305T100000", 10, "Europe/Berlin"),
        ('DTSTART;TZID="Eastern Standard Time":20240305T100000', 10, "America/New_York"),
        ("DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20240305T100000", 10, "Europe/Berlin"),
        ('DTSTART;TZID="(UTC+01:00) Amsterdam, Bern":20240305T100000', 10, "Europe/Amsterdam"),
        (
            'DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20240305T100000',
            10,
            "America/New_York",
        ),
        ('DTSTART;TZID="Amsterdam, Belgrade, Berlin":20240305T100000', 10, "Europe/Amsterdam"),
        (
            'DTSTART;TZID="(GMT+10:00) Canberra, Melbourne, Sydney":20240305T100000',
            10,
            "Australia/Canberra",
        ),
        (
            'DTSTART;TZID="Greenwich Mean Time : Dublin, Lisbon":20240305T100000',
            10,
            "Europe/Dublin",
        ),
        ("DTSTART:20240305T100000Z", 10, "UTC"),
        ("DTSTART:20240305T100000", 10, ""),
        ("DTSTART;TZID=Nowhere:20240305T100000", 10, ""),
        ("DTSTART;TZID=GMT+0200:20240305T100000", 8, "UTC"),
    ],
)
def test_a_time_keeps_the_zone_it_is_meant_in(line: str, at: int, zone: str) -> None:
    found = read_one(line)
    assert (found.began_at, found.zone) == (datetime(2024, 3, 5, at), zone)


@pytest.mark.parametrize("name", ["Customized Time Zone", "Мой пояс", "Berlin, but mine"])
def test_a_zone_of_ones_own_is_found_by_its_rules(name: str) -> None:
    zone = [line.format(name) for line in OWN_ZONE]
    text = calendar("BEGIN:VEVENT", f'DTSTART;TZID="{name}":20240705T100000', "END:VEVENT", *zone)
    (found,) = happenings(text)
    assert (found.began_at, found.zone) == (datetime(2024, 7, 5, 10), "Europe/Berlin")


def test_a_zone_like_no_other_still_tells_the_moment() -> None:
    zone = (line.format("Odd").replace("0100", "0117").replace("0200", "0217") for line in OWN_ZONE)
    text = calendar(*zone, "BEGIN:VEVENT", "DTSTART;TZID=Odd:20240705T100000", "END:VEVENT")
    (found,) = happenings(text)
    assert (found.began_at, found.zone) == (datetime(2024, 7, 5, 7, 43), "UTC")


def test_a_later_rule_of_a_zone_ends_an_earlier_one() -> None:
    old = [line.format("Mine").replace("BYMONTH=3", "BYMONTH=4") for line in OWN_ZONE]
    new = [line.replace("1601", "1996") for line in OWN_ZONE if "VTIMEZONE" not in line][1:]
    text = calendar(
        *old[:-1], *new, old[-1],
        *("BEGIN:VEVENT", "DTSTART;TZID=Mine:20240405T100000", "END:VEVENT"),
    )  # fmt: skip
    (found,) = happenings(text)
    assert found.zone == "Europe/Berlin"


def test_a_time_in_utc_is_meant_where_the_calendar_is() -> None:
    found = read_one("DTSTART:20240705T080000Z", head="X-WR-TIMEZONE:Europe/Berlin")
    assert (found.began_at, found.zone) == (datetime(2024, 7, 5, 10), "Europe/Berlin")


@pytest.mark.parametrize(
    ("end", "minutes"),
    [
        ("DURATION:PT1H30M", 90),
        ("DTEND:20240305T113000", 90),
        ("DTEND;TZID=Europe/Berlin:20240305T113000", 90),
        ("DTEND:20240305T090000", None),
    ],
)
def test_it_lasts_until_its_end_or_for_its_duration(end: str, minutes: int | None) -> None:
    assert read_one("DTSTART:20240305T100000", end).minutes == minutes


@pytest.mark.parametrize("end", ["DTEND;VALUE=DATE:20240308", "DURATION:P3D"])
def test_days_without_a_time_end_with_their_last_day(end: str) -> None:
    assert read_one(end).last_day == date(2024, 3, 7)


# Series


def test_a_rule_ends_on_its_last_day_where_it_takes_place() -> None:
    found = read_one(
        "DTSTART;TZID=America/New_York:20240305T200000", "RRULE:FREQ=DAILY;UNTIL=20240308T010000Z"
    )
    assert found.rule == "FREQ=DAILY;UNTIL=20240307T235959"


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;INTERVAL=4000",
        "FREQ=MONTHLY;BYSETPOS=400;BYDAY=MO",
        "FREQ=DAILY;COUNT=99999999999",
        "FREQ=WEEKLY;BYDAY=XX",
        "RSCALE=CHINESE;FREQ=YEARLY",
        "nonsense",
        "FREQ=DAILY;UNTIL=never",
    ],
)
def test_a_rule_that_cannot_be_followed_leaves_its_first_time(rule: str) -> None:
    text = event(f"RRULE:{rule}", "SUMMARY:x")
    (found,) = happenings(text)
    assert (found.rule, found.day) == ("", date(2024, 3, 5))
    (trouble,) = troubles(text)
    assert trouble[1].endswith("only its first time was taken.")


def test_a_weekly_rule_in_utc_follows_its_calendars_zone() -> None:
    found = read_one(
        "DTSTART:20240305T230000Z", "RRULE:FREQ=WEEKLY;BYDAY=TU", head="X-WR-TIMEZONE:Europe/Berlin"
    )
    assert (found.day, found.rule) == (date(2024, 3, 6), "FREQ=WEEKLY;BYDAY=WE")


def test_hours_in_a_rule_are_those_of_its_beginning() -> None:
    found = read_one(
        "DTSTART:20240305T100000", "RRULE:FREQ=DAILY;BYHOUR=10;BYMINUTE=0,1,2,3;BYSECOND=0,59"
    )
    assert found.rule == "FREQ=DAILY"


def test_a_rule_that_comes_once_is_none() -> None:
    assert read_one("RRULE:FREQ=DAILY;COUNT=1").rule == ""
    assert read_one("RRULE:FREQ=DAILY;UNTIL=20230101").rule == ""


def test_from_a_day_on_a_series_goes_on_elsewhere() -> None:
    text = calendar(
        *("BEGIN:VEVENT", "UID:a", "DTSTART:20240305T100000", "RRULE:FREQ=WEEKLY;COUNT=5"),
        *("EXDATE:20240326T100000", "END:VEVENT"),
        *("BEGIN:VEVENT", "UID:a", "RECURRENCE-ID;RANGE=THISANDFUTURE:20240319T100000"),
        *("DTSTART:20240320T110000", "END:VEVENT"),
    )
    before, after = happenings(text)
    assert occurrences(before.rule, before.day, before.day, date(2025, 1, 1)) == [
        date(2024, 3, 5),
        date(2024, 3, 12),
    ]
    assert (after.day, after.began_at) == (date(2024, 3, 20), datetime(2024, 3, 20, 11))
    assert after.rule == "FREQ=WEEKLY;COUNT=3"


def test_a_moved_day_without_its_series_stands_alone() -> None:
    found = read_one("UID:a", "RECURRENCE-ID:20240304T100000", "DTSTART:20240305T100000")
    assert (found.key, found.day) == ("a#2024-03-04", date(2024, 3, 5))


@pytest.mark.parametrize(
    "where",
    [
        ";TZID=UTC+01:20240307T000000",
        ";TZID=W. Europe Standard Time:20240307T000000",
        ":20240306T230000Z",
        ":20240307T050000Z",
        ";VALUE=DATE:20240307",
    ],
)
def test_a_whole_day_of_a_series_is_meant_by_anybodys_midnight(where: str) -> None:
    found = read_one("RRULE:FREQ=DAILY", f"EXDATE{where}")
    assert found.except_days == [date(2024, 3, 7)]


def test_further_days_of_a_series_stand_on_their_own() -> None:
    text = event(
        "DTSTART:20240305T100000",
        "RDATE;VALUE=PERIOD:20240401T120000/PT1H,20240402T100000/20240402T110000",
        "UID:a",
    )
    assert [(one.key, one.day) for one in happenings(text)] == [
        ("a", date(2024, 3, 5)),
        ("a#2024-04-01", date(2024, 4, 1)),
        ("a#2024-04-02", date(2024, 4, 2)),
    ]


def test_of_two_events_with_one_uid_the_newer_counts() -> None:
    first = ("BEGIN:VEVENT", "UID:a", "DTSTART:20240305", "SEQUENCE:2", "SUMMARY:new", "END:VEVENT")
    other = ("BEGIN:VEVENT", "UID:a", "DTSTART:20240305", "SEQUENCE:1", "SUMMARY:old", "END:VEVENT")
    assert [one.title for one in happenings(calendar(*first, *other))] == ["new"]
    assert [line for line, _ in left_out(calendar(*first, *other))] == [9]


def test_events_that_share_a_uid_by_mistake_are_all_kept() -> None:
    text = calendar(
        *("BEGIN:VEVENT", "UID:a", "DTSTART:20240305", "END:VEVENT"),
        *("BEGIN:VEVENT", "UID:a", "DTSTART:20240306", "END:VEVENT"),
    )
    assert len({one.key for one in happenings(text)}) == 2


@pytest.mark.parametrize("lines", [("STATUS:CANCELLED",), ()])
def test_what_is_cancelled_says_so(lines: tuple[str, ...]) -> None:
    head = "" if lines else "METHOD:CANCEL"
    assert read_one(*lines, head=head).cancelled


def test_only_a_change_of_what_it_says_is_a_change() -> None:
    one = read_one("UID:a", "SUMMARY:x", "DTSTAMP:20240101T000000Z", "SEQUENCE:1")
    same = read_one("UID:a", "SUMMARY:x", "DTSTAMP:20250101T000000Z", "SEQUENCE:2")
    other = read_one("UID:a", "SUMMARY:y")
    assert one.text_hash == same.text_hash != other.text_hash


# People


@pytest.mark.parametrize(
    ("line", "name", "kind", "value"),
    [
        (
            'ATTENDEE;CN="Doe, John":mailto:John@Example.com',
            "Doe, John",
            "email",
            "john@example.com",
        ),
        ("ATTENDEE;CN=Ida:MAILTO:ida@example.org", "Ida", "email", "ida@example.org"),
        ("ATTENDEE:ida@example.org", "", "email", "ida@example.org"),
        ("ATTENDEE;CN=ida@example.org:mailto:ida@example.org", "", "email", "ida@example.org"),
        (
            "ATTENDEE;CN=Ida;EMAIL=ida@example.org:/aMTA/principal/",
            "Ida",
            "email",
            "ida@example.org",
        ),
        ("ATTENDEE;CN=Ida:invalid:nomail", "Ida", "", ""),
        ("ATTENDEE;CN=Ida:tel:+4930123456", "Ida", "phone", "+4930123456"),
        ("ATTENDEE;CN=Zo^'e^':urn:uuid:1", 'Zo"e', "", ""),
        ("CONTACT:Ida Nowhere\\, at noon", "Ida Nowhere, at noon", "", ""),
    ],
)
def test_who_takes_part_is_named(line: str, name: str, kind: str, value: str) -> None:
    (found,) = read_one(line).with_whom
    assert (found.name, found.kind, found.value) == (name, kind, value)


@pytest.mark.parametrize(
    "line",
    [
        "ATTENDEE;CUTYPE=ROOM;CN=Room 5:mailto:room5@example.org",
        "ATTENDEE;PARTSTAT=DECLINED;CN=Ida:mailto:ida@example.org",
        "ATTENDEE;ROLE=NON-PARTICIPANT;CN=Ida:mailto:ida@example.org",
        "ORGANIZER;CN=Family:mailto:abc123@group.calendar.google.com",
        "ORGANIZER:mailto:unknownorganizer@calendar.google.com",
        "ATTENDEE:",
    ],
)
def test_rooms_and_who_declined_do_not_take_part(line: str) -> None:
    assert read_one(line).with_whom == []


def test_the_organiser_began_it_and_is_there_once() -> None:
    found = read_one("ATTENDEE;CN=Ida:mailto:ida@example.org", "ORGANIZER:mailto:IDA@example.org")
    (ida,) = found.with_whom
    assert (ida.name, ida.began, ida.kind) == ("Ida", True, PointKind.EMAIL)


def test_whose_calendar_it_is_takes_part_as_me() -> None:
    found = read_one(
        "ATTENDEE:mailto:me@example.org",
        "ATTENDEE:mailto:ida@example.org",
        head="X-WR-CALNAME:me@example.org",
    )
    assert [one.me for one in found.with_whom] == [True, False]


def test_a_file_named_by_an_address_is_its_owners() -> None:
    content = event("ATTENDEE:mailto:me@example.org", "ATTENDEE:mailto:ida@example.org").encode()
    (found,) = read_calendar(io.BytesIO(content), "Takeout/Calendar/Me@example.org.ics")
    assert [one.me for one in found.with_whom] == [True, False]


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (("SUMMARY:Coffee",), InteractionKind.COFFEE),
        (("SUMMARY:Mittagessen mit Ida",), InteractionKind.MEAL),
        (("LOCATION:https://example.zoom.us/j/1",), InteractionKind.VIDEO),
        (("SUMMARY:New event",), InteractionKind.IN_PERSON),
        (tuple(f"ATTENDEE:mailto:a{n}@b.c" for n in range(13)), InteractionKind.GATHERING),
    ],
)
def test_the_kind_is_told_by_its_words(lines: tuple[str, ...], kind: str) -> None:
    assert read_one(*lines).kind == kind


# Days of a life


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Anna's birthday", "Anna"),
        ("Anna Smith’s 40th Birthday", "Anna Smith"),
        ("Geburtstag von Anna", "Anna"),
        ("Annas Geburtstag", "Anna"),
        ("Anna Müller Geburtstag", "Anna Müller"),
        ("Anniversaire d'Anna", "Anna"),
        ("Cumpleaños de María", "María"),
        ("Compleanno di Giulia", "Giulia"),
        ("Verjaardag van Jan", "Jan"),
        ("День рождения: Анна", "Анна"),
        ("田中の誕生日", "田中"),
        ("🎂 Anna (1985)", "Anna"),
        ("Birthday - Anna", "Anna"),
    ],
)
def test_a_birthday_is_somebodys_in_many_languages(title: str, name: str) -> None:
    found = read_one(f"SUMMARY:{title}", "RRULE:FREQ=YEARLY")
    assert (found.form, found.kind) == (EvidenceForm.OCCASION, OccasionKind.BIRTHDAY)
    assert [one.name for one in found.with_whom] == [name]
    assert found.rule == ""


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Anna and Ben's wedding anniversary", OccasionKind.ANNIVERSARY),
        ("⚭ Anna & Ben (2010)", OccasionKind.ANNIVERSARY),
        ("Anna's work anniversary", OccasionKind.WORK_ANNIVERSARY),
        ("✝ Oma", OccasionKind.DEATH),
        ("Company picnic", OccasionKind.OTHER),
    ],
)
def test_other_days_that_come_each_year_say_which(title: str, kind: str) -> None:
    assert read_one(f"SUMMARY:{title}", "RRULE:FREQ=YEARLY").kind == kind


@pytest.mark.parametrize(
    ("start", "title", "more", "year"),
    [
        ("19850412", "🎂 Anna", (), 1985),
        ("16040412", "🎂 Anna", (), None),
        ("19000412", "🎂 Anna", (), None),
        ("20240412", "🎂 Anna (1985)", (), 1985),
        ("20240412", "🎂 Anna (38)", (), 1986),
        ("20240412", "🎂 Anna", ("DTSTAMP:20240101T000000Z",), None),
        ("19700412", "🎂 Anna", ("X-NEXTCLOUD-BC-YEAR:1969",), 1969),
    ],
)
def test_the_year_is_known_only_where_it_is_said(
    start: str, title: str, more: tuple[str, ...], year: int | None
) -> None:
    found = read_one(f"DTSTART;VALUE=DATE:{start}", f"SUMMARY:{title}", "RRULE:FREQ=YEARLY", *more)
    assert (found.day.month, found.day.day) == (4, 12)
    assert (found.day.year if found.year_known else None) == year


def test_a_birthday_that_google_writes_for_each_year_is_one() -> None:
    def google(uid: str, day: str, *more: str) -> list[str]:
        who = "ATTENDEE;CUTYPE=INDIVIDUAL;CN=Contacts:mailto:4dhm@virtual"
        stamp = "CREATED:20121207T183041Z"
        lines = (f"UID:{uid}@google.com", f"DTSTART;VALUE=DATE:{day}", who, stamp, *more)
        return ["BEGIN:VEVENT", *lines, "SUMMARY:Ida's birthday", "END:VEVENT"]

    text = calendar(
        *google("2014_BIRTHDAY_79d", "20141210", "RRULE:FREQ=DAILY;COUNT=1", "RDATE:20131210Z"),
        *google("BIRTHDAY_79d", "20121210", "RECURRENCE-ID;VALUE=DATE:20121210"),
        *google("BIRTHDAY_79d", "20131210", "RECURRENCE-ID;VALUE=DATE:20131210"),
    )
    (found,) = happenings(text)
    assert found.key == "BIRTHDAY_79d@google.com"
    assert (found.kind, found.year_known) == (OccasionKind.BIRTHDAY, False)
    assert [one.name for one in found.with_whom] == ["Ida"]
    assert len(left_out(text)) == 2


def test_29_february_without_a_year_stays_the_29th() -> None:
    found = read_one("DTSTART;VALUE=DATE:16040229", "SUMMARY:Ida's birthday", "RRULE:FREQ=YEARLY")
    assert (found.day.month, found.day.day, found.year_known) == (2, 29, False)


@pytest.mark.parametrize("title", ["Birthday dinner with Anna", "Anna's birthday party"])
def test_a_birthday_party_is_a_meeting(title: str) -> None:
    assert read_one(f"SUMMARY:{title}").form == EvidenceForm.MEETING


def test_a_party_with_guests_and_an_hour_is_a_meeting() -> None:
    found = read_one("SUMMARY:Anna's birthday", "DTSTART:20240305T190000", "ATTENDEE:mailto:a@b.c")
    assert found.form == EvidenceForm.MEETING


def test_a_weekday_of_each_year_is_nobodys_date() -> None:
    found = read_one("SUMMARY:Thanksgiving", "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH")
    assert found.form == EvidenceForm.MEETING


# What is no event


def test_a_journal_entry_is_a_talk() -> None:
    text = calendar("BEGIN:VJOURNAL", "DTSTART:20240305", "ATTENDEE:mailto:a@b.c", "END:VJOURNAL")
    (found,) = happenings(text)
    assert found.form == EvidenceForm.TALK


def test_a_task_lies_on_the_day_it_is_due() -> None:
    text = calendar(
        *("BEGIN:VTODO", "UID:a", "DTSTART:20240301", "DUE:20240305T170000Z", "SUMMARY:Call Ida"),
        "END:VTODO",
    )
    (found,) = happenings(text)
    assert (found.day, found.key) == (date(2024, 3, 5), "task:a")


def test_tasks_without_a_day_and_free_times_are_left_out_with_a_word() -> None:
    text = calendar(
        *("BEGIN:VTODO", "SUMMARY:some day", "END:VTODO"),
        *("BEGIN:VTODO", "DUE:20240305", "STATUS:COMPLETED", "END:VTODO"),
        *("BEGIN:VFREEBUSY", "FREEBUSY:19980314T233000Z/19980315T003000Z", "END:VFREEBUSY"),
    )
    assert [line for line, _ in left_out(text)] == [3, 6, 10]
    assert not happenings(text)
    assert not troubles(text)


# Hostile files

EVENT = b"BEGIN:VEVENT\nDTSTART:16010101\n%s\nEND:VEVENT\n"


@pytest.mark.parametrize(
    "unit",
    [
        b"BEGIN:VEVENT\n",
        b"BEGIN:X\n",
        b"END:VEVENT\n",
        b"\r",
        b"x\n ",
        EVENT % b"RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        EVENT % b"RRULE:FREQ=YEARLY;BYSETPOS=1;BYHOUR=1;BYDAY=MO,TU,WE,TH,FR,SA,SU",
        EVENT % b"RRULE:FREQ=DAILY;COUNT=10000",
        EVENT % (b"ATTENDEE;CN=" + b'"' * 99 + b":mailto:" + b"a@" * 99),
        EVENT % (b"SUMMARY:" + b"anniversary of birthday " * 10),
        EVENT % (b"EXDATE:" + b"20240101," * 99),
    ],
    ids=lambda unit: unit[:60].decode(),
)
def test_half_a_megabyte_of_anything_is_read_in_a_moment(unit: bytes) -> None:
    start = time.process_time()
    records(unit * (500_000 // len(unit)))
    assert time.process_time() - start < 2
