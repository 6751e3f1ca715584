"""Days in tables: told by a column as a whole, never guessed cell by cell."""

from __future__ import annotations

import dataclasses

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.tables import DateOrder
from desktop.formats.tables.days import order_of_column, read_day
from desktop.formats.tables.reading import sample

from .tables import people, seen


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("1987-04-28", (1987, 4, 28)),
        ("19870428", (1987, 4, 28)),
        ("1987-04-28T00:00:00Z", (1987, 4, 28)),
        ("1987-04-28 00:00:00", (1987, 4, 28)),
        ("1987/4/28", (1987, 4, 28)),
        ("28.04.1987", (1987, 4, 28)),
        ("28. 4. 1987", (1987, 4, 28)),
        ("03.04.1987", (1987, 4, 3)),
        ("28/04/1987", (1987, 4, 28)),
        ("4/28/1987", (1987, 4, 28)),
        ("4/28/87", (1987, 4, 28)),
        ("5/5/2005", (2005, 5, 5)),
        ("28-04-05", (2005, 4, 28)),
        ("4/28/1987 12:00:00 AM", (1987, 4, 28)),
        (" --04-12", (None, 4, 12)),
        ("--0412", (None, 4, 12)),
        ("0000-04-12", (None, 4, 12)),
        ("1604-04-12", (None, 4, 12)),
        ("28.4.", (None, 4, 28)),
        ("4/28", (None, 4, 28)),
        ("5 Nov 2026", (2026, 11, 5)),
        ("April 28, 1987", (1987, 4, 28)),
        ("April 28th", (None, 4, 28)),
        ("Tue, 28 April 1987", (1987, 4, 28)),
        ("28. März 1987", (1987, 3, 28)),
        ("28 de abril de 1987", (1987, 4, 28)),
        ("1er février", (None, 2, 1)),
        ("28 kwietnia 1987", (1987, 4, 28)),
        ("1987年4月28日", (1987, 4, 28)),
        ("4月28日", (None, 4, 28)),
        ("1987", (1987, None, None)),
        ("April 1987", (1987, 4, None)),
        ("'1987-04-28", (1987, 4, 28)),
    ],
)
def test_a_plain_day_is_read(cell: str, day: tuple[int | None, int | None, int | None]) -> None:
    assert read_day(cell) == PartialDate(*day)


@pytest.mark.parametrize("cell", ["", "  ", "0/0/00", "00/00/0000", "0000-00-00"])
def test_no_day_is_none(cell: str) -> None:
    assert read_day(cell) is None


@pytest.mark.parametrize(
    "cell", ["03/04/1987", "3-4-87", "31/02/1987", "spring", "32.01.1987", "1987-13-01", "12/"]
)
def test_what_cannot_be_told_stays_text(cell: str) -> None:
    assert read_day(cell) == PartialDate(text=cell)


def test_the_order_decides_what_could_be_either() -> None:
    assert read_day("03/04/1987", DateOrder.DAY_FIRST) == PartialDate(1987, 4, 3)
    assert read_day("03/04/1987", DateOrder.MONTH_FIRST) == PartialDate(1987, 3, 4)
    assert read_day("03-04-05", DateOrder.YEAR_FIRST) == PartialDate(2003, 4, 5)
    assert read_day("3/4", DateOrder.DAY_FIRST) == PartialDate(None, 4, 3)


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["03/04/1987", "28/04/1987"], DateOrder.DAY_FIRST),
        (["03/04/1987", "04/28/1987"], DateOrder.MONTH_FIRST),
        (["03/04/1987", "05/06/1987"], None),
        (["13/04/1987", "04/13/1987", "03/04/1987"], None),
        (["1987-04-03", "", "5 May"], DateOrder.AS_SEEN),
        (["4/4/1987"], DateOrder.AS_SEEN),
        (["03.04.1987"], DateOrder.DAY_FIRST),
        (["0/0/00", "4/5/1987"], None),
    ],
)
def test_a_column_tells_its_order(cells: list[str], order: DateOrder | None) -> None:
    assert order_of_column(cells) is order


def _birthdays(text: str) -> list[PartialDate]:
    return [draft.occasions[0].when for draft in people(text)]


def test_one_clear_day_settles_its_column_however_late_it_comes() -> None:
    rows = "".join(f"Ida {n},03/04/1987\n" for n in range(500))
    days = _birthdays(f"Name,Birthday\n{rows}Bo,04/28/1987\n")
    assert days[0] == PartialDate(1987, 3, 4)


def test_the_first_rows_are_shown_as_the_whole_column_is_read() -> None:
    text = "Name,Birthday\n" + "Ida,03/04/1987\n" * 50 + "Bo,04/28/1987\n"
    look = seen(text)
    assert look.day_orders == ((1, DateOrder.MONTH_FIRST),)
    assert sample(look, look.mapping)[0].occasions[0].when == PartialDate(1987, 3, 4)


def test_another_columns_order_settles_nothing() -> None:
    text = "Name,Birthday,Wedding\nIda,03/04/1987,28/06/2010\n"
    assert seen(text).unsure_dates == (1,)
    (ida,) = people(text)
    assert [o.when for o in ida.occasions] == [
        PartialDate(text="03/04/1987"),
        PartialDate(2010, 6, 28),
    ]


def test_the_person_says_the_order_where_no_cell_does() -> None:
    text = "Name,Birthday\nIda,03/04/1987\nBo,05/06/1990\n"
    look = seen(text)
    assert look.unsure_dates == (1,)
    told = dataclasses.replace(look.mapping, date_order=DateOrder.DAY_FIRST)
    assert [d.occasions[0].when for d in people(text, told)] == [
        PartialDate(1987, 4, 3),
        PartialDate(1990, 6, 5),
    ]


@pytest.mark.parametrize(
    ("header", "day"),
    [
        ("Date of birth (DD/MM/YYYY)", PartialDate(1987, 4, 3)),
        ("Birthday mm-dd-yy", PartialDate(1987, 3, 4)),
        ("Geburtsdatum TT.MM.JJJJ", PartialDate(1987, 4, 3)),
    ],
)
def test_a_header_may_say_the_order_itself(header: str, day: PartialDate) -> None:
    text = f"Name,{header}\nIda,03/04/1987\n"
    assert seen(text).unsure_dates == ()
    assert _birthdays(text) == [day]


def test_a_birthday_in_three_columns_is_one_day() -> None:
    text = "Display Name,Primary Email,Birth Year,Birth Month,Birth Day\nIda,i@x.example,,4,12\n"
    assert _birthdays(text) == [PartialDate(None, 4, 12)]
