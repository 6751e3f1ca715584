"""That we met: one talk for each of those who were met, with what I want to remember.

One each, since every line is about one person and must never stand in another's story.
The talk follows its row: the line, the day, who it is, and whether we met at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlmodel import Session, col, select

from desktop.domain.entities import (
    Gathering,
    GatheringPerson,
    Interaction,
    InteractionPerson,
    Person,
)
from desktop.domain.gatherings.met_line import quoted
from desktop.domain.talk import TalkDraft
from desktop.domain.vocabulary import InteractionKind
from desktop.services.interactions import record, settle_last_contact


def note(
    session: Session, gathering: Gathering, row: GatheringPerson, *, now: datetime
) -> int | None:
    """Keep that we met, once; the talk. Nothing is kept for a day still to come.

    Their rhythm begins again from that day. A line that stands in quotation marks is
    theirs, any other is mine.
    """
    today = now.date()
    if row.person_id is None or gathering.day > today or _of(session, row) is not None:
        return None
    last = gathering.last_day
    days = (min(last, today) - gathering.day) if last else timedelta()
    draft = TalkDraft(
        people=[row.person_id],
        day=gathering.day + days,
        about=bool(days),
        kind=InteractionKind.GATHERING,
        title=gathering.name,
        place=gathering.place,
        words=quoted(row.line),
        mine="" if quoted(row.line) else row.line,
        origin="gathering",
        gathering_id=gathering.id,
    )
    return record(session, draft, now=now)


def follow_line(session: Session, row: GatheringPerson, before: str) -> None:
    """What I remember of them is another: so it is in the story, unless it was written
    anew there."""
    talk = _of(session, row)
    if talk is None or before not in (talk.mine, f"“{talk.words}”", talk.words, ""):
        return
    if talk.words and quoted(before) != talk.words:
        return
    talk.words = quoted(row.line)
    talk.mine = "" if talk.words else row.line


def take_back(session: Session, row: GatheringPerson) -> None:
    """It was not them, or we did not meet."""
    talk = _of(session, row)
    if talk is None or row.person_id is None:
        return
    session.delete(talk)
    session.flush()
    settle_last_contact(session, [row.person_id])


@dataclass(frozen=True, slots=True)
class Was:
    """A gathering as it was before a change."""

    name: str
    day: date

    @classmethod
    def now(cls, gathering: Gathering) -> Was:
        return cls(gathering.name, gathering.day)


def follow(session: Session, gathering: Gathering, was: Was, today: date) -> None:
    """The gathering has another day or name: it was then and there that we met. A day to come
    moves nothing."""
    _say_where_and_when(session, gathering, was)
    talks = session.exec(
        select(Interaction).where(
            col(Interaction.gathering_id) == gathering.id, col(Interaction.origin) == "gathering"
        )
    ).all()
    if not talks:
        return
    for talk in talks:
        talk.title, talk.place = gathering.name, gathering.place
        if gathering.day <= today:
            talk.day = gathering.day
    seats = select(InteractionPerson.person_id).where(
        col(InteractionPerson.interaction_id).in_([talk.id for talk in talks])
    )
    settle_last_contact(session, session.exec(seats).all())


def _say_where_and_when(session: Session, gathering: Gathering, was: Was) -> None:
    """On the cards of those who came into the book with it."""
    met = select(GatheringPerson.person_id).where(col(GatheringPerson.gathering_id) == gathering.id)
    people = select(Person).where(
        col(Person.id).in_(met),
        col(Person.met_where) == was.name,
        col(Person.met_on) == was.day.isoformat(),
    )
    for person in session.exec(people):
        person.met_where, person.met_on = gathering.name, gathering.day.isoformat()


def _of(session: Session, row: GatheringPerson) -> Interaction | None:
    """The talk of this row, if it was kept."""
    if row.person_id is None:
        return None
    query = (
        select(Interaction)
        .join(InteractionPerson, col(InteractionPerson.interaction_id) == col(Interaction.id))
        .where(
            col(Interaction.gathering_id) == row.gathering_id,
            col(InteractionPerson.person_id) == row.person_id,
        )
    )
    return session.exec(query).first()
