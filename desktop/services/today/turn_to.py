"""The rows of the few who are turned to, with all that their cards say."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.pronouns import pronoun_of
from desktop.domain.rhythm.practice import PracticePlan
from desktop.domain.rhythm.rules import rule_of, warmth_of
from desktop.domain.today import Candidate, OccasionRow, TurnTo
from desktop.services import rhythm
from desktop.services.today.reasons import reasons_for
from desktop.storage.rows import named_rows

_PEOPLE = text(
    """
SELECT p.id, p.name, p.pronouns, p.last_contact_on, p.intention, p.met_how, p.met_where,
       photo.small AS photo,
       (SELECT c.name FROM circle_member m JOIN circle c ON c.id = m.circle_id
         WHERE m.person_id = p.id ORDER BY c.position, c.id LIMIT 1) AS circle,
       (SELECT i.kind FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
         WHERE ip.person_id = p.id ORDER BY i.day DESC, i.id DESC LIMIT 1) AS last_kind,
       (SELECT value FROM contact_point WHERE person_id = p.id AND kind = 'email'
         ORDER BY preferred DESC, position, id LIMIT 1) AS mail,
       (SELECT value FROM contact_point WHERE person_id = p.id AND kind = 'phone'
         ORDER BY preferred DESC, position, id LIMIT 1) AS phone,
       (SELECT group_concat(value, char(10)) FROM contact_point
         WHERE person_id = p.id AND kind IN ('messenger', 'profile')) AS pages,
       (SELECT h.note FROM season h WHERE h.person_id = p.id AND h.kind = 'hard'
           AND h.begins_on <= :today AND (h.ends_on IS NULL OR h.ends_on > :today)
         ORDER BY h.id DESC LIMIT 1) AS season
  FROM person p LEFT JOIN photo ON photo.person_id = p.id
 WHERE p.id IN (SELECT value FROM json_each(:ids))
"""
).columns(last_contact_on=Date())


def turn_to(
    session: Session,
    chosen: Sequence[Candidate],
    occasions: Sequence[OccasionRow],
    plan: PracticePlan,
    *,
    today: date,
) -> list[TurnTo]:
    """Each of the chosen with a reason, in their order. ``occasions`` are those near."""
    ids = [candidate.person_id for candidate in chosen]
    values = {"ids": json.dumps(ids), "today": today.isoformat()}
    people = {row.id: row for row in named_rows(session.connection().execute(_PEOPLE, values))}
    reasons = reasons_for(session, chosen, people, occasions, today=today)
    standings = rhythm.standings(session, ids, today=today)
    return [
        TurnTo(
            why=candidate.why,
            since=candidate.since,
            follow_up_id=candidate.follow_up_id,
            reasons=reasons[candidate.person_id],
            warmth=warmth_of(standings[candidate.person_id], today=today),
            rule=rule_of(standings[candidate.person_id]),
            window=plan.windows.get(candidate.person_id),
            turn=plan.turns.get(candidate.person_id),
            **_who(people[candidate.person_id]),
        )
        for candidate in chosen
    ]


def _who(person: Any) -> dict[str, Any]:
    """What their card says of them whatever the reason."""
    return {
        "person_id": person.id,
        "name": person.name,
        "circle": person.circle or "",
        "photo": person.photo,
        "pronoun": pronoun_of(person.pronouns),
        "hard_season": person.season is not None,
        "last_kind": person.last_kind or "",
        "last_contact_on": person.last_contact_on,
        "mail": person.mail or "",
        "phone": person.phone or "",
        "pages": (person.pages or "").splitlines(),
    }
