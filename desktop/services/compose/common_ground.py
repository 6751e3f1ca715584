"""What my profile and what I know of somebody have in common."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from sqlmodel import Session, col, select

from desktop.domain.compose.ground import Ground, Shared
from desktop.domain.compose.message import KnownWord
from desktop.domain.entities import ProfileLine
from desktop.domain.vocabulary import FacetKind, ProfileKind
from desktop.domain.words.lines import EVERYDAY, FAMILY, LineReader
from desktop.services.compose.knowing import known_of
from desktop.services.compose.languages import kin, languages

_NEEDS = frozenset({FacetKind.NEED, FacetKind.GOAL, FacetKind.WORRY})
_HAVE = frozenset({FacetKind.OFFER, FacetKind.STRENGTH, FacetKind.OPPORTUNITY})
_OF_THEIRS = _NEEDS | _HAVE | {FacetKind.VALUE, FacetKind.INTEREST, FacetKind.CHAPTER, "words"}
_ORDER = (Ground.I_CAN_GIVE, Ground.COMMON, Ground.THEY_CAN_GIVE)
_MOST = 6
_LONGEST = 300  # letters; what is longer shares words with everything


def common_ground(
    session: Session, person_id: int, *, today: date | None = None
) -> tuple[Shared, ...]:
    """Lines of mine and of theirs that meet: what I can give first, then what both of us
    care for; nothing confided. Each line of theirs once."""
    them = known_of(session, person_id, today=today or date.min)
    mine = session.exec(
        select(ProfileLine)
        .where(col(ProfileLine.done_on).is_(None))
        .order_by(col(ProfileLine.position), col(ProfileLine.id))
    ).all()
    if them is None or not mine:
        return ()
    theirs = [one for one in them.known if one.kind in _OF_THEIRS and len(one.text) <= _LONGEST]
    written = [line.text for line in mine] + [one.text for one in theirs]
    reader = LineReader(languages(), kin(), written)
    found = sorted(_meeting(mine, theirs, reader), key=_rank)
    return tuple({one.theirs: one for one in reversed(found)}.values())[::-1][:_MOST]


def _meeting(
    mine: Iterable[ProfileLine], theirs: Iterable[KnownWord], reader: LineReader
) -> Iterator[Shared]:
    read = [(one, reader.keys(one.text)) for one in theirs]
    for line in mine:
        keys = reader.keys(line.text)
        for one, their_keys in read:
            ground = _ground(line.kind, one.kind)
            both = [key for key in their_keys if key in keys and _joins(key, ground)]
            if both:
                words = tuple(dict.fromkeys(their_keys[key] for key in both))
                yield Shared(ground, line.kind, line.text, one.kind, one.text, one.day, words)


def _ground(mine: str, theirs: str) -> Ground:
    if mine == ProfileKind.OFFER and theirs in _NEEDS:
        return Ground.I_CAN_GIVE
    if mine in (ProfileKind.NEED, ProfileKind.HOPE_TO_MEET) and theirs in _HAVE:
        return Ground.THEY_CAN_GIVE
    return Ground.COMMON


def _joins(key: str, ground: Ground) -> bool:
    """A family joins a need and an offer; common ground wants the very word. A word of
    every day joins nobody."""
    if key.startswith(EVERYDAY):
        return False
    return ground is not Ground.COMMON or not key.startswith(FAMILY)


def _rank(shared: Shared) -> tuple[int, int, int]:
    newest = -(shared.day.toordinal() if shared.day else 0)
    return -len(shared.words), _ORDER.index(shared.ground), newest
