"""Two accounts of one person side by side: what each tells, and which of it would stay.

The left side is the one that stays. Pure rules over drafts, used alike for a file's
record and for a second person of the book.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import (
    OccasionDraft,
    PersonDraft,
)
from desktop.domain.lost_letters import (
    has_lost_letters,
    is_lost_form,
    only_loses_letters,
)
from desktop.domain.text import fold
from desktop.domain.vocabulary import OccasionKind, PointKind


class Field(StrEnum):
    """What is compared side by side, in the order in which it is shown."""

    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    PROFILE = "profile"
    WORK = "work"
    BIRTHDAY = "birthday"
    DATES = "dates"
    ADDRESS = "address"
    TIES = "ties"
    TAGS = "tags"
    PHOTO = "photo"
    NOTE = "note"


# Of these only one side can hold.
ONE_OF_TWO = frozenset({Field.NAME, Field.WORK, Field.BIRTHDAY, Field.PHOTO})

Picks = Mapping[Field, tuple[bool, bool]]  # (the left side's stay, the right side's come)

NAME_PARTS = ("name", "prefix", "given", "additional", "family", "suffix")
WORK_PARTS = ("organisation", "department", "title")
_POINT_FIELDS = {PointKind.EMAIL: Field.EMAIL, PointKind.PHONE: Field.PHONE}


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field of both sides. Values are text, dates, addresses or pictures."""

    field: Field
    left: tuple[Any, ...]
    right: tuple[Any, ...]
    picked: tuple[bool, bool]

    @property
    def one_of_two(self) -> bool:
        return self.field in ONE_OF_TWO


def items_of(draft: PersonDraft, which: Field) -> list[Any]:
    """The items of a draft that stand in this field."""
    match which:
        case Field.EMAIL | Field.PHONE | Field.PROFILE:
            return [point for point in draft.points if field_of_point(point.kind) == which]
        case Field.BIRTHDAY:
            return [o for o in draft.occasions if o.kind == OccasionKind.BIRTHDAY]
        case Field.DATES:
            return [o for o in draft.occasions if o.kind != OccasionKind.BIRTHDAY]
        case Field.ADDRESS:
            return list(draft.addresses)
        case Field.TIES:
            return list(draft.ties)
        case Field.TAGS:
            return list(draft.tags)
        case Field.NOTE:
            return list(draft.notes)
        case Field.PHOTO:
            return [draft.photo] if draft.photo else []
        case Field.NAME:
            return [draft.name] if draft.name else []
        case Field.WORK:
            words = ", ".join(filter(None, (draft.title, draft.department, draft.organisation)))
            return [words] if words else []


def field_of_point(kind: str) -> Field:
    return _POINT_FIELDS.get(PointKind(kind), Field.PROFILE)


def compare(left: PersonDraft, right: PersonDraft) -> list[FieldRow]:
    """Both sides, field by field, with what a join would do unless told otherwise."""
    rows = []
    for which in Field:
        ours, theirs = items_of(left, which), items_of(right, which)
        if ours or theirs:
            picked = usual_pick(which, left, right)
            rows.append(FieldRow(which, tuple(ours), tuple(theirs), picked))
    return rows


def usual_pick(which: Field, left: PersonDraft, right: PersonDraft) -> tuple[bool, bool]:
    """What joining does with a field when nobody says otherwise."""
    ours, theirs = bool(items_of(left, which)), bool(items_of(right, which))
    if which not in ONE_OF_TWO:
        return ours, theirs
    takes_right = theirs and (not ours or _says_more(which, left, right))
    return not takes_right, takes_right


def _says_more(which: Field, left: PersonDraft, right: PersonDraft) -> bool:
    """Whether the right side tells the same as the left, and more."""
    match which:
        case Field.NAME:
            if right.name_made or has_lost_letters(right.name):
                return False
            return left.name_made or has_lost_letters(left.name)
        case Field.WORK:
            pairs = [(getattr(left, name), getattr(right, name)) for name in WORK_PARTS]
            return all(
                not ours or fold(ours) == fold(theirs) or is_lost_form(ours, theirs)
                for ours, theirs in pairs
            )
        case Field.BIRTHDAY:
            return _adds_the_year(items_of(left, which)[0].when, items_of(right, which)[0].when)
    return False


def _adds_the_year(ours: PartialDate, theirs: PartialDate) -> bool:
    if not ours.known:
        return theirs.known
    return ours.year is None and theirs.year is not None and _day(ours) == _day(theirs)


def _day(when: PartialDate) -> tuple[int | None, int | None]:
    return when.month, when.day


def updates(before: PersonDraft, left: PersonDraft, right: PersonDraft) -> Picks:
    """What a record that came before and says something else now may replace.

    Of what only one side can hold the new value comes, unless the left side's is my
    own: another than ``before``, which is what the record said when it came.
    """
    picks: dict[Field, tuple[bool, bool]] = {}
    for which in ONE_OF_TWO:
        said, mine, says = (_told(draft, which) for draft in (before, left, right))
        if says and mine == said and says != said and not only_loses_letters(said, says):
            picks[which] = (False, True)
    return picks


def _told(draft: PersonDraft, which: Field) -> list[Any]:
    """What a draft says in this field, comparable."""
    match which:
        case Field.NAME:
            return [getattr(draft, name) for name in NAME_PARTS] if draft.name else []
        case Field.PHOTO:
            photo = draft.photo
            return [photo.made_from or sha256(photo.content).hexdigest()] if photo else []
        case Field.BIRTHDAY:
            return [occasion_key(occasion) for occasion in items_of(draft, which)]
    return items_of(draft, which)


def occasion_key(occasion: OccasionDraft) -> tuple[Any, ...]:
    when = occasion.when
    return occasion.kind, when.year, when.month, when.day, when.text if not when.known else ""
