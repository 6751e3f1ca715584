"""Kinds of talk, in a word and as an icon."""

from __future__ import annotations

from desktop.domain.language import tr
from desktop.domain.vocabulary import InteractionKind

_KINDS = {
    InteractionKind.IN_PERSON: ("We met", "users-round"),
    InteractionKind.COFFEE: ("Coffee", "coffee"),
    InteractionKind.MEAL: ("A meal", "coffee"),
    InteractionKind.WALK: ("A walk", "footprints"),
    InteractionKind.CALL: ("A call", "phone"),
    InteractionKind.VIDEO: ("A video call", "video"),
    InteractionKind.MESSAGE: ("A message", "message-circle"),
    InteractionKind.LETTER: ("A letter", "mail"),
    InteractionKind.GATHERING: ("At a gathering", "ticket"),
    InteractionKind.OTHER: ("We spoke", "message-circle-heart"),
}


def say_kind(kind: str) -> str:
    return tr(_KINDS[InteractionKind(kind)][0])


def talk_icon(kind: str) -> str:
    return _KINDS[InteractionKind(kind)][1]
