"""What joining one account of a person into another adds to the one that stays.

Joining never loses: by default only what was not there is added.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
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
from desktop.domain.joining import (
    NAME_PARTS,
    WORK_PARTS,
    Field,
    Picks,
    field_of_point,
    items_of,
    occasion_key,
    usual_pick,
)
from desktop.domain.lost_letters import is_misspelt, is_within
from desktop.domain.text import fold

ALSO_NAMED = ("nickname", "phonetic", "pronouns")


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
            result.occasions += _new(ours, theirs, occasion_key)
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
