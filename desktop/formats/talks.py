"""From single messages to talks: what lies less than two hours apart is one.

Shared by all readers of chats and mail.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

GAP = timedelta(hours=2)


class Said(NamedTuple):
    """One message: the wall time, who wrote it (as the reader counts people), and the line
    of its file on which it begins."""

    at: datetime
    by: int
    line: int


def talks(messages: Iterable[Said]) -> list[list[Said]]:
    """Messages of the same people as talks, each in the order of its times."""
    found: list[list[Said]] = []
    for one in sorted(messages, key=lambda said: said.at):
        if found and one.at - found[-1][-1].at < GAP:
            found[-1].append(one)
        else:
            found.append([one])
    return found


def span_minutes(talk: Sequence[Said]) -> int | None:
    """From the first message to the last, in minutes; None where that is nothing."""
    minutes = int((talk[-1].at - talk[0].at).total_seconds() // 60)
    return minutes or None


def digest(*parts: object) -> str:
    """A short name for these parts that is the same in every reading."""
    words = "\0".join(str(part) for part in parts)
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def told(talk: Sequence[Said]) -> str:
    """What changes when a talk has grown by the next export."""
    return digest(len(talk), talk[-1].at, sorted({said.by for said in talk}))


def here(moment: datetime) -> datetime | None:
    """The wall time of this computer at an aware moment; None beyond the calendar."""
    try:
        return moment.astimezone().replace(tzinfo=None)
    except (OverflowError, ValueError, OSError):
        return None
