"""What a debrief would keep, in sentences that follow what is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop.domain.debrief import Debrief, DebriefView, sign_seen, talk_of, talked_on
from desktop.domain.language import tr
from desktop.domain.rhythm.rules import rule_of
from desktop.domain.vocabulary import LoopKind, Size
from desktop.ui.debrief import wording
from desktop.ui.people.wording.rhythm import say_rhythm
from desktop.ui.people.wording.talks import say_kind, talk_icon
from desktop.ui.phrases import say_day, say_the_day, say_time

_SIZE_ICONS = {Size.LINE: "pen-line", Size.CALL: "phone", Size.TIME_TOGETHER: "coffee"}


@dataclass(frozen=True, slots=True)
class Keep:
    """One thing that is kept: ``tone`` is that of its tile."""

    icon: str
    title: str
    second: str = ""
    tone: str = "quiet"


def say_talk(view: DebriefView, debrief: Debrief, today: date) -> Keep:
    """ "A call, today 10:30. About half an hour. You rang her."."""
    facts, who = view.facts, wording.who_of(view)
    when = say_day(talked_on(view, debrief), today)
    if facts.starts_at is not None and debrief.day is None:
        when = tr("{day} {time}").format(day=when, time=say_time(facts.starts_at))
    second = (
        wording.say_minutes(debrief.minutes),
        wording.say_began(debrief.began_by, debrief.kind, who),
    )
    return Keep(
        talk_icon(debrief.kind),
        tr("{what}, {when}").format(what=say_kind(debrief.kind), when=when),
        " ".join(words for words in second if words),
        "accent",
    )


def say_more(view: DebriefView, debrief: Debrief, today: date) -> list[Keep]:
    """All that is kept besides."""
    return [
        *_story(view),
        *_rhythm(view, debrief, today),
        *_loops(view, debrief),
        *_next(view, debrief, today),
        *_move(view, debrief),
    ]


def _story(view: DebriefView) -> Iterator[Keep]:
    if view.facts.interaction_id is not None:
        yield Keep("book-open", tr("It stands in the story already"), tr("This is added to it"))


def _rhythm(view: DebriefView, debrief: Debrief, today: date) -> Iterator[Keep]:
    """Only where it moves: a talk written down late leaves the rhythm as it is."""
    day, who = talked_on(view, debrief), wording.who_of(view)
    moved = [
        person
        for person in view.people
        if not person.standing.resting and not rule_of(person.standing).none_needed
        if day >= (person.standing.last_contact_on or date.min)
    ]
    if not moved:
        return
    if len(view.people) > 1:
        yield Keep("repeat", tr("Their rhythms begin again"))
        return
    rule = rule_of(moved[0].standing)
    told = say_rhythm((rule.earliest, rule.latest, rule.unit, False))
    title = tr("{Their} rhythm begins again").format(Their=wording.capital(who.their))
    second = tr("{rhythm}, from {day}").format(rhythm=told, day=say_the_day(day, today))
    yield Keep("repeat", title, second)


def _loops(view: DebriefView, debrief: Debrief) -> Iterator[Keep]:
    closed = [loop for p in view.people for loop in p.loops if loop.id in debrief.closes]
    count = len(closed) + len(debrief.opens)
    if not count:
        return
    kinds = {loop.kind for loop in closed} | {loop.kind for loop in debrief.opens}
    title = wording.say_loops(
        len(closed), len(debrief.opens), promises=LoopKind.THEIR_CHAPTER not in kinds
    )
    yield Keep("link-2", title, wording.say_where_loops_stand(count, wording.who_of(view)), "honey")


def _next(view: DebriefView, debrief: Debrief, today: date) -> Iterator[Keep]:
    step = talk_of(view, debrief).next_step
    if step is not None:
        title = wording.say_next(step.size, step.day, today)
        yield Keep(_SIZE_ICONS[Size(step.size)], title, step.reason)


def _move(view: DebriefView, debrief: Debrief) -> Iterator[Keep]:
    seen = sign_seen(view, debrief)
    if seen is not None and debrief.moves_on:
        yield Keep(seen.icon or "signpost", tr("On to {stage}").format(stage=seen.name), seen.sign)
