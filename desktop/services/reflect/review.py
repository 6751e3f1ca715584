"""The weekly review: read, written question by question, finished, read again."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session, col, delete, select

from desktop.domain.changes import Changes
from desktop.domain.entities import Review, ReviewPerson
from desktop.domain.errors import BadInputError
from desktop.domain.journey import Named
from desktop.domain.language import tr
from desktop.domain.reflect.review import NEXT_WEEK, Answer, PastReview, ReviewView, WeekReview
from desktop.domain.said_days import name_date
from desktop.domain.typed import as_note
from desktop.services.people.presence import present
from desktop.services.reflect.review_week import at_hand
from desktop.storage.database import Change, Database
from desktop.storage.rows import named_rows

_NEAR = timedelta(days=3)  # a week that began so near is the same, begun on another weekday
_PEOPLE = text(
    "SELECT r.part, p.id, p.name FROM review_person r JOIN person p ON p.id = r.person_id"
    " WHERE r.review_id = :review AND p.deleted_at IS NULL ORDER BY r.id"
)
_ANYBODY = text(
    "SELECT 1 FROM person WHERE deleted_at IS NULL AND in_practice_since IS NOT NULL LIMIT 1"
)
_PAST = text("SELECT id, week_of, finished_on, answers FROM review ORDER BY week_of DESC").columns(
    week_of=Date, finished_on=Date
)


def review_of(session: Session, week_of: date, *, today: date) -> ReviewView:
    """The week that begins on this day, whether its review was begun or not."""
    found = _near(session, week_of)
    review = WeekReview(week_of) if found is None else _told(session, found)
    near = at_hand(session, review.days, today=today)
    return ReviewView(review, near, line_for(session, review.week_of))


def waits(session: Session, week_of: date) -> bool | None:
    """Whether this week's review was begun and not finished; None where there is nothing to
    offer: it is finished, or nobody is in practice."""
    found = _near(session, week_of)
    if found is not None:
        return None if found.finished_on is not None else True
    return False if session.connection().execute(_ANYBODY).scalar() else None


def past_reviews(session: Session) -> tuple[PastReview, ...]:
    """All of them, the newest first."""
    rows = named_rows(session.connection().execute(_PAST))
    return tuple(
        PastReview(row.id, row.week_of, row.finished_on is not None, _first_line(row.answers))
        for row in rows
    )


def line_for(session: Session, week_of: date) -> str:
    """The line that I wrote a week earlier for the one that begins then; "" where none was."""
    before = _near(session, week_of - timedelta(weeks=1))
    return "" if before is None else _answers(before.answers).get(NEXT_WEEK, "")


def keep(
    db: Database,
    week_of: date,
    words: Mapping[str, str],
    people: Mapping[str, Sequence[int]],
    *,
    finished_on: date | None = None,
) -> Changes:
    """Keep what was answered to these parts; the others stay as they are.

    With ``finished_on`` the review is finished; without, one that was finished stays so, and
    it happens quietly.
    """
    label = tr("Looked back on the week of {what}").format(what=name_date(week_of))
    with db.change(label) as change:
        review = _near(change.session, week_of) or _begun(change, week_of)
        answers = _answers(review.answers)
        answers.update({part: as_note(typed) for part, typed in words.items()})
        review.answers = json.dumps(
            {part: said for part, said in answers.items() if said}, ensure_ascii=False
        )
        review.finished_on = review.finished_on or finished_on
        for part, chosen in people.items():
            _choose(change.session, review, part, chosen)
    return replace(change.changes, quiet=finished_on is None)


def forget(db: Database, review_id: int) -> Changes:
    """Take a review away, as if that week had not been looked back on."""
    with db.change() as change:
        review = change.session.get(Review, review_id)
        if review is None:
            raise BadInputError(tr("That week is no longer here. Nothing was changed."))
        change.label = tr("Forgot what you wrote on the week of {what}").format(
            what=name_date(review.week_of)
        )
        change.session.delete(review)
    return change.changes


def _near(session: Session, week_of: date) -> Review | None:
    """The review of that week, also if weeks began on another day when it was written."""
    query = select(Review).where(col(Review.week_of).between(week_of - _NEAR, week_of + _NEAR))
    found = session.exec(query).all()
    return min(found, key=lambda one: abs((one.week_of - week_of).days), default=None)


def _begun(change: Change, week_of: date) -> Review:
    review = Review(week_of=week_of)
    change.session.add(review)
    change.session.flush()
    return review


def _choose(session: Session, review: Review, part: str, people: Sequence[int]) -> None:
    """These people and no others. Raises BadInputError for somebody who is gone."""
    assert review.id is not None
    mine = (col(ReviewPerson.review_id) == review.id, col(ReviewPerson.part) == part)
    there = session.exec(select(ReviewPerson.person_id).where(*mine)).all()
    gone = set(there) - set(people)
    session.execute(delete(ReviewPerson).where(*mine, col(ReviewPerson.person_id).in_(gone)))
    for person in dict.fromkeys(people):
        if person not in there:
            present(session, person)
            session.add(ReviewPerson(review_id=review.id, person_id=person, part=part))


def _told(session: Session, review: Review) -> WeekReview:
    people: dict[str, list[Named]] = defaultdict(list)
    for row in named_rows(session.connection().execute(_PEOPLE, {"review": review.id})):
        people[row.part].append(Named(row.id, row.name))
    words = _answers(review.answers)
    answers = {part: Answer(words.get(part, ""), tuple(people[part])) for part in {*words, *people}}
    return WeekReview(review.week_of, answers, review.finished_on, review.id)


def _answers(written: str) -> dict[str, str]:
    """As it stands in the store, which another version may have written."""
    found: Any = json.loads(written or "{}")
    if not isinstance(found, dict):
        return {}
    return {part: said for part, said in found.items() if isinstance(said, str)}


def _first_line(written: str) -> str:
    answers = _answers(written)
    said = answers.get(NEXT_WEEK) or next((words for words in answers.values() if words), "")
    return said.partition("\n")[0]
