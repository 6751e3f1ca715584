"""Two people made one lose nothing, and are two again by one undo."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import SQLModel

from desktop.domain.drafts import ContactPointDraft, PersonDraft
from desktop.domain.entities import (
    Circle,
    CircleMember,
    Facet,
    FollowUp,
    Loop,
    Note,
    Occasion,
    Rhythm,
    Source,
    Tie,
)
from desktop.domain.errors import BadInputError
from desktop.domain.joining import Field
from desktop.domain.people import ListFilter
from desktop.services.matching.merging import JOINED, MOVED, MOVED_WHERE_ROOM, merge
from desktop.services.matching.proposals import (
    compare_people,
    listed,
    look_through,
    set_apart,
)
from desktop.services.people.adding import add as add_person
from desktop.services.people.listing import listing
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.services.importing.bringing import a_file, asked, bring_in, card, names
from tests.services.test_any_sequence import dump


def with_points(db: Database, name: str, *points: tuple[str, str]) -> int:
    draft = PersonDraft(name=name, points=[ContactPointDraft(*point) for point in points])
    return add_person(db, draft, now=NOW).created["person"][0]


def two(db: Database) -> tuple[int, int]:
    keep = with_points(db, "Ana Moreau", ("email", "ana@x.org"), ("phone", "+442079460001"))
    gone = with_points(db, "Ana Moreau", ("email", "ANA@x.org"), ("phone", "+442079460002"))
    return keep, gone


def test_the_story_the_plans_and_the_words_of_both_are_one_persons(db: Database) -> None:
    keep, gone = two(db)
    ben = with_points(db, "Ben Lind")
    a_talk(db, gone, ben)
    add(
        db,
        Note(person_id=gone, text="A word", written_on=date(2020, 1, 1), confided=True),
        Loop(person_id=gone, kind="i_promised", text="a book", opened_on=TODAY),
        Facet(person_id=gone, kind="goal", text="to sing", noted_on=TODAY),
        FollowUp(person_id=gone, day=TODAY, created_at=NOW),
        Occasion(person_id=gone, kind="birthday", month=5, day=1, lead_days=21),
        Source(person_id=gone, format="vcard", key="g", text="…", read_at=NOW),
        Tie(person_id=ben, other_id=gone, kind="friend"),
    )
    merge(db, keep, gone, now=NOW)
    for table in ("note", "loop", "facet", "follow_up", "occasion", "source"):
        assert asked(db, f"SELECT person_id FROM {table}") == [(keep,)]
    assert asked(db, "SELECT confided, written_on FROM note") == [(1, "2020-01-01")]
    assert asked(db, "SELECT lead_days FROM occasion") == [(21,)]
    assert asked(db, "SELECT other_id FROM tie") == [(keep,)]
    assert asked(db, "SELECT count(*) FROM interaction_person WHERE person_id = :k", k=keep) == [
        (1,)
    ]
    assert asked(
        db, "SELECT value FROM contact_point WHERE person_id = :k ORDER BY position, id", k=keep
    ) == [("ana@x.org",), ("+442079460001",), ("+442079460002",)]
    assert asked(db, "SELECT last_contact_on FROM person WHERE id = :k", k=keep) == [
        (TODAY.isoformat(),)
    ]


def test_one_undo_makes_them_two_again(db: Database) -> None:
    keep, gone = two(db)
    a_talk(db, keep, gone)
    add(
        db,
        Tie(person_id=gone, other_id=keep, kind="herself"),
        Rhythm(person_id=keep),
        Rhythm(person_id=gone),
    )
    before = dump(db)
    merge(db, keep, gone, now=NOW)
    after = dump(db)
    db.undo()
    assert dump(db) == before
    db.redo()
    assert dump(db) == after


def test_who_was_joined_is_neither_listed_nor_in_the_trash(db: Database) -> None:
    keep, gone = two(db)
    merge(db, keep, gone, now=NOW)
    with db.read() as session:
        assert listing(session, ListFilter(), today=TODAY) == [keep]
        assert listing(session, ListFilter(trash=True), today=TODAY) == []


def test_of_what_only_one_can_hold_the_choice_counts(db: Database) -> None:
    keep, gone = add(
        db,
        a_person("Amaraokafor", title="Museum educator"),
        a_person("Amara Okafor", title="Educator", organisation="Box Museum"),
    )
    picks = {Field.NAME: (False, True), Field.WORK: (False, True)}
    merge(db, keep, gone, picks, now=NOW)
    assert asked(
        db, "SELECT name, family, title, organisation, sort_key FROM person WHERE id = :k", k=keep
    ) == [("Amara Okafor", "Okafor", "Educator", "Box Museum", "okafor amara")]


def test_what_was_unchecked_stays_away(db: Database) -> None:
    keep, gone = two(db)
    merge(db, keep, gone, {Field.PHONE: (False, True)}, now=NOW)
    assert asked(
        db, "SELECT value FROM contact_point WHERE person_id = :k AND kind = 'phone'", k=keep
    ) == [("+442079460002",)]


def test_two_intentions_are_both_kept(db: Database) -> None:
    keep, gone = add(db, a_person(intention="To sing again"), a_person(intention="To thank her"))
    merge(db, keep, gone, now=NOW)
    assert asked(db, "SELECT intention FROM person WHERE id = :k", k=keep) == [("To sing again",)]
    assert asked(db, "SELECT text FROM note") == [("To thank her",)]


def test_in_a_circle_of_both_the_one_stays_once_as_a_favourite(db: Database) -> None:
    keep, gone = two(db)
    (circle,) = add(db, Circle(name="Choir"))
    add(
        db,
        CircleMember(circle_id=circle, person_id=keep),
        CircleMember(circle_id=circle, person_id=gone, favourite=True),
    )
    merge(db, keep, gone, now=NOW)
    assert asked(db, "SELECT person_id, favourite FROM circle_member") == [(keep, 1)]


def test_nobody_is_joined_into_themselves(db: Database) -> None:
    keep, _ = two(db)
    with pytest.raises(BadInputError):
        merge(db, keep, keep, now=NOW)


def test_every_column_that_names_a_person_is_thought_of() -> None:
    thought_of = {*MOVED, *MOVED_WHERE_ROOM, *((table, "person_id") for table, _, _ in JOINED)}
    thought_of |= {("photo", "person_id"), ("match_proposal", "first_id")}
    thought_of |= {("match_proposal", "second_id")}
    naming = {
        (table.name, column.name)
        for table in SQLModel.metadata.sorted_tables
        for column in table.columns
        if any(key.column.table.name == "person" for key in column.foreign_keys)
    }
    assert naming == thought_of


def test_the_book_is_looked_through_and_set_apart_stays_apart(db: Database) -> None:
    keep, gone = two(db)
    look_through(db, now=NOW)
    with db.read() as session:
        (row,) = listed(session)
        assert (row.first_id, row.second_id) == (keep, gone)
        found = compare_people(session, keep, gone)
    assert found is not None
    assert [row.field for row in found.rows] == [Field.NAME, Field.EMAIL, Field.PHONE]
    set_apart(db, gone, keep, now=NOW)
    look_through(db, now=NOW)
    with db.read() as session:
        assert listed(session) == []


def test_setting_apart_can_be_undone(db: Database) -> None:
    keep, gone = two(db)
    look_through(db, now=NOW)
    set_apart(db, keep, gone, now=NOW)
    db.undo()
    with db.read() as session:
        assert len(listed(session)) == 1


def test_a_joined_record_that_comes_again_goes_to_who_stayed(db: Database, tmp_path: Path) -> None:
    bring_in(db, a_file(tmp_path, card("FN:Ana Moreau", "UID:a"), name="a.vcf"))
    other = a_file(tmp_path, card("FN:A. Moreau", "UID:b", "TEL:+442079460002"), name="b.vcf")
    bring_in(db, other)
    (keep,), (gone,) = asked(db, "SELECT id FROM person ORDER BY id")
    merge(db, keep, gone, now=NOW)
    assert not bring_in(db, other)
    bring_in(db, a_file(tmp_path, card("FN:A. M.", "UID:b", "TEL:+442079460003"), name="c.vcf"))
    assert names(db) == ["Ana Moreau"]


def test_who_was_not_the_one_is_not_the_other_either(db: Database) -> None:
    keep, gone = two(db)
    third = with_points(db, "Ana Moreau", ("email", "ana@x.org"))
    set_apart(db, gone, third, now=NOW)
    merge(db, keep, gone, now=NOW)
    look_through(db, now=NOW)
    with db.read() as session:
        assert listed(session) == []


def test_of_three_records_of_one_the_last_question_is_about_who_stays(db: Database) -> None:
    keep, gone = two(db)
    third = with_points(db, "Ana Moreau", ("email", "ana@x.org"))
    look_through(db, now=NOW)
    merge(db, keep, gone, now=NOW)
    with db.read() as session:
        assert [(row.first_id, row.second_id) for row in listed(session)] == [(keep, third)]
    merge(db, keep, third, now=NOW)
    with db.read() as session:
        assert listed(session) == []
    db.undo()
    db.undo()
    with db.read() as session:
        assert len(listed(session)) == 3


def test_who_was_set_apart_from_the_one_who_went_is_asked_about_no_more(db: Database) -> None:
    keep, gone = two(db)
    third = with_points(db, "Ana Moreau", ("email", "ana@x.org"))
    look_through(db, now=NOW)
    set_apart(db, gone, third, now=NOW)
    merge(db, keep, gone, now=NOW)
    with db.read() as session:
        assert listed(session) == []


def test_the_search_finds_the_one_by_the_words_of_the_other(db: Database) -> None:
    keep, gone = two(db)
    add(db, Note(person_id=gone, text="rhubarb", written_on=TODAY))
    merge(db, keep, gone, now=NOW)
    with db.read() as session:
        found = session.connection().execute(
            text("SELECT rowid FROM person_text WHERE person_text MATCH 'rhubarb'")
        )
        assert found.scalars().all() == [keep]
