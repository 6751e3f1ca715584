"""News on Today: told in the side, and taken up, planned or let be from there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from pytestqt.qtbot import QtBot
from sqlmodel import select

from desktop.domain.entities import FollowUp, News, Season
from desktop.domain.writing import WriteWish
from desktop.services import news
from desktop.storage.database import Database
from tests.builders import TODAY, a_person, add
from tests.ui.today.seeing import Open, button, said


def a_book_is_out(db: Database, **fields: object) -> int:
    [ana] = add(db, a_person("Ana Moreau", **fields))
    news.notice(db, ana, "Her book is out", today=TODAY, came_from="the radio")
    return ana


def test_it_is_told_with_where_it_comes_from(db: Database, opened: Open) -> None:
    a_book_is_out(db)
    told = said(opened())
    assert "Her book is out" in told
    assert "the radio, today" in told


def test_a_line_is_wished_with_the_news_as_its_reason(
    db: Database, opened: Open, qtbot: QtBot
) -> None:
    ana = a_book_is_out(db)
    page = opened()
    with qtbot.waitSignal(page.write_wished, timeout=500) as wished:
        button(page, "Write a line").click()
    assert wished.args == [WriteWish((ana,), why_now="Her book is out")]
    assert "Her book is out" in said(page), "until the letter has gone"


def test_let_be_it_goes_and_undo_brings_it_back(db: Database, opened: Open) -> None:
    a_book_is_out(db)
    page = opened()
    button(page, "Let it be").click()
    assert "Her book is out" not in said(page)
    page.runner.undo()
    assert "Her book is out" in said(page)


def test_a_call_for_tomorrow_is_one_entry_of_its_menu(db: Database, opened: Open) -> None:
    a_book_is_out(db)
    page = opened()
    with db.read() as session:
        [row] = news.fresh_news(session, today=TODAY)
    menu = page._acts.news.menu(row, page)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[:3] == ["A line today", "A call tomorrow", "Time together, Thu 19 March"]
    next(action for action in menu.actions() if action.text() == "A call tomorrow").trigger()
    with db.read() as session:
        plan = session.exec(select(FollowUp)).one()
        assert session.exec(select(News.state)).one() == "taken_up"
    assert (plan.reason, plan.day) == ("Her book is out", TODAY + timedelta(days=1))


def test_in_a_hard_season_only_a_line_is_offered(db: Database, opened: Open) -> None:
    ana = a_book_is_out(db)
    add(db, Season(person_id=ana, kind="hard", begins_on=TODAY))
    page = opened()
    with db.read() as session:
        [row] = news.fresh_news(session, today=TODAY)
    words = [action.text() for action in page._acts.news.menu(row, page).actions()]
    assert "A line today" in words
    assert not any("call" in word or "together" in word for word in words)


def test_an_address_that_nothing_opens_is_told(db: Database, opened: Open) -> None:
    a_book_is_out(db)
    page = opened()
    told: list[str] = []
    page.runner.failed.connect(told.append)
    with db.read() as session:
        [row] = news.fresh_news(session, today=TODAY)
    page._acts.news.open_page(replace(row, address="javascript:alert(1)"))
    assert told == ["Nothing here opens that address. It stands in the news."]
