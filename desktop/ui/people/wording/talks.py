"""Kinds of talk, in a word and as an icon."""

from __future__ import annotations

from desktop.domain.language import mark, tr
from desktop.domain.vocabulary import InteractionKind

_KINDS = {
    InteractionKind.IN_PERSON: (mark("We met"), "users-round"),
    InteractionKind.COFFEE: (mark("Coffee"), "coffee"),
    InteractionKind.MEAL: (mark("A meal"), "coffee"),
    InteractionKind.WALK: (mark("A walk"), "footprints"),
    InteractionKind.CALL: (mark("A call"), "phone"),
    InteractionKind.VIDEO: (mark("A video call"), "video"),
    InteractionKind.MESSAGE: (mark("A message"), "message-circle"),
    InteractionKind.LETTER: (mark("A letter"), "mail"),
    InteractionKind.GATHERING: (mark("At a gathering"), "ticket"),
    InteractionKind.OTHER: (mark("We spoke"), "message-circle-heart"),
}


def say_kind(kind: str) -> str:
    return tr(_KINDS[InteractionKind(kind)][0])


def talk_icon(kind: str) -> str:
    return _KINDS[InteractionKind(kind)][1]
