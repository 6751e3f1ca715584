"""What somebody has decided so far about an import that was planned."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desktop.domain.importing import (
    Choice,
    Decision,
    FieldRule,
    ForAll,
    ImportPlan,
    JoinRule,
    PlannedMatch,
)
from desktop.domain.joining import Field
from desktop.domain.matches import Reason
from desktop.domain.stories import BY_UID, PersonKey, StoryKind, by_kind

Picked = tuple[bool, bool]


@dataclass(frozen=True, slots=True)
class Coming:
    """How many of each would come in as it is decided now."""

    new: int
    joined: int
    changed: int
    circles: int
    photos: int
    stories: int
    found: int
    left_out: int

    @property
    def anything(self) -> bool:
        return any((self.new, self.joined, self.changed, self.circles, self.stories, self.found))


class Deciding:
    """A decision for every match, the usual one until another is taken; and what was
    chosen for all at once.

    Which sides of a field stay is kept apart from the decision, so that it
    outlives a change of mind.
    """

    def __init__(self, plan: ImportPlan) -> None:
        self.plan = plan
        self.rule = JoinRule.SURE
        self.fields = FieldRule.KEEP
        self.tag = self.circle = ""
        self.photos = self.found = True
        self.left_out: set[int] = set()
        self._matched = {match.draft: match for match in plan.matches}
        self._decided: dict[int, Decision] = {}
        self._picks: dict[int, dict[Field, Picked]] = {}
        drafts = plan.batch.drafts
        people = (*plan.new, *plan.changed)
        self._with_photo = {index for index in people if drafts[index].photo is not None}
        self._new, self._changed = frozenset(plan.new), frozenset(plan.changed)
        self._groups = frozenset(plan.groups)
        self._joined_by: dict[JoinRule, frozenset[int]] = {}
        self._stories: dict[PersonKey, list[int]] | None = None
        self.files = plan.batch.told()

    @property
    def all_photos(self) -> int:
        """How many people bring a picture, whether it is taken or not."""
        return len(self._with_photo)

    @property
    def newcomers(self) -> int:
        """How many come of whom nothing like them is here."""
        return len(self._new - self.left_out) - len(self._matched.keys() - self.left_out)

    def match_of(self, draft: int) -> PlannedMatch | None:
        """Whom this record may be."""
        return self._matched.get(draft)

    @property
    def found_new(self) -> int:
        """How much of what happened is new to Kith, or tells something else now."""
        found = self.plan.found
        return len(found.new) + len(found.changed) + len(found.gone)

    def stories_of(self, draft: int) -> dict[StoryKind, int]:
        """What comes in with this record."""
        one, stories = self.plan.batch.drafts[draft], self.plan.batch.stories
        if self._stories is None:
            self._stories = defaultdict(list)
            for index in self.plan.stories:
                for key in stories[index].who:
                    self._stories[key].append(index)
        mine = {(BY_UID, one.uid)}
        if one.source is not None:
            mine.add((one.source.format, one.source.key))
        found = {index for key in mine for index in self._stories.get(key, ())}
        return by_kind(stories[index] for index in sorted(found))

    def decision(self, match: PlannedMatch) -> Decision:
        decided = self._decided.get(match.draft)
        if decided is not None:
            return decided
        return Decision.JOIN if match.draft in self._by_rule() else Decision.LATER

    def is_open(self, match: PlannedMatch) -> bool:
        """Whether it still waits to be looked at."""
        if match.draft in self._decided or match.draft in self.left_out:
            return False
        return match.draft not in self._by_rule()

    def _by_rule(self) -> frozenset[int]:
        """The records that are joined when nobody decides about each."""
        if self.rule not in self._joined_by:
            self._joined_by[self.rule] = frozenset(
                match.draft
                for match in self.plan.matches
                if match.by_rule(self.rule).decision is Decision.JOIN
            )
        return self._joined_by[self.rule]

    def joins(self, draft: int) -> bool:
        """Whether this record goes to somebody else's."""
        match = self._matched.get(draft)
        if match is None or match.other in self.left_out:
            return False
        return self.decision(match) is Decision.JOIN

    def decide(self, match: PlannedMatch, decision: Decision) -> None:
        self._decided[match.draft] = decision

    def leave_out(self, drafts: Iterable[int], out: bool = True) -> None:
        """These stay away, or come after all."""
        if out:
            self.left_out.update(drafts)
        else:
            self.left_out.difference_update(drafts)

    def picks(self, draft: int) -> dict[Field, Picked]:
        """The fields for which somebody chose otherwise than usual."""
        return self._picks.get(draft, {})

    def pick(self, draft: int, which: Field, picked: Picked) -> None:
        self._picks.setdefault(draft, {})[which] = picked

    def said(self) -> dict[str, Any]:
        """All that was chosen, as JSON values."""
        return {
            "rule": self.rule, "fields": self.fields, "tag": self.tag, "circle": self.circle,
            "photos": self.photos, "found": self.found, "left_out": sorted(self.left_out),
            "decided": {str(draft): how for draft, how in self._decided.items()},
            "picks": {str(draft): picked for draft, picked in self._picks.items()},
        }  # fmt: skip

    def take(self, said: Mapping[str, Any]) -> None:
        """Choose what was ``said`` of the same plan before. Where that is something else,
        nothing is chosen: AttributeError, KeyError, TypeError or ValueError."""
        rule, fields = JoinRule(said["rule"]), FieldRule(said["fields"])
        words, boxes = (str(said["tag"]), str(said["circle"])), (said["photos"], said["found"])
        left_out = {int(draft) for draft in said["left_out"]}
        decided = {int(draft): Decision(how) for draft, how in said["decided"].items()}
        picks = {
            int(draft): {Field(name): (bool(left), bool(right)) for name, (left, right) in one}
            for draft, one in ((draft, picked.items()) for draft, picked in said["picks"].items())
        }
        self.rule, self.fields, self.left_out = rule, fields, left_out
        (self.tag, self.circle), (self.photos, self.found) = words, map(bool, boxes)
        self._decided, self._picks = decided, picks

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

    def coming(self) -> Coming:
        """What would come in, were it brought in now."""
        plan, out = self.plan, self.left_out
        joined = sum(self.joins(draft) for draft in self._matched if draft not in out)
        return Coming(
            new=len(self._new - out) - joined,
            joined=joined,
            changed=len(self._changed - out),
            circles=len(self._groups - out),
            photos=len(self._with_photo - out) if self.photos else 0,
            stories=len(plan.stories),
            found=self.found_new if self.found else 0,
            left_out=len(out),
        )

    def choices(self) -> dict[int, Choice]:
        """All decisions, as the import takes them."""
        decided = {
            match.draft: Choice(self.decision(match), self.picks(match.draft) or None)
            for match in self.plan.matches
        }
        again = {
            index: Choice(Decision.JOIN, self.picks(index))
            for index in self.plan.changed
            if self.picks(index)
        }
        return decided | again

    def for_all(self) -> ForAll:
        """What was chosen for everything, as the import takes it."""
        return ForAll(
            self.fields,
            frozenset(self.left_out),
            self.tag.strip(),
            self.circle.strip(),
            self.photos,
            self.found,
        )
