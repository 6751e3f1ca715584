"""Where everybody of the web stands."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import pytest

from desktop.domain.reflect.pictures_web import Web, WebPerson
from desktop.services.reflect.pictures.groups import LARGEST, groups_of
from desktop.services.reflect.pictures.layout import SPACE, lay_out
from tests.services.reflect.webs import made_web

SIZES = [(1, 0), (2, 1), (12, 14), (60, 90), (61, 90), (400, 900)]


@pytest.mark.parametrize(("people", "ties"), SIZES)
def test_the_same_web_is_the_same_picture(people: int, ties: int) -> None:
    assert lay_out(made_web(people, ties)) == lay_out(made_web(people, ties))


@pytest.mark.parametrize(("people", "ties"), SIZES)
def test_nobody_lies_on_another_or_on_me(people: int, ties: int) -> None:
    places = lay_out(made_web(people, ties))

    assert len(places) == people
    assert all(math.hypot(*place) > SPACE for place in places.values())
    pairs = itertools.combinations(places.values(), 2)
    assert all(math.dist(one, other) > SPACE / 3 for one, other in pairs)


def test_nobody_at_all_is_an_empty_picture() -> None:
    assert lay_out(Web()) == {}


def test_people_whom_nothing_ties_stand_evenly() -> None:
    places = lay_out(made_web(300, 0))

    assert len(places) == 300


@pytest.mark.parametrize(("people", "ties"), [(30, 40), (400, 900)])
def test_a_newcomer_moves_nobody(people: int, ties: int) -> None:
    web = made_web(people, ties)
    before = lay_out(web)
    newcomer = WebPerson(9_999, "New Comer", "New", True)

    after = lay_out(replace(web, people=(*web.people, newcomer)), before)

    assert {person: after[person] for person in before} == before
    assert all(math.dist(after[9_999], place) > SPACE / 3 for place in before.values())


def test_who_left_leaves_the_others_where_they_were() -> None:
    web = made_web(100, 200)
    before = lay_out(web)

    after = lay_out(web.only(range(2, 101)), before)

    assert after == {person: place for person, place in before.items() if person != 1}


def test_i_am_about_in_the_middle() -> None:
    places = lay_out(made_web(400, 900)).values()

    reach = max(math.hypot(*place) for place in places)
    middle = [sum(axis) / len(places) for axis in zip(*places, strict=True)]
    assert math.hypot(*middle) < reach / 3


def test_people_of_a_circle_are_near_each_other() -> None:
    web = made_web(400, 900)
    places = lay_out(web)
    only_here = [one.person_id for one in web.people if one.circles == {3}]

    def mean_distance(people: list[int]) -> float:
        pairs = list(itertools.combinations(people[:40], 2))
        return sum(math.dist(places[a], places[b]) for a, b in pairs) / len(pairs)

    assert mean_distance(only_here) < mean_distance([one.person_id for one in web.people]) / 2


@pytest.mark.parametrize(("people", "ties"), [(10, 5), (900, 2_000), (2_000, 0)])
def test_each_is_in_one_group_and_no_group_is_large(people: int, ties: int) -> None:
    groups = groups_of(made_web(people, ties))

    assert sorted(one for group in groups for one in group) == list(range(1, people + 1))
    assert max(map(len, groups)) <= LARGEST
