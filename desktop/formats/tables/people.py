"""From one row to one person: each column's cell put where the mapping says."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import (
    AddressDraft,
    ContactPointDraft,
    OccasionDraft,
    PersonDraft,
    TieDraft,
)
from desktop.domain.tables import ADDRESS_PARTS, DATES, Column, DateOrder, Meaning, plain_header
from desktop.domain.text import clean_line, fold
from desktop.formats.tables import cells as cut
from desktop.formats.tables.days import read_day
from desktop.formats.tables.names import give_name
from desktop.formats.tables.words import words
from desktop.formats.vcard.words import network_of, service_of

_TEXTS = {
    Meaning.GIVEN: "given", Meaning.FAMILY: "family", Meaning.PREFIX: "prefix",
    Meaning.SUFFIX: "suffix", Meaning.NICKNAME: "nickname", Meaning.PRONOUNS: "pronouns",
    Meaning.ORGANISATION: "organisation", Meaning.DEPARTMENT: "department",
    Meaning.TITLE: "title", Meaning.NAME: "name", Meaning.UID: "uid",
}  # fmt: skip
_JOINED = {Meaning.ADDITIONAL: "additional", Meaning.PHONETIC: "phonetic"}
_EXTRAS = {
    Meaning.INTENTION: "intention", Meaning.MET_ON: "met-on", Meaning.MET_WHERE: "met-where",
    Meaning.MET_HOW: "met-how", Meaning.INTRODUCED_BY: "introduced-by",
}  # fmt: skip
_POINTS: dict[Meaning, Callable[[str], list[str]]] = {
    Meaning.EMAIL: cut.emails,
    Meaning.PHONE: cut.phones,
    Meaning.WEB: str.split,
    Meaning.PROFILE: lambda cell: [cell],
    Meaning.MESSENGER: lambda cell: [cell],
}
_PARTS = {
    Meaning.ADDRESS: "text", Meaning.STREET: "street", Meaning.EXTENDED: "extended",
    Meaning.PO_BOX: "po_box", Meaning.CITY: "locality", Meaning.REGION: "region",
    Meaning.POSTCODE: "postcode", Meaning.COUNTRY: "country",
}  # fmt: skip
_BIRTH = {Meaning.BIRTH_DAY: "day", Meaning.BIRTH_MONTH: "month", Meaning.BIRTH_YEAR: "year"}
_SHORT, _MOST_MET = 40, 20_000  # letters; words that are remembered
_HANDLE = re.compile(r"@?(?:in/)?([\w%-]{2,100})/?")


class RowReader:
    """Reads rows by one mapping. ``orders`` are those of the columns that hold days."""

    def __init__(
        self, columns: Sequence[Column], orders: Mapping[int, DateOrder], layout: str = ""
    ) -> None:
        self._columns = list(enumerate(columns))
        self._orders = orders
        self._layout = layout
        self._labels = _by_group(columns, Meaning.LABEL)
        self._services = _by_group(columns, Meaning.SERVICE)
        self._met: dict[str, str] = {}  # what many rows say alike, held once

    def read(self, row: Sequence[str]) -> PersonDraft | None:
        """The person that a row tells of; None when it tells of none."""
        draft = PersonDraft()
        addresses: dict[str, list[tuple[Column, str]]] = defaultdict(list)
        birth: dict[str, str] = {}
        width = len(row)
        for at, column in self._columns:
            if at >= width or not row[at]:
                continue
            cell = cut.cell_text(row[at])
            if not cell:
                continue
            if len(cell) < _SHORT:
                cell = self._once(cell)
            meaning = column.meaning
            if meaning in ADDRESS_PARTS:
                addresses[column.group].append((column, cell))
            elif meaning in _BIRTH:
                birth[_BIRTH[meaning]] = cell
            else:
                self._put(draft, at, column, cell, row)
        for group, parts in addresses.items():
            draft.addresses += _addresses(parts, self._label(group, row))
        _add_birthday(draft, birth)
        return draft if give_name(draft) else None

    def _once(self, cell: str) -> str:
        """The same object for the same words, of the latest few thousand."""
        if len(self._met) > _MOST_MET:
            self._met.clear()
        return self._met.setdefault(cell, cell)

    def _put(
        self, draft: PersonDraft, at: int, column: Column, cell: str, row: Sequence[str]
    ) -> None:
        meaning = column.meaning
        if meaning is Meaning.EXTRA:
            draft.columns[column.header] = cell
        elif meaning in _TEXTS:
            name = _TEXTS[meaning]
            setattr(draft, name, getattr(draft, name) or clean_line(cell))
        elif meaning in _POINTS:
            self._add_points(draft, column, cell, row)
        elif meaning in DATES:
            self._add_day(draft, at, column, cell, row)
        elif meaning is Meaning.NOTE:
            draft.notes.append(cell)
        elif meaning is Meaning.TAGS:
            draft.tags += [tag for tag in cut.tags(cell, self._layout) if tag not in draft.tags]
        elif meaning is Meaning.RELATION:
            self._add_ties(draft, column, cell, row)
        elif meaning in _JOINED:
            name = _JOINED[meaning]
            setattr(draft, name, f"{getattr(draft, name)} {clean_line(cell)}".strip())
        elif meaning in _EXTRAS:
            draft.extras.setdefault(_EXTRAS[meaning], clean_line(cell))

    def _label(self, group: str, row: Sequence[str]) -> list[tuple[str, bool]]:
        at = self._labels.get(group)
        return cut.labels(cut.cell_text(row[at])) if at is not None and at < len(row) else []

    def _service(self, group: str, row: Sequence[str]) -> str:
        at = self._services.get(group)
        return service_of(cut.cell_text(row[at])) if at is not None and at < len(row) else ""

    def _add_points(
        self, draft: PersonDraft, column: Column, cell: str, row: Sequence[str]
    ) -> None:
        said = self._label(column.group, row)
        service = column.service or self._service(column.group, row)
        for number, part in enumerate(cut.several(cell)):
            label, preferred = _nth(said, number)
            for value in _POINTS[column.meaning](part):
                point = ContactPointDraft(
                    column.meaning, clean_line(value), label or column.label, service, preferred
                )
                _settle(point)
                if point.value:
                    draft.points.append(point)

    def _add_day(
        self, draft: PersonDraft, at: int, column: Column, cell: str, row: Sequence[str]
    ) -> None:
        order = self._orders.get(at, DateOrder.AS_SEEN)
        said = self._label(column.group, row)
        for number, part in enumerate(cut.several(cell)):
            when = read_day(part, order)
            if when is None:
                continue
            if column.meaning is Meaning.CONNECTED_ON:
                draft.connected_on = when
            elif column.meaning is Meaning.DATE:
                draft.occasions.append(_occasion(when, _nth(said, number)[0] or column.label))
            else:
                draft.occasions.append(OccasionDraft(str(column.meaning), when))

    def _add_ties(self, draft: PersonDraft, column: Column, cell: str, row: Sequence[str]) -> None:
        said = self._label(column.group, row)
        parts = cut.listed(cell) if column.label == "child" else cut.several(cell)
        for number, name in enumerate(parts):
            kind = _nth(said, number)[0].lower() or column.label
            draft.ties.append(TieDraft(kind, clean_line(name)))


def _by_group(columns: Sequence[Column], meaning: Meaning) -> dict[str, int]:
    return {column.group: at for at, column in enumerate(columns) if column.meaning is meaning}


def _nth(said: list[tuple[str, bool]], number: int) -> tuple[str, bool]:
    """The label of one of several values; the only one is that of all."""
    if not said:
        return "", False
    return said[number] if number < len(said) else (said[-1][0], False)


def _settle(point: ContactPointDraft) -> None:
    """A web page on a network is a profile there; a bare handle of LinkedIn gets its address."""
    if point.kind == Meaning.WEB:
        point.service = network_of(point.value)
        point.kind = "profile" if point.service else "web"
        if fold(point.label) in (point.service, "profile"):
            point.label = ""
    elif point.kind == Meaning.PROFILE:
        point.service = point.service or network_of(point.value)
        handle = _HANDLE.fullmatch(point.value)
        if point.service == "linkedin" and handle:
            point.value = f"https://www.linkedin.com/in/{handle[1]}"
    elif point.kind == Meaning.MESSENGER and not point.service and point.label:
        point.service, point.label = service_of(point.label), ""
    point.kind = str(point.kind)


def _addresses(parts: list[tuple[Column, str]], said: list[tuple[str, bool]]) -> list[AddressDraft]:
    """The addresses of one group of columns: one, or as many as Google put into its cells."""
    split = [(column, cut.several(cell)) for column, cell in parts]
    found = []
    for number in range(max(len(values) for _, values in split)):
        label, preferred = _nth(said, number)
        address = AddressDraft(label or parts[0][0].label, preferred=preferred)
        for column, values in split:
            if number < len(values):
                _add_part(address, column.meaning, values[number])
        if any(getattr(address, name) for name in _PARTS.values() if name != "text"):
            address.text = ""  # the same once more, as one block
        found.append(address)
    return found


def _add_part(address: AddressDraft, meaning: Meaning, value: str) -> None:
    name = _PARTS[meaning]
    before = getattr(address, name)
    setattr(address, name, f"{before}\n{value}" if before and before != value else value)


def _occasion(when: PartialDate, label: str) -> OccasionDraft:
    """A day by its label, which may stand in any language."""
    said = words().headers.get(plain_header(label))
    if said and said.meaning in ("birthday", "anniversary"):
        return OccasionDraft(said.meaning, when)
    return OccasionDraft("other", when, label)


def _add_birthday(draft: PersonDraft, birth: dict[str, str]) -> None:
    """A birthday told in three columns, where none tells it whole."""
    if not birth or any(occasion.kind == "birthday" for occasion in draft.occasions):
        return
    day, month, year = (birth.get(name, "") for name in ("day", "month", "year"))
    number = words().months.get(fold(month)) or _number(month)
    try:
        when = PartialDate(_number(year), number, _number(day))
    except ValueError:
        when = PartialDate(text="-".join(filter(None, (year, month, day))))
    if when.known or when.text:
        draft.occasions.append(OccasionDraft("birthday", when))


def _number(text: str) -> int | None:
    return int(text) or None if text.isascii() and text.isdigit() and len(text) < 5 else None
