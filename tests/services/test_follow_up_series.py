"""Series on a real store: one, or all that follow; whole revisions; travel and clocks."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event
from sqlmodel import select

from desktop.domain.entities import Interaction
from desktop.domain.errors import BadInputError
from desktop.domain.follow_ups import CalendarEntry, FollowUpDraft
from desktop.services import calendar, follow_ups
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add


@pytest.fixture
def ana(db: Database) -> int:
    return add(db, a_person("Ana Moreau", in_practice_since=TODAY))[0]


def plan(db: Database, person: int, **more: Any) -> int:
    draft = FollowUpDraft(**{"day": TODAY, "person_id": person, **more})
    return follow_ups.plan(db, draft, now=NOW).created["follow_up"][0]


def shown(db: Database, first: date = TODAY, days: int = 40, zone: str = "") -> list[CalendarEntry]:
    with db.read() as session:
        return calendar.entries(session, first, first + timedelta(days=days), zone=zone)


def offsets(db: Database) -> list[int]:
    return [(entry.day - TODAY).days for entry in shown(db)]


def in_days(days: int) -> date:
    return TODAY + timedelta(days=days)


def test_a_counted_series_keeps_its_count_when_it_is_split(db: Database, ana: int) -> None:
    row = plan(db, ana, rule="FREQ=WEEKLY;COUNT=4")
    follow_ups.move_to_day(db, row, in_days(8), occurrence=in_days(7), scope="following")
    assert offsets(db) == [0, 8, 15, 22]
    db.undo()
    assert offsets(db) == [0, 7, 14, 21]


def test_the_days_of_a_week_go_along(db: Database, ana: int) -> None:
    row = plan(db, ana, rule="FREQ=WEEKLY;BYDAY=TH,SA")
    assert offsets(db)[:4] == [0, 2, 7, 9]
    follow_ups.move_to_day(db, row, in_days(1), occurrence=TODAY, scope="following")
    assert offsets(db)[:4] == [1, 3, 8, 10]


def test_one_that_was_moved_alone_is_not_doubled_when_the_rest_moves(
    db: Database, ana: int
) -> None:
    row = plan(db, ana, rule="FREQ=WEEKLY")
    follow_ups.move_to_day(db, row, in_days(16), occurrence=in_days(14))
    follow_ups.move_to_day(db, row, in_days(8), occurrence=in_days(7), scope="following")
    assert offsets(db) == [0, 8, 16, 22, 29, 36]


def test_deleting_all_that_follow_takes_the_moved_ones_along_but_not_the_kept(
    db: Database, ana: int
) -> None:
    row = plan(db, ana, rule="FREQ=WEEKLY")
    follow_ups.move_to_day(db, row, in_days(16), occurrence=in_days(14))
    follow_ups.keep(db, row, now=NOW, occurrence=in_days(21))  # ahead: it stands on today
    follow_ups.delete(db, row, occurrence=in_days(7), scope="following")
    assert offsets(db) == [0, 0]


def test_a_month_end_series_stays_at_the_months_end(db: Database, ana: int) -> None:
    start = date(2026, 1, 30)
    rule = "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1"
    row = plan(db, ana, day=start, rule=rule)
    follow_ups.move_to_day(db, row, date(2026, 1, 31), occurrence=start, scope="following")
    days = [entry.day for entry in shown(db, start, 100)]
    assert days == [date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)]


def test_a_series_of_windows_is_seen_where_only_its_end_reaches(db: Database, ana: int) -> None:
    plan(
        db, ana, day=in_days(1), window_from=TODAY, window_to=in_days(5),
        rule="FREQ=MONTHLY",
    )  # fmt: skip
    (entry,) = shown(db, in_days(4), 0)
    assert (entry.first, entry.last) == (TODAY, in_days(5))


def test_a_plan_is_put_right_as_a_whole_in_one_act(db: Database, ana: int) -> None:
    ben, cy = add(db, a_person("Ben"), a_person("Cy"))
    row = plan(db, ana, guests=(ben,), title="Tea")
    before = shown(db)
    draft = FollowUpDraft(
        day=in_days(2), person_id=ben, guests=(cy,), title="Walk", size="time_together",
        starts_at=datetime(2026, 3, 14, 8, 15), zone="UTC", minutes=45, place="Harbour",
    )  # fmt: skip
    follow_ups.revise(db, row, draft)
    (entry,) = shown(db)
    assert (entry.who, entry.guests, entry.words, entry.place) == (
        "Ben",
        ("Cy",),
        "Walk",
        "Harbour",
    )
    assert entry.starts_at == datetime(2026, 3, 14, 8, 15)
    with db.read() as session:
        read = follow_ups.drafted(session, row)
    assert read is not None
    assert (read.person_id, read.guests, read.minutes) == (ben, (cy,), 45)
    db.undo()
    assert shown(db) == before


def test_one_of_a_series_revised_alone_leaves_the_others(db: Database, ana: int) -> None:
    row = plan(db, ana, title="Call", rule="FREQ=WEEKLY;COUNT=3")
    with db.read() as session:
        draft = follow_ups.drafted(session, row, in_days(7))
    assert draft is not None
    draft.title = "Walk"
    follow_ups.revise(db, row, draft, occurrence=in_days(7))
    assert [entry.words for entry in shown(db)] == ["Call", "Walk", "Call"]
    assert offsets(db) == [0, 7, 14]


def test_several_people_are_planned_in_one_act(db: Database, ana: int) -> None:
    (ben,) = add(db, a_person("Ben"))
    drafts = [FollowUpDraft(TODAY, person_id=person) for person in (ana, ben)]
    changes = follow_ups.plan_all(db, drafts, now=NOW)
    assert changes.label == "Planned a line to Ana Moreau, and 1 more"
    db.undo()
    assert shown(db) == []


def test_a_length_drawn_from_the_top_changes_the_beginning_too(db: Database, ana: int) -> None:
    row = plan(db, ana, starts_at=datetime(2026, 3, 12, 10, 30), zone="UTC", minutes=30)
    follow_ups.set_length(db, row, 45, starts_at=datetime(2026, 3, 12, 10, 15))
    (entry,) = shown(db)
    assert (entry.starts_at, entry.minutes) == (datetime(2026, 3, 12, 10, 15), 45)


def test_a_window_drawn_longer_keeps_its_best_day(db: Database, ana: int) -> None:
    row = plan(db, ana, day=in_days(3), window_from=TODAY, window_to=in_days(6))
    follow_ups.move_window(db, row, TODAY, in_days(9))
    (entry,) = shown(db)
    assert (entry.first, entry.last, entry.day) == (TODAY, in_days(9), in_days(3))
    follow_ups.move_window(db, row, TODAY, in_days(1))
    assert shown(db)[0].day == in_days(1)


@pytest.mark.parametrize(
    ("planned_in", "wall", "here", "seen"),
    [
        ("Europe/London", "2026-03-12T10:30", "America/New_York", "2026-03-12T06:30"),
        ("Europe/London", "2026-03-30T10:30", "America/New_York", "2026-03-30T05:30"),
        ("America/New_York", "2026-03-12T22:00", "Europe/London", "2026-03-13T02:00"),
        ("Asia/Tokyo", "2026-03-13T01:00", "Europe/London", "2026-03-12T16:00"),
        ("Europe/London", "2026-03-29T10:30", "Europe/London", "2026-03-29T10:30"),
        ("Nowhere/Land", "2026-03-12T10:30", "Europe/London", "2026-03-12T10:30"),
        ("", "2026-03-12T10:30", "Europe/London", "2026-03-12T10:30"),
    ],
)
def test_an_appointment_stays_at_its_moment_on_a_journey(
    db: Database, ana: int, planned_in: str, wall: str, here: str, seen: str
) -> None:
    moment = datetime.fromisoformat(seen)
    plan(db, ana, starts_at=datetime.fromisoformat(wall), zone=planned_in)
    (entry,) = shown(db, moment.date(), 0, zone=here)
    assert (entry.starts_at, entry.day) == (moment, moment.date())
    assert entry.planned_at == datetime.fromisoformat(wall)


def test_a_series_keeps_its_wall_time_through_the_change_of_clocks(db: Database, ana: int) -> None:
    plan(
        db, ana, starts_at=datetime(2026, 3, 22, 9, 0), zone="Europe/London",
        day=date(2026, 3, 22), rule="FREQ=WEEKLY;COUNT=3",
    )  # fmt: skip
    at_home = [entry.starts_at for entry in shown(db, zone="Europe/London")]
    assert [moment.hour for moment in at_home if moment] == [9, 9, 9]
    away = [entry.starts_at for entry in shown(db, zone="America/New_York")]
    assert [moment.hour for moment in away if moment] == [5, 4, 4]


def test_kept_at_its_hour_it_is_written_down_with_it(db: Database, ana: int) -> None:
    row = plan(db, ana, starts_at=datetime(2026, 3, 12, 8, 0), zone="UTC", minutes=20)
    follow_ups.keep(db, row, now=NOW)
    with db.read() as session:
        talk = session.exec(select(Interaction)).one()
        assert (talk.began_at, talk.minutes) == (datetime(2026, 3, 12, 8, 0), 20)


def test_keeping_leaves_out_a_guest_who_is_gone(db: Database, ana: int) -> None:
    from desktop.services.people import adding

    (ben,) = add(db, a_person("Ben"))
    row = plan(db, ana, guests=(ben,))
    adding.delete_people(db, [ben], now=NOW)
    follow_ups.keep(db, row, now=NOW)
    assert shown(db)[0].state == "kept"


def test_what_never_comes_round_is_refused_and_nothing_changes(db: Database, ana: int) -> None:
    row = plan(db, ana, title="Call")
    before = shown(db)
    draft = FollowUpDraft(TODAY, person_id=ana, rule="FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")
    with pytest.raises(BadInputError):
        follow_ups.revise(db, row, draft)
    assert shown(db) == before


def test_whose_series_has_ended_is_offered_again(db: Database, ana: int) -> None:
    plan(db, ana, day=date(2026, 1, 1), rule="FREQ=WEEKLY;COUNT=2")
    with db.read() as session:
        assert [row.id for row in calendar.whom_to_plan(session, today=TODAY)] == [ana]
    plan(db, ana, day=date(2026, 1, 1), rule="FREQ=WEEKLY")
    with db.read() as session:
        assert calendar.whom_to_plan(session, today=TODAY) == []


def test_a_month_takes_the_same_few_questions_however_full_it_is(db: Database, ana: int) -> None:
    counts = []
    for _ in range(2):
        asked: list[str] = []
        with db.read() as session:
            engine = session.connection().engine

            def hear(_c: Any, _k: Any, statement: str, *_: Any) -> None:
                asked.append(statement)  # noqa: B023

            event.listen(engine, "before_cursor_execute", hear)
            calendar.entries(session, TODAY, in_days(41))
            event.remove(engine, "before_cursor_execute", hear)
        counts.append(len(asked))
        for day in range(20):
            plan(db, ana, day=in_days(day))
    assert counts == [7, 7]
