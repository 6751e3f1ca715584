"""Two records that may be of one person: how likely, and why.

Free of sqlmodel, so that the window can name it before its first paint.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.language import mark, tr
from desktop.domain.sentences import say_list


class Reason(StrEnum):
    """What two records have in common, and how their names stand to each other."""

    SAME_UID = "same_uid"
    SAME_EMAIL = "same_email"
    NEAR_EMAIL = "near_email"
    SHARED_EMAIL = "shared_email"
    SAME_PHONE = "same_phone"
    SAME_PROFILE = "same_profile"
    SAME_CONNECTION = "same_connection"
    SAME_BIRTHDAY = "same_birthday"
    SAME_EMPLOYER = "same_employer"
    SAME_STREET = "same_street"
    SAME_NAME = "same_name"
    SAME_BUT_ACCENTS = "same_but_accents"
    NEAR_NAME = "near_name"
    OTHER_SCRIPT = "other_script"
    SHORT_NAME = "short_name"
    INITIAL = "initial"
    OTHER_ORDER = "other_order"
    OTHER_NAME = "other_name"
    OTHER_CITY = "other_city"
    NOTHING_ELSE = "nothing_else"


@dataclass(frozen=True, slots=True)
class Match:
    """``score`` sorts; it is never shown. ``sure`` ones may be joined unasked at an import,
    which one undo takes back."""

    score: float
    sure: bool
    reasons: tuple[Reason, ...]

    @property
    def why(self) -> str:
        """The reasons as they are kept with a proposal."""
        return " ".join(self.reasons)


def reasons_of(why: str) -> tuple[Reason, ...]:
    """The reasons of a kept proposal; unknown ones (of a newer Kith) are passed over."""
    return tuple(Reason(word) for word in why.split() if word in _KNOWN)


_KNOWN = frozenset(Reason)
_SHARED = {
    Reason.SAME_EMAIL: mark("e-mail"),
    Reason.SHARED_EMAIL: mark("office e-mail"),
    Reason.SAME_PHONE: mark("telephone"),
    Reason.SAME_PROFILE: mark("profile"),
    Reason.SAME_CONNECTION: mark("LinkedIn connection"),
    Reason.SAME_BIRTHDAY: mark("birthday"),
    Reason.SAME_EMPLOYER: mark("employer"),
    Reason.SAME_STREET: mark("street"),
    Reason.SAME_UID: mark("identifier"),
}
_NAMES = {
    Reason.NEAR_EMAIL: mark("almost the same e-mail"),
    Reason.SAME_BUT_ACCENTS: mark("name without the accent"),
    Reason.NEAR_NAME: mark("name written otherwise"),
    Reason.OTHER_SCRIPT: mark("name in other letters"),
    Reason.SHORT_NAME: mark("name in a short form"),
    Reason.INITIAL: mark("name as an initial"),
    Reason.OTHER_ORDER: mark("names in the other order"),
    Reason.OTHER_NAME: mark("other name"),
    Reason.OTHER_CITY: mark("other city"),
    Reason.NOTHING_ELSE: mark("and nothing that tells them apart"),
}


def in_words(reasons: Iterable[Reason]) -> str:
    """The reasons as English says them: "same e-mail and telephone, other name"."""
    found = list(reasons)
    same = [tr(word) for reason, word in _SHARED.items() if reason in found][:2]
    if Reason.SAME_NAME in found:
        same.insert(0, tr("name"))
    parts = [tr("same {what}").format(what=say_list(same[:2]))] if same else []
    parts += [tr(word) for reason, word in _NAMES.items() if reason in found]
    return ", ".join(parts)
