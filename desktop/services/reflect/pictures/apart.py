"""Keeps what the layout places from lying on each other: people, and groups of people."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Point = tuple[float, float]

_TURNS = 14
_ASIDE = 0.12  # how much dearer a place is that lies aside of the wished direction


@dataclass(frozen=True, slots=True)
class Round:
    """The room of a group."""

    x: float
    y: float
    radius: float


def push_apart(
    places: Mapping[int, Point],
    least: float,
    *,
    hole: float = 0.0,
    still: frozenset[int] = frozenset(),
) -> dict[int, Point]:
    """Everybody at least about ``least`` from the next and ``hole`` from the middle.

    Who is ``still`` is not moved.
    """
    found = {person: _out_of_hole(place, hole, person) for person, place in places.items()}
    for person in still:
        found[person] = places[person]
    for _ in range(_TURNS):
        if not _one_turn(found, least, still):
            break
    for person in found.keys() - still:
        found[person] = _out_of_hole(found[person], hole, person)
    return found


def _one_turn(found: dict[int, Point], least: float, still: frozenset[int]) -> bool:
    """Look at each pair in neighbouring squares; whether anybody had to move."""
    squares: dict[tuple[int, int], list[int]] = defaultdict(list)
    for person, (x, y) in found.items():
        squares[int(x // least), int(y // least)].append(person)
    moved = False
    for (column, row), people in squares.items():
        beside = [
            other
            for step in ((0, 0), (1, 0), (0, 1), (1, 1), (-1, 1))
            for other in squares.get((column + step[0], row + step[1]), ())
        ]
        for place, person in enumerate(people):
            for other in beside[place + 1 :]:
                moved |= _part(found, person, other, least, still)
    return moved


def _part(
    found: dict[int, Point], one: int, other: int, least: float, still: frozenset[int]
) -> bool:
    """Half the missing way each; all of it where one of them is still."""
    (ax, ay), (bx, by) = found[one], found[other]
    dx, dy = bx - ax, by - ay
    apart = math.hypot(dx, dy)
    if apart >= least or (one in still and other in still):
        return False
    if apart < 1e-6:
        turn = (one * 7 + other) % 360
        dx, dy, apart = math.cos(turn), math.sin(turn), 1.0
    way = (least - apart) / apart
    mine = 0.0 if one in still else 1.0 if other in still else 0.5
    found[one] = (ax - dx * way * mine, ay - dy * way * mine)
    found[other] = (bx + dx * way * (1 - mine), by + dy * way * (1 - mine))
    return True


def _out_of_hole(place: Point, hole: float, person: int) -> Point:
    out = math.hypot(*place)
    if out >= hole:
        return place
    turn = math.atan2(place[1], place[0]) if out > 1e-6 else person % 360
    return hole * math.cos(turn), hole * math.sin(turn)


def around_me(wished: Sequence[Point], rounds: Sequence[Round], hole: float) -> list[Point]:
    """Where the rounds lie: in the direction that each wishes, close around the middle and
    not on each other. The largest are placed first and do not give way."""
    area = sum(round_.radius**2 for round_ in rounds)
    wide = math.sqrt(area) / (max((math.hypot(*one) for one in wished), default=1.0) or 1.0)
    placed: dict[int, Round] = {}
    for number in sorted(range(len(rounds)), key=lambda n: (-rounds[n].radius, n)):
        x, y = wished[number]
        placed[number] = _nearest_room(
            Round(x * wide, y * wide, rounds[number].radius), list(placed.values()), hole
        )
    return [(placed[number].x, placed[number].y) for number in range(len(rounds))]


def _nearest_room(wished: Round, placed: Sequence[Round], hole: float) -> Round:
    """Outwards along the wished direction, or a little beside it, until nothing is there."""
    turn = math.atan2(wished.y, wished.x)
    best: Round | None = None
    for aside in (0.0, 0.25, -0.25, 0.5, -0.5, 0.9, -0.9, 1.4, -1.4, 2.1, -2.1, math.pi):
        out = _first_gap(turn + aside, wished.radius, placed, hole + wished.radius)
        cost = out * (1 + abs(aside) * _ASIDE)
        if best is None or cost < math.hypot(best.x, best.y) * (
            1 + abs(_turn(best, turn)) * _ASIDE
        ):
            best = Round(out * math.cos(turn + aside), out * math.sin(turn + aside), wished.radius)
    assert best is not None
    return best


def _turn(round_: Round, turn: float) -> float:
    return (math.atan2(round_.y, round_.x) - turn + math.pi) % math.tau - math.pi


def _first_gap(turn: float, radius: float, placed: Sequence[Round], least: float) -> float:
    """How far out, in this direction, a round first touches nothing."""
    cos, sin = math.cos(turn), math.sin(turn)
    taken: list[tuple[float, float]] = []
    for one in placed:
        along, across = one.x * cos + one.y * sin, one.y * cos - one.x * sin
        room = (one.radius + radius) ** 2 - across**2
        if room > 0:
            half = math.sqrt(room)
            taken.append((along - half, along + half))
    out = least
    for begin, end in sorted(taken):
        if begin < out - 1e-9 < end or begin <= out < end:
            out = end
    return out
