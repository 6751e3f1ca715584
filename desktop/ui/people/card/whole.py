"""All that a card shows, read in one go, so that its first frame is the whole one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from desktop.domain.gestures import Offer
from desktop.domain.people import CardRow
from desktop.domain.rhythm.rules import RhythmRule
from desktop.domain.story_row import StoryRow
from desktop.services import gestures, rhythm
from desktop.services.people import card as cards
from desktop.services.people import story as stories


class CardWish(NamedTuple):
    """Of whom to read, and what besides: ``shown`` narrows the story, up to ``limit``."""

    person_id: int
    shown: stories.Shown
    limit: int
    gestures: bool
    rhythm: bool


class WholeCard(NamedTuple):
    """``gestures`` are what somebody in practice may be offered, ``rhythm`` the one that is
    lived and could become theirs."""

    card: CardRow
    story: Sequence[StoryRow]
    gestures: Mapping[int, Sequence[Offer]]
    rhythm: RhythmRule | None

    @property
    def may_offer(self) -> bool:
        return _may_offer(self.card)


def read_whole(session: Any, wish: CardWish, *, today: date) -> WholeCard | None:
    """None when the book no longer holds them."""
    person = wish.person_id
    card = cards.card(session, person, today=today)
    if card is None:
        return None
    story = stories.story(session, person, wish.shown, limit=wish.limit)
    offers, lived = _may_offer(card), None
    if wish.rhythm and offers and card.season is None:
        lived = rhythm.offer_for(session, person, today=today)
    found: Mapping[int, Sequence[Offer]] = {}
    if wish.gestures and offers:
        found = gestures.gestures_for(session, [person], today=today)
    return WholeCard(card, story, found, lived)


def _may_offer(card: CardRow) -> bool:
    return card.in_practice_since is not None and not card.deleted
