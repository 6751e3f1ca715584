"""An archive of Kith comes into a store that holds people already."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from sqlalchemy import text

from desktop.domain.entities import (
    Circle,
    CircleMember,
    ContactPoint,
    Facet,
    FollowUp,
    Loop,
    Move,
    Note,
    Rhythm,
    Tie,
)
from desktop.domain.errors import BadInputError, KithError, NewerStoreError
from desktop.services.archive.writing import write_archive
from desktop.services.importing.reading import read
from desktop.services.journey.defaults import plant_stages
from desktop.services.people.photos import set_photo
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.services.archive.arbitrary_rows import POOLS, Pools, fill
from tests.services.archive.made_archives import a_row, an_archive
from tests.services.importing.bringing import bring_in, planned


@pytest.fixture
def other(tmp_path: Path, template_store: Path) -> Database:
    """Another Kith, whose owner sends two people with everything of theirs."""
    folder = tmp_path / "other"
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(template_store.read_bytes())
    db = Database(folder / FILE_NAME)
    plant_stages(db)
    ana, ben = add(
        db,
        a_person("Ana Moreau", uid="uid-ana", intention="she listens", organisation="Co"),
        a_person("Ben Okafor", uid="uid-ben"),
    )
    (choir,) = add(db, Circle(name="Choir"))
    add(
        db,
        CircleMember(circle_id=choir, person_id=ana),
        ContactPoint(person_id=ana, kind="email", value="ana@x.example", key="ana@x.example"),
        Tie(person_id=ana, other_id=ben, kind="brother"),
        Note(person_id=ana, text="a note", written_on=TODAY, confided=True),
        Loop(person_id=ana, kind="they_promised", text="the book", opened_on=TODAY),
        Facet(person_id=ben, kind="food", text="no nuts", noted_on=TODAY),
        FollowUp(person_id=ana, day=TODAY, reason="ask her", created_at=NOW),
        Rhythm(person_id=ana, earliest=2, latest=3, unit="month"),
        Move(person_id=ana, to_name="Attention", moved_on=TODAY, moved_at=NOW),
    )
    a_talk(db, ana, ben, words="their words")
    set_photo(db, ana, b"\x89PNG small", b"\xff\xd8\xff large")
    return db


def written(db: Database, target: Path) -> Path:
    with db.read() as session:
        write_archive(session, target, now=NOW)
    return target


def rows(db: Database, query: str) -> list[tuple[object, ...]]:
    with db.read() as session:
        return [tuple(row) for row in session.connection().execute(text(query))]


COUNTS = (
    "person", "contact_point", "circle", "circle_member", "note", "loop", "facet", "follow_up",
    "interaction", "interaction_person", "tie", "rhythm", "photo",
)  # fmt: skip


def counts(db: Database) -> dict[str, object]:
    return {table: rows(db, f"SELECT count(*) FROM {table}")[0][0] for table in COUNTS}


def test_people_come_with_what_is_told_of_them(
    db: Database, other: Database, tmp_path: Path
) -> None:
    add(db, a_person("Cleo Lind"))
    bring_in(db, written(other, tmp_path / "some.zip"))
    assert counts(db) == {**counts(other), "person": 3}
    assert rows(db, "SELECT uid, intention FROM person WHERE name = 'Ana Moreau'") == [
        ("uid-ana", "she listens")
    ]
    assert rows(db, "SELECT text, written_on, confided FROM note") == [
        ("a note", TODAY.isoformat(), 1)
    ]
    talk = "SELECT uid, kind, day, words FROM interaction"
    assert rows(db, talk) == rows(other, talk)
    assert rows(db, "SELECT earliest, latest, unit FROM rhythm") == [(2, 3, "month")]


def test_it_comes_once_and_is_taken_back_at_once(
    db: Database, other: Database, tmp_path: Path
) -> None:
    path = written(other, tmp_path / "some.zip")
    before = counts(db)
    bring_in(db, path)
    came = counts(db)
    assert planned(db, path).brings_nothing
    bring_in(db, path)
    assert counts(db) == came
    db.undo()
    assert counts(db) == before


def test_an_archive_of_this_very_store_doubles_nothing(other: Database, tmp_path: Path) -> None:
    path = written(other, tmp_path / "own.zip")
    before = counts(other)
    bring_in(other, path)
    assert counts(other) == before


def test_what_cannot_come_is_said(other: Database, tmp_path: Path) -> None:
    batch = read([written(other, tmp_path / "some.zip")])
    assert [item.reason for item in batch.left_out] == [
        "These come only by restoring the archive, not by an import: moves (1)."
    ]


def test_an_archive_that_is_not_right_is_refused_as_a_whole(tmp_path: Path) -> None:
    bad = an_archive(tmp_path / "bad.zip", {"note": [a_row("note", person_id=7)]})
    with pytest.raises(BadInputError, match="points to a row"):
        read([bad])
    newer = an_archive(tmp_path / "newer.zip", manifest={"schema": 999})
    with pytest.raises(NewerStoreError):
        read([newer])


@settings(
    max_examples=12, deadline=None, derandomize=True,
    phases=[Phase.explicit, Phase.generate],  # a store is too large to be made smaller
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
@given(pools=POOLS)
def test_whatever_an_archive_holds_it_comes_in_or_is_refused_in_a_sentence(
    pools: Pools, template_store: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("any")
    for name in (FILE_NAME, "into.db"):
        (folder / name).write_bytes(template_store.read_bytes())
    with Database(folder / FILE_NAME) as db:
        fill(db, pools)
        written(db, folder / "any.zip")
    with Database(folder / "into.db") as db, suppress(KithError):
        bring_in(db, folder / "any.zip")
