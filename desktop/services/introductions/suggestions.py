"""Who might be glad of whom, found in what they need and what they have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import islice

from sqlmodel import Session

from desktop.domain.needs_and_offers import Met, meeting
from desktop.domain.suggestions import Meets, Suggestion
from desktop.services.compose.languages import pastimes
from desktop.services.introductions.needs import lines, places_and_names
from desktop.services.introductions.pairs import State, cautions, not_to_suggest, states

_AMONG = 400  # of the best pairs, those that are looked at more closely
_TWICE = 2


def suggestions(session: Session, *, today: date, limit: int = 12) -> tuple[Suggestion, ...]:
    """The most telling first; nobody stands in more than two of them.

    Each is a need of one and an offer of another, or an interest of both, joined by words
    that are rare in the book. Never two who know each other, as far as the book says, who
    are being introduced or were set aside; never a favour of somebody in a hard season;
    never anything confided.
    """
    return tuple(islice(_spread(_found(session, today)), limit))


def _found(session: Session, today: date) -> Iterator[Suggestion]:
    read = lines(session, today=today)
    empty = places_and_names(session, read)
    met = meeting(read, empty=empty, pastimes=pastimes())[:_AMONG]
    people = {person for one in met for person in one.people}
    left_out = not_to_suggest(session, people, today=today)
    known = states(session, people, today=today)
    for one in met:
        if one.people not in left_out and not _asks_too_much(one, known):
            yield _suggested(one, known, today)


def _asks_too_much(met: Met, known: dict[int, State]) -> bool:
    """Who goes through a hard season is not asked to give."""
    giving = (met.offer,) if met.meets is Meets.NEED else (met.need, met.offer)
    return any(known[line.said.person_id].hard for line in giving)


def _suggested(met: Met, known: dict[int, State], today: date) -> Suggestion:
    need, offer = met.need.said, met.offer.said
    careful = cautions((need, offer), known, today=today)
    return Suggestion(met.meets, need, offer, met.shared, careful)


def _spread(found: Iterator[Suggestion]) -> Iterator[Suggestion]:
    """Nobody more than twice: a list of one and the same person helps no one."""
    stood: Counter[int] = Counter()
    for one in found:
        if all(stood[person] < _TWICE for person in one.people):
            stood.update(one.people)
            yield one
