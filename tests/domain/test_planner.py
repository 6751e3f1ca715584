"""The plan as properties: what holds for any people, any spans, any days."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date, timedelta
from itertools import combinations
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.rhythm.capacity import Capacity, DayKind
from desktop.domain.rhythm.pauses import Pause
from desktop.domain.rhythm.planner import Room, Waiting, plan
from desktop.domain.rhythm.turns import Turn

TODAY = date(2026, 3, 12)
DAY = timedelta(days=1)


@st.composite
def turns(draw: st.DrawFn, longest: int = 20) -> Turn:
    begins = draw(st.integers(-10, 14))
    length = draw(st.integers(0, longest))
    lapses = draw(st.integers(0, 3))
    ends = max(begins + length, 0)
    return Turn(TODAY + begins * DAY, TODAY + ends * DAY, lapses)


@st.composite
def people(draw: st.DrawFn, most: int = 24) -> list[Waiting]:
    count = draw(st.integers(0, most))
    ids = draw(st.lists(st.integers(1, 10**6), min_size=count, max_size=count, unique=True))
    met = st.one_of(st.none(), st.integers(1, 3))
    put_off = st.one_of(st.none(), st.integers(0, 8).map(lambda days: TODAY + days * DAY))
    return [Waiting(person, draw(turns()), draw(put_off), draw(met)) for person in ids]


KINDS = st.sampled_from(list(DayKind))
WEEKS = st.tuples(*[KINDS] * 7).filter(lambda week: DayKind.USUAL in week)
ROOMS = st.builds(
    lambda usual, week, taken, away: Room(
        TODAY,
        Capacity(usual, week),
        {TODAY + day * DAY: count for day, count in taken.items()},
        (Pause(TODAY + away * DAY, TODAY + (away + 2) * DAY),) if away is not None else (),
    ),
    st.integers(1, 3),
    WEEKS,
    st.dictionaries(st.integers(0, 20), st.integers(0, 4), max_size=6),
    st.one_of(st.none(), st.integers(0, 9)),
)


def days_of(waiting: Waiting, today: date = TODAY) -> range:
    """The rest of their turn, as days from today."""
    first = max(waiting.turn.begins, waiting.not_before or today, today)
    return range((first - today).days, (waiting.turn.ends - today).days + 1)


def places(room: Room, day: date) -> int:
    return max(0, room.cap(day) - room.taken.get(day, 0))


def most_that_fit(waiting: list[Waiting], room: Room) -> int:
    """By Glover's rule, an algorithm of its own: each day takes who must go soonest."""
    left = [days_of(w) for w in waiting if len(days_of(w))]
    held = 0
    for day in range(max((days.stop for days in left), default=0)):
        here = sorted((d for d in left if d.start <= day < d.stop), key=lambda d: d.stop)
        for days in here[: places(room, TODAY + day * DAY)]:
            left.remove(days)
            held += 1
    return held


def in_turn(waiting: list[Waiting], found: dict[int, date]) -> list[Waiting]:
    return [w for w in waiting if w.person in found and found[w.person] <= w.turn.ends]


@given(people(), ROOMS)
def test_no_day_ever_brings_more_than_it_may(waiting: list[Waiting], room: Room) -> None:
    loads = Counter(plan(waiting, room).values())
    assert all(count <= places(room, day) for day, count in loads.items())


@given(people(), ROOMS)
def test_everybody_near_has_a_day_and_never_before_their_turn(
    waiting: list[Waiting], room: Room
) -> None:
    found = plan(waiting, room)
    assert set(found) == {w.person for w in waiting}
    for w in waiting:
        assert found[w.person] >= max(w.turn.begins, w.not_before or TODAY, TODAY)


@given(people(), ROOMS)
def test_as_many_as_any_arrangement_could_hold_keep_their_turn(
    waiting: list[Waiting], room: Room
) -> None:
    found = plan(waiting, room)
    assert len(in_turn(waiting, found)) == most_that_fit(waiting, room)


@given(people(), ROOMS, st.randoms(use_true_random=False))
def test_the_order_in_which_people_come_in_changes_nothing(
    waiting: list[Waiting], room: Room, dice: Random
) -> None:
    before = plan(waiting, room)
    dice.shuffle(waiting)
    assert plan(waiting, room) == before


@given(people(), ROOMS)
def test_when_a_day_passes_and_its_people_were_heard_nobody_else_moves(
    waiting: list[Waiting], room: Room
) -> None:
    found = plan(waiting, room)
    rest = [w for w in waiting if found[w.person] > TODAY and w.turn.ends > TODAY]
    tomorrow = Room(TODAY + DAY, room.capacity, room.taken, room.away)
    expected = {w.person: found[w.person] for w in rest}
    # Whoever found no place in their turn and whose turn is over now has another turn.
    late = [w for w in waiting if w.turn.ends == TODAY and found[w.person] > TODAY]
    held = [w for w in rest if found[w.person] <= w.turn.ends]
    after = plan(rest, tomorrow)
    assert {w.person: after[w.person] for w in held} == {w.person: found[w.person] for w in held}
    if not late:
        assert after == expected


@given(people(), ROOMS)
def test_people_met_together_share_a_day_only_where_there_is_no_other(
    waiting: list[Waiting], room: Room
) -> None:
    found = plan(waiting, room)
    loads = Counter(found.values())
    met: defaultdict[int, list[Waiting]] = defaultdict(list)
    for w in in_turn(waiting, found):
        if w.together is not None:
            met[w.together].append(w)
    for group in met.values():
        taken = {found[w.person] for w in group}
        for one, other in combinations(group, 2):
            if found[one.person] != found[other.person]:
                continue
            free = [
                {day for ahead in days_of(w) if (day := TODAY + ahead * DAY) not in taken
                 and loads[day] < places(room, day)}
                for w in (one, other)
            ]  # fmt: skip
            assert not (free[0] and free[1])


@given(people(), ROOMS, turns(), st.integers(10**6 + 1, 10**6 + 99))
def test_one_person_more_keeps_everybody_in_their_turn_who_must_not_make_way(
    waiting: list[Waiting], room: Room, turn: Turn, person: int
) -> None:
    before = len(in_turn(waiting, plan(waiting, room)))
    more = [*waiting, Waiting(person, turn)]
    after = len(in_turn(more, plan(more, room)))
    assert before <= after <= before + 1
