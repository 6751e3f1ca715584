"""The published schema is what Kith writes and what it asks for."""

from __future__ import annotations

import json
from pathlib import Path
from zipfile import ZipFile

import pytest
from jsonschema import Draft202012Validator
from sqlmodel import SQLModel

from desktop.services.archive.filling import columns_of, tables_of
from desktop.services.archive.row_schema import VOCABULARIES, Column, row_check, row_schema
from desktop.services.archive.writing import write_archive
from desktop.services.journey.defaults import plant_stages
from desktop.services.samples import plant
from desktop.storage.database import Database
from tests.builders import NOW
from tests.services.archive import schema_document
from tests.services.archive.schema_document import PATH


def test_the_published_schema_is_that_of_the_entities() -> None:
    assert PATH.read_text(encoding="utf-8") == schema_document.text(), (
        "write it anew: python -m tests.services.archive.schema_document"
    )


def test_a_fresh_store_has_the_columns_of_the_entities(db: Database) -> None:
    with db.read() as session:
        connection = session.connection()
        store = {
            table: row_schema(table, columns_of(connection, table))
            for table in tables_of(connection)
        }
    entities = {
        table.name: row_schema(table.name, schema_document.columns_of(table))
        for table in SQLModel.metadata.sorted_tables
    }
    assert store.keys() == entities.keys()
    for table, told in entities.items():
        assert store[table]["properties"] == told["properties"], table


def test_every_vocabulary_is_of_a_column_that_there_is() -> None:
    tables = SQLModel.metadata.tables
    assert all(column in tables[table].columns for table, column in VOCABULARIES)


def test_another_reader_of_schemas_takes_what_kith_writes(db: Database, tmp_path: Path) -> None:
    plant_stages(db)
    plant(db, now=NOW, zone="Europe/Berlin", shrink=lambda content: None)
    with db.read() as session:
        write_archive(session, tmp_path / "kith.zip", now=NOW)
    told = json.loads(PATH.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(told)
    with ZipFile(tmp_path / "kith.zip") as archive:
        manifest = json.loads(archive.read("manifest.json"))
        Draft202012Validator(told).validate(manifest)
        assert manifest["tables"].keys() == told["$defs"]["tables"].keys()
        for table in manifest["tables"]:
            row_is_right = Draft202012Validator(told["$defs"]["tables"][table])
            for line in archive.read(f"tables/{table}.jsonl").splitlines()[:20]:
                row_is_right.validate(json.loads(line))


LOOP = [
    Column("id", "INTEGER", False), Column("kind", "VARCHAR", False),
    Column("opened_on", "DATE", False), Column("closed_on", "DATE", True),
    Column("read_at", "DATETIME", False), Column("about", "BOOLEAN", False),
    Column("score", "FLOAT", False), Column("content", "BLOB", True),
]  # fmt: skip
RIGHT = {
    "id": 1, "kind": "i_promised", "opened_on": "2026-02-28", "closed_on": None,
    "read_at": "2026-02-28 09:00:00.000000", "about": 0, "score": 0.5, "content": None,
}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({}, ""),
        ({"read_at": "2026-02-28 09:00:00+00:00"}, ""),
        ({"content": {"file": "files/photo/1-small.png"}}, ""),
        ({"id": 2**63}, "id is of the wrong kind"),
        ({"id": True}, "id is of the wrong kind"),
        ({"id": "1"}, "id is of the wrong kind"),
        ({"kind": "promised"}, "kind must be one of “i_promised”"),
        ({"kind": None}, "kind must be one of"),
        ({"opened_on": "2026-02-30"}, "opened_on is no day"),
        ({"opened_on": "28 February"}, "opened_on is not written"),
        ({"closed_on": 3}, "closed_on is of the wrong kind"),
        ({"read_at": "2026-02-28 25:00:00.000000"}, "read_at is no day, moment"),
        ({"about": 2}, "about must be one of “0”, “1”"),
        ({"score": 1e999}, "score is of the wrong kind"),
        ({"content": {"file": "../../etc/passwd"}}, "content is not written"),
        ({"content": {"file": "files/photo/1-small.png", "x": 1}}, "content is of the wrong"),
        ({"more": 1}, "there is something that does not belong there"),
    ],
)
def test_a_row_is_told_what_is_wrong_with_it(change: dict[str, object], told: str) -> None:
    wrong = row_check(row_schema("loop", LOOP))({**RIGHT, **change})
    assert wrong.startswith(told)
    assert bool(wrong) == bool(told)


@pytest.mark.parametrize("row", [[], None, "x", {}])
def test_what_is_no_row_is_said_to_be_none(row: object) -> None:
    assert row_check(row_schema("loop", LOOP))(row)


@pytest.mark.parametrize(
    ("rule", "days", "told"),
    [
        ("", "", ""),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "2026-02-27 2026-03-27", ""),
        ("FREQ=DAILY;UNTIL=19991231T235959", "", ""),
        ("FREQ=DAILY;UNTIL=soon", "", "rule is no"),
        ("FREQ=DAILY;BYYEARDAY=367", "", "rule is no"),
        ("FREQ=SECONDLY", "", "rule is no"),
        ("freq=daily", "", "rule is no"),
        ("", "2026-02-30", "except_days is no"),
    ],
)
def test_a_plan_repeats_by_a_rule_that_can_be_followed(rule: str, days: str, told: str) -> None:
    columns = [Column("rule", "VARCHAR", False), Column("except_days", "VARCHAR", False)]
    wrong = row_check(row_schema("follow_up", columns))({"rule": rule, "except_days": days})
    assert wrong.startswith(told)
    assert bool(wrong) == bool(told)
