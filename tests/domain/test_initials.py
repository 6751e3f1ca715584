"""Monograms in many scripts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.initials import graphemes, initials


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Amara Okafor", "AO"),
        ("Cher", "C"),
        ("maría josé de la cruz", "MC"),
        ("  “Bea”  (Moura) ", "BM"),
        ("E\u0301lise Z\u030c", "E\u0301Z\u030c"),
        ("王小明", "小明"),
        ("김민준", "민준"),
        ("山田 太郎", "山"),
        ("さくら", "さ"),
        ("محمد علي", "م"),
        ("दीपा शर्मा", "दी"),
        ("יעל כהן", "יכ"),
        ("เอก ชัย", "เอ"),
        ("3M Support", "3S"),
        ("👩‍🔬 Ada", "👩‍🔬A"),
        ("", ""),
        ("… --", ""),
    ],
)
def test_a_name_in_any_script_has_a_monogram(name: str, letters: str) -> None:
    assert initials(name) == letters


@given(st.text(max_size=40))
def test_no_name_breaks_it_and_none_gets_more_than_two(name: str) -> None:
    assert len(graphemes(initials(name))) <= 2


@given(st.text(max_size=40))
def test_graphemes_lose_nothing(text: str) -> None:
    assert "".join(graphemes(text)) == text
