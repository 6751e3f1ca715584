"""The place Today as a whole: what it says, and what it shows of a day."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.entities import FollowUp, Loop, Occasion
from desktop.domain.talk import TalkDraft
from desktop.domain.writing import WriteWish
from desktop.services import interactions
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.first_run.page import FirstRun
from desktop.ui.runner import Inline, Runner
from desktop.ui.theme.theme import Theming
from desktop.ui.today.page import TodayPage
from desktop.ui.today.we_spoke_line import WeSpokeLine
from desktop.ui.widgets.buttons import Button, IconButton
from desktop.ui.widgets.checks import CheckBox
from desktop.ui.widgets.text_link import TextLink
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.ui.today.seeing import Open, button, in_practice, names, said


def test_it_greets_and_says_how_few(db: Database, opened: Open) -> None:
    add(db, in_practice("Ana"), in_practice("Ben"))
    page = opened()
    assert "Good morning, Ruth" in said(page)
    assert "Thursday 12 March. Two people today, if you like." in said(page)
    assert "She listens." in said(page)


def test_before_the_day_is_known_nothing_stands_there_alone(
    qtbot: QtBot, clock: FixedClock, settings: SettingsFile, db: Database
) -> None:
    add(db, in_practice("Ana"))
    runner = Runner(Inline())
    page = TodayPage(runner, clock, settings)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    page.week_waits.show()  # it knows sooner
    assert not page.week_waits.isVisible()
    runner.open(db)
    assert page.week_waits.isVisible()


def test_a_store_without_practice_says_what_this_place_is_for(
    db: Database, opened: Open, qtbot: QtBot
) -> None:
    add(db, a_person())
    page = opened()
    assert "Room for a few people" in said(page)
    with qtbot.waitSignal(page.choosing_wished, timeout=100):
        button(page, "Choose people").click()


def test_enough_for_today_when_all_have_heard(db: Database, opened: Open, qtbot: QtBot) -> None:
    [ana] = add(db, in_practice())
    page = opened()
    page.runner.change(interactions.log, TalkDraft([ana]), now=NOW)
    assert "Enough for today" in said(page)
    tomorrow = TODAY + timedelta(days=1)
    add(db, FollowUp(person_id=ana, day=tomorrow, created_at=NOW))
    page.refresh()
    with qtbot.waitSignal(page.day_wished, timeout=100) as wished:
        button(page, "See tomorrow").click()
    assert wished.args == [tomorrow]


def test_not_now_takes_the_card_away_and_undo_brings_it_back(
    db: Database, opened: Open, runner: Runner
) -> None:
    add(db, in_practice("Ana"), in_practice("Ben"))
    page = opened()
    button(page, "Not now").click()
    assert names(page) == ["Ben"]
    runner.undo()
    assert names(page) == ["Ana", "Ben"]


def test_why_these_is_told_when_asked(db: Database, opened: Open) -> None:
    [ana] = add(db, in_practice("Ana"))
    add(db, FollowUp(person_id=ana, day=TODAY, reason="her book", created_at=NOW))
    page = opened()
    assert "You planned it for today." not in said(page)
    page.findChildren(TextLink)[0].click()
    assert "You planned it for today." in said(page)


def test_a_tick_closes_what_is_open_and_undo_opens_it(
    db: Database, opened: Open, runner: Runner
) -> None:
    [ana] = add(db, a_person("Léa"))
    add(
        db,
        Loop(
            person_id=ana, kind="i_promised", text="The bookbinder’s name", opened_on=TODAY,
            about_on=TODAY,
        ),
    )  # fmt: skip
    page = opened()
    assert "The bookbinder’s name, for Léa" in said(page)
    page.findChildren(CheckBox)[0].click()
    assert "The bookbinder’s name, for Léa" not in said(page)
    runner.undo()
    assert "The bookbinder’s name, for Léa" in said(page)


def test_days_in_their_lives_lead_to_a_line(db: Database, opened: Open, qtbot: QtBot) -> None:
    [ana] = add(db, in_practice())
    a_talk(db, ana)
    add(db, Occasion(person_id=ana, kind="birthday", month=3, day=13, year=1986))
    page = opened()
    assert "Ana Moreau’s birthday, tomorrow" in said(page)
    assert "Turning 40" in said(page)
    write = next(b for b in page.findChildren(IconButton) if "birthday" in b.accessibleName())
    with qtbot.waitSignal(page.write_wished, timeout=100) as wished:
        write.click()
    assert wished.args == [WriteWish((ana,))]


def test_the_line_wishes_to_write_down_a_talk(db: Database, opened: Open, qtbot: QtBot) -> None:
    add(db, in_practice())
    page = opened()
    with qtbot.waitSignal(page.we_spoke_wished, timeout=100) as wished:
        QTest.keyClick(page.findChildren(WeSpokeLine)[0], Qt.Key.Key_Return)
    assert wished.args == [()]


def test_names_with_markup_are_shown_as_they_are(db: Database, opened: Open) -> None:
    add(db, in_practice("<b>Ana</b>", intention="<i>she</i> & me"))
    page = opened()
    assert "<i>she</i> & me." in said(page)
    page.grab()


@pytest.mark.parametrize(("width", "scale"), [(1224, 1.0), (964, 1.0), (964, 2.0), (600, 2.0)])
def test_nothing_is_wider_than_the_page(
    db: Database, opened: Open, theme: Theming, each_theme: Theming, width: int, scale: float
) -> None:
    ids = add(db, *(in_practice(f"Someone with a rather long name {n}") for n in range(3)))
    add(db, Occasion(person_id=ids[0], kind="death", label="her father", month=3, day=13))
    theme.set_scale(scale)
    page = opened()
    page.resize(width, 700)
    page.grab()
    for card in page.cards:
        assert card.mapTo(page, card.rect().bottomRight()).x() <= width
        for child in card.findChildren(Button):
            assert child.width() >= child.sizeHint().width()


def test_the_first_names_come_into_practice_by_one_undo(
    db: Database, opened: Open, runner: Runner
) -> None:
    page = opened()
    first = page.findChildren(FirstRun)[0]
    first.rows[0].name.setText("Margit Halloran")
    first.rows[0].why.setText("She saw me before I did")
    first.rows[1].name.setText("Jonas Lindqvist")
    first.begin_button.click()
    assert names(page) == ["Margit Halloran", "Jonas Lindqvist"]
    assert "She saw me before I did." in said(page)
    runner.undo()
    assert page.findChildren(FirstRun)[-1].isVisible()


def test_a_new_day_is_noticed(db: Database, opened: Open, clock: FixedClock) -> None:
    [ana] = add(db, in_practice())
    add(db, FollowUp(person_id=ana, day=TODAY, reason="her book", created_at=NOW))
    page = opened()
    clock.moment = NOW + timedelta(days=1)
    page._look_at_the_clock()
    assert any(text.startswith("Friday 13 March") for text in said(page))
