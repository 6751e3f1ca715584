"""Times of day as they are typed."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.wall_time import read_time


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
    read_time(typed)
