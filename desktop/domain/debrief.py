"""The debrief: what one writes after meeting somebody, and what it would keep.

Free of sqlmodel, so that the window can name it before its first paint.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.brief import OpenLoop
from desktop.domain.meetings import MeetingFacts
from desktop.domain.people import NextStepRow, StageMark
from desktop.domain.rhythm.capacity import Capacity
from desktop.domain.rhythm.rules import Standing, Window, window_of
from desktop.domain.talk import LoopDraft, NextStep, TalkDraft
from desktop.domain.vocabulary import (
    Advised,
    InteractionKind,
    Interrupted,
    LoopKind,
    Size,
    Who,
)

LONG_WORDS = 160  # characters from which on somebody may have told what was not told before
_CHAPTER_WITHIN = 60  # days ahead in which the day after it is proposed
KINDS = {
    Size.LINE: InteractionKind.MESSAGE,
    Size.CALL: InteractionKind.CALL,
    Size.TIME_TOGETHER: InteractionKind.IN_PERSON,
}


@dataclass(slots=True)
class Debrief:
    """What is written; all of it may stay empty.

    ``day`` None is the day of the meeting. ``closes`` are ids of loops. ``asked`` says
    that I asked them for something. The next step is ``next_size`` ("" for none) on
    ``next_day``; ``decided`` says that I chose it, so that nothing is proposed any more.
    ``moves_on`` takes the sign to go on.
    """

    words: str = ""
    feelings: list[str] = field(default_factory=list)
    shared: str = ""
    ask_next: str = ""
    interrupted: str = ""
    advised: str = ""
    asked: bool = False
    confided: bool = False
    closes: list[int] = field(default_factory=list)
    opens: list[LoopDraft] = field(default_factory=list)
    kind: str = InteractionKind.OTHER
    day: date | None = None
    minutes: int | None = None
    began_by: str = ""
    next_size: str = ""
    next_day: date | None = None
    decided: bool = False
    moves_on: bool = False


@dataclass(frozen=True, slots=True)
class NextStage:
    """The stage after theirs, and a sign that it is time for it."""

    id: int
    name: str
    icon: str
    sign: str


@dataclass(frozen=True, slots=True)
class DebriefPerson:
    """``standing`` is what the rhythm's rules need to know; ``planned`` what is planned with
    them after this."""

    id: int
    name: str
    called: str
    standing: Standing
    pronouns: str = ""
    photo: bytes | None = None
    stage: StageMark | None = None
    next_stage: NextStage | None = None
    loops: Sequence[OpenLoop] = ()
    planned: NextStepRow | None = None


@dataclass(frozen=True, slots=True)
class DebriefView:
    """All that a debrief is opened with. ``begun`` is how it stands before anything is
    written: as it was kept before, where it was."""

    facts: MeetingFacts
    people: Sequence[DebriefPerson]
    feelings: Sequence[str]
    begun: Debrief

    @property
    def only(self) -> DebriefPerson | None:
        """The person, where it was one alone."""
        return self.people[0] if len(self.people) == 1 else None


class Because(StrEnum):
    """Why a day is proposed for the next step."""

    CHAPTER = "chapter"  # the day after theirs
    RHYTHM = "rhythm"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A next step one might plan. ``stands`` says that it has a reason of its own, so that
    it is planned unless I decide otherwise; else it is only offered."""

    day: date
    because: Because
    text: str = ""
    size: str = Size.LINE
    stands: bool = False


def propose(
    view: DebriefView, debrief: Debrief, capacity: Capacity, today: date
) -> Proposal | None:
    """The day after their next chapter, else the best day of the rhythm.

    Nothing for several people, where something is planned already, and where no
    prompt is wanted. A prompt wants a reason: the rhythm alone plans nothing, it
    comes round by itself.
    """
    person = view.only
    if person is None or person.planned is not None:
        return None
    chapter = _next_chapter(person, debrief, today)
    if chapter is not None and chapter.about_on is not None:
        day = chapter.about_on + timedelta(days=1)
        return Proposal(day, Because.CHAPTER, chapter.text, stands=True)
    window = window_after(person, talked_on(view, debrief))
    if window is None or window.closes <= today:
        return None
    day = best_day(window, capacity, today)
    return Proposal(day, Because.RHYTHM, stands=bool(debrief.ask_next.strip()))


def window_after(person: DebriefPerson, day: date) -> Window | None:
    """When the rhythm comes round again, once this is kept."""
    last = max(day, person.standing.last_contact_on or day)
    return window_of(replace(person.standing, last_contact_on=last))


def best_day(window: Window, capacity: Capacity, today: date) -> date:
    """The day nearest to the window's middle on which I have room for people."""
    first = max(window.opens, today + timedelta(days=1))
    days = [first + timedelta(days=n) for n in range((window.closes - first).days + 1)]
    best = max(window.best, first)
    days = [day for day in days if capacity.cap(day)] or [best]
    return min(days, key=lambda day: (abs((day - best).days), day))


def talked_on(view: DebriefView, debrief: Debrief) -> date:
    """The day it will stand on."""
    return debrief.day or view.facts.day


def sign_seen(view: DebriefView, debrief: Debrief) -> NextStage | None:
    """The stage that may be next, when they may have shown the sign for it.

    Humbly: only where something was confided or much was said, not in a hard season,
    and not when I gave advice unasked or kept interrupting.
    """
    person = view.only
    if person is None or person.next_stage is None or person.standing.hard:
        return None
    if debrief.advised == Advised.UNASKED or debrief.interrupted == Interrupted.OFTEN:
        return None
    opened_up = debrief.confided or len(debrief.words.strip()) >= LONG_WORDS
    return person.next_stage if opened_up else None


def talk_of(view: DebriefView, debrief: Debrief) -> TalkDraft:
    """What is to be kept of it."""
    talk = only_contact(view, debrief)
    talk.words, talk.shared = debrief.words, debrief.shared
    talk.feeling = ", ".join(debrief.feelings)
    talk.interrupted, talk.advised = debrief.interrupted, debrief.advised
    talk.asked = debrief.asked
    talk.ask_next, talk.confided = debrief.ask_next, debrief.confided
    talk.loops, talk.closes = list(debrief.opens), list(debrief.closes)
    if debrief.next_size and debrief.next_day:
        reason = debrief.ask_next.strip() or _chapter_on(view, debrief)
        talk.next_step = NextStep(debrief.next_day, reason, debrief.next_size)
    return talk


def only_contact(view: DebriefView, debrief: Debrief) -> TalkDraft:
    """That it happened, and nothing of what was said."""
    return TalkDraft(
        people=[person.id for person in view.people],
        day=debrief.day,
        kind=InteractionKind(debrief.kind),
        minutes=debrief.minutes,
        began_by=debrief.began_by,
        title=view.facts.title,
        place=view.facts.place,
        origin="debrief",
    )


def begun_with(facts: MeetingFacts, today: date) -> Debrief:
    """How a debrief begins: what was planned is what happened, until I say otherwise."""
    kind = KINDS[Size(facts.size)] if facts.size else InteractionKind.OTHER
    planner = Who.THEM if facts.asked_by_them else Who.ME
    return Debrief(
        kind=kind,
        day=today if facts.day > today else None,
        minutes=facts.minutes if facts.starts_at else None,
        began_by=planner if facts.is_planned else "",
    )


def _next_chapter(
    person: DebriefPerson, debrief: Debrief, today: date
) -> OpenLoop | LoopDraft | None:
    """The soonest of theirs that has a day, of those open and of those just written."""
    still = [loop for loop in person.loops if loop.id not in debrief.closes]
    near = [
        loop
        for loop in _chapters(still, debrief)
        if loop.about_on and 0 <= (loop.about_on - today).days <= _CHAPTER_WITHIN
    ]
    return min(near, key=lambda loop: loop.about_on or date.max, default=None)


def _chapter_on(view: DebriefView, debrief: Debrief) -> str:
    """The chapter whose day after the next step is, as its reason."""
    before = debrief.next_day - timedelta(days=1) if debrief.next_day else None
    chapters = _chapters(view.only.loops if view.only else (), debrief)
    return next((loop.text for loop in chapters if loop.about_on == before), "")


def _chapters(loops: Sequence[OpenLoop], debrief: Debrief) -> list[OpenLoop | LoopDraft]:
    every: list[OpenLoop | LoopDraft] = [*loops, *debrief.opens]
    return [loop for loop in every if loop.kind == LoopKind.THEIR_CHAPTER]
