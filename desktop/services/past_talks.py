"""Keeping very many talks at once, as files tell of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import fields
from datetime import UTC, datetime

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.entities import Interaction, InteractionPerson
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.domain.talk import TalkDraft
from desktop.services import talk_effects
from desktop.services.interactions import (
    LINES,
    PLAIN,
    WORDS,
    checked_day,
    fill,
    settle_last_contact,
)

_SHARED = frozenset({field.name for field in fields(TalkDraft)} & (LINES | WORDS | PLAIN))
_HERE = """
SELECT count(*) FROM json_each(:ids) j
  CROSS JOIN person p ON p.id = j.value AND p.deleted_at IS NULL
"""


def record_all(session: Session, drafts: Sequence[TalkDraft], *, now: datetime) -> list[int]:
    """Keep talks within a change under way; their ids. Each is what
    ``interactions.record`` makes of it, but for newcomers, loops and next steps, which
    files do not tell of."""
    everyone = sorted({person for draft in drafts for person in draft.people})
    _check_here(session, everyone)
    talks = [_talk(draft, now) for draft in drafts]
    session.add_all(talks)
    session.flush()
    kept: list[tuple[int, Sequence[int], TalkDraft]] = []
    for talk, draft in zip(talks, drafts, strict=True):
        assert talk.id is not None
        kept.append((talk.id, list(dict.fromkeys(draft.people)), draft))
    session.add_all(
        InteractionPerson(interaction_id=talk_id, person_id=person)
        for talk_id, people, _ in kept
        for person in people
    )
    session.flush()
    talk_effects.keep_planned_by(
        session, [(talk_id, people, draft.day or now.date()) for talk_id, people, draft in kept]
    )
    settle_last_contact(session, everyone)
    return [talk_id for talk_id, _, _ in kept]


def _talk(draft: TalkDraft, now: datetime) -> Interaction:
    if not draft.people:
        raise BadInputError(tr("A name is needed: with whom was it?"))
    day = checked_day(draft.day or now.date(), now.date())
    talk = Interaction(day=day, created_at=now.astimezone(UTC), kind=draft.kind)
    fill(talk, {name: getattr(draft, name) for name in _SHARED})
    return talk


def _check_here(session: Session, people: Sequence[int]) -> None:
    here = session.connection().execute(text(_HERE), {"ids": json.dumps(people)}).scalar_one()
    if here < len(people):
        raise BadInputError(tr("Somebody of this talk is no longer here. Nothing was kept."))
