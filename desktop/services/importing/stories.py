"""What a file tells of us, written once it is known who each record became."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Connection, text

from desktop.domain.drafts import SourceDraft
from desktop.domain.entities import (
    Attachment,
    FollowUp,
    FollowUpGuest,
    Interaction,
    InteractionPerson,
    Source,
)
from desktop.domain.importing import ImportPlan
from desktop.domain.progress import Progress
from desktop.domain.stories import (
    AttachmentTold,
    CardTold,
    FacetTold,
    InteractionTold,
    IntroducedTold,
    PlanTold,
    RhythmTold,
    StoryDraft,
    Told,
)
from desktop.domain.vocabulary import FollowUpShape
from desktop.services.importing.gathering import Gathering
from desktop.services.importing.rows import Rows
from desktop.services.importing.story_days import as_of
from desktop.services.importing.story_people import Whom
from desktop.services.importing.story_plan import (
    STORY,
    KnownStories,
    known_stories,
)
from desktop.services.importing.story_rows import COLUMNS, ENTITIES, told_columns, uid_of, values_of
from desktop.services.importing.story_updates import bring_up_to_date
from desktop.services.interactions import settle_last_contact
from desktop.storage.database import Change

_EVERY = 2_000  # stories that are written at once
_BEHIND = 1_000  # the position of a facet: after those that were there


def bring_in_stories(
    change: Change,
    gathering: Gathering,
    plan: ImportPlan,
    person_of: Mapping[int, int],
    progress: Progress,
    today: date,
) -> None:
    """Write the stories of a plan; the last contact of everybody is right afterwards.

    ``person_of`` says who each record of the batch became.
    """
    if not plan.stories:
        return
    writing = _Writing(change, gathering, Whom(plan, person_of), today)
    writing.learn([plan.batch.stories[index] for index in plan.stories])
    for count, index in enumerate(plan.stories):
        if count % _EVERY == 0:
            progress.check()
            writing.rows.write(change)
        writing.bring_in(plan.batch.stories[index], plan.story_hashes[index])
    writing.rows.write(change)
    gathering.rows.write(change)
    settle_last_contact(change.session, writing.met)


@dataclass(slots=True)
class _Writing:
    change: Change
    gathering: Gathering
    whom: Whom
    today: date
    rows: Rows = field(default_factory=lambda: Rows(COLUMNS))
    before: KnownStories = field(default_factory=dict)
    ids: dict[tuple[str, str], int] = field(default_factory=dict)  # by table and uid
    next_interaction: int = 1
    next_plan: int = 1
    with_rhythm: set[int] = field(default_factory=set)
    met: set[int] = field(default_factory=set)

    @property
    def run(self) -> Connection:
        return self.change.session.connection()

    def learn(self, stories: list[StoryDraft]) -> None:
        """Look up in the store what they must fit to."""
        self.before = known_stories(self.run, stories)
        self.ids = _by_uid(self.run, [uid_of(story) for story in stories])
        self.next_interaction = _next_id(self.run, "interaction")
        self.next_plan = _next_id(self.run, "follow_up")
        rhythms = text("SELECT person_id FROM rhythm WHERE person_id IS NOT NULL")
        self.with_rhythm = set(self.run.execute(rhythms).scalars())

    def bring_in(self, story: StoryDraft, text_hash: str) -> None:
        """Write a story for everybody to whom it has not come before, and bring it up to
        date for everybody else."""
        people = self.whom.all(story)
        came = self.before.setdefault((story.source.format, story.source.key), {})
        told = as_of(story.told, self.today)
        changed = [p for p in people if p in came and came[p][1] != text_hash]
        fresh = [person for person in people if person not in came]
        if changed:
            self._change(told, story, changed, came, text_hash)
        if fresh:
            self._write(told, story, fresh)
        for person in fresh:
            self._keep_source(person, story, text_hash)
            came[person] = (0, text_hash)

    def _change(
        self,
        told: Told,
        story: StoryDraft,
        people: list[int],
        came: dict[int, tuple[int, str]],
        text_hash: str,
    ) -> None:
        self.rows.write(self.change)
        for person in people:
            source, before = came[person]
            bring_up_to_date(self.run, told, person, uid_of(story), before)
            self.run.execute(
                text(
                    "UPDATE source SET text = :text, text_hash = :hash, read_at = :moment"
                    " WHERE id = :source"
                ),
                {
                    "text": story.source.text, "hash": text_hash, "source": source,
                    "moment": self.gathering.moment,
                },
            )  # fmt: skip
        if isinstance(told, InteractionTold):
            self.met.update(people)

    def _write(self, told: Told, story: StoryDraft, people: list[int]) -> None:
        match told:
            case InteractionTold():
                self._interaction(told, uid_of(story), people)
            case PlanTold():
                self._plan(told, uid_of(story), people)
            case IntroducedTold():
                self._introduced(told, people)
            case CardTold():
                self._card(told.card, people)
            case _:
                for person in people:
                    self._own(told, uid_of(story), person)

    def _interaction(self, told: InteractionTold, uid: str, people: list[int]) -> None:
        self.met.update(p for p in people if p < self.gathering.first_person)
        number = self.ids.get(("interaction", uid))
        if number is None:
            number = self.ids["interaction", uid] = self.next_interaction
            self.next_interaction += 1
            self.rows.add(Interaction, number, uid, self.gathering.moment, *values_of(told))
        else:
            self.rows.write(self.change)
            people = self._strangers(people, "interaction_person", "interaction_id", number)
        for person in people:
            self.rows.add(InteractionPerson, number, person)

    def _plan(self, told: PlanTold, uid: str, people: list[int]) -> None:
        number = self.ids.get(("follow_up", uid))
        if number is None:
            number = self.ids["follow_up", uid] = self.next_plan
            self.next_plan += 1
            shape = FollowUpShape.APPOINTMENT if told.starts_at else FollowUpShape.DAY
            first, *people = people
            self.rows.add(
                FollowUp, number, uid, first, self.gathering.moment, str(shape), *values_of(told)
            )
        else:
            self.rows.write(self.change)
            people = self._strangers(people, "follow_up_guest", "follow_up_id", number)
        for person in people:
            self.rows.add(FollowUpGuest, number, person)

    def _strangers(self, people: list[int], table: str, column: str, number: int) -> list[int]:
        """Those of these who are not in it yet."""
        there = set(
            self.run.execute(
                text(f"SELECT person_id FROM {table} WHERE {column} = :number"), {"number": number}
            ).scalars()
        )
        return [person for person in people if person not in there]

    def _introduced(self, told: IntroducedTold, people: list[int]) -> None:
        by = self.whom.one(told.by) if told.by else None
        self.run.execute(
            text(
                "UPDATE person SET introduced_by_id = :by, introduced_by_name = :name"
                " WHERE id = :id AND introduced_by_id IS NULL AND introduced_by_name = ''"
            ),
            [
                {"id": person, "by": by, "name": "" if by else told.name}
                for person in people
                if person != by
            ],
        )

    def _card(self, card: SourceDraft, people: list[int]) -> None:
        """Keep the card with those who have not brought it by themselves."""
        before = text("SELECT person_id FROM source WHERE format = :format AND key = :key")
        values = {"format": card.format, "key": card.key}
        there = set(self.run.execute(before, values).scalars())
        for person in people:
            if person not in there:
                self.gathering.source(person, card, card.text_hash)

    def _own(self, told: Told, uid: str, person: int) -> None:
        """A row of this one person."""
        entity, values = ENTITIES[type(told)], values_of(told)
        if self._is_there(told, person):
            return
        match told:
            case RhythmTold():
                if person not in self.with_rhythm:
                    self.with_rhythm.add(person)
                    self.rows.add(entity, person, *values)
            case AttachmentTold():
                if ("attachment", uid) not in self.ids:
                    self.ids["attachment", uid] = 0
                    self.rows.add(Attachment, uid, person, self.gathering.moment, *values)
            case FacetTold():
                self.rows.add(entity, person, *values, _BEHIND)
            case _:
                self.rows.add(entity, person, *values)

    def _is_there(self, told: Told, person: int) -> bool:
        """Whether the very same stands with somebody who was here before: it came by
        another way, or was written here and went out in an archive."""
        if person >= self.gathering.first_person:
            return False
        names = told_columns(type(told))
        same = " AND ".join(f"{name} IS :{name}" for name in names)
        query = (
            f"SELECT 1 FROM {ENTITIES[type(told)].__tablename__} WHERE person_id = :p AND {same}"
        )
        values = dict(zip(names, values_of(told), strict=True))
        return self.run.execute(text(query), {"p": person, **values}).first() is not None

    def _keep_source(self, person: int, story: StoryDraft, text_hash: str) -> None:
        source = story.source
        self.rows.add(
            Source, person, source.format + STORY, source.key, text_hash,
            source.origin, source.line, source.text, self.gathering.moment,
        )  # fmt: skip


def _by_uid(connection: Connection, uids: list[str]) -> dict[tuple[str, str], int]:
    """The ids of the interactions, plans and files that have one of these uids; one of
    each kind may have the same."""
    found: dict[tuple[str, str], int] = {}
    for table in ("interaction", "follow_up", "attachment"):
        query = f"SELECT t.uid, t.id FROM json_each(:uids) j JOIN {table} t ON t.uid = j.value"
        rows: Any = connection.execute(text(query), {"uids": json.dumps(uids)})
        found.update({(table, uid): number for uid, number in rows})
    return found


def _next_id(connection: Connection, table: str) -> int:
    query = text(f"SELECT coalesce(max(id), 0) + 1 FROM {table}")
    return int(connection.execute(query).scalar_one())
