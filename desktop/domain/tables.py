"""Tables of people that other programs write: what their columns mean, and how one looks.

Free of the readers, so that a mapping can be shown, chosen and remembered anywhere.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any

from desktop.domain.text import fold


class Meaning(StrEnum):
    """What a column tells of a person, in the order in which it is offered.

    ``LABEL`` and ``SERVICE`` belong to the other columns of their group: the word for
    a telephone ("Mobile"), the network of a messenger. ``EXTRA`` has no field; its
    cells are kept with the record and come out again.
    """

    NAME = "name"
    GIVEN = "given"
    ADDITIONAL = "additional"
    FAMILY = "family"
    PREFIX = "prefix"
    SUFFIX = "suffix"
    NICKNAME = "nickname"
    PHONETIC = "phonetic"
    PRONOUNS = "pronouns"
    EMAIL = "email"
    PHONE = "phone"
    PROFILE = "profile"
    WEB = "web"
    MESSENGER = "messenger"
    ORGANISATION = "organisation"
    DEPARTMENT = "department"
    TITLE = "title"
    ADDRESS = "address"
    STREET = "street"
    EXTENDED = "extended"
    PO_BOX = "po_box"
    CITY = "city"
    REGION = "region"
    POSTCODE = "postcode"
    COUNTRY = "country"
    BIRTHDAY = "birthday"
    BIRTH_DAY = "birth_day"
    BIRTH_MONTH = "birth_month"
    BIRTH_YEAR = "birth_year"
    ANNIVERSARY = "anniversary"
    DATE = "date"
    RELATION = "relation"
    TAGS = "tags"
    NOTE = "note"
    INTENTION = "intention"
    MET_ON = "met_on"
    MET_WHERE = "met_where"
    MET_HOW = "met_how"
    INTRODUCED_BY = "introduced_by"
    CONNECTED_ON = "connected_on"
    UID = "uid"
    LABEL = "label"
    SERVICE = "service"
    EXTRA = "extra"


DATES = frozenset({Meaning.BIRTHDAY, Meaning.ANNIVERSARY, Meaning.DATE, Meaning.CONNECTED_ON})
ADDRESS_PARTS = frozenset(
    {
        Meaning.ADDRESS, Meaning.STREET, Meaning.EXTENDED, Meaning.PO_BOX, Meaning.CITY,
        Meaning.REGION, Meaning.POSTCODE, Meaning.COUNTRY,
    }
)  # fmt: skip
# Of these a person has several; of every other meaning the first filled column counts.
MANY = ADDRESS_PARTS | {
    Meaning.EMAIL, Meaning.PHONE, Meaning.PROFILE, Meaning.WEB, Meaning.MESSENGER, Meaning.DATE,
    Meaning.RELATION, Meaning.TAGS, Meaning.NOTE, Meaning.ADDITIONAL, Meaning.PHONETIC,
    Meaning.LABEL, Meaning.SERVICE, Meaning.EXTRA,
}  # fmt: skip


class DateOrder(StrEnum):
    """How days stand in a table: by what its cells show, unless somebody says so."""

    AS_SEEN = ""
    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"
    YEAR_FIRST = "ymd"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its header as it stands, and what it means.

    ``label`` is home, work, mobile … or a word of the person's, of a relation what
    they are to each other; ``service`` the network of a profile or messenger.
    Columns of one ``group`` make one address, or a value and its label.
    """

    header: str
    meaning: Meaning = Meaning.EXTRA
    label: str = ""
    service: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True)
class Mapping:
    """How a table is read. ``layout`` names the program that writes it so, where known.

    ``skipped`` is how many rows stand before the header, or before the first person.
    """

    columns: tuple[Column, ...] = ()
    encoding: str = "utf-8"
    separator: str = ","
    has_header: bool = True
    date_order: DateOrder = DateOrder.AS_SEEN
    layout: str = ""
    skipped: int = 0

    @property
    def names_people(self) -> bool:
        """Whether anything in it tells who or where somebody is."""
        return any(column.meaning in _TELLING for column in self.columns)

    def meaning(self, index: int, meaning: Meaning, label: str = "", service: str = "") -> Mapping:
        """This mapping with another meaning of one column; of a part of an address the
        group stays with those of its label."""
        old = self.columns[index]
        group = f"address {label}".strip() if meaning in ADDRESS_PARTS else f"own {index}"
        new = Column(old.header, meaning, label, service, group)
        columns = (*self.columns[:index], new, *self.columns[index + 1 :])
        return replace(self, columns=columns, layout="" if self.layout == "kith" else self.layout)

    def ordered(self, order: DateOrder) -> Mapping:
        """This mapping with the order of days that somebody says."""
        return replace(self, date_order=order)

    def columns_for(self, header: Sequence[str]) -> tuple[Column, ...]:
        """What the columns of this header mean: by their names in any order, without a
        header by their place. What the mapping does not know is an extra."""
        if not self.has_header:
            told = self.columns[: len(header)]
            return told + tuple(Column(name) for name in header[len(told) :])
        waiting: dict[str, list[Column]] = {}
        for column in reversed(self.columns):
            waiting.setdefault(plain_header(column.header), []).append(column)
        found = []
        for name in header:
            known = waiting.get(plain_header(name))
            found.append(replace(known.pop(), header=name) if known else Column(name))
        return tuple(found)

    def as_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False)


_TELLING = frozenset(
    {
        Meaning.NAME, Meaning.GIVEN, Meaning.FAMILY, Meaning.NICKNAME, Meaning.EMAIL,
        Meaning.PHONE, Meaning.PROFILE, Meaning.MESSENGER, Meaning.ORGANISATION,
    }
)  # fmt: skip


def mapping_from_json(words: str) -> Mapping | None:
    """The mapping that was kept so; None when these words are none."""
    try:
        told: dict[str, Any] = json.loads(words)
        columns = tuple(
            Column(**{**column, "meaning": Meaning(column["meaning"])})
            for column in told.pop("columns")
        )
        order = DateOrder(told.pop("date_order", ""))
        return Mapping(columns=columns, date_order=order, **told)
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


@dataclass(frozen=True, slots=True)
class TableLook:
    """What a table file looks like, and how it would be read.

    ``header`` has a name for every column, made up where the file has none.
    ``rows`` are the first ones, as many cells each as the header. ``encodings`` are what
    the bytes may be, the likeliest first. ``unsure_dates`` are the columns whose cells do
    not tell whether the day or the month stands first, ``day_orders`` those whose cells do.
    ``says_encoding``: the bytes can be
    nothing but the first of the encodings. ``sure``: the program that wrote it
    is known, or its columns were told before.
    """

    origin: str
    mapping: Mapping
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    encodings: tuple[str, ...]
    count: int = 0
    preamble: tuple[str, ...] = ()
    unsure_dates: tuple[int, ...] = ()
    sure: bool = False
    says_encoding: bool = True
    day_orders: tuple[tuple[int, DateOrder], ...] = ()

    @property
    def can_go_unasked(self) -> bool:
        """Whether enough is told to read it where nobody can be asked: without a header
        words alone may be anything."""
        told = {column.meaning for column in self.mapping.columns}
        reached = told & {Meaning.EMAIL, Meaning.PHONE, Meaning.PROFILE}
        return self.sure or (self.mapping.names_people and bool(self.mapping.has_header or reached))

    @property
    def could_hold_people(self) -> bool:
        """Whether it is worth asking what its columns mean: one column of mere words is
        no table."""
        return len(self.header) > 1 or self.mapping.names_people

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.header, has_header=self.mapping.has_header)


_GAPS = re.compile(r"[\W_]+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MAIL = re.compile(r"\be mail")


def plain_header(header: str) -> str:
    """A header as its words: case, accents, humps and signs are taken away.

    ``E-mail 1 - Value`` is "email 1 value", ``firstName`` is "first name".
    """
    return _MAIL.sub("email", _GAPS.sub(" ", fold(_HUMP.sub(" ", header[:300]))).strip())


def fingerprint(header: tuple[str, ...], *, has_header: bool = True) -> str:
    """What a mapping is remembered by: the names of the columns in any order, without a
    header how many there are."""
    if not has_header:
        return f"columns:{len(header)}"
    names = "\0".join(sorted(map(plain_header, header)))
    return hashlib.sha256(names.encode("utf-8", "surrogatepass")).hexdigest()[:32]
