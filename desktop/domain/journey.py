"""The journey's values: places on the board, the cards that lie there, their order.

Free of sqlmodel, so that the window can name them before its first paint.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from desktop.domain.language import tr
from desktop.domain.sentences import count_word, say_list
from desktop.domain.vocabulary import Size, StageKind, StageLineKind
from desktop.domain.warmth import Warmth

RANK_STEP = 1024.0


@dataclass(frozen=True, slots=True)
class StageHead:
    """A place on the board as its head shows it.

    ``number`` counts the stages from 1 and is 0 for the two trays. ``held`` is
    how many people are here, whatever the board is filtered by. ``begins_with_why``: its first
    act is Kith's own, to write down why this person.
    """

    id: int
    kind: StageKind
    number: int
    name: str
    icon: str
    purpose: str
    question: str
    first_act: str
    limit: int | None
    held: int
    second_act: str = ""
    begins_with_why: bool = False

    def act_for(self, card: BoardCard) -> str:
        """What the stage suggests: its first act, or the second where the first is to write down
        why, and that is written."""
        done = self.begins_with_why and card.has_why
        return self.second_act if done and self.second_act else self.first_act

    @property
    def is_over_limit(self) -> bool:
        return self.limit is not None and self.held > self.limit


@dataclass(frozen=True, slots=True)
class BoardCard:
    """One person on the board.

    ``next_act`` is the next planned contact (``next_on`` its day), else "":
    then the board shows what the stage itself suggests. ``order`` is what the
    cards of one column are sorted by; ``has_why``: the intention is written.
    """

    person_id: int
    stage_id: int
    name: str
    called: str
    has_photo: bool
    next_act: str
    next_on: date | None
    last_contact_on: date | None
    met_on: str
    stage_since: date | None
    hard_season: bool
    warmth: Warmth
    order: tuple[bool, float, str, int]
    has_why: bool = False


@dataclass(frozen=True, slots=True)
class BoardFilter:
    """Whose cards are shown: everyone's, or those of one circle or one tag."""

    circle_id: int | None = None
    tag_id: int | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """Something one can choose by its name."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class Board:
    """All places in their order (Noticed, the stages, Resting), and their cards."""

    heads: tuple[StageHead, ...] = ()
    cards: Mapping[int, tuple[BoardCard, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StageWords:
    """One line of a stage: a question, an act or a sign. ``own`` was added by me."""

    id: int
    kind: StageLineKind
    text: str
    icon: str
    size: str
    own: bool


@dataclass(frozen=True, slots=True)
class StagePage:
    """Everything a stage's own page shows. ``has_own_words``: Kith wrote it once."""

    head: StageHead
    asks: str
    here_when: str
    lines: tuple[StageWords, ...]
    heads: tuple[StageHead, ...]
    has_own_words: bool

    def of_kind(self, kind: StageLineKind) -> tuple[StageWords, ...]:
        return tuple(line for line in self.lines if line.kind == kind)


@dataclass(frozen=True, slots=True)
class OldPlan:
    """Something planned with somebody that was let go when they came to rest."""

    follow_up_id: int
    person_id: int
    words: str
    size: str
    day: date


@dataclass(frozen=True, slots=True)
class MoveNote:
    """What the note after a move offers: signs seen, acts of the new stage.

    ``is_forward`` says which signs they are: to go on, or to step back. ``old_plans``
    were let go for a rest that is over now.
    """

    signs: tuple[str, ...]
    acts: tuple[StageWords, ...]
    is_forward: bool
    intention: str
    old_plans: tuple[OldPlan, ...] = ()


@dataclass(frozen=True, slots=True)
class PlannedAct:
    """An act of a stage that I mean to do, and on which day."""

    words: str
    size: Size
    day: date


def ranks_between(low: float | None, high: float | None, count: int) -> list[float] | None:
    """So many ranks, rising, between two neighbours; None once there is no room.

    An end of the column (no neighbour) leaves a whole step free.
    """
    step = RANK_STEP
    if low is None:
        start = 0.0 if high is None else high - RANK_STEP * (count + 1)
    else:
        start = low
        step = RANK_STEP if high is None else (high - low) / (count + 1)
    ranks = [start + step * (n + 1) for n in range(count)]
    row = [rank for rank in (low, *ranks, high) if rank is not None]
    return ranks if all(a < b for a, b in pairwise(row)) else None


def said_names(names: Sequence[str]) -> str:
    """Who it was, as one says it: Ana; Ana and Ben; three people."""
    if len(names) <= 2:
        return say_list(names)
    return tr("{count} people", about="in words").format(count=count_word(len(names)))
