"""From a plan and its choices to what comes in: people of their own, and additions."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.domain.drafts import PersonDraft
from desktop.domain.importing import Choice, Choices, Decision, ImportPlan, PlannedMatch
from desktop.domain.joining import Picks, additions, join


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


def settle(plan: ImportPlan, choices: Choices, present: set[int]) -> Incoming:
    """Who comes in as whom. Of the people named in the plan only the present count."""
    result = Incoming()
    chosen = {match.draft: (match, _choice(match, choices, present)) for match in plan.matches}
    newcomers: dict[int, Newcomer] = {}
    for index in plan.new:
        if index not in chosen or chosen[index][1].decision is not Decision.JOIN:
            newcomers[index] = Newcomer(plan.batch.drafts[index], [index])
    for index, person_id in plan.changed.items():
        if person_id in present:
            result.joinings.append(Joining(person_id, index, again=True))
        else:
            newcomers[index] = Newcomer(plan.batch.drafts[index], [index])
    for index, (match, choice) in chosen.items():
        if choice.decision is not Decision.JOIN:
            result.undecided.append((match, choice.decision))
            continue
        whom, root = _whom(match, chosen)
        if whom is not None:
            result.joinings.append(Joining(whom, index, choice.picks))
        else:
            _take_in(newcomers[root], plan.batch.drafts[index], index, choice)
    result.newcomers = list(newcomers.values())
    return result


def _choice(match: PlannedMatch, choices: Choices, present: set[int]) -> Choice:
    """What was chosen; who is gone meanwhile can be joined with nobody."""
    if match.person_id is not None and match.person_id not in present:
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


def _take_in(newcomer: Newcomer, draft: PersonDraft, index: int, choice: Choice) -> None:
    if len(newcomer.records) == 1:  # the plan stays as it was, in case the import fails
        newcomer.draft = newcomer.draft.copy()
    join(newcomer.draft, additions(newcomer.draft, draft, choice.picks))
    newcomer.records.append(index)
