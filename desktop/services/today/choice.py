"""Who could be turned to today besides those whom their rhythm brings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.today import NOT_NOW, Candidate, OccasionRow, Why
from desktop.domain.vocabulary import OccasionKind
from desktop.services.today.planned import Planned

_HARD_DAYS_AHEAD = timedelta(days=1)  # a tender day is for the day before, and for itself

_PUT_OFF = text(
    """
SELECT person_id, day, settled_on FROM follow_up
 WHERE origin = :not_now AND (day >= :today OR settled_on = :today)
"""
).columns(day=Date(), settled_on=Date())
_OF_TODAY = text(
    """
SELECT id, last_contact_on IS NOT NULL AS heard FROM person
 WHERE deleted_at IS NULL AND in_practice_since IS NOT NULL
   AND (last_contact_on = :today OR (last_contact_on IS NULL AND in_practice_since = :today))
 ORDER BY id
"""
)


@dataclass(frozen=True, slots=True)
class SoFar:
    """Whom the day has had already: ``heard`` those of the practice I was in touch with,
    ``put_off`` those put off today, ``away`` all whom I put off for longer than until now.

    ``chosen`` came into practice only today, and were never spoken to."""

    heard: frozenset[int]
    put_off: frozenset[int]
    away: frozenset[int]
    chosen: Sequence[int] = ()

    def places_taken(self, appointments: Set[int]) -> int:
        """How many have taken a place of the day already, which no appointment takes."""
        return len((self.heard | self.put_off) - appointments)


def so_far(session: Session, *, today: date) -> SoFar:
    """In two statements."""
    ask, values = session.connection().execute, {"today": today.isoformat()}
    notes = ask(_PUT_OFF, {**values, "not_now": NOT_NOW}).all()
    people = ask(_OF_TODAY, values).all()
    return SoFar(
        heard=frozenset(row.id for row in people if row.heard),
        put_off=frozenset(row.person_id for row in notes if row.settled_on == today),
        away=frozenset(row.person_id for row in notes if row.day >= today),
        chosen=[row.id for row in people if not row.heard],
    )


def planned_ones(planned: Sequence[Planned], so_far: SoFar, today: date) -> Iterator[Candidate]:
    """Those planned up to today, the longest waiting first.

    An occurrence of a series is kept by any talk of its day, a single plan by its own.
    """
    for plan in sorted(planned, key=lambda p: (p.since, p.id)):
        person = plan.person_id
        if person is None or plan.is_appointment or plan.since > today or person in so_far.away:
            continue
        if not (plan.repeats and person in so_far.heard):
            yield Candidate(person, Why.PLANNED, plan.since, plan.id)


def tender_ones(
    occasions: Sequence[OccasionRow], planned: Sequence[Planned], so_far: SoFar, today: date
) -> list[Candidate]:
    """Those with a tender day today or tomorrow, if I do not meet them by then anyway."""
    known = so_far.heard | so_far.away | _expected(planned, today)
    return [
        Candidate(row.person_id, Why.HARD_DAY, row.day)
        for row in occasions
        if row.kind in (OccasionKind.HARD_DAY, OccasionKind.DEATH)
        and row.day <= today + _HARD_DAYS_AHEAD
        and row.person_id not in known
    ]


def chosen_ones(planned: Sequence[Planned], so_far: SoFar, today: date) -> Iterator[Candidate]:
    """Those who came into practice today: a fresh intention is best lived soon."""
    arranged = {person for plan in planned for person in plan.people}
    for person in so_far.chosen:
        if person not in so_far.away and person not in arranged:
            yield Candidate(person, Why.CHOSEN, today)


def _expected(planned: Sequence[Planned], today: date) -> frozenset[int]:
    """Whom I see today or tomorrow anyway."""
    near = (today, today + timedelta(days=1))
    return frozenset(
        person
        for plan in planned
        if plan.is_appointment and plan.day in near
        for person in plan.people
    )
