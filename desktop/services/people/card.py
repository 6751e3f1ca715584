"""The contact card: everything it shows but the story, in a fixed number of questions."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Date, DateTime, text
from sqlmodel import Session, col, select

from desktop.domain.dates import PartialDate
from desktop.domain.entities import (
    Address,
    ContactPoint,
    Facet,
    Giving,
    Loop,
    Occasion,
    Person,
    Rhythm,
)
from desktop.domain.people import (
    AddressRow,
    CardRow,
    CircleRow,
    FacetRow,
    GivingRow,
    LoopRow,
    Names,
    NextStepRow,
    OccasionRow,
    PointRow,
    StageMark,
    TagRow,
    TieRow,
)
from desktop.domain.rhythm.rules import RhythmRule, rule_of, warmth_of
from desktop.services.people.points import address_lines
from desktop.services.rhythm import standings

_STAGE = """
SELECT id, name, icon, purpose, kind,
       (SELECT count(*) FROM stage s WHERE s.kind = 'stage' AND s.position <= t.position) AS place,
       (SELECT count(*) FROM stage s WHERE s.kind = 'stage') AS count
  FROM stage t WHERE id = :stage
"""
_NEXT = """
SELECT id, title, reason, day, starts_at FROM follow_up
 WHERE person_id = :person AND state = 'planned' AND day >= :today
 ORDER BY day, starts_at, id LIMIT 1
"""
_LAST_KIND = """
SELECT i.kind FROM interaction i JOIN interaction_person ip ON ip.interaction_id = i.id
 WHERE ip.person_id = :person ORDER BY i.day DESC, i.id DESC LIMIT 1
"""
_CIRCLES = """
SELECT c.id, c.name, c.colour, m.favourite
  FROM circle c JOIN circle_member m ON m.circle_id = c.id
 WHERE m.person_id = :person ORDER BY c.position, c.id
"""
_TAGS = """
SELECT t.id, t.name FROM tag t JOIN person_tag pt ON pt.tag_id = t.id
 WHERE pt.person_id = :person ORDER BY t.key
"""
_TIES = """
SELECT t.id, coalesce(o.name, t.other_name) AS name, t.kind, o.id AS other, 0 AS reverse,
       t.position AS position
  FROM tie t LEFT JOIN person o ON o.id = t.other_id AND o.deleted_at IS NULL
 WHERE t.person_id = :person
UNION ALL
SELECT t.id, p.name, t.reverse_kind, p.id, 1, 10000 + t.position
  FROM tie t JOIN person p ON p.id = t.person_id AND p.deleted_at IS NULL
 WHERE t.other_id = :person AND NOT EXISTS (
       SELECT 1 FROM tie own WHERE own.person_id = :person AND own.other_id = t.person_id)
 ORDER BY position
"""
_PHOTO = "SELECT large FROM photo WHERE person_id = :person AND length(large) > 0"


def card(session: Session, person_id: int, *, today: date) -> CardRow | None:
    """The card of one person, or None when the book does not hold them."""
    person = session.get(Person, person_id)
    if person is None:
        return None
    standing = standings(session, [person_id], today=today).get(person_id)
    practised = standing is not None and person.in_practice_since is not None
    return CardRow(
        id=person_id,
        names=_names(person),
        kind=person.kind,
        title=person.title,
        organisation=person.organisation,
        department=person.department,
        intention=person.intention,
        in_practice_since=person.in_practice_since,
        met_on=person.met_on,
        met_where=person.met_where,
        met_how=person.met_how,
        introduced_by=_introducer(session, person),
        connected_on=person.connected_on,
        last_contact_on=person.last_contact_on,
        last_kind=_one(session, _LAST_KIND, person=person_id) or "",
        warmth=warmth_of(standing, today=today) if practised and standing else None,
        hard_season=standing.hard if standing else False,
        rhythm=_rhythm(session, person_id),
        lived_rhythm=_lived(rule_of(standing)) if practised and standing else None,
        photo=_one(session, _PHOTO, person=person_id),
        stage=_stage(session, person.stage_id),
        next_step=_next_step(session, person_id, today),
        circles=[
            CircleRow(row[0], row[1], row[2], favourite=bool(row[3]))
            for row in _rows(session, _CIRCLES, person=person_id)
        ],
        tags=[TagRow(*row) for row in _rows(session, _TAGS, person=person_id)],
        points=_points(session, person_id),
        addresses=_addresses(session, person_id),
        facets=_facets(session, person_id),
        ties=[
            TieRow(row.id, row.name, row.kind, row.other, bool(row.reverse))
            for row in _rows(session, _TIES, person=person_id)
        ],
        occasions=_occasions(session, person_id),
        loops=_loops(session, person_id),
        givings=_givings(session, person_id),
        deleted=person.deleted_at is not None,
    )


def _rows(session: Session, query: str, **values: Any) -> Any:
    return session.connection().execute(text(query), values)


def _one(session: Session, query: str, **values: Any) -> Any:
    return _rows(session, query, **values).scalar()


def _names(person: Person) -> Names:
    return Names(**{name: getattr(person, name) for name in Names.__slots__})


def _introducer(session: Session, person: Person) -> tuple[int | None, str]:
    if person.introduced_by_id is not None:
        found = session.get(Person, person.introduced_by_id)
        if found is not None:
            return (found.id if found.deleted_at is None else None), found.name
    return None, person.introduced_by_name


def _rhythm(session: Session, person_id: int) -> tuple[int, int, str, bool] | None:
    found = session.exec(select(Rhythm).where(Rhythm.person_id == person_id)).first()
    return None if found is None else (found.earliest, found.latest, found.unit, found.none_needed)


def _lived(rule: RhythmRule) -> tuple[int, int, str, bool]:
    return rule.earliest, rule.latest, rule.unit, rule.none_needed


def _stage(session: Session, stage_id: int | None) -> StageMark | None:
    row = _rows(session, _STAGE, stage=stage_id).first() if stage_id is not None else None
    if row is None:
        return None
    place = row.place if row.kind == "stage" else 0
    return StageMark(row.id, row.name, row.icon, row.purpose, row.kind, place, row.count)


def _next_step(session: Session, person_id: int, today: date) -> NextStepRow | None:
    query = text(_NEXT).columns(day=Date(), starts_at=DateTime())
    row = session.connection().execute(query, {"person": person_id, "today": today.isoformat()})
    found = row.first()
    if found is None:
        return None
    time = found.starts_at.strftime("%H:%M") if found.starts_at else ""
    return NextStepRow(found.id, found.title or found.reason, found.day, time)


def _points(session: Session, person_id: int) -> list[PointRow]:
    query = (
        select(ContactPoint)
        .where(ContactPoint.person_id == person_id)
        .order_by(col(ContactPoint.preferred).desc(), col(ContactPoint.position))
    )
    return [
        PointRow(p.id or 0, p.kind, p.value, p.label, p.service, p.preferred)
        for p in session.exec(query)
    ]


def _addresses(session: Session, person_id: int) -> list[AddressRow]:
    query = select(Address).where(Address.person_id == person_id).order_by(col(Address.position))
    return [
        AddressRow(a.id or 0, a.label, address_lines(a), a.preferred, a.locality)
        for a in session.exec(query)
    ]


def _facets(session: Session, person_id: int) -> list[FacetRow]:
    query = select(Facet).where(Facet.person_id == person_id).order_by(col(Facet.position))
    return [
        FacetRow(f.id or 0, f.kind, f.text, f.noted_on, f.came_from) for f in session.exec(query)
    ]


def _occasions(session: Session, person_id: int) -> list[OccasionRow]:
    query = select(Occasion).where(Occasion.person_id == person_id).order_by(col(Occasion.id))
    return [
        OccasionRow(o.id or 0, o.kind, o.label, PartialDate(o.year, o.month, o.day, o.text))
        for o in session.exec(query)
    ]


def _loops(session: Session, person_id: int) -> list[LoopRow]:
    query = (
        select(Loop)
        .where(Loop.person_id == person_id, col(Loop.closed_on).is_(None))
        .order_by(col(Loop.about_on).is_(None), col(Loop.about_on), col(Loop.id))
    )
    return [
        LoopRow(row.id or 0, row.kind, row.text, row.opened_on, row.about_on)
        for row in session.exec(query)
    ]


def _givings(session: Session, person_id: int) -> list[GivingRow]:
    query = (
        select(Giving)
        .where(Giving.person_id == person_id)
        .order_by(col(Giving.day).desc(), col(Giving.id).desc())
    )
    return [
        GivingRow(row.id or 0, row.direction, row.kind, row.text, row.state, row.day)
        for row in session.exec(query)
    ]
