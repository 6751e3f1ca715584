"""Invitations.csv of a LinkedIn archive: who asked whom to be connected, and when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import BinaryIO

from desktop.domain.drafts import LeftOut, Record, Unreadable
from desktop.domain.found import FoundLine
from desktop.domain.happenings import HappeningDraft, Participant
from desktop.domain.language import tr
from desktop.domain.text import clean_line
from desktop.domain.vocabulary import EvidenceForm, InteractionKind, PointKind
from desktop.formats.linkedin import slug
from desktop.formats.linkedin_table import Row, table
from desktop.formats.plain_words import plain
from desktop.formats.talks import digest

FORMAT = "linkedin_invitations"
COLUMNS = ("from", "to", "sent at", "direction")
_TITLE = "Asked to connect on LinkedIn"
_DATE = re.compile(
    r"(\d{1,2})/(\d{1,2})/(\d{2}|\d{4}),?\s+(\d{1,2}):(\d{2})(?::\d{2})?\s*([AP]M)?",
    re.ASCII | re.I,
)


def read_invitations(stream: BinaryIO, origin: str) -> Iterator[Record]:
    """The invitations that were sent and received. The stream must be seekable."""
    for row in table(stream, origin, COLUMNS):
        yield row if isinstance(row, Unreadable) else _record(row, origin)


def lines_of_invitation(stream: BinaryIO, origin: str, key: str) -> list[FoundLine]:
    """The words of the invitation of this key, read anew."""
    for row in table(stream, origin, COLUMNS):
        if isinstance(row, Row) and _key(row) == key and row.get("message"):
            by_me = _by_me(row)
            words = plain(row.get("message"))
            return [
                FoundLine(clean_line(row.get("from")), words, sent_at(row.get("sent at")), by_me)
            ]
    return []


def _record(row: Row, origin: str) -> Record:
    at = sent_at(row.get("sent at"))
    if at is None:
        said = tr("“{what}” is no time that LinkedIn writes.")
        reason = said.format(what=row.get("sent at")[:40])
        return Unreadable(origin, row.line, reason)
    sender = _participant(row, "from", "inviterprofileurl")
    other = _participant(row, "to", "inviteeprofileurl")
    if not (sender.name or sender.value) or not (other.name or other.value):
        return LeftOut(origin, row.line, tr("This invitation does not say who was asked by whom."))
    by_me = _by_me(row)
    if by_me is not None:
        sender.me, other.me = by_me, not by_me
    sender.began = True
    return HappeningDraft(
        format=FORMAT,
        form=EvidenceForm.REQUEST,
        kind=InteractionKind.MESSAGE,
        key=_key(row),
        day=at.date(),
        text_hash=digest(at),
        began_at=at,
        title=_TITLE,
        with_whom=[sender, other],
        origin=origin,
        line=row.line,
    )


def _participant(row: Row, name: str, url: str) -> Participant:
    address = row.get(url)
    return Participant(clean_line(row.get(name)), PointKind.PROFILE if address else "", address)


def _by_me(row: Row) -> bool | None:
    direction = row.get("direction").casefold()
    return {"outgoing": True, "incoming": False}.get(direction)


def _key(row: Row) -> str:
    people = (("inviterprofileurl", "from"), ("inviteeprofileurl", "to"))
    return digest(*(slug(row.get(url)) or row.get(name).casefold() for url, name in people))


def sent_at(words: str) -> datetime | None:
    """``11/5/26, 2:37 PM``: the month first, a wall time without a zone."""
    found = _DATE.fullmatch(" ".join(words.replace("\u202f", " ").split()))
    if found is None:
        return None
    month, day, year, hour, minute = (int(part) for part in found.groups()[:5])
    half = (found[6] or "").upper()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "PM" else 0)
    try:
        return datetime(year + 2000 if year < 100 else year, month, day, hour, minute)
    except ValueError:
        return None
