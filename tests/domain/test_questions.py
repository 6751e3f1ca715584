"""The bank of questions: every blank has some, in every form, and all come round."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from desktop.domain.pronouns import Pronoun, pronoun_of
from desktop.domain.questions import (
    ASKED,
    Bank,
    Blank,
    Known,
    blanks_of,
    line_of,
    read_bank,
    said_of,
    turn,
    unknowns,
)
from desktop.paths import resource

DAY = date(2026, 3, 12)
EVERYTHING = tuple(Blank)


@pytest.fixture(scope="module")
def bank() -> Bank:
    return read_bank(resource("questions/en.toml").read_text("utf-8"))


@pytest.mark.parametrize(
    ("written", "who"),
    [("she/her", "she"), ("He / him", "he"), ("they", "they"), ("", "they"), ("xe/xem", "they")],
)
def test_who_is_meant_by_what_stands_on_the_card(written: str, who: str) -> None:
    assert pronoun_of(written) == who


def test_a_text_has_its_forms() -> None:
    text = "How [is she|is he|are they] in [her|his|their] garden?"
    assert [said_of(text, who) for who in Pronoun] == [
        "How is she in her garden?", "How is he in his garden?", "How are they in their garden?",
    ]  # fmt: skip


def test_every_question_is_whole_in_every_form(bank: Bank) -> None:
    texts = [text for blank in bank.blanks.values() for text in (*blank.questions, blank.name)]
    texts += [text for stage in bank.stages.values() for text in stage]
    texts += [*bank.hard, *bank.holding, *bank.own.values()]
    for text in texts:
        for who in Pronoun:
            said = said_of(text, who)
            assert not re.search(r"[\[\]|]", said), text
            assert said[:1].isupper() or text in {b.name for b in bank.blanks.values()}
            if who is not Pronoun.THEY:
                assert not re.search(r"\b(they|them|their|theirs)\b", said, re.I), text
            if who is not Pronoun.SHE:
                assert not re.search(r"\b(she|her|hers|herself)\b", said, re.I), text
            if who is not Pronoun.HE:
                assert not re.search(r"\b(he|him|his|himself)\b", said, re.I), text


def test_questions_are_short_and_open(bank: Bank) -> None:
    for blank in bank.blanks.values():
        assert len(blank.questions) >= 3
        for question in blank.questions:
            assert question.endswith("?")
            assert len(said_of(question, Pronoun.THEY)) <= 70


def test_a_line_of_a_stage_is_said_of_this_person(bank: Bank) -> None:
    line = "What did they say, in their own words?"
    assert line_of(bank, line, Pronoun.SHE) == "What did she say, in her own words?"
    assert line_of(bank, "What do they whistle?", Pronoun.SHE) == "What do they whistle?"


@pytest.mark.parametrize(
    ("known", "unknown"),
    [
        (Known(), set(EVERYTHING) - {Blank.JOYS}),
        (Known(has_people=True), set(EVERYTHING) - {Blank.JOYS, Blank.PEOPLE}),
        (Known(frozenset({"interest"}), 1), set(EVERYTHING) - {Blank.INTEREST}),
        (Known(frozenset({"interest"}), 2), set(EVERYTHING) - {Blank.INTEREST, Blank.JOYS}),
        (Known(felt_on=DAY - timedelta(days=3)), set(EVERYTHING) - {Blank.JOYS, Blank.HOW}),
        (Known(felt_on=DAY - timedelta(days=30)), set(EVERYTHING) - {Blank.JOYS}),
    ],
)
def test_what_is_blank(known: Known, unknown: set[Blank]) -> None:
    assert set(blanks_of(known, DAY)) == unknown


def test_the_same_brief_does_not_shuffle(bank: Bank) -> None:
    def asked(day: date) -> object:
        return unknowns(bank, EVERYTHING, Pronoun.SHE, person_id=7, day=day)

    assert asked(DAY) == asked(DAY) == asked(DAY + timedelta(days=1))
    assert asked(DAY) != asked(DAY + timedelta(days=7))
    assert len(asked(DAY)) == ASKED  # type: ignore[arg-type]


def test_two_people_are_not_asked_the_same_all_along(bank: Bank) -> None:
    asked = {
        unknowns(bank, EVERYTHING, Pronoun.THEY, person_id=person, day=DAY) for person in range(9)
    }
    assert len(asked) > 6


def test_over_the_weeks_everything_comes_round(bank: Bank) -> None:
    weeks = [DAY + timedelta(weeks=week) for week in range(60)]
    names = {
        row.name
        for day in weeks
        for row in unknowns(bank, EVERYTHING, Pronoun.SHE, person_id=7, day=day)
    }
    assert len(names) == len(EVERYTHING)
    of_how = bank.blanks[Blank.HOW].questions
    assert {turn(of_how, "7:how", day) for day in weeks[: len(of_how)]} == set(of_how)


def test_how_somebody_is_comes_first(bank: Bank) -> None:
    first, *_ = unknowns(bank, EVERYTHING, Pronoun.SHE, person_id=7, day=DAY)
    assert first.name == "how she is"
