"""What was noticed, on the card: written down, put right, and taken up."""

from __future__ import annotations

from pytestqt.qtbot import QtBot
from sqlmodel import select

from desktop.domain.entities import Facet, News
from desktop.domain.writing import WriteWish
from desktop.services import news
from desktop.storage.database import Database
from desktop.ui.people.card.noticed import NewsLine, NoticedSection
from desktop.ui.people.page import PeoplePage
from tests.builders import TODAY


def section(page: PeoplePage) -> NoticedSection:
    return page.card.noticed


def line(page: PeoplePage) -> NewsLine:
    [one] = section(page).lines.lines()
    assert isinstance(one, NewsLine)
    return one


def write_down(page: PeoplePage, words: str, source: str = "") -> None:
    section(page).add_button.click()
    section(page).add_line.field.setText(words)
    section(page).add_line.second.setText(source)
    section(page).add_line.settle()


def the(db: Database) -> News:
    with db.read() as session:
        return session.exec(select(News)).one()


def test_it_is_written_down_with_where_from(db: Database, page: PeoplePage) -> None:
    write_down(page, "Her book is out https://example.org/b", "the radio")
    row = the(db)
    assert (row.text, row.came_from, row.address, row.noticed_on) == (
        "Her book is out", "the radio", "https://example.org/b", TODAY,
    )  # fmt: skip
    assert line(page).field.text() == "Her book is out"


def test_its_heading_is_quiet_while_it_is_empty(page: PeoplePage) -> None:
    title = section(page).title
    quiet = title.font().pointSizeF()
    write_down(page, "Her book is out")
    assert title.font().pointSizeF() > quiet
    line(page).field.kept.emit("")
    assert title.font().pointSizeF() == quiet


def test_its_words_are_edited_in_place_and_emptied_it_goes(db: Database, page: PeoplePage) -> None:
    write_down(page, "Her book is out")
    line(page).field.kept.emit("Her second book is out")
    assert the(db).text == "Her second book is out"
    line(page).field.kept.emit("")
    assert section(page).lines.lines() == []


def test_kept_as_a_chapter_it_stands_among_what_is_known_and_in_the_story(
    db: Database, page: PeoplePage
) -> None:
    write_down(page, "Her book is out")
    keep = next(act for act in line(page).acts() if "chapter" in act.words)
    assert keep.run is not None
    keep.run()
    with db.read() as session:
        assert session.exec(select(Facet.text)).one() == "Her book is out"
    assert section(page).lines.lines() == []
    entries = [entry.row.title for entry in page.card.story.entries.lines()]  # type: ignore[attr-defined]
    assert entries == ["Her book is out"]


def test_a_line_is_wished_for_it(db: Database, page: PeoplePage, ana: int, qtbot: QtBot) -> None:
    news.notice(db, ana, "Her book is out", today=TODAY)
    page.refresh()
    with qtbot.waitSignal(page.write_wished, timeout=500) as wished:
        line(page).write.click()
    assert wished.args == [WriteWish((ana,), why_now="Her book is out")]


def test_the_story_lets_its_words_be_put_right(db: Database, page: PeoplePage, ana: int) -> None:
    write_down(page, "Her bok is out")
    line(page).let_be.click()
    [entry] = page.card.story.entries.lines()
    entry.toggle()  # type: ignore[attr-defined]
    entry.details.fields["title"].kept.emit("Her book is out")  # type: ignore[attr-defined]
    assert the(db).text == "Her book is out"
