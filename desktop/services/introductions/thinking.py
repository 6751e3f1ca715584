"""Thinking of two people: begun, put in other words, turned round, given up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.drafts import LINE_LIMIT, NAME_LIMIT
from desktop.domain.entities import Giving, Introduction, NotTheseTwo, Person
from desktop.domain.errors import BadInputError
from desktop.domain.introductions.heard import heard_from, told_by
from desktop.domain.introductions.rules import swapped
from desktop.domain.language import mark, tr
from desktop.domain.meanwhile import settled
from desktop.domain.text import without_codes
from desktop.domain.typed import as_lines, fitting
from desktop.domain.vocabulary import Direction, GivingKind, GivingState, IntroductionState
from desktop.services.introductions.rows import (
    called,
    names_of,
    next_position,
    say_both,
    standing_of,
    the_pair,
)
from desktop.services.people.presence import present
from desktop.storage.database import Database

_FIELDS: dict[str, tuple[str, Callable[[str], str]]] = {
    "why": (mark("Kept why {names}"), as_lines),
    "may_tell": (mark("Kept what may be told of {names}"), as_lines),
    "waits": (mark("Kept what waits with {names}"), as_lines),
    "outcome": (
        mark("Kept how it went with {names}"),
        lambda typed: fitting(typed.strip("\n "), LINE_LIMIT),
    ),
}


def _told(typed: str) -> str:
    """Its lines keep where they begin."""
    return without_codes(typed).strip("\n ")


def think_of(db: Database, first_id: int, second_id: int, *, today: date, why: str = "") -> Changes:
    """Two people who might meet; only I know. Raises BadInputError for one and the same,
    and for two who are on their way already."""
    with db.change() as change:
        session = change.session
        first, second = _two(session, first_id, second_id)
        change.label = tr("Thought of {say_both}").format(say_both=say_both(first, second))
        session.add(
            Introduction(
                first_id=first_id,
                second_id=second_id,
                state=IntroductionState.THOUGHT_OF,
                why=as_lines(why),
                thought_on=today,
                state_on=today,
                position=next_position(session, IntroductionState.THOUGHT_OF),
            )
        )
    return change.changes


def under_way(session: Session, one: int, other: int) -> int | None:
    """The pair of these two that has not ended, if there is one."""
    ended = (IntroductionState.THANKED, IntroductionState.LET_GO)
    query = select(Introduction.id).where(
        col(Introduction.first_id).in_((one, other)),
        col(Introduction.second_id).in_((one, other)),
        col(Introduction.state).not_in(ended),
    )
    return session.exec(query).first()


def say(
    db: Database, introduction_id: int, field: str, typed: str, *, stood: str | None = None
) -> Changes:
    """Why these two, what I may tell, what waits, how it went: one of them, in my words.
    Where it is no longer as it ``stood``, both are kept."""
    label, cleaned = _FIELDS[field]
    merge = f"introduction {introduction_id} {field}"
    with db.change(merge=merge) as change:
        row = the_pair(change.session, introduction_id)
        if stood is not None:
            typed = settled(stood, getattr(row, field), typed)
        setattr(row, field, cleaned(typed))
        change.label = label.format(names=names_of(change.session, row))
    return change.changes


def swap(db: Database, introduction_id: int, *, today: date) -> Changes:
    """The other is the first: the one who has more to lose is asked first."""
    with db.change() as change:
        session = change.session
        row = the_pair(session, introduction_id)
        before, after = standing_of(row), swapped(standing_of(row))
        row.first_id, row.second_id = row.second_id, row.first_id
        row.first_word, row.first_on = after.first.said, after.first.on
        row.second_word, row.second_on = after.second.said, after.second.on
        if after.state != before.state:
            row.state, row.state_on = after.state, today
        first, second = heard_from(row.outcome)
        row.outcome = told_by(second, first)
        change.label = tr("{name} comes first now").format(
            name=called(present(session, row.first_id))
        )
    return change.changes


def delete(db: Database, introduction_id: int) -> Changes:
    """As if I had never thought of it."""
    with db.change() as change:
        row = the_pair(change.session, introduction_id)
        change.label = tr("No longer thought of {names_of}").format(
            names_of=names_of(change.session, row)
        )
        change.session.delete(row)
    return change.changes


def not_these_two(db: Database, first_id: int, second_id: int, *, today: date) -> Changes:
    """These two are suggested to each other no more."""
    with db.change() as change:
        session = change.session
        first, second = present(session, first_id), present(session, second_id)
        session.add(NotTheseTwo(first_id=first_id, second_id=second_id, said_on=today))
        change.label = tr("{say_both} are not suggested again").format(
            say_both=say_both(first, second)
        )
    return change.changes


def give_credit(
    db: Database, introduction_id: int, who: int | str | None, *, today: date
) -> Changes:
    """Who brought me to one of them, or to the thought: thanks are owed to them from now.

    None: nobody. Raises BadInputError for a name that the book does not hold.
    """
    with db.change() as change:
        session = change.session
        row = the_pair(session, introduction_id)
        if isinstance(who, str):
            raise BadInputError(tr("Choose somebody of the book, so that they can be thanked."))
        if who in (row.first_id, row.second_id):
            raise BadInputError(
                tr("That is one of the two. Choose who brought you to the thought.")
            )
        names = names_of(session, row)
        _take_back(session, row.credit_id, _credit_words(names))
        row.credit_id = who
        change.label = tr("Nobody is credited for {names}").format(names=names)
        if who is not None:
            person = present(session, who)
            change.label = tr("{name} brought you to {names}").format(
                name=called(person), names=names
            )
            session.add(_owed(person, _credit_words(names), today))
    return change.changes


def _credit_words(names: str) -> str:
    return tr("The thought of {names}").format(names=names)[:NAME_LIMIT]


def _owed(person: Person, words: str, today: date) -> Giving:
    """Something received: until it is thanked for, Today and the card remind me."""
    assert person.id is not None
    return Giving(
        person_id=person.id, direction=Direction.RECEIVED, kind=GivingKind.INTRODUCTION,
        text=words, state=GivingState.DONE, day=today,
    )  # fmt: skip


def _take_back(session: Session, person_id: int | None, words: str) -> None:
    """What was noted as owed to somebody else, unless they were thanked already."""
    query = select(Giving).where(
        Giving.person_id == person_id,
        Giving.kind == GivingKind.INTRODUCTION,
        Giving.text == words,
        Giving.state == GivingState.DONE,
    )
    for giving in session.exec(query).all():
        session.delete(giving)


def _two(session: Session, first_id: int, second_id: int) -> tuple[Person, Person]:
    if first_id == second_id:
        raise BadInputError(tr("It takes two. Choose somebody else for the second."))
    if under_way(session, first_id, second_id) is not None:
        raise BadInputError(tr("These two are on their way already. Nothing was changed."))
    return present(session, first_id), present(session, second_id)
