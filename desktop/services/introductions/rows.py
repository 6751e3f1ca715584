"""The row of an introduction within a change under way: found, read as a standing, and
written back with what follows from it (its plan, what was given)."""

from __future__ import annotations

from datetime import date

from sqlmodel import Session, col, func, select

from desktop.domain.entities import FollowUp, Giving, Introduction, Person
from desktop.domain.errors import BadInputError
from desktop.domain.introductions.rules import TOGETHER, Side, Standing, Word
from desktop.domain.language import tr
from desktop.domain.vocabulary import (
    Direction,
    FollowUpState,
    GivingKind,
    GivingState,
    IntroductionState,
)
from desktop.services.people.presence import present

PLAN_PREFIX = "introduction:"  # with the uid: where a plan comes from


def the_pair(session: Session, introduction_id: int) -> Introduction:
    """This introduction. Raises BadInputError when it, or one of the two, is gone."""
    found = session.get(Introduction, introduction_id)
    if found is None:
        raise BadInputError(tr("That introduction is no longer here. Nothing was changed."))
    for person in (found.first_id, found.second_id):
        present(session, person)
    return found


def person_of(session: Session, row: Introduction, side: Side) -> Person:
    return present(session, row.first_id if side == Side.FIRST else row.second_id)


def called(person: Person) -> str:
    return person.given or person.name


def names_of(session: Session, row: Introduction) -> str:
    """ "Callum and Margit"."""
    return say_both(*(person_of(session, row, side) for side in Side))


def say_both(first: Person, second: Person) -> str:
    """By their given names, where these tell them apart."""
    one, other = called(first), called(second)
    return (
        tr("{first} and {second}").format(first=first.name, second=second.name)
        if one == other
        else tr("{one} and {other}").format(one=one, other=other)
    )


def standing_of(row: Introduction) -> Standing:
    return Standing(
        IntroductionState(row.state),
        Word(row.first_word, row.first_on),
        Word(row.second_word, row.second_on),
    )


def settle(session: Session, row: Introduction, after: Standing, *, today: date) -> None:
    """Write where the pair stands now, and what comes of it.

    In another state it lies at the end of its column, and the plan for the step before
    is settled. Brought together, both were given something; taken back, they were not.
    """
    before = standing_of(row)
    row.first_word, row.first_on = after.first.said, after.first.on
    row.second_word, row.second_on = after.second.said, after.second.on
    if after == before:
        return
    ended = after.state == IntroductionState.LET_GO
    end_plan(session, row, FollowUpState.LET_GO if ended else FollowUpState.KEPT, today)
    if after.state == before.state:
        return
    row.state, row.state_on = after.state, today
    row.position = next_position(session, after.state)
    if (after.state in TOGETHER) != (before.state in TOGETHER):
        _give(session, row, today, given=after.state in TOGETHER)


def next_position(session: Session, state: str) -> int:
    """The place after the last of that column."""
    query = select(func.max(col(Introduction.position))).where(Introduction.state == state)
    last = session.exec(query).one()
    return 0 if last is None else int(last) + 1


def plan_of(session: Session, row: Introduction) -> FollowUp | None:
    """The planned contact that stands for this pair's next step."""
    query = select(FollowUp).where(
        col(FollowUp.person_id).in_((row.first_id, row.second_id)),
        FollowUp.state == FollowUpState.PLANNED,
        FollowUp.origin == PLAN_PREFIX + row.uid,
    )
    return session.exec(query).first()


def end_plan(session: Session, row: Introduction, state: FollowUpState, today: date) -> None:
    """The next step is another from here on; its plan is settled."""
    plan = plan_of(session, row)
    if plan is not None:
        plan.state, plan.settled_on = state, today
        plan.day = min(plan.day, today) if state == FollowUpState.KEPT else plan.day
    row.next_step, row.next_on = "", None


def _give(session: Session, row: Introduction, today: date, *, given: bool) -> None:
    """Both got to know somebody: it stands in what I gave, and so in the story of both."""
    for side in Side:
        words = tr("Introduced to {other}").format(other=person_of(session, row, side.other).name)
        person = row.first_id if side == Side.FIRST else row.second_id
        known = _given(session, person, words)
        if not given and known is not None:
            session.delete(known)
        if given and known is None:
            session.add(
                Giving(
                    person_id=person, direction=Direction.GIVEN, kind=GivingKind.INTRODUCTION,
                    text=words, state=GivingState.DONE, day=today,
                )
            )  # fmt: skip


def _given(session: Session, person_id: int, words: str) -> Giving | None:
    query = select(Giving).where(
        Giving.person_id == person_id,
        Giving.direction == Direction.GIVEN,
        Giving.kind == GivingKind.INTRODUCTION,
        Giving.text == words,
    )
    return session.exec(query).first()
