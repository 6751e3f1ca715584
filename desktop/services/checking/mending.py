"""Mending what can be mended without losing anything, after a backup; each is said."""

from __future__ import annotations

import base64
import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text
from sqlmodel import SQLModel

from desktop.domain.changes import Changes
from desktop.domain.checked import Finding, Mend
from desktop.domain.language import say_number, tr
from desktop.half_written import FILE_NAME as HALF_WRITTEN
from desktop.services.checking import folder as folder_looks
from desktop.storage import backup
from desktop.storage.database import Database

_IN_STORE = (Mend.INDEXES, Mend.LINKS, Mend.PLACES, Mend.SEARCH)


def mend(db: Database, findings: Sequence[Finding], *, now: datetime) -> Iterator[str]:
    """Mend what was found, a sentence for each. Raises StoreError; where the backup cannot
    be written, nothing of the store is changed."""
    wished = {finding.mend for finding in findings}
    if wished.intersection(_IN_STORE):
        kept = backup.write_and_thin(db.path, reason="before-mending", now=now)
        yield tr("A backup was written first: {kept}.").format(kept=kept.name)
    for what, how in _MENDS.items():
        if what in wished:
            yield how(db, now)


def _indexes(db: Database, _now: datetime) -> str:
    db.reindex()
    return tr("The indexes were made anew.")


def _links(db: Database, now: datetime) -> str:
    """Move rows aside that belong to something gone, and let go of links to it."""
    aside: list[dict[str, Any]] = []
    with db.change(tr("Moved aside what belonged to nothing"), undoable=False) as change:
        run = change.session.connection()
        for _ in range(20):
            lost = run.execute(text("PRAGMA foreign_key_check")).all()
            if not lost:
                break
            for table, row_id, _parent, link in lost:
                _let_go(run, str(table), int(row_id), int(link), aside)
        path = _write_aside(db.path.parent, aside, now)
    if path is None:
        return tr("Links to what is gone were let go; nothing else went.")
    return tr("{count} rows were moved aside to {path}.").format(
        count=say_number(len(aside)), path=path.name
    )


def _let_go(
    run: Connection, table: str, row_id: int, link: int, aside: list[dict[str, Any]]
) -> None:
    links = run.execute(text(f"PRAGMA foreign_key_list({table})")).mappings()
    broken = next(row for row in links if row["id"] == link)
    if broken["on_delete"] == "SET NULL":
        column = broken["from"]
        run.execute(text(f"UPDATE {table} SET {column} = NULL WHERE rowid = :row"), {"row": row_id})
        return
    found = run.execute(text(f"SELECT * FROM {table} WHERE rowid = :row"), {"row": row_id})
    row = found.mappings().first()
    if row is not None:
        aside.append({"table": table, **{name: _json(value) for name, value in row.items()}})
        run.execute(text(f"DELETE FROM {table} WHERE rowid = :row"), {"row": row_id})


def _json(value: Any) -> Any:
    if isinstance(value, bytes):
        return {"base64": base64.b64encode(value).decode()}
    return value


def _write_aside(folder: Path, rows: Sequence[dict[str, Any]], now: datetime) -> Path | None:
    """Before the change is kept: what goes from the store is in this file."""
    if not rows:
        return None
    path = folder / f"set-aside-{now:%Y-%m-%dT%H%M%S}.jsonl"
    handle = os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "a", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps(row, default=str) + "\n")
        file.flush()
        os.fsync(file.fileno())
    return path


def _places(db: Database, _now: datetime) -> str:
    with db.change(tr("Gave lost cards a place"), undoable=False) as change:
        change.session.connection().execute(
            text(
                "UPDATE person SET stage_rank = id + (SELECT coalesce(max(o.stage_rank), 0)"
                " FROM person o WHERE o.stage_id = person.stage_id)"
                " WHERE stage_id IS NOT NULL AND stage_rank IS NULL"
            )
        )
    return tr("They stand at the end of their columns.")


def _search(db: Database, _now: datetime) -> str:
    db.rebuild_search()
    return tr("The search was made anew.")


def _half_written(db: Database, now: datetime) -> str:
    path = db.path.parent / HALF_WRITTEN
    aside = path.with_name(f"{HALF_WRITTEN}.unreadable-{now:%Y-%m-%dT%H%M%S}")
    if not folder_looks.is_half_written_sound(db.path.parent):
        os.replace(path, aside)
    return tr("It was set aside as {aside}.").format(aside=aside.name)


def _modes(db: Database, _now: datetime) -> str:
    for path in folder_looks.open_to_others(db.path.parent):
        path.chmod(0o700 if path.is_dir() else 0o600)
    return tr("Now only you can read them.")


def _leftovers(db: Database, _now: datetime) -> str:
    found = folder_looks.left_behind(db.path.parent)
    for path in found:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
    return tr("What was left behind is gone.")


_MENDS: dict[Mend, Callable[[Database, datetime], str]] = {
    Mend.LEFTOVERS: _leftovers,
    Mend.MODES: _modes,
    Mend.HALF_WRITTEN: _half_written,
    Mend.INDEXES: _indexes,
    Mend.LINKS: _links,
    Mend.PLACES: _places,
    Mend.SEARCH: _search,
}


def mend_all(
    db: Database, findings: Sequence[Finding], *, now: datetime, said: list[str]
) -> Changes:
    """The same at once, as an operation; its sentences are added to ``said``."""
    said.extend(mend(db, findings, now=now))
    return Changes(many=frozenset(SQLModel.metadata.tables), quiet=True)
