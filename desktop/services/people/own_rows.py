"""What belongs to one person row by row (a facet, a loop, a telephone): found, put right,
taken away. Each kind says once what may be changed of it and how that is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Generic, Protocol, TypeVar, cast

from sqlmodel import Session, col, func, select

from desktop.domain.changes import Changes
from desktop.domain.drafts import NOTE_LIMIT
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.domain.text import clean, clean_line
from desktop.domain.typed import fitting
from desktop.services.people.fields import called
from desktop.storage.database import Change, Database


class Owned(Protocol):
    """A row of the store with the person it belongs to."""

    person_id: int


Row = TypeVar("Row", bound=Owned)
Say = Callable[[Row, str], str]  # what happened, from the row and its person's name


class OwnRows(Generic[Row]):
    """The operations that all kinds of such rows share."""

    def __init__(
        self,
        table: type[Row],
        *,
        changed: Say[Row],
        removed: Say[Row],
        fields: Mapping[str, Callable[[Any], Any]],
    ) -> None:
        """``fields`` may be edited; each comes with what makes a good value of what was
        typed, or raises BadInputError."""
        self._table = table
        self._fields = fields
        self._changed, self._removed = changed, removed

    def the(self, session: Session, row_id: int) -> Row:
        """This row. Raises BadInputError when it is gone."""
        found = session.get(cast(Any, self._table), row_id)
        if found is None:
            raise BadInputError(tr("That is no longer here. Nothing was changed."))
        return cast(Row, found)

    def edit(self, db: Database, row_id: int, **values: Any) -> Changes:
        """Set these fields; the others stay."""
        with self.editing(db, row_id) as (change, row):
            self.fill(row, values)
        return change.changes

    def fill(self, row: Row, values: Mapping[str, Any]) -> None:
        for name, value in values.items():
            if name not in self._fields:
                raise TypeError(f"{self._table.__name__} has no field {name} to edit")
            setattr(row, name, self._fields[name](value))

    @contextmanager
    def editing(
        self, db: Database, row_id: int, *, merge: str | None = None
    ) -> Iterator[tuple[Change, Row]]:
        """A change under way with its row, told as an edit of it."""
        with db.change(merge=merge) as change:
            row = self.the(change.session, row_id)
            yield change, row
            change.label = change.label or self._changed(row, called(change.session, row.person_id))

    def remove(self, db: Database, row_id: int) -> Changes:
        with db.change() as change:
            row = self.the(change.session, row_id)
            change.label = self._removed(row, called(change.session, row.person_id))
            change.session.delete(row)
        return change.changes

    def next_position(self, session: Session, person_id: int) -> int:
        """The place after the last of this person's."""
        table = cast(Any, self._table)
        query = select(func.max(col(table.position))).where(col(table.person_id) == person_id)
        last = session.exec(query).one()
        return 0 if last is None else int(last) + 1


def line(limit: int) -> Callable[[str], str]:
    """One line of at most so many characters; it may be empty."""
    return lambda typed: fitting(clean_line(typed), limit)


def words(typed: str, *, lines: bool = False, empty: str = "", limit: int = NOTE_LIMIT) -> str:
    """What was typed, which must be something. ``empty`` is what is said otherwise."""
    cleaned = clean(typed) if lines else clean_line(typed)
    if not cleaned:
        raise BadInputError(tr(empty) if empty else tr("That was empty. Nothing was changed."))
    return fitting(cleaned, limit)


def as_it_is(value: Any) -> Any:
    return value
