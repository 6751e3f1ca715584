"""People as a table: every field a column, several values in numbered columns.

A cell that a spreadsheet could take for a formula begins with an apostrophe,
which reading takes away again.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import (
    AddressDraft,
    ContactPointDraft,
    OccasionDraft,
    PersonDraft,
    TieDraft,
)
from desktop.domain.text import clean
from desktop.formats.tables.days import read_day
from desktop.formats.vcard.values import date_text

_STARTS_FORMULA = (
    "=", "+", "-", "@", "\t", "\r", "\n", "'", "＝", "＋", "－", "＠", "﹢", "﹣", "﹦", "﹫", "−",
)  # fmt: skip
# What a spreadsheet would take for a number or a day, and write back as another text.
_LOSES_AS_NUMBER = re.compile(
    r"0\d+|\d{12,}|\d+[eE]\d+|\d+[.,]\d*0|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?", re.ASCII
)
_YES = "yes"

_SINGLE = (
    ("Name", "name"),
    ("Kind", "kind"),
    ("Prefix", "prefix"),
    ("First name", "given"),
    ("Middle name", "additional"),
    ("Last name", "family"),
    ("Suffix", "suffix"),
    ("Phonetic name", "phonetic"),
    ("Nickname", "nickname"),
    ("Pronouns", "pronouns"),
    ("Organisation", "organisation"),
    ("Department", "department"),
    ("Job title", "title"),
)
_EXTRA = "Kith "
_ALSO = "Also "


@dataclass(frozen=True, slots=True)
class _Group:
    """Items of one list of the draft, each in several columns: ``Phone 1``, ``Phone 1 label``."""

    title: str
    attribute: str
    columns: tuple[tuple[str, str], ...]  # the ending of the column's name, the item's field
    kind: str = ""  # of contact points

    def items(self, draft: PersonDraft) -> list[Any]:
        items = getattr(draft, self.attribute)
        return [item for item in items if not self.kind or item.kind == self.kind]


_POINT = (("", "value"), (" label", "label"), (" preferred", "preferred"))
_SERVED = (("", "value"), (" service", "service"), (" label", "label"), (" preferred", "preferred"))
_GROUPS = (
    _Group("Phone", "points", _POINT, "phone"),
    _Group("E-mail", "points", _POINT, "email"),
    _Group("Profile", "points", _SERVED, "profile"),
    _Group("Web page", "points", _POINT, "web"),
    _Group("Messenger", "points", _SERVED, "messenger"),
    _Group(
        "Address",
        "addresses",
        (
            (" street", "street"),
            (" extended", "extended"),
            (" PO box", "po_box"),
            (" city", "locality"),
            (" region", "region"),
            (" postcode", "postcode"),
            (" country", "country"),
            (" text", "text"),
            (" label", "label"),
            (" preferred", "preferred"),
        ),
    ),
    _Group("Date", "occasions", (("", "when"), (" kind", "kind"), (" label", "label"))),
    _Group("Relation", "ties", (("", "name"), (" kind", "kind"), (" UID", "uid"))),
    _Group("Tag", "tags", (("", ""),)),
    _Group("Member", "members", (("", ""),)),
    _Group("Note", "notes", (("", ""),)),
)
_MAKERS = {
    "points": ContactPointDraft,
    "addresses": AddressDraft,
    "occasions": OccasionDraft,
    "ties": TieDraft,
}
_OWN = frozenset({title for title, _ in _SINGLE} | {"Connected on", "UID"})
_NUMBERED = re.compile(
    "({}) ([0-9]{{1,4}})({})".format(
        "|".join(group.title for group in _GROUPS),
        "|".join(sorted({end for group in _GROUPS for end, _ in group.columns}, reverse=True)),
    )
)


def guarded(text: str) -> str:
    """A cell that no spreadsheet takes for a formula, nor for a number it would change."""
    guard = text.startswith(_STARTS_FORMULA) or _LOSES_AS_NUMBER.fullmatch(text)
    return "'" + text if guard else text


def unguarded(cell: str) -> str:
    """The text that was guarded."""
    return cell[1:] if cell.startswith("'") else cell


def write_people_csv(drafts: Iterable[PersonDraft], stream: BinaryIO) -> int:
    """Writes a table of all people with as many columns as needed; returns how many people.

    UTF-8 with a byte order mark, commas, every cell quoted, CRLF. Photos and
    sources have no place in a table.
    """
    people = list(drafts)
    header = _header(people)
    text = io.TextIOWrapper(stream, "utf-8-sig", "replace", newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow([guarded(name) for name in header])
    for draft in people:
        cells = _cells(draft)
        writer.writerow([guarded(clean(cells.get(name, ""))) for name in header])
    text.flush()
    text.detach()
    return len(people)


def _header(people: list[PersonDraft]) -> list[str]:
    header = [title for title, _ in _SINGLE]
    for group in _GROUPS:
        most = max((len(group.items(draft)) for draft in people), default=0)
        for number in range(1, most + 1):
            header += [f"{group.title} {number}{ending}" for ending, _ in group.columns]
    header += ["Connected on", "UID"]
    extras = {name: None for draft in people for name in draft.extras}
    columns = {name: None for draft in people for name in draft.columns}
    return header + [_EXTRA + name for name in extras] + [_outside(name) for name in columns]


def _outside(name: str) -> str:
    """The header of a column of another program, told apart from Kith's own."""
    return _ALSO + name if is_own(name) or name.startswith(_ALSO) else name


def is_own(header: str) -> bool:
    """Whether Kith's own tables have a column of this name."""
    return header in _OWN or header.startswith(_EXTRA) or _NUMBERED.fullmatch(header) is not None


def _cells(draft: PersonDraft) -> dict[str, str]:
    cells = {title: getattr(draft, name) for title, name in _SINGLE}
    for group in _GROUPS:
        for number, item in enumerate(group.items(draft), 1):
            for ending, name in group.columns:
                value = getattr(item, name) if name else item
                cells[f"{group.title} {number}{ending}"] = _cell(value)
    if draft.connected_on is not None:
        cells["Connected on"] = _cell(draft.connected_on)
    cells["UID"] = draft.uid
    cells.update({_EXTRA + name: text for name, text in draft.extras.items()})
    cells.update({_outside(name): text for name, text in draft.columns.items()})
    return cells


def _cell(value: object) -> str:
    if isinstance(value, PartialDate):
        return date_text(value, extended=True)
    if isinstance(value, bool):
        return _YES if value else ""
    return str(value)


def read_own_row(cells: Mapping[str, str]) -> PersonDraft:
    """The person of a row of Kith's own table, by the names of its columns. Columns that
    are not Kith's are kept by their name."""
    told = {unguarded(name): unguarded(cell) for name, cell in cells.items()}
    draft = PersonDraft(uid=told.get("UID", ""))
    for title, name in _SINGLE:
        setattr(draft, name, told.get(title, ""))
    draft.kind = draft.kind or "person"
    for group in _GROUPS:
        getattr(draft, group.attribute).extend(_items(group, told))
    draft.connected_on = read_day(told.get("Connected on", ""))
    for name, text in told.items():
        if not text:
            continue
        if name.startswith(_EXTRA):
            draft.extras[name.removeprefix(_EXTRA)] = text
        elif not is_own(name):
            draft.columns[name.removeprefix(_ALSO)] = text
    return draft


def _items(group: _Group, told: Mapping[str, str]) -> Iterator[Any]:
    """The items of one list by their numbers; gaps that somebody made do not end it."""
    numbers = {
        int(found[2])
        for name in told
        if (found := _NUMBERED.fullmatch(name)) and found[1] == group.title
    }
    for number in sorted(numbers):
        said = {
            name: told.get(f"{group.title} {number}{ending}", "") for ending, name in group.columns
        }
        if any(said.values()):
            yield _item(group, said)


def _item(group: _Group, found: dict[str, Any]) -> Any:
    if "" in found:
        return found[""]
    if "preferred" in found:
        found["preferred"] = found["preferred"] == _YES
    if "when" in found:
        found["when"] = read_day(found["when"]) or PartialDate()
    if group.kind:
        found["kind"] = group.kind
    return _MAKERS[group.attribute](**found)
