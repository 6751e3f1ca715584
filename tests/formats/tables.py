"""Tables for tests: read in one line, and the samples."""

from __future__ import annotations

import io

from desktop.domain.drafts import PersonDraft, Record, Unreadable
from desktop.domain.tables import Column, Mapping, TableLook
from desktop.formats.tables.looking import Wishes, look
from desktop.formats.tables.reading import read_table

from .cards import DATA

TABLES = DATA / "csv"


def sample(name: str) -> bytes:
    return (TABLES / name).read_bytes()


def seen(content: bytes | str, wishes: Wishes | None = None) -> TableLook:
    return look(_stream(content), "people.csv", wishes)


def read(content: bytes | str, mapping: Mapping | None = None) -> list[Record]:
    """The records of a table, by the mapping that is proposed unless one is given."""
    mapping = mapping or seen(content).mapping
    return list(read_table(_stream(content), "people.csv", mapping))


def people(content: bytes | str, mapping: Mapping | None = None) -> list[PersonDraft]:
    return [record for record in read(content, mapping) if isinstance(record, PersonDraft)]


def unreadable(content: bytes | str, mapping: Mapping | None = None) -> list[Unreadable]:
    return [record for record in read(content, mapping) if isinstance(record, Unreadable)]


def meant(header: str, *rows: str) -> dict[str, tuple[str, str]]:
    """(meaning, label or service) of each column of a header line."""
    found = seen("\n".join([header, *rows]) + "\n").mapping.columns
    return {column.header: (str(column.meaning), _said(column)) for column in found}


def _said(column: Column) -> str:
    return column.label or column.service


def _stream(content: bytes | str) -> io.BytesIO:
    return io.BytesIO(content.encode() if isinstance(content, str) else content)
