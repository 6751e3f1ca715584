"""The sentences of the mirror: in the first person, plain, and never a count of people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from desktop.domain.language import tr, trn
from desktop.domain.reflect.mirror import Named, Sentence, Slip, Topic
from desktop.domain.reflect.span import Span
from desktop.ui.people.wording.who import pronouns_of
from desktop.ui.phrases import is_months_ago, say_ago, say_month_near
from desktop.ui.reflect.mirror.names import (
    Opens,
    capital,
    fill,
    join,
    link_names,
    say_number,
    say_times,
)
from desktop.ui.widgets.linked_text import Linked, Piece

Line = tuple[Piece, ...]
_QUOTED = 2  # words of so many people are quoted beside each other
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Said:
    """The two lines of a sentence; the second may be empty."""

    first: Line
    second: Line = ()


def say(sentence: Sentence, today: date) -> Said:
    return _SAYERS[sentence.topic](sentence, today)


def say_nothing(span: Span) -> str:
    """When there is nothing to say."""
    return {
        Span.WEEK: tr("Nothing asks to be said of this week. Quiet weeks are weeks too."),
        Span.SEASON: tr("Nothing asks to be said of this season yet."),
        Span.YEAR: tr("Nothing asks to be said of this year yet."),
    }[span]


def say_order() -> str:
    return tr(
        "How I listened comes first; then whom I owe something, or left alone; then how we"
        " came together, and what these days brought."
    )


def _heard(sentence: Sentence, today: date) -> Said:
    slips = _slips(sentence.others, instead=bool(sentence.people))
    if not sentence.people:
        return Said(slips)
    count = len(sentence.people)
    words = trn("I think {names} felt heard.", "I think {names} felt heard.", count)
    return Said(fill(words, names=link_names(sentence.people)), slips)


def _slips(people: Sequence[Named], *, instead: bool) -> Line:
    """One short sentence for each way in which I did not listen."""
    own_story = tr("With {names} I told my own story instead.")
    ways = {
        "hard": tr("With {names} I might have listened longer."),
        Slip.ELSEWHERE: tr("With {names} I was elsewhere."),
        Slip.OWN_STORY: own_story if instead else tr("With {names} I told my own story."),
        Slip.ADVISED: tr("I gave {names} advice that was not asked for."),
        Slip.INTERRUPTED: tr("I kept interrupting {names}."),
    }
    said: list[Piece] = []
    for way, words in ways.items():
        these = [one for one in people if way == ("hard" if one.hard else one.way)]
        if these:
            said += [" "] if said else []
            said += fill(words, names=link_names(these))
    return tuple(said)


def _thanks(sentence: Sentence, today: date) -> Said:
    people = sentence.people
    words = trn(
        "{names} has no thanks from me yet.", "{names} have no thanks from me yet.", len(people)
    )
    first = fill(words, names=link_names(people))
    if len(people) > 1:
        return Said(first, _quotes(people))
    return Said(first, _dated(people[0], today))


def _needed(sentence: Sentence, today: date) -> Said:
    people = sentence.people
    words = tr("I turned to {names} only when I needed something.")
    first = fill(words, names=link_names(people))
    if len(people) > 1:
        return Said(first, (tr("A word for its own sake would be new. Nothing broke."),))
    one = people[0]
    times = capital(say_times(len(one.moments)))
    begun = one.since or today
    if is_months_ago(begun, today):
        words = tr("{times} {since}. Nothing broke.")
        said = words.format(times=times, since=say_ago(begun, today))
    else:
        words = tr("{times}, first {ago}. Nothing broke.")
        said = words.format(times=times, ago=say_ago(begun, today))
    return Said(first, (said,))


def _intention(sentence: Sentence, today: date) -> Said:
    people = sentence.people
    names = link_names(people)
    if len(people) > 1:
        second = (
            tr("For some of them it is a hard time. A line is enough.")
            if sentence.hard
            else tr("What I meant stands on their cards, and still holds.")
        )
        return Said(fill(tr("I meant to be beside {names}. I was not."), names=names), (second,))
    quote = tr("“{words}”").format(words=people[0].words)
    if not sentence.hard:
        return Said(fill(tr("I meant to be beside {names}. I was not."), names=names), (quote,))
    soft = tr("A line is enough. {quote}").format(quote=quote)
    return Said(fill(tr("It is a hard time, and I meant to be beside {names}."), names=names),
                (soft,))  # fmt: skip


def _never_asked(sentence: Sentence, today: date) -> Said:
    chapters = [one for one in sentence.people if one.way == "chapter"]
    to_ask = [one for one in sentence.people if one.way != "chapter"]
    if not chapters:
        first = fill(tr("I meant to ask {names}, and have not yet."), names=link_names(to_ask))
        return Said(first, _quotes(to_ask))
    words = (
        trn(
            "{names} had a day that mattered, and I have not asked since.",
            "{names} had a day that mattered, and I have not asked since.",
            len(chapters),
        )
        if not sentence.hard
        else trn(
            "{names} had a day that mattered. It is not too late to ask.",
            "{names} had a day that mattered. It is not too late to ask.",
            len(chapters),
        )
    )
    first = fill(words, names=link_names(chapters))
    if to_ask:
        return Said(first, fill(tr("I also meant to ask {names}."), names=link_names(to_ask)))
    return Said(first, _dated(chapters[0], today) if len(chapters) == 1 else _quotes(chapters))


def _unprompted(sentence: Sentence, today: date) -> Said:
    count, of = sentence.count, sentence.of
    numbers = say_number(max(count, of)).isdecimal()  # both in digits, or both in words
    spoken = [str(n) if numbers else say_number(n) for n in (count, of)]
    way = (Linked(tr("unprompted"), Opens(sentence.behind, every=True), tr("Opens the moments")),)
    words = trn(
        "{count} of {of} touches was {unprompted}.",
        "{count} of {of} touches were {unprompted}.",
        count,
    )
    if count == of:
        words = tr("All {of} touches were {unprompted}.")
    first = fill(words, count=capital(spoken[0]), of=spoken[1], unprompted=way)
    second = tr("Kith was only watching, and that is the idea.")
    if count < of * _HALF:
        second = tr("The others had a plan behind them. That counts too.")
    return Said(first, (second,))


def _promises(sentence: Sentence, today: date) -> Said:
    still = sentence.others
    kept = fill(tr("I kept what I promised {names}."), names=link_names(sentence.people))
    if not still:
        return Said(kept)
    soft = any(one.hard for one in still)
    if not sentence.people:
        first = fill(tr("I have not yet done what I promised {names}."), names=link_names(still))
        if soft:
            return Said(first, (tr("It is a hard time; something small will do."),))
        return Said(first, _quotes(still))
    names = link_names(still)
    quoted = _quotes(still)
    if soft or not quoted:
        return Said(kept, fill(tr("Still open with {names}."), names=names))
    return Said(kept, fill(tr("Still open with {names}: {words}."), names=names, words=quoted))


def _began(sentence: Sentence, today: date) -> Said:
    mine, theirs = sentence.people, sentence.others
    words = trn("{names} always begins.", "{names} always begin.", len(theirs))
    they = fill(words, names=link_names(theirs))
    my_turn = tr("The next word could be mine.")
    if not mine:
        return Said(they, (my_turn,))
    first = fill(tr("It is always me who begins with {names}."), names=link_names(mine))
    if theirs:
        return Said(first, (*they, " ", my_turn))
    if len(mine) > 1:
        return Said(first, (tr("Perhaps they would come, if I left room."),))
    they_would = tr("Perhaps {they} would come, if I left room.")
    return Said(first, (they_would.format(they=pronouns_of(mine[0].pronouns).they),))


def _returned(sentence: Sentence, today: date) -> Said:
    people = sentence.people
    first = fill(tr("A long silence with {names} ended."), names=link_names(people))
    if len(people) > 1 or people[0].since is None:
        return Said(first)
    month = say_month_near(people[0].since, today)
    return Said(first, (tr("Before, we last spoke {month}.").format(month=month),))


def _first_met(sentence: Sentence, today: date) -> Said:
    people = sentence.people
    first = fill(tr("I met {names} for the first time."), names=link_names(people))
    if len(people) > 1 or people[0].since is None:
        return Said(first)
    day = capital(say_month_near(people[0].since, today))
    return Said(first, (tr("{day}.").format(day=day),))


def _seen(sentence: Sentence, today: date) -> Said:
    written = link_names(sentence.others)
    if not sentence.people:
        return Said(fill(tr("With {names} there were only messages."), names=written))
    first = fill(tr("I sat or walked with {names}."), names=link_names(sentence.people))
    if not sentence.others:
        return Said(first)
    return Said(first, fill(tr("With {names} there were only messages."), names=written))


def _circles(sentence: Sentence, today: date) -> Said:
    circles = sentence.circles if len(sentence.circles) <= 3 else sentence.circles[:2]
    shown: list[Piece] = [Linked(one.name, one, tr("Opens the circle")) for one in circles]
    if len(circles) < len(sentence.circles):
        shown.append(tr("other circles"))
    words = trn("{names} had none of my time.", "{names} had none of my time.", len(shown))
    first = fill(words, names=join(shown))
    return Said(first, (tr("One voice would be a beginning."),))


def _quotes(people: Sequence[Named]) -> Line:
    """Their words beside each other; "" where none may be quoted."""
    said = [tr("“{words}”").format(words=one.words) for one in people if one.words]
    if not said:
        return ()
    more = [tr("more")] if len(said) > _QUOTED else []
    return ("".join(str(piece) for piece in join([*said[:_QUOTED], *more])),)


def _dated(one: Named, today: date) -> Line:
    """What it was, and when."""
    when = say_month_near(one.since or today, today)
    if not one.words:
        return (tr("{When}.").format(When=capital(when)),)
    return (tr("“{words}”, {when}.").format(words=one.words, when=when),)


_SAYERS: dict[Topic, Callable[[Sentence, date], Said]] = {
    Topic.HEARD: _heard,
    Topic.THANKS: _thanks,
    Topic.NEEDED: _needed,
    Topic.INTENTION: _intention,
    Topic.NEVER_ASKED: _never_asked,
    Topic.UNPROMPTED: _unprompted,
    Topic.PROMISES: _promises,
    Topic.BEGAN: _began,
    Topic.RETURNED: _returned,
    Topic.FIRST_MET: _first_met,
    Topic.SEEN: _seen,
    Topic.CIRCLES: _circles,
}
