"""Some people as an archive: all of theirs, nothing of others, and honest about it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import SQLModel

from desktop.domain.entities import (
    Circle,
    CircleMember,
    FollowUp,
    Introduction,
    Loop,
    Note,
    ProfileLine,
    Review,
    Source,
    Tie,
)
from desktop.domain.errors import BadInputError
from desktop.services.archive.layout import Manifest
from desktop.services.archive.restoring import restore_archive
from desktop.services.archive.selecting import RULES
from desktop.services.archive.writing import write_archive
from desktop.services.journey.defaults import plant_stages
from desktop.settings import Settings
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.services.archive.arbitrary_rows import POOLS, Pools, fill


def written(db: Database, target: Path, people: list[int], **choice: Any) -> Manifest:
    with db.read() as session:
        return write_archive(session, target, now=NOW, people=people, **choice)


def rows(path: Path, table: str) -> list[dict[str, Any]]:
    with ZipFile(path) as archive:
        return [json.loads(line) for line in archive.read(f"tables/{table}.jsonl").splitlines()]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "some.zip"


def test_every_table_has_its_rule() -> None:
    assert RULES.keys() == SQLModel.metadata.tables.keys()


def test_what_is_theirs_comes_and_what_is_not_stays(db: Database, out: Path) -> None:
    plant_stages(db)
    ana, ben, cleo = add(db, a_person("Ana"), a_person("Ben"), a_person("Cleo"))
    (choir,) = add(db, Circle(name="Choir"))
    add(db, Circle(name="Club"))
    add(
        db,
        CircleMember(circle_id=choir, person_id=ana),
        CircleMember(circle_id=choir, person_id=ben),
        Note(person_id=ana, text="hers", written_on=TODAY),
        Note(person_id=ben, text="his", written_on=TODAY),
        FollowUp(person_id=ana, day=TODAY, created_at=NOW),
        FollowUp(person_id=ben, day=TODAY, created_at=NOW),
        Introduction(first_id=ana, second_id=ben, state="thought_of", thought_on=TODAY,
                     state_on=TODAY),
        Introduction(first_id=ana, second_id=cleo, state="thought_of", thought_on=TODAY,
                     state_on=TODAY),
        ProfileLine(kind="value", text="mine", written_on=TODAY),
        Review(week_of=TODAY),
    )  # fmt: skip
    a_talk(db, ana, ben, cleo, words="together")
    a_talk(db, cleo, words="hers alone")
    manifest = written(db, out, [ana, cleo], settings=Settings(my_name="Maya"))
    assert {row["name"] for row in rows(out, "person")} == {"Ana", "Cleo"}
    assert [row["name"] for row in rows(out, "circle")] == ["Choir"]
    assert len(rows(out, "circle_member")) == 1
    assert [row["text"] for row in rows(out, "note")] == ["hers"]
    assert [row["person_id"] for row in rows(out, "follow_up")] == [ana]
    assert [row["second_id"] for row in rows(out, "introduction")] == [cleo]
    assert {row["words"] for row in rows(out, "interaction")} == {"together", "hers alone"}
    assert len(rows(out, "interaction_person")) == 3
    assert len(rows(out, "stage")) == 9
    assert not rows(out, "profile_line")
    assert not rows(out, "review")
    assert manifest.selection is not None
    assert manifest.selection.people == 2
    assert list(manifest.selection.shared_with_others.values()) == [1]
    assert manifest.settings == ""
    assert "Ben" not in str([rows(out, table) for table in RULES])


def test_whom_they_point_to_stands_by_name(db: Database, out: Path) -> None:
    (ben,) = add(db, a_person("Ben", uid="uid-ben"))
    (ana,) = add(db, a_person("Ana", introduced_by_id=ben))
    add(db, Tie(person_id=ana, other_id=ben, kind="brother"))
    written(db, out, [ana])
    (person,), (tie,) = rows(out, "person"), rows(out, "tie")
    assert (person["introduced_by_id"], person["introduced_by_name"]) == (None, "Ben")
    assert (tie["other_id"], tie["other_name"], tie["other_uid"]) == (None, "Ben", "uid-ben")


def test_what_was_told_in_confidence_stays_unless_asked_for(db: Database, out: Path) -> None:
    (ana,) = add(db, a_person("Ana"))
    add(db, Note(person_id=ana, text="a secret", written_on=TODAY, confided=True))
    add(db, Loop(person_id=ana, kind="i_promised", text="a promise", opened_on=TODAY))
    a_talk(db, ana, words="hidden", mine="too", confided=True)
    add(db, Source(person_id=ana, format="vcard", key="k", text="NOTE:a secret", read_at=NOW))
    manifest = written(db, out, [ana])
    assert manifest.selection is not None
    assert manifest.selection.confided == 2
    assert rows(out, "note") == []
    assert rows(out, "source") == []
    (talk,) = rows(out, "interaction")
    assert (talk["words"], talk["mine"], talk["day"]) == ("", "", TODAY.isoformat())
    manifest = written(db, out, [ana], with_confided=True)
    assert manifest.selection is not None
    assert manifest.selection.confided == 0
    assert len(rows(out, "note")) == 1
    assert len(rows(out, "source")) == 1


def test_some_people_never_take_the_place_of_a_store(
    db: Database, out: Path, tmp_path: Path
) -> None:
    (ana,) = add(db, a_person("Ana"))
    written(db, out, [ana])
    restore_archive(out, tmp_path / "new", now=NOW)
    before = (tmp_path / "new" / FILE_NAME).read_bytes()
    with pytest.raises(BadInputError, match="kith import"):
        restore_archive(out, tmp_path / "new", now=NOW)
    assert (tmp_path / "new" / FILE_NAME).read_bytes() == before


@settings(
    max_examples=12, deadline=None, derandomize=True,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
@given(pools=POOLS, people=st.sets(st.integers(1, 5), max_size=4), confided=st.booleans())
def test_any_selection_is_closed_and_can_be_restored(
    pools: Pools, people: set[int], confided: bool, template_store: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:  # fmt: skip
    folder = tmp_path_factory.mktemp("some")
    (folder / FILE_NAME).write_bytes(template_store.read_bytes())
    with Database(folder / FILE_NAME) as db:
        fill(db, pools)
        written(db, folder / "some.zip", sorted(people), with_confided=confided)
    restore_archive(folder / "some.zip", folder / "new", now=NOW)
    found = {row["id"] for row in rows(folder / "some.zip", "person")}
    assert found == people & {1, 2, 3, 4}
