"""Looking a message over before it goes: quick enough for each pause in typing."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from sqlmodel import Session

from desktop.domain.compose.checks.alike import telling
from desktop.domain.compose.findings import Check, Finding
from desktop.domain.compose.look import Look
from desktop.domain.compose.looking import LONGEST, look_at
from desktop.domain.compose.message import EarlierMessage, Message
from desktop.domain.compose.preferred import Alike, Preferred
from desktop.domain.compose.reading import Reading, read
from desktop.domain.words.phrases import Phrases, own_phrases_of
from desktop.services.compose.earlier import earlier_like
from desktop.services.compose.knowing import known_of
from desktop.services.compose.languages import languages

_COMPARED = frozenset({Check.ALIKE, Check.SENTENCE})


def look_over(
    session: Session,
    message: Message,
    *,
    person_id: int | None,
    draft_id: int | None = None,
    today: date,
    off: Collection[str] = frozenset(),
    own_phrases: Iterable[str] = (),
    alike: Alike = Alike.USUAL,
) -> tuple[Finding, ...]:
    """What there is to say of it, in the order in which it is shown.

    ``off`` holds checks that are off (words of ``Check``) and keys of findings put aside
    (``Finding.key``). ``draft_id`` is the draft itself, so that it is not compared with
    itself. Nothing is found in an empty text; of a very long one the beginning is looked
    over.
    """
    if not message.text.strip():
        return ()
    seen = replace(message, text=message.text[:LONGEST])
    them = known_of(session, person_id, today=today) if person_id is not None else None
    reading = read(seen.text, them.names() if them else (), languages())
    preferred = Preferred(frozenset(off), tuple(own_phrases), Alike(alike))
    earlier = _earlier(session, reading, preferred, person_id, draft_id)
    own = Phrases([("own", own_phrases_of(preferred.own_phrases))])
    return look_at(Look(seen, reading, languages(), them, earlier, preferred, own))


def _earlier(
    session: Session,
    reading: Reading,
    preferred: Preferred,
    person_id: int | None,
    draft_id: int | None,
) -> tuple[EarlierMessage, ...]:
    if preferred.off >= _COMPARED:
        return ()
    return earlier_like(
        session,
        reading.text,
        telling(reading),
        person_id=person_id,
        draft_id=draft_id,
        alike=preferred.alike,
    )
