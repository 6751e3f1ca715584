"""What my profile and what I know of somebody have in common."""

from __future__ import annotations

import pytest

from desktop.domain.compose.ground import Ground
from desktop.domain.entities import Facet, ProfileLine
from desktop.services.compose.common_ground import common_ground
from tests.builders import TODAY, a_person, a_talk, add


def _mine(db, kind, text, **fields):
    add(db, ProfileLine(kind=kind, text=text, written_on=TODAY, **fields))


@pytest.fixture
def ana(db):
    (ana,) = add(db, a_person("Ana Moreau"))
    return ana


def _knows(db, person, kind, text, **fields):
    add(db, Facet(person_id=person, kind=kind, text=text, noted_on=TODAY, **fields))


def _ground(db, person):
    with db.read() as session:
        return common_ground(session, person, today=TODAY)


def test_what_both_care_for_stands_with_both_lines(db, ana):
    _mine(db, "value", "Curiosity, even when it is late")
    _knows(db, ana, "value", "Curiosity before correctness")
    (one,) = _ground(db, ana)
    assert (one.ground, one.mine, one.theirs) == (
        Ground.COMMON,
        "Curiosity, even when it is late",
        "Curiosity before correctness",
    )
    assert one.words == ("Curiosity",)


def test_my_offer_meets_their_need_by_stem_and_family(db, ana):
    _mine(db, "offer", "An hour with a manuscript")
    _knows(db, ana, "need", "An honest editor")
    assert [one.ground for one in _ground(db, ana)] == [Ground.I_CAN_GIVE]


def test_their_offer_meets_mine(db, ana):
    _mine(db, "need", "Somebody who tunes harmoniums")
    _knows(db, ana, "strength", "Tuned a harmonium for the mayor")
    assert [one.ground for one in _ground(db, ana)] == [Ground.THEY_CAN_GIVE]


def test_what_was_confided_or_is_done_is_left_out(db, ana):
    _mine(db, "value", "Courage at sea")
    _mine(db, "aim", "Learn to sail", done_on=TODAY)
    talk = a_talk(db, ana, words="I lost all courage", confided=True)
    _knows(db, ana, "worry", "Courage", interaction_id=talk)
    _knows(db, ana, "interest", "Sailing")
    assert _ground(db, ana) == ()


def test_common_words_and_families_alone_are_no_common_ground(db, ana):
    _mine(db, "value", "Good work with good people")
    _mine(db, "aim", "Write a novel")
    _knows(db, ana, "value", "People who like good work")
    _knows(db, ana, "interest", "Publishers of the thirties")
    assert _ground(db, ana) == ()


def test_nobody_there_has_nothing_in_common(db):
    assert _ground(db, 404) == ()
