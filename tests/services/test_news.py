"""News of their lives: written down, taken up, kept, let be; and from what comes in."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import select

from desktop.domain.entities import (
    Circle,
    CircleMember,
    Facet,
    FollowUp,
    News,
    Person,
    Season,
    Stage,
)
from desktop.domain.errors import BadInputError
from desktop.services import news
from desktop.services.journey.defaults import plant_stages
from desktop.services.people.card import card
from desktop.services.people.story import story
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add
from tests.services.importing.bringing import a_file, asked, bring_in
from tests.services.importing.bringing import card as vcard
from tests.services.test_any_sequence import dump

COLUMNS = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
MAGNUS = "Magnus,Ferrer,https://www.linkedin.com/in/mferrer,,{company},{position},20 Feb 2021\n"


@pytest.fixture
def ana(db: Database) -> int:
    return add(db, a_person("Ana Moreau", in_practice_since=TODAY))[0]


def fresh(db: Database) -> list[str]:
    with db.read() as session:
        return [row.text for row in news.fresh_news(session, today=TODAY)]


def the(db: Database) -> News:
    with db.read() as session:
        return session.exec(select(News)).one()


def connections(folder: Path, company: str, position: str) -> Path:
    path = folder / "Connections.csv"
    path.write_text(COLUMNS + MAGNUS.format(company=company, position=position), encoding="utf-8")
    return path


def test_what_i_noticed_waits_on_the_card_and_on_today(db: Database, ana: int) -> None:
    changes = news.notice(db, ana, " A book is out ", today=TODAY, came_from="the radio")
    assert changes.label == "Noticed of Ana Moreau"
    assert fresh(db) == ["A book is out"]
    with db.read() as session:
        shown = card(session, ana, today=TODAY)
        assert shown is not None
        assert [(row.text, row.came_from) for row in shown.news] == [("A book is out", "the radio")]


@pytest.mark.parametrize(
    ("typed", "text", "address"),
    [
        ("Her book is out: https://example.org/b", "Her book is out", "https://example.org/b"),
        ("Moved to Bath", "Moved to Bath", ""),
        ("https://example.org/b", "https://example.org/b", ""),
    ],
)
def test_the_address_of_a_page_is_told_apart(
    db: Database, ana: int, typed: str, text: str, address: str
) -> None:
    news.notice(db, ana, typed, today=TODAY)
    assert (the(db).text, the(db).address) == (text, address)


def test_it_leaves_today_after_three_weeks_and_stays_on_the_card(db: Database, ana: int) -> None:
    news.notice(db, ana, "Old", today=TODAY - timedelta(days=22))
    assert fresh(db) == []
    with db.read() as session:
        assert len(news.news_of(session, ana, today=TODAY)) == 1


def test_who_rests_or_is_gone_is_left_in_peace(db: Database) -> None:
    plant_stages(db)
    with db.read() as session:
        resting = session.exec(select(Stage.id).where(Stage.kind == "resting")).one()
    for who in (
        a_person("Rest", stage_id=resting, stage_rank=1.0), a_person("Gone", deleted_at=NOW)
    ):  # fmt: skip
        [person] = add(db, who)
        add(db, News(person_id=person, text="x", noticed_on=TODAY))
    assert fresh(db) == []


def test_today_shows_a_few_and_says_a_hard_season(db: Database, ana: int) -> None:
    add(db, Season(person_id=ana, kind="hard", begins_on=TODAY))
    for n in range(5):
        news.notice(db, ana, f"News {n}", today=TODAY)
    with db.read() as session:
        rows = news.fresh_news(session, today=TODAY)
    assert [row.text for row in rows] == ["News 4", "News 3", "News 2"]
    assert all(row.hard_season for row in rows)


def test_it_becomes_a_follow_up_with_the_news_as_its_reason_in_one_change(
    db: Database, ana: int
) -> None:
    news.notice(db, ana, "A book is out", today=TODAY)
    before = dump(db)
    news.plan(db, the(db).id or 0, "call", day=TODAY + timedelta(days=1), now=NOW)
    with db.read() as session:
        follow_up = session.exec(select(FollowUp)).one()
    row = the(db)
    assert (follow_up.reason, follow_up.size, follow_up.person_id) == ("A book is out", "call", ana)
    assert (row.state, row.follow_up_id, row.decided_on) == ("taken_up", follow_up.id, TODAY)
    assert fresh(db) == []
    db.undo()
    assert dump(db) == before


def test_it_can_be_kept_as_a_chapter_taken_up_by_a_line_or_let_be(db: Database, ana: int) -> None:
    for text in ("One", "Two", "Three"):
        news.notice(db, ana, text, today=TODAY)
    with db.read() as session:
        three, _, one = (row.id for row in news.news_of(session, ana, today=TODAY))
    news.keep_as_chapter(db, one, today=TODAY)
    with db.change("a letter") as change:
        news.take_up(change.session, ana, "Two", None, TODAY)
    news.let_be(db, three, today=TODAY)
    with db.read() as session:
        facet = session.exec(select(Facet)).one()
        told = [(row.kind, row.title, row.detail) for row in story(session, ana)]
    assert (facet.kind, facet.text) == ("chapter", "One")
    assert told == [
        ("news", "Three", "let_be"), ("news", "Two", "taken_up"), ("news", "One", "taken_up"),
    ]  # fmt: skip
    with pytest.raises(BadInputError):
        news.let_be(db, one, today=TODAY)


def in_practice(db: Database, name: str) -> None:
    with db.change("chosen") as change:
        person = change.session.exec(select(Person).where(Person.name == name)).one()
        person.in_practice_since = TODAY


def test_a_new_post_in_a_later_import_is_news_of_who_was_chosen(
    db: Database, tmp_path: Path
) -> None:
    bring_in(db, connections(tmp_path, "a school in Hull", "Teacher"))
    in_practice(db, "Magnus Ferrer")
    before = dump(db)
    bring_in(db, connections(tmp_path, "a school in Bath", "Head of music"))
    row = the(db)
    assert (row.text, row.came_from, row.state) == (
        "Now Head of music at a school in Bath", "Connections.csv", "waiting",
    )  # fmt: skip
    assert asked(db, "SELECT title, organisation FROM person") == [
        ("Head of music", "a school in Bath")
    ]
    db.undo()
    assert dump(db) == before


def test_in_a_circle_is_near_enough_and_everybody_else_changes_quietly(
    db: Database, tmp_path: Path
) -> None:
    bring_in(db, connections(tmp_path, "Hull", "Teacher"))
    bring_in(db, connections(tmp_path, "Bath", "Teacher"))
    assert asked(db, "SELECT text FROM news") == []
    [circle] = add(db, Circle(name="Choir"))
    add(db, CircleMember(circle_id=circle, person_id=1))
    bring_in(db, connections(tmp_path, "Wells", "Teacher"))
    assert asked(db, "SELECT text FROM news") == [("Now Teacher at Wells",)]


def test_news_is_told_once_also_when_it_was_let_be(db: Database, tmp_path: Path) -> None:
    bring_in(db, connections(tmp_path, "Hull", "Teacher"))
    in_practice(db, "Magnus Ferrer")
    bring_in(db, connections(tmp_path, "Bath", "Teacher"))
    news.let_be(db, the(db).id or 0, today=TODAY)
    bring_in(db, connections(tmp_path, "Hull", "Teacher"))
    bring_in(db, connections(tmp_path, "Bath", "Teacher"))
    assert asked(db, "SELECT text, state FROM news ORDER BY id") == [
        ("Now Teacher at Bath", "let_be"), ("Now Teacher at Hull", "waiting"),
    ]  # fmt: skip


def test_a_vcard_that_comes_again_tells_it_too_but_not_capitals(
    db: Database, tmp_path: Path
) -> None:
    def version(org: str, rev: str) -> str:
        return vcard("UID:u1", "FN:Ana Moreau", f"ORG:{org}", f"REV:{rev}")

    bring_in(db, a_file(tmp_path, version("Hull Choir", "20240101T000000Z")))
    in_practice(db, "Ana Moreau")
    bring_in(db, a_file(tmp_path, version("HULL CHOIR", "20250101T000000Z")))
    assert asked(db, "SELECT text FROM news") == []
    bring_in(db, a_file(tmp_path, version("Bath Choir", "20260101T000000Z")))
    assert asked(db, "SELECT text FROM news") == [("Now at Bath Choir",)]
