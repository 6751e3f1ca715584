"""What of a record tells who it is about, in comparable form."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from anyascii import anyascii

from desktop.domain.contact_points import point_key
from desktop.domain.dates import PartialDate
from desktop.domain.drafts import PersonDraft

LAST_DIGITS = 7  # that tell a telephone where one side lacks its country

_NOT_LETTERS = re.compile(r"[^a-z0-9]+")
_GENERATIONS = {"jr": "junior", "jun": "junior", "junior": "junior", "sr": "senior",
                "sen": "senior", "senior": "senior", "ii": "2", "iii": "3", "iv": "4"}  # fmt: skip


@dataclass(slots=True)
class Facts:
    """One record as the comparison sees it. Names are in plain Latin letters.

    ``born`` is (year, month, day), each perhaps None; ``connected`` the day of the
    LinkedIn connection. ``generation`` is junior, senior, 2, 3 or 4. ``uid`` is the key
    of the record where it has no UID.
    """

    given: str = ""
    family: str = ""
    whole: str = ""  # every word of the name, sorted
    nickname: str = ""
    generation: str = ""
    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    profiles: frozenset[str] = frozenset()
    born: tuple[int | None, int, int] | None = None
    organisation: str = ""
    places: frozenset[str] = frozenset()
    streets: frozenset[str] = frozenset()
    connected: tuple[int | None, int | None, int | None] | None = None
    kind: str = "person"
    uid: str = ""
    book: str = ""  # the file or address book it came from
    tails: frozenset[str] = field(default=frozenset(), init=False)  # last digits of phones

    def __post_init__(self) -> None:
        if self.phones:
            self.tails = frozenset(tail(phone) for phone in self.phones)


def latin(text: str) -> str:
    """Lower case, plain letters and digits, one blank between words; any script."""
    if not text:
        return ""
    plain = (text if text.isascii() else anyascii(text)).lower()
    if plain.isalpha():
        return plain
    return _NOT_LETTERS.sub(" ", plain.replace("'", "")).strip()


def tail(phone: str) -> str:
    """The last digits of a telephone's key, its extension left away."""
    return phone.partition(";")[0].lstrip("~+")[-LAST_DIGITS:]


def named(given: str, family: str, name: str) -> tuple[str, str, str]:
    """(given, family, whole) in plain letters; a name without parts is parted at its end."""
    first, last = latin(given), latin(family)
    if not first and not last:
        whole = latin(name)
        first, _, last = whole.rpartition(" ")
        if not first:
            first, last = last, ""
    words = f"{first} {last}".split()
    words.sort()
    return first, last, " ".join(words)


def generation(suffix: str) -> str:
    """Which of a line of namesakes a suffix says somebody is, or ""."""
    return _GENERATIONS.get(suffix.strip(" .,").lower(), "") if suffix else ""


def birthday(when: PartialDate) -> tuple[int | None, int, int] | None:
    if when.month is None or when.day is None:
        return None
    return (when.year, when.month, when.day)


def facts_of(draft: PersonDraft, keys: Iterable[str] | None = None) -> Facts:
    """The facts of a draft; ``keys`` are those of its points, where they are known already."""
    given, family, whole = named(draft.given, draft.family, draft.name)
    by_kind: dict[str, list[str]] = {}
    if keys is None:
        keys = [point_key(point.kind, point.value) for point in draft.points]
    for point, key in zip(draft.points, keys, strict=True):
        if key:
            by_kind.setdefault(point.kind, []).append(key)
    born = next((o.when for o in draft.occasions if o.kind == "birthday"), None)
    on = draft.connected_on
    return Facts(
        given=given,
        family=family,
        whole=whole,
        nickname=latin(draft.nickname),
        generation=generation(draft.suffix),
        emails=frozenset(by_kind.get("email", ())),
        phones=frozenset(by_kind.get("phone", ())),
        profiles=frozenset(by_kind.get("profile", ())),
        born=birthday(born) if born else None,
        organisation=latin(draft.organisation),
        places=frozenset(filter(None, (latin(a.locality) for a in draft.addresses))),
        streets=frozenset(filter(None, (latin(a.street) for a in draft.addresses))),
        connected=(on.year, on.month, on.day) if on and on.as_date() else None,
        kind=draft.kind,
        uid=draft.uid or (draft.source.key if draft.source else ""),
        book=draft.source.origin if draft.source else "",
    )
