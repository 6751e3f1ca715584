"""Rows for the page of people who may be the same.

Free of sqlmodel, so that the window can name them before its first paint.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.drafts import PersonDraft
from desktop.domain.joining import FieldRow
from desktop.domain.matches import Reason


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """Two people of the book who may be one; the first came earlier and would stay."""

    id: int
    first_id: int
    second_id: int
    first_name: str
    second_name: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One of two accounts: somebody in Kith since a day, or a record of a file.

    ``photo`` is small where there is a small one, else as it came.
    """

    draft: PersonDraft
    person_id: int | None = None
    since: date | None = None
    origin: str = ""
    line: int = 0
    photo: bytes | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Both sides, and what joining them would do with each field."""

    left: Side
    right: Side
    rows: tuple[FieldRow, ...]
