"""Whom the participants of happenings stand for: answers, addresses, whole names.

All of a question's participants are looked up together, in a handful of statements.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.contact_points import point_key, short_phone_key
from desktop.domain.happenings import Participant
from desktop.domain.name_order import as_in_lists
from desktop.domain.text import fold
from desktop.domain.vocabulary import PointKind

_MOST_WORDS = 6  # of a name that may stand in another order

_ANSWERS = """
SELECT k.handle, k.is_me, p.id
  FROM json_each(:asked) j CROSS JOIN known_as k ON k.handle = j.value
  LEFT JOIN person p ON p.id = k.person_id AND p.deleted_at IS NULL
"""
_POINTS = """
SELECT c.key, p.id
  FROM json_each(:asked) j CROSS JOIN contact_point c ON c.kind = :kind AND c.key = j.value
  JOIN person p ON p.id = c.person_id AND p.deleted_at IS NULL
"""
_NAMES = """
SELECT p.sort_key, p.id
  FROM json_each(:asked) j
  CROSS JOIN person p ON p.deleted_at IS NULL AND p.sort_key = j.value
"""


@dataclass(frozen=True, slots=True)
class StandsFor:
    """Whom a participant stands for: somebody of the book, me, nobody I keep, or unknown.

    ``coming`` says that it is somebody who comes into the book with the same import.
    """

    person_id: int | None = None
    me: bool = False
    nobody: bool = False
    coming: bool = False

    @property
    def known(self) -> bool:
        return self.person_id is not None or self.coming

    @property
    def unknown(self) -> bool:
        return not (self.known or self.me or self.nobody)


_UNKNOWN = StandsFor()
_ME = StandsFor(me=True)


@dataclass(slots=True)
class Coming:
    """Addresses (kind, key) and names of people who come in with the same import."""

    points: set[tuple[str, str]] = field(default_factory=set)
    names: set[str] = field(default_factory=set)  # folded


class Knowing:
    """What the store knows of some participants, each of a format."""

    def __init__(
        self,
        session: Session,
        asked: Iterable[tuple[str, Participant]],
        coming: Coming | None = None,
    ) -> None:
        self._session = session
        self._coming = coming or Coming()
        everyone = list(asked)
        self._mine = {one.handle(source) for source, one in everyone if one.me}
        self._answers = self._read_answers({one.handle(source) for source, one in everyone})
        self._points = self._read_points(one for _, one in everyone)
        self._names = self._read_names({one.name for _, one in everyone if one.name})

    def of(self, source: str, one: Participant) -> StandsFor:
        """Whom this participant of that format stands for."""
        handle = one.handle(source)
        answer = self._answers.get(handle)
        if answer is not None:
            return answer
        if one.me or handle in self._mine:
            return _ME
        if one.value:
            return self._by_point(one)
        return self._by_name(one.name)

    def answered(self, handle: str) -> bool:
        """Whether somebody said whom this handle stands for."""
        return handle in self._answers

    def _by_point(self, one: Participant) -> StandsFor:
        for key in _keys(one):
            people = self._points.get((one.kind, key))
            if people:
                return StandsFor(next(iter(people))) if len(people) == 1 else _UNKNOWN
            if (one.kind, key) in self._coming.points:
                return StandsFor(coming=True)
        return self._by_name(one.name)

    def _by_name(self, name: str) -> StandsFor:
        people = {person for key in _orders(name) for person in self._names.get(key, ())}
        if people:
            return StandsFor(people.pop()) if len(people) == 1 else _UNKNOWN
        return StandsFor(coming=True) if fold(name) in self._coming.names else _UNKNOWN

    def _read_answers(self, handles: set[str]) -> dict[str, StandsFor]:
        rows = self._run(_ANSWERS, handles)
        return {
            handle: StandsFor(person, bool(is_me), nobody=person is None and not is_me)
            for handle, is_me, person in rows
        }

    def _read_points(self, everyone: Iterable[Participant]) -> dict[tuple[str, str], set[int]]:
        asked: dict[str, set[str]] = defaultdict(set)
        for one in everyone:
            asked[one.kind].update(_keys(one))
        found: dict[tuple[str, str], set[int]] = defaultdict(set)
        for kind, keys in asked.items():
            for key, person in self._run(_POINTS, keys, kind=kind) if keys else ():
                found[kind, key].add(person)
        return found

    def _read_names(self, names: set[str]) -> dict[str, set[int]]:
        found: dict[str, set[int]] = defaultdict(set)
        for key, person in self._run(_NAMES, {key for name in names for key in _orders(name)}):
            found[key].add(person)
        return found

    def _run(self, question: str, asked: set[str], **values: str) -> Sequence[Any]:
        values["asked"] = json.dumps(sorted(asked))
        return self._session.connection().execute(text(question), values).all()


def _keys(one: Participant) -> list[str]:
    """The comparable forms of an address, the surest first."""
    if not one.value:
        return []
    keys = [point_key(one.kind, one.value)]
    if one.kind == PointKind.PHONE:
        keys.append(short_phone_key(one.value))
    return [key for key in keys if key]


def _orders(name: str) -> list[str]:
    """A whole name folded, beginning with any of its words: lists stand by the family."""
    words = as_in_lists(name).replace(",", " ").split()
    if not words or len(words) > _MOST_WORDS:
        return [" ".join(words)] if words else []
    return [" ".join(words[at:] + words[:at]) for at in range(len(words))]
