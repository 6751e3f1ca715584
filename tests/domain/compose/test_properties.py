"""What holds for any text whatever."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.compose.message import EarlierMessage
from desktop.domain.compose.reading import read
from desktop.domain.vocabulary import DraftForm
from desktop.domain.words.tokens import sentences_of, words_of
from desktop.services.compose.languages import languages
from tests.domain.compose.looks import looked, somebody

_PIECES = st.sampled_from(
    [
        "Dear Ana,", "Hope you are well!", "Could you send me the file?", "At least", "Love,",
        "liebe Grüße", "Ich hoffe, es geht dir gut.", "Espero que estés bien.", "the budget",
        "There is no hurry.", "I", "you", "...", "?!", "\n", "\n\n", "🌻", "z. B.", "’", "3.",
    ]
)  # fmt: skip
_TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(st.one_of(_PIECES, st.text(max_size=12)), max_size=25).map(" ".join),
)
_FIELDS = st.sampled_from(["", "Nothing at all", "An answer", "The budget", "Nichts", "¿?"])
_THEM = st.builds(
    lambda contacts, hard, stage: somebody(
        known={"worry": "The budget; her father", "words": "Hope you are well"},
        contacts=contacts, hard_season=hard, stage_place=stage,
    ),
    st.integers(0, 9), st.booleans(), st.sampled_from([None, 1, 4]),
)  # fmt: skip
_EARLIER = (
    EarlierMessage(3, 7, "Léa", date(2026, 3, 3), "Dear Léa,\n\nThere is no hurry. Love,\nRuth"),
)


def _look(text, form, hope, them, off=()):
    return looked(text, them, form=form, might_do=hope, hope=hope, why_now=hope, earlier=_EARLIER,
                  off=off, own=("love",))  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(_TEXTS, st.sampled_from(DraftForm), _FIELDS, st.one_of(st.none(), _THEM))
def test_no_text_is_too_strange_and_every_place_holds_its_quote(text, form, hope, them):
    for one in _look(text, form, hope, them):
        if one.start >= 0:
            assert text[one.start : one.end] == one.quote != ""
        else:
            assert (one.start, one.end, one.quote) == (-1, -1, "")
        assert " " not in one.key


@settings(max_examples=80, deadline=None)
@given(_TEXTS, st.sampled_from(DraftForm), _FIELDS, st.one_of(st.none(), _THEM), st.data())
def test_what_is_put_aside_is_gone_and_nothing_else(text, form, hope, them, data):
    found = _look(text, form, hope, them)
    asked = [one for one in found if not one.good]
    if asked:
        aside = data.draw(st.sampled_from(asked))
        left = {one.key for one in _look(text, form, hope, them, off={aside.key})}
        assert aside.key not in left
        assert {one.key for one in found} - {aside.key} <= left


@given(_TEXTS)
def test_sentences_hold_every_word_once_and_in_order(text):
    words = words_of(text)
    found = sentences_of(text, words)
    assert [place for one in found for place in range(one.first, one.last)] == list(
        range(len(words))
    )
    for one in found:
        assert words[one.first].start == one.start
        assert words[one.last - 1].end <= one.end <= len(text)


@pytest.mark.parametrize("unit", ["Hope you are well! ", "could you ", "a\n", "... "])
def test_long_text_is_read_in_time_that_grows_with_it(unit):
    def taken(letters: int) -> float:
        text = (unit * (letters // len(unit) + 1))[:letters]
        began = time.process_time()
        read(text, ("Ana",), languages())
        return time.process_time() - began

    small = max(min(taken(20_000) for _ in range(2)), 0.002)
    assert min(taken(200_000) for _ in range(2)) < 50 * small, "ten times the text, not its square"


def test_a_very_long_letter_is_looked_over_at_its_beginning(db):
    from desktop.domain.compose.looking import LONGEST
    from desktop.domain.compose.message import Message
    from desktop.services.compose.looking_over import look_over

    text = "Hope you are well! " + "The river is high today. " * 60_000
    with db.read() as session:
        found = look_over(session, Message(text=text), person_id=None, today=date(2026, 3, 12))
    assert all(one.end <= LONGEST for one in found)
    assert any(one.quote == "Hope you are well!" for one in found)
