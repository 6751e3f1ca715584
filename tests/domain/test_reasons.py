"""Why now: the first things to say of somebody. It is Thursday, 12 March 2026."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.known import Known, KnownFacet, KnownGift, KnownLoop, KnownOccasion
from desktop.domain.reasons import ReasonKind, compose

TODAY = date(2026, 3, 12)
K = ReasonKind


def ahead(days: int) -> date:
    return TODAY + timedelta(days=days)


def chapter(days: int | None) -> KnownLoop:
    when = None if days is None else ahead(days)
    return KnownLoop("their_chapter", "The box opens", ahead(-30), when)


def mine(days: int | None) -> KnownLoop:
    return KnownLoop("i_promised", "a book", ahead(-9), None if days is None else ahead(days))


THEIRS = KnownLoop("they_promised", "the seeds", ahead(-9), TODAY)
BIRTHDAY = KnownOccasion("birthday", "", ahead(1))
LATER_BIRTHDAY = KnownOccasion("birthday", "", ahead(5))
READING = KnownOccasion("milestone", "reads in public", ahead(6))
GIFT = KnownGift("He sent his first chapter", ahead(-13))
OLD_GIFT = KnownGift("A jar of honey", ahead(-100))
TALK: dict[str, Any] = {"words": "They measured the hall.", "said_on": ahead(-15)}
ASKED: dict[str, Any] = {"ask_next": "about the hall", "said_on": ahead(-15)}
GOAL = KnownFacet("goal", "to sing", ahead(-10))
WORRY = KnownFacet("worry", "the hall", ahead(-10))
OLD_WORRY = KnownFacet("worry", "the roof", ahead(-400))
MINE: dict[str, Any] = {"intention": "to be somebody who asks"}
TENDER = KnownOccasion("death", "her father died", ahead(1))

TABLE: list[tuple[str, Known, list[ReasonKind]]] = [
    ("a plan stands alone", Known(plan="her book", loops=[mine(0)], **ASKED), [K.PLANNED]),
    ("a tender day is all there is", Known(tender=TENDER, loops=[chapter(1)]), [K.HARD_DAY]),
    (
        "a chapter, and what I meant to ask",
        Known(loops=[mine(0), chapter(2)], **ASKED),
        [K.THEIR_CHAPTER, K.ASK_NEXT],
    ),
    (
        "a chapter, and what I promised for it",
        Known(loops=[mine(0), chapter(2)]),
        [K.THEIR_CHAPTER, K.I_PROMISED],
    ),
    ("a chapter lately opened", Known(loops=[chapter(-3)]), [K.THEIR_CHAPTER]),
    ("a far chapter waits for their words", Known(loops=[chapter(40)], **TALK), [K.WORDS]),
    ("a far chapter before nothing", Known(loops=[chapter(40)], **MINE), [K.THEIR_CHAPTER]),
    ("my promise, and what I meant to ask", Known(loops=[mine(3)], **ASKED),
     [K.I_PROMISED, K.ASK_NEXT]),
    ("a promise for later waits", Known(loops=[mine(9)], **ASKED), [K.ASK_NEXT]),
    ("a birthday tomorrow", Known(occasions=[BIRTHDAY], loops=[chapter(2)]), [K.OCCASION]),
    ("a birthday in some days waits", Known(occasions=[LATER_BIRTHDAY], **TALK), [K.WORDS]),
    ("a birthday before my intention", Known(occasions=[LATER_BIRTHDAY], **MINE), [K.OCCASION]),
    ("a milestone", Known(occasions=[READING], gifts=[GIFT], **ASKED), [K.OCCASION, K.ASK_NEXT]),
    ("what has no thanks yet", Known(gifts=[GIFT], **TALK), [K.UNTHANKED]),
    ("what is long past waits for their words", Known(gifts=[OLD_GIFT], **TALK), [K.WORDS]),
    ("even long past it is thanked for", Known(gifts=[OLD_GIFT], **MINE), [K.UNTHANKED]),
    ("what they promised", Known(loops=[THEIRS], **TALK), [K.THEY_PROMISED]),
    ("their words, then my question", Known(**{**TALK, **ASKED}), [K.WORDS, K.ASK_NEXT]),
    ("a long speech is left out", Known(**{**TALK, **ASKED, "words": "so " * 60}), [K.ASK_NEXT]),
    ("a worry lately heard", Known(facets=[GOAL, WORRY], **MINE), [K.FACET]),
    ("an old worry waits", Known(facets=[OLD_WORRY], **MINE), [K.INTENTION]),
    ("a goal", Known(facets=[GOAL]), [K.FACET]),
    ("how we met", Known(met="up a ladder"), [K.MET]),
    ("something to find out", Known(facets=[KnownFacet("strength", "calm", TODAY)]), [K.FACET]),
    ("something to find out at last", Known(), [K.NOT_KNOWN]),
    ("never spoken", Known(spoken=False), [K.NOTHING_YET]),
]  # fmt: skip


@pytest.mark.parametrize(("known", "kinds"), [row[1:] for row in TABLE], ids=[r[0] for r in TABLE])
def test_the_reason_is_the_nearest_and_says_at_most_two_things(
    known: Known, kinds: list[ReasonKind]
) -> None:
    assert [reason.kind for reason in compose(known, TODAY)] == kinds


def test_in_a_hard_season_nothing_is_asked_and_nothing_is_owed() -> None:
    hard = Known(loops=[THEIRS], gifts=[GIFT], facets=[GOAL], hard=True, season="her brother")
    assert [(r.kind, r.text) for r in compose(hard, TODAY)] == [(K.HARD_SEASON, "her brother")]
    asked = replace(hard, loops=[chapter(-2)], ask_next="how the nights are")
    assert [r.kind for r in compose(asked, TODAY)] == [K.THEIR_CHAPTER, K.ASK_NEXT]


def test_a_tender_day_is_never_told_like_a_birthday() -> None:
    [reason] = compose(Known(occasions=[TENDER], **MINE), TODAY)
    assert reason.kind is K.INTENTION


def test_two_long_things_are_not_put_together() -> None:
    known = Known(loops=[KnownLoop("their_chapter", "x" * 150, TODAY, TODAY)], ask_next="y" * 60)
    assert [reason.kind for reason in compose(known, TODAY)] == [K.THEIR_CHAPTER]


@given(st.lists(st.sampled_from([row[1] for row in TABLE]), min_size=2, max_size=2))
def test_whoever_has_anything_never_has_an_empty_reason(both: list[Known]) -> None:
    first, second = both
    together = replace(first, loops=second.loops, gifts=second.gifts, facets=second.facets)
    reasons = compose(together, TODAY)
    empty = {K.NOT_KNOWN, K.NOTHING_YET}
    anything = together.loops or together.gifts or together.facets
    assert 1 <= len(reasons) <= 2
    assert not (anything and {reason.kind for reason in reasons} & empty)
