"""Gatherings among all else that a person does: whatever the order, it can be walked back and
forth, and last contacts and the search index stay what they would be anew."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import rule, run_state_machine_as_test

from desktop.domain.gatherings.met_line import read_met
from desktop.domain.gatherings.rows import GatheringDraft, MetRow
from desktop.domain.gatherings.spreading import Manner
from desktop.domain.rhythm.capacity import Capacity
from desktop.domain.vocabulary import Becomes
from desktop.services.gatherings import becoming, following, keeping, names
from desktop.services.gatherings.viewing import view
from tests.builders import NOW, TODAY
from tests.services.test_any_sequence import DAYS, WORDS, AnySequence

AN_INDEX = st.integers(0, 9)


class AnyEvening(AnySequence):
    @rule(name=WORDS, ahead=st.integers(-30, 10), length=st.integers(0, 2))
    def write_a_gathering_down(self, name: str, ahead: int, length: int) -> None:
        day = TODAY + timedelta(days=ahead)
        draft = GatheringDraft(name, day, day + timedelta(days=length))
        self.count(keeping.add(self.db, draft))

    @rule(index=AN_INDEX, name=WORDS, line=WORDS, known=AN_INDEX, knows=st.booleans())
    def meet(self, index: int, name: str, line: str, known: int, knows: bool) -> None:
        gathering, person = self.pick("gathering", index), self.pick("person", known)
        met = read_met(f"{name}, {line}")
        if gathering is not None and met.name:
            whom = person if knows else None
            self.count(names.meet(self.db, gathering, met, person_id=whom, now=NOW))

    @rule(index=AN_INDEX, becomes=st.sampled_from(list(Becomes)))
    def become(self, index: int, becomes: Becomes) -> None:
        row = self.met(index)
        if row is not None and (row.person_id is not None or becomes is not Becomes.NOBODY):
            self.count(becoming.become(self.db, row.id, becomes, now=NOW))

    @rule(index=AN_INDEX, known=AN_INDEX)
    def match(self, index: int, known: int) -> None:
        row, person = self.met(index), self.pick("person", known)
        if row is not None and person is not None:
            self.count(becoming.match(self.db, row.id, person, now=NOW))

    @rule(index=AN_INDEX, words=WORDS)
    def put_right(self, index: int, words: str) -> None:
        row, met = self.met(index), read_met(words)
        if row is not None and met.name:
            self.count(names.put_right(self.db, row.id, met, now=NOW))

    @rule(index=AN_INDEX)
    def we_did_not_meet(self, index: int) -> None:
        row = self.met(index)
        if row is not None:
            self.count(names.remove(self.db, row.id))

    @rule(index=AN_INDEX, day=DAYS)
    def it_was_another_day(self, index: int, day: object) -> None:
        gathering = self.pick("gathering", index)
        if gathering is not None:
            self.count(keeping.move_to_day(self.db, gathering, day, today=TODAY))  # type: ignore[arg-type]

    @rule(index=AN_INDEX, words=WORDS)
    def plan_what_follows(self, index: int, words: str) -> None:
        gathering, row = self.pick("gathering", index), self.met(index)
        if gathering is None or row is None:
            return
        self.count(names.say_next(self.db, row.id, words))
        with self.db.read() as session:
            found = view(session, gathering, today=TODAY)
            assert found is not None
            days = following.propose(
                session, list(found.met), today=TODAY, capacity=Capacity(2),
                manner=Manner(TODAY + timedelta(days=1)),
            ).days  # fmt: skip
        if days:
            self.count(following.plan(self.db, gathering, days, now=NOW))

    @rule(index=AN_INDEX)
    def delete_it(self, index: int) -> None:
        gathering = self.pick("gathering", index)
        if gathering is not None:
            self.count(keeping.delete(self.db, gathering))

    def met(self, index: int) -> MetRow | None:
        gathering = self.pick("gathering", index)
        if gathering is None:
            return None
        with self.db.read() as session:
            found = view(session, gathering, today=TODAY)
        assert found is not None
        return found.met[index % len(found.met)] if found.met else None


@pytest.mark.timeout(300)
def test_any_evening_can_be_walked_back_and_forth(
    template_store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(AnyEvening, "template", template_store, raising=False)
    run_state_machine_as_test(
        AnyEvening,
        settings=settings(
            max_examples=5,
            stateful_step_count=30,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
