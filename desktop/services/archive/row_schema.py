"""What a row of an archive must look like, as JSON Schema (draft 2020-12).

Made from the columns of the store that the rows belong to, so that it cannot go stale;
docs/archive.schema.json is the same schema for other programs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Any

import fastjsonschema

from desktop.domain.recurrence import is_a_rule
from desktop.domain.vocabulary import (
    Advised,
    Becomes,
    Direction,
    DraftForm,
    DraftState,
    EvidenceForm,
    EvidenceState,
    FacetKind,
    FollowUpShape,
    FollowUpState,
    GatheringRole,
    GivingKind,
    GivingState,
    InteractionKind,
    Interrupted,
    IntroductionState,
    LoopKind,
    NewsState,
    OccasionKind,
    PointKind,
    ProfileKind,
    SeasonKind,
    SideWord,
    Size,
    StageKind,
    StageLineKind,
    TrustKind,
    Unit,
    WentBy,
    Who,
)

Schema = dict[str, Any]

# The columns whose words are a closed list of the product's.
_WORDS: dict[tuple[str, str], type[StrEnum]] = {
    ("contact_point", "kind"): PointKind,
    ("evidence", "form"): EvidenceForm,
    ("evidence", "state"): EvidenceState,
    ("facet", "kind"): FacetKind,
    ("follow_up", "shape"): FollowUpShape,
    ("follow_up", "size"): Size,
    ("follow_up", "state"): FollowUpState,
    ("gathering_person", "becomes"): Becomes,
    ("gathering_person", "role"): GatheringRole,
    ("gathering_person", "size"): Size,
    ("giving", "direction"): Direction,
    ("giving", "kind"): GivingKind,
    ("giving", "state"): GivingState,
    ("interaction", "advised"): Advised,
    ("interaction", "began_by"): Who,
    ("interaction", "interrupted"): Interrupted,
    ("interaction", "kind"): InteractionKind,
    ("introduction", "first_word"): SideWord,
    ("introduction", "second_word"): SideWord,
    ("introduction", "state"): IntroductionState,
    ("introduction_step", "state"): IntroductionState,
    ("loop", "kind"): LoopKind,
    ("draft", "form"): DraftForm,
    ("draft", "state"): DraftState,
    ("draft", "went_by"): WentBy,
    ("news", "state"): NewsState,
    ("occasion", "kind"): OccasionKind,
    ("profile_line", "kind"): ProfileKind,
    ("rhythm", "unit"): Unit,
    ("season", "kind"): SeasonKind,
    ("stage", "kind"): StageKind,
    ("stage_line", "kind"): StageLineKind,
    ("stage_line", "size"): Size,
    ("trust_moment", "kind"): TrustKind,
}
_MAY_BE_UNSAID = {
    ("draft", "went_by"),
    ("gathering_person", "becomes"),
    ("gathering_person", "size"),
    ("interaction", "advised"),
    ("interaction", "began_by"),
    ("interaction", "interrupted"),
    ("introduction", "first_word"),
    ("introduction", "second_word"),
    ("stage_line", "size"),
}
VOCABULARIES: dict[tuple[str, str], list[str]] = {
    place: ([""] if place in _MAY_BE_UNSAID else []) + [str(word) for word in words]
    for place, words in _WORDS.items()
}
"""The words that a column may hold, "" where it may be left unsaid, by (table, column)."""

BOUNDS: dict[tuple[str, str], tuple[int, int]] = {
    ("occasion", "year"): (1, 9999),
    ("occasion", "month"): (1, 12),
    ("occasion", "day"): (1, 31),
}
"""The least and the most that a number may be, where the calendar says so."""

FORMATS: dict[tuple[str, str], str] = {
    ("follow_up", "rule"): "kith-rule",
    ("follow_up", "except_days"): "kith-days",
}
"""Columns of text that every page of plans reads: a rule of RFC 5545, days with blanks between."""

FILE_REFERENCE = r"^files/[a-z][a-z_]*/[0-9]{1,18}-[a-z][a-z_]*(\.[a-z0-9]{1,5})?$"
_TYPES: dict[str, Schema] = {
    "VARCHAR": {"type": "string"},
    "INTEGER": {"type": "integer", "minimum": -(2**63), "maximum": 2**63 - 1},
    "BOOLEAN": {"enum": [0, 1]},
    "FLOAT": {"type": "number", "minimum": -1.7976931348623157e308,
              "maximum": 1.7976931348623157e308},
    "DATE": {"type": "string", "format": "date", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    "DATETIME": {
        "type": "string",
        "format": "kith-moment",
        "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}"
        r"(\.[0-9]{1,6})?([+-][0-9]{2}:[0-9]{2})?$",
    },
    "BLOB": {
        "type": "object",
        "properties": {"file": {"type": "string", "pattern": FILE_REFERENCE}},
        "required": ["file"],
        "additionalProperties": False,
    },
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """A column as the store declares it: ``kind`` is SQLite's word for its type."""

    name: str
    kind: str
    may_be_null: bool


def row_schema(table: str, columns: Iterable[Column], *, with_words: bool = True) -> Schema:
    """What each row of the table is: all columns, no other, each of its type.

    The rows of an older Kith are checked without the words of today's vocabulary.
    """
    listed = list(columns)
    return {
        "type": "object",
        "properties": {column.name: _value(table, column, with_words) for column in listed},
        "required": [column.name for column in listed],
        "additionalProperties": False,
    }


def _value(table: str, column: Column, with_words: bool) -> Schema:
    words = VOCABULARIES.get((table, column.name)) if with_words else None
    kind = re.sub(r"\(.*", "", column.kind.upper())
    schema = {"enum": words} if words else _TYPES.get(kind, _TYPES["VARCHAR"])
    if bounds := BOUNDS.get((table, column.name)):
        schema = {"type": "integer", "minimum": bounds[0], "maximum": bounds[1]}
    if (format_ := FORMATS.get((table, column.name))) and with_words:
        schema = {**schema, "format": format_}
    if not column.may_be_null:
        return dict(schema)
    if "enum" in schema:
        return {"enum": [*schema["enum"], None]}
    return {**schema, "type": [schema["type"], "null"]}


RowCheck = Callable[[Any], str]


@cache
def check_of(table: str, columns: tuple[Column, ...], *, with_words: bool) -> RowCheck:
    """``row_check`` for the rows of a table: made once, since that takes milliseconds each."""
    return row_check(row_schema(table, columns, with_words=with_words))


def row_check(schema: Schema) -> RowCheck:
    """A function that says in a few words what is wrong with a row; "" when it is right."""
    check = fastjsonschema.compile(
        {"$schema": "http://json-schema.org/draft-07/schema#", **schema},
        formats={
            "date": _is_day,
            "kith-moment": _is_moment,
            "kith-rule": is_a_rule,
            "kith-days": _are_days,
        },
        use_default=False,
    )

    def wrong(row: Any) -> str:
        try:
            check(row)
        except fastjsonschema.JsonSchemaValueException as error:
            return _in_words(error)
        return ""

    return wrong


def _in_words(error: fastjsonschema.JsonSchemaValueException) -> str:
    rule = error.rule or ""
    if len(error.path) == 1:
        return _OF_A_ROW.get(rule, "it is not a row")
    column = error.path[1]
    if rule == "enum":
        words = error.rule_definition
        allowed = ", ".join("nothing" if word is None else f"“{word}”" for word in words)
        return f"{column} must be one of {allowed}"
    return f"{column} {_OF_A_VALUE.get(rule, 'is of the wrong kind')}"


_OF_A_ROW = {
    "type": "it is not an object",
    "required": "something is missing",
    "additionalProperties": "there is something that does not belong there",
}
_OF_A_VALUE = {
    "format": "is no day, moment or rule that there is",
    "pattern": "is not written as it must be",
}


def _is_day(text: str) -> bool:
    return _can(date.fromisoformat, text)


def _is_moment(text: str) -> bool:
    return _can(datetime.fromisoformat, text)


def _are_days(text: str) -> bool:
    return all(_is_day(day) for day in text.split())


def _can(read: Callable[[str], object], text: str) -> bool:
    try:
        read(text)
    except ValueError:
        return False
    return True
