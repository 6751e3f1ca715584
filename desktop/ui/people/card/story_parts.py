"""The parts of an entry of the story, by its kind, and what keeps each of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from desktop.domain.changes import Changes
from desktop.domain.clock import Clock
from desktop.domain.language import tr
from desktop.domain.story_row import StoryRow
from desktop.services import giving, interactions, loops, news, seasons, trust
from desktop.services.journey import moving
from desktop.services.people import knowledge
from desktop.ui.theme.fonts import TypeRole

Keeping = Callable[[Any], Changes]  # what is done with the open store


class Part(NamedTuple):
    """``field`` is that of the row."""

    field: str
    label: str
    role: TypeRole = "body"


def parts_of(kind: str) -> list[Part]:
    """What can be edited of such an entry."""
    return {
        "interaction": [
            Part("title", tr("What it was")),
            Part("place", tr("Where")),
            Part("words", tr("Their words"), "words"),
            Part("feeling", tr("Under it")),
            Part("mine", tr("Mine")),
        ],
        "note": [Part("mine", tr("Note"))],
        "move": [Part("feeling", tr("Sign")), Part("mine", tr("Why"), "words")],
        "giving": [Part("title", tr("What it was"))],
        "loop": [Part("title", tr("What it was")), Part("mine", tr("How it went"))],
        "trust": [Part("mine", tr("In your words"))],
        "news": [Part("title", tr("What you noticed"))],
        "season": [Part("mine", tr("What it was"))],
    }[kind]


def keeping(row: StoryRow, field: str, typed: str, clock: Clock) -> Keeping:
    """What keeps the words typed into this part. Emptied, a note or a moment of trust
    is taken away."""
    id = row.id
    match row.kind, field:
        case "interaction", _:
            changed: dict[str, Any] = {field: typed}
            return partial(interactions.edit, interaction_id=id, today=clock.today(), **changed)
        case "move", _:
            said = {"feeling": row.feeling, "mine": row.mine, field: typed}
            return partial(
                moving.explain, move_ids=[id], sign=said["feeling"], why=said["mine"],
                now=clock.now(),
            )  # fmt: skip
        case "giving", _:
            return partial(giving.edit, giving_id=id, text=typed)
        case "loop", "mine":
            return partial(loops.say_outcome, loop_id=id, outcome=typed)
        case "loop", _:
            return partial(loops.edit, loop_id=id, text=typed)
        case "news", _:
            return partial(news.edit, news_id=id, text=typed)
        case "season", _:
            return partial(seasons.say_season, season_id=id, note=typed)
        case "trust", _ if typed:
            return partial(trust.edit, moment_id=id, text=typed)
        case "note", _ if typed:
            return partial(knowledge.edit_note, note_id=id, text=typed)
    return deleting(row)


def confiding(row: StoryRow, clock: Clock) -> Keeping | None:
    """What keeps that it was confided, or that it was not after all; of the rest it is not
    said."""
    if row.kind == "interaction":
        edit, today = interactions.edit, clock.today()
        return partial(edit, interaction_id=row.id, today=today, confided=not row.confided)
    if row.kind == "note":
        return partial(knowledge.confide_note, note_id=row.id, confided=not row.confided)
    return None


def can_delete(kind: str) -> bool:
    return kind in _DELETING


def deleting(row: StoryRow) -> Keeping:
    remove = _DELETING[row.kind]
    return lambda db: remove(db, row.id)


_DELETING: dict[str, Callable[..., Changes]] = {
    "interaction": interactions.delete,
    "note": knowledge.remove_note,
    "giving": giving.delete,
    "loop": loops.delete,
    "trust": trust.delete,
    "news": news.remove,
}
