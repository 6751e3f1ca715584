"""A hard season on the card: how it begins, its words, its review, its end."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.domain.seasons import HardSeason
from desktop.services import seasons
from desktop.storage.database import Database
from desktop.ui.people.page import PeoplePage
from desktop.ui.people.season_sheet import SeasonSheet
from desktop.ui.runner import Runner
from tests.builders import TODAY
from tests.ui.people.editing import kept, story, type_new, write
from tests.ui.people.test_list import entries

BEGUN = TODAY - timedelta(days=30)


@pytest.fixture
def hard(page: PeoplePage, ana: int, runner: Runner) -> PeoplePage:
    """A month of it, with a review to come."""
    runner.change(
        seasons.begin_hard,
        ana,
        today=BEGUN,
        note="her father",
        review_on=TODAY + timedelta(days=14),
    )
    return page


def season(db: Database, person: int) -> HardSeason | None:
    return kept(db, person).season


def sheet(page: PeoplePage) -> SeasonSheet:
    (found,) = [one for one in page.findChildren(SeasonSheet) if one.isVisible()]
    return found


def test_it_begins_from_the_strip_with_a_line_and_a_review(
    page: PeoplePage, db: Database, ana: int, told: list[str]
) -> None:
    entries(page.card.strip.stages_menu())["A hard season begins…"].trigger()
    asked = sheet(page)
    assert asked.why.hasFocus()
    asked.review.choose("1")
    type_new(asked.why, "her father")
    found = season(db, ana)
    assert found is not None
    assert (found.note, found.review_on) == ("her father", date(2026, 4, 12))
    assert told[-1] == "A hard season for Ana Moreau"
    assert page.card.season.isVisible()
    assert page.card.season.since.text() == "A hard season from today on"
    assert "A hard season begins…" not in entries(page.card.strip.stages_menu())


def test_nothing_begins_when_the_sheet_is_left(page: PeoplePage, db: Database, ana: int) -> None:
    page.acts.ask_season(ana, page.card.head)
    QTest.keyClick(sheet(page).why, Qt.Key.Key_Escape)
    assert season(db, ana) is None


def test_without_words_it_begins_with_a_review_in_two_weeks(
    page: PeoplePage, db: Database, ana: int
) -> None:
    page.acts.ask_season(ana, page.card.head)
    sheet(page).begin.click()
    found = season(db, ana)
    assert found is not None
    assert (found.note, found.review_on) == ("", TODAY + timedelta(weeks=2))


def test_the_banner_says_since_when_and_its_words_are_edited_there(
    hard: PeoplePage, db: Database, ana: int, told: list[str]
) -> None:
    banner = hard.card.season
    assert banner.since.text() == "A hard season since Tue 10 February"
    assert banner.note.text() == "her father"
    assert banner.review.text() == "Look again on Thu 26 March"
    assert not banner.goes_on.isVisible()
    write(banner.note, "her father, and the house")
    found = season(db, ana)
    assert found is not None
    assert found.note == "her father, and the house"
    assert told[-1] == "Changed the words for the hard season of Ana Moreau"
    hard.grab()


def test_once_its_day_has_come_it_asks_and_goes_on(
    hard: PeoplePage, db: Database, ana: int, runner: Runner
) -> None:
    found = season(db, ana)
    assert found is not None
    runner.change(seasons.look_again, found.season_id, TODAY, today=BEGUN)
    banner = hard.card.season
    assert banner.review.text() == "Is it still hard?"
    assert banner.goes_on.isVisible()
    entries(banner.review.menu())["Look again in a month"].trigger()
    after = season(db, ana)
    assert after is not None
    assert after.review_on == date(2026, 4, 12)
    assert not banner.goes_on.isVisible()


def test_another_day_to_look_again_is_picked(hard: PeoplePage, db: Database, ana: int) -> None:
    banner = hard.card.season
    banner._pick()
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    type_new(line, "20 March")
    found = season(db, ana)
    assert found is not None
    assert found.review_on == date(2026, 3, 20)


def test_when_it_has_eased_it_stands_in_the_story(hard: PeoplePage, db: Database, ana: int) -> None:
    hard.card.season.eased.click()
    assert season(db, ana) is None
    assert not hard.card.season.isVisible()
    (entry,) = story(hard)
    assert (entry.text.title, entry.text.beneath) == (
        "A hard season, from 10 February to 12 March", "her father",
    )  # fmt: skip
    entry.edit()
    assert entry.details is not None
    write(entry.details.fields["mine"], "her father died")
    assert entry.text.beneath == "her father died"
