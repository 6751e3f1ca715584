"""How alike two names are: orders, scripts, short forms, initials, double names."""

from __future__ import annotations

from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import JaroWinkler

from desktop.domain.lost_letters import is_lost_form
from desktop.services.matching.latin import consonants, latin, sound
from desktop.services.matching.short_forms import short_for_one

SAME, CLOSE = 0.97, 0.86  # likeness of whole names
_PART = 0.85  # below, two given names are two names
_NEXT_TO = 0.7  # given names with one letter between them that makes two names: Anna, Anne
_TURNED = 0.93  # what both parts must reach where they stand in the other order
_UNKNOWABLE = 0.72  # one in signs, one in letters, and no way to lay them side by side
_SOME_LEFT, _NONE_LEFT = 0.97, 0.9  # letters of a name that lost some
_ROUNDING = 1e-9
_MISTYPED_FROM = 5  # letters; of shorter given names one other letter makes another name


class How(IntEnum):
    """The way in which two names agree, for the words that say so."""

    EQUAL = 0
    WRITTEN_OTHERWISE = 1
    OTHER_SCRIPT = 2
    SHORT_FORM = 3
    INITIAL = 4
    OTHER_ORDER = 5
    UNLIKE = 6


class Likeness(NamedTuple):
    value: float  # 0 to 1
    how: How
    two_given: bool = False  # the given names are two names
    near_given: bool = False  # though there is but a letter between them


_NOT_AT_ALL = Likeness(0.0, How.UNLIKE)


class Named(NamedTuple):
    """A name as it is compared: plain Latin letters, and how it was written."""

    given: str
    family: str
    whole: str  # every word of the name as it sounds, sorted
    nickname: str = ""
    script: str = ""
    initials: int = 0  # a bit for each letter that one of the words begins with
    given_as_written: str = ""
    family_as_written: str = ""


def likeness(one: Named, two: Named) -> Likeness:
    """How alike two names are, in either order of their parts."""
    if _lost_letters(one) or _lost_letters(two):
        return _spelt_with_question_marks(one, two)
    if one.whole and one.whole == two.whole:
        return _equal(one, two)
    mixed = one.script != two.script
    abjad = mixed and "abjad" in (one.script, two.script)
    best = _straight(one, two, abjad)
    if best.value < CLOSE:
        best = max(best, _turned(one, two, abjad), _unparted(one, two))
    if best.value >= CLOSE:
        return best._replace(how=How.OTHER_SCRIPT) if mixed else best
    if mixed and "signs" in (one.script, two.script):
        return Likeness(max(best.value, _UNKNOWABLE), How.OTHER_SCRIPT)
    return best._replace(how=How.UNLIKE)


def forget_names() -> None:
    """Let go of what was worked out about names. Among it lies what very many records left
    behind, which could not be given back to the system otherwise."""
    for known in (latin, sound, consonants, _given, _family):
        known.cache_clear()


def far_apart(one: Named, two: Named, wanted: float) -> bool:
    """Whether two names are plainly less alike than ``wanted``.

    The same as to ask for their likeness, for most pairs at a fraction of the cost; where
    it takes more to tell, the answer is no.
    """
    if one.script != two.script or (one.initials & two.initials).bit_count() > 1:
        return False  # the parts may stand in the other order
    if not (one.given and one.family and two.given and two.family):
        return False
    if one.whole == two.whole or _lost_letters(one) or _lost_letters(two):
        return False
    first, _ = _given(one.given, two.given, two.nickname, one.nickname, False)
    counted = first if first >= _PART else _NEXT_TO
    least = 2 * wanted - counted - _ROUNDING
    return least > 1 or _family(one.family, two.family, False) < least


def _lost_letters(name: Named) -> bool:
    return "?" in name.given_as_written or "?" in name.family_as_written


def _spelt_with_question_marks(one: Named, two: Named) -> Likeness:
    """Of a name that an old encoding took letters from, those that are left have to agree."""
    pairs = (
        (one.given_as_written, two.given_as_written),
        (one.family_as_written, two.family_as_written),
    )
    if not all(a == b or is_lost_form(a, b) or is_lost_form(b, a) for a, b in pairs):
        return Likeness(0.0, How.UNLIKE)
    left = any(c.isalpha() for a, b in pairs for c in min(a, b, key=_letters))
    return Likeness(_SOME_LEFT if left else _NONE_LEFT, How.WRITTEN_OTHERWISE)


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))


def _equal(one: Named, two: Named) -> Likeness:
    if one.script != two.script:
        return Likeness(1.0, How.OTHER_SCRIPT)
    if (one.given, one.family) == (two.given, two.family):
        return Likeness(1.0, How.EQUAL)
    turned = (one.given, one.family) == (two.family, two.given)
    return Likeness(1.0, How.OTHER_ORDER if turned else How.WRITTEN_OTHERWISE)


def _straight(one: Named, two: Named, abjad: bool) -> Likeness:
    first, how = _given(one.given, two.given, two.nickname, one.nickname, abjad)
    last = _family(one.family, two.family, abjad)
    two_given = first < _PART and bool(one.given and two.given)
    near = first == _NEXT_TO
    counted = first if first >= _PART or near else first / 2
    return Likeness((counted + last) / 2, how, two_given, near)


def _turned(one: Named, two: Named, abjad: bool) -> Likeness:
    """The given name of one as the family name of the other, and the other way round."""
    if (one.initials & two.initials).bit_count() < 2:
        return _NOT_AT_ALL
    parts = (_family(one.given, two.family, abjad), _family(one.family, two.given, abjad))
    return Likeness(sum(parts) / 2 if min(parts) >= _TURNED else 0.0, How.OTHER_ORDER)


def _unparted(one: Named, two: Named) -> Likeness:
    """Where one side is written as one word, or only partly known."""
    if one.given and one.family and two.given and two.family:
        return _NOT_AT_ALL
    ours, theirs = _orders(one), _orders(two)
    if not ours.isdisjoint(theirs):
        return Likeness(1.0, How.WRITTEN_OTHERWISE)
    return Likeness(JaroWinkler.similarity(one.whole, two.whole) * 0.95, How.WRITTEN_OTHERWISE)


def _orders(name: Named) -> frozenset[str]:
    """The name as one word, in either order of its parts."""
    both = (f"{name.given}{name.family}", f"{name.family}{name.given}")
    return frozenset(sound(word.replace(" ", "")) for word in both if word)


@lru_cache(maxsize=1 << 14)
def _given(one: str, two: str, called_two: str, called_one: str, abjad: bool) -> tuple[float, How]:
    """How alike two given names are, and in which way."""
    if not one or not two:
        return 0.0, How.UNLIKE
    if one == two or sound(one) == sound(two):
        return 1.0, How.WRITTEN_OTHERWISE
    if one == called_two or two == called_one:
        return 1.0, How.SHORT_FORM
    if _is_initial(one, two):
        return 0.9, How.INITIAL
    if short_for_one(one, two):
        return 0.97, How.SHORT_FORM
    ones, twos = one.split(), two.split()
    if _within(ones, twos):
        return 0.93, How.WRITTEN_OTHERWISE
    if len(ones) > 1 or len(twos) > 1:
        if short_for_one(ones[0], twos[0]) or ones[0] == twos[0]:
            return 0.9, How.SHORT_FORM
        if _is_initial(ones[0], twos[0]):
            return 0.88, How.INITIAL
    if abjad:
        return _spelt_without_vowels(one, two), How.OTHER_SCRIPT
    if _is_shortened(one, two):
        return 0.9, How.SHORT_FORM
    alike = max(JaroWinkler.similarity(one, two), JaroWinkler.similarity(sound(one), sound(two)))
    if alike >= _PART and (min(len(one), len(two)) < _MISTYPED_FROM or _is_another(one, two)):
        alike = _NEXT_TO
    return alike, How.WRITTEN_OTHERWISE


def _is_initial(one: str, two: str) -> bool:
    return one[0] == two[0] and (len(one) == 1 or len(two) == 1)


def _is_shortened(one: str, two: str) -> bool:
    """Whether one is the beginning of the other: Alex, Alexandra; but not Paul, Paula."""
    short, long = sorted((one, two), key=len)
    return len(short) >= 3 and len(long) - len(short) > 1 and long.startswith(short)


def _is_another(one: str, two: str) -> bool:
    """Whether only the last letters differ: Maria and Mario, Paul and Paula, are two names."""
    return one[-1] != two[-1] and (
        one[:-1] == two[: len(one) - 1] or two[:-1] == one[: len(two) - 1]
    )


@lru_cache(maxsize=1 << 14)
def _family(one: str, two: str, abjad: bool) -> float:
    if not one or not two:
        return 0.0
    if one == two or sound(one) == sound(two):
        return 1.0
    if _within(one.split(), two.split()):
        return 0.95  # a double name, or one of two family names
    if abjad:
        return _spelt_without_vowels(one, two)
    return max(JaroWinkler.similarity(one, two), JaroWinkler.similarity(sound(one), sound(two)))


def _within(ones: list[str], twos: list[str]) -> bool:
    """Whether all words of one side stand on the other, which has more."""
    if len(ones) == len(twos):
        return False
    few, many = sorted((ones, twos), key=len)
    heard = {sound(word) for word in many}
    return all(sound(word) in heard for word in few)


def _spelt_without_vowels(one: str, two: str) -> float:
    ours, theirs = consonants(one), consonants(two)
    if not ours or not theirs:
        return 0.0
    alike = JaroWinkler.similarity(ours, theirs)
    bare = JaroWinkler.similarity(ours.replace("v", ""), theirs.replace("v", ""))
    return min(max(alike, bare), 0.95)
