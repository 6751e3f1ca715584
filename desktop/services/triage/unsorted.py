"""Who of the address book has no place yet, the telling ones first."""

from __future__ import annotations

from sqlmodel import Session

from desktop.storage.rows import many_ids

# Of a person "p": in the book, and nothing was decided about them.
UNSORTED = """+p.deleted_at IS NULL AND p.in_practice_since IS NULL AND p.stage_id IS NULL
   AND p.sorted_on IS NULL AND p.kind = 'person'
   AND NOT EXISTS (SELECT 1 FROM circle_member u WHERE u.person_id = p.id)"""

# First those I was in touch with, then those whom others know, then the newest. The order
# is total, so that it is the same whenever it is asked for.
_QUEUE = f"""
WITH known AS (
    SELECT id, count(*) AS by FROM (
        SELECT person_id AS id FROM tie UNION ALL
        SELECT other_id FROM tie WHERE other_id IS NOT NULL UNION ALL
        SELECT introduced_by_id FROM person WHERE introduced_by_id IS NOT NULL)
     GROUP BY id)
SELECT p.id FROM person p LEFT JOIN known ON known.id = p.id
 WHERE {UNSORTED}
 ORDER BY p.last_contact_on IS NULL, coalesce(known.by, 0) DESC, p.created_at DESC, p.id DESC
"""


def unsorted(session: Session) -> list[int]:
    """Their ids, in the order in which they are looked at."""
    return many_ids(session.connection(), _QUEUE)
