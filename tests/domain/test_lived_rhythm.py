"""The rhythm we really live, and when it is offered."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.rhythm.lived import lived_rhythm, offer
from desktop.domain.rhythm.rules import DEFAULT_RULE, NO_RHYTHM, RhythmRule
from tests.domain.test_rhythm_rules import RULES

TODAY = date(2026, 3, 12)


def contacts(*gaps: int, last: int = 5) -> list[date]:
    """Days of contact with these gaps between, the last so many days ago."""
    days = [TODAY - timedelta(days=last)]
    for gap in reversed(gaps):
        days.append(days[-1] - timedelta(days=gap))
    return days


@pytest.mark.parametrize(
    ("gaps", "rule"),
    [
        ((7, 7, 7, 7), RhythmRule(1, 1)),
        ((14, 20, 15, 21), RhythmRule(2, 3)),
        ((49, 49, 49, 49, 49), RhythmRule(7, 8)),
        ((45, 52, 47, 55), RhythmRule(7, 8)),
        ((90, 95, 88, 120), RhythmRule(3, 4, "month")),
        ((180, 190, 200, 170), RhythmRule(6, 7, "month")),
    ],
)
def test_it_is_said_in_weeks_and_where_it_is_seldom_in_months(
    gaps: tuple[int, ...], rule: RhythmRule
) -> None:
    lived = lived_rhythm(contacts(*gaps), today=TODAY)
    assert lived is not None
    assert lived.rule == rule


def test_four_contacts_are_too_few_to_tell() -> None:
    assert lived_rhythm(contacts(49, 49, 49), today=TODAY) is None
    assert lived_rhythm([], today=TODAY) is None


def test_a_question_and_its_answer_are_one_contact() -> None:
    assert lived_rhythm(contacts(1, 49, 2, 49, 1, 49), today=TODAY) is None


def test_one_long_gap_does_not_make_a_rhythm() -> None:
    lived = lived_rhythm(contacts(14, 15, 200, 14, 13, 15), today=TODAY)
    assert lived is not None
    assert lived.rule == RhythmRule(2, 2)


def test_what_is_lived_no_more_is_not_offered() -> None:
    assert lived_rhythm(contacts(14, 14, 14, 14, last=60), today=TODAY) is None


def test_another_rhythm_is_offered_when_it_lies_clearly_beside_the_wish() -> None:
    assert offer(DEFAULT_RULE, contacts(30, 35, 40, 44), today=TODAY) is None
    assert offer(DEFAULT_RULE, contacts(46, 44, 47, 45), today=TODAY) is None
    assert offer(DEFAULT_RULE, contacts(60, 56, 58, 60), today=TODAY) == RhythmRule(8, 9)
    assert offer(DEFAULT_RULE, contacts(7, 7, 8, 7), today=TODAY) == RhythmRule(1, 1)
    assert offer(NO_RHYTHM, contacts(7, 7, 8, 7), today=TODAY) is None


def test_once_declined_it_waits_for_new_contacts() -> None:
    days = contacts(7, 7, 7, 7)
    assert offer(DEFAULT_RULE, days, today=TODAY) is not None
    assert offer(DEFAULT_RULE, days, today=TODAY, kept_on=TODAY) is None
    newer = [TODAY + timedelta(days=7 * week) for week in range(1, 6)]
    later = newer[-1]
    assert offer(DEFAULT_RULE, [*days, *newer[:4]], today=later, kept_on=TODAY) is None
    assert offer(DEFAULT_RULE, [*days, *newer], today=later, kept_on=TODAY) == RhythmRule(1, 1)


@given(RULES, st.lists(st.integers(0, 900), min_size=4, max_size=12), st.integers(0, 2000))
def test_whatever_is_offered_can_be_taken_and_is_not_offered_again(
    rule: RhythmRule, gaps: list[int], last: int
) -> None:
    days = contacts(*gaps, last=last)
    offered = offer(rule, days, today=TODAY)
    if offered is not None:
        offered.checked()
        assert offer(offered, days, today=TODAY) is None
