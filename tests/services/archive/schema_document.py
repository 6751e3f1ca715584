"""docs/archive.schema.json, made from the entities.

    python -m tests.services.archive.schema_document      (writes it anew)

A test compares it with what stands there, so that it is never behind the entities.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects.sqlite import dialect
from sqlmodel import SQLModel

from desktop.domain import entities
from desktop.services.archive.layout import FORMAT, MANIFEST_SCHEMA
from desktop.services.archive.row_schema import Column, row_schema
from desktop.storage import schema

PATH = Path(__file__).parents[3] / "docs" / "archive.schema.json"


def document() -> dict[str, Any]:
    """The whole schema: of the manifest, and of a row of each table."""
    tables = {table.name: _table(table) for table in SQLModel.metadata.sorted_tables}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:kith:archive:format-{FORMAT}:schema-{schema.CURRENT}",
        "title": "An archive of Kith",
        "description": "The manifest of an archive; below $defs/tables the rows of each table, "
        "one JSON object a line. docs/archive.md tells of the rest.",
        **MANIFEST_SCHEMA,
        "$defs": {"tables": dict(sorted(tables.items()))},
    }


def columns_of(table: Table) -> list[Column]:
    return [
        Column(column.name, column.type.compile(dialect()), bool(column.nullable))
        for column in table.columns
    ]


def _table(table: Table) -> dict[str, Any]:
    made = row_schema(table.name, columns_of(table))
    for column in table.columns:
        for key in column.foreign_keys:
            made["properties"][column.name]["x-points-to"] = key.target_fullname
    entity = next(
        one
        for one in map(entities.__dict__.get, entities.__all__)
        if getattr(one, "__tablename__", "") == table.name
    )
    words = " ".join((vars(entity).get("__doc__") or "").replace("``", "`").split())
    return {"title": table.name, **({"description": words} if words else {}), **made}


def text() -> str:
    return json.dumps(document(), indent=1, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    PATH.write_text(text(), encoding="utf-8")
