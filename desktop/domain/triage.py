"""Somebody of the address book as they are looked at one at a time.

Free of sqlmodel, so that the window can name it before its first paint.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.pronouns import Pronoun


class BothWays(StrEnum):
    """Who wrote, where there were messages at all."""

    BOTH = "both"
    THEM = "them"
    ME = "me"
    OPEN = "open"  # it is not known who began


@dataclass(frozen=True, slots=True)
class CameFrom:
    """Where a card was read from: ``format`` as the store names it, its file and its day."""

    format: str
    origin: str
    day: date


@dataclass(frozen=True, slots=True)
class Words:
    """The last they said or wrote, as I kept it; ``written`` is by message or letter."""

    text: str
    day: date
    written: bool


@dataclass(frozen=True, slots=True)
class Contacts:
    """That there were talks or messages, never how many. ``few`` is a handful at most."""

    ways: BothWays
    few: bool
    messages: bool
    until: date


@dataclass(frozen=True, slots=True)
class Acquaintances:
    """Whom they know of the people I chose; ``tied`` says that it is written down, else
    they are only from the same file."""

    names: Sequence[str]
    tied: bool


@dataclass(frozen=True, slots=True)
class Reach:
    """The first way to reach them, and whether it was ever used for all I know."""

    kind: str
    value: str
    used: bool


@dataclass(frozen=True, slots=True)
class TriageCard:
    """What helps to decide about somebody; nothing confided is in it."""

    person_id: int
    name: str
    title: str = ""
    organisation: str = ""
    pronoun: Pronoun = Pronoun.THEY
    photo: bytes | None = None
    came_from: CameFrom | None = None
    met: str = ""
    words: Words | None = None
    contacts: Contacts | None = None
    knows: Acquaintances | None = None
    reach: Reach | None = None
