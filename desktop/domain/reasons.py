"""Why now: of all that is known of somebody, the one or two things to begin with.

Rules without a store. What was confided never comes in here, and in a hard season
nothing that would ask anything of them, or remind anybody of what is owed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.known import Known, KnownFacet, KnownLoop, KnownOccasion
from desktop.domain.vocabulary import FacetKind, LoopKind, OccasionKind, Who

_LOOP_AHEAD = timedelta(days=3)  # so early a promise is about now
_CHAPTER_AHEAD = timedelta(days=7)
_CHAPTER_PAST = timedelta(days=14)  # so long one can still ask how it went
_BIRTHDAY_AHEAD = timedelta(days=1)
_THANKS_SOON = timedelta(days=60)
_LATELY = timedelta(days=120)
_LONGEST_PAIR = 200  # characters; two longer things are a page, not a reason
_LONGEST_FIRST_WORDS = 120


class ReasonKind(StrEnum):
    """Where a reason comes from."""

    PLANNED = "planned"  # what I wrote when I planned it
    HARD_DAY = "hard_day"
    MISSED_BY_ME = "missed_by_me"
    MISSED_BY_THEM = "missed_by_them"
    OCCASION = "occasion"
    I_PROMISED = "i_promised"
    THEY_PROMISED = "they_promised"
    THEIR_CHAPTER = "their_chapter"
    UNTHANKED = "unthanked"
    ASK_NEXT = "ask_next"
    WORDS = "words"
    INTENTION = "intention"
    FACET = "facet"
    HARD_SEASON = "hard_season"
    MET = "met"
    NOT_KNOWN = "not_known"  # something I could find out
    NOTHING_YET = "nothing_yet"


@dataclass(frozen=True, slots=True)
class Reason:
    """One part of why now, in my own words or theirs.

    ``day`` is when it was said, or comes up. ``of`` tells more of its kind: the kind
    of the facet or occasion it comes from, the size of what was missed.
    """

    kind: ReasonKind
    text: str = ""
    day: date | None = None
    of: str = ""


Rule = Callable[[Known, date], Reason | None]


def compose(known: Known, today: date) -> tuple[Reason, ...]:
    """One or two reasons, to be said one after the other. Never none."""
    first = next(reason for rule in _FIRST if (reason := rule(known, today)))
    second = next(
        (reason for rule in _SECOND.get(first.kind, ()) if (reason := rule(known, today))), None
    )
    if second is None or len(first.text) + len(second.text) > _LONGEST_PAIR:
        return (first,)
    return first, second


def _planned(known: Known, today: date) -> Reason | None:
    return Reason(ReasonKind.PLANNED, known.plan, known.plan_on) if known.plan else None


def _tender(known: Known, today: date) -> Reason | None:
    day = known.tender
    return Reason(ReasonKind.HARD_DAY, day.label, day.day, day.kind) if day else None


def _missed_by_me(known: Known, today: date) -> Reason | None:
    return _missed(known, Who.ME, ReasonKind.MISSED_BY_ME)


def _missed_by_them(known: Known, today: date) -> Reason | None:
    """In a hard season nobody is reminded of it."""
    return None if known.hard else _missed(known, Who.THEM, ReasonKind.MISSED_BY_THEM)


def _missed(known: Known, by: Who, kind: ReasonKind) -> Reason | None:
    missed = known.missed
    if missed is None or missed.by != by:
        return None
    return Reason(kind, missed.title, missed.day, missed.size)


def _birthday(known: Known, today: date) -> Reason | None:
    near = (
        o for o in known.occasions
        if o.kind == OccasionKind.BIRTHDAY and o.day <= today + _BIRTHDAY_AHEAD
    )  # fmt: skip
    return _occasion_of(near)


def _milestone(known: Known, today: date) -> Reason | None:
    return _occasion_of(
        o for o in known.occasions
        if o.kind == OccasionKind.MILESTONE and o.day <= today + _CHAPTER_AHEAD
    )  # fmt: skip


def _occasion(known: Known, today: date) -> Reason | None:
    return _occasion_of(occasion for occasion in known.occasions if not occasion.is_tender)


def _occasion_of(found: Iterator[KnownOccasion]) -> Reason | None:
    one = next(found, None)
    return Reason(ReasonKind.OCCASION, one.label, one.day, one.kind) if one else None


def _chapter_now(known: Known, today: date) -> Reason | None:
    """A chapter that opens soon, or has opened lately and is not told yet."""
    return _loop_of(
        loop for loop in known.loops
        if loop.kind == LoopKind.THEIR_CHAPTER and loop.about_on is not None
        and today - _CHAPTER_PAST <= loop.about_on <= today + _CHAPTER_AHEAD
    )  # fmt: skip


def _promise_now(known: Known, today: date) -> Reason | None:
    return _loop_of(loop for loop in _about_now(known, today) if loop.kind == LoopKind.I_PROMISED)


def _their_promise_now(known: Known, today: date) -> Reason | None:
    return _loop_of(
        loop for loop in _about_now(known, today) if loop.kind == LoopKind.THEY_PROMISED
    )


def _any_loop(known: Known, today: date) -> Reason | None:
    """What is open without a day, or for another."""
    return _loop_of(
        loop for loop in known.loops
        if not (known.hard and loop.kind == LoopKind.THEY_PROMISED)
    )  # fmt: skip


def _about_now(known: Known, today: date) -> Iterator[KnownLoop]:
    for loop in known.loops:
        owed = known.hard and loop.kind == LoopKind.THEY_PROMISED
        if not owed and loop.about_on is not None and loop.about_on <= today + _LOOP_AHEAD:
            yield loop


def _loop_of(found: Iterator[KnownLoop]) -> Reason | None:
    one = next(found, None)
    return Reason(ReasonKind(one.kind), one.text, one.about_on) if one else None


def _thanks_soon(known: Known, today: date) -> Reason | None:
    return _thanks_for(known, since=today - _THANKS_SOON)


def _thanks(known: Known, today: date) -> Reason | None:
    return _thanks_for(known, since=date.min)


def _thanks_for(known: Known, since: date) -> Reason | None:
    if known.hard:
        return None
    found = (gift for gift in known.gifts if (gift.day or date.min) >= since)
    one = next(found, None)
    return Reason(ReasonKind.UNTHANKED, one.text, one.day) if one else None


def _first_words(known: Known, today: date) -> Reason | None:
    """Their words before what I meant to ask, where both are short."""
    short = len(known.words) <= _LONGEST_FIRST_WORDS
    return _words(known, today) if known.ask_next and short else None


def _ask_next(known: Known, today: date) -> Reason | None:
    asked = known.ask_next
    return Reason(ReasonKind.ASK_NEXT, asked, known.said_on) if asked else None


def _words(known: Known, today: date) -> Reason | None:
    return Reason(ReasonKind.WORDS, known.words, known.said_on) if known.words else None


def _lately_known(known: Known, today: date) -> Reason | None:
    """A chapter or a worry of theirs that I heard of not long ago."""
    for facet in known.facets:
        near = facet.kind in (FacetKind.CHAPTER, FacetKind.WORRY)
        if near and facet.noted_on >= today - _LATELY:
            return _facet_reason(facet)
    return None


def _intended(known: Known, today: date) -> Reason | None:
    return Reason(ReasonKind.INTENTION, known.intention) if known.intention else None


_FACETS = (
    FacetKind.CHAPTER, FacetKind.WORRY, FacetKind.GOAL, FacetKind.NEED, FacetKind.INTEREST,
    FacetKind.VALUE, FacetKind.STRENGTH, FacetKind.OPPORTUNITY, FacetKind.OFFER,
)  # fmt: skip


def _facet(known: Known, today: date) -> Reason | None:
    for kind in _FACETS:
        for facet in known.facets:
            if facet.kind == kind:
                return _facet_reason(facet)
    return None


def _facet_reason(facet: KnownFacet) -> Reason:
    return Reason(ReasonKind.FACET, facet.text, facet.noted_on, facet.kind)


def _hard_season(known: Known, today: date) -> Reason | None:
    return Reason(ReasonKind.HARD_SEASON, known.season) if known.hard else None


def _met(known: Known, today: date) -> Reason | None:
    return Reason(ReasonKind.MET, known.met) if known.met else None


_WONDER = (FacetKind.INTEREST, FacetKind.GOAL, FacetKind.VALUE, FacetKind.WORRY)


def _not_known(known: Known, today: date) -> Reason | None:
    """The lightest thing that I could find out of somebody I have spoken to."""
    if not known.spoken:
        return None
    there = {facet.kind for facet in known.facets}
    blank = next((kind for kind in _WONDER if kind not in there), None)
    return Reason(ReasonKind.NOT_KNOWN, of=blank) if blank else None


def _nothing_yet(known: Known, today: date) -> Reason | None:
    return Reason(ReasonKind.NOTHING_YET)


_FIRST: tuple[Rule, ...] = (
    _planned, _tender, _missed_by_me, _birthday, _chapter_now, _milestone, _promise_now,
    _thanks_soon, _their_promise_now, _missed_by_them, _first_words, _ask_next, _words,
    _lately_known, _any_loop, _thanks, _occasion, _intended, _hard_season, _facet, _met,
    _not_known, _nothing_yet,
)  # fmt: skip
_SECOND: dict[ReasonKind, tuple[Rule, ...]] = {
    ReasonKind.OCCASION: (_ask_next,),
    ReasonKind.THEIR_CHAPTER: (_ask_next, _promise_now),
    ReasonKind.I_PROMISED: (_ask_next,),
    ReasonKind.WORDS: (_ask_next,),
    ReasonKind.MISSED_BY_THEM: (_ask_next,),
}
