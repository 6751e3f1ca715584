"""Keeping what was found: it becomes a talk, an appointment, a date of somebody's life."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import text
from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.entities import Evidence, Interaction, Person
from desktop.domain.errors import BadInputError
from desktop.domain.found import Becomes
from desktop.domain.found_becoming import becomes
from desktop.domain.happenings import Participant, from_json
from desktop.domain.language import counted, mark, marks, say_number, tr, trn
from desktop.domain.sentences import say_some
from desktop.domain.typed import as_note
from desktop.domain.vocabulary import EvidenceState, Who
from desktop.services.evidence.already import Already
from desktop.services.evidence.drafting import talk_of
from desktop.services.evidence.planting import occasion_of, plan_of
from desktop.services.evidence.rows import rows_of
from desktop.services.evidence.whom import Knowing
from desktop.services.importing.gathering import stored_moment
from desktop.services.past_talks import record_all
from desktop.storage.database import Database


@dataclass(slots=True)
class Picked:
    """What a person adds to one thing that was found, before it is kept.

    ``people`` are those it was with, None for whom its source names. ``words`` are lines
    of theirs that were picked, ``mine`` of my own.
    """

    people: Sequence[int] | None = None
    words: str = ""
    mine: str = ""


@dataclass(slots=True)
class _Kept:
    """One row with whom it is kept, and what it became."""

    id: int
    row: Evidence
    people: list[int]
    began_by: str
    becomes: Becomes
    interaction_id: int | None = None
    follow_up_id: int | None = None
    occasion_id: int | None = None


_BECAME = """
UPDATE evidence
   SET state = 'kept', decided_at = :moment, interaction_id = :talk, follow_up_id = :plan,
       occasion_id = :occasion
 WHERE id = :id
"""


def keep(
    db: Database, ids: Sequence[int], *, now: datetime, picked: Picked | None = None
) -> Changes:
    """Keep these things as what they become; what stands in the book is not doubled.

    ``now`` is aware, where I am. Raises BadInputError when nothing of it can be kept.
    """
    picked = picked or Picked()
    with db.change() as change:
        session = change.session
        kept = _with_whom(session, ids, picked, now)
        if not kept:
            raise BadInputError(_why_not(session, ids))
        change.label = _label(session, kept)
        _keep(session, kept, picked, now)
    return change.changes


def _with_whom(session: Session, ids: Sequence[int], picked: Picked, now: datetime) -> list[_Kept]:
    """Of these rows those that can be kept, with whom."""
    rows = [row for row in rows_of(session, ids).values() if row.state != EvidenceState.KEPT]
    named = [(row, from_json(row.with_whom)) for row in rows]
    knowing = Knowing(session, ((row.format, one) for row, people in named for one in people))
    kept = []
    for row, participants in named:
        people = list(picked.people or _known(knowing, row.format, participants))
        what = becomes(row.form, row.day, row.began_at, row.zone, row.rule, now)
        if people and what is not Becomes.NOTHING_YET and row.id is not None:
            began = began_by(knowing, row.format, participants)
            kept.append(_Kept(row.id, row, people, began, what))
    return kept


def _known(knowing: Knowing, source: str, participants: Sequence[Participant]) -> list[int]:
    found = (knowing.of(source, one).person_id for one in participants)
    return list(dict.fromkeys(person for person in found if person is not None))


def began_by(knowing: Knowing, source: str, participants: Sequence[Participant]) -> str:
    """Who began: me, somebody I know, or "" where that is not known."""
    for one in participants:
        if one.began:
            stands = knowing.of(source, one)
            if stands.me:
                return Who.ME
            return "" if stands.unknown else Who.THEM
    return ""


def _keep(session: Session, kept: Sequence[_Kept], picked: Picked, now: datetime) -> None:
    already = Already(session, ((one.row, one.people) for one in kept))
    for one in kept:
        if one.becomes in (Becomes.APPOINTMENT, Becomes.PLAN):
            plan = already.plan(one.row, one.people)
            one.follow_up_id = plan or plan_of(session, one.row, one.people, now)
        elif one.becomes is Becomes.OCCASION:
            one.occasion_id = occasion_of(session, one.row, one.people, already)
    _keep_talks(session, [one for one in kept if one.becomes is Becomes.TALK], already, picked, now)
    session.flush()
    moment = stored_moment(now.astimezone(UTC))
    session.connection().execute(
        text(_BECAME),
        [
            {
                "id": one.id, "talk": one.interaction_id, "plan": one.follow_up_id,
                "occasion": one.occasion_id, "moment": moment,
            }
            for one in kept
        ],
    )  # fmt: skip
    session.expire_all()


def _keep_talks(
    session: Session, kept: Sequence[_Kept], already: Already, picked: Picked, now: datetime
) -> None:
    new: list[_Kept] = []
    for one in kept:
        one.interaction_id = already.talk(one.row, one.people)
        if one.interaction_id is None:
            new.append(one)
    drafts = [talk_of(one.row, one.people, one.began_by, now) for one in new]
    for draft in drafts:
        draft.words, draft.mine = picked.words, picked.mine
    for one in kept:
        if one.interaction_id is not None:
            _write_on(session, one.interaction_id, picked)
    for one, talk_id in zip(new, record_all(session, drafts, now=now) if new else (), strict=True):
        one.interaction_id = talk_id


def _write_on(session: Session, talk_id: int, picked: Picked) -> None:
    """Add the lines that were picked to a talk that stands there already."""
    talk = session.get(Interaction, talk_id)
    if talk is not None:
        talk.words = _with(talk.words, picked.words)
        talk.mine = _with(talk.mine, picked.mine)


def _with(words: str, more: str) -> str:
    more = as_note(more)
    return words if more in words else "\n".join(part for part in (words, more) if part)


def _why_not(session: Session, ids: Sequence[int]) -> str:
    rows = rows_of(session, ids).values()
    if not rows or all(row.state == EvidenceState.KEPT for row in rows):
        return tr("That is no longer among what was found. Nothing was changed.")
    if any(from_json(row.with_whom) for row in rows):
        return tr("Say first who that is; then it can be kept.")
    return tr("That day is still to come, so it cannot be kept as a talk yet.")


def _label(session: Session, kept: Sequence[_Kept]) -> str:
    """ "Kept the talk with Ana", "Kept 14 talks with Ana", "Kept 14 things that were found"."""
    whom = _names(session, {tuple(sorted(one.people)) for one in kept})
    what: Becomes | None
    what, count = Counter(one.becomes for one in kept).most_common(1)[0]
    if len(kept) == 1:
        return tr(_ONE[what]).format(whom=whom)
    if count < len(kept):
        what, count = None, len(kept)
    if whom and what in _WITH:
        return trn(*_WITH[what], count).format(count=say_number(count), whom=whom)
    return counted(count, *_SEVERAL[what])


_ONE = {
    Becomes.TALK: mark("Kept the talk with {whom}"),
    Becomes.APPOINTMENT: mark("Planned the appointment with {whom}"),
    Becomes.PLAN: mark("Planned the day with {whom}"),
    Becomes.OCCASION: mark("Kept a date of {whom}"),
}
_SEVERAL = {
    Becomes.TALK: marks("Kept a talk", "Kept {count} talks"),
    Becomes.APPOINTMENT: marks("Planned an appointment", "Planned {count} appointments"),
    Becomes.PLAN: marks("Planned a day", "Planned {count} days"),
    Becomes.OCCASION: marks("Kept a date of people", "Kept {count} dates of people"),
    None: marks("Kept a thing that was found", "Kept {count} things that were found"),
}
_WITH = {
    Becomes.TALK: marks("Kept a talk with {whom}", "Kept {count} talks with {whom}"),
    Becomes.APPOINTMENT: marks(
        "Planned an appointment with {whom}", "Planned {count} appointments with {whom}"
    ),
    Becomes.PLAN: marks("Planned a day with {whom}", "Planned {count} days with {whom}"),
    None: marks(
        "Kept a thing that was found with {whom}",
        "Kept {count} things that were found with {whom}",
    ),
}


def _names(session: Session, groups: set[tuple[int, ...]]) -> str:
    """Their names where all rows are with the same people; else ""."""
    if len(groups) != 1:
        return ""
    (people,) = groups
    query = select(Person.name).where(col(Person.id).in_(people)).order_by(col(Person.sort_key))
    names = session.exec(query).all()
    return say_some(names)
