"""Whom a message is for, and what I know of them; never what was confided."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.compose.message import KnownOfThem, KnownWord
from desktop.storage.rows import named_rows

_WHO = """
SELECT p.id, p.name, p.given, p.nickname, p.pronouns, p.organisation, p.title,
       p.met_where, p.met_how, p.last_contact_on,
       (SELECT count(*) FROM interaction_person ip WHERE ip.person_id = p.id) AS contacts,
       (SELECT count(*) FROM stage b WHERE b.kind = 'stage' AND b.position <= s.position)
         AS place, s.kind AS stage_kind,
       EXISTS (SELECT 1 FROM season h WHERE h.person_id = p.id AND h.kind = 'hard'
                  AND h.begins_on <= :today AND (h.ends_on IS NULL OR h.ends_on > :today)) AS hard
  FROM person p LEFT JOIN stage s ON s.id = p.stage_id WHERE p.id = :person
"""
# What came out of a confided talk is confided too. A loop that is closed is still known.
_KNOWN = """
SELECT f.kind AS kind, f.text AS text, f.noted_on AS day
  FROM facet f LEFT JOIN interaction i ON i.id = f.interaction_id
 WHERE f.person_id = :person AND NOT coalesce(i.confided, 0)
 UNION ALL
SELECT iif(l.closed_on IS NULL, l.kind, 'closed'), l.text, coalesce(l.about_on, l.opened_on)
  FROM loop l LEFT JOIN interaction i ON i.id = l.opened_by_id
 WHERE l.person_id = :person AND NOT coalesce(i.confided, 0)
 UNION ALL
SELECT t.kind, CASE t.kind WHEN 'words' THEN i.words WHEN 'place' THEN i.place
                           ELSE i.mine || ' ' || i.title || ' ' || i.shared END, i.day
  FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id,
       (SELECT 'words' AS kind UNION SELECT 'place' UNION SELECT 'talk') t
 WHERE ip.person_id = :person AND NOT i.confided
 UNION ALL
SELECT 'giving', g.text, g.day
  FROM giving g LEFT JOIN interaction i ON i.id = g.interaction_id
 WHERE g.person_id = :person AND NOT coalesce(i.confided, 0)
 UNION ALL
SELECT 'note', n.text, n.written_on FROM note n WHERE n.person_id = :person AND NOT n.confided
 UNION ALL
SELECT 'tie', t.other_name || ' ' || coalesce(o.given, '') || ' ' || t.kind, NULL
  FROM tie t LEFT JOIN person o ON o.id = t.other_id WHERE t.person_id = :person
 UNION ALL
SELECT 'occasion', o.label, NULL FROM occasion o WHERE o.person_id = :person
 UNION ALL
SELECT 'place', a.locality, NULL FROM address a WHERE a.person_id = :person
 UNION ALL
SELECT 'circle', c.name, NULL
  FROM circle_member m JOIN circle c ON c.id = m.circle_id WHERE m.person_id = :person
 LIMIT 4000
"""
_LONGEST = 4_000  # letters of one of them: of a longer note, its beginning


def known_of(session: Session, person_id: int, *, today: date) -> KnownOfThem | None:
    """In two statements; None when the book does not hold them."""
    who = _rows(session, _WHO, "last_contact_on", person=person_id, today=today.isoformat())
    if not who:
        return None
    one = who[0]
    known = [
        KnownWord(row.kind, row.text.strip()[:_LONGEST], row.day)
        for row in _rows(session, _KNOWN, "day", person=person_id)
        if row.text.strip()
    ]
    return KnownOfThem(
        person_id=person_id,
        name=one.name,
        given=one.given,
        nickname=one.nickname,
        pronouns=one.pronouns,
        circles=tuple(row.text for row in known if row.kind == "circle"),
        known=(*known, *_of_the_card(one)),
        contacts=one.contacts,
        last_contact_on=one.last_contact_on,
        stage_place=one.place if one.stage_kind == "stage" else None,
        hard_season=bool(one.hard),
    )


def _of_the_card(one: Any) -> list[KnownWord]:
    said = (
        ("met", one.met_where), ("met", one.met_how),
        ("organisation", one.organisation), ("title", one.title),
    )  # fmt: skip
    return [KnownWord(kind, text) for kind, text in said if text]


def _rows(session: Session, query: str, day: str, **values: Any) -> list[Any]:
    typed = text(query).columns(**{day: Date()})
    return named_rows(session.connection().execute(typed, values))
