"""The brief of a meeting, with a real store. It is Thursday, 12 March 2026, nine o'clock."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event
from sqlmodel import select

from desktop.domain.brief import (
    Brief,
    BriefPerson,
    PageWishes,
    Part,
    Worth,
    for_paper,
    wishes_of,
)
from desktop.domain.entities import (
    ContactPoint,
    Facet,
    FollowUp,
    FollowUpGuest,
    Giving,
    Loop,
    Occasion,
    Season,
    Stage,
)
from desktop.domain.meetings import Meeting
from desktop.services.brief.page import brief
from desktop.services.journey.defaults import plant_stages
from desktop.services.meetings import next_meeting
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add


def read(db: Database, meeting: Meeting) -> Brief:
    with db.read() as session:
        found = brief(session, meeting, now=NOW)
    assert found is not None
    return found


def page(db: Database, person: int) -> BriefPerson:
    return read(db, Meeting(person_id=person)).people[0]


def a_plan(person: int | None = None, ahead: int = 0, at: str = "", **fields: Any) -> FollowUp:
    day = TODAY + timedelta(days=ahead)
    if at:
        fields["starts_at"] = datetime.fromisoformat(f"{day}T{at}")
        fields.setdefault("zone", "UTC")
        fields.setdefault("shape", "appointment")
    return FollowUp(**{"person_id": person, "day": day, "created_at": NOW, **fields})


@contextmanager
def counted(db: Database) -> Iterator[list[str]]:
    asked: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        asked.extend([statement] * (statement != "BEGIN"))

    event.listen(db._reader_engine, "before_cursor_execute", note)
    yield asked
    event.remove(db._reader_engine, "before_cursor_execute", note)


def test_it_says_what_is_planned_where_i_am(db: Database) -> None:
    [ana] = add(db, a_person())
    [plan] = add(db, a_plan(ana, at="19:30", zone="Asia/Tokyo", minutes=30, place="by phone"))
    facts = read(db, Meeting(follow_up_id=plan)).facts
    assert facts.starts_at == datetime(2026, 3, 12, 10, 30)
    assert (facts.people, facts.minutes, facts.place) == ((ana,), 30, "by phone")


def test_one_of_a_series_is_meant(db: Database) -> None:
    [ana] = add(db, a_person())
    [plan] = add(db, a_plan(ana, ahead=-7, at="10:00", rule="FREQ=WEEKLY"))
    named = read(db, Meeting(follow_up_id=plan, occurrence=TODAY + timedelta(days=7))).facts
    assert named.day == TODAY + timedelta(days=7)
    of_person = read(db, Meeting(person_id=ana)).facts
    assert of_person.meeting == Meeting(follow_up_id=plan, occurrence=TODAY)
    assert of_person.starts_at == datetime(2026, 3, 12, 10, 0)


def test_of_a_person_it_is_about_what_comes_next(db: Database) -> None:
    ana, ben = add(db, a_person(), a_person("Ben Okri"))
    later, sooner, _ = add(
        db, a_plan(ana, ahead=9), a_plan(ben, ahead=4), a_plan(ana, ahead=-3, state="planned")
    )
    add(db, FollowUpGuest(follow_up_id=sooner, person_id=ana))
    assert read(db, Meeting(person_id=ana)).facts.meeting == Meeting(follow_up_id=sooner)
    assert [one.name for one in read(db, Meeting(follow_up_id=sooner)).people] == [
        "Ben Okri", "Ana Moreau",
    ]  # fmt: skip
    assert read(db, Meeting(follow_up_id=later)).facts.people == (ana,)


def test_without_a_plan_it_is_about_the_person(db: Database) -> None:
    [ana] = add(db, a_person())
    facts = read(db, Meeting(person_id=ana)).facts
    assert not facts.is_planned
    assert facts.day == TODAY


def test_what_is_gone_has_no_brief(db: Database) -> None:
    [gone] = add(db, a_person(deleted_at=NOW))
    with db.read() as session:
        assert brief(session, Meeting(person_id=gone), now=NOW) is None
        assert brief(session, Meeting(follow_up_id=404), now=NOW) is None


def test_their_last_words_are_the_last_that_were_said(db: Database) -> None:
    [ana] = add(db, a_person())
    a_talk(db, ana, day=TODAY - timedelta(days=20), words="We have until June.", confided=True,
           feeling="fear")  # fmt: skip
    a_talk(db, ana, day=TODAY - timedelta(days=3), kind="message", ask_next="How did it go?",
           advised="unasked")  # fmt: skip
    found = page(db, ana)
    assert found.last_words is not None
    assert found.last_words.words == "We have until June."
    assert (found.last_words.feeling, found.last_words.confided) == ("fear", True)
    assert (found.last_kind, found.meant_to_ask) == ("message", "How did it go?")
    assert found.listened is not None
    assert (found.listened.advised, found.listened.interrupted) == ("unasked", "")


def test_what_is_open_and_what_is_worth_remembering(db: Database) -> None:
    [ana] = add(db, a_person())
    add(
        db,
        Loop(person_id=ana, kind="i_promised", text="the notes", opened_on=TODAY),
        Loop(person_id=ana, kind="i_promised", text="done", opened_on=TODAY, closed_on=TODAY),
        Facet(person_id=ana, kind="value", text="plain words", noted_on=date(2025, 1, 1)),
        Facet(person_id=ana, kind="worry", text="the roof", noted_on=date(2026, 1, 1)),
        Occasion(person_id=ana, kind="birthday", month=3, day=20, year=1980),
        Occasion(person_id=ana, kind="birthday", month=9, day=20),
        Giving(person_id=ana, kind="help", direction="received", state="done", text="the ride"),
        Giving(person_id=ana, kind="help", direction="received", state="thanked", text="tea"),
    )
    found = page(db, ana)
    assert [loop.text for loop in found.loops] == ["the notes"]
    assert [(row.worth, row.text) for row in found.remembered] == [
        (Worth.OCCASION, ""), (Worth.THANKS, "the ride"),
        (Worth.FACET, "the roof"), (Worth.FACET, "plain words"),
    ]  # fmt: skip
    assert found.remembered[0].years == 46


def test_the_stage_asks_in_words_for_this_person(db: Database) -> None:
    plant_stages(db)
    with db.read() as session:
        stage = session.exec(select(Stage.id).where(Stage.key == "listening")).one()
    [ana] = add(db, a_person(pronouns="she/her", stage_id=stage))
    asks = page(db, ana).asks
    assert asks[0] == "What did she say, in her own words?"
    assert len(asks) == 4


def test_it_calls_by_the_number_to_ring_first(db: Database) -> None:
    [ana] = add(db, a_person())
    add(
        db,
        ContactPoint(person_id=ana, kind="phone", value="1", position=0),
        ContactPoint(person_id=ana, kind="phone", value="2", position=1, preferred=True),
    )
    assert page(db, ana).phone == "2"


def test_in_a_hard_season_nothing_is_asked_and_nothing_owed(db: Database) -> None:
    [ana] = add(db, a_person(pronouns="she/her"))
    a_talk(db, ana, day=TODAY, advised="unasked", ask_next="the papers?")
    add(
        db,
        Season(person_id=ana, kind="hard", begins_on=TODAY),
        Loop(person_id=ana, kind="they_promised", text="the key", opened_on=TODAY),
        Loop(person_id=ana, kind="i_promised", text="the ladder", opened_on=TODAY),
        Giving(person_id=ana, kind="help", direction="received", state="done", text="the ride"),
    )
    found = page(db, ana)
    assert found.hard_season
    assert [loop.text for loop in found.loops] == ["the ladder"]
    assert (found.remembered, found.listened, found.meant_to_ask) == ((), None, "")
    assert len(found.unknown) == len(found.asks) == 1
    assert not found.asks[0].endswith("?")


def test_paper_leaves_out_what_was_confided_unless_asked(db: Database) -> None:
    [ana] = add(db, a_person())
    talk = a_talk(db, ana, words="nobody knows", confided=True, ask_next="and now?")
    add(
        db,
        Loop(person_id=ana, kind="i_promised", text="silence", opened_on=TODAY, opened_by_id=talk),
        Facet(person_id=ana, kind="worry", text="the roof", noted_on=TODAY, interaction_id=talk),
        Facet(person_id=ana, kind="value", text="plain words", noted_on=TODAY),
    )
    whole = read(db, Meeting(person_id=ana))
    [printed] = for_paper(whole, PageWishes()).people
    assert (printed.last_words, printed.meant_to_ask, printed.loops) == (None, "", ())
    assert [row.text for row in printed.remembered] == ["plain words"]
    assert for_paper(whole, PageWishes(confided_on_paper=True)) == whole


def test_what_stands_on_the_page_is_kept_and_read_back() -> None:
    wishes = PageWishes(large_print=True).with_part(Part.PEN, False).with_part(Part.ASKS, False)
    assert wishes_of(wishes.kept()) == wishes
    assert wishes.with_part(Part.PEN, True).left_out == {Part.ASKS}


@pytest.mark.parametrize("kept", [None, [], "x", {"left_out": 3}, {"left_out": ["no such part"]}])
def test_wishes_that_cannot_be_read_are_as_usual(kept: object) -> None:
    assert wishes_of(kept) == PageWishes()


def test_it_takes_the_same_few_statements_for_one_as_for_many(db: Database) -> None:
    people = add(db, *(a_person(f"Guest {n}") for n in range(6)))
    for person in people:
        a_talk(db, person, words="yes", feeling="calm")
        add(db, Loop(person_id=person, kind="i_promised", text="x", opened_on=TODAY))
    one, many = add(db, a_plan(people[0]), a_plan(people[0]))
    add(db, *(FollowUpGuest(follow_up_id=many, person_id=person) for person in people[1:]))
    with counted(db) as few:
        read(db, Meeting(follow_up_id=one))
    with counted(db) as more:
        assert len(read(db, Meeting(follow_up_id=many)).people) == 6
    assert len(few) == len(more) == 12, few


@pytest.mark.parametrize(
    ("plans", "meant"),
    [
        ([], None),
        ([{"at": "10:30"}, {"at": "16:00"}], 0),
        ([{"at": "08:00", "minutes": 30}, {"at": "16:00"}], 1),  # that one is over
        ([{"at": "08:45", "minutes": 30}, {"at": "16:00"}], 0),  # that one is on
        ([{"ahead": 1, "at": "08:00"}], 0),
        ([{"ahead": 2, "at": "08:00"}], None),
        ([{}], None),  # any time of today is no appointment
        ([{"at": "10:30", "state": "kept"}], None),
    ],
)
def test_which_appointment_comes_next(
    db: Database, plans: list[dict[str, Any]], meant: int | None
) -> None:
    [ana] = add(db, a_person())
    ids = add(db, *(a_plan(ana, **plan) for plan in plans)) if plans else []
    with db.read() as session:
        found = next_meeting(session, now=NOW)
    assert found == (None if meant is None else Meeting(follow_up_id=ids[meant]))


def test_the_next_of_a_series_comes_with_its_day(db: Database) -> None:
    [ana] = add(db, a_person())
    [plan] = add(db, a_plan(ana, ahead=-14, at="11:00", rule="FREQ=WEEKLY"))
    with db.read() as session:
        assert next_meeting(session, now=NOW) == Meeting(follow_up_id=plan, occurrence=TODAY)
