"""What I know of somebody: facets, ties, dates, notes; each written, put right, let go."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

from sqlmodel import Session, col, func, select

from desktop.domain.changes import Changes
from desktop.domain.dates import PartialDate
from desktop.domain.drafts import NAME_LIMIT, NOTE_LIMIT
from desktop.domain.entities import Facet, Note, Occasion, Tie
from desktop.domain.errors import BadInputError
from desktop.domain.text import clean, clean_line
from desktop.domain.vocabulary import FacetKind, OccasionKind
from desktop.services.people.fields import called
from desktop.services.people.presence import present
from desktop.storage.database import Database

Row = TypeVar("Row", Facet, Note, Occasion, Tie)

_FACETS = {
    FacetKind.GOAL: "a goal",
    FacetKind.STRENGTH: "a strength",
    FacetKind.OPPORTUNITY: "an opportunity",
    FacetKind.VALUE: "what they hold dear",
    FacetKind.INTEREST: "an interest",
    FacetKind.NEED: "a need",
    FacetKind.OFFER: "an offer",
    FacetKind.FOOD: "what they eat",
    FacetKind.WORRY: "a worry",
    FacetKind.CHAPTER: "a chapter",
}


def add_facet(
    db: Database, person_id: int, kind: str, words: str, *, today: date, came_from: str = ""
) -> Changes:
    cleaned = _checked(words)
    with db.change() as change:
        session = change.session
        change.label = f"Noted {_FACETS[FacetKind(kind)]} of {called(session, person_id)}"
        session.add(
            Facet(
                person_id=person_id,
                kind=kind,
                text=cleaned,
                noted_on=today,
                came_from=clean_line(came_from)[:NAME_LIMIT],
                position=_next_position(session, Facet, person_id),
            )
        )
    return change.changes


def edit_facet(db: Database, facet_id: int, words: str) -> Changes:
    cleaned = _checked(words)
    with db.change() as change:
        facet = _the(change.session, Facet, facet_id)
        name = called(change.session, facet.person_id)
        change.label = f"Changed {_FACETS[FacetKind(facet.kind)]} of {name}"
        facet.text = cleaned
    return change.changes


def remove_facet(db: Database, facet_id: int) -> Changes:
    with db.change() as change:
        facet = _the(change.session, Facet, facet_id)
        name = called(change.session, facet.person_id)
        change.label = f"Took {_FACETS[FacetKind(facet.kind)]} away from {name}"
        change.session.delete(facet)
    return change.changes


def add_tie(db: Database, person_id: int, other: int | str, kind: str) -> Changes:
    """Tie to somebody of the book (an id) or to a name; ``kind`` is what they are here."""
    with db.change() as change:
        session = change.session
        name = called(session, person_id)
        tie = Tie(
            person_id=person_id,
            kind=clean_line(kind)[:NAME_LIMIT],
            position=_next_position(session, Tie, person_id),
        )
        _point(session, tie, other)
        session.add(tie)
        change.label = f"Tied {tie.other_name} to {name}"
    return change.changes


def edit_tie(
    db: Database, tie_id: int, *, other: int | str | None = None, kind: str | None = None
) -> Changes:
    with db.change() as change:
        session = change.session
        tie = _the(session, Tie, tie_id)
        if other is not None:
            _point(session, tie, other)
        if kind is not None:
            tie.kind = clean_line(kind)[:NAME_LIMIT]
        change.label = f"Changed what {tie.other_name} is to {called(session, tie.person_id)}"
    return change.changes


def remove_tie(db: Database, tie_id: int) -> Changes:
    with db.change() as change:
        tie = _the(change.session, Tie, tie_id)
        name = called(change.session, tie.person_id)
        change.label = f"Untied {tie.other_name} from {name}"
        change.session.delete(tie)
    return change.changes


def _point(session: Session, tie: Tie, other: int | str) -> None:
    if isinstance(other, int):
        if other == tie.person_id:
            raise BadInputError("Nobody can be tied to themselves. Choose somebody else.")
        found = present(session, other)
        tie.other_id, tie.other_name = found.id, found.name
    else:
        tie.other_id, tie.other_name = None, _checked(other)[:NAME_LIMIT]


def add_occasion(
    db: Database, person_id: int, kind: str, when: PartialDate, *, label: str = ""
) -> Changes:
    """A date in their life; a text that is no date is kept as it is."""
    if not when.known and not when.text:
        raise BadInputError("When is it? A day and a month are enough: 21 September.")
    with db.change() as change:
        session = change.session
        occasion = Occasion(person_id=person_id, kind=kind, label=clean_line(label)[:NAME_LIMIT])
        _date(occasion, when)
        session.add(occasion)
        change.label = f"Added {_occasion_words(occasion)} of {called(session, person_id)}"
    return change.changes


def edit_occasion(
    db: Database,
    occasion_id: int,
    *,
    when: PartialDate | None = None,
    label: str | None = None,
    kind: str | None = None,
) -> Changes:
    with db.change() as change:
        session = change.session
        occasion = _the(session, Occasion, occasion_id)
        if when is not None:
            _date(occasion, when)
        if label is not None:
            occasion.label = clean_line(label)[:NAME_LIMIT]
        occasion.kind = kind or occasion.kind
        name = called(session, occasion.person_id)
        change.label = f"Changed {_occasion_words(occasion)} of {name}"
    return change.changes


def remove_occasion(db: Database, occasion_id: int) -> Changes:
    with db.change() as change:
        occasion = _the(change.session, Occasion, occasion_id)
        name = called(change.session, occasion.person_id)
        change.label = f"Took {_occasion_words(occasion)} away from {name}"
        change.session.delete(occasion)
    return change.changes


def _date(occasion: Occasion, when: PartialDate) -> None:
    occasion.year, occasion.month, occasion.day = when.year, when.month, when.day
    occasion.text = when.text if not when.known else ""


def _occasion_words(occasion: Occasion) -> str:
    if occasion.label:
        return f"“{occasion.label}”"
    return "the birthday" if occasion.kind == OccasionKind.BIRTHDAY else "a date"


def add_note(db: Database, person_id: int, words: str, *, today: date) -> Changes:
    """Write something about somebody. A note is not contact and moves no rhythm."""
    cleaned = _checked(words, lines=True)
    with db.change() as change:
        change.label = f"Kept a note about {called(change.session, person_id)}"
        change.session.add(Note(person_id=person_id, text=cleaned, written_on=today))
    return change.changes


def edit_note(db: Database, note_id: int, words: str) -> Changes:
    cleaned = _checked(words, lines=True)
    with db.change() as change:
        note = _the(change.session, Note, note_id)
        change.label = f"Changed a note about {called(change.session, note.person_id)}"
        note.text = cleaned
    return change.changes


def remove_note(db: Database, note_id: int) -> Changes:
    with db.change() as change:
        note = _the(change.session, Note, note_id)
        change.label = f"Took a note about {called(change.session, note.person_id)} away"
        change.session.delete(note)
    return change.changes


def _checked(words: str, *, lines: bool = False) -> str:
    cleaned = clean(words) if lines else clean_line(words)
    if not cleaned:
        raise BadInputError("That was empty. Nothing was changed.")
    if len(cleaned) > NOTE_LIMIT:
        raise BadInputError(
            f"That is longer than the {NOTE_LIMIT:,} characters Kith keeps. "
            "Divide it, and keep the parts."
        )
    return cleaned


def _the(session: Session, table: type[Row], row_id: int) -> Row:
    found = session.get(table, row_id)
    if found is None:
        raise BadInputError("That is no longer here. Nothing was changed.")
    return found


def _next_position(session: Session, table: Any, person_id: int) -> int:
    query = select(func.max(col(table.position))).where(col(table.person_id) == person_id)
    last = session.exec(query).one()
    return 0 if last is None else int(last) + 1
