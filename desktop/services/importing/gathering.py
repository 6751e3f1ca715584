"""The rows of people who are new to the book, gathered for one writing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from hashlib import sha256
from operator import attrgetter
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, text
from sqlalchemy.dialects.sqlite import dialect
from sqlmodel import SQLModel

from desktop.domain.contact_points import point_key
from desktop.domain.drafts import PersonDraft, PhotoDraft, SourceDraft, TieDraft
from desktop.domain.entities import (
    Address,
    ContactPoint,
    Note,
    Occasion,
    Person,
    PersonTag,
    Photo,
    Source,
    Tag,
    Tie,
)
from desktop.domain.name_order import key_of
from desktop.domain.text import fold
from desktop.services.importing.rows import Rows
from desktop.services.people.drafts import EXTRA_TEXTS
from desktop.storage.database import Change

Shrink = Callable[[bytes], tuple[bytes, bytes] | None]
"""A picture to its small and its large form; None when it cannot be read."""

Take = Callable[[tuple[Any, ...]], None]

UNNAMED = "Unnamed"
_NAMES = (
    "kind", "prefix", "given", "additional", "family", "suffix", "phonetic", "nickname",
    "pronouns", "organisation", "department", "title",
)  # fmt: skip
_ADDRESS = (
    "label", "po_box", "extended", "street", "locality", "region", "postcode", "country",
    "text", "preferred",
)  # fmt: skip
_POINT = ("kind", "value", "label", "service", "preferred")
_point_of = attrgetter(*_POINT)
_names_of, _parts_of = attrgetter(*_NAMES), attrgetter(*_ADDRESS)
_NO_EXTRAS = [""] * len(EXTRA_TEXTS)

_COLUMNS: dict[type[SQLModel], tuple[str, ...]] = {
    Person: (
        "id", "uid", "name", "name_made", *_NAMES, "sort_key", "connected_on",
        *EXTRA_TEXTS.values(), "in_practice_since", "stage_id", "stage_since",
        "last_contact_on", "created_at", "updated_at",
    ),
    ContactPoint: (
        "person_id", "kind", "value", "key", "label", "service", "preferred", "position",
    ),
    Address: ("person_id", *_ADDRESS, "position"),
    Occasion: ("person_id", "kind", "label", "year", "month", "day", "text"),
    Tie: ("person_id", "other_name", "other_uid", "kind", "position"),
    Note: ("person_id", "text", "written_on"),
    Photo: ("person_id", "small", "large", "original", "made_from"),
    Tag: ("id", "name", "key"),
    PersonTag: ("person_id", "tag_id"),
    Source: (
        "person_id", "format", "key", "text_hash", "origin", "line", "text", "read_at",
    ),
}  # fmt: skip


@dataclass(slots=True)
class Gathering:
    """Rows on their way in, and what they need to know of the store."""

    now: datetime
    shrink: Shrink | None = None
    rows: Rows = field(default_factory=lambda: Rows(_COLUMNS, between=(Photo,)))
    moment: str = ""
    today: str = ""
    first_person: int = 1  # who comes in has an id from here on
    next_person: int = 1
    written_before: int = 1  # who has an id below is in the store
    next_tag: int = 1
    uids: set[str] = field(default_factory=set)
    tags: dict[str, int] = field(default_factory=dict)
    stages: dict[str, int] = field(default_factory=dict)
    _people: Take = field(init=False)
    _points: Take = field(init=False)
    _addresses: Take = field(init=False)
    _occasions: Take = field(init=False)
    _notes: Take = field(init=False)
    _sources: Take = field(init=False)

    def __post_init__(self) -> None:
        into = self.rows.into
        self._people, self._points, self._addresses = (
            into(Person),
            into(ContactPoint),
            into(Address),
        )
        self._occasions, self._notes, self._sources = into(Occasion), into(Note), into(Source)

    def learn(self, connection: Connection) -> None:
        """Look up in the store what new rows must fit to."""
        self.moment = stored_moment(self.now)
        self.today = self.now.date().isoformat()
        run = connection.execute
        self.first_person = (run(text("SELECT max(id) FROM person")).scalar() or 0) + 1
        self.next_person = self.written_before = self.first_person
        self.next_tag = (run(text("SELECT max(id) FROM tag")).scalar() or 0) + 1
        self.uids = set(run(text("SELECT uid FROM person")).scalars())
        self.tags = {key: tag for tag, key in run(text("SELECT id, key FROM tag"))}
        self.stages = {name: stage for stage, name in run(text("SELECT id, name FROM stage"))}

    def bring_in(
        self,
        draft: PersonDraft,
        keys: list[str] | None = None,
        *,
        last_contact: str | None = None,
    ) -> int:
        """Somebody new with all that is told of them; their id. ``keys`` of the points."""
        person_id = self.next_person
        self.next_person += 1
        self._person(person_id, draft, last_contact)
        self.points(person_id, draft.points, 0, keys)
        self.belongings(person_id, draft)
        self.ties(person_id, draft.ties, 0)
        if draft.photo is not None:
            self.photo(person_id, draft.photo)
        return person_id

    def write_newcomers(self, change: Change) -> None:
        """Write those who are new, and of nobody else anything, indexed for the search."""
        new = range(self.written_before, self.next_person)
        self.rows.write(change, new)
        self.written_before = self.next_person

    def _person(self, person_id: int, draft: PersonDraft, last_contact: str | None) -> None:
        uid = draft.uid if draft.uid and draft.uid not in self.uids else str(uuid4())
        self.uids.add(uid)
        extras = draft.extras
        stage = self.stages.get(extras.get("stage", "")) if extras else None
        connected = draft.connected_on.as_date() if draft.connected_on else None
        row = (
            person_id, uid, draft.name or UNNAMED, draft.name_made or not draft.name,
            *_names_of(draft), sort_key_of(draft), connected.isoformat() if connected else None,
            *([extras.get(name, "") for name in EXTRA_TEXTS] if extras else _NO_EXTRAS),
            _day(extras.get("practice-since")) if extras else None,
            stage, self.today if stage is not None else None,
            last_contact, self.moment, self.moment,
        )  # fmt: skip
        self._people(row)

    def points(
        self, person_id: int, points: Iterable[Any], position: int, keys: list[str] | None = None
    ) -> None:
        """Contact points from this position on; ``keys`` are theirs where known."""
        if keys is None:
            points = list(points)
            keys = [point_key(point.kind, point.value) for point in points]
        add = self._points
        for at, (point, key) in enumerate(zip(points, keys, strict=True), position):
            kind, value, label, service, preferred = _point_of(point)
            add((person_id, kind, value, key, label, service, preferred, at))

    def belongings(self, person_id: int, draft: Any, position: int = 0) -> None:
        """Addresses, occasions, notes and tags of a draft or of additions."""
        for at, address in enumerate(draft.addresses, position):
            self._addresses((person_id, *_parts_of(address), at))
        for occasion in draft.occasions:
            when = occasion.when
            row = (
                person_id, occasion.kind, occasion.label, when.year, when.month, when.day, when.text
            )  # fmt: skip
            self._occasions(row)
        for words in draft.notes:
            self._notes((person_id, words, self.today))
        for tag in dict.fromkeys(map(self._tag, draft.tags)):
            self.rows.add(PersonTag, person_id, tag)

    def _tag(self, name: str) -> int:
        key = fold(name)
        tag = self.tags.get(key)
        if tag is None:
            tag = self.tags[key] = self.next_tag
            self.next_tag += 1
            self.rows.add(Tag, tag, name, key)
        return tag

    def ties(self, person_id: int, ties: Iterable[TieDraft], position: int) -> None:
        for at, tie in enumerate(ties, position):
            self.rows.add(Tie, person_id, tie.name, tie.uid, tie.kind, at)

    def photo(self, person_id: int, photo: PhotoDraft) -> None:
        """The picture in two sizes; as it came where it cannot be read here."""
        if self.shrink is None:
            self.rows.add(Photo, person_id, b"", b"", photo.content, "")
            return
        small, large = self.shrink(photo.content) or (b"", b"")
        original = None if large else photo.content
        tried = sha256(photo.content).hexdigest()
        self.rows.add(Photo, person_id, small, large, original, tried)

    def source(self, person_id: int, source: SourceDraft, text_hash: str) -> None:
        """The record as it was read, with whom it belongs to."""
        row = (
            person_id, source.format, source.key, text_hash,
            source.origin, source.line, source.text, self.moment,
        )  # fmt: skip
        self._sources(row)


def sort_key_of(draft: PersonDraft) -> str:
    """Where lists stand the draft."""
    return key_of(draft.kind, draft.name, draft.given, draft.family)


def stored_moment(moment: datetime) -> str:
    """A moment as the store keeps it."""
    process = Person.__table__.c.created_at.type.bind_processor(dialect())  # type: ignore[attr-defined]
    return str(process(moment))


def _day(words: str | None) -> str | None:
    """An ISO day, or None where the words are none."""
    try:
        return date.fromisoformat(words).isoformat() if words else None
    except ValueError:
        return None
