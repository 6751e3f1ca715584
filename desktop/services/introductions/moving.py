"""Pairs on their way: moved on the board, or by what one of the two has answered."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.entities import Introduction
from desktop.domain.errors import BadInputError
from desktop.domain.introductions.rules import (
    Side,
    answered,
    missing,
    moved,
    taken_up_again,
)
from desktop.domain.language import mark, tr
from desktop.domain.vocabulary import IntroductionState, SideWord
from desktop.services.introductions.rows import (
    called,
    names_of,
    person_of,
    settle,
    standing_of,
    the_pair,
)
from desktop.storage.database import Database

_STATES = {
    IntroductionState.THOUGHT_OF: mark("{names}: only thought of"),
    IntroductionState.ASKED_A: mark("{names}: asked one"),
    IntroductionState.ASKED_B: mark("{names}: asked the other"),
    IntroductionState.WILLING: mark("{names}: both are willing"),
    IntroductionState.INTRODUCED: "Introduced {names}",
    IntroductionState.LANDED: mark("{names}: how it went"),
    IntroductionState.THANKED: "Thanked {names}",
    IntroductionState.LET_GO: "Let {names} be",
}
_WORDS = {
    SideWord.ASKED: "Asked {name}",
    SideWord.WILLING: mark("{name} is willing"),
    SideWord.RATHER_NOT: mark("{name} would rather not. It is let go, and said to nobody"),
    SideWord.THANKED: "Thanked {name}",
}


def move(
    db: Database,
    introduction_id: int,
    state: IntroductionState,
    *,
    today: date,
    before: int | None = None,
    willing: Sequence[Side] = (),
) -> Changes:
    """Lay a pair into a column, before that pair (None: at its end).

    ``willing`` are those of the two of whom I know that they are, and say so with the
    move. Raises BadInputError while somebody's word is missing: never one-sided.
    """
    with db.change() as change:
        session = change.session
        row = the_pair(session, introduction_id)
        standing = standing_of(row)
        for side in set(willing) & set(missing(standing, state)):
            standing = answered(standing, side, SideWord.WILLING, today=today)
        wanting = [called(person_of(session, row, side)) for side in missing(standing, state)]
        if wanting:
            raise BadInputError(_never_one_sided(wanting))
        came_from = row.state
        settle(session, row, moved(standing, state, today=today), today=today)
        _lay(session, row, before)
        within = came_from == state
        label = tr("{names} within their column") if within else tr(_STATES[state])
        change.label = label.format(names=names_of(session, row))
    return change.changes


def answer(
    db: Database, introduction_id: int, side: Side, said: SideWord, *, today: date
) -> Changes:
    """One of the two was asked, or has answered, or was thanked.

    A "rather not" ends it, and the reason stays mine. Raises BadInputError for thanks
    before they have met, and for anything but thanks afterwards.
    """
    with db.change() as change:
        session = change.session
        row = the_pair(session, introduction_id)
        try:
            after = answered(standing_of(row), side, said, today=today)
        except ValueError as error:
            raise BadInputError(
                tr("That has no place at this step. Nothing was changed.")
            ) from error
        settle(session, row, after, today=today)
        change.label = tr(_WORDS[said]).format(name=called(person_of(session, row, side)))
    return change.changes


def take_up_again(db: Database, introduction_id: int, *, today: date) -> Changes:
    """A pair that was let go is thought of anew; who would rather not is not asked yet."""
    with db.change() as change:
        session = change.session
        row = the_pair(session, introduction_id)
        settle(session, row, taken_up_again(standing_of(row)), today=today)
        change.label = tr("Took up {names_of} again").format(names_of=names_of(session, row))
    return change.changes


def _never_one_sided(names: Sequence[str]) -> str:
    if len(names) == 1:
        return tr("{what} has not said yes yet. Both are asked first; nothing was moved.").format(
            what=names[0]
        )
    return tr(
        "{what} and {other} have not said yes yet. Both are asked first; nothing was moved."
    ).format(what=names[0], other=names[1])


def _lay(session: Session, row: Introduction, before: int | None) -> None:
    """Number the column anew where it has another order; few rows, and rarely."""
    query = select(Introduction).where(
        Introduction.state == row.state, col(Introduction.id) != row.id
    )
    order = (col(Introduction.position), col(Introduction.id))
    others = list(session.exec(query.order_by(*order)))
    place = next((n for n, one in enumerate(others) if one.id == before), len(others))
    others.insert(place, row)
    for position, one in enumerate(others):
        if one.position != position:
            one.position = position
