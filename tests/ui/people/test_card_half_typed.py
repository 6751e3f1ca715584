"""What is being typed on a card survives the program, and is offered once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.domain.talk import LoopDraft, TalkDraft
from desktop.half_written import HalfWritten
from desktop.services import interactions, loops
from desktop.services.people import fields
from desktop.storage.database import Database
from desktop.ui.people.card import half_typed
from desktop.ui.people.page import PeoplePage
from tests.builders import NOW, TODAY, a_person, add
from tests.ui.people.conftest import Open
from tests.ui.people.editing import editor, kept, story, type_new


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No second is waited for."""
    monkeypatch.setattr(half_typed, "EVERY", 0)


@pytest.fixture
def texts(data_folder: Path) -> HalfWritten:
    return HalfWritten(data_folder)


def keys(texts: HalfWritten) -> list[str]:
    return texts.keys("card/")


def test_what_is_typed_is_kept_and_dropped_once_it_is_stored(
    page: PeoplePage, qtbot: QtBot, texts: HalfWritten, ana: int
) -> None:
    field = page.card.head.intention.field
    field.edit()
    QTest.keyClicks(editor(field), "She li")
    qtbot.waitUntil(lambda: keys(texts) == [f"card/{ana}//Why this person, truly"])
    field.keep()
    qtbot.waitUntil(lambda: keys(texts) == [])


def test_escape_forgets_it(page: PeoplePage, qtbot: QtBot, texts: HalfWritten) -> None:
    field = page.card.head.intention.field
    field.edit()
    QTest.keyClicks(editor(field), "She li")
    qtbot.waitUntil(lambda: len(keys(texts)) == 1)
    field.return_to_text()
    qtbot.waitUntil(lambda: keys(texts) == [])


def after_a_crash(texts: HalfWritten, person: int, place: str, text: str, **more: str) -> None:
    key = f"card/{person}/{place}"
    texts.keep(key, {"key": key, "place": place, "text": text, **more})


def test_it_is_offered_on_the_next_visit_and_written_on(
    opened: Open, qtbot: QtBot, db: Database, texts: HalfWritten, ana: int
) -> None:
    after_a_crash(texts, ana, "/Why this person, truly", "She listens")
    page = opened()
    bar = page.card.unfinished
    assert bar.isVisible()
    assert bar.words.text() == "You were writing this: “She listens”"
    bar.on.click()
    assert not bar.isVisible()
    field = page.card.head.intention.field
    QTest.keyClicks(editor(field), " to me.")
    field.keep()
    assert kept(db, ana).intention == "She listens to me."
    qtbot.waitUntil(lambda: keys(texts) == [])


def test_it_can_be_let_go(opened: Open, texts: HalfWritten, ana: int) -> None:
    after_a_crash(texts, ana, "/Why this person, truly", "She listens")
    page = opened()
    page.card.unfinished.away.click()
    assert not page.card.unfinished.isVisible()
    assert keys(texts) == []


def test_what_stands_there_already_is_not_offered(
    opened: Open, db: Database, texts: HalfWritten, ana: int
) -> None:
    fields.change_field(db, ana, "intention", "She listens", now=NOW)
    after_a_crash(texts, ana, "/Why this person, truly", "She listens")
    assert not opened().card.unfinished.isVisible()
    assert keys(texts) == []


def test_something_newer_is_never_overwritten(
    opened: Open, db: Database, texts: HalfWritten, ana: int
) -> None:
    """Then the text is offered as a note."""
    after_a_crash(texts, ana, "/Why this person, truly", "She listens")
    fields.change_field(db, ana, "intention", "She sings.", now=NOW)
    page = opened()
    page.card.unfinished.on.click()
    assert page.card.head.intention.field.text() == "She sings."
    assert page.card.story.note.is_editing
    assert page.card.story.note.typed() == "She listens"


def test_a_line_that_is_gone_becomes_a_note(opened: Open, texts: HalfWritten, ana: int) -> None:
    after_a_crash(texts, ana, "LoopLine 99/What is open", "the recipe", still="the")
    page = opened()
    page.card.unfinished.on.click()
    assert page.card.story.note.typed() == "the recipe"


def test_a_new_line_is_opened_again_with_its_kind(
    opened: Open, db: Database, texts: HalfWritten, ana: int
) -> None:
    after_a_crash(
        texts, ana, "/What is open", "the recipe", topic="they_promised", kind="they_promised"
    )
    page = opened()
    page.card.unfinished.on.click()
    line = page.card.between.add_line
    assert line.field.text() == "the recipe"
    type_new(line.field, " by Sunday")
    (loop,) = kept(db, ana).loops
    assert (loop.kind, loop.text) == ("they_promised", "the recipe")


def test_a_new_way_to_reach_somebody_is_opened_again(
    opened: Open, db: Database, texts: HalfWritten, ana: int
) -> None:
    after_a_crash(texts, ana, "/Word for it", "ana@exam", topic="email", kind="work")
    page = opened()
    page.card.unfinished.on.click()
    type_new(page.card.reach.add_line.field, "ple.org")
    (point,) = kept(db, ana).points
    assert (point.kind, point.label, point.value) == ("email", "work", "ana@example.org")


def test_a_line_of_a_loop_and_of_the_story_are_found_again(
    opened: Open, db: Database, texts: HalfWritten, ana: int
) -> None:
    loops.open_loop(db, [ana], LoopDraft("the book"), today=TODAY)
    interactions.log(db, TalkDraft([ana], kind="call", words="I sing."), now=NOW)
    page = opened()
    page.show_person(ana)
    loop = page.card.between.lines.lines()[0]
    after_a_crash(
        texts, ana, f"LoopLine {loop.row_id}/What is open", "the red book", still="the book"
    )
    (entry,) = story(page)
    after_a_crash(
        texts, ana, f"StoryEntry {entry.row_id}/Their words", "I sing again", still="I sing."
    )
    page.card.half_typed.look()
    page.card.unfinished.on.click()
    assert entry.details is not None
    assert entry.details.fields["words"].typed() == "I sing again"
    page.card.settle()
    page.card.half_typed.look()
    page.card.unfinished.on.click()
    page.card.settle()
    assert kept(db, ana).loops[0].text == "the red book"


def test_a_line_that_goes_while_it_is_typed_into_leaves_its_text(
    page: PeoplePage, qtbot: QtBot, db: Database, texts: HalfWritten, ana: int
) -> None:
    page.runner.change(loops.open_loop, [ana], LoopDraft("the book"), today=TODAY)
    line = page.card.between.lines.lines()[0]
    line.field.edit()  # type: ignore[attr-defined]
    QTest.keyClicks(editor(line.field), "the red book")  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: len(keys(texts)) == 1)
    page.runner.undo()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    page.card.story.note.edit()
    page.card.story.note.return_to_text()
    qtbot.wait(10)
    assert len(keys(texts)) == 1
    page.card.half_typed.look()
    assert page.card.unfinished.isVisible()


def test_another_person_is_not_offered_it(
    opened: Open, db: Database, texts: HalfWritten, ana: int
) -> None:
    (ben,) = add(db, a_person("Ben Zeta", in_practice_since=TODAY))
    after_a_crash(texts, ana, "/Why this person, truly", "She listens")
    page = opened()
    page.show_person(ben)
    assert not page.card.unfinished.isVisible()
    page.show_person(ana)
    assert page.card.unfinished.isVisible()
    page.grab()


def test_what_another_version_wrote_is_left_out(opened: Open, texts: HalfWritten, ana: int) -> None:
    texts.keep(f"card/{ana}/x", {"text": 3})
    texts.keep(f"card/{ana}/y", "only words")
    assert not opened().card.unfinished.isVisible()
