"""The sentences of a reason. It is Thursday, 12 March 2026."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.domain.pronouns import Pronoun
from desktop.domain.reasons import Reason, ReasonKind
from desktop.domain.today import TurnTo, Why
from desktop.domain.warmth import Warmth
from desktop.ui.today.reason_wording import say_reasons
from tests.builders import TODAY

K = ReasonKind


def said(*reasons: Reason, hard: bool = False, last: date | None = TODAY) -> str:
    person = TurnTo(
        1, "Amara", Why.RHYTHM, TODAY, reasons, Warmth.IN_TOUCH, hard_season=hard,
        last_contact_on=last,
    )  # fmt: skip
    return say_reasons(person, TODAY)


def on(days: int) -> date:
    return TODAY + timedelta(days=days)


SENTENCES: list[tuple[list[Reason], str]] = [
    (
        [Reason(K.MISSED_BY_ME, "", on(-2), "call")],
        "You missed the call on Tuesday. A line to say so?",
    ),
    (
        [Reason(K.MISSED_BY_THEM, "A walk", on(-16), "time_together")],
        "“A walk” on Tue 24 February fell through on their side.",
    ),
    (
        [
            Reason(K.THEIR_CHAPTER, "The museum box opens in its first school", on(2)),
            Reason(K.ASK_NEXT, "what the children reached for first"),
        ],
        "The museum box opens in its first school on Saturday. "
        "You meant to ask what the children reached for first.",
    ),
    (
        [Reason(K.THEIR_CHAPTER, "Interview for the 2nd choir", on(0))],
        "Interview for the 2nd choir, today.",
    ),
    (
        [Reason(K.THEIR_CHAPTER, "The interview", on(-3))],
        "The interview: that was on Monday. How did it go?",
    ),
    (
        [Reason(K.THEIR_CHAPTER, "The interview", on(-1)), Reason(K.ASK_NEXT, "who was there?")],
        "The interview: that was yesterday. You meant to ask: who was there?",
    ),
    ([Reason(K.THEIR_CHAPTER, "the exam", on(60))], "Their next chapter: the exam."),
    (
        [Reason(K.UNTHANKED, "He sent you his first chapter, the one he was afraid of.")],
        "He sent you his first chapter, the one he was afraid of. It has not had your thanks yet.",
    ),
    ([Reason(K.ASK_NEXT, "ask about Ife")], "You meant to ask about Ife."),
    ([Reason(K.ASK_NEXT, "the visa")], "You meant to ask: the visa."),
    ([Reason(K.WORDS, "I sing", on(-9))], "Last time you heard: “I sing”"),
    ([Reason(K.WORDS, "I sing", date(2025, 10, 3))], "In October you heard: “I sing”"),
    ([Reason(K.WORDS, "I sing", date(2024, 10, 3))], "In October 2024 you heard: “I sing”"),
    ([Reason(K.OCCASION, "", on(1), "birthday")], "Their birthday is tomorrow."),
    (
        [Reason(K.OCCASION, "reads in public", on(6), "milestone")],
        "On Wednesday: reads in public.",
    ),
    ([Reason(K.I_PROMISED, "the book", on(0))], "You promised: the book."),
    ([Reason(K.FACET, "his hands", on(-9), "worry")], "On their mind: his hands."),
    (
        [Reason(K.NOT_KNOWN, "What would they begin?", of="goal")],
        "Something to find out: What would they begin?",
    ),
    ([Reason(K.HARD_DAY, "she died", on(1))], "Tomorrow: she died. A line is enough."),
]  # fmt: skip


@pytest.mark.parametrize(("reasons", "sentence"), SENTENCES)
def test_reasons_are_said_in_plain_sentences(reasons: list[Reason], sentence: str) -> None:
    assert said(*reasons) == sentence


def test_she_and_he_are_called_so() -> None:
    words = Reason(K.WORDS, "I sing", on(-9))
    person = TurnTo(1, "Hannah", Why.CORNER, TODAY, [words], Warmth.BEEN_A_WHILE,
                    pronoun=Pronoun.SHE)  # fmt: skip
    assert say_reasons(person, TODAY) == "Last time she said: “I sing”"


def test_a_hard_season_has_softer_words() -> None:
    asked = Reason(K.ASK_NEXT, "how the nights are going")
    assert said(asked, hard=True) == "You said you would ask how the nights are going."
    promised = Reason(K.I_PROMISED, "bring the ladder")
    assert said(promised, hard=True) == "Something you wanted to do for them: bring the ladder."


def test_somebody_never_spoken_to_is_not_said_to_be_missed() -> None:
    assert "about anything true" in said(Reason(K.NOTHING_YET), last=None)
