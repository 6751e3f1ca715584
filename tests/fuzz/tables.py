"""The readers of tables: every row below the header is a record, or said why not."""

from __future__ import annotations

import io

from desktop.domain.drafts import PersonDraft, Record, Unreadable
from desktop.domain.tables import Mapping, Meaning, mapping_from_json
from desktop.formats.linkedin import read_connections
from desktop.formats.linkedin_words import read_endorsements, read_recommendations
from desktop.formats.sources import extra_cells, read_again
from desktop.formats.tables.looking import look
from desktop.formats.tables.opening import opened, raw_rows, skip_to_table
from desktop.formats.tables.reading import read_table, sample
from desktop.formats.tables.telling import is_table
from tests.fuzz.checks import ORIGIN, records_of

WORDS = (
    *(b"Name,", b"First Name,Last Name,", b"E-mail 1 - Value,", b"E-mail 1 - Label,", b"sep=;\r\n"),
    *(b"Vorname;Nachname;", b"Geburtstag;", b"Address 1 - City,", b"Labels,", b" ::: ", b"* Work"),
    *(b'"', b'""', b'"\n"', b",,,,", b"\t", b"|", b";", b"\r", b"\n", b"\0", b"\xef\xbb\xbf"),
    *(b"\xff\xfe", b"N\0a\0m\0e\0", b"ida@x.example,", b"+49 30 123456,", b"03/04/1987,"),
    *(b"28.04.1987;", b"0/0/00,", b"--04-12", b"'=1+1", b'="01"', b"https://x.example/a,"),
    *(b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n", b"\x81", b"\xe9"),
    *(b"Endorsement Date,Skill Name,Endorser Public Url\n", b"2026/01/02 03:04:05 UTC,"),
)


def fuzz_one(data: bytes) -> None:
    is_table(data)
    seen = look(io.BytesIO(data), ORIGIN)
    assert mapping_from_json(seen.mapping.as_json()) == seen.mapping
    assert all(len(row) == len(seen.header) for row in seen.rows)
    sample(seen, seen.mapping)
    mapping = seen.mapping
    if len(mapping.columns) > 1:
        mapping = mapping.meaning(0, Meaning.NAME).meaning(1, Meaning.BIRTHDAY)
    for each in (seen.mapping, mapping):
        found = records_of(lambda stream, origin, how=each: read_table(stream, origin, how), data)
        _nothing_is_lost(data, each, found)
    for reader in (read_connections, read_endorsements, read_recommendations):
        records_of(reader, data)


def _nothing_is_lost(data: bytes, mapping: Mapping, found: list[Record]) -> None:
    """Each row is somebody, or a line says why not; a person is known again by the row."""
    lines = {record.line for record in found if isinstance(record, Unreadable)}
    for draft in found:
        if isinstance(draft, PersonDraft):
            assert draft.source is not None
            lines.add(draft.source.line)
            extra_cells(draft.source)
            assert read_again(draft.source) is not None
    with opened(io.BytesIO(data), mapping.encoding) as text:
        _, _, body = skip_to_table(raw_rows(text, mapping.separator), mapping)
        for row in body:
            filled = any(cell.strip() for cell in row.cells)
            assert row.line in lines or not filled, f"nothing is said of line {row.line}"
