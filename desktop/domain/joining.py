"""Two accounts of one person made one: what each side tells, and what the join adds.

Joining never loses: by default it only adds what was not there. The left side is
the one that stays. Pure rules over drafts, used alike for a file's record and for a
second person of the book.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from typing import Any

from desktop.domain.contact_points import point_key
from desktop.domain.dates import PartialDate
from desktop.domain.drafts import (
    AddressDraft,
    ContactPointDraft,
    OccasionDraft,
    PersonDraft,
    PhotoDraft,
    TieDraft,
)
from desktop.domain.lost_letters import (
    has_lost_letters,
    is_lost_form,
    is_misspelt,
    is_within,
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
ALSO_NAMED = ("nickname", "phonetic", "pronouns")
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


@dataclass(slots=True)
class Additions:
    """What a join does to the left side: new values of its texts, new items, and the
    fields whose own items go because somebody chose so."""

    texts: dict[str, str] = field(default_factory=dict)
    points: list[ContactPointDraft] = field(default_factory=list)
    addresses: list[AddressDraft] = field(default_factory=list)
    occasions: list[OccasionDraft] = field(default_factory=list)
    ties: list[TieDraft] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    extras: dict[str, str] = field(default_factory=dict)
    photo: PhotoDraft | None = None
    connected_on: PartialDate | None = None
    dropped: frozenset[Field] = frozenset()

    def __bool__(self) -> bool:
        return any(getattr(self, name) for name in self.__slots__)


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
            return [_occasion_key(occasion) for occasion in items_of(draft, which)]
    return items_of(draft, which)


def additions(left: PersonDraft, right: PersonDraft, picks: Picks | None = None) -> Additions:
    """What joining ``right`` into ``left`` does; ``picks`` are what somebody chose."""
    picked = {which: usual_pick(which, left, right) for which in Field}
    picked.update(picks or {})
    result = Additions()
    dropped = set()
    for which, (stays, comes) in picked.items():
        if not stays and which not in (Field.NAME, Field.WORK) and items_of(left, which):
            dropped.add(which)
        if comes:
            _add(result, which, left if stays else PersonDraft(), right)
    result.dropped = frozenset(dropped)
    _fill(result, left, right)
    return result


def _add(result: Additions, which: Field, left: PersonDraft, right: PersonDraft) -> None:
    match which:
        case Field.NAME:
            _replace(result, NAME_PARTS, left, right)
        case Field.WORK:
            _replace(result, WORK_PARTS, left, right)
        case Field.PHOTO:
            result.photo = right.photo if left.photo is None else None
        case Field.NOTE:
            result.notes += _new(left.notes, right.notes, str.strip)
        case Field.TAGS:
            result.tags += _new(left.tags, right.tags, fold)
        case Field.TIES:
            result.ties += _new(left.ties, right.ties, _tie_key)
        case Field.ADDRESS:
            known = [_address_parts(address) for address in left.addresses]
            result.addresses += [
                address
                for address in right.addresses
                if not any(is_within(_address_parts(address), parts) for parts in known)
            ]
        case Field.BIRTHDAY | Field.DATES:
            ours, theirs = items_of(left, which), items_of(right, which)
            result.occasions += _new(ours, theirs, _occasion_key)
        case Field.EMAIL | Field.PHONE | Field.PROFILE:
            ours, theirs = items_of(left, which), items_of(right, which)
            result.points += _new(ours, theirs, _point_key)


def _replace(
    result: Additions, names: Iterable[str], left: PersonDraft, right: PersonDraft
) -> None:
    for name in names:
        if getattr(left, name) != getattr(right, name):
            result.texts[name] = getattr(right, name)


def _fill(result: Additions, left: PersonDraft, right: PersonDraft) -> None:
    """What the left side lacks altogether and nobody is asked about."""
    lacking = list(ALSO_NAMED)
    if not (left.given or left.family) and fold(left.name) == fold(right.name):
        lacking += NAME_PARTS
    for name in lacking:
        if getattr(right, name) and not getattr(left, name):
            result.texts[name] = getattr(right, name)
    if right.connected_on is not None and left.connected_on is None:
        result.connected_on = right.connected_on
    result.extras = {name: text for name, text in right.extras.items() if not left.extras.get(name)}


def _new(ours: Iterable[Any], theirs: Iterable[Any], key: Any) -> list[Any]:
    """Those of theirs that are not among ours, each once."""
    known = {key(item) for item in ours}
    found = []
    for item in theirs:
        mark = key(item)
        if mark not in known and not is_misspelt(mark, known):
            known.add(mark)
            found.append(item)
    return found


def _point_key(point: ContactPointDraft) -> tuple[str, str]:
    return point.kind, point_key(point.kind, point.value) or fold(point.value)


def _tie_key(tie: TieDraft) -> tuple[str, str, str]:
    return fold(tie.kind), fold(tie.name), tie.uid


def _occasion_key(occasion: OccasionDraft) -> tuple[Any, ...]:
    when = occasion.when
    return occasion.kind, when.year, when.month, when.day, when.text if not when.known else ""


def _address_parts(address: AddressDraft) -> frozenset[str]:
    names = ("po_box", "extended", "street", "locality", "region", "postcode", "country", "text")
    return frozenset(filter(None, (fold(getattr(address, name)) for name in names)))


def join(left: PersonDraft, found: Additions) -> None:
    """Carry the additions out on the left draft itself."""
    for which in found.dropped:
        _drop(left, which)
    for name, text in found.texts.items():
        setattr(left, name, text)
    if "name" in found.texts:
        left.name_made = False
    left.points += found.points
    left.addresses += found.addresses
    left.occasions += found.occasions
    left.ties += found.ties
    left.tags += found.tags
    left.notes += found.notes
    left.extras.update(found.extras)
    left.photo = found.photo or left.photo
    left.connected_on = found.connected_on or left.connected_on


def _drop(draft: PersonDraft, which: Field) -> None:
    match which:
        case Field.PHOTO:
            draft.photo = None
        case Field.EMAIL | Field.PHONE | Field.PROFILE:
            draft.points = [p for p in draft.points if field_of_point(p.kind) != which]
        case Field.BIRTHDAY | Field.DATES:
            gone = items_of(draft, which)
            draft.occasions = [o for o in draft.occasions if o not in gone]
        case Field.ADDRESS:
            draft.addresses = []
        case Field.TIES | Field.TAGS:
            setattr(draft, which, [])
        case Field.NOTE:
            draft.notes = []
