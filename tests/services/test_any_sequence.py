"""Any sequence of what a person can do: undo all is the first store, redo all the last.

A random walk over the services. After each step the derived columns and the search
index must be what they would be if they were made anew.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import Connection, text

from desktop.domain.changes import Changes
from desktop.domain.compose.letters import DraftWords, Gone, Typed
from desktop.domain.debrief import talk_of
from desktop.domain.drafts import PersonDraft, SourceDraft
from desktop.domain.entities import Draft, FollowUp, TrustMoment
from desktop.domain.follow_ups import FollowUpDraft, RequestDraft
from desktop.domain.happenings import HappeningDraft, Participant
from desktop.domain.importing import Batch
from desktop.domain.meetings import Meeting
from desktop.domain.rhythm.capacity import Capacity
from desktop.domain.rhythm.rules import RhythmRule
from desktop.domain.stories import InteractionTold, NoteTold, PlanTold, StoryDraft, Told
from desktop.domain.talk import LoopDraft, NextStep, TalkDraft
from desktop.domain.trust import step_back, way_back
from desktop.domain.vocabulary import (
    DraftForm,
    DraftState,
    GivingState,
    StageLineKind,
    TrustKind,
    WentBy,
    Who,
)
from desktop.services import (
    breaks,
    evidence,
    follow_ups,
    giving,
    interactions,
    loops,
    rhythm,
    seasons,
    trust,
)
from desktop.services.compose import afterwards, drafts
from desktop.services.debrief import keeping
from desktop.services.debrief.opening import opened
from desktop.services.importing import applying, planning
from desktop.services.journey import moving, parting, stages
from desktop.services.journey.defaults import plant_stages
from desktop.services.people import adding, circles, fields, points
from desktop.storage import search
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from tests.builders import NOW, TODAY, a_person

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=12).filter(
    lambda words: words.strip() != ""
)
DAYS = st.integers(0, 400).map(lambda days: TODAY - timedelta(days=days))

Dump = dict[str, list[tuple[Any, ...]]]


def dump(db: Database) -> Dump:
    """Every row of every table, the search index included."""
    with db.read() as session:
        run = session.connection()
        tables = run.execute(
            text(
                "SELECT name FROM pragma_table_list WHERE schema = 'main'"
                " AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite%'"
            )
        ).scalars()
        return {
            table: sorted(
                (tuple(row) for row in run.execute(text(f"SELECT * FROM {table}"))), key=repr
            )
            for table in tables.all()
        }


def ids(connection: Connection, table: str) -> list[int]:
    """Its rows; of people those whom nobody put into the trash."""
    here = "WHERE deleted_at IS NULL" if table == "person" else ""
    return list(connection.execute(text(f"SELECT id FROM {table} {here} ORDER BY id")).scalars())


class AnySequence(RuleBasedStateMachine):
    """Rules draw an index; it picks among the rows that are there now."""

    template: Path
    undone = Bundle("undone")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="kith-walk-"))
        shutil.copy(self.template, self.folder / FILE_NAME)
        self.db = Database(self.folder / FILE_NAME)
        plant_stages(self.db)
        self.first = dump(self.db)
        self.steps = self.letters = 0

    def teardown(self) -> None:
        try:
            last = dump(self.db)
            done = self.steps
            for _ in range(done):
                assert self.db.undo()
            assert not self.db.undo()
            assert dump(self.db) == self.first
            for _ in range(done):
                assert self.db.redo()
            assert dump(self.db) == last
        finally:
            self.db.close()
            shutil.rmtree(self.folder)

    def pick(self, table: str, index: int) -> int | None:
        with self.db.read() as session:
            found = ids(session.connection(), table)
        return found[index % len(found)] if found else None

    def count(self, changes: Changes) -> None:
        if changes:
            self.steps += 1

    @rule(name=WORDS)
    def add_somebody(self, name: str) -> None:
        with self.db.change("Added somebody") as change:
            change.session.add(a_person(name))
        self.count(change.changes)

    @rule(who=st.lists(st.integers(0, 9), min_size=1, max_size=3), words=WORDS, day=DAYS)
    def talk(self, who: list[int], words: str, day: date) -> None:
        people = {person for index in who if (person := self.pick("person", index)) is not None}
        if people:
            draft = TalkDraft(people=sorted(people), day=day, words=words, loops=[LoopDraft(words)])
            self.count(interactions.log(self.db, draft, now=NOW))

    @rule(index=st.integers(0, 9), day=DAYS)
    def put_a_talk_right(self, index: int, day: date) -> None:
        if (talk := self.pick("interaction", index)) is not None:
            self.count(interactions.edit(self.db, talk, today=TODAY, day=day))

    @rule(index=st.integers(0, 9))
    def take_a_talk_away(self, index: int) -> None:
        if (talk := self.pick("interaction", index)) is not None:
            self.count(interactions.delete(self.db, talk))

    @rule(index=st.integers(0, 9), words=WORDS)
    def close_a_loop(self, index: int, words: str) -> None:
        if (loop := self.pick("loop", index)) is not None:
            self.count(loops.close(self.db, loop, today=TODAY, outcome=words))

    @rule(index=st.integers(0, 9), words=WORDS, state=st.sampled_from(list(GivingState)))
    def give(self, index: int, words: str, state: GivingState) -> None:
        if (person := self.pick("person", index)) is not None:
            self.count(giving.note(self.db, person, words, today=TODAY, state=state))

    @rule(who=st.sets(st.integers(0, 9), min_size=1, max_size=3), to=st.integers(0, 20),
          above=st.integers(0, 9))  # fmt: skip
    def move(self, who: set[int], to: int, above: int) -> None:
        people = {person for index in who if (person := self.pick("person", index)) is not None}
        stage = self.pick("stage", to)
        if people and stage is not None:
            before = self.pick("person", above)
            with self.db.read() as session:
                lies = session.connection().execute(
                    text("SELECT stage_id FROM person WHERE id = :id"), {"id": before}
                )
                there = lies.scalar() == stage and before not in people
            self.count(
                moving.move(
                    self.db, sorted(people), stage, before=before if there else None, now=NOW
                )
            )

    @rule(index=st.integers(0, 20), words=WORDS)
    def write_on_a_stage(self, index: int, words: str) -> None:
        if (stage := self.pick("stage", index)) is not None:
            self.count(stages.add_line(self.db, stage, StageLineKind.QUESTION, words))

    @rule(name=WORDS)
    def add_a_stage(self, name: str) -> None:
        self.count(stages.add_stage(self.db, name))

    @precondition(lambda self: self.steps > 3)
    @rule(index=st.integers(1, 6))
    def remove_a_stage(self, index: int) -> None:
        with self.db.read() as session:
            found = session.connection().execute(
                text("SELECT id FROM stage WHERE kind = 'stage' ORDER BY position")
            )
            order = list(found.scalars())
        if len(order) > 2:
            self.count(
                stages.remove_stage(
                    self.db, order[index % len(order)], to_stage_id=order[index % len(order) - 1],
                    now=NOW,
                )
            )  # fmt: skip

    @rule(index=st.integers(0, 9), earliest=st.integers(1, 6), more=st.integers(0, 6))
    def agree_on_a_rhythm(self, index: int, earliest: int, more: int) -> None:
        if (person := self.pick("person", index)) is not None:
            agreed = RhythmRule(earliest, earliest + more)
            self.count(rhythm.set_rhythm(self.db, agreed, person_id=person))

    @rule(index=st.integers(0, 9), words=WORDS)
    def hard_season(self, index: int, words: str) -> None:
        if (person := self.pick("person", index)) is not None:
            self.count(seasons.begin_hard(self.db, person, today=TODAY, note=words))

    @rule(index=st.integers(0, 9), kind=st.sampled_from(list(TrustKind)), words=WORDS, day=DAYS)
    def note_a_moment_of_trust(self, index: int, kind: TrustKind, words: str, day: date) -> None:
        if (person := self.pick("person", index)) is not None:
            self.count(trust.note(self.db, person, kind, words, day=day))

    @rule(index=st.integers(0, 9))
    def follow_what_it_suggests(self, index: int) -> None:
        if (moment := self.pick("trust_moment", index)) is None:
            return
        with self.db.read() as session:
            found = session.get_one(TrustMoment, moment)
            ground = trust.ground_of(session, found.person_id)
        back, on = step_back(ground), way_back(ground)
        if back is not None:
            self.count(trust.go_back(self.db, moment, back.id, now=NOW))
        elif on is not None:
            self.count(trust.return_to(self.db, moment, on.id, now=NOW))

    @rule(index=st.integers(0, 9), words=WORDS)
    def let_somebody_rest_with_thanks(self, index: int, words: str) -> None:
        if (person := self.pick("person", index)) is not None:
            self.count(parting.let_rest(self.db, person, now=NOW, grateful=words, kind_word=words))

    @rule(index=st.integers(0, 9))
    def welcome_somebody_back(self, index: int) -> None:
        if (person := self.pick("person", index)) is not None:
            self.count(parting.welcome_back(self.db, person, now=NOW))

    @rule(index=st.integers(0, 9))
    def stay_with_a_rhythm(self, index: int) -> None:
        if (person := self.pick("person", index)) is not None:
            self.count(rhythm.keep_mine(self.db, person, today=TODAY))

    @rule(begins=DAYS, back=st.one_of(st.none(), st.integers(1, 40)))
    def take_a_break(self, begins: date, back: int | None) -> None:
        back_on = begins + timedelta(days=back) if back else None
        self.count(breaks.begin_break(self.db, today=TODAY, begins_on=begins, back_on=back_on))

    @rule(day=DAYS)
    def come_back(self, day: date) -> None:
        self.count(breaks.end_break(self.db, today=day))

    @rule(day=DAYS)
    def start_afresh(self, day: date) -> None:
        self.count(breaks.fresh_start(self.db, today=day))

    @rule(name=WORDS, practised=st.booleans())
    def add_by_name(self, name: str, practised: bool) -> None:
        draft = PersonDraft(name=name)
        self.count(adding.add(self.db, draft, now=NOW, in_practice=practised))

    @rule(index=st.integers(0, 9), words=WORDS)
    def edit_somebody(self, index: int, words: str) -> None:
        if (person := self.pick("person", index)) is not None:
            self.count(fields.change_field(self.db, person, "intention", words, now=NOW))
            self.count(points.add_point(self.db, person, "phone", words))
            self.count(circles.tag(self.db, [person], words))

    @rule(index=st.integers(0, 9))
    def put_into_the_trash_and_back(self, index: int) -> None:
        if (person := self.pick("person", index)) is not None:
            self.count(adding.delete_people(self.db, [person], now=NOW))
            self.count(adding.restore(self.db, [person]))

    @rule(index=st.integers(0, 9), ahead=st.integers(0, 40), weekly=st.booleans())
    def plan(self, index: int, ahead: int, weekly: bool) -> None:
        if (person := self.pick("person", index)) is not None:
            rule_words = "FREQ=WEEKLY" if weekly else ""
            day = TODAY + timedelta(days=ahead)
            draft = FollowUpDraft(day=day, person_id=person, rule=rule_words)
            self.count(follow_ups.plan(self.db, draft, now=NOW))

    @rule(index=st.integers(0, 9), ahead=st.integers(0, 40), following=st.booleans())
    def move_a_plan(self, index: int, ahead: int, following: bool) -> None:
        if (plan := self.pick("follow_up", index)) is not None:
            day = TODAY + timedelta(days=ahead)
            with self.db.read() as session:
                first = session.get_one(FollowUp, plan).day
            self.count(
                follow_ups.move_to_day(
                    self.db, plan, day, occurrence=first,
                    scope="following" if following else "this",
                )
            )  # fmt: skip

    @rule(index=st.integers(0, 9))
    def keep_a_plan(self, index: int) -> None:
        if (plan := self.pick("follow_up", index)) is not None:
            self.count(follow_ups.keep(self.db, plan, now=NOW))

    @rule(index=st.integers(0, 9), by=st.sampled_from([Who.ME, Who.THEM]), anew=st.booleans())
    def miss_a_plan(self, index: int, by: Who, anew: bool) -> None:
        """And perhaps find another day."""
        if (plan := self.pick("follow_up", index)) is None:
            return
        with self.db.read() as session:
            if session.get_one(FollowUp, plan).rule:
                return
        self.count(follow_ups.miss(self.db, plan, by, today=TODAY))
        with self.db.read() as session:
            after = follow_ups.aftermath(session, plan, TODAY)
        if anew and after is not None:
            draft = after.on(TODAY + timedelta(days=9))
            self.count(follow_ups.plan_anew(self.db, plan, draft, now=NOW))

    @rule(index=st.integers(0, 9), words=WORDS)
    def somebody_asks_to_meet(self, index: int, words: str) -> None:
        if (person := self.pick("person", index)) is not None:
            draft = RequestDraft(person, TODAY, words)
            self.count(follow_ups.note_request(self.db, draft, now=NOW))

    @rule(index=st.integers(0, 9), ahead=st.integers(-1, 40), words=WORDS)
    def answer_somebody(self, index: int, ahead: int, words: str) -> None:
        """Yes for a day, or not now."""
        with self.db.read() as session:
            waiting = follow_ups.requests_waiting(session, TODAY)
        if not waiting:
            return
        asked = waiting[index % len(waiting)].follow_up_id
        if ahead < 0:
            self.count(follow_ups.decline(self.db, asked, today=TODAY, word=words))
        else:
            self.count(follow_ups.accept_on(self.db, asked, TODAY + timedelta(days=ahead)))

    @rule(index=st.integers(0, 9), words=WORDS, moves_on=st.booleans())
    def write_a_debrief(self, index: int, words: str, moves_on: bool) -> None:
        if (plan := self.pick("follow_up", index)) is None:
            return
        with self.db.read() as session:
            view = opened(session, Meeting(follow_up_id=plan), now=NOW)
        if view is not None:
            written = replace(view.begun, words=words, opens=[LoopDraft(words)])
            after = view.only.next_stage if view.only and moves_on else None
            talk = talk_of(view, written)
            self.count(keeping.keep(self.db, view.facts.meeting, talk, now=NOW, move_to=after))

    @rule(cards=st.lists(WORDS, min_size=1, max_size=3), day=DAYS, ahead=st.booleans())
    def bring_in(self, cards: list[str], day: date, ahead: bool) -> None:
        """People, and what is told of us: the same key may tell another day next time."""
        drafts = [
            PersonDraft(name=name, source=SourceDraft("vcard", f"FN:{name}", f"key-{name}"))
            for name in cards
        ]
        who = [("vcard", f"key-{name}") for name in cards]
        day = TODAY + (TODAY - day) if ahead else day
        told: list[Told] = [InteractionTold(day), NoteTold(cards[0], day), PlanTold(day)]
        stories = [
            StoryDraft(one, who, SourceDraft("vcard", repr(one), f"{one.__class__}-{cards[0]}"))
            for one in told
        ]
        with self.db.read() as session:
            planned = planning.plan(session, Batch(["people.vcf"], drafts, stories=stories))
        self.count(applying.apply(self.db, planned, {}, now=NOW))

    @rule(index=st.integers(0, 9), name=WORDS, days=st.lists(st.integers(-9, 200), max_size=4))
    def find_what_happened(self, index: int, name: str, days: list[int]) -> None:
        named = self.name_of(index) or name
        drafts = [
            HappeningDraft(
                "whatsapp" if ago >= 0 else "ical", f"{named} {ago}", TODAY - timedelta(days=ago),
                form="talk" if ago >= 0 else "meeting", text_hash=name,
                with_whom=[Participant(named, began=True)],
            )
            for ago in days
        ]  # fmt: skip
        with self.db.read() as session:
            planned = planning.plan(session, Batch(["chat.txt"], happenings=drafts))
        self.count(applying.apply(self.db, planned, {}, now=NOW))

    def name_of(self, index: int) -> str:
        with self.db.read() as session:
            names = session.connection().execute(
                text("SELECT name FROM person WHERE deleted_at IS NULL ORDER BY id")
            )
            found = names.scalars().all()
        return str(found[index % len(found)]) if found else ""

    @rule(index=st.integers(0, 9), keep=st.booleans())
    def look_through_the_tray(self, index: int, keep: bool) -> None:
        with self.db.read() as session:
            groups = evidence.tray(session, now=NOW).groups
            if not groups:
                return
            found = evidence.ids_of(session, groups[index % len(groups)].key)
        if keep:
            self.count(evidence.keep(self.db, found, now=NOW))
        else:
            self.count(evidence.set_aside(self.db, found, now=NOW))

    @rule(index=st.integers(0, 9), words=WORDS)
    def write_a_letter(self, index: int, words: str) -> None:
        if (person := self.pick("person", index)) is not None:
            typed = Typed(f"to {person}", person, DraftForm.FREE, DraftWords(text=words))
            self.letters += 1  # each is a change of its own
            self.count(drafts.keep(self.db, typed, stretch=self.letters, now=NOW))

    @rule(index=st.integers(0, 9), words=WORDS, again=st.booleans())
    def let_a_letter_go(self, index: int, words: str, again: bool) -> None:
        if (letter := self.pick("draft", index)) is None:
            return
        with self.db.read() as session:
            state = session.get_one(Draft, letter).state
        if state == DraftState.SENT:
            self.count(afterwards.landed(self.db, letter, words, answer=words, now=NOW))
        elif again:
            away = drafts.let_go if state == DraftState.WRITING else drafts.bring_back
            self.count(away(self.db, letter))
        else:
            step = NextStep(TODAY + timedelta(days=9), words)
            gone = Gone(WentBy.COPIED, TODAY, mine=words, next_step=step, ask_on=TODAY)
            self.count(afterwards.went(self.db, letter, gone, now=NOW))

    @rule(index=st.integers(0, 9), other=st.integers(0, 9))
    def say_who_it_is(self, index: int, other: int) -> None:
        with self.db.read() as session:
            questions = evidence.tray(session, now=NOW).questions
        person = self.pick("person", other)
        if not questions:
            return
        who = questions[index % len(questions)]
        if person is None:
            self.count(evidence.is_nobody(self.db, who, now=NOW))
        else:
            self.count(evidence.is_person(self.db, who, person))

    @precondition(lambda self: self.steps > 0)
    @rule(target=undone)
    def undo(self) -> int:
        assert self.db.undo()
        self.steps -= 1
        return self.steps

    @rule(at=consumes(undone))
    def redo(self, at: int) -> None:
        if self.db.redo():
            self.steps += 1

    @invariant()
    def last_contact_is_the_day_of_the_last_talk(self) -> None:
        with self.db.read() as session:
            wrong = session.connection().execute(
                text(
                    "SELECT count(*) FROM person p WHERE p.last_contact_on IS NOT"
                    " (SELECT max(i.day) FROM interaction i JOIN interaction_person ip"
                    "  ON ip.interaction_id = i.id WHERE ip.person_id = p.id)"
                )
            )
            assert wrong.scalar() == 0

    @invariant()
    def no_two_cards_of_a_column_share_a_place(self) -> None:
        with self.db.read() as session:
            doubled = session.connection().execute(
                text(
                    "SELECT count(*) FROM (SELECT 1 FROM person WHERE stage_id IS NOT NULL"
                    " GROUP BY stage_id, stage_rank HAVING count(*) > 1)"
                )
            )
            assert doubled.scalar() == 0

    @invariant()
    def today_brings_no_more_than_it_may(self) -> None:
        with self.db.read() as session:
            plan = rhythm.practice_plan(session, today=TODAY, capacity=Capacity(2))
        assert len(plan.due) <= 2
        assert max(Counter(plan.days.values()).values(), default=0) <= 2
        assert plan.days.keys() <= plan.turns.keys()

    @invariant()
    def the_search_index_is_what_it_would_be_anew(self) -> None:
        before = dump(self.db)["person_text"]
        with self.db._writer.begin() as transaction:
            search.index_everyone(self.db._writer)
            anew = sorted(
                (tuple(r) for r in self.db._writer.execute(text("SELECT * FROM person_text"))),
                key=repr,
            )
            transaction.rollback()
        assert before == anew


@pytest.mark.timeout(300)  # the longest of all; a busy machine is slow
def test_any_sequence_can_be_walked_back_and_forth(
    template_store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(AnySequence, "template", template_store, raising=False)
    run_state_machine_as_test(
        AnySequence,
        settings=settings(
            max_examples=14,
            stateful_step_count=25,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
