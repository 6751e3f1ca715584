"""What the command palette finds in the book, free of sqlmodel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.names import NameMatch


@dataclass(frozen=True, slots=True)
class Written:
    """Something I wrote about somebody that holds what is looked for. ``table`` is where it
    stands, ``excerpt`` the words around, ``quoted`` says that they are theirs."""

    table: str
    id: int
    person_id: int
    name: str
    day: date
    excerpt: str
    kind: str = ""
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Begun:
    """A line that begins with somebody's name: who is meant, and how it goes on."""

    person: NameMatch | None
    words: str
    day: date | None = None
