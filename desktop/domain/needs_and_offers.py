"""Finding lines that meet: one says what somebody needs, the other what somebody has.

A word counts by how rarely it stands in the book, so that one common word is no reason.
Rare words are looked at first, and only until enough pairs are found: what it takes grows
with the lines, not with their pairs.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log

from desktop.domain.suggestions import Meets, SaidLine
from desktop.domain.vocabulary import FacetKind
from desktop.domain.words.lines import EVERYDAY, FAMILY

WORDS = "words"
# How much a line of each kind says that somebody needs, or has, something.
NEEDS: Mapping[str, float] = {
    FacetKind.NEED: 1.0, FacetKind.GOAL: 0.95, FacetKind.WORRY: 0.9, FacetKind.OPPORTUNITY: 0.8,
    FacetKind.INTEREST: 0.85, "wants": 1.0,
}  # fmt: skip
OFFERS: Mapping[str, float] = {
    FacetKind.OFFER: 1.0, FacetKind.STRENGTH: 0.95, FacetKind.OPPORTUNITY: 0.85,
    FacetKind.INTEREST: 0.7, "gives": 1.0,
}  # fmt: skip
BOTH: Mapping[str, float] = {FacetKind.INTEREST: 0.9}

_ENOUGH = 0.5  # of the words that two lines share, for a reason
_SHARES = {FAMILY: 0.75, EVERYDAY: 0.3}  # what they are worth beside another word
_BOOK = 200  # a smaller book is weighed as if it held as many lines
_RARE = 0.3  # what a word must be worth to be looked for
_COUNTED = 3  # words: long lines share many by chance
_MOST_PAIRS = 15_000


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its keys, each with the word it comes from. ``needs``, ``has`` and
    ``likes`` are 0 to 1: how much it says so."""

    said: SaidLine
    keys: Mapping[str, str]
    needs: float = 0.0
    has: float = 0.0
    likes: float = 0.0


@dataclass(frozen=True, slots=True)
class Met:
    """Two lines that meet, how well (in no unit, to order them), and by which words."""

    meets: Meets
    need: Line
    offer: Line
    worth: float
    shared: tuple[str, ...]

    @property
    def people(self) -> frozenset[int]:
        return frozenset((self.need.said.person_id, self.offer.said.person_id))


def meeting(
    lines: Sequence[Line],
    *,
    empty: Collection[str] = (),
    pastimes: Collection[str] = (),
) -> list[Met]:
    """The best two lines of each pair of people, the best pair first.

    Keys in ``empty`` (places, names) say nothing, those in ``pastimes`` join no two who
    merely like them both.
    """
    worth = _worths(lines, empty)
    best: dict[frozenset[int], Met] = {}
    liked = {key: value for key, value in worth.items() if _joins_likes(key, pastimes)}
    for need, offer, meets in _pairs(lines, worth, liked):
        met = _met(need, offer, meets, worth if meets is Meets.NEED else liked)
        if met is not None and (met.people not in best or _order(met) < _order(best[met.people])):
            best[met.people] = met
    return sorted(best.values(), key=_order)


def _order(met: Met) -> tuple[float, int, int, int]:
    """The worthiest first, then the freshest; then always the same."""
    need, offer = met.need.said, met.offer.said
    newest = max(need.day, offer.day).toordinal()
    return -round(met.worth, 3), -newest, need.person_id, offer.person_id


def _worths(lines: Sequence[Line], empty: Collection[str]) -> dict[str, float]:
    """From 1 for a word that nobody else uses down to 0 for one in every line."""
    counted: dict[str, int] = defaultdict(int)
    for line in lines:
        for key in line.keys:
            counted[key] += 1
    book = log(max(len(lines), _BOOK))
    return {
        key: (1 - log(count) / book) * _SHARES.get(key[:1], 1.0)
        for key, count in counted.items()
        if count > 1 and key not in empty
    }


def _pairs(
    lines: Sequence[Line], worth: Mapping[str, float], liked: Mapping[str, float]
) -> Iterable[tuple[Line, Line, Meets]]:
    needs = _by_key(lines, lambda line: line.needs, worth)
    offers = _by_key(lines, lambda line: line.has, worth)
    likes = _by_key(lines, lambda line: line.likes, liked)
    seen: set[tuple[int, int, Meets]] = set()
    for key in sorted(worth, key=lambda key: (-worth[key], key)):
        if len(seen) >= _MOST_PAIRS or worth[key] < _RARE:
            return
        for meets, here, there in (
            (Meets.NEED, needs.get(key, ()), offers.get(key, ())),
            (Meets.BOTH, likes.get(key, ()), likes.get(key, ())),
        ):
            for one in here:
                for other in there:
                    pair = (one, other, meets)
                    if pair not in seen and _may_meet(lines[one], lines[other], meets):
                        seen.add(pair)
                        yield lines[one], lines[other], meets


def _joins_likes(key: str, pastimes: Collection[str]) -> bool:
    return not key.startswith(FAMILY) and key not in pastimes


def _may_meet(one: Line, other: Line, meets: Meets) -> bool:
    """Two lines of two people; two interests are never a need."""
    if meets is Meets.NEED and one.likes and other.likes:
        return False
    return one.said.person_id != other.said.person_id


def _by_key(
    lines: Sequence[Line], share: Callable[[Line], float], worth: Mapping[str, float]
) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for place, line in enumerate(lines):
        if share(line):
            for key in line.keys:
                if key in worth:
                    found[key].append(place)
    return found


def _met(one: Line, other: Line, meets: Meets, worth: Mapping[str, float]) -> Met | None:
    if meets is Meets.BOTH and one.said.day < other.said.day:
        one, other = other, one
    shared = _shared(one, other, worth)
    share = one.needs * other.has if meets is Meets.NEED else one.likes * other.likes
    if share * sum(worth for _, worth in shared) < _ENOUGH:
        return None
    ordered = sorted(shared, key=lambda pair: -pair[1])
    value = share * sum(worth for _, worth in ordered[:_COUNTED])
    return Met(meets, one, other, value, tuple(word for word, _ in ordered))


def _shared(one: Line, other: Line, worth: Mapping[str, float]) -> list[tuple[str, float]]:
    """Each word of the first that the other has too, once, with its worth."""
    found: dict[str, float] = {}
    for key, word in one.keys.items():
        if key in other.keys and key in worth:
            found[word] = max(found.get(word, 0.0), worth[key])
    return list(found.items())
