"""Everything of one gathering, in a fixed number of statements; and the list of all."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Date, DateTime, text
from sqlmodel import Session

from desktop.domain.gatherings.rows import (
    SECONDS,
    AimRow,
    GatheringFacts,
    GatheringView,
    HopedRow,
    ListedGathering,
    MetRow,
    MyIntroduction,
    Version,
)
from desktop.domain.text import fold
from desktop.domain.vocabulary import FollowUpState, GatheringRole
from desktop.services.gatherings.likely import Met, likely
from desktop.services.gatherings.offered import offered_introductions
from desktop.services.people.photos import small_photos
from desktop.storage.rows import named_rows

_FACTS = "id, name, day, last_day, starts_at, minutes, place, about, finished_on"
_TYPES: dict[str, Any] = {
    "day": Date(), "last_day": Date(), "starts_at": DateTime(), "finished_on": Date(),
}  # fmt: skip
_LIST = text(
    f"""
SELECT {_FACTS},
       (SELECT group_concat(name, char(31)) FROM
           (SELECT gp.name FROM gathering_person gp
             WHERE gp.gathering_id = g.id AND gp.role = 'met' ORDER BY gp.position LIMIT 4)) AS met,
       (SELECT group_concat(name, char(31)) FROM
           (SELECT gp.name FROM gathering_person gp WHERE gp.gathering_id = g.id
               AND gp.role = 'hoped_for' ORDER BY gp.position LIMIT 4)) AS hoped
  FROM gathering g ORDER BY day, starts_at, id
"""
).columns(**_TYPES)
_ONE = text("SELECT * FROM gathering WHERE id = :id").columns(**_TYPES)
_AIMS = text("SELECT * FROM gathering_aim WHERE gathering_id = :id ORDER BY position, id").columns()
# A person in the trash leaves their name behind.
_PEOPLE = text(
    """
SELECT gp.*, p.id AS known_id, p.name AS known_name, p.in_practice_since IS NOT NULL AS practice,
       f.day AS planned_on, f.state AS plan_state,
       EXISTS (SELECT 1 FROM season s WHERE s.person_id = p.id AND s.kind = 'hard'
                  AND s.begins_on <= :today AND (s.ends_on IS NULL OR s.ends_on > :today)) AS hard
  FROM gathering_person gp
  LEFT JOIN person p ON p.id = gp.person_id AND p.deleted_at IS NULL
  LEFT JOIN follow_up f ON f.id = gp.follow_up_id
 WHERE gp.gathering_id = :id ORDER BY gp.position, gp.id
"""
).columns(plan_on=Date(), planned_on=Date())
# What was confided stays between us.
_KNOWN = text(
    """
SELECT f.person_id, f.text, '' AS words FROM facet f
  LEFT JOIN interaction i ON i.id = f.interaction_id
 WHERE f.person_id IN (SELECT value FROM json_each(:ids)) AND f.kind <> 'worry'
   AND coalesce(i.confided, 0) = 0
 UNION ALL
SELECT person_id, '', words FROM (
    SELECT ip.person_id, i.words,
           row_number() OVER (PARTITION BY ip.person_id ORDER BY i.day DESC, i.id DESC) AS place
      FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
     WHERE NOT i.confided AND i.words <> ''
       AND ip.person_id IN (SELECT value FROM json_each(:ids)))
 WHERE place = 1
"""
)
_FACETS = 3
_SETTLED = (FollowUpState.LET_GO, FollowUpState.WITHDRAWN)


def listed(session: Session) -> list[ListedGathering]:
    """All of them, the earliest first."""
    return [
        ListedGathering(_facts(row), _split(row.met or row.hoped), bool(row.met))
        for row in named_rows(session.connection().execute(_LIST))
    ]


def facts_of(session: Session, gathering_id: int) -> GatheringFacts | None:
    """What stands in its head; None if it is gone."""
    row = session.connection().execute(_ONE, {"id": gathering_id}).first()
    return None if row is None else _facts(row)


def view(
    session: Session, gathering_id: int, *, today: date, region: str = ""
) -> GatheringView | None:
    """One gathering with its aims, its people, and who of the book they may be; None if it
    is gone."""
    run = session.connection().execute
    row = run(_ONE, {"id": gathering_id}).first()
    if row is None:
        return None
    people = list(named_rows(run(_PEOPLE, {"id": gathering_id, "today": today.isoformat()})))
    ids = [one.known_id for one in people if one.known_id is not None]
    photos = small_photos(session, ids) if ids else {}
    aims = run(_AIMS, {"id": gathering_id})
    return GatheringView(
        facts=_facts(row),
        aims=[AimRow(aim.id, aim.text, bool(aim.reached), aim.outcome) for aim in aims],
        hoped=_hoped(session, people, photos),
        met=_met(session, people, photos, region),
        introductions=_introductions(session, row),
        looking_back=row.looking_back,
    )


def _facts(row: Any) -> GatheringFacts:
    return GatheringFacts(
        row.id, row.name, row.day, row.last_day, row.starts_at, row.minutes, row.place, row.about,
        row.finished_on,
    )  # fmt: skip


def _hoped(session: Session, people: Sequence[Any], photos: Mapping[int, bytes]) -> list[HopedRow]:
    rows = [row for row in people if row.role == GatheringRole.HOPED_FOR]
    met = [row for row in people if row.role == GatheringRole.MET]
    met_people = {row.known_id for row in met} - {None}
    met_names = {fold(_name(row)) for row in met}
    known = _known(session, [row.known_id for row in rows if row.known_id is not None])
    return [
        HopedRow(
            id=row.id,
            name=_name(row),
            why=row.line,
            person_id=row.known_id,
            met=row.known_id in met_people or fold(_name(row)) in met_names,
            known=known[row.known_id][0] if row.known_id in known else (),
            last_words=known[row.known_id][1] if row.known_id in known else "",
            photo=photos.get(row.known_id) if row.known_id else None,
            hard_season=bool(row.hard),
        )
        for row in rows
    ]


def _known(session: Session, ids: Sequence[int]) -> dict[int, tuple[list[str], str]]:
    """A few facets, and their last words."""
    if not ids:
        return {}
    facets: dict[int, list[str]] = defaultdict(list)
    words: dict[int, str] = {}
    for row in session.connection().execute(_KNOWN, {"ids": json.dumps(list(ids))}):
        if row.words:
            words[row.person_id] = row.words
        elif len(facets[row.person_id]) < _FACETS:
            facets[row.person_id].append(row.text)
    return {person: (facets[person], words.get(person, "")) for person in {*facets, *words}}


def _met(
    session: Session, people: Sequence[Any], photos: Mapping[int, bytes], region: str
) -> list[MetRow]:
    rows = [row for row in people if row.role == GatheringRole.MET]
    unknown = [
        Met(row.id, row.name, row.reach) for row in rows if row.known_id is None and not row.becomes
    ]
    taken = [row.known_id for row in rows if row.known_id is not None]
    maybe = likely(session, unknown, taken=taken, region=region)
    return [
        MetRow(
            id=row.id,
            name=_name(row),
            line=row.line,
            reach=row.reach,
            person_id=row.known_id,
            becomes=row.becomes,
            next_step=row.next_step,
            size=row.size,
            plan_on=row.plan_on,
            follow_up_id=row.follow_up_id if row.plan_state not in _SETTLED else None,
            planned_on=row.planned_on if row.plan_state not in _SETTLED else None,
            photo=photos.get(row.known_id) if row.known_id else None,
            in_practice=bool(row.practice),
            hard_season=bool(row.hard),
            maybe=maybe.get(row.id, ()),
        )
        for row in rows
    ]


def _introductions(session: Session, row: Any) -> list[MyIntroduction]:
    written = [
        MyIntroduction(version, getattr(row, version), getattr(row, SECONDS[version]))
        for version in Version
    ]
    if all(one.text for one in written):
        return written
    offered = offered_introductions(session, besides=row.id)
    return [
        one if one.text else MyIntroduction(one.version, "", None, offered[one.version])
        for one in written
    ]


def _name(row: Any) -> str:
    return str(row.known_name or row.name)


def _split(joined: str | None) -> tuple[str, ...]:
    return tuple(joined.split("\x1f")) if joined else ()
