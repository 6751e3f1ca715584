"""What the place Introductions says: columns, words of each side, what comes next, and the
whole of a pair in one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from desktop.domain.introductions.heard import heard_from
from desktop.domain.introductions.rows import Pair, PairPerson, more_to_lose
from desktop.domain.introductions.rules import COLUMNS, TOGETHER, Side
from desktop.domain.language import counted, tr, trn
from desktop.domain.pronouns import Pronoun, pronoun_of
from desktop.domain.vocabulary import IntroductionState, SideWord
from desktop.ui.phrases import say_ago, say_day, say_lately, say_names

State = IntroductionState


class Column(NamedTuple):
    name: str
    icon: str
    purpose: str


class Said(NamedTuple):
    """A short line with its icon; ``tone`` is a colour role."""

    icon: str
    words: str
    tone: str


def column_of(state: State) -> Column:
    return {
        State.THOUGHT_OF: Column(
            tr("Thought of"), "lightbulb", tr("Only I know. Nothing is said to either.")
        ),
        State.ASKED_A: Column(
            tr("Asked one"), "message-circle", tr("First the one who has more to lose.")
        ),
        State.ASKED_B: Column(
            tr("Asked the other"), "messages-square",
            tr("One is willing. The other may say no, freely."),
        ),
        State.WILLING: Column(
            tr("Both willing"), "heart-handshake", tr("A few words on each, in a message to both.")
        ),
        State.INTRODUCED: Column(
            tr("Introduced"), "waypoints", tr("Step back, and leave it to them.")
        ),
        State.LANDED: Column(
            tr("How it went"), "hand-heart", tr("Hear it from both, and thank both.")
        ),
        State.THANKED: Column(tr("Thanked"), "check", ""),
        State.LET_GO: Column(tr("Let be"), "leaf", ""),
    }[state]  # fmt: skip


def say_column(state: State, held: int) -> str:
    """ "Asked one, step 2 of 6, one pair", for screen readers."""
    pairs = counted(held, "one pair", "{count} pairs")
    step = tr("step {number} of {all}")
    place = step.format(number=COLUMNS.index(state) + 1, all=len(COLUMNS))
    return f"{column_of(state).name}, {place}, {pairs}"


def say_pair(pair: Pair) -> str:
    return say_names((pair.first.called, pair.second.called))


def say_word(pair: Pair, side: Side, today: date) -> Said:
    """Where one of the two stands, as it fits the step: "asked Monday", "to thank"."""
    word = pair.word(side)
    if word.said == SideWord.THANKED:
        return Said("check", tr("thanked"), "accent_text")
    if word.said == SideWord.RATHER_NOT:
        return Said("minus", tr("rather not"), "text3")
    if pair.state == State.LANDED:
        return Said("clock", tr("to thank"), "text2")
    if pair.state == State.INTRODUCED and pair.state_on is not None:
        return Said("check", say_lately(pair.state_on, today), "accent_text")
    if word.said == SideWord.WILLING:
        return Said("check", tr("willing"), "accent_text")
    if word.said == SideWord.ASKED:
        words = tr("asked {day}").format(day=say_lately(word.on, today)) if word.on else tr("asked")
        return Said("clock", words, "text2")
    return Said("circle-dashed", tr("not asked yet"), "text3")


def say_why(pair: Pair) -> str:
    """Why these two; afterwards what one of them told of it, in their words."""
    told = next((words for words in heard_from(pair.outcome) if words), "")
    if told and pair.state in TOGETHER:
        return tr("“{words}”").format(words=told)
    return pair.why


def say_next(pair: Pair, today: date) -> Said | None:
    """What comes now: what I planned, else what the step asks of me, softly."""
    before_they_met = pair.state not in TOGETHER
    hard = [side for side in Side if pair.person(side).hard_season]
    if hard and before_they_met:
        gently = tr("Gently, and only for their good")
        planned = _planned(pair, today) or gently
        return Said("umbrella", tr("Hard season. {next}").format(next=planned), "plum_text")
    if pair.next_step:
        return Said(_icon_of_plan(pair), _planned(pair, today), "text2")
    if pair.has_draft():
        return Said("pencil", tr("Draft kept"), "text2")
    return _usual_next(pair, today)


def say_whole(pair: Pair, today: date) -> str:
    """The card in one sentence."""
    sides = [f"{pair.person(side).name}, {say_word(pair, side, today).words}" for side in Side]
    then = say_next(pair, today)
    return ". ".join(
        part.rstrip(".")
        for part in (*sides, column_of(pair.state).name, say_why(pair), then.words if then else "")
        if part
    )


def say_careful(pair: Pair, today: date) -> str:
    """Who had better be asked first, where it is not the first already; "" otherwise."""
    if pair.state != State.THOUGHT_OF:
        return ""
    if more_to_lose(pair.first, pair.second, today) != Side.SECOND:
        return ""
    other = pair.second
    if other.hard_season:
        words = tr("{name} is in a hard season, and has more to lose. Ask them first?")
        return words.format(name=other.called)
    assert other.last_contact_on is not None
    words = tr("{name} has been quiet {since}. A line to them first?")
    return words.format(name=other.called, since=say_ago(other.last_contact_on, today))


def say_ended(pair: Pair, today: date) -> str:
    """ "thanked, 3 March", "let be, yesterday"; by whom is said to nobody."""
    words = column_of(pair.state).name.lower()
    if pair.state_on is None:
        return words
    return f"{words}, {say_day(pair.state_on, today)}"


def say_is_willing(person: PairPerson) -> str:
    """ "She is willing"; by name where nothing is known."""
    return {
        Pronoun.SHE: tr("She is willing"),
        Pronoun.HE: tr("He is willing"),
        Pronoun.THEY: tr("{name} is willing").format(name=person.called),
    }[pronoun_of(person.pronouns)]


def say_missing(pair: Pair, wanting: Sequence[Side], target: State) -> tuple[str, str]:
    """Title and words of what is asked where somebody's yes is missing."""
    names = [pair.person(side).called for side in wanting]
    title = trn("Has {name} said yes?", "Have both said yes?", len(names))
    words = tr(
        "{names} has not said yes yet. Both are asked first, each alone, so that a no "
        "costs nothing."
    )
    if len(names) > 1:
        words = tr(
            "{names} have not said yes yet. Both are asked first, each alone, so that a no "
            "costs nothing."
        )
    return title.format(name=names[0]), words.format(names=say_names(names))


def _planned(pair: Pair, today: date) -> str:
    if not pair.next_step or pair.next_on is None:
        return pair.next_step
    words = tr("{step}, {day}")
    return words.format(step=pair.next_step, day=say_day(pair.next_on, today))


def _icon_of_plan(pair: Pair) -> str:
    return {State.INTRODUCED: "ear", State.THOUGHT_OF: "arrow-right"}.get(pair.state, "coffee")


def _usual_next(pair: Pair, today: date) -> Said | None:
    first, second = pair.first.called, pair.second.called
    if pair.state == State.THOUGHT_OF:
        quiet = next((one for one in (pair.first, pair.second) if one.is_quiet(today)), None)
        if quiet is not None:
            words = tr("A long silence. A line to {name} first").format(name=quiet.called)
            return Said("feather", words, "text2")
        return Said("arrow-right", tr("Ask {name} first").format(name=first), "text2")
    if pair.state == State.ASKED_A and pair.word(Side.FIRST).is_yes:
        return Said("arrow-right", tr("Now ask {name}").format(name=second), "text2")
    return {
        State.ASKED_A: Said("leaf", tr("Leave them time"), "text2"),
        State.ASKED_B: Said("leaf", tr("Leave them time"), "text2"),
        State.WILLING: Said("arrow-right", tr("A few words to both"), "text2"),
        State.INTRODUCED: Said("ear", tr("Ask each, apart, how it was"), "text2"),
        State.LANDED: Said("coffee", tr("Thank both"), "text2"),
    }.get(pair.state)
