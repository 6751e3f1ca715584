"""Rhythms as one types them."""

from __future__ import annotations

import pytest

from desktop.domain.rhythm.rules import RhythmRule
from desktop.domain.rhythm_words import read_rule


@pytest.mark.parametrize(
    ("typed", "rule"),
    [
        ("every 5 to 7 weeks", RhythmRule(5, 7, "week")),
        ("2-3 months", RhythmRule(2, 3, "month")),
        ("About every four weeks", RhythmRule(4, 4, "week")),
        ("every week", RhythmRule(1, 1, "week")),
        ("a year", RhythmRule(1, 1, "year")),
        ("monthly", RhythmRule(1, 1, "month")),
        ("7 to 5 days", RhythmRule(5, 7, "day")),
        ("now and then", None),
        ("", None),
    ],
)
def test_what_is_typed_is_read(typed: str, rule: RhythmRule | None) -> None:
    assert read_rule(typed) == rule
