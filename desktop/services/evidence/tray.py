"""The tray "What was found": what waits, grouped by the people it was with.

Most things in a chat have the same participants word for word, so that they are read and
matched once for each different list of them, however many talks there are.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.found import FoundGroup, FoundTray, Known, WhoIs
from desktop.domain.happenings import Participant, from_json
from desktop.domain.vocabulary import EvidenceForm, EvidenceState, Who
from desktop.services.evidence.beside import ASKED_ABOUT
from desktop.services.evidence.keeping import began_by
from desktop.services.evidence.rows_shown import gone_rows
from desktop.services.evidence.whom import Knowing
from desktop.storage.rows import named_rows

_LISTS = """
SELECT format, with_whom, form, count(*) AS total, min(day) AS first, max(day) AS last,
       max(origin) AS origin
  FROM evidence WHERE state = :state GROUP BY format, with_whom, form
"""
_NAMES = """
SELECT id, name, given FROM person WHERE id IN (SELECT value FROM json_each(:ids))
 ORDER BY sort_key, id
"""


@dataclass(slots=True)
class _Sum:
    """What is counted of things that belong together."""

    total: int = 0
    first: date | None = None
    last: date | None = None
    forms: Counter[str] = field(default_factory=Counter)
    begun: Counter[str] = field(default_factory=Counter)
    origin: str = ""

    def add(self, row: Any, began: str = "") -> None:
        self.total += row.total
        if row.form != EvidenceForm.OCCASION:
            self.first = min(self.first or date.max, date.fromisoformat(row.first))
            self.last = max(self.last or date.min, date.fromisoformat(row.last))
        self.forms[row.form] += row.total
        self.origin = row.origin
        if row.form == EvidenceForm.TALK:
            self.begun[began] += row.total


def tray(session: Session, *, now: datetime, state: str = EvidenceState.WAITING) -> FoundTray:
    """All that waits (or was set aside), the latest first. ``now`` is where I am."""
    lists = list(_Lists(session, state).all())
    groups: dict[tuple[int, ...], _Sum] = defaultdict(_Sum)
    for one in lists:
        if one.people:
            groups[one.people].add(one.row, one.began)
    questions = _questions(lists) if state == EvidenceState.WAITING else []
    gone = gone_rows(session, now) if state == EvidenceState.WAITING else ()
    names = _names(session, groups)
    found = [_group(people, groups[people], names) for people in groups]
    found.sort(key=lambda group: (-(group.last or date.min).toordinal(), group.key))
    total = sum(one.row.total for one in lists if one.shown) + len(gone)
    return FoundTray(found, questions, gone, total)


def waiting(session: Session) -> int:
    """How many things wait to be looked through."""
    lists = _Lists(session, EvidenceState.WAITING).all()
    return sum(one.row.total for one in lists if one.shown)


def ids_of(
    session: Session, people: Sequence[int], *, state: str = EvidenceState.WAITING
) -> list[int]:
    """Everything in the tray with exactly these people, the latest first."""
    lists = [
        [one.row.format, one.row.with_whom]
        for one in _Lists(session, state).all()
        if one.people == tuple(people)
    ]
    rows = session.connection().execute(
        text(_OF_LISTS), {"state": state, "lists": json.dumps(lists)}
    )
    return list(rows.scalars())


_OF_LISTS = """
SELECT id FROM evidence
 WHERE state = :state
   AND (format, with_whom) IN (SELECT value ->> 0, value ->> 1 FROM json_each(:lists))
 ORDER BY day DESC, began_at DESC, id DESC
"""


@dataclass(slots=True)
class _List:
    """One different list of participants, with all the things that have it."""

    row: Any
    people: tuple[int, ...]
    unknown: list[Participant]
    guessed_me: list[Participant]
    began: str

    @property
    def shown(self) -> bool:
        """Whether there is anybody to keep it with, or to ask about."""
        return bool(self.people or self.unknown)


class _Lists:
    """The different lists of participants of a state, matched together."""

    def __init__(self, session: Session, state: str) -> None:
        found = session.connection().execute(text(_LISTS), {"state": state})
        self._rows = [(row, from_json(row.with_whom)) for row in named_rows(found)]
        self._knowing = Knowing(
            session, ((row.format, one) for row, people in self._rows for one in people)
        )

    def all(self) -> Iterator[_List]:
        for row, people in self._rows:
            yield self._one(row, people)

    def _one(self, row: Any, participants: list[Participant]) -> _List:
        stands = [(one, self._knowing.of(row.format, one)) for one in participants]
        known = sorted({who.person_id for _, who in stands if who.person_id is not None})
        guessed = [
            one
            for one, who in stands
            if row.format in _GUESSES_ME
            and who.me
            and not self._knowing.answered(one.handle(row.format))
        ]
        asked = [] if known or row.format not in ASKED_ABOUT else stands
        unknown = [one for one, who in asked if who.unknown]
        began = began_by(self._knowing, row.format, participants)
        return _List(row, tuple(known), unknown, guessed, began)


_GUESSES_ME = frozenset({"mbox"})


def _questions(lists: Iterable[_List]) -> list[WhoIs]:
    """Whom to ask about: first whether that is me, then those with the most."""
    sums: dict[str, _Sum] = defaultdict(_Sum)
    about: dict[str, tuple[bool, Participant, str]] = {}
    for one in lists:
        for seems_me, people in ((True, one.guessed_me), (False, one.unknown)):
            for person in people:
                handle = person.handle(one.row.format)
                sums[handle].add(one.row)
                about[handle] = (seems_me, person, one.row.format)
    found = [_who_is(handle, *about[handle], sums[handle]) for handle in about]
    return sorted(found, key=lambda who: (not who.seems_me, -who.total, who.handle))


def _who_is(handle: str, seems_me: bool, one: Participant, source: str, of: _Sum) -> WhoIs:
    return WhoIs(
        handle, one.name, one.value, one.kind, source, of.total, of.first, of.last, seems_me,
        of.origin,
    )  # fmt: skip


def _names(session: Session, groups: Iterable[tuple[int, ...]]) -> Mapping[int, Known]:
    ids = sorted({person for people in groups for person in people})
    rows = session.connection().execute(text(_NAMES), {"ids": json.dumps(ids)})
    return {row.id: Known(row.id, row.name, row.given or row.name) for row in named_rows(rows)}


def _group(people: tuple[int, ...], of: _Sum, names: Mapping[int, Known]) -> FoundGroup:
    return FoundGroup(
        tuple(names[person] for person in people),
        of.total,
        of.first,
        of.last,
        dict(of.forms),
        of.begun[Who.THEM],
        of.begun[Who.ME],
    )
