"""Dates in somebody's life: added, put right, taken away."""

from __future__ import annotations

from typing import Any

from desktop.domain.changes import Changes
from desktop.domain.dates import PartialDate
from desktop.domain.drafts import NAME_LIMIT
from desktop.domain.entities import Occasion
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.domain.sentences import quoted
from desktop.domain.vocabulary import OccasionKind
from desktop.services.people.fields import called
from desktop.services.people.own_rows import OwnRows, as_it_is, line
from desktop.storage.database import Database


def _say(occasion: Occasion) -> str:
    if occasion.label:
        return quoted(occasion.label)
    return tr("the birthday") if occasion.kind == OccasionKind.BIRTHDAY else tr("a date")


_OCCASIONS = OwnRows(
    Occasion,
    changed=lambda occasion, name: tr("Changed {what} of {name}").format(
        what=_say(occasion), name=name
    ),
    removed=lambda occasion, name: tr("Took {what} away from {name}").format(
        what=_say(occasion), name=name
    ),
    fields={
        "kind": as_it_is,
        "label": line(NAME_LIMIT),
        "leap_rule": as_it_is,
        "lead_days": as_it_is,
    },
)


def add_occasion(
    db: Database, person_id: int, kind: str, when: PartialDate, *, label: str = ""
) -> Changes:
    """A date in their life; a text that is no date is kept as it is."""
    occasion = Occasion(person_id=person_id, kind=kind)
    _date(occasion, when)
    with db.change() as change:
        session = change.session
        _OCCASIONS.fill(occasion, {"label": label})
        session.add(occasion)
        change.label = tr("Added {what} of {name}").format(
            what=_say(occasion), name=called(session, person_id)
        )
    return change.changes


def edit_occasion(
    db: Database, occasion_id: int, *, when: PartialDate | None = None, **values: Any
) -> Changes:
    """Change its date, kind, label, leap_rule (feb28, mar1) or lead_days."""
    with _OCCASIONS.editing(db, occasion_id) as (change, occasion):
        if when is not None:
            _date(occasion, when)
        _OCCASIONS.fill(occasion, values)
    return change.changes


def remove_occasion(db: Database, occasion_id: int) -> Changes:
    return _OCCASIONS.remove(db, occasion_id)


def _date(occasion: Occasion, when: PartialDate) -> None:
    if not when.known and not when.text:
        raise BadInputError(tr("When is it? A day and a month are enough: 21 September."))
    occasion.year, occasion.month, occasion.day = when.year, when.month, when.day
    occasion.text = when.text if not when.known else ""
