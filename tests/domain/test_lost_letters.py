"""Spellings that lost their letters never stand before better ones."""

from __future__ import annotations

import pytest

from desktop.domain.additions import additions, join
from desktop.domain.drafts import AddressDraft, PersonDraft
from desktop.domain.joining import Field, updates
from desktop.domain.lost_letters import is_lost_form


@pytest.mark.parametrize(
    ("lost", "whole", "is_one"),
    [
        ("Karal?", "Karalı", True),
        ("???? ??????", "طارق الحداد", True),
        ("a ????", "a 👩🏽\u200d🚀", True),
        ("a ??", "a 🚀", True),
        ("Why?", "Why?", False),
        ("Karal?", "Karol?", False),
        ("Karalı", "Karal?", False),
        ("?", "", False),
        ("plain", "plain", False),
    ],
)
def test_question_marks_stand_for_letters(lost: str, whole: str, is_one: bool) -> None:
    assert is_lost_form(lost, whole) is is_one


def lossy() -> PersonDraft:
    return PersonDraft(
        name="Mehmet Karal?",
        given="Mehmet",
        family="Karal?",
        organisation="?clair Films",
        addresses=[AddressDraft("home", street="Atat?rk Cad.", locality="?stanbul")],
        tags=["M?sli"],
        notes=["and a ??"],
    )


def whole() -> PersonDraft:
    return PersonDraft(
        name="Mehmet Karalı",
        given="Mehmet",
        family="Karalı",
        organisation="Éclair Films",
        addresses=[AddressDraft("home", street="Atatürk Cad.", locality="İstanbul")],
        tags=["Müsli"],
        notes=["and a 🚀"],
    )


def test_what_lost_its_letters_adds_nothing_to_what_has_them() -> None:
    here = whole()
    found = additions(here, lossy())
    assert not found
    assert here == whole()


def test_what_has_its_letters_comes_before_what_lost_them() -> None:
    here = lossy()
    join(here, additions(here, whole()))
    assert (here.name, here.family, here.organisation) == (
        "Mehmet Karalı",
        "Karalı",
        "Éclair Films",
    )


def test_a_record_that_comes_again_without_its_letters_changes_nothing() -> None:
    assert updates(whole(), whole(), lossy()) == {}


def test_a_record_that_comes_again_with_another_name_still_does() -> None:
    other = whole()
    other.name, other.family = "Mehmet Öz", "Öz"
    assert updates(whole(), whole(), other) == {Field.NAME: (False, True)}
