"""Rhythms in the store."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from desktop.domain.entities import Circle, CircleMember, Note, Rhythm, Stage
from desktop.domain.errors import BadInputError
from desktop.domain.rhythm.rules import NO_RHYTHM, RhythmRule, Window
from desktop.domain.talk import TalkDraft
from desktop.domain.warmth import Warmth
from desktop.services import interactions, rhythm, seasons
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add

SINCE = date(2026, 1, 5)


def window(db: Database, person: int) -> Window | None:
    with db.read() as session:
        return rhythm.windows(session, [person], today=TODAY).get(person)


def warmth(db: Database, person: int, today: date = TODAY) -> Warmth:
    with db.read() as session:
        return rhythm.warmth_of(session, [person], today=today)[person]


def test_a_contact_logged_restarts_the_rhythm(db: Database) -> None:
    [ana] = add(db, a_person(in_practice_since=SINCE))
    a_talk(db, ana, day=TODAY - timedelta(weeks=8))
    assert warmth(db, ana) is Warmth.BEEN_A_WHILE
    interactions.log(db, TalkDraft([ana]), now=NOW)
    assert window(db, ana) == Window(TODAY + timedelta(weeks=4), TODAY + timedelta(weeks=6))
    assert warmth(db, ana) is Warmth.IN_TOUCH
    db.undo()
    assert warmth(db, ana) is Warmth.BEEN_A_WHILE


def test_a_note_never_moves_the_rhythm(db: Database) -> None:
    [ana] = add(db, a_person(in_practice_since=SINCE))
    a_talk(db, ana, day=TODAY - timedelta(weeks=8))
    before = window(db, ana)
    add(db, Note(person_id=ana, text="thought of her", written_on=TODAY))
    assert window(db, ana) == before


def test_people_never_contacted_stay_in(db: Database) -> None:
    ana, ben = add(db, a_person("Ana", in_practice_since=SINCE), a_person("Ben"))
    with db.read() as session:
        found = rhythm.windows(session, today=TODAY)
    assert list(found) == [ana]
    assert found[ana].opens == SINCE
    assert window(db, ben) is None


def test_a_circle_lends_its_rhythm_to_those_in_practice(db: Database) -> None:
    [circle] = add(db, Circle(name="Choir"))
    ana, ben = add(db, a_person("Ana", in_practice_since=SINCE), a_person("Ben"))
    for person in (ana, ben):
        a_talk(db, person, day=TODAY)
        add(db, CircleMember(circle_id=circle, person_id=person))
    rhythm.set_rhythm(db, RhythmRule(2, 3, "month"), circle_id=circle)
    assert window(db, ana) == Window(date(2026, 5, 12), date(2026, 6, 12))
    assert window(db, ben) is None


def test_a_rhythm_can_be_set_changed_taken_away_and_undone(db: Database) -> None:
    [ana] = add(db, a_person(in_practice_since=SINCE, last_contact_on=TODAY))
    usual = window(db, ana)
    changes = rhythm.set_rhythm(db, RhythmRule(3, 4, "month"), person_id=ana)
    assert changes.label == "Set the rhythm of Ana Moreau"
    rhythm.set_rhythm(db, NO_RHYTHM, person_id=ana)
    assert window(db, ana) is None
    assert warmth(db, ana) is Warmth.NO_RHYTHM
    rhythm.set_rhythm(db, None, person_id=ana)
    assert window(db, ana) == usual
    db.undo()
    db.undo()
    with db.read() as session:
        assert rhythm.rhythm_of(session, person_id=ana) == RhythmRule(3, 4, "month")


def test_an_impossible_rhythm_is_refused_in_a_sentence(db: Database) -> None:
    [ana] = add(db, a_person())
    with pytest.raises(BadInputError, match="shorter to a longer"):
        rhythm.set_rhythm(db, RhythmRule(6, 4), person_id=ana)


def test_a_hard_season_brings_the_window_closer_until_it_ends(db: Database) -> None:
    [ana] = add(db, a_person(in_practice_since=SINCE, last_contact_on=TODAY))
    usual = window(db, ana)
    seasons.begin_hard(db, ana, today=TODAY, note="her mother is ill")
    assert window(db, ana) == Window(TODAY + timedelta(weeks=2), TODAY + timedelta(weeks=3))
    with db.read() as session:
        assert seasons.in_hard_season(session, [ana], today=TODAY) == {ana}
    seasons.end_hard(db, ana, today=TODAY)
    assert window(db, ana) == usual
    db.undo()
    assert window(db, ana) != usual


def test_resting_people_and_deleted_ones_have_no_window(db: Database) -> None:
    [tray] = add(db, Stage(kind="resting", position=9, name="Resting"))
    ana, ben = add(
        db,
        a_person("Ana", in_practice_since=SINCE, stage_id=tray),
        a_person("Ben", in_practice_since=SINCE, deleted_at=NOW),
    )
    assert warmth(db, ana) is Warmth.RESTING
    with db.read() as session:
        assert rhythm.windows(session, [ana, ben], today=TODAY) == {}


def test_any_number_of_people_takes_three_statements(db: Database) -> None:
    ids = add(db, *(a_person(f"P {n}", in_practice_since=SINCE) for n in range(150)))
    add(db, *(Rhythm(person_id=person, earliest=1, latest=2) for person in ids[:50]))
    asked: list[str] = []

    def count(*args: object) -> None:
        asked.append(str(args[2]))

    event.listen(Engine, "before_cursor_execute", count)
    try:
        with db.read() as session:
            assert len(rhythm.warmth_of(session, ids, today=TODAY)) == 150
    finally:
        event.remove(Engine, "before_cursor_execute", count)
    assert len([statement for statement in asked if "SELECT" in statement]) == 3
