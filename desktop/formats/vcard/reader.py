"""vCard 2.1, 3.0 and 4.0 to drafts: one card at a time, whatever else the file holds."""

from __future__ import annotations

import hashlib
import re
from collections import deque
from collections.abc import Iterator
from typing import BinaryIO

from desktop.domain.drafts import (
    AddressDraft,
    ContactPointDraft,
    LeftOut,
    PersonDraft,
    Record,
    SourceDraft,
    Unreadable,
)
from desktop.domain.language import tr
from desktop.domain.name_order import whole_name
from desktop.formats.vcard import reach
from desktop.formats.vcard.blocks import Block, blocks
from desktop.formats.vcard.card import Card, Handler, Statements
from desktop.formats.vcard.heads import KNOWN, Head, parted
from desktop.formats.vcard.lines import Lines, careful_lines, has_too_many, quick_lines
from desktop.formats.vcard.properties import HANDLERS, handler_of
from desktop.formats.vcard.values import decoded, unescaped

REPORT_LIMIT = 20  # lines of one card that are reported by themselves

_EMPTY = re.compile(rb"[^\n]*\s*(?:END[ \t]*:[^\n]*)?\Z", re.IGNORECASE)
_APPLE_ID = re.compile(r"^X-ABUID:(.+)$", re.IGNORECASE | re.MULTILINE)
# What may leave control signs, or line breaks in a name.
_CODES = bytes([*range(0x09), *range(0x0E, 0x20), 0x7F])
_BREAK, _ENCODED = re.compile(rb"\\[nN]"), re.compile(rb"=[01][0-9A-Fa-f]")
_HAN = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uff66-\uff9f]")


def read_vcards(stream: BinaryIO, origin: str) -> Iterator[Record]:
    """Every person, organisation and group of a vCard file, and what was not read.

    Never raises for what the file holds. ``origin`` is the name of the file,
    for the sources and the reports.
    """
    for block in blocks(stream):
        if isinstance(block, Block):
            yield from _read(block, origin)
        else:
            excerpt = decoded(block.excerpt).strip()[:80]
            yield Unreadable(origin, block.line, block.reason, excerpt)


def _read(block: Block, origin: str) -> Iterator[Record]:
    if _EMPTY.match(block.content):
        yield Unreadable(origin, block.line, tr("A card with nothing in it was passed over."))
        return
    if has_too_many(block):
        yield Unreadable(origin, block.line, tr("A card of more than 20,000 lines was left out."))
        return
    lines = quick_lines(block)
    draft = build(lines.lines, block.nested) if lines else None
    if lines is None or draft is None:
        lines = careful_lines(block)
        draft = build(lines.lines, block.nested) or PersonDraft()
    draft.source = SourceDraft("vcard", lines.text, draft.uid, origin, block.first)
    draft.source.key = draft.uid or _other_key(lines.text)
    if _is_unclean(block.content):
        draft.cleaned()
    yield draft
    yield from _reports(block, lines, origin)


def _is_unclean(content: bytes) -> bool:
    """Asked of every card; one expression for all of it takes three times as long."""
    if len(content.translate(None, _CODES)) != len(content):
        return True
    broken = b"\\" in content and _BREAK.search(content) is not None
    return broken or _ENCODED.search(content) is not None


def _other_key(text: str) -> str:
    """What finds a card without UID again: Apple's own identifier, else a hash of all it says."""
    apple = _APPLE_ID.search(text)
    if apple:
        return unescaped(apple[1]).strip()
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


def _reports(block: Block, lines: Lines, origin: str) -> Iterator[Unreadable]:
    if not block.opened:
        yield Unreadable(origin, block.first, tr("The card has no BEGIN; what is there was kept."))
    if not block.closed:
        yield Unreadable(origin, block.first, tr("The card has no END; what is there was kept."))
    if "\ufffd" in lines.text:
        reason = tr("Some letters of this card were lost; � stands where they were.")
        yield Unreadable(origin, block.first, reason)
    for number, reason, text in lines.troubles[:REPORT_LIMIT]:
        kind = LeftOut if text.startswith("#") else Unreadable  # a comment is no trouble
        yield kind(origin, number, reason, text)
    more = len(lines.troubles) - REPORT_LIMIT
    if more > 0:
        yield Unreadable(
            origin,
            block.line,
            tr("{more} more lines of this card are no properties.").format(more=more),
        )


def build(
    lines: list[str], nested: bool = False, statements: Statements | None = None
) -> PersonDraft | None:
    """The draft that a card's lines make; None when one of them is no property.

    ``nested`` says that a card stands within this one. ``statements`` receives
    what each line says, by its index in ``lines``.
    """
    card = Card(statements)
    found: list[Found] = []
    for index, line in enumerate(lines):
        text, colon, value = line.partition(":")
        head = KNOWN.get(text)
        if head is None or not colon:
            if not line:
                continue
            pair = parted(line)
            if pair is None:
                return None
            head, value = pair
        name = head.name
        handler = HANDLERS.get(name) or handler_of(name)
        if handler is not None or name in _FRAME:
            found.append((index, head, handler, value))
        if name == "VERSION":
            card.old = value.strip().startswith("2")
        elif name == "X-ABLABEL":
            card.name_label(head.group, card.text(head, value))
    _take(card, _of_the_outer(found) if nested else found)
    return _finished(card)


Found = tuple[int, Head, Handler | None, str]  # a line of a card by its index, and what reads it
_FRAME = ("BEGIN", "END")


def _of_the_outer(found: list[Found]) -> list[Found]:
    """What of the lines is not of a card within the card."""
    depth = 0
    kept = []
    for line in found:
        depth += line[1].name == "BEGIN"
        if depth < 2:
            kept.append(line)
        depth -= line[1].name == "END"
    return kept


def _take(card: Card, found: list[Found]) -> None:
    alternatives: dict[tuple[str, str], int] = {}
    for index, head, handler, value in found:
        if handler is None:
            continue
        if head.params and "ALTID" in head.params:
            key = (head.name + head.params.get("PHONETIC", ""), head.params["ALTID"])
            if alternatives.setdefault(key, index) != index:
                _say_as(card, alternatives[key], index)
                continue
        card.at = index
        handler(card, head, value)


def _say_as(card: Card, first: int, index: int) -> None:
    """An alternative of a line says what that line says."""
    if card.statements is not None:
        card.statements[index] = card.statements.setdefault(first, [])


def _finished(card: Card) -> PersonDraft:
    draft = card.draft
    if card.tags:
        draft.tags = list(card.tags)
    if card.phonetic:
        _join_phonetic(card)
    if card.roles and not draft.title:
        card.at, draft.title = card.roles[0]
        card.say("title", draft.title)
    if card.members and draft.kind == "group":
        draft.members = [uid for _, uid in card.members]
        for line, uid in card.members:
            card.say("member", uid, [line])
    if card.spare_addresses and not draft.addresses:
        for line, head, value in card.spare_addresses:
            card.at = line
            reach.address(card, head, value)
    if card.address_labels:
        _join_address_labels(card)
    if card.ranked:
        _prefer_lowest(card)
    if not draft.name:
        draft.name, draft.name_made = made_name(draft), True
    return draft


def _prefer_lowest(card: Card) -> None:
    """Of each kind, where nothing is plainly preferred, the items with the lowest PREF are."""
    lowest: dict[str, int] = {}
    for rank, item in card.ranked:
        lowest[_kind(item)] = min(rank, lowest.get(_kind(item), rank))
    plainly = {point.kind for point in card.draft.points if point.preferred}
    if any(address.preferred for address in card.draft.addresses):
        plainly.add("address")
    for rank, item in card.ranked:
        item.preferred = _kind(item) not in plainly and rank == lowest[_kind(item)]


def _kind(item: ContactPointDraft | AddressDraft) -> str:
    return item.kind if isinstance(item, ContactPointDraft) else "address"


def _join_phonetic(card: Card) -> None:
    """X-PHONETIC's parts in the name's own order; SORT-AS or SOUND where there are none."""
    family_first = _HAN.match(card.draft.family) is not None
    orders = sorted((order for order in card.phonetic if order < 9), reverse=family_first)
    parts = [card.phonetic[order] for order in orders]
    parts = parts or [card.phonetic[9]]
    card.draft.phonetic = " ".join(text for _, text in parts)
    card.say("phonetic", card.draft.phonetic, [line for line, _ in parts])


def _join_address_labels(card: Card) -> None:
    """LABEL of 2.1 and 3.0: the text of the next ADR that has the same label."""
    free: dict[str, deque[AddressDraft]] = {}
    for address in card.draft.addresses:
        if not address.text:
            free.setdefault(address.label, deque()).append(address)
    for line, waiting in card.address_labels:
        alike = free.get(waiting.label)
        if alike:
            address = alike.popleft()
            address.text = waiting.text
        else:
            address = waiting
            card.draft.addresses.append(waiting)
        card.say("address", address, [line])


def made_name(draft: PersonDraft) -> str:
    """A name for a record that has none: from its parts, nickname, employer or a contact point."""
    points = {point.kind: point.value for point in reversed(draft.points)}
    return (
        whole_name(draft.prefix, draft.given, draft.additional, draft.family, draft.suffix)
        or draft.nickname
        or draft.organisation
        or points.get("email")
        or points.get("phone")
        or (draft.points[0].value if draft.points else "")
    )
