"""A record that was read before, read again from the text that was kept of it."""

from __future__ import annotations

import json

from desktop.domain.drafts import PersonDraft, SourceDraft
from desktop.formats.linkedin import read_row
from desktop.formats.monica import people as monica
from desktop.formats.tables import people as tables
from desktop.formats.vcard.lines import lines_of_text
from desktop.formats.vcard.reader import build


def read_again(source: SourceDraft) -> PersonDraft | None:
    """The draft this record gave; None when its format is not known here."""
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
