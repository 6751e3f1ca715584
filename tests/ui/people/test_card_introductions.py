"""Introductions on the card: whom I brought together, and thanks to who brought me."""

from __future__ import annotations

from desktop.domain.introducing import IntroductionWish
from desktop.domain.introductions.rules import Side
from desktop.domain.vocabulary import IntroductionState
from desktop.services.introductions import moving, thinking
from desktop.services.people import fields
from desktop.storage.database import Database
from desktop.ui.people.card.introductions import IntroductionLine
from desktop.ui.people.card.tie_line import TieLine
from desktop.ui.people.menus import people_menu
from desktop.ui.people.page import PeoplePage
from tests.builders import NOW, TODAY, a_person, add
from tests.ui.people.conftest import Open
from tests.ui.people.editing import act, kept


def test_the_card_leads_to_the_pair(opened: Open, db: Database, ana: int) -> None:
    (ben,) = add(db, a_person("Ben Zeta"))
    page = opened()
    assert page.card.introductions.isHidden()
    [pair] = thinking.think_of(db, ben, ana, today=TODAY).created["introduction"]
    moving.move(db, pair, IntroductionState.INTRODUCED, today=TODAY, willing=tuple(Side))
    page.refresh()
    page.card.refresh()
    [line] = page.card.introductions.lines.lines()
    assert isinstance(line, IntroductionLine)
    assert line.state.text() == "introduced, today"
    wished: list[IntroductionWish] = []
    page.introduction_wished.connect(wished.append)
    line.pair.clicked.emit()
    assert wished == [IntroductionWish(introduction_id=pair)]


def test_the_menu_of_a_person_begins_an_introduction(page: PeoplePage, ana: int) -> None:
    wished: list[IntroductionWish] = []
    page.introduction_wished.connect(wished.append)
    menu = people_menu(page.acts, (ana,), page)
    next(a for a in menu.actions() if a.text() == "Introduce to somebody…").trigger()
    assert wished == [IntroductionWish(ana)]


def test_whom_i_met_through_somebody_says_how_it_stands_with_thanks(
    opened: Open, db: Database, ana: int
) -> None:
    (ben,) = add(db, a_person("Ben Zeta"))
    fields.set_introducer(db, ben, ana, now=NOW)
    page = opened()
    [line] = page.card.ties.lines.lines()
    assert isinstance(line, TieLine)
    act(line, "I owe them thanks for Ben Zeta")
    assert line.kind.text() == "through them, thanks owed"
    assert kept(db, ana).givings[0].wants_thanks
    act(line, "I thanked them for Ben Zeta")
    assert line.kind.text() == "through them, thanked"
    assert not kept(db, ana).givings[0].wants_thanks


def test_two_who_are_chosen_together_can_be_introduced(
    page: PeoplePage, db: Database, ana: int
) -> None:
    (ben, cy) = add(db, a_person("Ben Zeta"), a_person("Cy Brandt"))
    wished: list[IntroductionWish] = []
    page.introduction_wished.connect(wished.append)
    menu = people_menu(page.acts, (ana, ben), page)
    next(a for a in menu.actions() if a.text() == "Introduce the two…").trigger()
    assert wished == [IntroductionWish(ana, ben)]
    three = people_menu(page.acts, (ana, ben, cy), page)
    assert not [a for a in three.actions() if a.text().startswith("Introduce")]
