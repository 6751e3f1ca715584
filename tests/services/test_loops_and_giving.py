"""What is open between us, and what was given."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import select

from desktop.domain.entities import Giving, Loop
from desktop.domain.errors import BadInputError
from desktop.domain.talk import LoopDraft
from desktop.services import giving, loops
from desktop.storage.database import Database
from tests.builders import TODAY, a_person, add


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
