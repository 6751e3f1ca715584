"""A promise typed as one line. It is Thursday, 12 March 2026."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.promise_line import read_promise

TODAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("typed", "kind", "text", "day"),
    [
        ("the notes", "i_promised", "the notes", None),
        ("I promised to come and listen by Sunday", "i_promised", "come and listen", (3, 15)),
        ("I'll send the notes tomorrow", "i_promised", "send the notes", (3, 13)),
        ("i will bring her the ladder", "i_promised", "bring her the ladder", None),
        ("#promised the honey", "i_promised", "the honey", None),
        ("she promised the recipe in two weeks", "they_promised", "the recipe", (3, 26)),
        ("They’ll ring back", "they_promised", "ring back", None),
        ("he owes me a walk", "they_promised", "a walk", None),
        ("Priya will ask the trustees", "they_promised", "ask the trustees", None),
        ("Priya's book", "i_promised", "Priya's book", None),
        ("#they the key.", "they_promised", "the key", None),
        ("next: the trustees meet on 18 March", "their_chapter", "the trustees meet", (3, 18)),
        ("her next chapter: interview", "their_chapter", "interview", None),
        ("Next week's flowers", "i_promised", "Next week's flowers", None),
        ("heating oil", "i_promised", "heating oil", None),
        ("iron the flag", "i_promised", "iron the flag", None),
    ],
)
def test_what_is_promised_and_by_whom(
    typed: str, kind: str, text: str, day: tuple[int, int] | None
) -> None:
    found = read_promise(typed, names=["Priya"], today=TODAY)
    assert found is not None
    assert (found.kind, found.text) == (kind, text)
    assert found.about_on == (date(2026, *day) if day else None)


@pytest.mark.parametrize("typed", ["", "   ", "I promised", "she will", "by Sunday", "next:"])
def test_nothing_said_is_nothing_promised(typed: str) -> None:
    assert read_promise(typed, today=TODAY) is None
