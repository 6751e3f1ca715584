"""Looking a message over before it goes: quick enough for each pause in typing."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlmodel import Session

from desktop.domain.compose.checks.reason import reason
from desktop.domain.compose.findings import Finding
from desktop.domain.compose.message import Alike, Message


def look_over(
    session: Session,
    message: Message,
    *,
    person_id: int | None,
    draft_id: int | None = None,
    today: date,
    off: Collection[str] = frozenset(),
    own_phrases: tuple[str, ...] = (),
    alike: Alike = Alike.USUAL,
) -> tuple[Finding, ...]:
    """What there is to say of it, in the order in which it is shown.

    ``off`` holds checks that are off (words of ``Check``) and keys of findings put aside
    (``Finding.key``). ``draft_id`` is the draft itself, so that it is not compared with
    itself nor with its family. Nothing is found in an empty text.
    """
    if not message.text.strip():
        return ()
    return tuple(one for one in reason(message) if not {one.check, one.key} & set(off))
