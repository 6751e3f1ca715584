"""The story so far, on the card."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.talk import TalkDraft
from desktop.services import giving, interactions
from desktop.services.gatherings import names as gathering_names
from desktop.services.journey import moving
from desktop.services.journey.board import heads
from desktop.services.people import fields, knowledge
from desktop.storage.database import Database
from desktop.ui.people.page import PeoplePage
from desktop.ui.runner import Runner
from tests.builders import NOW, TODAY, a_talk
from tests.ui.people.editing import act, kept, story, write


def test_the_story_is_one_line_of_time(page: PeoplePage, db: Database, ana: int) -> None:
    day = TODAY - timedelta(days=3)
    a_talk(db, ana, day=day, kind="coffee", words="I sing.", began_by="them", feeling="proud")
    knowledge.add_note(db, ana, "Likes rye", today=TODAY)
    giving.note(db, ana, "Honey", today=TODAY - timedelta(days=1), direction="received")
    page.refresh()
    assert [entry.text.title for entry in story(page)] == ["A note", "Ana gave: Honey", "Coffee"]
    coffee = story(page)[2]
    assert coffee.text.words == "“I sing.”"
    assert coffee.text.beneath == "They began it. Under it: proud."
    page.card.story.chips["words"].click()
    assert [entry.text.title for entry in story(page)] == ["Coffee"]
    page.card.story.chips["notes"].click()
    assert [entry.row.kind for entry in story(page)] == ["note"]
    page.grab()


def test_the_story_begins_where_we_met(page: PeoplePage, ana: int, runner: Runner) -> None:
    runner.change(fields.change_field, ana, "met_on", "2024-10-02", now=NOW)
    runner.change(fields.change_field, ana, "met_where", "the City Library", now=NOW)
    (met,) = story(page)
    assert (met.text.title, met.text.day) == ("Met at the City Library", "2 October 2024")
    runner.change(fields.change_field, ana, "met_on", "2024-10", now=NOW)
    assert story(page)[0].text.day == "October 2024"
    runner.change(fields.change_field, ana, "met_on", "2024", now=NOW)
    assert story(page)[0].text.day == "2024"


def test_a_note_is_written_changed_and_deleted(
    page: PeoplePage, db: Database, ana: int, told: list[str]
) -> None:
    write(page.card.story.note, "Likes rye")
    (entry,) = story(page)
    assert page.card.story.note.text() == ""
    entry.setFocus()
    QTest.keyClick(entry, Qt.Key.Key_Return)
    assert entry.details is not None
    write(entry.details.fields["mine"], "Likes rye bread")
    assert entry.text.beneath == "Likes rye bread"
    act(entry, "Delete")
    assert story(page) == []
    assert told == [
        "Kept a note about Ana Moreau",
        "Changed a note about Ana Moreau",
        "Took a note about Ana Moreau away",
    ]


def test_a_talk_is_put_right_in_place(page: PeoplePage, db: Database, ana: int) -> None:
    interactions.log(db, TalkDraft(people=[ana], kind="call", words="I sing."), now=NOW)
    page.refresh()
    (entry,) = story(page)
    entry.edit()
    assert entry.details is not None
    assert entry.details.fields["words"].is_editing
    write(entry.details.fields["words"], "I sing again.")
    entry.details.kind.chosen.emit("walk")  # type: ignore[union-attr]
    entry.details.day.day_chosen.emit(TODAY - timedelta(days=2))  # type: ignore[union-attr]
    assert (entry.text.title, entry.text.words) == ("A walk", "“I sing again.”")
    assert kept(db, ana).last_contact_on == TODAY - timedelta(days=2)
    act(entry, "Delete")
    assert kept(db, ana).last_contact_on is None


def test_why_somebody_moved_is_put_right_in_place(
    page: PeoplePage, db: Database, ana: int, runner: Runner
) -> None:
    with db.read() as session:
        stage = heads(session)[2]
    runner.change(moving.move, [ana], stage.id, before=None, now=NOW)
    (entry,) = story(page)
    entry.toggle()
    assert entry.details is not None
    write(entry.details.fields["mine"], "She rang me first.")
    write(entry.details.fields["feeling"], "Ease")
    assert entry.text.beneath == "Sign: ease. She rang me first."


def test_the_story_tells_where_we_met_and_leads_there(
    page: PeoplePage, db: Database, ana: int, runner: Runner
) -> None:
    from tests.services.gatherings.at_hand import an_evening, met

    evening = an_evening(db)
    runner.change(gathering_names.hope_for, evening, "", person_id=ana, why="she sings")
    assert [entry.text.title for entry in story(page)] == [
        "I hoped to meet them at The lamplighters’ supper"
    ]
    opened: list[int] = []
    page.gathering_wished.connect(opened.append)
    QTest.keyClick(story(page)[0], Qt.Key.Key_Return)
    met(db, evening, "Ana, laughs before she speaks", ana)
    page.refresh()
    [entry] = story(page)
    assert entry.text.title == "Met at The lamplighters’ supper"
    assert entry.text.beneath == "laughs before she speaks"
    act(entry, "Open the gathering")
    assert opened == [evening, evening]


def test_before_the_day_i_hope_to_meet_them(
    page: PeoplePage, db: Database, ana: int, runner: Runner
) -> None:
    from tests.services.gatherings.at_hand import an_evening

    runner.change(gathering_names.hope_for, an_evening(db, TODAY), "", person_id=ana)
    [entry] = story(page)
    assert entry.text.title == "I hope to meet them at The lamplighters’ supper"


def test_where_we_met_stands_there_once(page: PeoplePage, db: Database, ana: int) -> None:
    from tests.services.gatherings.at_hand import YESTERDAY, an_evening, met

    met(db, an_evening(db), "Ana", ana)
    fields.change_field(db, ana, "met_on", YESTERDAY.isoformat(), now=NOW)
    fields.change_field(db, ana, "met_where", "The lamplighters’ supper", now=NOW)
    page.refresh()
    assert len(story(page)) == 1


def test_a_note_like_a_book_is_read_whole_where_it_is_opened(
    page: PeoplePage, db: Database, ana: int
) -> None:
    book = "Once more. " * 2_000 + "The end."
    knowledge.add_note(db, ana, book, today=TODAY)
    page.refresh()
    (entry,) = story(page)
    assert entry.text.beneath.startswith("Once more.")
    assert entry.text.beneath.endswith(" …")
    assert len(entry.text.beneath) < 3_100
    entry.toggle()
    assert entry.details is not None
    assert entry.details.fields["mine"].text() == book
