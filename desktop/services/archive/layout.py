"""What an archive is made of: names, limits, the manifest. Told in docs/archive.md."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, field
from typing import Any, NoReturn

from desktop.domain.errors import BadInputError, NewerStoreError
from desktop.domain.language import tr
from desktop.services.archive.row_schema import FILE_REFERENCE, Schema, row_check
from desktop.storage import schema

KIND = "kith-archive"
FORMAT = 2  # 1 had neither settings nor selections
MANIFEST = "manifest.json"
SETTINGS = "settings.json"

# Tables that are made anew from others, or belong to the file and not to the person.
LEFT_OUT = frozenset({"alembic_version"})

EXPANDED_LIMIT = 16 * 2**30
EXPANSION_LIMIT = 200  # times its packed size, for a part of more than 20 MB
ENTRY_LIMIT = 2_000_000  # parts
MANIFEST_LIMIT = 64_000_000
SETTINGS_LIMIT = 1_000_000
LINE_LIMIT = 64_000_000  # one row
FILE_LIMIT = 512_000_000  # one picture or attachment

_TABLE = re.compile(r"tables/([a-z][a-z_]*)\.jsonl")
_FILE = re.compile(FILE_REFERENCE.removeprefix("^").removesuffix("$"))
_SHA256: Schema = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
_COUNT: Schema = {"type": "integer", "minimum": 0}

MANIFEST_SCHEMA: Schema = {
    "type": "object",
    "properties": {
        "kind": {"enum": [KIND]},
        "format": {"type": "integer", "minimum": 1, "maximum": FORMAT},
        "schema": {"type": "integer", "minimum": 1, "maximum": schema.CURRENT},
        "program": {"type": "string"},
        "written_at": {"type": "string"},
        "tables": {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "properties": {"rows": _COUNT, "sha256": _SHA256},
                "required": ["rows", "sha256"],
                "additionalProperties": False,
            },
        },
        "files": {"type": "object", "additionalProperties": _SHA256},
        "settings": {"type": "string", "pattern": "^([0-9a-f]{64})?$"},
        "selection": {
            "type": ["object", "null"],
            "properties": {
                "people": _COUNT,
                "shared_with_others": {"type": "object", "additionalProperties": _COUNT},
                "confided": _COUNT,
            },
            "required": ["people", "shared_with_others", "confided"],
            "additionalProperties": False,
        },
    },
    "required": ["kind", "format", "schema", "tables"],
    "additionalProperties": False,
}
_wrong_manifest = row_check(MANIFEST_SCHEMA)


@dataclass(slots=True)
class TableEntry:
    """How many rows a table has, and the SHA-256 of its file."""

    rows: int = 0
    sha256: str = ""


@dataclass(slots=True)
class Selected:
    """That an archive holds some people only: how many; of each interaction that was
    shared with others (by its uid) with how many who are not in here; and how much told in
    confidence was left out (notes) or left without its words (interactions)."""

    people: int = 0
    shared_with_others: dict[str, int] = field(default_factory=dict)
    confided: int = 0


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
    settings: str = ""  # SHA-256 of the preferences, "" when they are not in here
    selection: Selected | None = None

    def as_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, indent=1, sort_keys=True)

    def members(self) -> set[str]:
        """The names of all parts that must be in the archive."""
        told = {MANIFEST, *(f"tables/{table}.jsonl" for table in self.tables), *self.files}
        return told | {SETTINGS} if self.settings else told


def is_ours(name: str) -> bool:
    """Whether this is a name that an archive gives to one of its parts."""
    return name in (MANIFEST, SETTINGS) or any(one.fullmatch(name) for one in (_TABLE, _FILE))


def parse_manifest(content: bytes, name: str) -> Manifest:
    """Raises BadInputError when this is no archive, NewerStoreError when it is too new."""
    not_ours = BadInputError(
        tr("{name} is not an archive of Kith. Nothing was changed.").format(name=name)
    )
    try:
        told = strict_json(content)
        if told["kind"] != KIND:
            raise not_ours
        if told["format"] > FORMAT or told["schema"] > schema.CURRENT:
            raise NewerStoreError(
                tr(
                    "{name} was written by a newer Kith. Nothing was changed. Restore it with the "
                    "newer Kith."
                ).format(name=name)
            )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise not_ours from error
    if wrong := _wrong_manifest(told):
        raise BadInputError(
            tr("The manifest of {name} is not right: {wrong}. Nothing was changed.").format(
                name=name, wrong=wrong
            )
        )
    tables = {table: TableEntry(**entry) for table, entry in told.pop("tables").items()}
    selection = told.pop("selection", None)
    return Manifest(**told, tables=tables, selection=Selected(**selection) if selection else None)


def strict_json(content: bytes) -> Any:
    """JSON as RFC 8259 has it: no NaN, no Infinity, no half of a surrogate pair.

    Raises ValueError, or RecursionError when it is too deep.
    """
    value = _DECODER.decode(content.decode("utf-8"))
    if b"\\ud" in content or b"\\uD" in content:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    return value


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")


_DECODER = json.JSONDecoder(parse_constant=_refuse)
