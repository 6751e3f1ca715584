"""Who might rest for a while: a handful at most, and only where nothing is open."""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.reflect.moments import Moment, MomentTable
from desktop.domain.reflect.promised import MightRest, slower_rule
from desktop.domain.rhythm.pauses import counted_days
from desktop.domain.rhythm.rules import Standing, rule_of, window_of
from desktop.services.people.photos import small_photos
from desktop.services.reflect.mirror.whom import whom
from desktop.services.rhythm.standing import standings

HANDFUL = 5
_CANDIDATES = 60  # of the longest silent; among them a handful with nothing open is found
_LONG = 60  # days beyond the window, or a whole rhythm more, where that is longer
_KEPT = timedelta(days=180)  # for so long "keep as it is" holds
_FREE = text(
    """
SELECT p.id, p.intention FROM person p LEFT JOIN rhythm r ON r.person_id = p.id
 WHERE p.id IN (SELECT value FROM json_each(:ids))
   AND (r.kept_on IS NULL OR r.kept_on < :kept)
   AND NOT EXISTS (SELECT 1 FROM loop l WHERE l.person_id = p.id AND l.closed_on IS NULL)
   AND NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.person_id = p.id
                    AND f.state IN ('planned', 'asked') AND f.origin <> 'not_now')
"""
)
_TALKS = text(
    """
SELECT ip.person_id, i.id, i.day, i.kind, CASE WHEN i.confided THEN '' ELSE i.words END AS words
  FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
 WHERE ip.person_id IN (SELECT value FROM json_each(:ids)) ORDER BY i.day, i.id
"""
).columns(day=Date())


def who_might_rest(session: Session, *, today: date) -> tuple[MightRest, ...]:
    """Those in practice whose rhythm has not been lived for long, the longest silent first;
    nobody with anything open or planned, in a hard season, or kept as they are lately."""
    silent = _silent(standings(session, today=today), today)
    longest = dict(sorted(silent.items(), key=lambda one: _since(one[1]))[:_CANDIDATES])
    values = {"ids": json.dumps(list(longest)), "kept": (today - _KEPT).isoformat()}
    free = {row.id: row.intention for row in session.connection().execute(_FREE, values)}
    chosen = [person for person in longest if person in free][:HANDFUL]
    named = whom(session, chosen, day=today)
    talks = _talks(session, chosen)
    photos = small_photos(session, chosen)
    found = []
    for person in chosen:
        if person in named:
            standing, told = longest[person], talks[person]
            rule, since = rule_of(standing), _since(standing)
            spoken = next((talk for talk in reversed(told) if talk.words), None)
            found.append(
                MightRest(
                    person, named[person].name, named[person].called, named[person].pronouns,
                    free[person], standing.last_contact_on, rule,
                    slower_rule(rule, [talk.day for talk in told], since, today),
                    words=spoken.words if spoken else "",
                    words_on=spoken.day if spoken else None,
                    photo=photos.get(person),
                    last=_moment(told[-1]) if told else None,
                )
            )  # fmt: skip
    return tuple(found)


def _silent(standings: dict[int, Standing], today: date) -> dict[int, Standing]:
    found = {}
    for person, standing in standings.items():
        window = window_of(standing)
        if standing.in_practice_since is None or standing.hard or window is None:
            continue
        beyond = counted_days(window.closes, today, standing.pauses)
        if beyond > max(_LONG, rule_of(standing).longest_days):
            found[person] = standing
    return found


def _since(standing: Standing) -> date:
    return standing.last_contact_on or standing.in_practice_since or date.min


def _talks(session: Session, people: list[int]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for row in session.connection().execute(_TALKS, {"ids": json.dumps(people)}):
        found[row.person_id].append(row)
    return found


def _moment(talk: Any) -> Moment:
    return Moment(MomentTable.INTERACTION, talk.id, talk.day, talk.person_id, talk.kind)
