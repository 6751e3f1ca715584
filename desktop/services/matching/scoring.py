"""How likely two records are of one person, and why.

Evidence and half the likeness of the names are added up. The weights were measured
on made people whose truth is known; ``tests/services/matching`` holds them to it.
"""

from __future__ import annotations

from collections.abc import Iterable

from desktop.domain.matches import Match, Reason
from desktop.services.matching.facts import Facts, is_role
from desktop.services.matching.likeness import CLOSE, SAME, How, Likeness, far_apart, likeness

OFFERED = 0.80  # from here on a pair is worth a question

_UID, _PROFILE, _EMAIL, _CONNECTED, _PHONE, _SHORT_PHONE = 0.8, 0.6, 0.5, 0.5, 0.35, 0.33
_MAILBOX, _ROLE, _CONNECTED_OTHERWISE = 0.38, 0.33, -0.15
_BORN, _BORN_WITHOUT_YEAR, _BORN_OTHERWISE = 0.35, 0.25, -0.35
_EMPLOYER, _STREET, _GENERATION, _MIDDLE = 0.12, 0.08, -0.4, -0.15
_HOUSEHOLD, _STRANGERS = -0.15, -0.35  # two given names: of one family, of two
_SAME_NAME_AT_WORK, _SAME_NAME_AT_HOME, _NOTHING_AGAINST = 0.2, 0.24, 0.30
_SURE = 0.97
_VERY_MUCH = 0.75

_IDENTIFYING = frozenset(
    {Reason.SAME_UID, Reason.SAME_PROFILE, Reason.SAME_EMAIL, Reason.SAME_CONNECTION}
)
_STRONG = _IDENTIFYING | {Reason.SAME_PHONE, Reason.SAME_BIRTHDAY}
_HOW = {
    How.EQUAL: Reason.SAME_NAME,
    How.WRITTEN_OTHERWISE: Reason.NEAR_NAME,
    How.OTHER_SCRIPT: Reason.OTHER_SCRIPT,
    How.SHORT_FORM: Reason.SHORT_NAME,
    How.INITIAL: Reason.INITIAL,
    How.OTHER_ORDER: Reason.OTHER_ORDER,
    How.UNLIKE: Reason.OTHER_NAME,
}


def score(one: Facts, two: Facts) -> Match | None:
    """The match of two records, when it is worth a question."""
    if one.kind != two.kind:
        return None
    weight, reasons = _evidence(one, two)
    if not _may_reach(one, two, weight) or _falls_short(one, two, weight):
        return None
    alike = likeness(one.name, two.name)
    if alike.value < CLOSE and Reason.SAME_CONNECTION in reasons:
        weight += _CONNECTED_OTHERWISE
    against = _against(one, two, alike, Reason.SAME_EMAIL in reasons)
    if alike.value >= SAME and against == 0:
        weight += _of_a_name_alone(one, two, reasons)
    total = weight + alike.value / 2 + against
    if total < OFFERED:
        return None
    reasons.append(_HOW[alike.how])
    return Match(
        round(total, 3), _is_sure(one, two, total, alike, against, reasons), tuple(reasons)
    )


def _may_reach(one: Facts, two: Facts, weight: float) -> bool:
    """Whether names could be alike enough for a question; saves laying most of them side by side.

    Names that must be very much alike have a word of each that begins with one letter.
    """
    if one.name.whole == two.name.whole:
        return True
    wanted = 2 * (OFFERED - weight)
    if wanted < _VERY_MUCH or one.name.script != two.name.script:
        return wanted <= 1
    return wanted <= 1 and bool(one.name.initials & two.name.initials)


def _falls_short(one: Facts, two: Facts, weight: float) -> bool:
    """Whether it is plain by now that the names are not alike enough for a question."""
    wanted = min(2 * (OFFERED - weight), SAME)  # from SAME on a name alone may be enough
    return far_apart(one.name, two.name, wanted)


def _is_sure(
    one: Facts, two: Facts, total: float, alike: Likeness, against: float, reasons: list[Reason]
) -> bool:
    """Whether nobody needs to be asked: one thing that two people hardly share, and the name."""
    if against < 0 or total < _SURE or alike.how is How.INITIAL:
        return False
    more = len(_STRONG.intersection(reasons)) > 1
    if _IDENTIFYING.isdisjoint(reasons) or alike.value < (CLOSE if more else SAME):
        return False
    return Reason.SAME_PROFILE in reasons or not _profiles_differ(one, two)


def _evidence(one: Facts, two: Facts) -> tuple[float, list[Reason]]:
    """What speaks for one person: its weight and its words, the strongest first."""
    weight, reasons = 0.0, []
    if one.uid and one.uid == two.uid:
        weight += _UID
        reasons.append(Reason.SAME_UID)
    if one.profiles and _share(one.profiles, two.profiles):
        weight += _PROFILE
        reasons.append(Reason.SAME_PROFILE)
    if one.emails and two.emails:
        mail, reason = _same_mail(one, two)
        if reason is not None:
            weight += mail
            reasons.append(reason)
    if one.tails and two.tails:
        phone = _same_phone(one, two)
        if phone:
            weight += phone
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
    if one.streets and _share(one.streets, two.streets):
        weight += _STREET
        reasons.append(Reason.SAME_STREET)
    return weight, reasons


def _share(ones: tuple[str, ...], twos: tuple[str, ...]) -> bool:
    for item in ones:  # noqa: SIM110 (asked for each pair: any() takes three times as long)
        if item in twos:
            return True
    return False


def _same_mail(one: Facts, two: Facts) -> tuple[float, Reason | None]:
    """One person's own address weighs most; an office's, or one but for a tag, less."""
    if not _share(one.mailboxes, two.mailboxes):
        return 0.0, None
    same = [email for email in one.emails if email in two.emails]
    if same:
        own = any(not is_role(email) for email in same)
        return (_EMAIL, Reason.SAME_EMAIL) if own else (_ROLE, Reason.SHARED_EMAIL)
    if _share(one.emails, two.mailboxes) or _share(one.mailboxes, two.emails):
        return _MAILBOX, Reason.NEAR_EMAIL
    return 0.0, None  # two tags may well tell two people apart


def _same_phone(one: Facts, two: Facts) -> float:
    """A whole number weighs more than the end of one that lacks its country."""
    if not _share(one.tails, two.tails):
        return 0.0
    if _share(one.phones, two.phones):
        return _PHONE
    return _SHORT_PHONE if any(p[0] == "~" for p in (*one.phones, *two.phones)) else 0.0


def _same_birthday(one: Facts, two: Facts) -> float:
    """Positive where both were born on one day, negative where not, 0 where unknown."""
    if one.born is None or two.born is None:
        return 0.0
    if one.born[1:] != two.born[1:]:
        return _BORN_OTHERWISE
    if one.born[0] is None or two.born[0] is None:
        return _BORN_WITHOUT_YEAR
    return _BORN if one.born[0] == two.born[0] else _BORN_OTHERWISE


def _against(one: Facts, two: Facts, alike: Likeness, one_mailbox: bool) -> float:
    """What speaks for two people, as a weight of zero or less."""
    weight = min(_same_birthday(one, two), 0.0)
    if one.generation != two.generation:
        weight += _GENERATION
    if one.middle and two.middle and one.middle != two.middle:
        weight += _MIDDLE
    if alike.two_given and not (alike.near_given and one_mailbox):
        weight += _HOUSEHOLD if one.name.family == two.name.family else _STRANGERS
        weight -= max(_same_birthday(one, two), 0.0)  # twins have it too
    return weight


def _of_a_name_alone(one: Facts, two: Facts, reasons: list[Reason]) -> float:
    """What a name that is quite the same weighs where hardly anything else is told."""
    if not (one.name.family and two.name.family) or not _IDENTIFYING.isdisjoint(reasons):
        return 0.0
    if Reason.SAME_EMPLOYER in reasons and not _differ(one, two):
        return _SAME_NAME_AT_WORK
    if Reason.SAME_STREET in reasons:
        return _SAME_NAME_AT_HOME
    if not reasons and _nothing_against(one, two):
        reasons.append(Reason.NOTHING_ELSE)
        return _NOTHING_AGAINST
    return 0.0


def _differ(one: Facts, two: Facts) -> bool:
    """Whether two of one name live or are called elsewhere, or have two addresses at work."""
    for ours, theirs in ((one.streets, two.streets), (one.tails, two.tails)):
        if ours and theirs and not _share(ours, theirs):
            return True
    return _differ_at_work(one, two)


def _differ_at_work(one: Facts, two: Facts) -> bool:
    ours, theirs = _domains(one.emails), _domains(two.emails)
    return any(domain in theirs and box != theirs[domain] for domain, box in ours.items())


def _domains(emails: Iterable[str]) -> dict[str, str]:
    return {domain: box for box, _, domain in (email.partition("@") for email in emails)}


def _nothing_against(one: Facts, two: Facts) -> bool:
    """Whether these may be two address books' views of one person.

    Nothing that both tell differs. One book rarely lists somebody twice so: there
    such pairs are namesakes more often than not (measured: two of three).
    """
    if one.book == two.book:
        return False
    told = (
        (one.emails, two.emails),
        (one.phones, two.phones),
        (one.profiles, two.profiles),
        (one.places, two.places),
        (one.organisation, two.organisation),
    )
    return not any(ours and theirs for ours, theirs in told)


def _profiles_differ(one: Facts, two: Facts) -> bool:
    """Whether each has a page of its own at one and the same network."""
    ours = {profile.partition("/")[0] for profile in one.profiles}
    return any(profile.partition("/")[0] in ours for profile in two.profiles)
