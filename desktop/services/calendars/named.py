"""Whom an event's title names: "Coffee with Ana", "Ana Moreau <> me", "1:1 Ana"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.happenings import Participant
from desktop.domain.text import fold

_WORD = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*")
_LONGEST = 5  # words of a name
_WORDS = 40  # of a title that are looked at
_BESIDE = frozenset({
    "with", "w", "mit", "avec", "con", "com", "met", "med", "z", "ze", "s", "c", "с", "и", "and",
    "und", "et", "og", "och", "for", "call", "coffee", "lunch", "dinner", "breakfast", "walk",
    "tea", "meet", "visit", "1", "kaffee", "anruf", "treffen", "essen",
})  # fmt: skip
"""Words after which a given name alone is somebody's."""

_EVERYBODY = """
SELECT p.name, p.nickname, p.given, p.in_practice_since IS NOT NULL AS in_practice
  FROM person p WHERE p.deleted_at IS NULL AND p.kind = 'person'
"""


class Named:
    """The names of the book, to be found in titles. A name that several have names nobody."""

    def __init__(self, session: Session) -> None:
        self._whole: dict[str, str] = {}
        self._close: dict[str, str] = {}  # what those I am with are called
        self._called: dict[str, str] = {}  # and everybody else
        for row in session.connection().execute(text(_EVERYBODY)):
            words = _folded(row.name)
            _learn(self._whole, " ".join(words), row.name)
            called = {
                word for name in (row.nickname, row.given, row.name) if (word := _single(name))
            }
            for word in called:
                _learn(self._close if row.in_practice else self._called, word, row.name)

    def in_title(self, title: str) -> list[Participant]:
        """Everybody of the book whom it names, in its order."""
        return [Participant(name) for name in dict.fromkeys(self._found(title)) if name]

    def _found(self, title: str) -> Iterator[str]:
        words = _folded(title)[:_WORDS]
        at = 0
        while at < len(words):
            for length in range(min(_LONGEST, len(words) - at), 1, -1):
                if name := self._whole.get(" ".join(words[at : at + length])):
                    yield name
                    at += length
                    break
            else:
                if at and words[at - 1] in _BESIDE:
                    word = words[at]
                    yield self._close.get(word, self._called.get(word, ""))
                at += 1


def _folded(words: str) -> list[str]:
    return _WORD.findall(fold(words))


def _single(words: str) -> str:
    """A name of one word, folded; "" when it is longer."""
    folded = _folded(words)
    return folded[0] if len(folded) == 1 and len(folded[0]) > 1 else ""


def _learn(names: dict[str, str], folded: str, name: str) -> None:
    if folded:
        names[folded] = "" if folded in names else name
