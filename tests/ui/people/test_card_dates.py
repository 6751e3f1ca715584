"""Dates in their life, on the card."""

from __future__ import annotations

from PySide6.QtTest import QTest

from desktop.domain.dates import PartialDate
from desktop.services.people import occasions
from desktop.storage.database import Database
from desktop.ui.people.card.dates import OccasionLine
from desktop.ui.people.page import PeoplePage
from desktop.ui.runner import Runner
from tests.ui.people.editing import act, kept, write
from tests.ui.people.test_list import entries


def test_dates_are_typed_as_people_write_them(page: PeoplePage, db: Database, ana: int) -> None:
    dates = page.card.dates
    entries(dates.kinds_menu())["Birthday"].trigger()
    QTest.keyClicks(dates.add_line.field, "21 sept")
    dates.add_line.settle()
    (line,) = dates.lines.lines()
    assert line.when.text() == "21 September"  # type: ignore[attr-defined]
    write(line.when, "21 September 1985")  # type: ignore[attr-defined]
    assert kept(db, ana).occasions[0].when == PartialDate(1985, 9, 21)
    act(line, "Milestone")
    write(line.what, "first school")  # type: ignore[attr-defined]
    assert (kept(db, ana).occasions[0].kind, kept(db, ana).occasions[0].label) == (
        "milestone",
        "first school",
    )


def test_years_are_said_and_how_early_a_date_comes_up(
    page: PeoplePage, db: Database, ana: int, runner: Runner
) -> None:
    runner.change(occasions.add_occasion, ana, "birthday", PartialDate(2018, 3, 14))
    line = page.card.dates.lines.lines()[0]
    assert isinstance(line, OccasionLine)
    assert line.coming.text() == "Turns 8 on Saturday"
    entries(line.coming.menu())["Comes up from two weeks before"].trigger()
    assert kept(db, ana).occasions[0].lead_days == 14
    assert line.coming.text() == "Turns 8 on Saturday, from two weeks before"
    assert "In other years on 1 March" not in entries(line.menu())
    write(line.when, "29 February 2004")
    act(line, "In other years on 1 March")
    assert kept(db, ana).occasions[0].leap_rule == "mar1"
    assert line.coming.text() == "Turns 23, from two weeks before"


def test_a_tender_day_is_said_quietly(page: PeoplePage, ana: int, runner: Runner) -> None:
    runner.change(
        occasions.add_occasion, ana, "death", PartialDate(2025, 3, 20), label="Her father"
    )
    line = page.card.dates.lines.lines()[0]
    assert isinstance(line, OccasionLine)
    assert line.coming.text() == "A year ago on Fri 20 March"
    assert line.what.text() == "Her father"
    page.grab()


def test_what_is_no_date_has_no_lead(page: PeoplePage, ana: int, runner: Runner) -> None:
    runner.change(occasions.add_occasion, ana, "other", PartialDate(text="in spring"))
    line = page.card.dates.lines.lines()[0]
    assert isinstance(line, OccasionLine)
    assert not line.coming.isVisible()
