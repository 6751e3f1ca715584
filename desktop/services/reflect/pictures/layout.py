"""Where everybody of the web stands, with me in the middle.

The forces are those of rustworkx. It holds Python's lock for a whole call, whose time grows
with the square of the people in it; so the web is laid out in groups of people who belong
together, one call each, and the groups then lie around me without touching.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from zlib import crc32

import rustworkx

from desktop.domain.reflect.pictures_web import ME, Web, WebTie
from desktop.services.reflect.pictures.apart import Point, Round, around_me, push_apart
from desktop.services.reflect.pictures.groups import groups_of

SPACE = 62.0  # between neighbours, in the picture's own pixels at 100 %
_WHOLE = 60  # so many people are laid out at once, with me among them
_SEED = 7
_ROUNDS = 60
_EVEN = 0.7  # how much of a group's own density is evened out


def lay_out(web: Web, before: Mapping[int, Point] | None = None) -> dict[int, Point]:
    """Everybody's place, the same for the same web; mine is the origin.

    Who had a place ``before`` keeps it; newcomers find theirs beside whom they are tied to.
    """
    kept = {one.person_id: before[one.person_id] for one in web.people if before and
            one.person_id in before}  # fmt: skip
    if kept and len(kept) * 2 > len(web.people):
        return _with_newcomers(web, kept)
    if len(web.people) <= _WHOLE:
        return _whole(web)
    return _in_groups(web)


def _whole(web: Web) -> dict[int, Point]:
    """One picture of a few, with my own lines among the forces."""
    ids = [one.person_id for one in web.people]
    mine = [(ME, one.person_id, 0.5 + one.closeness / 2) for one in web.people if one.in_practice]
    places = _spring([ME, *ids], [*mine, *_edges(web.ties)], pinned=True)
    wide = SPACE * math.sqrt(len(ids) + 1) * 0.75
    return _settled(_scaled(places, wide, (0.0, 0.0), all_round=0.6))


def _in_groups(web: Web) -> dict[int, Point]:
    groups = groups_of(web)
    rounds = [Round(0.0, 0.0, SPACE * (0.62 * math.sqrt(len(group)) + 0.45)) for group in groups]
    middles = around_me(_directions(web, groups), rounds, hole=SPACE * 1.6)
    found: dict[int, Point] = {}
    for group, middle, round_ in zip(groups, middles, rounds, strict=True):
        ties = _edges(web.only(group).ties) if len(groups) == 1 else _edges(_within(web, group))
        places = _spring(group, ties) if ties else _sunflower(group)
        found |= _scaled(places, round_.radius - SPACE * 0.45, middle)
    return _settled(found)


def _within(web: Web, group: Sequence[int]) -> list[WebTie]:
    inside = set(group)
    return [tie for tie in web.ties if tie.first_id in inside and tie.second_id in inside]


def _directions(web: Web, groups: Sequence[Sequence[int]]) -> list[Point]:
    """Where the groups would like to lie: near those that they have ties to."""
    number_of = {person: number for number, group in enumerate(groups, 1) for person in group}
    weights: dict[tuple[int, int], float] = {}
    for tie in web.ties:
        pair = number_of[tie.first_id], number_of[tie.second_id]
        if pair[0] != pair[1]:
            key = (min(pair), max(pair))
            weights[key] = weights.get(key, 0.0) + 1.0
    edges = [(one, other, weight) for (one, other), weight in sorted(weights.items())]
    numbers = list(range(1, len(groups) + 1))
    mine = [(ME, number, 0.5) for number in numbers]
    places = _spring([ME, *numbers], [*mine, *edges], pinned=True)
    return [places[number] for number in numbers]


def _spring(
    ids: Sequence[int], edges: Sequence[tuple[int, int, float]], *, pinned: bool = False
) -> dict[int, Point]:
    """The library's own places, about within 1 of the middle; ``pinned`` holds me there."""
    graph: rustworkx.PyGraph[int, float] = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from(list(ids))
    at = {person: index for index, person in enumerate(ids)}
    graph.add_edges_from([(at[one], at[other], weight) for one, other, weight in edges])
    start = {at[person]: (0.0, 0.0) if person == ME else _start(person) for person in ids}
    found = rustworkx.spring_layout(
        graph, pos=start, fixed={at[ME]} if pinned else None, k=1.2 / math.sqrt(len(ids)),
        num_iter=_ROUNDS, weight_fn=float, seed=_SEED,
    )  # fmt: skip
    return {person: (found[index][0], found[index][1]) for person, index in at.items()}


def _edges(ties: Sequence[WebTie]) -> list[tuple[int, int, float]]:
    return [(tie.first_id, tie.second_id, 0.6 if tie.is_thought else 1.0) for tie in ties]


def _start(person: int) -> Point:
    """Somewhere in the round, by the person alone: others who come or go change nothing."""
    chance = crc32(f"web:{person}".encode())
    turn, out = (chance & 0xFFFF) / 0xFFFF * math.tau, math.sqrt((chance >> 16) / 0xFFFF)
    return out * math.cos(turn), out * math.sin(turn)


def _sunflower(ids: Sequence[int]) -> dict[int, Point]:
    """People whom nothing ties to each other: evenly, like seeds."""
    turn = math.pi * (3 - math.sqrt(5))
    return {
        person: (math.sqrt(place + 0.5) * math.cos(place * turn),
                 math.sqrt(place + 0.5) * math.sin(place * turn))
        for place, person in enumerate(ids)
    }  # fmt: skip


def _scaled(
    places: Mapping[int, Point], wide: float, middle: Point, *, all_round: float = 0.0
) -> dict[int, Point]:
    """Reaching as far as ``wide`` from ``middle``, about as dense everywhere: each keeps the
    order of distance, and what is left of its direction when ``all_round`` of it (0 to 1)
    goes into standing evenly about the middle."""
    own = (0.0, 0.0) if ME in places else _mean(list(places.values()))
    people = [person for person in places if person != ME]
    if not people:
        return {}
    reach = {person: math.dist(places[person], own) for person in people}
    turns = {person: _turn_of(places[person], own) for person in people}
    even = {
        person: (place + 0.5) / len(people) * math.tau
        for place, person in enumerate(sorted(people, key=lambda one: (turns[one], one)))
    }
    usual = sorted(reach.values())[int(len(people) * 0.9)] or 1.0
    found: dict[int, Point] = {}
    for place, person in enumerate(sorted(people, key=lambda one: (reach[one], one))):
        dense = math.sqrt((place + 1) / len(people))
        out = wide * (_EVEN * dense + (1 - _EVEN) * min(1.0, reach[person] / usual))
        turn = turns[person] + (even[person] - turns[person]) * all_round
        found[person] = (middle[0] + out * math.cos(turn), middle[1] + out * math.sin(turn))
    return found


def _turn_of(place: Point, middle: Point) -> float:
    return math.atan2(place[1] - middle[1], place[0] - middle[0]) % math.tau


def _mean(points: Sequence[Point]) -> Point:
    count = len(points) or 1
    return sum(x for x, _ in points) / count, sum(y for _, y in points) / count


def _settled(places: Mapping[int, Point]) -> dict[int, Point]:
    return push_apart(places, SPACE * 0.72, hole=SPACE * 1.1)


def _with_newcomers(web: Web, kept: Mapping[int, Point]) -> dict[int, Point]:
    """The others stay exactly where they are."""
    found = dict(kept)
    rim = max(math.hypot(*place) for place in kept.values())
    for one in web.people:
        if one.person_id in found:
            continue
        tied = [
            found[tie.other(one.person_id)]
            for tie in web.ties
            if one.person_id in (tie.first_id, tie.second_id) and tie.other(one.person_id) in kept
        ]
        x, y = _start(one.person_id)
        near = _mean(tied) if tied else (x * rim, y * rim)
        found[one.person_id] = (near[0] + x * SPACE / 2, near[1] + y * SPACE / 2)
    return push_apart(found, SPACE * 0.72, hole=SPACE * 1.1, still=frozenset(kept))
