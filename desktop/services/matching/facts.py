"""What of a record tells who it is about, in comparable form."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop.domain.contact_points import point_key
from desktop.domain.dates import PartialDate
from desktop.domain.drafts import PersonDraft
from desktop.services.matching.latin import latin
from desktop.services.matching.likeness import Named
from desktop.services.matching.names import generation, named, words

LAST_DIGITS = 7  # that tell a telephone where one side lacks its country

_ROLES = words(
    "info office mail contact kontakt hello hallo hi post team sales support admin service"
    " family familie home reception booking bookings enquiries accounts hr jobs press"
    " webmaster postmaster noreply no-reply secretary sekretariat buero"
)
_NONE: tuple[str, ...] = ()


@dataclass(slots=True)
class Facts:
    """One record as the comparison sees it.

    ``middle`` is the first letter of a middle name. ``mailboxes`` are e-mails without
    what many providers ignore: a tag after "+", and dots at Gmail. ``born`` is (year,
    month, day), the year perhaps None; ``connected`` the day of the LinkedIn connection.
    ``generation`` is junior, senior, 2, 3 or 4. ``uid`` is the key of the record where it
    has no UID, ``book`` the file or address book it came from.
    """

    name: Named
    middle: str = ""
    generation: str = ""
    emails: tuple[str, ...] = _NONE
    phones: tuple[str, ...] = _NONE
    profiles: tuple[str, ...] = _NONE
    born: tuple[int | None, int, int] | None = None
    organisation: str = ""
    places: tuple[str, ...] = _NONE
    streets: tuple[str, ...] = _NONE
    connected: tuple[int | None, int | None, int | None] | None = None
    kind: str = "person"
    uid: str = ""
    book: str = ""
    tails: tuple[str, ...] = field(default=_NONE, init=False)
    mailboxes: tuple[str, ...] = field(default=_NONE, init=False)

    def __post_init__(self) -> None:
        if self.phones:
            self.tails = tuple([tail(phone) for phone in self.phones])
        if self.emails:
            self.mailboxes = tuple([mailbox(email) for email in self.emails])

    @property
    def is_bare(self) -> bool:
        """Whether there is nothing but a name and perhaps an employer."""
        points = self.emails or self.phones or self.profiles
        return not (points or self.born or self.places or self.streets or self.connected)


def tail(phone: str) -> str:
    """The last digits of a telephone's key, its extension left away."""
    return phone.partition(";")[0].lstrip("~+")[-LAST_DIGITS:]


def mailbox(email: str) -> str:
    """An e-mail without its tag; at Gmail without dots too."""
    local, _, domain = email.partition("@")
    local = local.partition("+")[0] or local
    if domain in ("gmail.com", "googlemail.com"):
        return f"{local.replace('.', '')}@gmail.com"
    return f"{local}@{domain}"


def is_role(email: str) -> bool:
    """Whether an address is an office's or a household's rather than one person's."""
    return email.partition("@")[0] in _ROLES


def birthday(when: PartialDate) -> tuple[int | None, int, int] | None:
    if when.month is None or when.day is None:
        return None
    return (when.year, when.month, when.day)


def facts_of(draft: PersonDraft, keys: Iterable[str] | None = None) -> Facts:
    """The facts of a draft; ``keys`` are those of its points, where they are known already."""
    by_kind: dict[str, list[str]] = {}
    if keys is None:
        keys = [point_key(point.kind, point.value) for point in draft.points]
    for point, key in zip(draft.points, keys, strict=True):
        if key:
            by_kind.setdefault(point.kind, []).append(key)
    born = None
    for occasion in draft.occasions:
        if occasion.kind == "birthday":
            born = birthday(occasion.when)
            break
    addresses, source = draft.addresses, draft.source
    found = by_kind.get
    return Facts(
        named(draft.given, draft.family, draft.name, draft.nickname),
        latin(draft.additional[:1]),
        generation(draft.suffix, "" if draft.family else draft.name),
        tuple(found("email", _NONE)),
        tuple(found("phone", _NONE)),
        tuple(found("profile", _NONE)),
        born,
        latin(draft.organisation),
        tuple([place for a in addresses if (place := latin(a.locality))]),
        tuple([street for a in addresses if (street := latin(a.street))]),
        _day(draft.connected_on),
        draft.kind,
        draft.uid or (source.key if source else ""),
        source.origin if source else "",
    )


def _day(when: PartialDate | None) -> tuple[int | None, int | None, int | None] | None:
    """A whole day, else None."""
    return (when.year, when.month, when.day) if when and when.as_date() else None
