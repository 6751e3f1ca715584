"""The questions of the weekly review, and where one goes on."""

from __future__ import annotations

from datetime import date

from desktop.domain.journey import Named
from desktop.domain.reflect.review import NEXT_WEEK, Answer, Asks, WeekReview, to_go_on_with
from desktop.services.reflect.review_questions import questions

WEEK = date(2026, 3, 9)


def test_every_kind_of_question_is_asked_once_and_the_line_comes_last() -> None:
    asked = questions()

    assert {question.asks for question in asked} == set(Asks)
    assert asked[-1].parts[-1].key == NEXT_WEEK


def test_no_two_answers_share_a_key() -> None:
    keys = [part.key for question in questions() for part in question.parts]

    assert len(keys) == len(set(keys))


def test_a_language_without_questions_gets_the_english_ones() -> None:
    assert questions("tlh") == questions()


def test_a_review_goes_on_after_its_last_answer() -> None:
    asked = questions()
    assert to_go_on_with(asked, WeekReview(WEEK)) == 0

    begun = WeekReview(WEEK, {"elsewhere": Answer(people=(Named(1, "Ana"),))})
    assert asked[to_go_on_with(asked, begun)].key == "needed"

    whole = WeekReview(WEEK, {NEXT_WEEK: Answer("Wait for it.")})
    assert asked[to_go_on_with(asked, whole)].key == NEXT_WEEK
