"""What is open between us, and what was given."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import select

from desktop.domain.entities import Giving, Loop
from desktop.domain.errors import BadInputError
from desktop.domain.rhythm.capacity import Capacity
from desktop.domain.talk import LoopDraft, TalkDraft
from desktop.services import calendar, giving, interactions, loops
from desktop.services.people.card import card
from desktop.services.people.story import story
from desktop.services.today.page import today_view
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add


def the_loop(db: Database) -> Loop:
    with db.read() as session:
        return session.exec(select(Loop)).one()


def test_a_loop_is_opened_closed_and_opened_again(db: Database) -> None:
    [ana] = add(db, a_person())
    loops.open_loop(db, [ana], LoopDraft("the bookbinder’s name"), today=TODAY)
    loop = the_loop(db)
    assert loop.id is not None
    done = loops.close(db, loop.id, today=TODAY + timedelta(days=1), outcome="sent it")
    assert done.label == "Closed “the bookbinder’s name” with Ana Moreau"
    assert (the_loop(db).closed_on, the_loop(db).outcome) == (TODAY + timedelta(days=1), "sent it")
    loops.reopen(db, loop.id)
    assert the_loop(db).closed_on is None
    db.undo()
    assert the_loop(db).closed_on is not None


def test_closing_and_how_it_went_are_taken_back_together(db: Database) -> None:
    [ana] = add(db, a_person())
    [loop] = add(db, Loop(person_id=ana, kind="their_chapter", text="the box", opened_on=TODAY))
    loops.close(db, loop, today=TODAY)
    assert loops.say_outcome(db, loop, "It opened.").label == "Kept how “the box” went"
    with db.read() as session:
        (told,) = story(session, ana)
    assert (told.kind, told.title, told.detail, told.mine, told.day) == (
        "loop", "the box", "their_chapter", "It opened.", TODAY,
    )  # fmt: skip
    assert db.undo().label == "Closed “the box” with Ana Moreau"
    assert (the_loop(db).closed_on, the_loop(db).outcome) == (None, "")


def test_what_is_closed_is_not_closed_twice(db: Database) -> None:
    [ana] = add(db, a_person())
    [loop] = add(db, Loop(person_id=ana, kind="i_promised", text="a book", opened_on=TODAY))
    loops.close(db, loop, today=TODAY, outcome="Read.")
    assert not loops.close(db, loop, today=TODAY + timedelta(days=1), outcome="Lost.")
    assert (the_loop(db).closed_on, the_loop(db).outcome) == (TODAY, "Read.")


def test_how_it_went_can_be_said_later(db: Database) -> None:
    [ana] = add(db, a_person())
    [loop] = add(db, Loop(person_id=ana, kind="i_promised", text="a book", opened_on=TODAY))
    loops.close(db, loop, today=TODAY)
    loops.open_loop(db, [ana], LoopDraft("another"), today=TODAY)
    loops.say_outcome(db, loop, "Late, and glad of it.")
    db.undo()
    with db.read() as session:
        kept = session.get_one(Loop, loop)
    assert (kept.closed_on, kept.outcome) == (TODAY, "")


def test_an_open_loop_says_from_which_talk_it_is(db: Database) -> None:
    [ana] = add(db, a_person())
    draft = TalkDraft([ana], kind="walk", title="Round the lake", loops=[LoopDraft("a book")])
    talk = interactions.log(db, draft, now=NOW).created["interaction"][0]
    with db.read() as session:
        found = card(session, ana, today=TODAY)
    assert found is not None
    (row,) = found.loops
    assert (row.talk_id, row.talk_kind, row.talk_title) == (talk, "walk", "Round the lake")


def test_another_day_for_a_loop_moves_it_in_the_calendar_and_on_today(db: Database) -> None:
    [ana] = add(db, a_person(in_practice_since=TODAY))
    [loop] = add(db, Loop(person_id=ana, kind="i_promised", text="a book", opened_on=TODAY))
    later = TODAY + timedelta(days=3)
    loops.edit(db, loop, about_on=later)
    with db.read() as session:
        entries = calendar.entries(session, TODAY, later)
        before = today_view(session, now=NOW, capacity=Capacity())
        then = today_view(session, now=NOW + timedelta(days=3), capacity=Capacity())
    assert [(entry.day, entry.kind) for entry in entries] == [(later, "loop")]
    assert before.loops == []
    assert [row.text for row in then.loops] == ["a book"]


def test_a_loop_can_be_worded_anew_but_not_emptied(db: Database) -> None:
    [ana] = add(db, a_person())
    [loop] = add(db, Loop(person_id=ana, kind="i_promised", text="a book", opened_on=TODAY))
    loops.edit(db, loop, text="two books", about_on=TODAY)
    assert (the_loop(db).text, the_loop(db).about_on) == ("two books", TODAY)
    with pytest.raises(BadInputError):
        loops.edit(db, loop, text="  ")
    loops.delete(db, loop)
    db.undo()
    assert the_loop(db).text == "two books"


def test_a_giving_goes_from_an_idea_to_thanks_and_back(db: Database) -> None:
    [ana] = add(db, a_person())
    giving.note(db, ana, "introduce her to Leo", today=TODAY, state="idea")
    with db.read() as session:
        gift = session.exec(select(Giving)).one()
    assert gift.id is not None
    assert gift.day is None
    giving.advance(db, gift.id, "thanked", today=TODAY)
    with db.read() as session:
        thanked = session.get_one(Giving, gift.id)
    assert (thanked.state, thanked.day, thanked.thanked_on) == ("thanked", TODAY, TODAY)
    giving.advance(db, gift.id, "done", today=TODAY)
    giving.edit(db, gift.id, text="introduced her to Leo")
    giving.delete(db, gift.id)
    db.undo()
    with db.read() as session:
        assert session.get_one(Giving, gift.id).text == "introduced her to Leo"
