"""Planned contacts: they keep their wall time, move, repeat, are kept; all undoable."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import select

from desktop.domain.entities import Gathering, Interaction, Loop, Occasion, Person
from desktop.domain.errors import BadInputError
from desktop.domain.follow_ups import CalendarEntry, FollowUpDraft, snoozed_day
from desktop.domain.vocabulary import Size, Who
from desktop.services import calendar, follow_ups
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add


@pytest.fixture
def ana(db: Database) -> int:
    return add(db, a_person("Ana Moreau", in_practice_since=TODAY))[0]


def plan(db: Database, person: int, **more: Any) -> int:
    draft = FollowUpDraft(**{"day": TODAY, "person_id": person, **more})
    return follow_ups.plan(db, draft, now=NOW).created["follow_up"][0]


def shown(db: Database, first: date = TODAY, days: int = 30) -> list[CalendarEntry]:
    with db.read() as session:
        return calendar.entries(session, first, first + timedelta(days=days))


def test_a_plan_needs_somebody_or_something(db: Database, ana: int) -> None:
    with pytest.raises(BadInputError, match="One of the two"):
        follow_ups.plan(db, FollowUpDraft(day=TODAY), now=NOW)
    changes = follow_ups.plan(db, FollowUpDraft(day=TODAY, person_id=ana, size=Size.CALL), now=NOW)
    assert changes.label == "Planned a call with Ana Moreau"


def test_an_appointment_keeps_its_wall_time_over_a_change_of_clocks(db: Database, ana: int) -> None:
    before = datetime(2026, 3, 28, 10, 30)
    row = plan(db, ana, day=before.date(), starts_at=before, zone="Europe/London", minutes=30)
    follow_ups.move_to_day(db, row, date(2026, 3, 30))
    (entry,) = shown(db, date(2026, 3, 30), 0)
    assert entry.starts_at == datetime(2026, 3, 30, 10, 30)
    assert entry.ends_at == datetime(2026, 3, 30, 11, 0)


def test_moving_is_undone(db: Database, ana: int) -> None:
    row = plan(db, ana, reason="Ask about the solo")
    before = shown(db)
    changes = follow_ups.move_to_day(db, row, TODAY + timedelta(days=5))
    assert "Tuesday 17 March" in changes.label
    assert shown(db)[0].moved_from == TODAY
    db.undo()
    assert shown(db) == before


def test_a_window_moves_as_a_whole(db: Database, ana: int) -> None:
    row = plan(
        db, ana, day=TODAY + timedelta(days=3), window_from=TODAY,
        window_to=TODAY + timedelta(days=6),
    )  # fmt: skip
    follow_ups.move_window(db, row, TODAY + timedelta(days=7), TODAY + timedelta(days=13))
    (entry,) = shown(db)
    assert (entry.kind, entry.first, entry.last, entry.day) == (
        "window", TODAY + timedelta(days=7), TODAY + timedelta(days=13),
        TODAY + timedelta(days=10),
    )  # fmt: skip


def test_what_is_given_a_time_is_an_appointment_and_back(db: Database, ana: int) -> None:
    row = plan(db, ana)
    follow_ups.move_to_time(db, row, datetime(2026, 3, 13, 9, 15), zone="UTC")
    assert shown(db)[0].kind == "appointment"
    follow_ups.set_length(db, row, 45)
    assert shown(db)[0].minutes == 45
    follow_ups.move_to_time(db, row, None, day=TODAY)
    assert (shown(db)[0].kind, shown(db)[0].day) == ("follow_up", TODAY)


def test_one_of_a_series_moves_alone(db: Database, ana: int) -> None:
    row = plan(db, ana, rule="FREQ=WEEKLY")
    second = TODAY + timedelta(days=7)
    follow_ups.move_to_day(db, row, second + timedelta(days=1), occurrence=second)
    days = [(entry.day - TODAY).days for entry in shown(db)]
    assert days == [0, 8, 14, 21, 28]
    db.undo()
    assert [(entry.day - TODAY).days for entry in shown(db)] == [0, 7, 14, 21, 28]


def test_all_that_follow_move_together(db: Database, ana: int) -> None:
    row = plan(db, ana, rule="FREQ=WEEKLY")
    second = TODAY + timedelta(days=7)
    follow_ups.move_to_day(
        db, row, second + timedelta(days=1), occurrence=second, scope="following"
    )
    assert [(entry.day - TODAY).days for entry in shown(db)] == [0, 8, 15, 22, 29]


def test_deleting_one_of_a_series_leaves_the_others(db: Database, ana: int) -> None:
    row = plan(db, ana, rule="FREQ=WEEKLY")
    follow_ups.delete(db, row, occurrence=TODAY + timedelta(days=7))
    assert [(entry.day - TODAY).days for entry in shown(db)] == [0, 14, 21, 28]
    follow_ups.delete(db, row, occurrence=TODAY + timedelta(days=21), scope="following")
    assert [(entry.day - TODAY).days for entry in shown(db)] == [0, 14]
    follow_ups.delete(db, row)
    assert shown(db) == []


def test_what_was_kept_restarts_the_rhythm(db: Database, ana: int) -> None:
    row = plan(db, ana, size=Size.CALL, title="Call with Ana")
    follow_ups.keep(db, row, now=NOW)
    with db.read() as session:
        assert session.exec(select(Interaction.kind)).one() == "call"
        assert session.exec(select(Person.last_contact_on)).one() == TODAY
    (entry,) = shown(db)  # once, not again as the talk it became
    assert entry.state == "kept"
    db.undo()
    with db.read() as session:
        assert session.exec(select(Person.last_contact_on)).one() is None


def test_what_was_kept_ahead_of_its_day_stands_where_it_happened(db: Database, ana: int) -> None:
    ahead = datetime(2026, 3, 20, 10, 0)
    row = plan(db, ana, day=ahead.date(), starts_at=ahead, zone="UTC", minutes=30)
    follow_ups.keep(db, row, now=NOW)
    (entry,) = shown(db)
    assert (entry.day, entry.state, entry.starts_at) == (TODAY, "kept", None)
    with db.read() as session:
        assert session.exec(select(Interaction.day)).one() == TODAY


def test_a_talk_with_several_stands_under_one_of_them(db: Database) -> None:
    zoe, ana = add(db, a_person("Zoe Adams"), a_person("Ana Young"))
    a_talk(db, zoe, ana, day=TODAY)
    (entry,) = shown(db)
    assert (entry.person_id, entry.who, entry.guests) == (zoe, "Zoe", ("Ana Young",))


def test_all_that_follow_of_a_counted_series_are_no_more_than_were_left(
    db: Database, ana: int
) -> None:
    row = plan(db, ana, rule="FREQ=WEEKLY;COUNT=3")
    second = TODAY + timedelta(days=7)
    follow_ups.edit(db, row, occurrence=second, scope="following", title="Later")
    assert [(entry.day - TODAY).days for entry in shown(db)] == [0, 7, 14]


def test_one_kept_of_a_series_leaves_the_rest_planned(db: Database, ana: int) -> None:
    row = plan(db, ana, rule="FREQ=WEEKLY")
    follow_ups.keep(db, row, now=NOW, occurrence=TODAY)
    assert [entry.state for entry in shown(db, days=14)] == ["kept", "planned", "planned"]


def test_a_missed_meeting_is_no_contact(db: Database, ana: int) -> None:
    row = plan(db, ana)
    follow_ups.miss(db, row, Who.THEM, today=TODAY)
    assert shown(db)[0].state == "missed_by_them"
    with db.read() as session:
        assert session.exec(select(Person.last_contact_on)).one() is None
    follow_ups.plan_again(db, row)
    follow_ups.let_go(db, row, today=TODAY)
    assert shown(db)[0].state == "let_go"


@pytest.mark.parametrize(
    ("to", "today", "expected"),
    [
        ("this_evening", date(2026, 3, 12), date(2026, 3, 12)),
        ("tomorrow", date(2026, 2, 28), date(2026, 3, 1)),
        ("weekend", date(2026, 3, 12), date(2026, 3, 14)),
        ("weekend", date(2026, 3, 14), date(2026, 3, 21)),
        ("next_week", date(2026, 3, 12), date(2026, 3, 16)),
        ("in_a_month", date(2026, 1, 31), date(2026, 2, 28)),
    ],
)
def test_later_is_a_human_time(to: Any, today: date, expected: date) -> None:
    assert snoozed_day(to, today)[0] == expected


def test_this_evening_gives_it_an_hour(db: Database, ana: int) -> None:
    row = plan(db, ana)
    follow_ups.snooze(db, row, "this_evening", today=TODAY, zone="UTC")
    starts = shown(db)[0].starts_at
    assert starts is not None
    assert starts.hour == 18


def test_everything_that_lies_on_these_days_is_shown(db: Database, ana: int) -> None:
    add(
        db,
        Occasion(person_id=ana, kind="birthday", year=1990, month=3, day=20),
        Occasion(person_id=ana, kind="hard_day", month=3, day=21, label="her father"),
        Loop(person_id=ana, kind="i_promised", text="recipe", opened_on=TODAY,
             about_on=TODAY + timedelta(days=2)),
        Gathering(name="Makers", day=TODAY + timedelta(days=1)),
    )  # fmt: skip
    a_talk(db, ana, day=TODAY, title="Coffee")
    plan(db, ana, day=TODAY + timedelta(days=3))
    found = {entry.kind: entry for entry in shown(db)}
    assert set(found) == {"occasion", "hard_day", "loop", "gathering", "talk", "follow_up"}
    assert found["occasion"].years == 36
    assert found["talk"].who == "Ana"


@pytest.mark.parametrize(
    ("rule", "day"), [("feb28", date(2026, 2, 28)), ("mar1", date(2026, 3, 1))]
)
def test_a_leap_birthday_is_kept_in_common_years(
    db: Database, ana: int, rule: str, day: date
) -> None:
    add(db, Occasion(person_id=ana, kind="birthday", month=2, day=29, leap_rule=rule))
    assert [entry.day for entry in shown(db, date(2026, 2, 1), 40)] == [day]


def test_birthdays_of_the_quiet_address_book_stay_on_their_cards(db: Database) -> None:
    (quiet,) = add(db, a_person("Quiet"))
    add(db, Occasion(person_id=quiet, kind="birthday", month=3, day=20))
    assert shown(db) == []


def test_who_is_in_the_trash_is_not_on_the_calendar(db: Database, ana: int) -> None:
    from desktop.services.people import adding

    plan(db, ana)
    adding.delete_people(db, [ana], now=NOW)
    assert shown(db) == []


def test_the_side_list_begins_with_whose_window_opens_first(db: Database) -> None:
    late, soon = add(
        db,
        a_person("Late", in_practice_since=TODAY, last_contact_on=TODAY),
        a_person("Soon", in_practice_since=TODAY, last_contact_on=TODAY - timedelta(days=40)),
    )
    with db.read() as session:
        rows = calendar.whom_to_plan(session, today=TODAY)
        assert [row.id for row in rows] == [soon, late]
        assert [row.id for row in calendar.whom_to_plan(session, "late", today=TODAY)] == [late]
    plan(db, soon)
    with db.read() as session:
        assert [row.id for row in calendar.whom_to_plan(session, today=TODAY)] == [late]


def test_how_often_it_was_moved_is_known_from_its_first_day(db: Database, ana: int) -> None:
    row = plan(db, ana)
    for ahead in (3, 9, 12):
        follow_ups.move_to_day(db, row, TODAY + timedelta(days=ahead))
    follow_ups.move_to_time(db, row, datetime(2026, 3, 24, 17, 30), zone="UTC")  # same day
    [entry] = shown(db)
    assert (entry.moved_from, entry.moves) == (TODAY, 3)


def test_what_repeats_from_now_on_forgets_where_it_was_moved_from(db: Database, ana: int) -> None:
    row = plan(db, ana)
    follow_ups.move_to_day(db, row, TODAY + timedelta(days=1))
    follow_ups.edit(db, row, rule="FREQ=DAILY;COUNT=3")
    follow_ups.move_to_day(db, row, TODAY, occurrence=TODAY + timedelta(days=1), scope="following")
    assert [entry.day for entry in shown(db, days=9)] == [
        TODAY + timedelta(days=ahead) for ahead in range(3)
    ]
