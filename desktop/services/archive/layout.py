"""What an archive is made of: names, limits, the manifest. Told in docs/archive.md."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field
from typing import Any

from desktop.domain.errors import BadInputError, NewerStoreError
from desktop.storage import schema

KIND = "kith-archive"
FORMAT = 1
MANIFEST = "manifest.json"

# Tables that are made anew from others, or belong to the file and not to the person.
LEFT_OUT = frozenset({"alembic_version"})

EXPANDED_LIMIT = 16 * 2**30
EXPANSION_LIMIT = 200  # times its packed size, for a part of more than 20 MB
MANIFEST_LIMIT = 10_000_000
LINE_LIMIT = 64_000_000  # one row
FILE_LIMIT = 512_000_000  # one picture or attachment

_TABLE = re.compile(r"tables/([a-z][a-z_]*)\.jsonl")
_FILE = re.compile(r"files/[a-z][a-z_]*/\d{1,18}-[a-z][a-z_]*(?:\.[a-z0-9]{1,5})?")


@dataclass(slots=True)
class TableEntry:
    """How many rows a table has, and the SHA-256 of its file."""

    rows: int = 0
    sha256: str = ""


@dataclass(slots=True)
class Manifest:
    """The first thing to read: what this is, and what must be there."""

    kind: str = KIND
    format: int = FORMAT
    schema: int = schema.CURRENT
    program: str = ""
    written_at: str = ""
    tables: dict[str, TableEntry] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)  # name: SHA-256

    def as_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, indent=1, sort_keys=True)


def table_name(name: str) -> str | None:
    """The table that a file of this name holds."""
    found = _TABLE.fullmatch(name)
    return found[1] if found else None


def is_file_name(name: str) -> bool:
    """Whether this is a name that an archive gives to a picture or an attachment."""
    return _FILE.fullmatch(name) is not None


def parse_manifest(content: bytes, name: str) -> Manifest:
    """Raises BadInputError when this is no archive, NewerStoreError when it is too new."""
    not_ours = BadInputError(f"{name} is not an archive of Kith. Nothing was changed.")
    try:
        told: Any = json.loads(content)
        if told["kind"] != KIND:
            raise not_ours
        if told["format"] > FORMAT or told["schema"] > schema.CURRENT:
            raise NewerStoreError(
                f"{name} was written by a newer Kith. Nothing was changed. "
                "Restore it with the newer Kith."
            )
        if not told["format"] >= 1 or told["schema"] not in schema.NUMBER_OF.values():
            raise not_ours
        told["tables"] = {
            table: TableEntry(int(entry["rows"]), str(entry["sha256"]))
            for table, entry in told["tables"].items()
        }
        return Manifest(**told)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise not_ours from error
