"""What the simulation shows, held on a smaller life of the same kind."""

from __future__ import annotations

import pytest

from tests.simulation.__main__ import outcomes
from tests.simulation.life import CAPACITY, DAY, START, a_life
from tests.simulation.year import Outcome


@pytest.fixture(scope="module")
def sane() -> tuple[Outcome, ...]:
    """Places for more than the rhythms want."""
    return tuple(outcomes(60, seed=1))


@pytest.fixture(scope="module")
def too_many() -> tuple[Outcome, ...]:
    """Twice as many as there are places for."""
    return tuple(outcomes(150, seed=3))


def test_no_day_brings_more_than_its_places_and_one_from_the_corner(
    too_many: tuple[Outcome, ...],
) -> None:
    life = a_life(150, seed=3)
    for number, count in enumerate(too_many[0].shown):
        day = START + number * DAY
        assert count <= (CAPACITY.cap(day) + 1 if CAPACITY.cap(day) else 0)
        assert count == 0 or not life.holiday.holds(day)


def test_with_few_before_me_contacts_come_as_much_in_time_as_with_a_pile(
    sane: tuple[Outcome, ...],
) -> None:
    kith, _, reminders, due = sane
    assert kith.shown_on(1) <= 4 < 15 < min(reminders.shown_on(1), due.shown_on(1))
    assert kith.in_time > max(reminders.in_time, due.in_time) - 0.05
    assert kith.rhythms_late(1) <= min(reminders.rhythms_late(1), due.rhythms_late(1))
    assert kith.never_reached == 0


def test_whoever_was_never_spoken_to_drops_out_of_a_due_list_alone(
    sane: tuple[Outcome, ...],
) -> None:
    kith, untold, _, due = sane
    assert kith.never_shown == untold.never_shown == 0 < due.never_shown


def test_with_too_many_nobody_is_buried_and_few_wait_longer(too_many: tuple[Outcome, ...]) -> None:
    kith, _, reminders, due = too_many
    assert kith.mean_shown < 3 < 25 < min(reminders.mean_shown, due.mean_shown)
    assert kith.never_reached <= due.never_reached
    assert kith.rhythms_late(0.95) < reminders.rhythms_late(0.95)
    assert kith.begun_by_me > 0.95 * max(reminders.begun_by_me, due.begun_by_me)


def test_people_met_at_one_party_hardly_ever_come_on_one_day(
    too_many: tuple[Outcome, ...],
) -> None:
    kith, _, reminders, due = too_many
    assert kith.together <= 5 < 50 < min(reminders.together, due.together)
