"""The lines of a contact card, kind by kind: one question each."""

from __future__ import annotations

from sqlalchemy import Date, text
from sqlmodel import Session, col, select

from desktop.domain.dates import PartialDate
from desktop.domain.entities import (
    Address,
    ContactPoint,
    Facet,
    Giving,
    Interaction,
    Occasion,
)
from desktop.domain.people import (
    AddressRow,
    FacetRow,
    GivingRow,
    LoopRow,
    OccasionRow,
    PointRow,
    TieRow,
)
from desktop.domain.ties import inverse_of
from desktop.domain.trust import TrustRow
from desktop.services.people.points import address_lines

_TIES = """
SELECT t.id, coalesce(o.name, t.other_name) AS name, t.kind, t.reverse_kind AS back,
       o.id AS other, 0 AS reverse, '' AS through, t.position AS position
  FROM tie t LEFT JOIN person o ON o.id = t.other_id AND o.deleted_at IS NULL
 WHERE t.person_id = :person
UNION ALL
SELECT t.id, p.name, t.reverse_kind, t.kind, p.id, 1, '', 10000 + t.position
  FROM tie t JOIN person p ON p.id = t.person_id AND p.deleted_at IS NULL
 WHERE t.other_id = :person AND NOT EXISTS (
       SELECT 1 FROM tie own WHERE own.person_id = :person AND own.other_id = t.person_id)
UNION ALL
SELECT -q.id, q.name, '', '', q.id, 1, 'here', 30000 FROM (
       SELECT p.id, p.name FROM person p
        WHERE p.introduced_by_id = :person AND +p.deleted_at IS NULL
        ORDER BY p.in_practice_since IS NULL, p.sort_key LIMIT 60) q
 ORDER BY position
"""
_LOOPS = """
SELECT l.id, l.kind, l.text, l.opened_on, l.about_on, i.id AS talk, i.kind AS talk_kind,
       i.title AS talk_title, coalesce(i.confided, 0) AS confided
  FROM loop l LEFT JOIN interaction i ON i.id = l.opened_by_id
 WHERE l.person_id = :person AND l.closed_on IS NULL
 ORDER BY l.about_on IS NULL, l.about_on, l.id
"""
_TRUST = """
SELECT t.id, t.kind, t.text, t.day, coalesce(s.name, '') AS step
  FROM trust_moment t LEFT JOIN stage s ON s.id = t.step_back_id
 WHERE t.person_id = :person ORDER BY t.day DESC, t.id DESC
"""


def points_of(session: Session, person_id: int) -> list[PointRow]:
    query = (
        select(ContactPoint)
        .where(ContactPoint.person_id == person_id)
        .order_by(col(ContactPoint.preferred).desc(), col(ContactPoint.position))
    )
    return [
        PointRow(p.id or 0, p.kind, p.value, p.label, p.service, p.preferred)
        for p in session.exec(query)
    ]


def addresses_of(session: Session, person_id: int) -> list[AddressRow]:
    query = select(Address).where(Address.person_id == person_id).order_by(col(Address.position))
    return [
        AddressRow(a.id or 0, a.label, address_lines(a), a.preferred, a.locality)
        for a in session.exec(query)
    ]


def facets_of(session: Session, person_id: int) -> list[FacetRow]:
    query = (
        select(Facet, Interaction.confided)
        .join(Interaction, col(Interaction.id) == Facet.interaction_id, isouter=True)
        .where(Facet.person_id == person_id)
        .order_by(col(Facet.position))
    )
    return [
        FacetRow(f.id or 0, f.kind, f.text, f.noted_on, f.came_from, bool(confided))
        for f, confided in session.exec(query)
    ]


def ties_of(session: Session, person_id: int, introducer: tuple[int | None, str]) -> list[TieRow]:
    """Those written here, those written on other cards, and who introduced whom to me."""
    found = [
        TieRow(
            row.id,
            row.name,
            row.kind or inverse_of(row.back),
            row.other,
            bool(row.reverse),
            row.back or inverse_of(row.kind),
            row.through,
        )
        for row in session.connection().execute(text(_TIES), {"person": person_id})
    ]
    other, name = introducer
    if name:
        found.append(TieRow(0, name, "", other, through="them"))
    return found


def occasions_of(session: Session, person_id: int) -> list[OccasionRow]:
    query = select(Occasion).where(Occasion.person_id == person_id).order_by(col(Occasion.id))
    return [
        OccasionRow(
            o.id or 0,
            o.kind,
            o.label,
            PartialDate(o.year, o.month, o.day, o.text),
            o.leap_rule,
            o.lead_days,
        )
        for o in session.exec(query)
    ]


def loops_of(session: Session, person_id: int) -> list[LoopRow]:
    query = text(_LOOPS).columns(opened_on=Date(), about_on=Date())
    return [
        LoopRow(
            row.id,
            row.kind,
            row.text,
            row.opened_on,
            row.about_on,
            row.talk,
            row.talk_kind or "",
            row.talk_title or "",
            bool(row.confided),
        )
        for row in session.connection().execute(query, {"person": person_id})
    ]


def givings_of(session: Session, person_id: int) -> list[GivingRow]:
    query = (
        select(Giving, Interaction.confided)
        .join(Interaction, col(Interaction.id) == Giving.interaction_id, isouter=True)
        .where(Giving.person_id == person_id)
        .order_by(col(Giving.day).desc(), col(Giving.id).desc())
    )
    return [
        GivingRow(
            row.id or 0, row.direction, row.kind, row.text, row.state, row.day, bool(confided)
        )
        for row, confided in session.exec(query)
    ]


def trust_of(session: Session, person_id: int) -> list[TrustRow]:
    """The newest first."""
    query = text(_TRUST).columns(day=Date())
    return [TrustRow(*row) for row in session.connection().execute(query, {"person": person_id})]
