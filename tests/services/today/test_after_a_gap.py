"""Coming back after a long gap: it is noticed, and what was meanwhile can be kept."""

from __future__ import annotations

from datetime import timedelta

from sqlmodel import col, select

from desktop.domain.entities import Interaction, Person
from desktop.services import breaks
from desktop.services.today.meanwhile import keep_meanwhile
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_talk, add
from tests.services.today.seeing import due, in_practice, names, view

LONG_AGO = TODAY - timedelta(days=21)


def test_ten_days_without_a_word_are_a_gap(db: Database) -> None:
    add(db, in_practice())
    assert view(db, seen=LONG_AGO).away_since == LONG_AGO
    assert view(db, seen=TODAY - timedelta(days=9)).away_since is None
    assert view(db, seen=None).away_since is None


def test_what_was_written_down_meanwhile_makes_it_no_gap(db: Database) -> None:
    [ana] = add(db, in_practice())
    a_talk(db, ana, day=TODAY - timedelta(days=4))
    assert view(db, seen=LONG_AGO).away_since is None


def test_three_weeks_away_show_three_people_and_not_ninety(db: Database) -> None:
    add(db, *(due(f"P{n:02}", last_contact_on=TODAY - timedelta(days=60)) for n in range(90)))
    found = view(db, seen=LONG_AGO)
    assert len(found.turn_to) == 3
    assert found.lapsed
    breaks.fresh_start(db, today=TODAY)
    assert not view(db).lapsed
    db.undo()
    assert view(db).lapsed


def test_whom_i_saw_meanwhile_is_kept_together_and_undone_together(db: Database) -> None:
    ana, ben = add(db, due("Ana"), due("Ben"))
    day = TODAY - timedelta(days=10)
    keep_meanwhile(db, [ana, ben], ["Cleo Marchetti"], day=day, now=NOW)
    with db.read() as session:
        talks = session.exec(select(Interaction)).all()
        people = session.exec(select(Person.name, col(Person.last_contact_on))).all()
    assert [(talk.kind, talk.day, talk.about) for talk in talks] == [("other", day, True)] * 3
    assert ("Cleo Marchetti", day) in people
    assert names(db) == []
    db.undo()
    assert sorted(names(db)) == ["Ana", "Ben"]
