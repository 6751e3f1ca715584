"""The steps of an introduction, and the one rule that holds along all of them: it is
never one-sided. Nobody is brought together unless both have said they are willing.

Where the two stand says where the pair stands, up to the moment they are introduced:
values in, values out, so that no order of acts leads around it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from desktop.domain.vocabulary import IntroductionState, SideWord

COLUMNS = (
    IntroductionState.THOUGHT_OF,
    IntroductionState.ASKED_A,
    IntroductionState.ASKED_B,
    IntroductionState.WILLING,
    IntroductionState.INTRODUCED,
    IntroductionState.LANDED,
)
ENDED = (IntroductionState.THANKED, IntroductionState.LET_GO)
TOGETHER = (
    IntroductionState.INTRODUCED,
    IntroductionState.LANDED,
    IntroductionState.THANKED,
)
_SAID_YES = (SideWord.WILLING, SideWord.THANKED)


class Side(StrEnum):
    FIRST = "first"
    SECOND = "second"

    @property
    def other(self) -> Side:
        return Side.SECOND if self == Side.FIRST else Side.FIRST


@dataclass(frozen=True, slots=True)
class Word:
    """Where one of the two stands, and since when; "" while not asked."""

    said: str = ""
    on: date | None = None

    @property
    def is_yes(self) -> bool:
        return self.said in _SAID_YES


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a pair stands: its state, and the words of both."""

    state: IntroductionState = IntroductionState.THOUGHT_OF
    first: Word = Word()
    second: Word = Word()

    def word(self, side: Side) -> Word:
        return self.first if side == Side.FIRST else self.second

    def with_word(self, side: Side, word: Word) -> Standing:
        if side == Side.FIRST:
            return replace(self, first=word)
        return replace(self, second=word)


@dataclass(frozen=True, slots=True)
class Step:
    """What there is to write: the state it leads to, and to whom; ``side`` None is both."""

    state: IntroductionState
    side: Side | None = None


def state_by_words(first: Word, second: Word) -> IntroductionState:
    """The state of two who were not introduced yet."""
    if SideWord.RATHER_NOT in (first.said, second.said):
        return IntroductionState.LET_GO
    if first.is_yes and second.is_yes:
        return IntroductionState.WILLING
    if first.said and second.said:
        return IntroductionState.ASKED_B
    if first.said or second.said:
        return IntroductionState.ASKED_A
    return IntroductionState.THOUGHT_OF


def missing(standing: Standing, target: IntroductionState) -> tuple[Side, ...]:
    """Whose word is still wanting before the pair can come to that state."""
    if target == IntroductionState.ASKED_B:
        wanted: tuple[Side, ...] = (Side.FIRST,)
        if standing.second.is_yes:
            wanted = ()
    elif target == IntroductionState.WILLING or target in TOGETHER:
        wanted = (Side.FIRST, Side.SECOND)
    else:
        wanted = ()
    return tuple(side for side in wanted if not standing.word(side).is_yes)


def moved(standing: Standing, target: IntroductionState, *, today: date) -> Standing:
    """The pair in that state, with the words that belong to it.

    Going back takes back what was said since. Raises ValueError while a word is
    ``missing``: that is asked for first, never assumed.
    """
    if target == standing.state:
        return standing
    if missing(standing, target):
        raise ValueError("somebody has not said that they are willing")
    if target == IntroductionState.LET_GO:
        return replace(standing, state=target)
    return replace(_with_words(standing, target, today), state=target)


def answered(standing: Standing, side: Side, said: SideWord, *, today: date) -> Standing:
    """One of the two has answered, or was asked or thanked.

    Before they are introduced the words alone say where the pair stands. Thanks are for
    afterwards, and when both are thanked it has ended; a "rather not" ends it at once.
    """
    word = Word(said, today)
    if standing.state in TOGETHER:
        return _afterwards(standing, side, word)
    if said == SideWord.THANKED:
        raise ValueError("there is nothing to thank for yet")
    found = standing.with_word(side, word)
    if standing.state == IntroductionState.LET_GO and said != SideWord.RATHER_NOT:
        found = _reopened(found)
    return replace(found, state=state_by_words(found.first, found.second))


def taken_up_again(standing: Standing) -> Standing:
    """A pair that was let go, on its way again; who would rather not is not asked yet."""
    found = _reopened(standing)
    return replace(found, state=state_by_words(found.first, found.second))


def swapped(standing: Standing) -> Standing:
    """The other is the first."""
    found = replace(standing, first=standing.second, second=standing.first)
    if standing.state in (*TOGETHER, IntroductionState.LET_GO):
        return found
    return replace(found, state=state_by_words(found.first, found.second))


def steps_of(standing: Standing) -> tuple[Step, ...]:
    """What there is to write now, the nearest first."""
    state, to = IntroductionState, standing.state
    if to in (state.THOUGHT_OF, state.ASKED_A, state.ASKED_B):
        return _asking(standing)
    if to == state.WILLING:
        return (Step(state.INTRODUCED),)
    if to == state.INTRODUCED:
        return tuple(Step(state.LANDED, side) for side in Side)
    if to in (state.LANDED, state.THANKED):
        return tuple(Step(state.THANKED, side) for side in _unthanked_first(standing))
    return _kind_lines(standing)


def _asking(standing: Standing) -> tuple[Step, ...]:
    """Ask the first; the other only once the first is willing."""
    first = Step(IntroductionState.ASKED_A, Side.FIRST)
    second = Step(IntroductionState.ASKED_B, Side.SECOND)
    if standing.first.is_yes:
        return second, first
    if standing.second.said:
        return first, second
    return (first,)


def _kind_lines(standing: Standing) -> tuple[Step, ...]:
    """To whom was asked, and did not decline themselves, a word is owed."""
    owed = [side for side in Side if standing.word(side).said in ("asked", "willing")]
    return tuple(Step(IntroductionState.LET_GO, side) for side in owed)


def _unthanked_first(standing: Standing) -> Sequence[Side]:
    return sorted(Side, key=lambda side: standing.word(side).said == SideWord.THANKED)


def _afterwards(standing: Standing, side: Side, word: Word) -> Standing:
    if word.said != SideWord.THANKED:
        raise ValueError("they have met already")
    found = standing.with_word(side, word)
    both = {found.first.said, found.second.said} == {str(SideWord.THANKED)}
    return replace(found, state=IntroductionState.THANKED if both else IntroductionState.LANDED)


def _reopened(standing: Standing) -> Standing:
    for side in Side:
        if standing.word(side).said == SideWord.RATHER_NOT:
            standing = standing.with_word(side, Word())
    return standing


def _with_words(standing: Standing, target: IntroductionState, today: date) -> Standing:
    state, found = IntroductionState, _reopened(standing)
    asked = Word(SideWord.ASKED, today)
    if target == state.THOUGHT_OF:
        return replace(found, first=Word(), second=Word())
    if target == state.ASKED_A:
        first = found.first if found.first.said else asked
        return replace(found, first=_not_thanked(first, today), second=Word())
    if target == state.ASKED_B:
        return _one_willing(found, asked, today)
    if target == state.THANKED:
        thanked = Word(SideWord.THANKED, today)
        return replace(found, first=thanked, second=thanked)
    if target == state.LANDED:
        return found
    return replace(
        found, first=_not_thanked(found.first, today), second=_not_thanked(found.second, today)
    )


def _one_willing(found: Standing, asked: Word, today: date) -> Standing:
    """Exactly one has agreed, and the other is asked."""
    if found.first.is_yes:
        second = found.second if found.second.said == SideWord.ASKED else asked
        return replace(found, first=_not_thanked(found.first, today), second=second)
    return replace(found, first=asked, second=_not_thanked(found.second, today))


def _not_thanked(word: Word, today: date) -> Word:
    return Word(SideWord.WILLING, today) if word.said == SideWord.THANKED else word
