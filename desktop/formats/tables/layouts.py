"""Which program writes tables of these columns, where that is plain to see."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.domain.tables import ADDRESS_PARTS, Column, Meaning, plain_header

GOOGLE, OUTLOOK, KITH, THUNDERBIRD, HUBSPOT = "google", "outlook", "kith", "thunderbird", "hubspot"
KNOWN = frozenset({GOOGLE, OUTLOOK, KITH, THUNDERBIRD, HUBSPOT})

_GOOGLES = re.compile(
    r"(?:email|phone|address|organization|website|event|relation|custom field|im|jot) \d+ "
    r"(?:value|label|type|formatted|street|name|city|service)"
)
_ENGLISH_OUTLOOK = frozenset(
    {
        "business street", "business fax", "callback", "email display name", "tty tdd phone",
        "radio phone", "company main phone", "email 2 address", "email address", "company yomi",
    }
)  # fmt: skip
_OUTLOOKS_OWN = frozenset({"callback", "telex", "radio", "text", "car", "assistant", "isdn"})


def layout_of(header: Sequence[str], columns: Sequence[Column] = ()) -> str:
    """The name of the program, or "". ``columns`` tell Outlook's in other languages."""
    names = {plain_header(name) for name in header}
    if {"name", "kind", "phonetic name", "connected on", "uid"} <= names:
        return KITH
    if len(_ENGLISH_OUTLOOK & names) >= 4 or _speaks_outlook(columns):
        return OUTLOOK
    if sum(1 for name in names if _GOOGLES.match(name)) >= 2 or (
        {"group membership", "given name"} <= names or {"file as", "labels"} <= names
    ):
        return GOOGLE
    if {"primary email", "secondary email", "display name"} <= names:
        return THUNDERBIRD
    if "record id" in names and names & {"lifecycle stage", "contact owner", "associated company"}:
        return HUBSPOT
    return ""


def is_english_outlook(header: Sequence[str]) -> bool:
    return len(_ENGLISH_OUTLOOK & {plain_header(name) for name in header}) >= 4


def _speaks_outlook(columns: Sequence[Column]) -> bool:
    told = {column.label for column in columns if column.meaning is Meaning.PHONE}
    return len(columns) > 50 and len(_OUTLOOKS_OWN & told) >= 3


def outlook_columns(columns: Sequence[Column]) -> tuple[Column, ...]:
    """Outlook's "E-mail Type" is SMTP and no label, its "Location" no town."""
    towns = {column.group for column in columns if column.meaning in ADDRESS_PARTS}
    alone = {group for group in towns if sum(column.group == group for column in columns) == 1}
    return tuple(
        Column(column.header)
        if column.meaning is Meaning.LABEL
        or (column.meaning is Meaning.CITY and column.group in alone)
        else column
        for column in columns
    )
