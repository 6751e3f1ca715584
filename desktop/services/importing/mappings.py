"""Tables before they come in: how one looks, and what was said of its columns before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.entities import ColumnMapping
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.domain.tables import Mapping, TableLook, fingerprint, mapping_from_json
from desktop.formats.sniffing import Format, sniff
from desktop.formats.tables.looking import Recall, Wishes, look
from desktop.services.importing.folders import files_in
from desktop.storage.database import Database

_FIRST = 1 << 16


def tables_among(paths: Sequence[Path]) -> list[Path]:
    """Those of these files that are tables whose columns a person may have to tell."""
    return [path for path in paths if _is_table(path)]


def _is_table(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return sniff(file.read(_FIRST), path.name) is Format.TABLE
    except OSError:
        return False  # reading it says what is wrong


def look_at(session: Session, path: Path, wishes: Wishes | None = None) -> TableLook:
    """What a table looks like, with the mapping that was remembered for its header, or a
    proposal. Raises BadInputError when the file cannot be opened."""
    try:
        with path.open("rb") as file:
            return look(file, path.name, wishes, recall_by(session))
    except OSError as error:
        raise BadInputError(
            tr("{path} could not be opened: {why}.").format(path=path.name, why=error.strerror)
        ) from error


def tables_to_ask_about(paths: Sequence[Path], recall: Recall) -> dict[Path, TableLook]:
    """The tables among these files and folders, each with how it looks. What cannot be
    opened is passed over: reading it says what is wrong. What only lies in a folder is
    asked about only if it seems to name people. ``recall`` as ``remembered``."""
    found = {}
    named = files_in(paths)
    for path in tables_among(list(named)):
        try:
            with path.open("rb") as file:
                seen = look(file, path.name, recall=recall)
        except OSError:
            continue
        if seen.mapping.names_people or (named[path] and seen.could_hold_people):
            found[path] = seen
    return found


def look_again(path: Path, wishes: Wishes, keep: Mapping | None = None) -> TableLook:
    """A table as somebody says that it is written; ``keep`` is what its columns mean.

    Raises BadInputError when the file cannot be opened any more."""
    try:
        with path.open("rb") as file:
            return look(file, path.name, wishes, (lambda _: keep) if keep else None)
    except OSError as error:
        raise BadInputError(
            tr("{path} could not be opened: {why}.").format(path=path.name, why=error.strerror)
        ) from error


def recall_by(session: Session) -> Recall:
    """What was remembered, asked for by a header's fingerprint."""

    def recall(header: str) -> Mapping | None:
        query = select(ColumnMapping.mapping).where(col(ColumnMapping.header) == header)
        words = session.exec(query).first()
        return mapping_from_json(words) if words else None

    return recall


def remembered(session: Session) -> Recall:
    """All that is remembered, for use after the session is over."""
    rows = session.exec(select(ColumnMapping.header, ColumnMapping.mapping)).all()
    known = {header: mapping_from_json(words) for header, words in rows}
    return known.get


def remember(db: Database, mappings: Iterable[tuple[str, Mapping]], *, now: datetime) -> Changes:
    """Keep these mappings, each with the name of its file, for the next table of their
    header. It is no act that undo takes back."""
    with db.change(tr("Remember columns"), undoable=False) as change:
        for name, mapping in mappings:
            header = fingerprint(
                tuple(column.header for column in mapping.columns), has_header=mapping.has_header
            )
            query = select(ColumnMapping).where(col(ColumnMapping.header) == header)
            row = change.session.exec(query).first() or ColumnMapping(
                header=header, mapping="", used_at=now
            )
            row.name, row.mapping, row.used_at = name, mapping.as_json(), now
            change.session.add(row)
    return change.changes
