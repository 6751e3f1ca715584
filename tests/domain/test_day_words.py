"""Days as they are typed."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.day_words import read_day, read_time

TODAY = date(2026, 3, 12)  # a Thursday


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", date(2026, 3, 12)),
        ("Tomorrow", date(2026, 3, 13)),
        ("yesterday", date(2026, 3, 11)),
        ("next week", date(2026, 3, 19)),
        ("tue", date(2026, 3, 17)),
        ("next Tue", date(2026, 3, 17)),
        ("thursday", date(2026, 3, 19)),
        ("last thu", date(2026, 3, 5)),
        ("last Wed", date(2026, 3, 11)),
        ("in 3 days", date(2026, 3, 15)),
        ("in a month", date(2026, 4, 12)),
        ("2 weeks ago", date(2026, 2, 26)),
        ("17 Mar", date(2026, 3, 17)),
        ("17 march 2027", date(2027, 3, 17)),
        ("Sat 14 March", date(2026, 3, 14)),
        ("March 17th", date(2026, 3, 17)),
        ("Mar 17, 2028", date(2028, 3, 17)),
        ("5 jan", date(2027, 1, 5)),
        ("20 feb", date(2026, 2, 20)),
        ("17.3.", date(2026, 3, 17)),
        ("17/3/2027", date(2027, 3, 17)),
        ("2026-12-24", date(2026, 12, 24)),
    ],
)
def test_a_day_is_understood(typed: str, day: date) -> None:
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["", "soon", "31 april", "30 feb 2026", "ju 3", "99.99.", "t"])
def test_what_is_no_day_is_none(typed: str) -> None:
    assert read_day(typed, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("8:15", time(8, 15)),
        ("8.15", time(8, 15)),
        ("17", time(17)),
        ("8", time(8)),
        ("815", time(8, 15)),
        ("1715", time(17, 15)),
        ("17h", time(17)),
        ("5 pm", time(17)),
        ("5:30 p.m.", time(17, 30)),
        ("12 am", time(0)),
        ("noon", time(12)),
    ],
)
def test_a_time_is_understood(typed: str, moment: time) -> None:
    assert read_time(typed) == moment


@pytest.mark.parametrize("typed", ["", "25", "8:75", "13 pm", "soon", "8:1"])
def test_what_is_no_time_is_none(typed: str) -> None:
    assert read_time(typed) is None


@given(st.text(max_size=30))
def test_no_text_breaks_it(typed: str) -> None:
    read_day(typed, TODAY)
    read_time(typed)
