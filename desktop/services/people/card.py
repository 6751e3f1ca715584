"""The contact card: everything it shows but the story, in a fixed number of questions."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Date, DateTime, text
from sqlmodel import Session, select

from desktop.domain.entities import Person, Rhythm
from desktop.domain.people import (
    CardRow,
    CircleRow,
    Names,
    NextStepRow,
    StageMark,
    TagRow,
)
from desktop.domain.rhythm.rules import RhythmRule, rule_of, warmth_of
from desktop.services.introductions.on_card import introductions_of
from desktop.services.introductions.thanking import with_thanks
from desktop.services.news import news_of
from desktop.services.people.card_lines import (
    addresses_of,
    facets_of,
    givings_of,
    loops_of,
    occasions_of,
    points_of,
    ties_of,
    trust_of,
)
from desktop.services.people.files import files_of
from desktop.services.rhythm import standings
from desktop.services.seasons import hard_season_of

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
_PHOTO = "SELECT large FROM photo WHERE person_id = :person AND length(large) > 0"


def card(session: Session, person_id: int, *, today: date) -> CardRow | None:
    """The card of one person, or None when the book does not hold them."""
    person = session.get(Person, person_id)
    if person is None:
        return None
    standing = standings(session, [person_id], today=today).get(person_id)
    introducer = _introducer(session, person)
    givings = givings_of(session, person_id)
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
        introduced_by=introducer,
        connected_on=person.connected_on,
        last_contact_on=person.last_contact_on,
        last_kind=_one(session, _LAST_KIND, person=person_id) or "",
        warmth=warmth_of(standing, today=today) if practised and standing else None,
        season=hard_season_of(session, person_id, today=today),
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
        points=points_of(session, person_id),
        addresses=addresses_of(session, person_id),
        facets=facets_of(session, person_id),
        ties=with_thanks(ties_of(session, person_id, introducer), givings),
        occasions=occasions_of(session, person_id),
        loops=loops_of(session, person_id),
        givings=givings,
        trust=trust_of(session, person_id),
        files=files_of(session, person_id),
        introductions=introductions_of(session, person_id),
        news=news_of(session, person_id, today=today),
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
