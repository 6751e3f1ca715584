"""After a gathering: who they are, what they become, and follow-ups laid gently."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from sqlmodel import select

from desktop.domain.entities import ContactPoint, FollowUp, Person, Season, Stage
from desktop.domain.errors import BadInputError
from desktop.domain.gatherings.rows import Alike
from desktop.domain.gatherings.spreading import Manner
from desktop.domain.rhythm.capacity import Capacity, DayKind
from desktop.domain.vocabulary import Becomes, Size
from desktop.services.gatherings import becoming, following, names
from desktop.services.journey.defaults import plant_stages
from desktop.services.today.page import today_view
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add

from .at_hand import YESTERDAY, an_evening, met, met_row, seen

TOMORROW = TODAY + timedelta(days=1)
MANNER = Manner(TOMORROW)


def person(db: Database, number: int | None) -> Person:
    assert number is not None
    with db.read() as session:
        return session.get_one(Person, number)


def stage_name(db: Database, number: int | None) -> str:
    with db.read() as session:
        return "" if number is None else session.get_one(Stage, number).kind


def proposal(db: Database, evening: int, capacity: Capacity = Capacity()) -> following.Proposal:  # noqa: B008
    rows = list(seen(db, evening).met)
    with db.read() as session:
        return following.propose(session, rows, today=TODAY, capacity=capacity, manner=MANNER)


def test_a_name_that_is_somebodys_is_asked_about_with_its_reason(db: Database) -> None:
    evening = an_evening(db)
    mina, other, _ = add(
        db, a_person("Anouk Verhaegen", organisation="Choir"), a_person("Katherine Bell"),
        a_person("Minna Falk"),
    )  # fmt: skip
    row, near = met(db, evening, "Anouk Verhaegen, knows Ester"), met(db, evening, "Kathrine Bell")
    [maybe] = met_row(db, evening, row).maybe
    assert (maybe.person_id, maybe.second, maybe.alike) == (mina, "Choir", Alike.SAME_NAME)
    [maybe] = met_row(db, evening, near).maybe
    assert (maybe.person_id, maybe.alike) == (other, Alike.NEAR_NAME)


def test_an_address_tells_more_than_a_name(db: Database) -> None:
    evening = an_evening(db)
    [pavel] = add(db, a_person("Ferran Puig"))
    add(db, ContactPoint(person_id=pavel, kind="email", value="P@example.org", key="p@example.org"))
    row = met(db, evening, "Pasha, clavichords p@example.org")
    assert [m.alike for m in met_row(db, evening, row).maybe] == [Alike.SAME_MAIL]


def test_a_first_name_may_be_any_of_that_name(db: Database) -> None:
    evening = an_evening(db)
    one, two = add(db, a_person("Maud Ellery"), a_person("Maud Ruiz", nickname="Clarita"))
    row = met(db, evening, "Maud")
    assert {m.person_id for m in met_row(db, evening, row).maybe} == {one, two}


def test_nobody_alike_asks_nothing(db: Database) -> None:
    evening = an_evening(db)
    add(db, a_person("Ana Moreau"))
    assert met_row(db, evening, met(db, evening, "Nils Aalto")).maybe == ()


def test_the_number_of_statements_does_not_grow_with_the_names(db: Database) -> None:
    from sqlalchemy import event

    evening = an_evening(db)
    add(db, *(a_person(f"Person {n}") for n in range(40)))
    counts = []
    for first, last in ((0, 2), (2, 40)):
        for n in range(first, last):
            met(db, evening, f"Person {n}")
        asked: list[str] = []
        note = lambda *given: asked.append(given[2])  # noqa: E731, B023
        event.listen(db._reader_engine, "before_cursor_execute", note)
        seen(db, evening)
        event.remove(db._reader_engine, "before_cursor_execute", note)
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_this_one_of_the_book_it_is(db: Database) -> None:
    evening = an_evening(db)
    [mina] = add(db, a_person("Anouk Verhaegen", in_practice_since=date(2025, 1, 1)))
    row = met(db, evening, "Anouk, knows Ester +44 20 7946 0911")
    becoming.match(db, row, mina, now=NOW)
    found = met_row(db, evening, row)
    assert (found.person_id, found.name, found.becomes) == (mina, "Anouk Verhaegen", "practice")
    assert person(db, mina).last_contact_on == YESTERDAY
    with db.read() as session:
        assert session.exec(select(ContactPoint.value)).all() == ["+44 20 7946 0911"]
    db.undo()
    assert met_row(db, evening, row).person_id is None
    assert person(db, mina).last_contact_on is None


def test_somebody_new_comes_with_where_when_and_through_whom(db: Database) -> None:
    plant_stages(db)
    evening = an_evening(db)
    [ana] = add(db, a_person("Ana Moreau"))
    row = met(db, evening, "Ottilie Brandt, through Ana Moreau. lends her lathe b@example.org")
    becoming.become(db, row, Becomes.PRACTICE, now=NOW)
    made = person(db, met_row(db, evening, row).person_id)
    assert (made.name, made.met_where) == ("Ottilie Brandt", "The lamplighters’ supper")
    assert (made.met_on, made.introduced_by_id) == (YESTERDAY.isoformat(), ana)
    assert (made.in_practice_since, made.last_contact_on) == (TODAY, YESTERDAY)
    assert stage_name(db, made.stage_id) == "stage"
    db.undo()
    assert met_row(db, evening, row).person_id is None
    with db.read() as session:
        assert len(session.exec(select(Person)).all()) == 1


def test_noticed_lies_in_its_tray_and_the_address_book_asks_nothing(db: Database) -> None:
    plant_stages(db)
    evening = an_evening(db)
    rosa, nils = met(db, evening, "Rosa Lindholm"), met(db, evening, "Nils Aalto")
    becoming.become(db, rosa, Becomes.NOTICED, now=NOW)
    becoming.become(db, nils, Becomes.BOOK, now=NOW)
    assert stage_name(db, person(db, met_row(db, evening, rosa).person_id).stage_id) == "noticed"
    assert person(db, met_row(db, evening, nils).person_id).in_practice_since is None
    becoming.become(db, rosa, Becomes.BOOK, now=NOW)
    assert person(db, met_row(db, evening, rosa).person_id).in_practice_since is None


def test_nobody_takes_back_whom_this_gathering_made(db: Database) -> None:
    evening = an_evening(db)
    row = met(db, evening, "Nils Aalto")
    becoming.become(db, row, Becomes.BOOK, now=NOW)
    made = met_row(db, evening, row).person_id
    becoming.become(db, row, Becomes.NOBODY, now=NOW)
    assert met_row(db, evening, row).person_id is None
    assert person(db, made).deleted_at is not None
    db.undo()
    assert met_row(db, evening, row).person_id == made


def test_twenty_met_at_a_party_bring_no_twenty_prompts(db: Database) -> None:
    """Rivals put all of them on the day after."""
    plant_stages(db)
    evening = an_evening(db)
    rows = [met(db, evening, f"Guest Number{chr(65 + n)}, line {n}") for n in range(20)]
    for row in rows:
        becoming.become(db, row, Becomes.PRACTICE, now=NOW)
    for row in rows[:10]:
        names.say_next(db, row, "ask how it went on")
    week = (DayKind.USUAL,) * 5 + (DayKind.NONE,) * 2
    found = proposal(db, evening, Capacity(3, week))
    assert len(found.days) == 10, "who has no reason gets nothing"
    assert max(Counter(found.days.values()).values()) == 1
    assert all(TODAY < day <= TODAY + timedelta(days=14) for day in found.days.values())
    following.plan(db, evening, found.days, now=NOW)
    for ahead in range(15):
        now = NOW + timedelta(days=ahead)
        with db.read() as session:
            shown = today_view(session, now=now, capacity=Capacity(3, week))
        assert len(shown.turn_to) <= 3


def test_what_i_planned_before_counts(db: Database) -> None:
    evening = an_evening(db)
    [samir] = add(db, a_person("Samir Haddad"))
    add(db, *(FollowUp(person_id=samir, day=TOMORROW, created_at=NOW) for _ in range(1)))
    [ben] = add(db, a_person("Ben Ode"))
    add(db, FollowUp(person_id=ben, day=TOMORROW, created_at=NOW))
    row = met(db, evening, "Nils Aalto")
    names.say_next(db, row, "Thank him")
    found = proposal(db, evening)
    assert found.others[TOMORROW] == 2
    assert found.days[row] == TOMORROW + timedelta(days=1)


def test_nothing_falls_into_a_break(db: Database) -> None:
    evening = an_evening(db)
    back = TODAY + timedelta(days=10)
    add(db, Season(kind="break", begins_on=TODAY, ends_on=back))
    rows = [met(db, evening, f"Guest Number{chr(65 + n)}") for n in range(5)]
    for row in rows:
        names.say_next(db, row, "ask how it went on")
    assert min(proposal(db, evening).days.values()) >= back


def test_a_name_that_may_be_somebodys_waits_for_an_answer(db: Database) -> None:
    evening = an_evening(db)
    add(db, a_person("Anouk Verhaegen"))
    row = met(db, evening, "Anouk Verhaegen")
    names.say_next(db, row, "answer her")
    assert proposal(db, evening).days == {}


def test_planning_is_one_change_with_every_reason(db: Database) -> None:
    evening = an_evening(db)
    rows = [met(db, evening, f"Guest Number{chr(65 + n)}") for n in range(3)]
    for row in rows:
        names.say_next(db, row, f"reason {row}")
    names.size_next(db, rows[1], Size.CALL)
    days = proposal(db, evening).days
    changes = following.plan(db, evening, days, now=NOW)
    assert changes.label == "Planned three follow-ups after The lamplighters’ supper"
    with db.read() as session:
        planned = session.exec(select(FollowUp)).all()
    assert {(one.reason, one.day) for one in planned} == {
        (f"reason {row}", days[row]) for row in rows
    }
    assert {one.gathering_id for one in planned} == {evening}
    assert sorted(one.size for one in planned) == ["call", "line", "line"]
    assert met_row(db, evening, rows[0]).planned_on == days[rows[0]]
    assert proposal(db, evening).days == {}
    db.undo()
    assert proposal(db, evening).days == days


def test_nothing_is_planned_without_a_reason(db: Database) -> None:
    evening = an_evening(db)
    row = met(db, evening, "Maud Ellery")
    with pytest.raises(BadInputError):
        following.plan(db, evening, {row: TOMORROW}, now=NOW)


def test_a_day_chosen_by_hand_stays_until_they_are_laid_anew(db: Database) -> None:
    evening = an_evening(db)
    rows = [met(db, evening, f"Guest Number{chr(65 + n)}") for n in range(3)]
    for row in rows:
        names.say_next(db, row, "ask")
    before = proposal(db, evening).days
    wished = {**before, rows[0]: TODAY + timedelta(days=9)}
    following.choose_days(db, wished, moved=rows[0])
    assert proposal(db, evening).days == wished
    following.lay_anew(db, evening, rows)
    assert proposal(db, evening).days == before
