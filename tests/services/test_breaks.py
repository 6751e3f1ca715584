"""A break of mine, and a fresh start: one row each, so one undo each."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.domain.errors import BadInputError
from desktop.domain.rhythm.pauses import Pause
from desktop.domain.seasons import Break, Stillness
from desktop.domain.warmth import Warmth
from desktop.services import breaks, rhythm
from desktop.storage.database import Database
from tests.builders import TODAY, a_person, a_talk, add

DAY = timedelta(days=1)
BACK = TODAY + 21 * DAY


def on(db: Database, today: date = TODAY) -> Break | None:
    with db.read() as session:
        return breaks.current_break(session, today=today)


def known(db: Database, today: date = TODAY) -> Stillness:
    with db.read() as session:
        return breaks.stillness(session, today=today)


def test_a_break_lasts_until_the_day_i_am_back(db: Database) -> None:
    changes = breaks.begin_break(db, today=TODAY, back_on=BACK)
    assert changes.label == "A break begins"
    assert on(db, TODAY - DAY) is None
    found = on(db)
    assert found is not None
    assert (found.begins_on, found.back_on) == (TODAY, BACK)
    assert on(db, BACK - DAY) == found
    assert on(db, BACK) is None
    db.undo()
    assert on(db) is None


def test_a_break_that_is_on_takes_another_end(db: Database) -> None:
    breaks.begin_break(db, today=TODAY)
    breaks.begin_break(db, today=TODAY + DAY, back_on=BACK)
    assert known(db) == Stillness((Pause(TODAY, BACK),))


def test_coming_back_early_counts_the_days_until_then(db: Database) -> None:
    breaks.begin_break(db, today=TODAY, back_on=BACK)
    breaks.end_break(db, today=TODAY + 5 * DAY)
    assert known(db) == Stillness((Pause(TODAY, TODAY + 5 * DAY),))


def test_a_break_taken_back_on_its_first_day_never_was(db: Database) -> None:
    breaks.begin_break(db, today=TODAY)
    breaks.end_break(db, today=TODAY)
    assert known(db) == Stillness()
    assert not breaks.end_break(db, today=TODAY)


def test_a_break_behind_me_can_be_told_afterwards(db: Database) -> None:
    breaks.begin_break(db, today=TODAY, begins_on=TODAY - 14 * DAY, back_on=TODAY)
    assert on(db) is None
    assert known(db) == Stillness((Pause(TODAY - 14 * DAY, TODAY),))


def test_a_break_that_ends_before_it_begins_is_refused(db: Database) -> None:
    with pytest.raises(BadInputError, match="later day"):
        breaks.begin_break(db, today=TODAY, back_on=TODAY)


def test_of_a_break_without_an_end_the_days_so_far_count(db: Database) -> None:
    breaks.begin_break(db, today=TODAY)
    assert known(db, TODAY + 9 * DAY) == Stillness((Pause(TODAY, TODAY + 10 * DAY),))


def test_nobody_grows_distant_in_a_break_wherever_it_is_shown(db: Database) -> None:
    [ana] = add(db, a_person(in_practice_since=TODAY - 90 * DAY))
    a_talk(db, ana, day=TODAY - 40 * DAY)
    breaks.begin_break(db, today=TODAY)
    with db.read() as session:
        later = TODAY + 60 * DAY
        assert rhythm.warmth_of(session, [ana], today=later) == {ana: Warmth.WOULD_BE_GLAD}


def test_two_fresh_starts_on_one_day_are_one(db: Database) -> None:
    assert breaks.fresh_start(db, today=TODAY)
    assert not breaks.fresh_start(db, today=TODAY)
    assert known(db) == Stillness((), (TODAY,))
    db.undo()
    assert known(db) == Stillness()
