"""When a date in somebody's life comes next."""

from datetime import date

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.occasions import Coming, coming

TODAY = date(2026, 3, 12)


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (PartialDate(1985, 9, 21), Coming(date(2026, 9, 21), 41)),
        (PartialDate(1985, 3, 12), Coming(TODAY, 41)),
        (PartialDate(1985, 3, 11), Coming(date(2027, 3, 11), 42)),
        (PartialDate(month=3, day=14), Coming(date(2026, 3, 14))),
        (PartialDate(2026, 3, 14), Coming(date(2026, 3, 14))),
        (PartialDate(2028, 3, 14), Coming(date(2028, 3, 14))),
        (PartialDate(2004, 2, 29), Coming(date(2027, 2, 28), 23)),
        (PartialDate(1985, 9), None),
        (PartialDate(text="in spring"), None),
    ],
)
def test_a_date_comes_round(when: PartialDate, expected: Coming | None) -> None:
    assert coming(when, TODAY) == expected


def test_the_leap_day_is_kept_by_its_rule() -> None:
    assert coming(PartialDate(2004, 2, 29), TODAY, "mar1") == Coming(date(2027, 3, 1), 23)
