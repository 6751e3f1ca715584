"""What the bench says at each step: to whom, what helps to think of, a few words to begin
with, and the button for when it is done. Nothing that anybody told me is in it."""

from __future__ import annotations

from desktop.domain.introductions.rows import Pair
from desktop.domain.introductions.rules import Side, Step
from desktop.domain.language import tr
from desktop.domain.vocabulary import InteractionKind, IntroductionState
from desktop.ui.introductions.wording import say_pair

State = IntroductionState


def say_title(pair: Pair, step: Step | None) -> str:
    if step is None or step.side is None:
        words = tr("To {names}") if step is not None else "{names}"
        return words.format(names=say_pair(pair))
    words = {
        State.LANDED: tr("To {name}, on how it was"),
        State.THANKED: tr("Thanks to {name}"),
        State.LET_GO: tr("A kind line to {name}"),
    }.get(step.state, tr("To {name}, about {other}"))
    return _named(words, pair, step.side)


def ask_for_words(pair: Pair, step: Step) -> str:
    """The helping question, where nothing is written yet; short, since it stands on a line."""
    words = {
        State.ASKED_A: tr("What would be good in it for {name}?"),
        State.ASKED_B: tr("Why {name}, truly?"),
        State.INTRODUCED: tr("What would each be glad the other knew?"),
        State.LANDED: tr("How was it, for {name} alone?"),
        State.THANKED: tr("What did {name} risk by saying yes?"),
        State.LET_GO: tr("What was kind in their yes?"),
    }[step.state]
    return _named(words, pair, step.side or Side.FIRST)


def ask_further(step: Step) -> str:
    """What helps besides, below the words."""
    return {
        State.ASKED_A: tr("How could a no come easily?"),
        State.ASKED_B: tr("Only what you may tell. How could a no come easily?"),
        State.INTRODUCED: tr("A sentence on each, and then step back."),
        State.LANDED: tr("Ask, and leave room for any answer."),
        State.THANKED: tr("Thank each apart, for their own part in it."),
        State.LET_GO: tr("Kind and short, and no word of who, or why."),
    }[step.state]


def begin_words(pair: Pair, step: Step) -> str:
    """A plain beginning, to be made one's own."""
    words = {
        State.ASKED_A: tr(
            "{name}, I thought of somebody you might like: {other}. May I tell you more? "
            "You can say no, and nothing will be odd."
        ),
        State.ASKED_B: tr(
            "{name}, somebody I am fond of would be glad to meet you: {other}. "
            "You can say no, and nothing will be odd."
        ),
        State.INTRODUCED: tr(
            "{name}, {other}: you both said yes, so here you are. I step back now, and leave "
            "it to you."
        ),
        State.LANDED: tr("{name}, how was it with {other}, for you alone?"),
        State.THANKED: tr("{name}, thank you for saying yes to {other}."),
        State.LET_GO: tr(
            "{name}, it will not come about with {other} this time, and it is nothing about "
            "you. Thank you for being open to it."
        ),
    }[step.state]
    return _named(words, pair, step.side or Side.FIRST)


def say_done(pair: Pair, step: Step) -> str:
    """The button for when the words have gone."""
    words = {
        State.INTRODUCED: tr("They are introduced"),
        State.THANKED: tr("{name} is thanked"),
        State.LET_GO: tr("The line has gone"),
    }.get(step.state, tr("{name} is asked"))
    return _named(words, pair, step.side or Side.FIRST)


def propose_next(pair: Pair, step: Step) -> tuple[str, int]:
    """What may come next, and in how many days; "" where nothing needs to."""
    if step.state in (State.ASKED_A, State.ASKED_B) and step.side is not None:
        return _named(tr("{name} may answer"), pair, step.side), 7
    if step.state == State.INTRODUCED:
        return tr("Ask each, apart, how it was"), 21
    return "", 14


def say_hows() -> dict[str, str]:
    """How it was said, where it is kept as a contact; "" is not kept."""
    return {
        InteractionKind.MESSAGE: tr("By a message"),
        InteractionKind.CALL: tr("On the telephone"),
        InteractionKind.IN_PERSON: tr("Face to face"),
        InteractionKind.LETTER: tr("By a letter"),
        "": tr("Do not keep it as a contact"),
    }


def _named(words: str, pair: Pair, side: Side) -> str:
    return words.format(name=pair.person(side).called, other=pair.person(side.other).called)
