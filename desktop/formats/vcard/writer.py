"""Drafts to cards: what was read stays as it was, what changed is written anew."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import BinaryIO, Literal

from desktop.domain.drafts import PersonDraft
from desktop.formats.vcard.convert import converted
from desktop.formats.vcard.facts import fact, parts_of, statements_of
from desktop.formats.vcard.heads import parted_property
from desktop.formats.vcard.patch import Patch
from desktop.formats.vcard.reader import made_name
from desktop.formats.vcard.render import made_parts

Version = Literal["3.0", "4.0"]

_OURS = uuid.UUID("6f1c9f0e-3f4b-5a53-9d0b-2b1d1c0a7e55")
_FOLD = 75  # bytes of a line, without its end (RFC 6350 §3.2)
_UNNAMED = "Unnamed"


def write_vcards(drafts: Iterable[PersonDraft], stream: BinaryIO, version: Version = "4.0") -> int:
    """Writes a card for each draft; returns how many."""
    count = 0
    for draft in drafts:
        stream.write(write_vcard(draft, version).encode("utf-8", "replace"))
        count += 1
    return count


def write_vcard(draft: PersonDraft, version: Version = "4.0") -> str:
    """The draft as one card, CRLF at each line's end.

    A draft whose source is a card gives that card back: lines that are still
    true stay where and as they are, with groups and parameters; lines that are
    not true any more go; new ones come. Lines that Kith does not understand
    stay. A card of another version is converted first.
    """
    source = _source(draft)
    draft = _named(draft)
    body = _patched(converted(source, version) if source else [], draft, version)
    if any(parted_property(line)[0].rank > 1 for line in body):
        # Which rank is the lowest, and so preferred, may be another now.
        body = _patched(body, draft, version)
    lines = ["BEGIN:VCARD", f"VERSION:{version}", *body, "END:VCARD"]
    return "".join(folded(line) for line in lines)


def _patched(body: list[str], draft: PersonDraft, version: Version) -> list[str]:
    patch = Patch(body, version)
    statements = list(statements_of(draft))
    patch.keep(statements, parts_of(draft))
    for statement in list(patch.missing(statements)):
        patch.put(statement)
    if not patch.has("N"):
        patch.add(1, [made_parts(draft.name)])
    return patch.lines()


def _source(draft: PersonDraft) -> str:
    if draft.source is None or draft.source.format != "vcard":
        return ""
    return draft.source.text


def _named(draft: PersonDraft) -> PersonDraft:
    """The draft with a name and a UID, which every card must have."""
    if draft.name and draft.uid:
        return draft
    filled = PersonDraft(**{name: getattr(draft, name) for name in PersonDraft.__slots__})
    if not draft.name:
        filled.name, filled.name_made = made_name(draft) or _UNNAMED, True
    filled.uid = draft.uid or _made_uid(draft)
    return filled


def _made_uid(draft: PersonDraft) -> str:
    """A UID that the same record gets at every export."""
    if draft.source is not None and draft.source.key:
        return uuid.uuid5(_OURS, draft.source.key).urn
    facts = repr([fact(*statement) for statement in statements_of(draft)])
    return uuid.uuid5(_OURS, facts).urn


def folded(line: str) -> str:
    """The line with its end, folded between letters so that none has over 75 bytes; but a
    name with other letters than ASCII's stays whole, or it could be a note's next line."""
    raw = line.encode("utf-8", "replace")
    if len(raw) <= _FOLD:
        return line + "\r\n"
    pieces = []
    head = raw.find(b":") + 1
    is_odd = head > _FOLD and not raw[: raw.find(b";", 0, head)].isascii()
    start, width = 0, head if is_odd else _FOLD
    while start < len(raw):
        end = min(start + width, len(raw))
        while end < len(raw) and raw[end] & 0xC0 == 0x80:  # within a letter
            end -= 1
        pieces.append(raw[start:end])
        start, width = end, _FOLD - 1
    return b"\r\n ".join(pieces).decode() + "\r\n"
