"""Dates are read as people write them, and what is no date stays their words."""

from __future__ import annotations

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.written_dates import read_partial_date


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("21 September", PartialDate(None, 9, 21)),
        ("21st of Sept.", PartialDate(None, 9, 21)),
        ("September 21", PartialDate(None, 9, 21)),
        ("21 Sep 1985", PartialDate(1985, 9, 21)),
        ("Sep 21, 1985", PartialDate(1985, 9, 21)),
        ("september 1985", PartialDate(1985, 9)),
        ("May", PartialDate(None, 5)),
        ("1985", PartialDate(1985)),
        ("1985-09-21", PartialDate(1985, 9, 21)),
        ("1985-09", PartialDate(1985, 9)),
        ("--0921", PartialDate(None, 9, 21)),
        ("21.9.", PartialDate(None, 9, 21)),
        ("21/9/1985", PartialDate(1985, 9, 21)),
        ("29 February", PartialDate(None, 2, 29)),
    ],
)
def test_a_date_is_read_as_far_as_it_is_written(typed: str, meant: PartialDate) -> None:
    assert read_partial_date(typed) == meant


@pytest.mark.parametrize("typed", ["around Easter", "31 April", "29 Feb 2023", "ma 3", "Tuesday"])
def test_what_is_no_date_is_kept_as_it_was_typed(typed: str) -> None:
    assert read_partial_date(typed) == PartialDate(text=typed)
