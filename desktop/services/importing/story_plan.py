"""Stories laid beside the book: whom they are about, and which of them came before."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection, text
from sqlmodel import Session

from desktop.domain.drafts import Unreadable
from desktop.domain.importing import ImportPlan
from desktop.domain.language import mark, tr
from desktop.domain.stories import (
    BY_NAME,
    BY_PROFILE,
    BY_UID,
    IntroducedTold,
    PersonKey,
    StoryDraft,
)
from desktop.services.importing import known
from desktop.services.importing.story_people import records_by_key
from desktop.services.importing.story_rows import hash_of

STORY = "/story"
"""How the format of a source ends that is of a story, not of a person."""

_KNOWN = """
SELECT s.key, s.person_id, s.id, s.text_hash FROM json_each(:keys) j
 CROSS JOIN source s ON s.format = :format AND s.key = j.value
 WHERE s.person_id IS NOT NULL
"""
_OF_PEOPLE = """
SELECT s.format, s.key, s.person_id, s.text_hash FROM json_each(:people) j
 CROSS JOIN source s ON s.person_id = j.value
 WHERE s.format IN (SELECT value FROM json_each(:formats))
"""
_NOBODY = mark(
    "It is about somebody who is neither in the file nor in Kith, or whose name several "
    "people have, so it was left out."
)


def lay_stories(session: Session, plan: ImportPlan) -> None:
    """Say in the plan which stories come, and who of theirs is here already."""
    stories = plan.batch.stories
    if not stories:
        return
    coming = records_by_key(plan)
    plan.here = _here(session, plan, coming)
    before = known_stories(session.connection(), stories)
    plan.story_hashes = [hash_of(story) for story in stories]
    renamed = _Renamed(session.connection(), plan, before)
    for index, story in enumerate(stories):
        records = [coming[key] for key in story.who if key in coming]
        people = {plan.changed[record] for record in records if record in plan.changed}
        people |= {plan.here[key] for key in story.who if key in plan.here}
        unknown = any(record not in plan.changed for record in records)
        if not unknown and not people:
            _leave_out(plan, story)
        elif unknown or (
            _says_more(people, before, story, plan.story_hashes[index])
            and not renamed.takes(story, people, plan.story_hashes[index])
        ):
            plan.stories.append(index)
        else:
            plan.stories_unchanged += 1


def _says_more(people: set[int], before: KnownStories, story: StoryDraft, text_hash: str) -> bool:
    came = before.get((story.source.format, story.source.key), {})
    return any(person not in came or came[person][1] != text_hash for person in people)


class _Renamed:
    """Stories that came before under a name which the files no longer give to anything:
    an older export had none, or another kind of export names its things otherwise. One
    that says the same to the same people is that one, and each stands for one only.
    """

    def __init__(self, connection: Connection, plan: ImportPlan, before: KnownStories) -> None:
        stories = plan.batch.stories
        named = {(story.source.format + STORY, story.source.key) for story in stories}
        strange = [s for s in stories if (s.source.format, s.source.key) not in before]
        formats = {story.source.format + STORY for story in strange}
        people = [*plan.changed.values(), *plan.here.values()] if strange else []
        self._left: Counter[tuple[str, int, str]] = Counter()
        values = {"formats": json.dumps(list(formats)), "people": json.dumps(people)}
        for kind, key, person, text_hash in connection.execute(text(_OF_PEOPLE), values):
            if (kind, key) not in named:
                self._left[(kind, person, text_hash)] += 1

    def takes(self, story: StoryDraft, people: set[int], text_hash: str) -> bool:
        """Whether it came before under another name; it then stands for that one."""
        found = [(story.source.format + STORY, person, text_hash) for person in people]
        if not all(self._left[one] for one in found):
            return False
        self._left.subtract(found)
        return True


def _here(session: Session, plan: ImportPlan, coming: dict[PersonKey, int]) -> dict[PersonKey, int]:
    """The ids of those whom stories name and who do not come, since they are here."""
    wanted = {key for story in plan.batch.stories for key in _named(story)} - coming.keys()
    keys: dict[str, list[str]] = defaultdict(list)
    for kind, key in wanted:
        keys[kind].append(key)
    found: dict[PersonKey, int] = {}
    for uid, (person_id, in_trash) in known.people_by_uid(session, keys.pop(BY_UID, [])).items():
        if not in_trash:
            found[(BY_UID, uid)] = person_id
    for key, person_id in known.people_by_profile(session, keys.pop(BY_PROFILE, [])).items():
        found[(BY_PROFILE, key)] = person_id
    for name, person_id in known.people_by_name(session, keys.pop(BY_NAME, [])).items():
        found[(BY_NAME, name)] = person_id
    for kind, names in keys.items():
        for key, source in known.sources(session, kind, names).items():
            if source.person_id is not None and not source.in_trash:
                found[(kind, key)] = source.person_id
    return found


def _named(story: StoryDraft) -> Iterable[PersonKey]:
    told = story.told
    by = [told.by] if isinstance(told, IntroducedTold) and told.by else []
    return [*story.who, *by]


def _leave_out(plan: ImportPlan, story: StoryDraft) -> None:
    told = Unreadable(story.source.origin, story.source.line, tr(_NOBODY), story.source.text[:80])
    if told not in plan.batch.unreadable:
        plan.batch.unreadable.append(told)


KnownStories = dict[tuple[str, str], dict[int, tuple[int, str]]]
"""By (format, key) of a story, to whom it came before: person to (source, hash)."""


def known_stories(connection: Connection, stories: Iterable[StoryDraft]) -> KnownStories:
    """Which of these came before, and to whom."""
    keys: dict[str, list[str]] = defaultdict(list)
    for story in stories:
        keys[story.source.format].append(story.source.key)
    found: KnownStories = defaultdict(dict)
    for kind, names in keys.items():
        values = {"format": kind + STORY, "keys": json.dumps(names)}
        for key, person, source, text_hash in connection.execute(text(_KNOWN), values):
            found[(kind, key)][person] = (source, text_hash)
    return found
