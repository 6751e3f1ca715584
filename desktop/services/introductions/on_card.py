"""What a card tells of introductions: whom I brought together with this person, or might."""

from __future__ import annotations

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.introductions.rows import CardIntroduction
from desktop.domain.vocabulary import IntroductionState

_OF_PERSON = """
SELECT i.id, i.state, i.state_on, o.id AS other_id, o.name AS other,
       CASE WHEN i.first_id = :person THEN i.first_word ELSE i.second_word END AS said,
       CASE WHEN i.first_id = :person THEN i.second_word ELSE i.first_word END AS other_said
  FROM introduction i
  JOIN person o ON o.id = CASE WHEN i.first_id = :person THEN i.second_id ELSE i.first_id END
       AND +o.deleted_at IS NULL
 WHERE :person IN (i.first_id, i.second_id)
 ORDER BY i.state IN ('thanked', 'let_go'), i.state_on DESC, i.id DESC LIMIT 24
"""


def introductions_of(session: Session, person_id: int) -> list[CardIntroduction]:
    """Those under way first, then those that ended; the latest of each first."""
    query = text(_OF_PERSON).columns(state_on=Date())
    return [
        CardIntroduction(
            row.id, row.other_id, row.other, IntroductionState(row.state), row.state_on,
            row.said, row.other_said,
        )
        for row in session.connection().execute(query, {"person": person_id})
    ]  # fmt: skip
