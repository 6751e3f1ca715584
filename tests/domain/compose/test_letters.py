"""Whole letters: good ones get only ticks, others exactly the questions they deserve."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from tests.domain.compose.looks import looked_at_letter

_FOLDER = Path(__file__).parents[2] / "data" / "letters"


def _letters(name: str) -> list[Any]:
    found = tomllib.loads((_FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
    return [pytest.param(letter, id=called) for called, letter in found.items()]


@pytest.mark.parametrize("letter", _letters("good"))
def test_a_warm_personal_letter_gets_only_ticks(letter: dict[str, Any]) -> None:
    found = looked_at_letter(letter)
    assert [one for one in found if not one.good] == []
    assert {str(one.check) for one in found} == set(letter["glad"])


@pytest.mark.parametrize("letter", _letters("everyday"))
def test_a_line_of_every_day_is_left_in_peace(letter: dict[str, Any]) -> None:
    found = looked_at_letter({"name": "Nobody Known", "contacts": 8, "stage": 4, **letter})
    assert [one for one in found if not one.good] == []


@pytest.mark.parametrize("letter", _letters("hollow"))
def test_a_hollow_letter_is_asked_something(letter: dict[str, Any]) -> None:
    known = {"worry": "Her father, the budget"}
    found = looked_at_letter({"name": "Nobody Known", "known": known, **letter})
    assert [one for one in found if not one.good]
    assert "particular" not in {str(one.check) for one in found if one.good}


@pytest.mark.parametrize("letter", _letters("bad"))
def test_a_letter_as_they_happen_is_asked_what_it_deserves(letter: dict[str, Any]) -> None:
    asked = defaultdict(list)
    for one in looked_at_letter(letter):
        if not one.good:
            asked[str(one.check)].append(one.quote)
    expected = {check: sorted(quotes) for check, quotes in letter["asked"].items()}
    assert {check: sorted(quotes) for check, quotes in asked.items()} == expected
