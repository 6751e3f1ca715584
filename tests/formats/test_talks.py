"""Messages less than two hours apart with the same people are one talk."""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop.formats.talks import GAP, Said, span_minutes, talks

START = datetime(2026, 1, 1)
messages = st.lists(
    st.tuples(st.integers(0, 2_000), st.integers(0, 3)), min_size=1, max_size=40
).map(lambda said: [Said(START + timedelta(minutes=at), by, n) for n, (at, by) in enumerate(said)])


@given(messages)
def test_every_message_is_in_one_talk(said: list[Said]) -> None:
    assert sorted(one.line for talk in talks(said) for one in talk) == list(range(len(said)))


@given(messages)
def test_within_a_talk_no_silence_is_two_hours_and_between_talks_all_are(said: list[Said]) -> None:
    found = talks(said)
    for talk in found:
        assert all(later.at - one.at < GAP for one, later in pairwise(talk))
    for talk, later_talk in pairwise(found):
        assert later_talk[0].at - talk[-1].at >= GAP


@given(messages, st.randoms())
def test_the_order_in_the_file_does_not_matter(said: list[Said], dice: object) -> None:
    mixed = sorted(said, key=lambda one: (one.line * 7919) % 31)
    times = [[one.at for one in talk] for talk in talks(said)]
    assert times == [[one.at for one in talk] for talk in talks(mixed)]


@given(messages)
def test_a_talk_lasts_from_its_first_to_its_last(said: list[Said]) -> None:
    for talk in talks(said):
        minutes = (talk[-1].at - talk[0].at) / timedelta(minutes=1)
        assert (span_minutes(talk) or 0) == minutes
