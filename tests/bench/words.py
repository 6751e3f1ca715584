"""Understanding words: a message looked over beside 10,000 earlier ones, and who needs what
another offers among so many lines."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from sqlmodel import insert

from desktop.domain.compose.message import Message
from desktop.domain.entities import Draft, DraftPerson, Facet
from desktop.services.compose.looking_over import look_over
from desktop.services.introductions.suggestions import suggestions
from desktop.storage.connection import make_engine
from desktop.storage.store import open_store
from tests.bench.timing import Figure, at_most, timed
from tests.builders import NOW, TODAY

LETTERS, LINES = 10_000, 20_000
_KINDS = ("need", "offer", "goal", "interest", "strength", "opportunity", "worry")
_LITTLE = ("the", "a", "with", "of", "and", "to", "in", "for", "my", "your", "it", "was", "we")
_SYLLABLES = ("ba", "ko", "ri", "mel", "tun", "sa", "dor", "vi", "lan", "pe", "gro", "ny", "wex")


def measure(folder: Path, size: int, count: int) -> list[Figure]:
    _fill(folder, size)
    dice = random.Random(7)
    text = f"Dear Ana,\n\n{_letter(dice)}\n\nHope you are well! There is no hurry.\n\nRuth"
    with open_store(folder, now=NOW) as db, db.read() as session:
        message = Message(text=text, why_now="The lantern by the river")
        looked = timed(partial(look_over, session, message, person_id=1, today=TODAY), count)
        found = timed(partial(suggestions, session, today=TODAY), max(3, count // 5))
    return [
        Figure("compose: looked over, 10,000 letters", size, looked, goal=at_most(300)),
        Figure("introductions: 20,000 lines matched", size, found, goal=at_most(1_000)),
    ]


def _fill(folder: Path, people: int) -> None:
    """Written past the journal and the search index: neither is asked here."""
    dice = random.Random(people)
    engine = make_engine(folder / "kith.db", "write")
    with engine.begin() as connection:
        for table, rows in (
            (Draft, _drafts(dice)),
            (DraftPerson, _addressed(people)),
            (Facet, _facets(dice, people)),
        ):
            while batch := list(islice(rows, 5_000)):
                connection.execute(insert(table.__table__), batch)  # type: ignore[union-attr]
    engine.dispose()


def _drafts(dice: random.Random) -> Iterator[dict[str, Any]]:
    for number in range(LETTERS):
        yield {
            "id": number + 1, "uid": f"d{number}", "text": f"Dear You,\n\n{_letter(dice)}\n\nRuth",
            "state": "sent", "sent_on": TODAY - timedelta(days=number % 3000),
            "created_at": NOW, "updated_at": NOW,
        }  # fmt: skip


def _addressed(people: int) -> Iterator[dict[str, Any]]:
    for number in range(1, LETTERS + 1):
        yield {"draft_id": number, "person_id": 1 + number % people}


def _facets(dice: random.Random, people: int) -> Iterator[dict[str, Any]]:
    for number in range(LINES):
        yield {
            "person_id": 1 + number * 7 % people, "kind": _KINDS[number % len(_KINDS)],
            "text": _line(dice, 7), "noted_on": TODAY - timedelta(days=number % 900),
        }  # fmt: skip


def _letter(dice: random.Random) -> str:
    return " ".join(f"{_line(dice, 14).capitalize()}." for _ in range(10))


def _line(dice: random.Random, words: int) -> str:
    """Half little words, the rest from thousands that come as often as words do."""
    return " ".join(
        dice.choice(_LITTLE) if dice.random() < 0.5 else _word(int(dice.paretovariate(0.6)))
        for _ in range(words)
    )


def _word(rank: int) -> str:
    rank = rank % 8_000 + len(_SYLLABLES)
    parts = []
    while rank:
        rank, at = divmod(rank, len(_SYLLABLES))
        parts.append(_SYLLABLES[at])
    return "".join(parts)
