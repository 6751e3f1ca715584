"""One record of Monica's, as both of its exports tell it: asked for what it says by name,
it remembers what nobody has asked for.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo
from hashlib import sha256
from typing import Any

from desktop.domain.dates import PartialDate
from desktop.formats.monica.words import is_technical

_DAY = re.compile(
    r"\s*(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?\s*"
)
_YES = frozenset({"1", "true", "yes", "on"})
_ENVELOPE = ("uuid", "created_at", "updated_at", "properties", "data")


@dataclass(slots=True)
class Thing:
    """``kind`` is Monica's word for it (call, gift …), ``said`` what it says by name.

    ``line`` is where it begins in its file. ``made`` and ``changed`` are moments in UTC.
    """

    kind: str
    said: dict[str, Any]
    uuid: str = ""
    made: str = ""
    changed: str = ""
    line: int = 0
    collections: list[tuple[str, list[Any]]] = field(default_factory=list)
    content: bytes | None = None  # of a picture or document, where the export holds it
    _asked: set[str] = field(default_factory=set)
    _left: list[tuple[str, str]] = field(default_factory=list)

    @property
    def key(self) -> str:
        """What finds it in a second export: its UUID, else what it says."""
        if self.uuid:
            return f"{self.kind}/{self.uuid}"
        told = json.dumps([self.made, self.said], sort_keys=True, default=str)
        return f"{self.kind}/{sha256(told.encode('utf-8', 'replace')).hexdigest()[:32]}"

    @property
    def text(self) -> str:
        """It as it was read; a picture or document is told by its length only."""
        told = {"uuid": self.uuid, "created_at": self.made, "updated_at": self.changed}
        return json.dumps({**told, "properties": self.said}, ensure_ascii=False, default=str)

    def words(self, *names: str) -> str:
        """The first of these that says something, as text; what is no text stays unasked."""
        found = ""
        for name in names:
            words = as_words(self.said.get(name))
            if words is not None:
                self._asked.add(name)
                found = found or words
        return found

    def flag(self, *names: str) -> bool:
        return self.words(*names).casefold() in _YES

    def day(self, name: str, zone: tzinfo | None = None) -> date | None:
        """The day that stands there; see ``day_of``. What is none stays unasked."""
        found = day_of(as_words(self.said.get(name)) or "", zone)
        if found is not None:
            self._asked.add(name)
        return found

    def made_on(self, zone: tzinfo | None = None) -> date | None:
        return day_of(self.made, zone) or day_of(self.changed, zone)

    def inner(self, name: str, *known: str) -> dict[str, Any]:
        """The object that stands there, or an empty one. Whatever it holds besides what is
        ``known`` is told with the rest."""
        found = self.said.get(name)
        if not isinstance(found, dict):
            return {}
        if name not in self._asked:
            self._asked.add(name)
            self.leave(name, {key: value for key, value in found.items() if key not in known})
        return found

    def objects(self, name: str, known: str, *also: str) -> list[dict[str, Any]]:
        """The objects of the list that stands there. A plain word in it is an object that
        has nothing but this word, as ``known``; what they hold besides is told with the rest.
        """
        listed = self.said.get(name)
        if not isinstance(listed, list):
            return []
        self._asked.add(name)
        found: list[dict[str, Any]] = []
        for one in listed:
            thing = thing_of(name, one, self.line)
            said = thing.said if thing is not None else {known: one}
            words = {key: as_words(said.get(key)) for key in (known, *also)}
            self.leave(name, {k: v for k, v in said.items() if words.get(k) is None})
            found.append({key: value or "" for key, value in words.items()})
        return found

    def leave(self, name: str, values: dict[str, Any]) -> None:
        """Keep these for the rest, since nobody has asked for them."""
        if values:
            self._left += flattened(name.replace("_", " "), values)

    def rest(self) -> list[tuple[str, str]]:
        """(name, words) of what nobody has asked for and a person would miss."""
        found: list[tuple[str, str]] = []
        for name, value in self.said.items():
            if name not in self._asked and not is_technical(self.kind, name):
                found += flattened(name.replace("_", " "), value)
        return [*found, *self._left]


def thing_of(kind: str, value: Any, line: int) -> Thing | None:
    """The record that this JSON value is; None when it is no object."""
    if not isinstance(value, dict):
        return None
    said = {name: inner for name, inner in value.items() if name not in _ENVELOPE}
    properties = value.get("properties")
    if isinstance(properties, dict):
        twice = {f"{name}, also": said[name] for name in said.keys() & properties.keys()}
        said |= {**properties, **twice}
    elif properties:
        said["properties"] = properties
    uuid, made, changed = (as_words(value.get(name)) or "" for name in _ENVELOPE[:3])
    collections = list(collections_of(value.get("data")))
    thing = Thing(kind, said, uuid, made, changed, line, collections)
    url = said.get("dataUrl")
    if isinstance(url, str):
        thing.content = bytes_of(url)
        said["dataUrl"] = f"{url.partition(',')[0][:80]}, {len(url)} letters"
    return thing


def collections_of(value: Any) -> Iterator[tuple[str, list[Any]]]:
    """(singular kind, values) of each collection that hangs on a record.

    PHP writes a list with gaps as an object.
    """
    listed = _items(value)
    for one in listed if listed or value in _NOTHING else [value]:
        if isinstance(one, dict):
            kind = singular(as_words(one.get("type")) or "")
            values = one.get("values")
            held = _items(values) or ([] if values in _NOTHING else [values])
            if held:
                yield kind, held
        elif one not in _NOTHING:
            yield "record", [one]


_NOTHING: tuple[Any, ...] = (None, "", [], {}, False)


def _items(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def singular(kind: str) -> str:
    """Monica's word for one of them, however it is spelt: contact_fields, contact-field."""
    kind = kind.strip().casefold().replace("-", "_")
    if kind.endswith("ies"):
        return kind[:-3] + "y"
    if kind.endswith("sses"):
        return kind[:-2]
    return kind[:-1] if kind.endswith("s") and not kind.endswith("ss") else kind


def as_words(value: Any) -> str | None:
    """A plain value as text; None for what holds others."""
    if isinstance(value, bool):
        return "1" if value else ""
    if value is None:
        return ""
    return value.strip() if isinstance(value, str) else None


def is_yes(value: Any) -> bool:
    return (as_words(value) or "").casefold() in _YES


def flattened(name: str, value: Any, depth: int = 0) -> list[tuple[str, str]]:
    """Every plain value within another, each with the way to it; empty ones left out."""
    if isinstance(value, dict | list) and depth < 20:
        inner = value.items() if isinstance(value, dict) else enumerate(value, 1)
        named = isinstance(value, dict)
        return [
            found
            for key, one in inner
            if not (named and is_technical("", str(key)))
            for found in flattened(f"{name}, {key}" if named else name, one, depth + 1)
        ]
    if value is True:
        return [(name, "yes")]
    words = as_words(value) or ""
    return [(name, words)] if words else []


def day_of(words: str, zone: tzinfo | None = None) -> date | None:
    """The day of an ISO date or moment. Midnight is how Monica writes a day; any other
    hour is a moment, whose day depends on where one is."""
    found = _DAY.fullmatch(words)
    if found is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    try:
        moment = datetime(year, month, day, hour, minute, second, tzinfo=UTC)
        if zone is not None and (hour or minute or second):
            return moment.astimezone(zone).date()
        return moment.date()
    except (ValueError, OverflowError):
        return None


def special_day(said: Any) -> PartialDate | None:
    """A birthday or another date as Monica keeps them: whole, without its year, or a
    guess by somebody's age, which stays words."""
    day = day_of(as_words(said.get("date")) or "") if isinstance(said, dict) else None
    if day is None:
        return None
    if is_yes(said.get("is_age_based")):
        return PartialDate(text=f"about {day.year}")
    if is_yes(said.get("is_year_unknown")):
        return PartialDate(None, day.month, day.day)
    return PartialDate(day.year, day.month, day.day)


def bytes_of(url: str) -> bytes | None:
    """What a data URL holds (RFC 2397); None when it holds nothing that can be read."""
    head, comma, body = url.partition(",")
    if not comma or not head.startswith("data:") or not head.endswith(";base64"):
        return None
    try:
        return base64.b64decode(body, validate=True) or None
    except (binascii.Error, ValueError):
        return None
