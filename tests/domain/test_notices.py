"""What Kith says by itself comes once, at its time, and never in the quiet hours."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.domain.notices import (
    Coming,
    Due,
    Often,
    Told,
    Wishes,
    due,
    is_quiet,
    later,
    wished_anew,
)

LONDON = ZoneInfo("Europe/London")
AUCKLAND = ZoneInfo("Pacific/Auckland")
HONOLULU = ZoneInfo("Pacific/Honolulu")
DAILY = Wishes(Often.DAILY)
MONDAYS = Wishes(Often.WEEKLY, weekday=0)
BEFORE = Wishes(lead=10)
NOTHING = Told()
PEOPLE = ("Jonas", "Amara", "Seun")


def at(text: str, zone: ZoneInfo = LONDON) -> datetime:
    """ "12 8:30" is that day of March 2026, a Thursday."""
    day, clock = text.split()
    return datetime.combine(date(2026, 3, int(day)), time.fromisoformat(clock.zfill(5)), zone)


def said(now: datetime, wishes: Wishes = DAILY, told: Told = NOTHING, **rows: object) -> Due:
    rows.setdefault("people", PEOPLE)
    return due(now, wishes, told, **rows)  # type: ignore[arg-type]


def ruth(text: str, zone: ZoneInfo = LONDON) -> Coming:
    return Coming(7, at(text, zone), "Ruth")


def test_nothing_is_said_until_it_is_asked_for() -> None:
    done = said(at("12 9:00"), Wishes(), coming=[ruth("12 9:05")])
    assert done == Due((), NOTHING, None)


def test_the_digest_comes_at_its_time_and_not_before() -> None:
    early = said(at("12 8:29"))
    assert early.notices == ()
    assert early.look_again == at("12 8:30")
    [digest] = said(at("12 8:30"), told=early.told).notices
    assert digest.people == PEOPLE
    assert digest.coming is None


def test_there_is_one_digest_a_day() -> None:
    first = said(at("12 8:30"))
    again = said(at("12 15:00"), told=first.told)
    assert again.notices == ()
    assert said(at("13 8:30"), told=again.told).notices


def test_the_digest_says_what_has_a_time_today() -> None:
    rows = [ruth("12 10:00"), ruth("13 10:00"), ruth("12 8:00")]
    [digest] = said(at("12 8:30"), coming=rows).notices
    assert digest.meetings == (ruth("12 10:00"),)


@pytest.mark.parametrize("rows", [{"people": ()}, {"on_break": True}])
def test_a_day_with_nothing_to_say_is_passed_over(rows: dict[str, object]) -> None:
    empty = said(at("12 8:30"), **rows)
    assert empty.notices == ()
    assert said(at("12 11:00"), told=empty.told).notices == ()
    assert said(at("13 8:30"), told=empty.told).notices


def test_on_a_break_an_appointment_still_stands() -> None:
    wishes = Wishes(Often.DAILY, lead=10)
    rows = [ruth("12 10:00")]
    [only] = said(at("12 9:50"), wishes, on_break=True, coming=rows).notices
    assert only.coming == rows[0]


def test_a_machine_that_slept_tells_once_on_waking() -> None:
    woke = said(at("12 11:40"))
    assert woke.notices
    assert said(at("12 11:45"), told=woke.told).notices == ()


def test_late_in_the_day_the_morning_digest_is_of_no_use() -> None:
    assert said(at("12 18:31"), Wishes(Often.DAILY, quiet_from=time(0), quiet_to=time(0))) == Due(
        (), NOTHING, at("13 0:00").astimezone(UTC)
    )


def test_a_weekly_digest_comes_on_its_day_or_soon_after() -> None:
    assert said(at("8 9:00"), MONDAYS).notices == ()
    [digest] = said(at("9 8:30"), MONDAYS, coming=[ruth("9 10:00")]).notices
    assert digest.weekly
    assert digest.meetings == ()
    on_waking = said(at("11 10:00"), MONDAYS)
    assert on_waking.notices
    assert said(at("12 8:30"), MONDAYS, on_waking.told).notices == ()
    assert said(at("12 8:30"), MONDAYS).notices == (), "three days late it is let go"
    assert said(at("16 8:30"), MONDAYS, on_waking.told).notices


def test_a_digest_wished_for_in_the_quiet_hours_comes_at_their_end() -> None:
    late = Wishes(Often.DAILY, digest_at=time(22, 30))
    assert said(at("12 22:30"), late).notices == ()
    assert said(at("12 23:00"), late).look_again == at("13 0:00")
    assert said(at("13 1:00"), late).look_again == at("13 8:00")
    done = said(at("13 8:00"), late)
    assert done.notices
    assert said(at("13 22:30"), late, done.told).notices == ()
    sundays = Wishes(Often.WEEKLY, digest_at=time(22), weekday=6)
    assert said(at("9 8:00"), sundays).notices


def test_quiet_hours_may_hold_midnight_or_not() -> None:
    wishes = Wishes(quiet_from=time(20), quiet_to=time(8))
    quiet = [hour for hour in range(24) if is_quiet(at(f"12 {hour}:00"), wishes)]
    assert quiet == [0, 1, 2, 3, 4, 5, 6, 7, 20, 21, 22, 23]
    siesta = Wishes(quiet_from=time(13), quiet_to=time(15))
    assert [h for h in range(24) if is_quiet(at(f"12 {h}:00"), siesta)] == [13, 14]
    none = Wishes(quiet_from=time(8), quiet_to=time(8))
    assert not any(is_quiet(at(f"12 {hour}:00"), none) for hour in range(24))


def test_an_appointment_is_told_of_once_before_it_begins() -> None:
    rows = [ruth("12 10:00")]
    early = said(at("12 9:00"), BEFORE, coming=rows)
    assert early.notices == ()
    assert early.look_again == at("12 9:50")
    now = said(at("12 9:50"), BEFORE, early.told, coming=rows)
    assert [notice.coming for notice in now.notices] == rows
    assert said(at("12 9:55"), BEFORE, now.told, coming=rows).notices == ()


def test_an_appointment_that_is_over_is_not_told_of() -> None:
    assert said(at("12 10:00"), BEFORE, coming=[ruth("12 10:00")]).notices == ()
    assert said(at("12 9:59"), BEFORE, coming=[ruth("12 10:00")]).notices


def test_an_appointment_that_moves_is_told_of_anew() -> None:
    told = said(at("12 9:50"), BEFORE, coming=[ruth("12 10:00")]).told
    assert said(at("12 14:50"), BEFORE, told, coming=[ruth("12 15:00")]).notices


def test_a_word_before_an_early_appointment_waits_for_the_end_of_the_quiet() -> None:
    rows = [ruth("12 8:05")]
    assert said(at("12 7:55"), BEFORE, coming=rows).notices == ()
    assert said(at("12 7:55"), BEFORE, coming=rows).look_again == at("12 8:00")
    assert said(at("12 8:00"), BEFORE, coming=rows).notices


def test_an_appointment_within_the_quiet_hours_is_not_told_of() -> None:
    rows = [ruth("12 21:00")]
    for clock in ("12 20:50", "12 20:59", "13 8:00"):
        assert said(at(clock), BEFORE, coming=rows).notices == ()
    assert said(at("12 19:55"), BEFORE, coming=[ruth("12 20:05")]).notices


def test_what_was_told_is_forgotten_when_it_is_long_over() -> None:
    told = said(at("12 9:50"), BEFORE, coming=[ruth("12 10:00")]).told
    assert said(at("13 9:00"), BEFORE, told).told == told
    assert said(at("15 9:00"), BEFORE, told).told == NOTHING


def test_later_comes_again_the_same_day_only() -> None:
    told = later(at("12 8:31"), said(at("12 8:30")).told)
    assert said(at("12 9:00"), told=told).notices == ()
    assert said(at("12 9:00"), told=told).look_again == at("12 9:31")
    again = said(at("12 9:31"), told=told)
    assert again.notices
    assert again.told.again_at is None
    assert said(at("12 10:31"), told=again.told).notices == ()
    next_day = said(at("13 8:30"), told=told)
    assert len(next_day.notices) == 1
    assert said(at("13 9:31"), told=next_day.told).notices == ()


def test_asked_again_into_the_quiet_hours_it_does_not_come() -> None:
    evening = Wishes(Often.DAILY, digest_at=time(19, 30))
    told = later(at("12 19:31"), said(at("12 19:30"), evening).told)
    assert said(at("12 20:31"), evening, told).notices == ()
    assert said(at("13 8:00"), evening, told).notices == ()


def test_asking_for_a_digest_after_its_time_begins_tomorrow() -> None:
    told = wished_anew(at("12 15:00"), DAILY, NOTHING)
    assert said(at("12 15:00"), told=told).notices == ()
    assert said(at("13 8:30"), told=told).notices
    assert wished_anew(at("12 8:00"), DAILY, NOTHING) == NOTHING


def test_clocks_going_forward_and_back_tell_once() -> None:
    wishes = Wishes(Often.DAILY, digest_at=time(1, 30), quiet_from=time(3), quiet_to=time(3))
    gap = at("29 0:50").astimezone(UTC)  # 1:30 is not on that day's clock
    told, count = NOTHING, 0
    for minute in range(120):
        now = (gap + timedelta(minutes=minute)).astimezone(LONDON)
        done = said(now, wishes, told)
        told, count = done.told, count + len(done.notices)
    assert count == 1
    twice = datetime(2026, 10, 25, 0, 20, tzinfo=UTC)  # 1:30 comes two times
    told, count = NOTHING, 0
    for minute in range(120):
        done = said((twice + timedelta(minutes=minute)).astimezone(LONDON), wishes, told)
        told, count = done.told, count + len(done.notices)
    assert count == 1


def test_the_lead_is_of_real_minutes_when_the_clock_changes() -> None:
    starts = datetime(2026, 10, 25, 1, 5, fold=1, tzinfo=LONDON)  # the second 1:05
    wishes = Wishes(lead=10, quiet_from=time(3), quiet_to=time(3))
    rows = [Coming(7, starts)]
    look = said(datetime(2026, 10, 25, 1, 0, tzinfo=LONDON), wishes, coming=rows).look_again
    assert look == datetime(2026, 10, 25, 0, 55, tzinfo=UTC)


def test_flying_west_over_the_date_line_does_not_tell_the_day_before() -> None:
    told = said(at("13 8:30", AUCKLAND)).told
    over = at("13 8:30", AUCKLAND) + timedelta(hours=10)
    assert over.astimezone(HONOLULU).date() == date(2026, 3, 12)
    assert said(over.astimezone(HONOLULU), told=told).notices == ()
    assert said(at("13 9:00", HONOLULU), told=told).notices == ()
    assert said(at("14 8:30", HONOLULU), told=told).notices


def test_a_clock_that_was_years_ahead_does_not_silence_the_digest() -> None:
    assert said(at("12 8:30"), told=Told(digest_on=date(2031, 1, 1))).notices


zones = st.sampled_from([LONDON, AUCKLAND, HONOLULU, ZoneInfo("Asia/Kathmandu")])
times = st.times().map(lambda t: t.replace(second=0, microsecond=0))
wishes_of_all_kinds = st.builds(
    Wishes, st.sampled_from(Often), times, st.integers(0, 6), st.sampled_from([0, 5, 60]),
    times, times,
)  # fmt: skip
waking = st.lists(st.tuples(st.integers(1, 900), zones), min_size=1, max_size=60)


@given(wishes_of_all_kinds, waking, st.lists(st.integers(0, 20_000), max_size=6))
def test_awake_or_asleep_at_home_or_away_nothing_is_said_twice_or_in_the_quiet(
    wishes: Wishes, woken: list[tuple[int, ZoneInfo]], starts: list[int]
) -> None:
    moment, told = datetime(2026, 3, 26, tzinfo=UTC), NOTHING
    begins = [moment + timedelta(minutes=minutes) for minutes in starts]
    days: list[date] = []
    keys: list[str] = []
    for minutes, zone in woken:
        moment += timedelta(minutes=minutes)
        now = moment.astimezone(zone)
        rows = [Coming(number, start.astimezone(zone)) for number, start in enumerate(begins)]
        done = due(now, wishes, told, people=PEOPLE, coming=rows)
        told = done.told
        assert not (done.notices and is_quiet(now, wishes))
        assert wishes.any or done.look_again is None
        assert done.look_again is None or done.look_again > moment
        days += [now.date() for notice in done.notices if notice.coming is None]
        soon = [notice.coming for notice in done.notices if notice.coming is not None]
        assert all(one.starts_at > now for one in soon)
        keys += [one.key for one in soon]
    assert len(set(days)) == len(days)
    assert len(set(keys)) == len(keys)


@given(wishes_of_all_kinds, st.integers(0, 600))
@example(Wishes(Often.WEEKLY, time(), 6, 0, time(), time(1, fold=1)), 0)  # summer time begins
def test_who_looks_whenever_told_to_misses_no_digest(wishes: Wishes, minutes: int) -> None:
    now = datetime(2026, 3, 20, tzinfo=UTC) + timedelta(minutes=minutes)
    told, digests = NOTHING, 0
    end = now + timedelta(days=15)
    while now < end:
        done = due(now.astimezone(LONDON), wishes, told, people=PEOPLE)
        told, digests = done.told, digests + len(done.notices)
        if done.look_again is None:
            break
        now = done.look_again
    wanted = {Often.NEVER: (0,), Often.DAILY: (14, 15, 16), Often.WEEKLY: (2, 3)}
    assert digests in wanted[wishes.digest]
