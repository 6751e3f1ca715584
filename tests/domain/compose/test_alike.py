"""Nearly what I wrote to somebody else: all of it, or one sentence."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.compose.findings import Check
from desktop.domain.compose.message import EarlierMessage
from tests.domain.compose.looks import looked

_LETTER = (
    "Dear {name},\n\nThe river is high and the blue boat pulls at its rope all night. {more}\n\n"
    "Come and see it before the summer people do.\n\nJudith"
)


def _earlier(text, name="Léa", day=date(2026, 3, 3)):
    return EarlierMessage(len(name), 10 + len(name), name, day, text)


def _found(text, *earlier):
    asked = [one for one in looked(text, earlier=earlier) if one.people]
    return [(one.check, one.turn, one.people[0][1]) for one in asked]


@pytest.mark.parametrize("more", ["", "I cannot sleep.", "Milo barks at it."])
def test_the_same_letter_with_another_name_and_line_is_nearly_the_same(more):
    before = _earlier(_LETTER.format(name="Léa", more="I hear it in bed."))
    assert _found(_LETTER.format(name="Ana", more=more), before) == [(Check.ALIKE, "", "Léa")]


def test_the_closest_is_named_and_the_newest_of_equals():
    text = _LETTER.format(name="Ana", more="I hear it.")
    near = _earlier(_LETTER.format(name="Léa", more="Milo barks at it in the morning."))
    same = _earlier(_LETTER.format(name="Tomasz", more="I hear it."), "Tomasz")
    later = _earlier(same.text, "Oluwaseun", date(2026, 3, 9))
    assert _found(text, near, same) == [(Check.ALIKE, "", "Tomasz")]
    assert _found(text, near, same, later) == [(Check.ALIKE, "", "Oluwaseun")]


def test_a_sentence_within_and_a_close_are_told_apart():
    before = _earlier(_LETTER.format(name="Léa", more=""))
    text = (
        "Dear Ana, your question about the tide tables has kept me awake since Monday.\n\n"
        "The river is high and the blue boat pulls at its rope all night. I found no answer in"
        " the almanac, only my grandfather's pencil.\n\n"
        "Come and see it before the summer people do."
    )
    assert _found(text, before) == [
        (Check.SENTENCE, "close", "Léa"), (Check.SENTENCE, "within", "Léa"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line", ["How are you doing today?", "Thank you so very much.", "Love, Judith", "See you."]
)
def test_what_everybody_writes_again_is_left_alone(line):
    before = _earlier(f"Dear Léa,\n\n{line} The almanac has come with its tables of the tide.")
    text = f"Dear Ana,\n\n{line} My grandfather's pencil lay between the pages of a novel."
    assert _found(text, before) == []
