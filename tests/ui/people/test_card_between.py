"""What is open between us, on the card: promises both ways and their next chapter."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlmodel import select

from desktop.domain.entities import Loop
from desktop.domain.talk import LoopDraft, TalkDraft
from desktop.services import interactions, loops
from desktop.storage.database import Database
from desktop.ui.people.card.loop_line import LoopLine
from desktop.ui.people.page import PeoplePage
from desktop.ui.runner import Runner
from tests.builders import NOW, TODAY, a_person, add
from tests.ui.people.conftest import Open
from tests.ui.people.editing import act, kept, story, type_new, write
from tests.ui.people.test_list import entries


def lines(page: PeoplePage) -> list[LoopLine]:
    return [line for line in page.card.between.lines.lines() if isinstance(line, LoopLine)]


@pytest.fixture
def recipe(page: PeoplePage, db: Database, ana: int, runner: Runner) -> int:
    """The bread recipe, promised."""
    runner.change(loops.open_loop, [ana], LoopDraft("the bread recipe"), today=TODAY)
    return kept(db, ana).loops[0].id


def test_loops_are_opened_with_their_day(page: PeoplePage, db: Database, ana: int) -> None:
    between = page.card.between
    entries(between.kinds_menu())["I promised"].trigger()
    type_new(between.add_line.field, "the bread recipe by Sunday")
    (row,) = kept(db, ana).loops
    assert (row.kind, row.text, row.about_on) == (
        "i_promised", "the bread recipe", date(2026, 3, 15),
    )  # fmt: skip
    (line,) = lines(page)
    assert (line.kind.text(), line.field.text(), line.day.text()) == (
        "I promised", "the bread recipe", "Sunday",
    )  # fmt: skip


def test_a_tick_closes_and_asks_how_it_went(
    page: PeoplePage, db: Database, ana: int, recipe: int, told: list[str]
) -> None:
    (line,) = lines(page)
    line.check.click()
    assert kept(db, ana).loops == []
    assert told[-1] == "Closed “the bread recipe” with Ana Moreau"
    assert line.isVisible()
    assert line.check.isChecked()
    assert line.outcome.field.hasFocus()
    type_new(line.outcome.field, "She baked it twice.")
    assert told[-1] == "Kept how “the bread recipe” went"
    assert lines(page) == []
    (entry,) = story(page)
    assert (entry.text.title, entry.text.beneath) == (
        "I promised: the bread recipe", "She baked it twice.",
    )  # fmt: skip
    page.runner.undo()
    assert [one.field.text() for one in lines(page)] == ["the bread recipe"]
    assert story(page) == []


def test_how_it_went_can_be_skipped(page: PeoplePage, db: Database, ana: int, recipe: int) -> None:
    (line,) = lines(page)
    line.check.click()
    QTest.keyClick(line.outcome.field, Qt.Key.Key_Escape)
    assert lines(page) == []
    (entry,) = story(page)
    assert entry.text.beneath == "No longer open."


def test_the_tick_is_taken_back_at_once(
    page: PeoplePage, db: Database, ana: int, recipe: int
) -> None:
    (line,) = lines(page)
    line.check.click()
    line.check.click()
    assert [row.id for row in kept(db, ana).loops] == [recipe]
    assert [one.check.isChecked() for one in lines(page)] == [False]
    assert lines(page)[0].outcome.isHidden()


def test_another_person_is_not_asked_how_it_went(
    opened: Open, db: Database, ana: int, runner: Runner
) -> None:
    (ben,) = add(db, a_person("Ben Zeta", in_practice_since=TODAY))
    page = opened()
    page.show_person(ana)
    runner.change(loops.open_loop, [ana], LoopDraft("the bread recipe"), today=TODAY)
    line = lines(page)[0]
    line.check.click()
    QTest.keyClicks(line.outcome.field, "Baked.")
    page.show_person(ben)
    assert lines(page) == []
    with db.read() as session:
        assert session.exec(select(Loop)).one().outcome == "Baked."


def test_what_closed_is_opened_again_from_the_story(
    page: PeoplePage, db: Database, ana: int, recipe: int, told: list[str]
) -> None:
    page.runner.change(loops.close, recipe, today=TODAY)
    (entry,) = story(page)
    act(entry, "It is open again")
    assert told[-1] == "“the bread recipe” is open again"
    assert [row.id for row in kept(db, ana).loops] == [recipe]
    assert story(page) == []


def test_how_it_went_is_put_right_in_the_story(page: PeoplePage, db: Database, recipe: int) -> None:
    page.runner.change(loops.close, recipe, today=TODAY, outcome="Baked.")
    (entry,) = story(page)
    entry.edit()
    assert entry.details is not None
    write(entry.details.fields["mine"], "Baked twice.")
    write(entry.details.fields["title"], "the rye recipe")
    assert (entry.text.title, entry.text.beneath) == ("I promised: the rye recipe", "Baked twice.")


def test_kind_and_day_of_a_loop_are_changed_where_they_stand(
    page: PeoplePage, db: Database, ana: int, recipe: int
) -> None:
    (line,) = lines(page)
    entries(line.kind.menu())["Their next chapter"].trigger()
    assert line.kind.text() == "Their next chapter:"
    picker = line.day.open()
    type_new(picker.line, "20 Mar")
    assert kept(db, ana).loops[0].about_on == date(2026, 3, 20)
    QTest.keyClick(line.day, Qt.Key.Key_Delete)
    assert kept(db, ana).loops[0].about_on is None
    assert line.day.text() == "since 12 March"


def test_a_loop_leads_to_the_talk_it_came_from(page: PeoplePage, db: Database, ana: int) -> None:
    draft = TalkDraft([ana], kind="walk", loops=[LoopDraft("a book")])
    page.runner.change(interactions.log, draft, now=NOW)
    (line,) = lines(page)
    assert "From: A walk" in line.day.toolTip()
    act(line, "Show the talk it came from")
    (entry,) = story(page)
    assert entry.is_open
