"""Who might be glad of whom, in made-up lives of three languages."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.domain.entities import (
    Address,
    Facet,
    Introduction,
    NotTheseTwo,
    Occasion,
    Person,
    Season,
    Tie,
)
from desktop.domain.suggestions import Meets, Why
from desktop.services.introductions.suggestions import suggestions
from tests.builders import NOW, TODAY, a_person, a_talk, add

# What each of them needs, has or cares for.
_LIVES = {
    "Hannah Weiss": [("interest", "Old maps, and the sea")],
    "Callum Reid": [("offer", "A place in our choir for an alto")],
    "Ester Vidal": [("need", "Somebody to repair the harmonium")],
    "Elsa Grund": [("strength", "Repairs a harmonium with paper and patience")],
    "Marta Ruiz": [("need", "Alguien que cuide las abejas en agosto")],
    "Jorge Peña": [("offer", "Dos tardes con las abejas, cuando haga falta")],
    "Uwe Brandt": [("need", "Sucht ein Zimmer für seine Töpferscheibe")],
    "Ida Falk": [("offer", "Eine Töpferscheibe, die niemand benutzt")],
    "Petra Holm": [("need", "Jemand, mit dem sie spanisch sprechen kann")],
    "Lucía Sanz": [("strength", "Profesora de español, muy paciente")],
    "Rolf Amsel": [("interest", "Glacier crossings by kite")],
    "Nils Ek": [("interest", "Kite and glacier")],
    "Dora Pick": [("goal", "To work less and see more people"), ("offer", "Work for good people")],
    "Ed Moss": [("food", "No harmonium, no bees"), ("interest", "Nothing with harmonium music")],
}


@pytest.fixture
def book(db):
    names = list(_LIVES)
    ids = dict(zip(names, add(db, *(_in_touch(name) for name in names)), strict=True))
    for name, lines in _LIVES.items():
        for kind, text in lines:
            add(db, Facet(person_id=ids[name], kind=kind, text=text, noted_on=date(2026, 2, 1)))
    return ids


def _in_touch(name):
    return a_person(name, last_contact_on=TODAY - timedelta(days=10))


def _found(db, **wishes):
    with db.read() as session:
        return suggestions(session, today=TODAY, **wishes)


def _pairs(db):
    return {(one.need.name, one.offer.name) for one in _found(db)}


def _said(db, person, words, **fields):
    return a_talk(db, person, day=TODAY - timedelta(days=30), words=words, **fields)


def test_what_one_needs_and_another_has_is_found_in_three_languages(db, book):
    pairs = _pairs(db)
    assert ("Ester Vidal", "Elsa Grund") in pairs
    assert ("Marta Ruiz", "Jorge Peña") in pairs
    assert ("Uwe Brandt", "Ida Falk") in pairs


def test_what_is_called_otherwise_in_another_language_is_found_by_its_family(db, book):
    assert ("Petra Holm", "Lucía Sanz") in _pairs(db)


def test_what_somebody_said_can_be_a_wish(db, book):
    _said(db, book["Hannah Weiss"], "The weather turns. I'd love to sing again.")
    (one,) = [one for one in _found(db) if one.need.name == "Hannah Weiss"]
    assert one.need.kind == "words"
    assert one.need.text == "I'd love to sing again."
    assert one.offer.name == "Callum Reid"
    assert one.shared == ("sing",)


def test_what_was_confided_is_never_used(db, book):
    talk = _said(db, book["Hannah Weiss"], "I'd love to sing again.", confided=True)
    add(
        db,
        Facet(
            person_id=book["Hannah Weiss"],
            kind="need",
            text="A choir, and an alto's part",
            noted_on=TODAY,
            interaction_id=talk,
        ),
    )
    assert not any("Hannah Weiss" in pair for pair in _pairs(db))


def test_two_who_care_for_the_same_are_found_with_the_later_first(db, book):
    add(
        db,
        Facet(
            person_id=book["Nils Ek"],
            kind="interest",
            text="A kite on a glacier, again",
            noted_on=TODAY,
        ),
    )
    (one,) = [one for one in _found(db) if one.meets is Meets.BOTH]
    assert (one.need.name, one.offer.name) == ("Nils Ek", "Rolf Amsel")
    assert set(one.shared) == {"kite", "glacier"}


def test_common_words_and_what_is_not_liked_are_no_reason(db, book):
    named = {name for pair in _pairs(db) for name in pair}
    assert not named & {"Dora Pick", "Ed Moss"}


def test_a_town_that_both_name_is_no_reason(db):
    ada, ben = add(db, a_person("Ada One"), a_person("Ben Two"))
    add(db, Address(person_id=ada, locality="Leipzig"))
    add(
        db,
        Facet(person_id=ada, kind="need", text="A quiet flat in Leipzig", noted_on=TODAY),
        Facet(person_id=ben, kind="offer", text="Concert tickets for Leipzig", noted_on=TODAY),
    )
    assert _pairs(db) == set()


def test_a_word_that_half_the_book_uses_is_no_reason(db):
    people = add(db, *(a_person(f"Number {n}") for n in range(60)))
    for place, person in enumerate(people):
        kind = "need" if place % 2 else "offer"
        add(
            db,
            Facet(
                person_id=person,
                kind=kind,
                text=f"lantern word{place}",
                noted_on=TODAY,
            ),
        )
    assert _pairs(db) == set()


def _tie(one, other):
    return Tie(person_id=one, other_id=other, kind="neighbour")


def _not_these(one, other):
    return NotTheseTwo(first_id=other, second_id=one, said_on=TODAY)


def _introduced(one, other):
    return Introduction(
        first_id=one, second_id=other, state="landed", thought_on=TODAY, state_on=date(2020, 1, 1)
    )


@pytest.mark.parametrize("between", [_tie, _not_these, _introduced])
def test_two_who_know_each_other_or_were_set_aside_are_not_suggested(db, book, between):
    add(db, between(book["Ester Vidal"], book["Elsa Grund"]))
    assert ("Ester Vidal", "Elsa Grund") not in _pairs(db)


def test_two_who_met_me_together_know_each_other(db, book):
    a_talk(db, book["Ester Vidal"], book["Elsa Grund"])
    assert ("Ester Vidal", "Elsa Grund") not in _pairs(db)


@pytest.mark.parametrize(("state_on", "again"), [(TODAY, False), (date(2024, 1, 1), True)])
def test_what_was_let_go_may_be_thought_of_again_a_year_on(db, book, state_on, again):
    add(
        db,
        Introduction(
            first_id=book["Ester Vidal"],
            second_id=book["Elsa Grund"],
            state="let_go",
            thought_on=state_on,
            state_on=state_on,
        ),
    )
    assert (("Ester Vidal", "Elsa Grund") in _pairs(db)) is again


def test_nobody_in_the_trash_and_nobody_who_died(db, book):
    with db.change("trash") as change:
        change.session.get(Person, book["Elsa Grund"]).deleted_at = NOW
    add(db, Occasion(person_id=book["Ida Falk"], kind="death", month=1, day=2))
    named = {name for pair in _pairs(db) for name in pair}
    assert not named & {"Elsa Grund", "Ida Falk"}


def test_in_a_hard_season_somebody_may_be_given_to_but_is_not_asked_to_give(db, book):
    add(
        db,
        Season(person_id=book["Ester Vidal"], kind="hard", begins_on=TODAY),
        Season(person_id=book["Jorge Peña"], kind="hard", begins_on=TODAY),
    )
    (ester,) = [one for one in _found(db) if one.need.name == "Ester Vidal"]
    assert [(one.why, one.given) for one in ester.cautions] == [(Why.HARD_SEASON, "Ester")]
    assert ("Marta Ruiz", "Jorge Peña") not in _pairs(db)


def test_after_a_long_silence_a_line_goes_first(db, book):
    with db.change("silence") as change:
        change.session.get(Person, book["Ester Vidal"]).last_contact_on = date(2025, 10, 3)
    (ester,) = [one for one in _found(db) if one.need.name == "Ester Vidal"]
    assert [(one.why, one.since) for one in ester.cautions] == [
        (Why.LONG_SILENCE, date(2025, 10, 3))
    ]


def test_nobody_stands_in_more_than_two(db):
    (ida,) = add(db, _in_touch("Ida Falk"))
    add(db, Facet(person_id=ida, kind="offer", text="A kiln for pottery", noted_on=TODAY))
    for n in range(5):
        (one,) = add(db, _in_touch(f"Potter {n}"))
        add(db, Facet(person_id=one, kind="need", text="A kiln nearby", noted_on=TODAY))
    assert len(_found(db)) == 2


def test_an_empty_book_has_none(db):
    assert _found(db) == ()


_EVERYDAY_LIVES = [
    ("Gil Pan", "interest", "Wandern, Fotografieren, Kochen"),
    ("Hob Quy", "interest", "Kochen, Lesen, Reisen"),
    ("Ann Hill", "interest", "Cooking, long walks, travel"),
    ("Bob Stone", "interest", "Travel and coffee"),
    ("Dora Late", "need", "Somebody for late evenings by the river"),
    ("Emil Stay", "strength", "Stays late, and calm at close quarters"),
    ("Ida Roof", "worry", "Money, and the roof of the house"),
    ("Ulf Room", "offer", "A room under the roof of his house"),
]


def test_what_half_the_world_likes_and_words_of_every_day_are_no_reason(db):
    for name, kind, text in _EVERYDAY_LIVES:
        (one,) = add(db, _in_touch(name))
        add(db, Facet(person_id=one, kind=kind, text=text, noted_on=TODAY))
    assert _pairs(db) == set()


def test_an_interest_can_be_what_somebody_needs(db):
    ivy, jon = add(db, _in_touch("Ivy Sea"), _in_touch("Jon Tam"))
    add(
        db,
        Facet(person_id=ivy, kind="goal", text="Run her first marathon", noted_on=TODAY),
        Facet(person_id=jon, kind="interest", text="Marathons, and his garden", noted_on=TODAY),
    )
    assert _pairs(db) == {("Ivy Sea", "Jon Tam")}


def test_it_takes_as_many_questions_for_many_as_for_few(db, book, count_statements):
    few = count_statements(suggestions, today=TODAY)
    for n in range(30):
        (one,) = add(db, _in_touch(f"Sower {n}"))
        add(db, Facet(person_id=one, kind="need", text=f"Harmonium, bees {n}", noted_on=TODAY))
    assert count_statements(suggestions, today=TODAY) == few <= 5
