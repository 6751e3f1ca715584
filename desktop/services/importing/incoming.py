"""From a plan and its choices to what comes in: people of their own, and additions."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from desktop.domain.additions import Additions, additions, join
from desktop.domain.drafts import PersonDraft
from desktop.domain.field_rules import picks_by, words_beside
from desktop.domain.importing import (
    Choice,
    Choices,
    Decision,
    FieldRule,
    ForAll,
    ImportPlan,
    PlannedMatch,
)
from desktop.domain.joining import Picks


@dataclass(slots=True)
class Newcomer:
    """Somebody new, told of by one record or several of the files."""

    draft: PersonDraft
    records: list[int]


@dataclass(slots=True)
class Joining:
    """A record that goes to somebody of the book. ``again`` says it came before."""

    person_id: int
    record: int
    picks: Picks | None = None
    again: bool = False


@dataclass(slots=True)
class Incoming:
    newcomers: list[Newcomer] = field(default_factory=list)
    joinings: list[Joining] = field(default_factory=list)
    undecided: list[tuple[PlannedMatch, Decision]] = field(default_factory=list)


def settle(
    plan: ImportPlan,
    choices: Choices,
    present: set[int],
    for_all: ForAll = ForAll(),  # noqa: B008 (it is frozen)
) -> Incoming:
    """Who comes in as whom. Of the people named in the plan only the present count."""
    result = Incoming()
    left_out = for_all.left_out
    chosen = {
        match.draft: (match, _choice(match, choices, present, left_out))
        for match in plan.matches
        if match.draft not in left_out
    }
    newcomers: dict[int, Newcomer] = {}

    def come(index: int) -> None:
        draft = as_chosen(plan.batch.drafts[index], for_all)
        newcomers[index] = Newcomer(draft, [index])

    for index in plan.new:
        joins = index in chosen and chosen[index][1].decision is Decision.JOIN
        if not joins and index not in left_out:
            come(index)
    for index, person_id in plan.changed.items():
        if index in left_out:
            continue
        if person_id in present:
            picks = choices[index].picks if index in choices else None
            result.joinings.append(Joining(person_id, index, picks, again=True))
        else:
            come(index)
    for index, (match, choice) in chosen.items():
        if choice.decision is not Decision.JOIN:
            result.undecided.append((match, choice.decision))
            continue
        whom, root = _whom(match, chosen)
        if whom is not None:
            result.joinings.append(Joining(whom, index, choice.picks))
        else:
            draft = as_chosen(plan.batch.drafts[index], for_all)
            _take_in(newcomers[root], draft, index, choice, for_all.fields)
    result.newcomers = list(newcomers.values())
    return result


def as_chosen(draft: PersonDraft, for_all: ForAll, *, again: bool = False) -> PersonDraft:
    """The draft as it is wished to come; ``again`` for one that came before."""
    if draft.photo is not None and not for_all.photos:
        draft = replace(draft, photo=None)
    if for_all.tag and not again:
        draft = replace(draft, tags=[*draft.tags, for_all.tag])
    return draft


def additions_by(
    rule: FieldRule, left: PersonDraft, right: PersonDraft, picks: Picks | None
) -> Additions:
    """What a join adds by this rule; picks of one's own come before it."""
    decided = {**picks_by(rule, left, right), **(picks or {})}
    found = additions(left, right, decided)
    if rule is FieldRule.BOTH:
        origin = right.source.origin if right.source else ""
        words = words_beside(left, right, decided, origin)
        if words and words not in left.notes:
            found.notes.append(words)
    return found


def _choice(
    match: PlannedMatch, choices: Choices, present: set[int], left_out: frozenset[int]
) -> Choice:
    """What was chosen; who is gone meanwhile or left out can be joined with nobody."""
    gone = match.person_id is not None and match.person_id not in present
    if gone or match.other in left_out:
        return Choice(Decision.LATER)
    return choices.get(match.draft, match.usual)


def _whom(
    match: PlannedMatch, chosen: dict[int, tuple[PlannedMatch, Choice]]
) -> tuple[int | None, int]:
    """(id in the book or None, index of the record) at the end of a chain of joins."""
    while match.person_id is None:
        assert match.other is not None
        above = chosen.get(match.other)
        if above is None or above[1].decision is not Decision.JOIN:
            return None, match.other
        match = above[0]
    return match.person_id, match.draft


def _take_in(
    newcomer: Newcomer, draft: PersonDraft, index: int, choice: Choice, rule: FieldRule
) -> None:
    if len(newcomer.records) == 1:  # the plan stays as it was, in case the import fails
        newcomer.draft = newcomer.draft.copy()
    join(newcomer.draft, additions_by(rule, newcomer.draft, draft, choice.picks))
    newcomer.records.append(index)
