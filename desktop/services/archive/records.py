"""An archive of Kith as records of an import, for a store that holds people already.

Its people come as the cards by which they would leave, so that the uid finds them again
and one rule holds for all files; what is told of us comes with them.
"""

from __future__ import annotations

import json
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.drafts import LeftOut, PersonDraft, Record, SourceDraft
from desktop.domain.language import mark, tr
from desktop.domain.progress import Progress
from desktop.domain.stories import (
    BY_UID,
    AttachmentTold,
    FacetTold,
    GivingTold,
    InteractionTold,
    LoopTold,
    NoteTold,
    PersonKey,
    PlanTold,
    RhythmTold,
    StoryDraft,
    Told,
)
from desktop.formats.vcard import read_vcards
from desktop.formats.vcard.writer import write_vcard
from desktop.services.archive.contents import opened
from desktop.services.archive.layout import KIND, MANIFEST
from desktop.services.archive.restoring import build_store
from desktop.services.exporting import people as leaving
from desktop.storage.database import Database

FORMAT = "kith"
"""The format of what is told of us; people come as vcard."""

_FIRST = 1_000_000  # bytes of a manifest by which it is known
_THEIRS = """
SELECT t.*, json_array(p.uid) AS uids FROM {table} t JOIN person p ON p.id = t.person_id
 WHERE p.deleted_at IS NULL {only} ORDER BY t.rowid
"""
_TALKS = """
SELECT i.*, (SELECT json_group_array(p.uid) FROM interaction_person ip
               JOIN person p ON p.id = ip.person_id
              WHERE ip.interaction_id = i.id AND p.deleted_at IS NULL) AS uids
  FROM interaction i ORDER BY i.day, i.id
"""
_PLANS = """
SELECT f.*, (SELECT json_group_array(uid) FROM (
         SELECT p.uid, 0 AS at FROM person p WHERE p.id = f.person_id AND p.deleted_at IS NULL
         UNION ALL SELECT p.uid, g.id FROM follow_up_guest g JOIN person p ON p.id = g.person_id
          WHERE g.follow_up_id = f.id AND p.deleted_at IS NULL ORDER BY at)) AS uids
  FROM follow_up f WHERE f.series_id IS NULL AND f.state <> 'asked' ORDER BY f.day, f.id
"""
_TOLD: list[tuple[type[Any], str, str]] = [
    (InteractionTold, "interaction", _TALKS),
    (PlanTold, "follow_up", _PLANS),
    *(
        (kind, table, _THEIRS.format(table=table, only=only))
        for kind, table, only in (
            (NoteTold, "note", ""),
            (LoopTold, "loop", ""),
            (GivingTold, "giving", ""),
            (FacetTold, "facet", ""),
            (RhythmTold, "rhythm", "AND NOT t.none_needed"),
            (AttachmentTold, "attachment", ""),
        )
    ),
]
# What has no place in an import, by what a person would call it.
_STAYS = {
    "move": mark("moves"),
    "trust_moment": mark("moments of trust"),
    "season": mark("seasons"),
    "draft": mark("drafts"),
    "gathering": mark("gatherings"),
    "introduction": mark("introductions"),
    "profile_line": mark("lines of mine"),
    "review": mark("reviews"),
    "letter": mark("letters"),
    "news": mark("news"),
    "saved_list": mark("saved lists"),
    "evidence": mark("things found in files"),
}
_DAYS = frozenset({"day", "written_on", "opened_on", "about_on", "closed_on", "thanked_on",
                   "settled_on", "noted_on"})  # fmt: skip
_MOMENTS = frozenset({"began_at", "starts_at"})
_TRUTHS = frozenset({"about", "asked", "confided", "unprompted"})


def is_archive(path: Path) -> bool:
    """Whether this is a zip that says of itself to be an archive of Kith."""
    try:
        with ZipFile(path) as archive, archive.open(MANIFEST) as manifest:
            return KIND.encode() in manifest.read(_FIRST)
    except (BadZipFile, OSError, KeyError, ValueError, RuntimeError, EOFError):
        return False


def archive_records(path: Path, progress: Callable[[int], None] | None = None) -> Iterator[Record]:
    """The people, circles and what is told of us; one line says what an import leaves out.

    ``progress`` is called with bytes. Raises BadInputError and NewerStoreError as a restore
    does: the whole archive is checked first.
    """
    with tempfile.TemporaryDirectory(prefix="kith-archive-") as aside, opened(path) as contents:
        store = build_store(contents, Path(aside), _Silent(progress))
        if progress:
            progress(path.stat().st_size)
        with Database(store) as database, database.read() as session:
            yield from _people(session, path.name)
            for kind, table, query in _TOLD:
                yield from _stories(session, kind, table, query, path.name)
            yield from _left_out(session, path.name)


class _Silent(Progress):
    """A step that is not counted and can be cancelled all the same."""

    def __init__(self, progress: Callable[[int], None] | None) -> None:
        super().__init__()
        self._progress = progress

    def check(self) -> None:
        if self._progress:
            self._progress(0)


def _people(session: Session, origin: str) -> Iterator[Record]:
    ids = leaving.chosen(session, None)
    for draft in leaving.people(session, ids, "4.0", with_confided=True):
        draft.notes = []  # they come with their days
        for record in _read_card(draft, origin):
            if isinstance(record, PersonDraft):
                draft.source = record.source  # all else as it stood, without a card's detours
                yield draft
            else:
                yield record
    for circle in leaving.circles(session):
        yield from _read_card(circle, origin)


def _read_card(draft: PersonDraft, origin: str) -> Iterator[Record]:
    return read_vcards(BytesIO(write_vcard(draft, "4.0").encode("utf-8", "replace")), origin)


def _stories(
    session: Session, kind: type[Any], table: str, query: str, origin: str
) -> Iterator[StoryDraft]:
    for row in session.connection().execute(text(query)).mappings():
        who: list[PersonKey] = [(BY_UID, uid) for uid in json.loads(row["uids"])]
        if not who:
            continue
        told = kind(**{name: _value(name, row[name]) for name in kind.__slots__})
        yield StoryDraft(told, who, _source(table, row, told, origin), row.get("uid", ""))


def _value(name: str, value: Any) -> Any:
    if value is None:
        return None
    if name in _DAYS:
        return date.fromisoformat(value)
    if name in _MOMENTS:
        return datetime.fromisoformat(value)
    return bool(value) if name in _TRUTHS else value


def _source(table: str, row: Any, told: Told, origin: str) -> SourceDraft:
    """By its uid, else by its own words and whom it is about: numbers are of one store."""
    words = {name: getattr(told, name) for name in type(told).__slots__ if name != "content"}
    content = json.dumps(words, ensure_ascii=False, default=str, sort_keys=True)
    mark = sha256((row["uids"] + content).encode("utf-8", "replace")).hexdigest()[:32]
    return SourceDraft(FORMAT, content, f"{table}/{row.get('uid') or mark}", origin)


def _left_out(session: Session, origin: str) -> Iterator[LeftOut]:
    found: Counter[str] = Counter()
    for table, words in _STAYS.items():
        query = text(f"SELECT count(*) FROM {table}")
        found[tr(words)] = session.connection().execute(query).scalar_one()
    told = ", ".join(f"{words} ({count})" for words, count in found.items() if count)
    if told:
        yield LeftOut(
            origin,
            0,
            tr("These come only by restoring the archive, not by an import: {told}.").format(
                told=told
            ),
        )
