"""A record that was read before, read again from the text that was kept of it."""

from __future__ import annotations

import json
from collections.abc import Collection

from desktop.domain.drafts import PersonDraft, SourceDraft
from desktop.domain.shortening import shorten
from desktop.formats.linkedin import COLUMNS, read_row
from desktop.formats.monica import people as monica
from desktop.formats.tables import kept as tables
from desktop.formats.vcard.lines import lines_of_text
from desktop.formats.vcard.reader import build


def is_newer(now: SourceDraft, before: SourceDraft) -> bool:
    """Whether a record is what became of another, rather than what a second program says
    of the same person."""
    return now.format != tables.FORMAT or tables.is_of_one_table(now.text, before.text)


def came_as(source: SourceDraft, hashes: Collection[str]) -> bool:
    """Whether the record is one of those with these hashes, which an older Kith may have
    kept in another form."""
    if source.format != tables.FORMAT:
        return False
    before = SourceDraft(source.format, tables.text_before(source.text), source.key)
    return before.text_hash in hashes


def extra_cells(source: SourceDraft) -> dict[str, str]:
    """The cells of a row of a table that have no field here, by header."""
    if source.format == tables.FORMAT:
        return tables.extras_of(source.text)
    if source.format == "linkedin":
        return {
            name: cell
            for name, cell in json.loads(source.text).items()
            if cell and name.casefold() not in COLUMNS
        }
    return {}


def read_again(source: SourceDraft) -> PersonDraft | None:
    """The draft this record gave; None when its format is not known here."""
    draft = _read(source)
    if draft is not None:
        shorten(draft)
    return draft


def _read(source: SourceDraft) -> PersonDraft | None:
    if source.format == "vcard":
        return build(lines_of_text(source.text))
    if source.format == "linkedin":
        record = read_row(json.loads(source.text), source.origin, source.line)
        return record if isinstance(record, PersonDraft) else None
    if source.format == tables.FORMAT:
        return tables.read_row_again(source.text)
    if source.format == monica.FORMAT:
        return monica.person_of(json.loads(source.text))
    return None
