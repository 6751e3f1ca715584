"""How likely two records are of one person, and why.

Evidence and half the likeness of the names are added up. The weights were measured
on made people whose truth is known; ``tests/services/matching`` holds them to it.
"""

from __future__ import annotations

from rapidfuzz.distance import JaroWinkler

from desktop.domain.matches import Match, Reason
from desktop.services.matching.facts import Facts

OFFERED = 0.80  # from here on a pair is worth a question

_UID, _PROFILE, _EMAIL, _CONNECTED, _PHONE, _SHORT_PHONE = 0.8, 0.6, 0.5, 0.5, 0.35, 0.33
_BORN, _BORN_WITHOUT_YEAR, _BORN_OTHERWISE = 0.35, 0.25, -0.35
_EMPLOYER, _STREET, _GENERATION, _HOUSEHOLD = 0.12, 0.08, -0.4, -0.15
_NOTHING_AGAINST = 0.30
_SURE = 0.97

SAME, CLOSE = 0.97, 0.86  # likeness of names
_PART = 0.85  # below, two given names are two names


def score(one: Facts, two: Facts) -> Match | None:
    """The match of two records, when it is worth a question."""
    weight, reasons = _evidence(one, two)
    alike = likeness(one, two)
    if not reasons and alike >= SAME and _nothing_against(one, two):
        weight += _NOTHING_AGAINST
        reasons.append(Reason.NOTHING_ELSE)
    against = _against(one, two)
    total = weight + alike / 2 + against
    if total < OFFERED:
        return None
    reasons.append(_name_reason(one, two, alike))
    sure = against == 0 and alike >= CLOSE and total >= _SURE and _identifies(reasons)
    return Match(round(total, 3), sure, tuple(reasons))


def _evidence(one: Facts, two: Facts) -> tuple[float, list[Reason]]:
    """What speaks for one person: its weight and its words, the strongest first."""
    weight, reasons = 0.0, []
    if one.uid and one.uid == two.uid:
        weight += _UID
        reasons.append(Reason.SAME_UID)
    if not one.profiles.isdisjoint(two.profiles):
        weight += _PROFILE
        reasons.append(Reason.SAME_PROFILE)
    if not one.emails.isdisjoint(two.emails):
        weight += _EMAIL
        reasons.append(Reason.SAME_EMAIL)
    if not one.tails.isdisjoint(two.tails):
        phone = _same_phone(one, two)
        weight += phone
        if phone:
            reasons.append(Reason.SAME_PHONE)
    if one.connected is not None and one.connected == two.connected:
        weight += _CONNECTED
        reasons.append(Reason.SAME_CONNECTION)
    born = _same_birthday(one, two)
    if born > 0:
        weight += born
        reasons.append(Reason.SAME_BIRTHDAY)
    if one.organisation and one.organisation == two.organisation:
        weight += _EMPLOYER
        reasons.append(Reason.SAME_EMPLOYER)
    if not one.streets.isdisjoint(two.streets):
        weight += _STREET
        reasons.append(Reason.SAME_STREET)
    return weight, reasons


def _same_phone(one: Facts, two: Facts) -> float:
    """A whole number weighs more than the end of one that lacks its country."""
    if not one.phones.isdisjoint(two.phones):
        return _PHONE
    short = [phone for side in (one, two) for phone in side.phones if phone.startswith("~")]
    return _SHORT_PHONE if short else 0.0


def _same_birthday(one: Facts, two: Facts) -> float:
    """Positive where both were born on one day, negative where not, 0 where unknown."""
    if one.born is None or two.born is None:
        return 0.0
    if one.born[1:] != two.born[1:]:
        return _BORN_OTHERWISE
    if one.born[0] is None or two.born[0] is None:
        return _BORN_WITHOUT_YEAR
    return _BORN if one.born[0] == two.born[0] else _BORN_OTHERWISE


def _against(one: Facts, two: Facts) -> float:
    """What speaks for two people, as a weight of zero or less."""
    weight = min(_same_birthday(one, two), 0.0)
    if one.generation != two.generation:
        weight += _GENERATION
    if one.kind != two.kind:
        weight -= 1.0
    if _share_a_home(one, two):
        weight += _HOUSEHOLD
    return weight


def _share_a_home(one: Facts, two: Facts) -> bool:
    """Whether two given names stand before one family name."""
    if not one.family or one.family != two.family:
        return False
    return bool(one.given and two.given) and _given(one.given, two.given, two.nickname) < _PART


def _nothing_against(one: Facts, two: Facts) -> bool:
    """Whether these may be two address books' views of one person.

    Nothing that both tell differs. One book rarely lists somebody twice so.
    """
    if one.book == two.book:
        return False
    pairs = (
        (one.emails, two.emails),
        (one.phones, two.phones),
        (one.profiles, two.profiles),
        (one.places, two.places),
        (one.organisation, two.organisation),
    )
    return bool(one.family and two.family) and not any(a and b for a, b in pairs)


def _identifies(reasons: list[Reason]) -> bool:
    """Whether one of the reasons is something that two people rarely share."""
    return not _IDENTIFYING.isdisjoint(reasons)


_IDENTIFYING = frozenset(
    {Reason.SAME_UID, Reason.SAME_PROFILE, Reason.SAME_EMAIL, Reason.SAME_CONNECTION}
)


def _name_reason(one: Facts, two: Facts, alike: float) -> Reason:
    if one.whole == two.whole:
        return Reason.SAME_NAME
    return Reason.NEAR_NAME if alike >= CLOSE else Reason.OTHER_NAME


def likeness(one: Facts, two: Facts) -> float:
    """How alike two names are, from 0 to 1, in either order of their parts."""
    if one.whole == two.whole:
        return 1.0
    straight = _parts(one.given, one.family, two)
    turned = _parts(one.family, one.given, two)
    alike = max(straight, turned)
    if not (one.given and one.family and two.given and two.family):
        alike = max(alike, JaroWinkler.similarity(one.whole, two.whole) * 0.95)
    return alike


def _parts(given: str, family: str, two: Facts) -> float:
    first = _given(given, two.given, two.nickname)
    last = JaroWinkler.similarity(family, two.family) if family and two.family else 0.0
    if first < _PART:
        first /= 2
    return (first + last) / 2


def _given(one: str, two: str, nickname: str) -> float:
    if not one or not two:
        return 0.0
    if one in (two, nickname):
        return 1.0
    if one[0] == two[0] and (len(one) == 1 or len(two) == 1):
        return 0.9  # an initial
    return JaroWinkler.similarity(one, two)
