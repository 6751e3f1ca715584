"""Made-up webs of any size, the same each time."""

from __future__ import annotations

import random
from datetime import date

from desktop.domain.reflect.pictures_web import Web, WebCircle, WebPerson, WebTie

_GIVEN = ("Ada", "Amir", "Ben", "Bea", "Callum", "Elif", "Farah", "Goran", "Hana", "Ines")
_FAMILY = ("Abara", "Bauer", "Castro", "Dubois", "Ferrari", "Gruber", "Haddad", "Ito", "Lima")
_CIRCLES = 8


def made_web(people: int, ties: int, *, seed: int = 3) -> Web:
    """Most are in one or two circles, and know each other from there."""
    dice = random.Random(seed)
    circles = tuple(WebCircle(n, f"Circle {n}", n - 1) for n in range(1, _CIRCLES + 1))
    everybody = tuple(_person(dice, number) for number in range(1, people + 1))
    return Web(everybody, _ties(dice, everybody, ties), circles)


def _person(dice: random.Random, number: int) -> WebPerson:
    given = dice.choice(_GIVEN)
    circles = frozenset(dice.sample(range(1, _CIRCLES + 1), dice.choice((0, 0, 1, 1, 1, 2))))
    talks = int(dice.paretovariate(0.7)) if dice.random() < 0.8 else 0
    name = f"{given} {dice.choice(_FAMILY)}"
    return WebPerson(number, name, given, dice.random() < 0.5, min(talks, 80), circles)


def _ties(dice: random.Random, people: tuple[WebPerson, ...], count: int) -> tuple[WebTie, ...]:
    members = {
        circle: [one.person_id for one in people if circle in one.circles]
        for circle in range(1, _CIRCLES + 1)
    }
    pairs: set[tuple[int, int]] = set()
    while len(pairs) < count:
        one = dice.choice(people)
        near = members[dice.choice(sorted(one.circles))] if one.circles else []
        other = dice.choice(near) if near and dice.random() < 0.8 else dice.choice(people).person_id
        if other != one.person_id:
            pairs.add((min(one.person_id, other), max(one.person_id, other)))
    return tuple(_tie(dice, *pair) for pair in sorted(pairs))


def _tie(dice: random.Random, one: int, other: int) -> WebTie:
    chance = dice.random()
    if chance < 0.1:
        return WebTie(one, other, might=True)
    if chance < 0.5:
        return WebTie(one, other, related=True, kind="friend", reverse_kind="friend")
    days = dice.choice((1, 1, 2, 5, 13))
    return WebTie(one, other, together=days, together_on=date(2026, 2, 3))
