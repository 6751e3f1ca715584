"""What a draft says, as facts that can be compared with what a card's lines say."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from hashlib import sha256
from typing import NamedTuple

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import (
    AddressDraft,
    ContactPointDraft,
    OccasionDraft,
    PersonDraft,
    PhotoDraft,
    TieDraft,
)
from desktop.domain.text import LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT, clean, clean_line

NO_PARTS = ("", "", "", "", "")


class Statement(NamedTuple):
    """One thing said about a person; ``value`` is a draft's item or text."""

    concept: str
    value: object


def statements_of(draft: PersonDraft) -> Iterator[Statement]:
    """All that a draft says, in the order in which a fresh card says it."""
    parts = parts_of(draft)
    if draft.name:
        yield Statement("made name" if draft.name_made else "name", draft.name)
    if any(parts):
        yield Statement("parts", parts)
    if draft.kind != "person":
        yield Statement("kind", draft.kind)
    for concept in ("nickname", "phonetic", "pronouns"):
        if getattr(draft, concept):
            yield Statement(concept, getattr(draft, concept))
    if draft.organisation or draft.department:
        yield Statement("organisation", (draft.organisation, draft.department))
    if draft.title:
        yield Statement("title", draft.title)
    for concept, items in _lists(draft):
        for item in items:
            yield Statement(concept, item)
    if draft.connected_on is not None:
        yield Statement("connected", draft.connected_on)
    for name, text in draft.extras.items():
        yield Statement("extra", (name, text))
    if draft.photo is not None:
        yield Statement("photo", draft.photo)
    if draft.uid:
        yield Statement("uid", draft.uid)


def _lists(draft: PersonDraft) -> tuple[tuple[str, list[object]], ...]:
    return (
        ("point", list(draft.points)),
        ("address", list(draft.addresses)),
        ("occasion", list(draft.occasions)),
        ("tie", list(draft.ties)),
        ("tag", list(draft.tags)),
        ("member", list(draft.members)),
        ("note", list(draft.notes)),
    )


def parts_of(draft: PersonDraft) -> tuple[str, str, str, str, str]:
    """The parts of N in its order."""
    return (draft.family, draft.given, draft.additional, draft.prefix, draft.suffix)


def fact(concept: str, value: object) -> Hashable:
    """A statement as a value that is equal exactly when the same is said.

    Texts are cleaned and cut first, as they are before they are kept: a line that says more
    than is kept of it stays as it is.
    """
    if isinstance(value, str) and concept != "note":
        return (concept, clean_line(value)[:NAME_LIMIT])
    return (concept, *_known(value))


def _known(value: object) -> tuple[Hashable, ...]:
    match value:
        case ContactPointDraft():
            return (
                value.kind,
                clean_line(value.value)[:LINE_LIMIT],
                clean_line(value.label)[:NAME_LIMIT],
                value.service,
                value.preferred,
            )
        case AddressDraft():
            texts = (getattr(value, name) for name in AddressDraft.__slots__)
            return tuple(
                clean(text)[:LINE_LIMIT] if isinstance(text, str) else text for text in texts
            )
        case OccasionDraft():
            return (value.kind, *_known(value.when), clean_line(value.label)[:NAME_LIMIT])
        case TieDraft():
            kind, name = clean_line(value.kind)[:NAME_LIMIT], clean_line(value.name)[:NAME_LIMIT]
            return (kind, name, clean_line(value.uid))
        case PhotoDraft():
            return (value.made_from or sha256(value.content).hexdigest(),)
        case PartialDate():
            return (value.year, value.month, value.day, clean(value.text))
        case tuple():
            return tuple(clean_line(str(part))[:NAME_LIMIT] for part in value)
    return (clean(str(value))[:NOTE_LIMIT],)
