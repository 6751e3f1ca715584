"""The story so far: interactions, notes, moves, givings, loops that closed, moments
of trust, past hard seasons, news that was taken up or let be, and gatherings at which I hoped
to meet them, on one line of time."""

from __future__ import annotations

from datetime import date
from typing import Literal

from sqlalchemy import Boolean, Date, text
from sqlmodel import Session

from desktop.domain.story_row import StoryRow

Shown = Literal["all", "words", "notes"]

_STORY = """
SELECT *, CASE kind WHEN 'interaction' THEN
       (SELECT d.id FROM draft_person dp JOIN draft d ON d.id = dp.draft_id
         WHERE dp.person_id = :person AND d.interaction_id = told.id) END AS draft_id,
       CASE kind
       WHEN 'interaction' THEN (SELECT i.gathering_id FROM interaction i WHERE i.id = told.id)
       WHEN 'gathering' THEN (SELECT gp.gathering_id FROM gathering_person gp WHERE gp.id = told.id)
       END AS gathering_id FROM (
SELECT 'interaction' AS kind, i.id, i.day, i.about, i.title, i.kind AS detail, i.place, i.words,
       i.mine, i.feeling, i.began_by, i.confided,
       (SELECT group_concat(o.name, char(31)) FROM interaction_person also
          JOIN person o ON o.id = also.person_id
         WHERE also.interaction_id = i.id AND also.person_id <> :person) AS others,
       NULL AS since
  FROM interaction i JOIN interaction_person ip ON ip.interaction_id = i.id
 WHERE ip.person_id = :person AND :shown <> 'notes' AND (:shown = 'all' OR i.words <> '')
UNION ALL
SELECT 'note', id, written_on, 0, '', '', '', '', text, '', '', confided, NULL, NULL
  FROM note WHERE person_id = :person AND :shown <> 'words'
UNION ALL
SELECT 'move', id, moved_on, 0, from_name || char(31) || to_name, '', '', '', why, sign, '',
       0, NULL, NULL
  FROM move WHERE person_id = :person AND :shown = 'all'
UNION ALL
SELECT 'giving', g.id, g.day, 0, text, direction, '', '', '', g.kind, state,
       coalesce(i.confided, 0), NULL, NULL
  FROM giving g LEFT JOIN interaction i ON i.id = g.interaction_id
 WHERE g.person_id = :person AND g.day IS NOT NULL AND :shown = 'all'
UNION ALL
SELECT 'loop', l.id, closed_on, 0, text, kind, '', '', outcome, '', '',
       EXISTS (SELECT 1 FROM interaction i
                WHERE i.id IN (l.opened_by_id, l.closed_by_id) AND i.confided), NULL, NULL
  FROM loop l WHERE person_id = :person AND closed_on IS NOT NULL AND :shown = 'all'
UNION ALL
SELECT 'trust', id, day, 0, '', kind, '', '', text, '', '', 1, NULL, NULL
  FROM trust_moment WHERE person_id = :person AND :shown = 'all'
UNION ALL
SELECT 'season', id, ends_on, 0, '', '', '', '', note, '', '', 0, NULL, begins_on
  FROM season WHERE person_id = :person AND ends_on IS NOT NULL AND :shown = 'all'
UNION ALL
SELECT 'news', id, noticed_on, 0, text, state, came_from, '', '', '', '', 0, NULL, NULL
  FROM news WHERE person_id = :person AND state <> 'waiting' AND :shown = 'all'
UNION ALL
SELECT 'gathering', gp.id, g.day, 0, g.name, '', g.place, '', gp.line, '', '', 0, NULL, NULL
  FROM gathering_person gp JOIN gathering g ON g.id = gp.gathering_id
 WHERE gp.person_id = :person AND gp.role = 'hoped_for' AND :shown = 'all'
   AND NOT EXISTS (SELECT 1 FROM gathering_person met WHERE met.gathering_id = g.id
                      AND met.person_id = :person AND met.role = 'met')
) AS told
ORDER BY day DESC, kind = 'move', id DESC
LIMIT :limit
"""


def story(
    session: Session, person_id: int, shown: Shown = "all", *, limit: int = 200
) -> list[StoryRow]:
    """The newest first. ``words`` keeps what they said, ``notes`` what I noted.

    For a move, ``title`` is "from → to", ``feeling`` the sign I saw, ``mine`` why. For a
    giving, ``began_by`` is its state and ``feeling`` its kind; for a loop, ``detail`` is
    its kind and ``mine`` how it went. What came of a talk that was confided is confided
    with it, and so is every moment of trust.
    """
    query = text(_STORY).columns(day=Date(), since=Date(), about=Boolean(), confided=Boolean())
    rows = session.connection().execute(
        query, {"person": person_id, "shown": shown, "limit": limit}
    )
    return [
        StoryRow(
            kind=row.kind,
            id=row.id,
            day=row.day,
            about=row.about,
            title=_title(row.kind, row.title),
            detail=row.detail,
            place=row.place,
            words=row.words,
            mine=row.mine,
            feeling=row.feeling,
            began_by=row.began_by,
            others=tuple(row.others.split("\x1f")) if row.others else (),
            confided=row.confided,
            since=row.since,
            draft_id=row.draft_id,
            gathering_id=row.gathering_id,
        )
        for row in rows
    ]


def entries_since(session: Session, person_id: int, day: date) -> int:
    """How many entries the whole story has from that day on: so far must be told to tell
    of the day."""
    count = f"SELECT count(*) FROM ({_STORY}) WHERE day >= :day"
    values = {"person": person_id, "shown": "all", "limit": -1, "day": day.isoformat()}
    return int(session.connection().execute(text(count), values).scalar_one())


def _title(kind: str, title: str) -> str:
    if kind != "move":
        return title
    before, _, after = title.partition("\x1f")
    return f"{before} → {after}" if before else after
