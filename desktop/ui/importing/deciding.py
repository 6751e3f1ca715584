"""What somebody has decided so far about an import that was planned."""

from __future__ import annotations

from desktop.domain.importing import Choice, Decision, ImportPlan, PlannedMatch
from desktop.domain.joining import Field
from desktop.domain.matches import Reason

Picked = tuple[bool, bool]


class Deciding:
    """A decision for every match: the usual one, until another is taken.

    Which sides of a field stay is kept apart from the decision, so that it
    outlives a change of mind.
    """

    def __init__(self, plan: ImportPlan) -> None:
        self.plan = plan
        self._decided: dict[int, Decision] = {}
        self._picks: dict[int, dict[Field, Picked]] = {}

    def decision(self, match: PlannedMatch) -> Decision:
        return self._decided.get(match.draft, match.usual.decision)

    def is_open(self, match: PlannedMatch) -> bool:
        """Whether it still waits to be looked at."""
        return match.draft not in self._decided and not match.match.sure

    def decide(self, match: PlannedMatch, decision: Decision) -> None:
        self._decided[match.draft] = decision

    def picks(self, match: PlannedMatch) -> dict[Field, Picked]:
        """The fields for which somebody chose otherwise than usual."""
        return self._picks.get(match.draft, {})

    def pick(self, match: PlannedMatch, which: Field, picked: Picked) -> None:
        self._picks.setdefault(match.draft, {})[which] = picked

    def open(self) -> list[PlannedMatch]:
        return [match for match in self.plan.matches if self.is_open(match)]

    def open_with_same_mail(self) -> list[PlannedMatch]:
        return [match for match in self.open() if Reason.SAME_EMAIL in match.match.reasons]

    def next_open(self, after: PlannedMatch) -> PlannedMatch | None:
        """The one to look at after this one, from the top again at the end."""
        matches = self.plan.matches
        here = matches.index(after)
        following = (*matches[here + 1 :], *matches[:here])
        return next((match for match in following if self.is_open(match)), None)

    def choices(self) -> dict[int, Choice]:
        """All decisions, as the import takes them."""
        return {
            match.draft: Choice(self.decision(match), self.picks(match) or None)
            for match in self.plan.matches
        }
