"""What a file tells of us as rows of the store, and by what the same row is told again."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import fields
from datetime import date, datetime
from hashlib import sha256
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from sqlmodel import SQLModel

from desktop.domain.entities import (
    Attachment,
    Facet,
    FollowUp,
    FollowUpGuest,
    Giving,
    Interaction,
    InteractionPerson,
    Loop,
    Note,
    Rhythm,
    Source,
)
from desktop.domain.stories import (
    AttachmentTold,
    CardTold,
    FacetTold,
    GivingTold,
    InteractionTold,
    LoopTold,
    NoteTold,
    PlanTold,
    RhythmTold,
    StoryDraft,
    Told,
)

ENTITIES: dict[type[Any], type[SQLModel]] = {
    InteractionTold: Interaction,
    PlanTold: FollowUp,
    NoteTold: Note,
    LoopTold: Loop,
    GivingTold: Giving,
    FacetTold: Facet,
    RhythmTold: Rhythm,
    AttachmentTold: Attachment,
}


def told_columns(told: type[Any]) -> tuple[str, ...]:
    """The columns that such a thing fills; its fields are named like them."""
    return tuple(one.name for one in fields(told))


COLUMNS: dict[type[SQLModel], tuple[str, ...]] = {
    Interaction: ("id", "uid", "created_at", *told_columns(InteractionTold)),
    InteractionPerson: ("interaction_id", "person_id"),
    FollowUp: ("id", "uid", "person_id", "created_at", "shape", *told_columns(PlanTold)),
    FollowUpGuest: ("follow_up_id", "person_id"),
    Note: ("person_id", *told_columns(NoteTold)),
    Loop: ("person_id", *told_columns(LoopTold)),
    Giving: ("person_id", *told_columns(GivingTold)),
    Facet: ("person_id", *told_columns(FacetTold), "position"),
    Rhythm: ("person_id", *told_columns(RhythmTold)),
    Attachment: ("uid", "person_id", "added_at", *told_columns(AttachmentTold)),
    Source: ("person_id", "format", "key", "text_hash", "origin", "line", "text", "read_at"),
}


def values_of(told: Told) -> tuple[Any, ...]:
    """The values of its columns as SQLite keeps them."""
    return tuple(_stored(getattr(told, name)) for name in told_columns(type(told)))


def _stored(value: Any) -> Any:
    match value:
        case bool():
            return int(value)
        case datetime():
            return value.isoformat(" ", "microseconds")
        case date():
            return value.isoformat()
        case str():
            return str(value)
    return value


def hash_of(story: StoryDraft) -> str:
    """What tells whether a story says what it said before."""
    told = story.told
    if isinstance(told, CardTold):
        return row_hash([told.card.text])
    return row_hash([*values_of(told)] if type(told) in ENTITIES else [repr(told)])


def row_hash(values: Iterable[Any]) -> str:
    """The same for a story's values and for those of the row it became."""
    plain = [sha256(v).hexdigest() if isinstance(v, bytes) else v for v in values]
    return sha256(json.dumps(plain).encode()).hexdigest()[:32]


def uid_of(story: StoryDraft) -> str:
    """The name by which its row is found on every machine."""
    source = story.source
    return story.uid or str(uuid5(NAMESPACE_URL, f"kith:{source.format}/{source.key}"))
