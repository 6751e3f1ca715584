"""What a missed meeting does: mine asks for a line, theirs for some peace."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.meeting_effects import (
    GENTLE_DAYS,
    MENDING_DAYS,
    PEACE_DAYS,
    MissedMeeting,
    latest_missed,
)
from desktop.domain.vocabulary import Who

TUESDAY = date(2026, 3, 10)


def missed(
    by: Who, day: date = TUESDAY, told_on: date | None = None, number: int = 1
) -> MissedMeeting:
    return MissedMeeting(number, 7, by, day, told_on or day)


def days(count: int) -> timedelta:
    return timedelta(days=count)


def the_last(*misses: MissedMeeting, contact: date | None = None) -> MissedMeeting:
    found = latest_missed(misses, contact)
    assert found is not None
    return found


def test_missed_by_me_is_a_reason_at_once_and_for_a_few_days() -> None:
    mine = the_last(missed(Who.ME))
    assert mine.not_before is None
    assert mine.is_reason_on(TUESDAY)
    assert mine.is_reason_on(TUESDAY + days(MENDING_DAYS))
    assert not mine.is_reason_on(TUESDAY + days(MENDING_DAYS + 1))


def test_told_late_it_is_still_a_reason() -> None:
    mine = the_last(missed(Who.ME, told_on=TUESDAY + days(12)))
    assert not mine.is_reason_on(TUESDAY + days(11))
    assert mine.is_reason_on(TUESDAY + days(14))


def test_missed_by_them_leaves_them_in_peace_for_a_while() -> None:
    theirs = the_last(missed(Who.THEM))
    assert theirs.not_before == TUESDAY + days(PEACE_DAYS)
    assert not theirs.is_reason_on(TUESDAY + days(PEACE_DAYS - 1))
    assert theirs.is_reason_on(TUESDAY + days(PEACE_DAYS))
    assert not theirs.is_reason_on(TUESDAY + days(PEACE_DAYS + GENTLE_DAYS + 1))
    assert not theirs.suggests_rest


def test_called_off_ahead_the_peace_begins_on_its_day() -> None:
    theirs = the_last(missed(Who.THEM, told_on=TUESDAY - days(5)))
    assert theirs.not_before == TUESDAY + days(PEACE_DAYS)


def test_two_in_a_row_missed_by_them_suggest_a_rest_and_a_longer_peace() -> None:
    second = TUESDAY + days(14)
    theirs = the_last(missed(Who.THEM), missed(Who.THEM, second, number=2))
    assert theirs.suggests_rest
    assert theirs.not_before == date(2026, 4, 24)


def test_one_that_i_missed_between_breaks_the_row() -> None:
    first, mine, last = (TUESDAY + days(7 * n) for n in range(3))
    theirs = the_last(
        missed(Who.THEM, first, number=1),
        missed(Who.ME, mine, number=2),
        missed(Who.THEM, last, number=3),
    )
    assert not theirs.suggests_rest


def test_a_contact_mends_it_and_begins_the_row_anew() -> None:
    first, last = TUESDAY, TUESDAY + days(14)
    both = (missed(Who.THEM, first), missed(Who.THEM, last, number=2))
    assert latest_missed(both, last) is None
    assert the_last(*both, contact=TUESDAY + days(3)).in_a_row == 1


def test_a_contact_on_the_day_it_was_called_off_mends_it() -> None:
    ahead = missed(Who.ME, TUESDAY, told_on=TUESDAY - days(4))
    assert latest_missed([ahead], TUESDAY - days(4)) is None
    assert latest_missed([ahead], TUESDAY - days(5)) is not None


@given(
    st.lists(
        st.tuples(st.sampled_from((Who.ME, Who.THEM)), st.integers(0, 400), st.integers(-20, 20)),
        max_size=8,
    ),
    st.none() | st.integers(0, 400),
)
def test_peace_ends_and_nothing_is_a_reason_for_ever(
    told: list[tuple[Who, int, int]], contact: int | None
) -> None:
    misses = [
        missed(by, TUESDAY + days(at), TUESDAY + days(at + later), number)
        for number, (by, at, later) in enumerate(told)
    ]
    last_contact = TUESDAY + days(contact) if contact is not None else None
    found = latest_missed(misses, last_contact)
    if found is None:
        return
    assert found.day == max(
        miss.day for miss in misses
        if last_contact is None or last_contact < min(miss.day, miss.told_on)
    )  # fmt: skip
    begins = found.not_before or found.told_on
    assert found.is_reason_on(begins)
    assert begins <= max(found.day, found.told_on) + days(31)
    assert not found.is_reason_on(max(found.day, found.told_on) + days(31 + GENTLE_DAYS + 1))
