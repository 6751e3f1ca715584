"""What a file tells anew of somebody's work: their news, within the import that brings it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.drafts import PersonDraft
from desktop.domain.entities import News
from desktop.domain.news import Work, news_of_work

# News is of people I chose: everybody else of the address book changes quietly.
_CHOSEN = text(
    """
SELECT p.id FROM person p
 WHERE p.id IN (SELECT value FROM json_each(:ids)) AND +p.deleted_at IS NULL
   AND (p.in_practice_since IS NOT NULL
        OR EXISTS (SELECT 1 FROM circle_member m WHERE m.person_id = p.id))
"""
)
_TOLD = text(
    "SELECT person_id, text FROM news WHERE person_id IN (SELECT value FROM json_each(:ids))"
)


def work_of(person: PersonDraft) -> Work:
    return Work(person.title, person.organisation)


class WorkNews:
    """Hears of every update of a card that came before. In two statements."""

    def __init__(self, session: Session, people: Iterable[int], today: date) -> None:
        self._session, self._today = session, today
        ids = {"ids": json.dumps(list(people))}
        run = session.connection().execute
        self._chosen = frozenset(run(_CHOSEN, ids).scalars())
        self._told = {(row.person_id, row.text) for row in run(_TOLD, ids)}

    def hear(self, person_id: int, before: Work, after: Work, came_from: str) -> None:
        """Note it as news, once, if it is any."""
        said = news_of_work(before, after) if person_id in self._chosen else ""
        if not said or (person_id, said) in self._told:
            return
        self._told.add((person_id, said))
        self._session.add(
            News(person_id=person_id, text=said, came_from=came_from, noticed_on=self._today)
        )
