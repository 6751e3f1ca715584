"""What a column's cells look like: mail, telephones, web addresses, days, legal forms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from desktop.formats.vcard.words import network_of

EMAIL = re.compile(r"[^\s@,;<>]{1,64}@[^\s@,;<>]+\.[^\s@,;<>.]{2,}", re.ASCII | re.IGNORECASE)
_URL = re.compile(r"(?:https?://|www\.)\S{3,}|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,6}/\S*", re.I)
_PHONE = re.compile(
    r"(?:tel:)?[+＋(]?[\d(][\d\s().\-/–]{5,24}(?:\s?(?:x|ext\.?|;ext=)\s?\d{1,6})?", re.I
)
_SURE_PHONE = re.compile(r"[+＋]|^00|^0\d|[\s().\-/]")
_DATE = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[T ].*)?|--\d\d-\d\d", re.ASCII)
_LEGAL = re.compile(
    r"\b(?:inc|llc|ltd|limited|gmbh|ag|kg|ohg|e\.?v|s\.?a|s\.?r\.?l|s\.?l|sarl|sas|b\.?v|n\.?v|ab|oy|"
    r"a/?s|sp\. z o\.?o|plc|corp|co)\.?$",
    re.IGNORECASE,
)
_HONORIFIC = re.compile(
    r"(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|rev|fr|herr|frau|hr|m|mme|mlle|sr|sra|srta|dott|sig|"
    r"ing|dhr|mevr|pan|pani|fru)\.?(?:\s(?:dr|prof|ing)\.?)*",
    re.IGNORECASE,
)
_MOSTLY = 0.8


def mostly(cells: Iterable[str], pattern: re.Pattern[str]) -> bool:
    """Whether at least four of five filled cells match as a whole."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    hits = sum(1 for cell in filled if len(cell) < 400 and pattern.fullmatch(cell))
    return bool(filled) and hits >= _MOSTLY * len(filled)


def are_emails(cells: Sequence[str]) -> bool:
    return mostly(cells, EMAIL)


def are_urls(cells: Sequence[str]) -> bool:
    return mostly(cells, _URL)


def are_phones(cells: Sequence[str]) -> bool:
    """Telephones, and not mere numbers: some are written as nobody writes an amount."""
    if not mostly(cells, _PHONE) or mostly(cells, _DATE):
        return False
    filled = [cell.strip() for cell in cells if cell.strip()]
    return 2 * sum(1 for cell in filled if _SURE_PHONE.search(cell)) >= len(filled)


def are_days(cells: Sequence[str]) -> bool:
    return mostly(cells, _DATE)


def are_values(cells: Sequence[str]) -> bool:
    """Whether the cells hold what no header is called."""
    filled = [cell for cell in cells if cell.strip()]
    return bool(filled) and sum(map(is_value, filled)) >= _MOSTLY * len(filled)


def are_honorifics(cells: Sequence[str]) -> bool:
    return mostly(cells, _HONORIFIC)


def name_companies(cells: Sequence[str]) -> bool:
    """Whether any cell ends in a legal form."""
    return any(_LEGAL.search(cell.strip()) for cell in cells if len(cell) < 200)


def are_distinct(cells: Sequence[str]) -> bool:
    """Whether the cells differ as what belongs to one person does."""
    filled = [cell for cell in cells if cell.strip()]
    return len(filled) < 3 or len(set(filled)) >= 0.6 * len(filled)


def network(cells: Sequence[str]) -> str:
    """The one network that all the web addresses belong to, or ""."""
    found = {network_of(cell.strip()) for cell in cells if cell.strip()}
    return found.pop() if len(found) == 1 else ""


def is_value(cell: str) -> bool:
    """Whether a cell holds something that no header is called."""
    cell = cell.strip()[:400]
    return bool(
        EMAIL.fullmatch(cell) or _URL.fullmatch(cell) or _DATE.fullmatch(cell)
        or (_PHONE.fullmatch(cell) and sum(map(str.isdigit, cell)) >= 6)
        or re.fullmatch(r"[\d.,]+", cell)
    )  # fmt: skip
