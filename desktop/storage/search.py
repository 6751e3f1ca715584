"""The search index: one document for each person, of everything ever written.

A full-text table keyed by the person's id, with three columns: names, ways to
reach them, words. It is derived: each change rebuilds the documents of the people it
touched, in its own transaction, and undo does the same.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from desktop.domain.text import clean, fold
from desktop.storage.documents import (
    TEXTS,
    Document,
    Text,
    Written,
    documents_of,
    documents_of_rows,
    spaced,
    texts_that_hold_anything,
    whose,
)

_HOLDING = """
SELECT id, c0 LIKE ?1 ESCAPE '!' FROM person_text_content
 WHERE c0 LIKE ?1 ESCAPE '!' OR c1 LIKE ?1 ESCAPE '!' OR c2 LIKE ?1 ESCAPE '!' LIMIT ?2
"""
_NAMED_SO = "SELECT id FROM person_text_content WHERE c0 LIKE ?1 ESCAPE '!' LIMIT ?2"

_NEXT_TERM = "SELECT term FROM temp.person_term WHERE term >= ? LIMIT 1"
_HOLDING_TERMS = "SELECT DISTINCT doc FROM temp.person_term WHERE term >= ? AND term < ? LIMIT ?"

_BATCH = 1_000
MOST = 2_000  # people one search brings
_LONGEST = 500  # letters of what is looked for
_RANKED = 500  # people called so: beyond, the order tells nothing
_FEW_ENDINGS = 30  # words of the index that an unfinished one may become
_AFTER_ALL = "\U0010ffff"


def index_people(connection: Connection, people: Iterable[int]) -> None:
    """Write the documents of these people anew; of those who are gone, none stays."""
    waiting = sorted(people)
    texts = TEXTS if len(waiting) <= _BATCH else texts_that_hold_anything(connection)
    for at in range(0, len(waiting), _BATCH):
        _index_batch(connection, waiting[at : at + _BATCH], texts)


def index_everyone(connection: Connection) -> None:
    """Write the whole index anew, also where it disagrees with its own documents; in one
    piece, in which a beginning is found a fifth faster than in many."""
    connection.exec_driver_sql("INSERT INTO person_text (person_text) VALUES ('rebuild')")
    connection.exec_driver_sql("DELETE FROM person_text")
    rows = connection.exec_driver_sql("SELECT id FROM person ORDER BY id").scalars().all()
    index_people(connection, rows)
    scrub(connection)


def scrub(connection: Connection) -> None:
    """Put the parts of the index together anew: no word stays of whoever is gone."""
    connection.exec_driver_sql("INSERT INTO person_text (person_text) VALUES ('optimize')")


def index_new(connection: Connection, people: Sequence[int], written: Iterable[Written]) -> None:
    """Write the documents of people who are new, whose rows are all ``written`` just now."""
    last = connection.exec_driver_sql("SELECT max(id) FROM person_text_content").scalar() or 0
    if people[0] <= last:
        _remove(connection, people)
    _write(connection, documents_of_rows(connection, people, written))


def _index_batch(connection: Connection, people: Sequence[int], texts: Iterable[Text]) -> None:
    _remove(connection, people)
    _write(connection, documents_of(connection, people, texts))


def _remove(connection: Connection, people: Sequence[int]) -> None:
    """Take out the documents of these; FTS5 takes its time also where there are none."""
    connection.exec_driver_sql(f"DELETE FROM person_text WHERE rowid {whose(people)}")


def _write(connection: Connection, documents: list[Document]) -> None:
    if documents:
        connection.exec_driver_sql(
            "INSERT INTO person_text (rowid, names, reach, words) VALUES (?, ?, ?, ?)", documents
        )


def find(
    connection: Connection, text: str, limit: int = MOST, *, anywhere: bool = True
) -> list[int]:
    """Ids of the people whose documents hold every word of text, names first.

    At most ``limit`` of them: who looks for "m" wants to type on. The last word may
    be unfinished. Any text is accepted. Where whole words
    cannot be told (Chinese, Japanese, Korean, emoji) or nothing was found, the
    text is looked for ``anywhere`` within the documents, unless that may not take as long as
    reading them does. Of a very long one the beginning counts.
    """
    folded = _folded(text)
    if not folded:
        return []
    digits = "".join(c for c in folded if c.isdigit()).lstrip("0")
    if len(digits) >= 3 and not any(c.isalpha() for c in folded):
        return _find_number(connection, digits, folded, limit)
    if not _wants_scan(folded):
        found = _find_words(connection, folded, limit)
        if found or not anywhere:
            return found
    return _find_anywhere(connection, folded, limit)


def called(connection: Connection, text: str) -> list[int]:
    """Ids of everyone of whose names some begin like this."""
    folded = _folded(text)
    if not any(c.isalnum() for c in folded):
        return []
    return _match(connection, f"names : ({_quoted(folded)})", -1)


def _folded(text: str) -> str:
    return spaced(fold(clean(text)))[:_LONGEST].strip()


def _wants_scan(folded: str) -> bool:
    return any(
        "CJK" in name or "HIRAGANA" in name or "KATAKANA" in name or "HANGUL" in name
        for name in (unicodedata.name(c, "") for c in folded if not c.isascii())
    )


def _find_words(connection: Connection, folded: str, limit: int) -> list[int]:
    """Who is called so, the best match first; then in whose words it stands.

    Ranking every document that holds a common word costs more than reading it, so only
    names are ranked. Of very many namesakes none is the best, and whoever looks for such a
    beginning wants to type on: they stand as they came into the book, and alone.
    """
    if not any(c.isalnum() for c in folded):
        return []
    query = _quoted(folded)
    named: list[int] = []
    if any(c.isalpha() for c in folded):
        named = _match(connection, f"names : ({query})", limit)
        if len(named) > _RANKED:
            return named
        if len(named) > 1:
            named = _match(connection, f"names : ({query})", limit, "ORDER BY rank")
    return list(dict.fromkeys(named + _holding(connection, folded, limit)))[:limit]


def _holding(connection: Connection, folded: str, limit: int) -> list[int]:
    """In whose documents it stands, without what the index does for an unfinished word: it
    gathers all who hold any of its endings, also where the first few are enough.
    """
    *before, last = folded.split()
    is_plain = all(word.isalnum() for word in (*before, last))
    endings = _endings(connection, last) if is_plain else []
    if not endings or (before and len(endings) > _FEW_ENDINGS):
        return _match(connection, _quoted(folded), limit)
    if len(endings) > _FEW_ENDINGS:
        run = connection.exec_driver_sql
        return sorted(run(_HOLDING_TERMS, (last, last + _AFTER_ALL, limit)).scalars())
    any_of = " OR ".join(_as_it_stands(ending) for ending in endings)
    words = [_as_it_stands(word) for word in dict.fromkeys(before)]
    return _match(connection, " AND ".join([*words, f"({any_of})"]), limit)


def _endings(connection: Connection, begun: str) -> list[str]:
    """The first words of the index that begin so: all of them, or one more than are few."""
    found: list[str] = []
    sought = begun
    while len(found) <= _FEW_ENDINGS:
        term = connection.exec_driver_sql(_NEXT_TERM, (sought,)).scalar()
        if term is None or not term.startswith(begun):
            break
        found.append(term)
        sought = term + "\x01"
    return found


def _quoted(folded: str) -> str:
    """Every word once, whatever it means to the search; the last may go on."""
    *before, last = folded.split()
    return " ".join(_as_it_stands(word) for word in (*dict.fromkeys(before), last)) + " *"


def _as_it_stands(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _match(connection: Connection, query: str, limit: int, order: str = "") -> list[int]:
    found = f"SELECT rowid FROM person_text WHERE person_text MATCH ? {order} LIMIT ?"
    return list(connection.exec_driver_sql(found, (query, limit)).scalars())


def _find_anywhere(connection: Connection, folded: str, limit: int) -> list[int]:
    """Reads every document unless very many hold it, and those from their own table, in
    half of the time; names first, and where very many hold it they are read for themselves."""
    pattern = like_pattern(folded)
    run = connection.exec_driver_sql
    holding = run(_HOLDING, (pattern, limit)).all()
    if len(holding) < limit:
        return [person for person, _ in sorted(holding, key=lambda row: not row[1])]
    named = run(_NAMED_SO, (pattern, limit)).scalars()
    return list(dict.fromkeys([*named, *(person for person, _ in holding)]))[:limit]


def _find_number(connection: Connection, digits: str, folded: str, limit: int) -> list[int]:
    """Who has it within a telephone number; then in whose words it stands."""
    ringing = connection.exec_driver_sql(
        "SELECT person_id FROM contact_point WHERE kind = 'phone' AND key LIKE ? LIMIT ?",
        (f"%{digits}%", limit),
    )
    found = dict.fromkeys(ringing.scalars())
    if len(found) < limit:
        found.update(dict.fromkeys(_match(connection, _quoted(folded), limit)))
    return list(found)[:limit]


def like_pattern(text: str) -> str:
    """A LIKE pattern (escape ``!``) for text anywhere."""
    escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_")
    return f"%{escaped}%"
