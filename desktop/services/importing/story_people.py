"""Who the people of a story are: as records of the files, and once all are in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from datetime import date

from desktop.domain.importing import ImportPlan
from desktop.domain.stories import (
    BY_NAME,
    BY_PROFILE,
    BY_UID,
    InteractionTold,
    PersonKey,
    StoryDraft,
)
from desktop.domain.text import fold
from desktop.domain.vocabulary import PointKind
from desktop.services.importing.known import only_one


def records_by_key(plan: ImportPlan) -> dict[PersonKey, int]:
    """The records that come, by what stories call them."""
    found: dict[PersonKey, int] = {}
    names: dict[str, list[tuple[int, bool]]] = defaultdict(list)
    by_name = any(key[0] == BY_NAME for story in plan.batch.stories for key in story.who)
    for index in (*plan.new, *plan.changed):
        draft = plan.batch.drafts[index]
        if draft.source is not None:
            found.setdefault((draft.source.format, draft.source.key), index)
        if draft.uid:
            found.setdefault((BY_UID, draft.uid), index)
        for point, key in zip(draft.points, plan.keys[index], strict=True):
            if point.kind == PointKind.PROFILE and key:
                found.setdefault((BY_PROFILE, key), index)
        if by_name:
            linked = draft.source is not None and draft.source.format == "linkedin"
            names[fold(draft.name)].append((index, linked))
    for name, same in names.items():
        if (one := only_one(same)) is not None:
            found[(BY_NAME, name)] = one
    return found


def last_contacts(plan: ImportPlan, today: date) -> dict[int, str]:
    """The day of the latest interaction of each record that has one.

    Somebody new comes in with it at once, so that undo has one row less to take back.
    """
    found: dict[int, str] = {}
    if not plan.stories:
        return found
    coming = records_by_key(plan)
    for index in plan.stories:
        story = plan.batch.stories[index]
        if isinstance(story.told, InteractionTold) and story.told.day <= today:
            day = story.told.day.isoformat()
            for record in {coming[key] for key in story.who if key in coming}:
                found[record] = max(day, found.get(record, ""))
    return found


class Whom:
    """Who the people are that stories name, once all are in."""

    def __init__(self, plan: ImportPlan, person_of: Mapping[int, int]) -> None:
        self._here = plan.here
        self._coming = {
            key: person_of[record]
            for key, record in records_by_key(plan).items()
            if record in person_of
        }

    def one(self, key: PersonKey) -> int | None:
        return self._coming.get(key, self._here.get(key))

    def all(self, story: StoryDraft) -> list[int]:
        """Each once, in the order of the story."""
        found = (self.one(key) for key in story.who)
        return list(dict.fromkeys(person for person in found if person is not None))
