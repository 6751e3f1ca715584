"""What I know of somebody: facets and notes; each written, put right, let go."""

from __future__ import annotations

from datetime import date
from functools import partial

from desktop.domain.changes import Changes
from desktop.domain.drafts import NAME_LIMIT
from desktop.domain.entities import Facet, Note
from desktop.domain.language import mark, tr
from desktop.domain.vocabulary import FacetKind
from desktop.services.people.fields import called
from desktop.services.people.own_rows import OwnRows, as_it_is, line, words
from desktop.storage.database import Database

_KINDS = {
    FacetKind.GOAL: "a goal",
    FacetKind.STRENGTH: "a strength",
    FacetKind.OPPORTUNITY: mark("an opportunity"),
    FacetKind.VALUE: mark("what they hold dear"),
    FacetKind.INTEREST: mark("an interest"),
    FacetKind.NEED: "a need",
    FacetKind.OFFER: mark("an offer"),
    FacetKind.FOOD: mark("what they eat"),
    FacetKind.WORRY: "a worry",
    FacetKind.CHAPTER: "a chapter",
}
_FACETS = OwnRows(
    Facet,
    changed=lambda facet, name: tr("Changed {what} of {name}").format(
        what=tr(_KINDS[FacetKind(facet.kind)]), name=name
    ),
    removed=lambda facet, name: tr("Took {what} away from {name}").format(
        what=tr(_KINDS[FacetKind(facet.kind)]), name=name
    ),
    fields={"text": words},
)
_NOTES = OwnRows(
    Note,
    changed=lambda _, name: tr("Changed a note about {name}").format(name=name),
    removed=lambda _, name: tr("Took a note about {name} away").format(name=name),
    fields={"text": partial(words, lines=True), "confided": as_it_is},
)


def add_facet(
    db: Database, person_id: int, kind: str, text: str, *, today: date, came_from: str = ""
) -> Changes:
    cleaned = words(text)
    with db.change() as change:
        session = change.session
        change.label = tr("Noted {what} of {name}").format(
            what=tr(_KINDS[FacetKind(kind)]), name=called(session, person_id)
        )
        session.add(
            Facet(
                person_id=person_id,
                kind=kind,
                text=cleaned,
                noted_on=today,
                came_from=line(NAME_LIMIT)(came_from),
                position=_FACETS.next_position(session, person_id),
            )
        )
    return change.changes


def edit_facet(db: Database, facet_id: int, text: str) -> Changes:
    return _FACETS.edit(db, facet_id, text=text)


def remove_facet(db: Database, facet_id: int) -> Changes:
    return _FACETS.remove(db, facet_id)


def add_note(db: Database, person_id: int, text: str, *, today: date) -> Changes:
    """Write something about somebody. A note is not contact and moves no rhythm."""
    cleaned = words(text, lines=True)
    with db.change() as change:
        change.label = tr("Kept a note about {name}").format(name=called(change.session, person_id))
        change.session.add(Note(person_id=person_id, text=cleaned, written_on=today))
    return change.changes


def edit_note(db: Database, note_id: int, text: str) -> Changes:
    return _NOTES.edit(db, note_id, text=text)


def confide_note(db: Database, note_id: int, confided: bool) -> Changes:
    """Whether it was told in confidence."""
    return _NOTES.edit(db, note_id, confided=confided)


def remove_note(db: Database, note_id: int) -> Changes:
    return _NOTES.remove(db, note_id)
