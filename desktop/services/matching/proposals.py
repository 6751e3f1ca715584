"""Pairs of people who may be the same: looked for, listed, compared, set apart."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection, Row, text
from sqlmodel import Session

from desktop.domain.changes import Changes
from desktop.domain.drafts import PersonDraft
from desktop.domain.errors import BadInputError
from desktop.domain.importing import ImportPlan, PlannedMatch
from desktop.domain.joining import compare
from desktop.domain.language import tr
from desktop.domain.matches import Match, reasons_of
from desktop.domain.progress import Progress
from desktop.domain.proposals import Comparison, ProposalRow, Side
from desktop.services.importing.bulk import let_go, many_objects
from desktop.services.importing.gathering import stored_moment
from desktop.services.matching import known
from desktop.services.matching.blocks import pairs
from desktop.services.matching.decisions import ordered, remember
from desktop.services.matching.scoring import score
from desktop.services.people.drafts import drafts_of
from desktop.services.people.presence import present
from desktop.storage.database import Database

_EVERY = 500
_LISTED = """
SELECT m.id, m.first_id, m.second_id, a.name AS first, b.name AS second, m.why FROM match_proposal m
  JOIN person a ON a.id = m.first_id AND a.deleted_at IS NULL
  JOIN person b ON b.id = m.second_id AND b.deleted_at IS NULL
 ORDER BY m.score DESC, m.id
"""


def listed(session: Session) -> list[ProposalRow]:
    """Everything that waits for a decision, surest first."""
    rows = session.connection().execute(text(_LISTED))
    return [
        ProposalRow(row.id, row.first_id, row.second_id, row.first, row.second, reasons_of(row.why))
        for row in rows
    ]


def compare_people(session: Session, first_id: int, second_id: int) -> Comparison | None:
    """Two people side by side; None when one of them is no longer here."""
    drafts = dict(drafts_of(session, [first_id, second_id]))
    if len(drafts) < 2:
        return None
    left, right = (_person(session, one, drafts[one]) for one in (first_id, second_id))
    return Comparison(left, right, tuple(compare(left.draft, right.draft)))


def compare_incoming(session: Session, plan: ImportPlan, match: PlannedMatch) -> Comparison | None:
    """A record of an import beside whom it may be; None when they are no longer here."""
    drafts = plan.batch.drafts
    right = _record(drafts[match.draft])
    if match.person_id is None:
        assert match.other is not None
        left = _record(drafts[match.other])
    else:
        found = dict(drafts_of(session, [match.person_id]))
        if not found:
            return None
        left = _person(session, match.person_id, found[match.person_id])
    return Comparison(left, right, tuple(compare(left.draft, right.draft)))


def _person(session: Session, person_id: int, draft: PersonDraft) -> Side:
    row: Row[Any] = (
        session.connection()
        .execute(
            text(
                "SELECT date(p.created_at) AS since, f.small FROM person p"
                " LEFT JOIN photo f ON f.person_id = p.id WHERE p.id = :id"
            ),
            {"id": person_id},
        )
        .one()
    )
    return Side(
        draft, person_id, date.fromisoformat(row.since), photo=bytes(row.small or b"") or None
    )


def _record(draft: PersonDraft) -> Side:
    source = draft.source
    photo = draft.photo.content if draft.photo else None
    if source is None:
        return Side(draft, photo=photo)
    return Side(draft, origin=source.origin, line=source.line, photo=photo)


@many_objects()
def look_through(db: Database, *, now: datetime, progress: Progress | None = None) -> Changes:
    """Look through the whole book for people who may be the same, and propose them.

    What was set apart is not proposed again. ``progress`` counts people.
    """
    progress = progress or Progress()
    with db.read() as session:
        found = _pairs(session, progress)
    with db.change(tr("Looked for people who may be the same"), undoable=False) as change:
        propose(change.session.connection(), found, stored_moment(now.astimezone(UTC)))
    return change.changes


def _pairs(session: Session, progress: Progress) -> list[tuple[int, int, Match]]:
    book = known.people(session)
    decided = known.decisions(session)
    progress.total = len(book.ids)
    result = []
    for number, (one, two) in enumerate(pairs(book.facts)):
        if number % _EVERY == 0:
            progress.advance_to(min(number, progress.total))
        match = score(book.facts[one], book.facts[two])
        if match and ordered(book.facts[one].uid, book.facts[two].uid) not in decided:
            result.append((book.ids[one], book.ids[two], match))
    let_go(book.facts)
    return result


def propose(connection: Connection, found: list[tuple[int, int, Match]], moment: str) -> None:
    """Keep these pairs of ids as proposals, each once."""
    values = [(*sorted((one, two)), match.score, match.why, moment) for one, two, match in found]
    if values:
        connection.exec_driver_sql(
            "INSERT OR IGNORE INTO match_proposal (first_id, second_id, score, why, proposed_at)"
            " VALUES (?, ?, ?, ?, ?)",
            values,
        )


def set_apart(db: Database, first_id: int, second_id: int, *, now: datetime) -> Changes:
    """Remember that these are two people; they are not proposed again."""
    if first_id == second_id:
        raise BadInputError(tr("That is one person. Nothing was changed."))
    with db.change() as change:
        session = change.session
        first, second = present(session, first_id), present(session, second_id)
        change.label = tr("Kept {first} and {second} as two people").format(
            first=first.name, second=second.name
        )
        run = session.connection()
        remember(run, first_id, second_id, stored_moment(now.astimezone(UTC)))
        one, two = sorted((first_id, second_id))
        run.execute(
            text("DELETE FROM match_proposal WHERE first_id = :one AND second_id = :two"),
            {"one": one, "two": two},
        )
    return change.changes
