"""What of a changed card is news."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.news import Work, day_for, news_of_work
from desktop.domain.vocabulary import Size
from tests.builders import TODAY

BATH = Work("Head of music", "a school in Bath")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (Work("Teacher", "a school in Hull"), BATH, "Now Head of music at a school in Bath"),
        (Work("Teacher", ""), Work("Head of music", ""), "Now Head of music"),
        (Work("", "Hull Choir"), Work("", "Bath Choir"), "Now at Bath Choir"),
        (Work("Teacher", "Hull"), Work("Teacher", "Bath"), "Now Teacher at Bath"),
        (Work("", ""), BATH, ""),  # filled in for the first time
        (BATH, Work("HEAD OF MUSIC", "A school, in Bath"), ""),  # capitals and signs
        (Work("Café owner", "Bath"), Work("Cafe owner", "Bath"), ""),
        (BATH, Work("", "a school in Bath"), ""),  # gone, and nothing in its place
        (BATH, Work("", ""), ""),
        (BATH, BATH, ""),
    ],
)
def test_only_another_work_is_news(before: Work, after: Work, said: str) -> None:
    assert news_of_work(before, after) == said


@given(st.builds(Work, st.text(max_size=8), st.text(max_size=8)))
def test_nothing_is_news_of_itself(work: Work) -> None:
    assert news_of_work(work, work) == ""
    assert news_of_work(work, Work(work.title.upper(), work.organisation)) in ("",) or (
        work.title.upper().lower() != work.title.lower()
    )


def test_a_line_is_for_today_and_more_is_for_later() -> None:
    days = [(day_for(size, TODAY) - TODAY) // timedelta(days=1) for size in Size]
    assert days == sorted(days)
    assert days[0] == 0
