"""Indexes are put away for very many rows, and stand again whatever happens."""

from __future__ import annotations

import pytest
from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.drafts import ContactPointDraft, PersonDraft, SourceDraft
from desktop.domain.importing import Batch
from desktop.services.importing import applying, planning
from desktop.services.importing.gathering import Gathering
from desktop.storage.database import Change, Database
from tests.builders import NOW


def indexes(session: Session) -> set[tuple[str, str]]:
    made = text("SELECT name, sql FROM sqlite_master WHERE type = 'index'")
    return {(name, sql) for name, sql in session.connection().execute(made)}


def indexes_of(db: Database) -> set[tuple[str, str]]:
    with db.read() as session:
        return indexes(session)


def bring_in(db: Database, count: int, who: str = "Person") -> None:
    people = [
        PersonDraft(
            name=f"{who} {n}",
            points=[ContactPointDraft("phone", f"0117 496 {n:04}")],
            source=SourceDraft("vcard", f"FN:{who} {n}", f"{who}-{n}"),
        )
        for n in range(count)
    ]
    with db.read() as session:
        planned = planning.plan(session, Batch(["people.vcf"], people))
    applying.apply(db, planned, {}, now=NOW)


def test_they_are_put_away_meanwhile_and_made_anew(db: Database) -> None:
    before = indexes_of(db)
    with db.change("many") as change:
        with change.indexed_afterwards(["contact_point"]):
            away = before - indexes(change.session)
        assert indexes(change.session) == before
    assert {name for name, _ in away} == {
        "ix_contact_point_key", "ix_contact_point_person_id",
    }  # fmt: skip
    assert indexes_of(db) == before


def test_what_fails_on_the_way_leaves_them_as_they_were(db: Database) -> None:
    before = indexes_of(db)
    with (
        pytest.raises(ZeroDivisionError),
        db.change("many") as change,
        change.indexed_afterwards(["contact_point", "person"]),
    ):
        raise ZeroDivisionError
    assert indexes_of(db) == before


def test_very_many_newcomers_are_indexed_at_the_end(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(applying, "_VERY_MANY", 20)
    before = indexes_of(db)
    seen: list[int] = []
    write = Gathering.write_newcomers

    def look(gathering: Gathering, change: Change) -> None:
        seen.append(len(indexes(change.session)))
        write(gathering, change)

    monkeypatch.setattr(Gathering, "write_newcomers", look)
    bring_in(db, 30)
    assert max(seen) < len(before)
    assert indexes_of(db) == before
    with db.read() as session:
        assert session.connection().execute(text("PRAGMA integrity_check")).scalar() == "ok"
    db.undo()
    with db.read() as session:
        assert session.connection().execute(text("SELECT count(*) FROM person")).scalar() == 0


def test_a_few_who_join_many_are_indexed_as_they_come(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring_in(db, 30)
    monkeypatch.setattr(applying, "_VERY_MANY", 5)
    monkeypatch.setattr(Change, "indexed_afterwards", lambda *_: pytest.fail("too few"))
    bring_in(db, 10, "Other")
