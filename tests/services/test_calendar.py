"""What lies on the days of a span: dates in people's lives, whatever the year does."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.entities import FollowUp, Occasion
from desktop.services import calendar
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add


def _born(db: Database, month: int, day: int, **fields: object) -> int:
    (person,) = add(db, a_person(in_practice_since=TODAY))
    add(db, Occasion(person_id=person, kind="birthday", month=month, day=day, **fields))
    return person


def _days(db: Database, first: date, last: date) -> list[date]:
    with db.read() as session:
        return [entry.day for entry in calendar.entries(session, first, last)]


@pytest.mark.parametrize(
    ("month", "day", "kept"),
    [
        (4, 1, [date(2026, 4, 1)]),
        (4, 30, [date(2026, 4, 30)]),
        (3, 31, []),
        (5, 1, []),
    ],
)
def test_a_birthday_lies_in_its_own_month(
    db: Database, month: int, day: int, kept: list[date]
) -> None:
    _born(db, month, day)
    assert _days(db, date(2026, 4, 1), date(2026, 4, 30)) == kept


def test_birthdays_on_both_sides_of_new_year_are_found(db: Database) -> None:
    _born(db, 12, 31)
    _born(db, 1, 2)
    found = _days(db, date(2026, 12, 28), date(2027, 1, 31))
    assert found == [date(2026, 12, 31), date(2027, 1, 2)]


@pytest.mark.parametrize(
    ("rule", "kept"), [("feb28", date(2026, 2, 28)), ("mar1", date(2026, 3, 1))]
)
def test_29_february_is_kept_beside_it_in_other_years(db: Database, rule: str, kept: date) -> None:
    _born(db, 2, 29, leap_rule=rule)
    assert _days(db, kept, kept) == [kept]
    assert _days(db, date(2026, 1, 26), date(2026, 3, 8)) == [kept]


def test_29_february_is_kept_on_itself_in_a_leap_year(db: Database) -> None:
    _born(db, 2, 29)
    assert _days(db, date(2028, 2, 29), date(2028, 2, 29)) == [date(2028, 2, 29)]
    assert _days(db, date(2028, 2, 28), date(2028, 2, 28)) == []


def test_two_years_hold_a_birthday_twice(db: Database) -> None:
    _born(db, 6, 15)
    assert _days(db, date(2026, 1, 1), date(2027, 12, 31)) == [
        date(2026, 6, 15),
        date(2027, 6, 15),
    ]


def test_a_birthday_outside_of_practice_and_circles_stays_on_the_card(db: Database) -> None:
    (person,) = add(db, a_person())
    add(db, Occasion(person_id=person, kind="birthday", month=4, day=1))
    assert _days(db, date(2026, 4, 1), date(2026, 4, 30)) == []


def test_a_follow_up_is_found_by_its_day(db: Database) -> None:
    (person,) = add(db, a_person())
    for day in (TODAY, date(2027, 1, 1)):
        add(db, FollowUp(person_id=person, day=day, created_at=NOW))
    assert _days(db, TODAY, TODAY) == [TODAY]
