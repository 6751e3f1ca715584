"""What the palette finds: people by anything, words by whom they were written about."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import event

from desktop.domain.entities import ContactPoint, Note
from desktop.domain.region import Region
from desktop.services import palette
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add

_ENGLISH = Region(day_first=True, language="en")


@pytest.fixture
def people(db: Database) -> list[int]:
    return add(db, a_person("Rosa Lind"), a_person("Ben Okri", organisation="Harbour choir"))


def test_people_are_found_by_their_name_and_then_by_anything(
    db: Database, people: list[int]
) -> None:
    with db.read() as session:
        assert [row.name for row in palette.people(session, "ros")] == ["Rosa Lind"]
        assert [row.name for row in palette.people(session, "choir")] == ["Ben Okri"]
        assert palette.people(session, " ") == ()


def test_somebody_is_found_by_their_number(db: Database, people: list[int]) -> None:
    point = ContactPoint(person_id=people[0], kind="phone", value="+44 7700 900123",
                         key="447700900123")  # fmt: skip
    add(db, point)
    with db.read() as session:
        assert [row.name for row in palette.people(session, "900123")] == ["Rosa Lind"]


def test_what_was_written_is_told_with_whom_it_is_about(db: Database, people: list[int]) -> None:
    a_talk(db, *people, words="The drawers must want to be opened", day=date(2026, 2, 4))
    add(db, Note(person_id=people[0], text="Ask about the drawers", written_on=date(2026, 3, 1)))
    with db.read() as session:
        note, talk = palette.written(session, "dráwers", confided=False)
    assert (note.table, note.name, note.quoted) == ("note", "Rosa Lind", False)
    assert (talk.table, talk.excerpt) == ("interaction", "The drawers must want to be opened")
    assert talk.quoted


def test_what_was_confided_is_told_only_where_it_may_be_seen(
    db: Database, people: list[int]
) -> None:
    add(db, Note(person_id=people[0], text="the diagnosis", written_on=TODAY, confided=True))
    with db.read() as session:
        assert palette.written(session, "diagnosis", confided=False) == ()
        assert len(palette.written(session, "diagnosis", confided=True)) == 1


def test_an_excerpt_is_cut_around_what_was_looked_for(db: Database, people: list[int]) -> None:
    long = " ".join(["word"] * 60 + ["harbour"] + ["word"] * 60)
    add(db, Note(person_id=people[0], text=long, written_on=TODAY))
    with db.read() as session:
        (found,) = palette.written(session, "harbour", confided=False)
    assert "harbour" in found.excerpt
    assert len(found.excerpt) < 110
    assert found.excerpt.startswith("…")
    assert found.excerpt.endswith("…")


@pytest.mark.parametrize(
    ("typed", "name", "words", "day"),
    [
        ("Rosa Friday", "Rosa Lind", "", date(2026, 3, 13)),
        ("Rosa Lind, the new school", "Rosa Lind", "the new school", None),
        ("nobody here tomorrow", None, "nobody here", date(2026, 3, 13)),
    ],
)
def test_a_line_is_understood_as_far_as_it_can_be(
    db: Database, people: list[int], typed: str, name: str | None, words: str, day: date | None
) -> None:
    with db.read() as session:
        found = palette.begun(session, typed, today=TODAY, region=_ENGLISH)
    assert (found.person.name if found.person else None, found.words) == (name, words)
    assert found.day == day


def test_as_many_statements_are_asked_of_a_large_book(db: Database, people: list[int]) -> None:
    def asked() -> int:
        statements: list[str] = []
        with db.read() as session:
            connection = session.connection()
            note = lambda *told: statements.append(told[2])  # noqa: E731
            event.listen(connection, "before_cursor_execute", note)
            palette.people(session, "ma")
            palette.written(session, "harbour", confided=False)
        return len(statements)

    before = asked()
    add(db, *(a_person(f"Mara {number}", created_at=NOW) for number in range(60)))
    assert asked() <= before + 2
