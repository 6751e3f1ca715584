"""Monica's exports as a test writes them: what matters to it, in the layout of the real ones."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

from desktop.domain.drafts import PersonDraft, Record, Unreadable
from desktop.domain.stories import StoryDraft, Told
from desktop.formats.monica import read_monica_json, read_monica_sql

DATA = Path(__file__).parents[1] / "data" / "monica"
JSON, SQL = DATA / "monica-4.1-export.json", DATA / "monica-4.1-export.sql"
MADE = "2024-05-01T08:00:00.000000Z"


def thing(uuid: str = "u1", **said: Any) -> dict[str, Any]:
    return {"uuid": uuid, "created_at": MADE, "updated_at": MADE, "properties": said}


def collection(kind: str, *values: Any) -> dict[str, Any]:
    return {"count": len(values), "type": kind, "values": list(values)}


def contact(name: str, *data: dict[str, Any], uuid: str = "", **said: Any) -> dict[str, Any]:
    made = thing(uuid or name.casefold(), first_name=name, **said)
    return {**made, "data": list(data)}


def account(*data: dict[str, Any], **others: Any) -> bytes:
    """An export with these collections; ``others`` are its properties and instance."""
    told = {"version": "1.0-preview.1", "app_version": "4.1.2", "export_date": MADE}
    return json.dumps({**told, "account": {"data": list(data), **others}}).encode()


def with_ida(*data: dict[str, Any], **said: Any) -> bytes:
    """An export of one contact, Ida."""
    return account(collection("contact", contact("Ida", *data, **said)))


def read(content: bytes, *, sql: bool = False) -> list[Record]:
    reader = read_monica_sql if sql else read_monica_json
    return list(reader(io.BytesIO(content), "monica.json"))


def people(records: list[Record]) -> list[PersonDraft]:
    return [record for record in records if isinstance(record, PersonDraft)]


def told(records: list[Record], kind: type[Told] | None = None) -> list[Any]:
    stories = [record.told for record in records if isinstance(record, StoryDraft)]
    return [one for one in stories if kind is None or isinstance(one, kind)]


def troubles(records: list[Record]) -> list[str]:
    return [record.reason for record in records if isinstance(record, Unreadable)]
