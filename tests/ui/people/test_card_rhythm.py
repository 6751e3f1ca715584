"""The rhythm on the card: chosen, said in words, or learned from how we live."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.domain.rhythm.rules import RhythmRule
from desktop.services import rhythm, seasons
from desktop.storage.database import Database
from desktop.ui.people.page import PeoplePage
from tests.builders import TODAY, a_talk
from tests.ui.people.conftest import Open
from tests.ui.people.editing import kept, type_new
from tests.ui.people.test_list import entries


def test_the_rhythm_is_chosen_or_said(page: PeoplePage, db: Database, ana: int) -> None:
    rhythm = page.card.dates.rhythm
    assert rhythm.words.text() == "Every four to six weeks"
    entries(rhythm.menu())["About every week"].trigger()
    assert kept(db, ana).rhythm == (1, 1, "week", False)
    entries(rhythm.menu())["Your own…"].trigger()
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    type_new(line, "5 to 7 weeks")
    assert rhythm.words.text() == "Every five to seven weeks"
    entries(rhythm.menu())["As usual"].trigger()
    assert kept(db, ana).rhythm is None


@pytest.fixture
def lived(opened: Open, db: Database, ana: int) -> PeoplePage:
    """Every week wished for, every seven weeks lived."""
    rhythm.set_rhythm(db, RhythmRule(1, 1, "week"), person_id=ana)
    for back in range(7):
        a_talk(db, ana, day=TODAY - timedelta(weeks=7 * back + 1))
    page = opened()
    assert page.person_id == ana
    return page


def test_the_rhythm_we_live_is_offered_and_taken(lived: PeoplePage, db: Database, ana: int) -> None:
    offer = lived.card.dates.offer
    assert offer.isVisible()
    assert offer.words.text() == (
        "You two are in touch every seven to eight weeks. Make that the rhythm?"
    )
    offer.take.click()
    assert kept(db, ana).rhythm == (7, 8, "week", False)
    assert not offer.isVisible()
    lived.runner.undo()
    assert offer.isVisible()


def test_ours_can_be_kept(lived: PeoplePage, db: Database, ana: int) -> None:
    offer = lived.card.dates.offer
    offer.leave.click()
    assert kept(db, ana).rhythm == (1, 1, "week", False)
    assert not offer.isVisible()


def test_nothing_is_offered_in_a_hard_season(lived: PeoplePage, ana: int) -> None:
    lived.runner.change(seasons.begin_hard, ana, today=TODAY)
    assert not lived.card.dates.offer.isVisible()


def test_without_enough_to_learn_from_nothing_is_offered(page: PeoplePage) -> None:
    assert not page.card.dates.offer.isVisible()


def test_nothing_is_offered_where_that_is_not_wished(lived: PeoplePage) -> None:
    lived.keeper.offers_rhythm = False
    lived.card.refresh()
    assert not lived.card.dates.offer.isVisible()
