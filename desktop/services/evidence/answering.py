"""Answers to "Who is this?": somebody of the book, me, or nobody I keep; remembered."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from sqlalchemy import text
from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.contact_points import point_key
from desktop.domain.entities import ContactPoint, Evidence, KnownAs
from desktop.domain.errors import BadInputError
from desktop.domain.found import WhoIs
from desktop.domain.happenings import Participant, from_json
from desktop.domain.language import tr
from desktop.domain.typed import as_name
from desktop.domain.vocabulary import EvidenceState, PointKind
from desktop.services.evidence.whom import Knowing
from desktop.services.people.newcomers import come_in
from desktop.services.people.presence import present
from desktop.storage.database import Database

_NAMING = """
SELECT id, format, with_whom FROM evidence
 WHERE state = 'waiting' AND with_whom LIKE :part ESCAPE '\\'
"""
_ADDRESSES = frozenset({PointKind.EMAIL, PointKind.PHONE, PointKind.PROFILE})


def is_person(db: Database, who: WhoIs, person_id: int) -> Changes:
    """That is this person, here and in every later file."""
    with db.change() as change:
        person = present(change.session, person_id)
        change.label = tr("“{who}” is {name}").format(who=said(who), name=person.name)
        _remember(change.session, who, person_id=person_id)
    return change.changes


def is_new(db: Database, who: WhoIs, name: str, *, now: datetime) -> Changes:
    """That is somebody who comes into the book with this answer, reached as they were there."""
    name = as_name(name)
    if not name:
        raise BadInputError(tr("A person needs a name, even a first one."))
    with db.change(tr("Added {name}").format(name=name)) as change:
        session = change.session
        person_id = come_in(session, name, now=now)
        if who.value and who.kind in _ADDRESSES:
            key = point_key(who.kind, who.value)
            session.add(ContactPoint(person_id=person_id, kind=who.kind, value=who.value, key=key))
        _remember(session, who, person_id=person_id)
    return change.changes


def is_me(db: Database, who: WhoIs, *, now: datetime) -> Changes:
    """That is me."""
    with db.change(tr("“{who}” is you").format(who=said(who))) as change:
        _remember(change.session, who, is_me=True)
        _set_aside_lonely(change.session, who, now)
    return change.changes


def is_nobody(db: Database, who: WhoIs, *, now: datetime) -> Changes:
    """Nobody I keep: what was found with them alone is set aside."""
    with db.change(tr("“{who}” is nobody you keep").format(who=said(who))) as change:
        _remember(change.session, who)
        _set_aside_lonely(change.session, who, now)
    return change.changes


def said(who: WhoIs) -> str:
    """What somebody is called who is asked about."""
    return who.name or who.value


def _remember(
    session: Session, who: WhoIs, *, person_id: int | None = None, is_me: bool = False
) -> None:
    row = session.exec(select(KnownAs).where(col(KnownAs.handle) == who.handle)).first()
    row = row or KnownAs(handle=who.handle)
    row.name, row.person_id, row.is_me = said(who), person_id, is_me
    session.add(row)
    session.flush()


def _set_aside_lonely(session: Session, who: WhoIs, now: datetime) -> None:
    """What waits with this one and has nobody else to be asked about waits no more."""
    part = "%" + _like(json.dumps(said(who), ensure_ascii=False)[1:-1]) + "%"
    rows = session.connection().execute(text(_NAMING), {"part": part}).all()
    told = [(row.id, row.format, from_json(row.with_whom)) for row in rows]
    knowing = Knowing(session, ((source, one) for _, source, people in told for one in people))
    lonely = [row_id for row_id, source, people in told if _is_lonely(knowing, source, people)]
    moment = now.astimezone(UTC)
    for row in session.exec(select(Evidence).where(col(Evidence.id).in_(lonely))):
        row.state, row.decided_at = EvidenceState.SET_ASIDE, moment
    session.flush()


def _is_lonely(knowing: Knowing, source: str, people: list[Participant]) -> bool:
    stands = [knowing.of(source, one) for one in people]
    return not any(one.known or one.unknown for one in stands)


def _like(words: str) -> str:
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
