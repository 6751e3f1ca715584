"""Connections.csv of a LinkedIn archive, with or without its preamble."""

from __future__ import annotations

import hashlib
import itertools
import json
import re
from collections.abc import Iterator
from typing import BinaryIO
from urllib.parse import unquote, urlsplit

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import (
    ContactPointDraft,
    LeftOut,
    PersonDraft,
    Record,
    SourceDraft,
    Unreadable,
)
from desktop.domain.language import tr
from desktop.domain.text import clean_line
from desktop.formats.counted import quiet
from desktop.formats.csv_text import SEPARATORS, lines_of, rows, text_of
from desktop.formats.tables.encodings import encodings_of

COLUMNS = frozenset(
    {"first name", "last name", "url", "email address", "company", "position", "connected on"}
)
_HEADER = ("first name", "last name", "connected on")
_BETWEEN = re.compile(r"[,;\t|]")
_PREAMBLE_LIMIT = 50  # lines before the header

_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_DATE = re.compile(r"(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})\Z", re.ASCII)
_CREDENTIAL = re.compile(
    r"(?:[A-Z][A-Za-z]?\.?)*[A-Z]{2,}[A-Za-z.®-]{0,8}|(?:[A-Z][a-z]{0,2}\.?){2,5}|[JS]r\.?|Esq\.?"
)
_KNOWN = frozenset({"MBA", "PhD", "Ph.D.", "Ph.D", "CPA", "PMP", "CFA", "MSc", "M.D.", "Esq."})


def is_header(line: str) -> bool:
    """Whether this line names the columns of Connections.csv."""
    names = {cell.strip('" \ufeff\r\n') for cell in _BETWEEN.split(line.casefold())}
    return names.issuperset(_HEADER) and "uid" not in names  # Kith's own table has one


def read_connections(stream: BinaryIO, origin: str) -> Iterator[Record]:
    """The people of Connections.csv; members who hide their name are only told of.

    The stream must be seekable. Gives nothing when there is no header.
    """
    text = text_of(stream, encodings_of(quiet(stream)).first)
    lines = lines_of(text)
    try:
        for before, line in enumerate(itertools.islice(lines, _PREAMBLE_LIMIT)):
            if is_header(line):
                yield from _connections(itertools.chain([line], lines), before, origin)
                return
    finally:
        text.detach()


def _connections(lines: Iterator[str], before: int, origin: str) -> Iterator[Record]:
    first = next(lines)
    separator = max(SEPARATORS, key=first.count)
    found = rows(itertools.chain([first], lines), separator, before)
    header = [name.strip() for name in next(found).cells]
    for row in found:
        if row.trouble:
            yield Unreadable(origin, row.line, row.trouble)
        names = itertools.chain(header, (f"Column {n}" for n in itertools.count(len(header) + 1)))
        if any(row.cells):
            yield read_row(dict(zip(names, row.cells, strict=False)), origin, row.line)


def read_row(row: dict[str, str], origin: str, line: int) -> Record:
    """The connection that one row tells of, by the names of its columns."""
    cell = {name.casefold(): clean_line(value) for name, value in row.items()}
    given, family = cell.get("first name", ""), cell.get("last name", "")
    url, email = cell.get("url", ""), cell.get("email address", "")
    when = cell.get("connected on", "")
    if not (given or family or url or email):
        return LeftOut(origin, line, _hidden(when))
    family, suffix = without_credentials(family)
    draft = PersonDraft(
        name=" ".join(part for part in (given, family) if part),
        given=given,
        family=family,
        suffix=suffix,
        organisation=cell.get("company", ""),
        title=cell.get("position", ""),
        connected_on=connected_on(when),
    )
    if url:
        draft.points.append(ContactPointDraft("profile", url, service="linkedin"))
    if email:
        draft.points.append(ContactPointDraft("email", email))
    if not draft.name:
        draft.name, draft.name_made = email or slug(url), True
    key = slug(url) or _row_key(given, cell.get("last name", ""), when)
    draft.source = SourceDraft("linkedin", json.dumps(row, ensure_ascii=False), key, origin, line)
    return draft


def _hidden(when: str) -> str:
    """The sentence for a row that holds a date at most."""
    only = tr("; LinkedIn tells only the date, {when}.").format(when=when) if when else "."
    return tr("This connection keeps their name to themselves") + only


def _row_key(*cells: str) -> str:
    return hashlib.sha256("\0".join(cells).casefold().encode("utf-8", "replace")).hexdigest()


def slug(url: str) -> str:
    """What tells one member from another in a profile's address, or ""."""
    try:
        path = urlsplit(url if "//" in url else "//" + url).path
    except ValueError:
        return url.casefold()
    return unquote(path.strip("/").rpartition("/")[2]).casefold()


def connected_on(text: str) -> PartialDate | None:
    """The date as LinkedIn writes it, ``05 Nov 2026``; any other text is kept as text."""
    if not text:
        return None
    found = _DATE.match(text)
    if found and found[2].lower() in _MONTHS:
        try:
            return PartialDate(int(found[3]), _MONTHS[found[2].lower()], int(found[1]))
        except ValueError:
            pass
    return PartialDate(text=text)


def without_credentials(family: str) -> tuple[str, str]:
    """A last name and the credentials people write into it, where that is clear.

    ``Greenman, MBA`` is ("Greenman", "MBA"); ``García, María`` stays whole.
    """
    name, comma, rest = family.partition(",")
    parts = rest.replace(",", " ").split()
    if comma and name.strip() and parts and all(_CREDENTIAL.fullmatch(part) for part in parts):
        return name.strip(), rest.strip()
    name, blank, last = family.rpartition(" ")
    if blank and last in _KNOWN:
        return name.strip(" ,"), last
    return family, ""
