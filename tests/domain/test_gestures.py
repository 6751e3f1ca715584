"""Small gestures: they fit what is known, are gentle when it is hard, and take turns."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.gestures import Around, Gesture, Need, offers, read_gestures
from desktop.domain.pronouns import Pronoun
from desktop.domain.vocabulary import Size
from desktop.paths import resource
from tests.builders import TODAY

ALL = read_gestures(resource("gestures/en.toml").read_text(encoding="utf-8"))
EVERYTHING = dict.fromkeys(Need, "the river")
known = st.dictionaries(st.sampled_from(list(Need)), st.sampled_from(["", "the river"]))
days = st.dates(date(2025, 1, 1), date(2035, 1, 1))


def first(known: dict[Need, str], today: date = TODAY, **fields: object) -> str | None:
    found = offers(ALL, Around(7, known, **fields), today)  # type: ignore[arg-type]
    return found[0].id if found else None


def test_there_are_some_dozens_each_of_its_own() -> None:
    assert 30 <= len(ALL) <= 50
    assert len({gesture.id for gesture in ALL}) == len(ALL)
    assert len({gesture.text for gesture in ALL}) == len(ALL)
    assert all("!" not in gesture.text for gesture in ALL)


@pytest.mark.parametrize("gesture", ALL, ids=lambda gesture: gesture.id)
def test_every_one_can_be_offered_and_names_only_what_it_needs(gesture: Gesture) -> None:
    month = min(gesture.months, default=6)
    around = Around(1, dict.fromkeys(gesture.needs, "the river"), Pronoun.SHE)
    [said] = offers([gesture], around, date(2026, month, 15))
    assert "{" not in said.text
    assert "[" not in said.text
    assert ("{about}" in gesture.text) == ("the river" in said.text)


def test_nothing_is_offered_of_whom_nothing_is_known() -> None:
    assert first({}) is None


@given(known, days)
def test_what_is_offered_fits_what_is_known_and_the_month(
    facts: dict[Need, str], today: date
) -> None:
    by_id = {gesture.id: gesture for gesture in ALL}
    for offer in offers(ALL, Around(7, facts), today):
        gesture = by_id[offer.id]
        assert set(gesture.needs) <= set(facts)
        assert not gesture.months or today.month in gesture.months


@given(days)
def test_in_a_hard_season_only_gentle_ones_are(today: date) -> None:
    by_id = {gesture.id: gesture for gesture in ALL}
    found = offers(ALL, Around(7, EVERYTHING, hard_season=True), today)
    assert found
    assert all(by_id[offer.id].gentle for offer in found)
    assert all(offer.size is not Size.CALL for offer in found)


@given(known, days)
def test_it_is_the_same_all_week(facts: dict[Need, str], today: date) -> None:
    monday = today - timedelta(days=today.weekday())
    sunday = monday + timedelta(days=6)
    if monday.month == sunday.month:
        assert first(facts, monday) == first(facts, today) == first(facts, sunday)


@given(known, days)
def test_the_week_after_it_is_another_one(facts: dict[Need, str], today: date) -> None:
    later = today + timedelta(weeks=1)
    if today.month == later.month and len(offers(ALL, Around(7, facts), today)) > 1:
        assert first(facts, today) != first(facts, later)


@given(known, days)
def test_what_was_taken_does_not_come_again(facts: dict[Need, str], today: date) -> None:
    found = offers(ALL, Around(7, facts), today)
    if found:
        after = offers(ALL, Around(7, facts, done={found[0].text}), today + timedelta(weeks=1))
        assert found[0].text not in {offer.text for offer in after}


def test_long_words_are_cut() -> None:
    [said] = offers(
        [Gesture("x", "About: {about}", (Need.GOAL,), Size.LINE)],
        Around(1, {Need.GOAL: "word " * 60}),
        TODAY,
    )
    assert len(said.text) < 110
    assert said.text.endswith("…")
