"""Rows of what was found as the tray shows them, a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from desktop.domain.entities import Evidence, FollowUp, Person
from desktop.domain.found import Becomes, FoundRow, Known
from desktop.domain.found_becoming import becomes
from desktop.domain.happenings import Participant, from_json
from desktop.domain.vocabulary import EvidenceForm, EvidenceState, FollowUpState
from desktop.services.evidence.already import Already
from desktop.services.evidence.keeping import began_by
from desktop.services.evidence.rows import rows_of
from desktop.services.evidence.whom import Knowing

HAVE_LINES = frozenset({"whatsapp", "linkedin_messages", "linkedin_invitations", "mbox"})


def shown(session: Session, ids: Sequence[int], *, now: datetime) -> tuple[FoundRow, ...]:
    """These rows in this order, with what each would become. ``now`` is where I am."""
    rows = rows_of(session, ids)
    found = _shown(session, [rows[row_id] for row_id in ids if row_id in rows], now)
    return tuple(found)


def gone_rows(session: Session, now: datetime) -> tuple[FoundRow, ...]:
    """Appointments that were kept, lie ahead, and are no longer in their calendar."""
    query = (
        select(Evidence)
        .join(FollowUp, col(FollowUp.id) == col(Evidence.follow_up_id))
        .where(
            col(Evidence.state) == EvidenceState.GONE,
            col(FollowUp.state) == FollowUpState.PLANNED,
            (col(FollowUp.day) >= now.date()) | (col(FollowUp.rule) != ""),
        )
        .order_by(col(Evidence.day), col(Evidence.id))
    )
    return tuple(_shown(session, session.exec(query).all(), now))


def _shown(session: Session, rows: Sequence[Evidence], now: datetime) -> list[FoundRow]:
    named = [(row, from_json(row.with_whom)) for row in rows]
    knowing = Knowing(session, ((row.format, one) for row, people in named for one in people))
    whom = [_whom(knowing, row.format, people) for row, people in named]
    already = Already(session, zip(rows, (known for known, _ in whom), strict=True))
    names = _names(session, {person for known, _ in whom for person in known})
    return [
        _row(
            row,
            [names[person] for person in known],
            others,
            began_by(knowing, row.format, people),
            already,
            now,
        )
        for (row, people), (known, others) in zip(named, whom, strict=True)
    ]


def _whom(
    knowing: Knowing, source: str, people: Sequence[Participant]
) -> tuple[list[int], tuple[str, ...]]:
    """The ids of whom the book knows, and the names of the others."""
    known: list[int] = []
    others: list[str] = []
    for one in people:
        stands = knowing.of(source, one)
        if stands.person_id is not None and stands.person_id not in known:
            known.append(stands.person_id)
        elif stands.unknown or stands.nobody:
            others.append(one.name or one.value)
    return known, tuple(others)


def _names(session: Session, people: set[int]) -> dict[int, Known]:
    query = select(Person.id, Person.name, Person.given).where(col(Person.id).in_(people))
    return {
        person: Known(person, name, given or name)
        for person, name, given in session.exec(query)
        if person is not None
    }


def _row(
    row: Evidence,
    people: Sequence[Known],
    others: tuple[str, ...],
    began: str,
    already: Already,
    now: datetime,
) -> FoundRow:
    what = becomes(row.form, row.day, row.began_at, row.zone, row.rule, now)
    ids = [person.id for person in people]
    assert row.id is not None
    return FoundRow(
        id=row.id,
        form=row.form,
        format=row.format,
        kind=row.kind,
        day=row.day,
        becomes=what,
        people=tuple(people),
        others=others,
        last_day=row.last_day,
        year_known=row.year_known,
        began_at=row.began_at,
        zone=row.zone,
        minutes=row.minutes,
        title=row.title,
        place=row.place,
        repeats=bool(row.rule),
        messages=row.messages,
        began_by=began,
        origin=row.origin,
        there_already=_is_there(row, ids, what, already),
        instead=already.instead(row, ids[0]) if ids and what is Becomes.OCCASION else "",
        gone=row.state == EvidenceState.GONE,
        has_lines=row.format in HAVE_LINES and row.form != EvidenceForm.OCCASION,
    )


def _is_there(row: Evidence, people: Sequence[int], what: Becomes, already: Already) -> bool:
    if not people:
        return False
    if what is Becomes.OCCASION:
        found, other_day = already.occasion(row, people[0])
        return found is not None and not other_day
    if what is Becomes.TALK:
        return already.talk(row, people) is not None
    return already.plan(row, people) is not None
