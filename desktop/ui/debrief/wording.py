"""What a debrief says: after what, in whose words, what it keeps, in plain words."""

from __future__ import annotations

from datetime import date

from desktop.domain.brief import OpenLoop
from desktop.domain.debrief import Because, DebriefPerson, DebriefView, Proposal, window_after
from desktop.domain.language import mark, tr, trn
from desktop.domain.talk import LoopDraft
from desktop.domain.vocabulary import InteractionKind, LoopKind, Size, Who
from desktop.ui.people.wording.loops import say_loop_kind
from desktop.ui.people.wording.rhythm import say_count
from desktop.ui.people.wording.who import Pronouns, pronouns_of
from desktop.ui.phrases import say_date, say_day, say_length, say_names, say_whole_day

_TITLES: dict[str, str] = {
    InteractionKind.IN_PERSON: mark("After the time with {names}"),
    InteractionKind.COFFEE: mark("After the coffee with {names}"),
    InteractionKind.MEAL: mark("After the meal with {names}"),
    InteractionKind.WALK: mark("After the walk with {names}"),
    InteractionKind.CALL: mark("After the call with {names}"),
    InteractionKind.VIDEO: mark("After the video call with {names}"),
    InteractionKind.MESSAGE: mark("After writing to {names}"),
    InteractionKind.LETTER: mark("After the letter to {names}"),
    InteractionKind.GATHERING: mark("After the gathering with {names}"),
    InteractionKind.OTHER: mark("After speaking with {names}"),
}
_RANG = (InteractionKind.CALL, InteractionKind.VIDEO)
_WROTE = (InteractionKind.MESSAGE, InteractionKind.LETTER)


def who_of(view: DebriefView) -> Pronouns:
    """How one speaks of one, or of several together."""
    return pronouns_of(view.only.pronouns if view.only else "")


def say_title(view: DebriefView, kind: str) -> str:
    names = say_names([person.called for person in view.people])
    return tr(_TITLES[kind]).format(names=names)


def say_words_title(who: Pronouns) -> str:
    return tr("In {their} words").format(their=who.their)


def say_asked(who: Pronouns) -> str:
    """I gave advice, but only when they asked for it."""
    return tr("{They} asked").format(They=capital(who.they))


def say_loop(person: DebriefPerson, loop: OpenLoop, *, named: bool) -> str:
    """ "I promised: the notes"; with several people, whose it is."""
    lead = say_loop_kind(loop.kind, pronouns_of(person.pronouns))
    words = tr("{whose}: {what}").format(whose=lead, what=loop.text)
    return tr("{name}. {loop}").format(name=person.called, loop=words) if named else words


def say_loop_note(loop: OpenLoop, closes: bool, today: date) -> str:
    """Beside a loop: when it comes up, or what the tick says."""
    if closes:
        return {
            LoopKind.I_PROMISED: tr("kept now"),
            LoopKind.THEY_PROMISED: tr("kept now"),
            LoopKind.THEIR_CHAPTER: tr("behind them now"),
        }[LoopKind(loop.kind)]
    if loop.about_on is not None:
        return say_day(loop.about_on, today)
    return tr("since {day}").format(day=say_date(loop.opened_on, with_year=False))


def say_draft_day(loop: LoopDraft, today: date) -> str:
    return say_day(loop.about_on, today) if loop.about_on else ""


def say_why_day(proposal: Proposal | None, day: date, who: Pronouns) -> str:
    """Why that day is a good one; "" when it is another than the one proposed."""
    if proposal is None or proposal.day != day:
        return ""
    if proposal.because is Because.CHAPTER:
        return tr("the day after: {what}").format(what=proposal.text)
    return tr("a good day by {their} rhythm").format(their=who.their)


def say_nothing_planned(view: DebriefView, talked_on: date, today: date) -> str:
    """What happens by itself when nothing is planned."""
    person = view.only
    if person is None:
        return ""
    if person.planned is not None:
        day = say_day(person.planned.day, today)
        words = person.planned.words
        if words:
            return tr("Planned already, {day}: {what}").format(day=day, what=words)
        return tr("Something is planned already, {day}").format(day=day)
    window = window_after(person, talked_on)
    if window is None:
        return ""
    day = say_date(max(window.best, today), with_year=False)
    rhythm = tr("{Their} rhythm comes round by itself, around {day}")
    return rhythm.format(Their=capital(pronouns_of(person.pronouns).their), day=day)


def say_size(size: str) -> str:
    return {
        Size.LINE: tr("A line"),
        Size.CALL: tr("A call"),
        Size.TIME_TOGETHER: tr("Time together"),
    }[Size(size)]


def say_began(began_by: str, kind: str, who: Pronouns) -> str:
    """ "You rang her.", "They wrote.", "Both of you began it."."""
    if began_by == Who.BOTH:
        return tr("Both of you began it.")
    mine = began_by == Who.ME
    if not began_by:
        return ""
    if kind in _RANG:
        words = tr("You rang {them}.") if mine else tr("{They} rang you.")
    elif kind in _WROTE:
        words = tr("You wrote to {them}.") if mine else tr("{They} wrote to you.")
    else:
        words = tr("You began it.") if mine else tr("{They} began it.")
    return words.format(them=who.them, They=capital(who.they))


def say_minutes(minutes: int | None) -> str:
    return tr("About {length}.").format(length=say_length(minutes)) if minutes else ""


def say_next(size: str, day: date, today: date) -> str:
    """ "A line on Thursday 19 March"."""
    if (day - today).days <= 1:
        return tr("{what}, {day}").format(what=say_size(size), day=say_day(day, today))
    return tr("{what} on {day}").format(what=say_size(size), day=say_whole_day(day))


def say_loops(closed: int, opened: int, *, promises: bool) -> str:
    """ "One promise closed, two opened"."""
    went = trn("one closed", "{count} closed", closed)
    came = trn("one opened", "{count} opened", opened)
    if promises and closed:
        went = trn("one promise closed", "{count} promises closed", closed)
    elif promises:
        came = trn("one promise opened", "{count} promises opened", opened)
    parts = [
        words.format(count=say_count(count))
        for words, count in ((went, closed), (came, opened))
        if count
    ]
    said = tr(", ").join(parts)
    return capital(said) if promises else tr("Between you: {what}").format(what=said)


def say_where_loops_stand(count: int, who: Pronouns) -> str:
    words = trn("It stands on {their} card", "They stand on {their} card", count)
    if count == 2:
        words = tr("Both stand on {their} card")
    return words.format(their=who.their)


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]
