"""What of the things that were found stands in the book already, written by hand or from
another source: it is not doubled.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import text
from sqlmodel import Session, col, select

from desktop.domain.dates import PartialDate
from desktop.domain.entities import Evidence, FollowUp, Occasion
from desktop.domain.vocabulary import (
    EvidenceForm,
    FollowUpState,
    InteractionKind,
    OccasionKind,
)
from desktop.storage.rows import named_rows

_WRITTEN = frozenset({InteractionKind.MESSAGE, InteractionKind.LETTER})
_BY_WIRE = frozenset({InteractionKind.CALL, InteractionKind.VIDEO})
_ONLY_ONCE = frozenset({OccasionKind.BIRTHDAY, OccasionKind.DEATH})  # in a life

_TALKS = """
SELECT i.id, i.day, i.kind, i.began_at, ip.person_id,
       i.origin <> '' AND EXISTS (SELECT 1 FROM evidence e WHERE e.interaction_id = i.id) AS found
  FROM json_each(:people) j
  CROSS JOIN interaction_person ip ON ip.person_id = j.value
  JOIN interaction i ON i.id = ip.interaction_id
 WHERE i.day IN (SELECT value FROM json_each(:days))
"""


@dataclass(slots=True)
class _Talk:
    id: int
    kind: str
    began_at: str
    found: bool
    people: set[int]


class Already:
    """What the book has on the days of these rows, with these people."""

    def __init__(self, session: Session, rows: Iterable[tuple[Evidence, Sequence[int]]]) -> None:
        wanted = [(row, people) for row, people in rows if people]
        everyone = sorted({person for _, people in wanted for person in people})
        days = sorted({row.day for row, _ in wanted})
        forms = {row.form for row, _ in wanted}
        self._talks = _talks(session, everyone, days) if wanted else {}
        meetings = EvidenceForm.MEETING in forms
        self._plans = _plans(session, everyone, days) if meetings else []
        occasions = EvidenceForm.OCCASION in forms
        self._occasions = _occasions(session, everyone) if occasions else {}

    def talk(self, row: Evidence, people: Sequence[int]) -> int | None:
        """A talk of that day and kind with all of them, that is not another thing found."""
        began = row.began_at.isoformat(" ", "microseconds") if row.began_at else ""
        for talk in self._talks.get(row.day, ()):
            fits = _alike(row, talk.kind) and talk.people.issuperset(people)
            if fits and (not talk.found or (began and talk.began_at == began)):
                return talk.id
        return None

    def plan(self, row: Evidence, people: Sequence[int]) -> int | None:
        """A plan with one of them for that day, and that hour if there is one."""
        for plan in self._plans:
            same = plan.day == row.day and plan.starts_at == row.began_at
            if same and plan.person_id in people and bool(plan.rule) == bool(row.rule):
                return plan.id
        return None

    def occasion(self, row: Evidence, person: int) -> tuple[int | None, bool]:
        """(its row, whether it says another day): the same date, or the only birthday."""
        for stands in self._occasions.get(person, ()):
            if stands.kind != row.kind:
                continue
            if (stands.month, stands.day) == (row.day.month, row.day.day):
                return stands.id, False
            if row.kind in _ONLY_ONCE:
                return stands.id, True
        return None, False

    def instead(self, row: Evidence, person: int) -> str:
        """The date that keeping this would replace, as ISO writes it; else ""."""
        found, other_day = self.occasion(row, person)
        if not other_day:
            return ""
        stands = next(one for one in self._occasions[person] if one.id == found)
        return _iso(PartialDate(stands.year, stands.month, stands.day, stands.text))


def _iso(when: PartialDate) -> str:
    if not when.yearly:
        return when.text or str(when.year or "")
    return f"{f'{when.year:04}' if when.year else '-'}-{when.month:02}-{when.day:02}"


def _alike(row: Evidence, kind: str) -> bool:
    """Whether a talk of this kind may be the one that was found. A calendar does not say
    how people met; a chat and a mailbox do."""
    if row.form == EvidenceForm.MEETING:
        return kind not in _WRITTEN
    if row.kind in _BY_WIRE or row.kind in _WRITTEN:
        return kind == row.kind
    return kind not in _WRITTEN | _BY_WIRE


def _talks(
    session: Session, people: Sequence[int], days: Sequence[date]
) -> dict[date, list[_Talk]]:
    rows = session.connection().execute(
        text(_TALKS),
        {"people": json.dumps(people), "days": json.dumps([day.isoformat() for day in days])},
    )
    found: dict[int, _Talk] = {}
    by_day: dict[date, list[_Talk]] = defaultdict(list)
    for row in named_rows(rows):
        talk = found.get(row.id)
        if talk is None:
            talk = _Talk(row.id, row.kind, row.began_at or "", bool(row.found), set())
            found[row.id] = talk
            by_day[date.fromisoformat(row.day)].append(talk)
        talk.people.add(row.person_id)
    return by_day


def _plans(session: Session, people: Sequence[int], days: Sequence[date]) -> Sequence[FollowUp]:
    query = select(FollowUp).where(
        col(FollowUp.person_id).in_(people),
        col(FollowUp.day).in_(days),
        col(FollowUp.state) == FollowUpState.PLANNED,
    )
    return session.exec(query).all()


def _occasions(session: Session, people: Sequence[int]) -> dict[int, list[Occasion]]:
    found: dict[int, list[Occasion]] = defaultdict(list)
    for one in session.exec(select(Occasion).where(col(Occasion.person_id).in_(people))):
        found[one.person_id].append(one)
    return found
