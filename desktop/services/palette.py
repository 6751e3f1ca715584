"""What the command palette asks of the book: who is called so, what was written about whom.

Both are found by the search index, in a fixed number of statements.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.names import NameMatch
from desktop.domain.palette import Begun, Written
from desktop.domain.region import Region
from desktop.domain.spoken_days import day_at_end
from desktop.domain.text import fold
from desktop.services.people import names
from desktop.storage import search

PEOPLE = 5
WRITTEN = 4
_AMONG = 200  # people whose entries are read: who looks for a common word types on
_LEAST_LETTERS = 3  # with fewer, nearly everything holds it
_NAMED_BY = 3  # words, at most
_EXCERPT = 90  # letters

_ENTRIES = """
SELECT t.*, p.name FROM (
SELECT 'interaction' AS found_in, i.id, ip.person_id, i.day, i.kind, i.words AS theirs,
       i.mine || char(31) || i.ask_next || char(31) || i.shared || char(31) || i.title AS mine,
       i.confided
  FROM json_each(:ids) w CROSS JOIN interaction_person ip ON ip.person_id = w.value
  JOIN interaction i ON i.id = ip.interaction_id
UNION ALL
SELECT 'note', n.id, n.person_id, n.written_on, '', '', n.text, n.confided
  FROM json_each(:ids) w CROSS JOIN note n ON n.person_id = w.value
UNION ALL
SELECT 'loop', l.id, l.person_id, l.opened_on, l.kind, '', l.text,
       EXISTS (SELECT 1 FROM interaction i
                WHERE i.id IN (l.opened_by_id, l.closed_by_id) AND i.confided)
  FROM json_each(:ids) w CROSS JOIN loop l ON l.person_id = w.value
UNION ALL
SELECT 'facet', f.id, f.person_id, f.noted_on, f.kind, '', f.text, coalesce(i.confided, 0)
  FROM json_each(:ids) w CROSS JOIN facet f ON f.person_id = w.value
  LEFT JOIN interaction i ON i.id = f.interaction_id
) t JOIN person p ON p.id = t.person_id AND p.deleted_at IS NULL
 WHERE :confided OR NOT t.confided
 ORDER BY t.day DESC, t.id DESC
"""


def people(session: Session, typed: str) -> tuple[NameMatch, ...]:
    """Who is called so; then who is found by anything else: a number, a town, a word."""
    called = names.complete(session, typed, PEOPLE)
    if len(called) >= PEOPLE or not typed.strip():
        return called
    known = {person.id for person in called}
    found = search.find(session.connection(), typed, PEOPLE * 4, anywhere=False)
    others = [person for person in found if person not in known][: PEOPLE - len(called)]
    return (*called, *names.by_id(session, others)) if others else called


def written(session: Session, typed: str, *, confided: bool) -> tuple[Written, ...]:
    """What I wrote that holds all these words, the newest first. What was confided is told
    only where it may stand on the screen."""
    sought = fold(typed).split()
    if sum(map(len, sought)) < _LEAST_LETTERS:
        return ()
    among = search.find(session.connection(), typed, _AMONG, anywhere=False)
    if not among:
        return ()
    query = text(_ENTRIES).columns(day=Date())
    values = {"ids": json.dumps(among), "confided": confided}
    return _holding(session.connection().execute(query, values), sought)


def begun(session: Session, typed: str, *, today: date, region: Region) -> Begun:
    """Who is named at the beginning of a line, what it says, on which day at its end."""
    rest, spoken = day_at_end(typed, today=today, region=region)
    words = rest.split()
    for count in range(min(_NAMED_BY, len(words)), 0, -1):
        (meant,) = names.resolve(session, [" ".join(words[:count]).strip(",:")])
        if meant.sure and meant.circle is None:
            said = " ".join(words[count:]).lstrip(",: ")
            return Begun(meant.matches[0], said, spoken.day if spoken else None)
    return Begun(None, rest.strip(), spoken.day if spoken else None)


def _holding(rows: Iterable[Any], sought: Sequence[str]) -> tuple[Written, ...]:
    found: dict[tuple[str, int], Written] = {}
    for row in rows:
        told = next(_texts_holding(row, sought), None)
        if told is None or (row.found_in, row.id) in found:
            continue
        words, is_theirs = told
        found[row.found_in, row.id] = Written(
            row.found_in, row.id, row.person_id, row.name, row.day,
            _excerpt(words, sought[0]), row.kind, is_theirs,
        )  # fmt: skip
        if len(found) == WRITTEN:
            break
    return tuple(found.values())


def _texts_holding(row: Any, sought: Sequence[str]) -> Iterator[tuple[str, bool]]:
    texts = [(row.theirs, True), *((mine, False) for mine in row.mine.split("\x1f"))]
    for words, is_theirs in texts:
        folded = fold(words) if words else ""
        if folded and all(word in folded for word in sought):
            yield words, is_theirs


def _excerpt(words: str, sought: str) -> str:
    """The words around the first that is looked for, on one line."""
    line = " ".join(words.split())
    if len(line) <= _EXCERPT:
        return line
    at = max(0, fold(line).find(sought))
    begin = line.rfind(" ", 0, max(0, at - _EXCERPT // 3)) + 1
    end = line.find(" ", begin + _EXCERPT)
    said = line[begin:] if end < 0 else line[begin:end]
    return ("…" if begin else "") + said + ("…" if end >= 0 else "")
