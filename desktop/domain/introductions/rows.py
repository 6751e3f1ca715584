"""What the place Introductions shows. Free of sqlmodel, like all that the window names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.introductions.rules import ENDED, TOGETHER, Side, Standing, Step, Word, steps_of
from desktop.domain.vocabulary import IntroductionState, SideWord

QUIET_DAYS = 120  # after so long a silence, a line to them comes first


@dataclass(frozen=True, slots=True)
class PairPerson:
    """One of the two. ``mail`` is where to write, "" where no address is known; ``through``
    is who of the book introduced them to me."""

    id: int
    name: str
    called: str
    pronouns: str = ""
    has_photo: bool = False
    hard_season: bool = False
    last_contact_on: date | None = None
    mail: str = ""
    through: tuple[int, str] | None = None

    def is_quiet(self, today: date) -> bool:
        last = self.last_contact_on
        return last is not None and (today - last).days >= QUIET_DAYS


@dataclass(frozen=True, slots=True)
class StepText:
    """Words for one step; ``sent_on`` once they went."""

    state: IntroductionState
    person_id: int | None
    text: str
    sent_on: date | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """An introduction, whole."""

    id: int
    first: PairPerson
    second: PairPerson
    standing: Standing
    why: str = ""
    may_tell: str = ""
    waits: str = ""
    next_step: str = ""
    next_on: date | None = None
    outcome: str = ""
    credit: tuple[int | None, str] = (None, "")
    thought_on: date | None = None
    state_on: date | None = None
    position: int = 0
    texts: Sequence[StepText] = ()

    @property
    def state(self) -> IntroductionState:
        return self.standing.state

    @property
    def has_ended(self) -> bool:
        return self.state in ENDED

    def person(self, side: Side) -> PairPerson:
        return self.first if side == Side.FIRST else self.second

    def word(self, side: Side) -> Word:
        return self.standing.word(side)

    def side_of(self, person_id: int) -> Side | None:
        found = (side for side in Side if self.person(side).id == person_id)
        return next(found, None)

    def steps(self) -> tuple[Step, ...]:
        """What there is to write now; each is asked how it was before they are thanked."""
        found = steps_of(self.standing)
        if self.state != IntroductionState.LANDED:
            return found
        return tuple(self._ask_before(step) for step in found)

    def _ask_before(self, step: Step) -> Step:
        asked = Step(IntroductionState.LANDED, step.side)
        known = self.text_of(asked)
        thanked = step.side is not None and self.word(step.side).said == SideWord.THANKED
        return step if thanked or (known is not None and known.sent_on) else asked

    def text_of(self, step: Step) -> StepText | None:
        """What was written for this step, if anything was."""
        to = None if step.side is None else self.person(step.side).id
        found = (one for one in self.texts if (one.state, one.person_id) == (step.state, to))
        return next(found, None)

    def answering(self) -> Side | None:
        """Whose answer is waited for, if anybody's."""
        if self.has_ended or self.state in TOGETHER:
            return None
        return next((side for side in Side if self.word(side).said == SideWord.ASKED), None)

    def is_over(self, step: Step) -> bool:
        """Whether this has been done: thanked, or the kind line sent."""
        known = self.text_of(step)
        if step.state == IntroductionState.LET_GO:
            return known is not None and known.sent_on is not None
        thanked = step.side is not None and self.word(step.side).said == SideWord.THANKED
        return step.state == IntroductionState.THANKED and thanked

    def has_draft(self) -> bool:
        """Whether words for what comes now are written and have not gone."""
        found = [self.text_of(step) for step in self.steps()[:1]]
        return any(one is not None and one.text and one.sent_on is None for one in found)


@dataclass(frozen=True, slots=True)
class PairsBoard:
    """The pairs under way by their state, and those that ended, the latest first."""

    columns: Mapping[IntroductionState, Sequence[Pair]] = field(default_factory=dict)
    earlier: Sequence[Pair] = ()

    def all(self) -> list[Pair]:
        return [*(pair for column in self.columns.values() for pair in column), *self.earlier]

    def pair(self, pair_id: int) -> Pair | None:
        return next((pair for pair in self.all() if pair.id == pair_id), None)


@dataclass(frozen=True, slots=True)
class CardIntroduction:
    """On a card: to whom I introduced, or might introduce, this person."""

    id: int
    other_id: int
    other: str
    state: IntroductionState
    state_on: date
    said: str = ""  # where this person stands
    other_said: str = ""


def more_to_lose(first: PairPerson, second: PairPerson, today: date) -> Side | None:
    """Who might find it harder to say no or to be refused, softly: a hard season weighs
    most, then a long silence. None where nothing tells them apart."""
    ones = [(one.hard_season, one.is_quiet(today)) for one in (first, second)]
    if ones[0] == ones[1]:
        return None
    return Side.FIRST if ones[0] > ones[1] else Side.SECOND
