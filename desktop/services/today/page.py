"""All of Today in one question, of a fixed number of statements."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.follow_ups import RequestRow
from desktop.domain.pronouns import pronoun_of
from desktop.domain.rhythm.capacity import Capacity, DayKind
from desktop.domain.rhythm.practice import PracticePlan
from desktop.domain.today import (
    GAP,
    MEETING_AHEAD,
    Candidate,
    LoopRow,
    OccasionRow,
    TodayView,
    Why,
    choose,
    good_day,
)
from desktop.domain.vocabulary import OccasionKind
from desktop.services import breaks, rhythm, seasons
from desktop.services.compose.desk import due
from desktop.services.follow_ups.requests import requests_waiting
from desktop.services.news import fresh_news
from desktop.services.today.appointments import appointments_near
from desktop.services.today.choice import chosen_ones, planned_ones, so_far, tender_ones
from desktop.services.today.gatherings import gatherings_near
from desktop.services.today.occasions import occasions_near
from desktop.services.today.planned import planned_until
from desktop.services.today.turn_to import turn_to

_MOST_BESIDES = 6  # occasions and loops at the side; the calendar has all of them
_LOOK_AHEAD = timedelta(days=56)  # for who comes next
_ANSWER_SOON = timedelta(days=3)

_LOOPS = text(
    """
SELECT l.id, l.person_id, p.name, l.kind,
       CASE WHEN coalesce(i.confided, 0) THEN '' ELSE l.text END AS words, l.opened_on, l.about_on,
       p.pronouns
  FROM loop l JOIN person p ON p.id = l.person_id LEFT JOIN interaction i ON i.id = l.opened_by_id
 WHERE l.closed_on IS NULL AND l.about_on <= :today AND p.deleted_at IS NULL
 ORDER BY l.about_on DESC, l.id LIMIT :most
"""
).columns(opened_on=Date(), about_on=Date())
_NEXT_PLAN = text(
    """
SELECT p.name, min(coalesce(f.window_from, f.day)) AS day,
       (SELECT name FROM person WHERE id = :coming) AS coming
  FROM follow_up f JOIN person p ON p.id = f.person_id
 WHERE f.state = 'planned' AND f.day > :today AND f.day <= :last AND f.rule = ''
   AND coalesce(f.window_from, f.day) > :today AND +p.deleted_at IS NULL
"""
).columns(day=Date())
_MEETINGS = text(
    """
SELECT DISTINCT day FROM follow_up
 WHERE state = 'planned' AND starts_at IS NOT NULL AND day > :today AND day <= :last
"""
).columns(day=Date())
_LOGGED_SINCE = text("SELECT EXISTS (SELECT 1 FROM interaction WHERE day > :seen)")
_ANYONE = text(
    """
SELECT EXISTS (SELECT 1 FROM person WHERE deleted_at IS NULL) AS here,
       EXISTS (SELECT 1 FROM person
                WHERE deleted_at IS NULL AND in_practice_since IS NOT NULL) AS in_practice
"""
)


def today_view(
    session: Session, *, now: datetime, capacity: Capacity, seen: date | None = None
) -> TodayView:
    """Everything that Today shows. ``now`` is in the person's zone; ``seen`` is the last day
    on which it was looked at."""
    today = now.date()
    planned = planned_until(session, today - timedelta(days=1), today + timedelta(days=2))
    had = so_far(session, today=today)
    near = occasions_near(session, today=today)
    on_break = breaks.current_break(session, today=today)
    tender = tender_ones(near, planned, had, today) if capacity.cap(today) else []
    plan = rhythm.practice_plan(
        session, today=today, capacity=capacity, taken={today: len(tender)} if tender else None
    )
    mine, new = planned_ones(planned, had, today), chosen_ones(planned, had, today)
    possible = [*mine, *tender, *_due(plan), *new] if on_break is None else []
    met = had.places_taken(plan.met)
    chosen, more = choose(possible, today=today, cap=capacity.cap(today), met=met)
    corner = _corner(plan, chosen, capacity.kind(today)) if on_break is None else []
    people = turn_to(session, [*chosen, *corner], near, plan, today=today)
    next_name, next_day = _next(session, plan, {c.person_id for c in chosen}, today)
    anyone = session.connection().execute(_ANYONE).one()
    return TodayView(
        turn_to=people[: len(chosen)],
        corner=people[-1] if corner else None,
        appointments=appointments_near(session, planned, now=now),
        gatherings=gatherings_near(session, today=today),
        occasions=_occasions(near, tender_only=on_break is not None),
        loops=[] if on_break else _loops(session, today),
        reviews=seasons.hard_seasons_to_review(session, today=today)[:_MOST_BESIDES],
        requests=_requests(session, today),
        kind=capacity.kind(today),
        cap=capacity.cap(today),
        more_planned=more,
        on_break=on_break,
        heard=len(had.heard),
        anyone_here=bool(anyone.here),
        anyone_in_practice=bool(anyone.in_practice),
        next_name=next_name,
        next_day=next_day,
        meet_on=good_day(today, capacity, _days_of_meetings(session, today)),
        lapsed=plan.lapsed,
        has_room=_has_room(capacity.kind(today), capacity.cap(today) - met - len(chosen), corner),
        unasked=[person for person, turn in plan.turns.items() if turn.begins > today],
        letters=due(session, today=today) if on_break is None else (),
        news=fresh_news(session, today=today) if on_break is None else [],
        away_since=seen if _was_away(session, seen, today) else None,
    )


def _has_room(kind: DayKind, places: int, corner: Sequence[Candidate]) -> bool:
    """Whether something beyond what is due may stand here, too."""
    return kind is DayKind.USUAL and places > 0 and not corner


def _due(plan: PracticePlan) -> Iterable[Candidate]:
    """Whom the rhythms bring today."""
    for person in plan.due:
        yield Candidate(person, Why.RHYTHM, plan.turns[person].begins)


def _corner(plan: PracticePlan, chosen: Sequence[Candidate], kind: DayKind) -> list[Candidate]:
    """One of the long silent, on a usual day, unless they stand here already."""
    person = plan.corner
    if person is None or kind is not DayKind.USUAL or any(c.person_id == person for c in chosen):
        return []
    return [Candidate(person, Why.CORNER, plan.turns[person].begins)]


def _occasions(near: Sequence[OccasionRow], *, tender_only: bool) -> Sequence[OccasionRow]:
    tender = (OccasionKind.HARD_DAY, OccasionKind.DEATH)
    return [row for row in near if not tender_only or row.kind in tender][:_MOST_BESIDES]


def _loops(session: Session, today: date) -> list[LoopRow]:
    rows = session.connection().execute(_LOOPS, {"today": today.isoformat(), "most": _MOST_BESIDES})
    return [
        LoopRow(
            row.id, row.person_id, row.name, row.kind, row.words, row.opened_on, row.about_on,
            pronoun_of(row.pronouns),
        )
        for row in rows
    ]  # fmt: skip


def _requests(session: Session, today: date) -> list[RequestRow]:
    """Those to be answered soon."""
    waiting = requests_waiting(session, today)
    return [row for row in waiting if row.answer_by <= today + _ANSWER_SOON][:_MOST_BESIDES]


def _next(
    session: Session, plan: PracticePlan, here: Container[int], today: date
) -> tuple[str, date | None]:
    """Whom the rhythms bring next besides those ``here``, or who is planned sooner."""
    coming = min(
        ((day, p) for p, day in plan.days.items() if day > today and p not in here), default=None
    )
    last = today + _LOOK_AHEAD if coming is None else coming[0]
    values = {
        "today": today.isoformat(),
        "last": last.isoformat(),
        "coming": coming[1] if coming else None,
    }
    row = session.connection().execute(_NEXT_PLAN, values).one()
    if coming is None or (row.day is not None and row.day < coming[0]):
        return row.name or "", row.day
    return row.coming, coming[0]


def _days_of_meetings(session: Session, today: date) -> set[date]:
    """On which of the coming days I meet somebody already."""
    span = {"today": today.isoformat(), "last": (today + MEETING_AHEAD).isoformat()}
    return set(session.connection().execute(_MEETINGS, span).scalars())


def _was_away(session: Session, seen: date | None, today: date) -> bool:
    """Whether I was not here for long, and nothing was written down of those days."""
    if seen is None or today - seen < GAP:
        return False
    values = {"seen": seen.isoformat()}
    return not session.connection().execute(_LOGGED_SINCE, values).scalar_one()
