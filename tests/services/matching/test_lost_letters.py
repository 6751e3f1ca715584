"""Names that an old encoding took letters from are found by those that are left."""

from __future__ import annotations

import pytest

from desktop.domain.drafts import PersonDraft
from desktop.domain.matches import Match
from desktop.services.matching.facts import facts_of
from desktop.services.matching.scoring import score

from .test_scoring import a_record, mail, phone


def matched(one: PersonDraft, two: PersonDraft) -> Match | None:
    return score(facts_of(one), facts_of(two))


@pytest.mark.parametrize(
    ("lost", "whole"),
    [
        ("?ucja Zaj?cocka", "Łucja Zającocka"),
        ("???????? ???????", "Светлана Филеева"),
        ("Mehmet Karal?", "Mehmet Karalı"),
    ],
)
def test_with_the_same_mail_and_telephone_they_are_surely_one(lost: str, whole: str) -> None:
    points = [mail("x@mail.example"), phone("+48 10 082 35 76")]
    found = matched(a_record(lost, points=points), a_record(whole, points=points))
    assert found is not None
    assert found.sure


def test_with_the_same_telephone_alone_they_are_asked_about() -> None:
    points = [phone("+81 3-0074-4386")]
    found = matched(a_record("?? ??", points=points), a_record("大太 鈴木", points=points))
    assert found is not None
    assert not found.sure


@pytest.mark.parametrize("whole", ["Anna Karalı", "Mehmet Karaca", "Mehmet Kara"])
def test_letters_that_are_left_have_to_agree(whole: str) -> None:
    points = [phone("+81 3-0074-4386")]
    lost = a_record("Mehmet Karal?", points=points)
    assert matched(lost, a_record(whole, points=points)) is None
