"""What people need and have, as it stands in the book; never what was confided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.needs_and_offers import BOTH, NEEDS, OFFERS, WORDS, Line
from desktop.domain.suggestions import SaidLine
from desktop.domain.words.lines import LineReader, begins_with_no
from desktop.domain.words.tokens import plain, sentences_of, words_of
from desktop.services.compose.languages import kin, languages
from desktop.storage.rows import named_rows

# The cross join and the plus keep SQLite from walking everyone instead of what was said.
_FACETS = """
SELECT f.person_id, p.name, p.given, f.kind, f.text, f.noted_on AS day
  FROM facet f CROSS JOIN person p ON p.id = f.person_id
  LEFT JOIN interaction i ON i.id = f.interaction_id
 WHERE +p.deleted_at IS NULL AND p.kind = 'person' AND NOT coalesce(i.confided, 0)
   AND f.kind IN ('need', 'goal', 'worry', 'opportunity', 'interest', 'offer', 'strength')
   AND NOT EXISTS (SELECT 1 FROM occasion o WHERE o.person_id = p.id AND o.kind = 'death')
"""
# Only talks of two: of more, nobody wrote down who said it.
_TALKS = """
SELECT p.id AS person_id, p.name, p.given, i.words AS text, i.day
  FROM interaction i
  JOIN interaction_person ip ON ip.interaction_id = i.id
  JOIN person p ON p.id = ip.person_id
 WHERE i.words <> '' AND NOT i.confided AND i.day >= :since AND i.day <= :today
   AND +p.deleted_at IS NULL AND p.kind = 'person'
   AND NOT EXISTS (SELECT 1 FROM occasion o WHERE o.person_id = p.id AND o.kind = 'death')
   AND NOT EXISTS (SELECT 1 FROM interaction_person x
                    WHERE x.interaction_id = i.id AND x.person_id <> p.id)
 ORDER BY i.day DESC, i.id DESC LIMIT 4000
"""
_LISTENED = timedelta(days=550)  # what was said before may no longer be so
_TO_TELL = 2_000  # lines are enough to tell the languages of a book
_LONGEST = 240  # letters of a line: more is a story


def lines(session: Session, *, today: date) -> list[Line]:
    """All of them, read: their keys come from the stems of the languages of this book."""
    facets = _rows(session, _FACETS)
    since = (today - _LISTENED).isoformat()
    talks = _rows(session, _TALKS, since=since, today=today.isoformat())
    some = facets[:: 1 + len(facets) // _TO_TELL]
    reader = LineReader(languages(), kin(), [row.text for row in some])
    found = [_of_facet(row, reader) for row in facets if _counts(row.text)]
    for row in talks:
        found += _of_talk(row, reader)
    return found


def places_and_names(session: Session, found: Sequence[Line]) -> frozenset[str]:
    """Keys that say where or who, not what: towns of the book, and how its people are
    called."""
    reader = LineReader(languages())
    towns = session.connection().execute(text("SELECT DISTINCT locality FROM address"))
    named = {line.said.given for line in found} | {row[0] for row in towns}
    written = {word for line in found for word in line.keys.values()}
    names = {word.plain for name in named for word in words_of(name)}
    about = [word for word in written if plain(word) in names]
    return frozenset(key for word in about for key in reader.keys(word))


def _counts(line: str) -> bool:
    return len(line) <= _LONGEST and not begins_with_no(line)


def _of_facet(row: Any, reader: LineReader) -> Line:
    said = SaidLine(row.person_id, row.name, row.given, row.kind, row.text, row.day)
    kind = row.kind
    shares = NEEDS.get(kind, 0.0), OFFERS.get(kind, 0.0), BOTH.get(kind, 0.0)
    return Line(said, reader.keys(row.text), *shares)


def _of_talk(row: Any, reader: LineReader) -> Iterator[Line]:
    """The sentences of a talk in which somebody wants something, or has it to give."""
    words = words_of(row.text)
    language = languages().of(words)
    if language is None:
        return
    for sentence in sentences_of(row.text, words):
        said = row.text[sentence.start : sentence.end]
        spoken = words[sentence.first : sentence.last]
        needs = language.has("wants", row.text, spoken)
        has = not needs and language.has("gives", row.text, spoken)
        if (needs or has) and len(said) <= _LONGEST:
            line = SaidLine(row.person_id, row.name, row.given, WORDS, said, row.day)
            yield Line(line, reader.keys(said), float(needs), float(has))


def _rows(session: Session, query: str, **values: Any) -> list[Any]:
    typed = text(query).columns(day=Date())
    return named_rows(session.connection().execute(typed, values))
