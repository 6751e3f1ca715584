"""People: found by typing, and one card after the other opened, in the real window."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from sqlmodel import Session

from desktop.domain.people import ListFilter
from desktop.services.people import listing
from desktop.services.people.card import card
from desktop.services.people.story import story
from desktop.storage.store import open_store
from desktop.storage.store_file import FILE_NAME
from desktop.ui.window.kith import KithWindow
from tests.bench.timing import FRAME_MS, Figure, Taken, at_most, in_turn, once, over_floor
from tests.bench.window import open_window, painted_after, painted_when, settle
from tests.builders import NOW, TODAY

# Names, a word that most wrote, part of a mail, a number: letter by letter.
TYPED = ("ana", "muller", "bread", "zajac", "person12", "44770", "oskar")
_IN_SIGHT = 10  # rows, at least
_EVERYONE = ListFilter()


def measure(folder: Path, size: int, count: int) -> list[Figure]:
    return [
        _answered(folder, size),
        _listed(folder, size, count),
        *_in_the_window(folder, size, count),
    ]


def _prefixes() -> Iterator[str]:
    for word in TYPED:
        yield from (word[:end] for end in range(1, len(word) + 1) if word[end - 1] != " ")


def _answered(folder: Path, size: int) -> Figure:
    """Each prefix looked up by Kith and, right after, by the full-text table alone."""
    ours: list[Taken] = []
    bare: list[Taken] = []
    with (
        open_store(folder, now=NOW) as db,
        db.read() as session,
        closing(sqlite3.connect(folder / FILE_NAME)) as raw,
    ):
        for typed in _prefixes():
            wished = ListFilter(text=typed)
            words = " ".join(f'"{word}"' for word in typed.split()) + " *"

            def find(wished: ListFilter = wished) -> None:
                listing.listing(session, wished, today=TODAY)

            def match(words: str = words) -> None:
                query = "SELECT rowid FROM person_text WHERE person_text MATCH ?"
                raw.execute(f"{query} ORDER BY rank LIMIT 2000", (words,)).fetchall()

            taken, floor = in_turn(find, match, 3)
            ours += taken
            bare += floor
    return Figure("search: letter to answer", size, ours, floor=bare)


def _listed(folder: Path, size: int, count: int) -> Figure:
    with open_store(folder, now=NOW) as db, db.read() as session:
        taken = [
            once(lambda: listing.listing(session, _EVERYONE, today=TODAY)) for _ in range(count)
        ]
    return Figure("people: everyone's order read", size, taken)


def _in_the_window(folder: Path, size: int, count: int) -> list[Figure]:
    with open_window(folder) as window:
        page: Any = window.show_place("people")
        settle(window)
        page.list.narrow(_EVERYONE)
        settle(window)
        keyed = _typed(window, page.list, folder)
        cards, floor = _walk_down(window, page, folder, count)
    return [
        Figure("search: key to repainted list", size, keyed, goal=at_most(FRAME_MS), growth=1.5),
        Figure(
            "card: key in the list to painted card", size, cards,
            floor=floor, goal=over_floor(FRAME_MS), growth=1.5,
        ),
    ]  # fmt: skip


def _typed(window: KithWindow, people: Any, folder: Path) -> list[Taken]:
    """Each word letter by letter; each letter that changes the list counts."""
    taken = []
    for word in TYPED:
        before = list(people.model.ids)
        for letter, answer in zip(word, _answers(folder, word), strict=True):
            press = partial(QTest.keyClick, people.head.search, Qt.Key(ord(letter.upper())))
            if answer == before:
                press()
                settle(window)
            else:
                taken.append(_until_listed(window, people, press, answer))
            before = answer
        people.head.search.clear()
        settle(window)
    return taken


def _answers(folder: Path, word: str) -> list[list[int]]:
    """Who is listed after each letter of the word."""
    with open_store(folder, now=NOW) as db, db.read() as session:
        return [
            listing.listing(session, ListFilter(text=word[: end + 1]), today=TODAY)
            for end in range(len(word))
        ]


def _until_listed(
    window: KithWindow, people: Any, press: Callable[[], object], answer: list[int]
) -> Taken:
    """Until the rows in sight of this answer are painted."""

    def there() -> bool:
        top = max(0, people.view.indexAt(QPoint(4, 4)).row())
        last = min(top + _IN_SIGHT, len(answer))
        rows = (people.model.line(people.model.index(row)) for row in range(top, last))
        return people.model.ids == answer and all(row is not None for row in rows)

    return painted_when(window, people.view.viewport(), press, there)


def _walk_down(
    window: KithWindow, page: Any, folder: Path, count: int
) -> tuple[list[Taken], list[Taken]]:
    """Down the list with the arrow; the floor are the questions of each card alone."""
    view = page.list.view
    view.setFocus()
    cards: list[Taken] = []
    floor: list[Taken] = []
    press = partial(QTest.keyClick, view, Qt.Key.Key_Down)
    press()
    settle(window)
    with open_store(folder, now=NOW) as db, db.read() as session:
        for _ in range(count):
            cards.append(painted_after(window, page.card, press))
            floor.append(once(partial(_ask, session, page.person_id)))
    return cards, floor


def _ask(session: Session, person: int) -> None:
    card(session, person, today=TODAY)
    story(session, person)
