"""What a debrief is opened with, in a fixed number of statements."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.brief import OpenLoop
from desktop.domain.debrief import Debrief, DebriefPerson, DebriefView, NextStage, begun_with
from desktop.domain.meetings import Meeting, MeetingFacts
from desktop.domain.people import NextStepRow
from desktop.domain.pronouns import pronoun_of
from desktop.domain.questions import line_of
from desktop.domain.rhythm.rules import Standing
from desktop.domain.vocabulary import InteractionKind
from desktop.services.brief import reading
from desktop.services.brief.page import stage_mark
from desktop.services.meetings import facts_of, planned_after
from desktop.services.questions import bank
from desktop.services.rhythm import standings

_OFFERED = 6  # feelings shown before another word is wished
_NEXT_STAGE = text(
    """
SELECT n.id, n.name, n.icon,
       (SELECT l.text FROM stage_line l WHERE l.stage_id = s.id AND l.kind = 'go_on'
         ORDER BY l.position, l.id LIMIT 1) AS sign
  FROM stage s JOIN stage n ON n.kind = 'stage' AND n.position > s.position
 WHERE s.id = :stage AND s.kind = 'stage' ORDER BY n.position LIMIT 1
"""
)
_KEPT = text(
    """
SELECT kind, minutes, words, feeling, shared, ask_next, interrupted, advised, asked, confided,
       began_by
  FROM interaction WHERE id = :id
"""
)


def opened(session: Session, meeting: Meeting, *, now: datetime) -> DebriefView | None:
    """All that a debrief needs to know; None when the meeting or all its people are gone.

    Of a person it is about what is planned with them for today, or nothing planned.
    """
    facts = _happened(session, meeting, now)
    if facts is None:
        return None
    found = reading.who(session, facts.people)
    if not found:
        return None
    ids = [row.id for row in found]
    stands = standings(session, ids, today=now.date())
    loops = reading.loops(session, ids)
    alone = found[0] if len(found) == 1 else None
    after = _after(session, alone, facts) if alone else (None, None)
    return DebriefView(
        facts=facts,
        people=tuple(_person(row, stands[row.id], loops[row.id], *after) for row in found),
        feelings=bank().feelings[:_OFFERED],
        begun=_begun(session, facts, now),
    )


def _happened(session: Session, meeting: Meeting, now: datetime) -> MeetingFacts | None:
    facts = facts_of(session, meeting, now=now)
    if facts is None or meeting.follow_up_id is not None or facts.day <= now.date():
        return facts
    assert meeting.person_id is not None
    return MeetingFacts(
        meeting=meeting,
        key=f"person/{meeting.person_id}",
        people=(meeting.person_id,),
        day=now.date(),
    )


def _after(
    session: Session, row: Any, facts: MeetingFacts
) -> tuple[NextStage | None, NextStepRow | None]:
    """Which stage comes after theirs, and what is planned already."""
    planned = planned_after(session, row.id, facts.day, without=facts.meeting)
    found = session.connection().execute(_NEXT_STAGE, {"stage": row.stage_id}).first()
    if found is None or not found.sign:
        return None, planned
    sign = line_of(bank(), found.sign, pronoun_of(row.pronouns))
    return NextStage(found.id, found.name, found.icon, sign), planned


def _person(
    row: Any,
    standing: Standing,
    loops: list[Any],
    next_stage: NextStage | None,
    planned: NextStepRow | None,
) -> DebriefPerson:
    return DebriefPerson(
        id=row.id,
        name=row.name,
        called=row.nickname or row.given or row.name,
        standing=standing,
        pronouns=row.pronouns,
        photo=row.photo or None,
        stage=stage_mark(row),
        next_stage=next_stage,
        loops=tuple(
            OpenLoop(loop.id, loop.kind, loop.text, loop.opened_on, loop.about_on, loop.confided)
            for loop in loops
        ),
        planned=planned,
    )


def _begun(session: Session, facts: MeetingFacts, now: datetime) -> Debrief:
    """As planned; or as it was kept, when it stands in the story already."""
    begun = begun_with(facts, now.date())
    row = session.connection().execute(_KEPT, {"id": facts.interaction_id}).first()
    if row is None:
        return begun
    told = dict(row._mapping)
    feeling = told.pop("feeling")
    begun.feelings = [word.strip() for word in feeling.split(",") if word.strip()]
    for name, value in told.items():
        setattr(begun, name, value)
    begun.kind = InteractionKind(row.kind)
    begun.asked, begun.confided = bool(row.asked), bool(row.confided)
    return begun
