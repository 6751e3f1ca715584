"""How much is promised and lived a month, and who might rest."""

from __future__ import annotations

from datetime import date

from sqlalchemy import event
from sqlalchemy.engine import Engine

from desktop.domain.entities import FollowUp
from desktop.domain.reflect.mirror import Topic
from desktop.domain.reflect.promised import Load, Promised
from desktop.domain.rhythm.rules import NO_RHYTHM, RhythmRule
from desktop.services import breaks, rhythm, seasons
from desktop.services.journey.defaults import plant_stages
from desktop.services.journey.parting import let_rest
from desktop.services.reflect.mirror import mirror, promised_and_lived, who_might_rest
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.services.reflect.mirror.living import (
    DAY,
    SEASON,
    WEEK,
    YEAR,
    ago,
    gave,
    open_with,
    rests,
    somebody,
)

WEEKLY = RhythmRule(1, 1, "week")


def promised(db: Database, today: date = TODAY) -> Promised:
    with db.read() as session:
        return promised_and_lived(session, today=today)


def resting(db: Database, today: date = TODAY) -> list[str]:
    with db.read() as session:
        return [one.called for one in who_might_rest(session, today=today)]


def test_a_month_holds_what_the_middles_of_the_windows_ask(db: Database) -> None:
    ana, ben, cleo = (somebody(db, name) for name in ("Ana Moreau", "Ben Adler", "Cleo Marsh"))
    rhythm.set_rhythm(db, WEEKLY, person_id=ana)
    rhythm.set_rhythm(db, NO_RHYTHM, person_id=ben)
    assert promised(db).promised == 5  # 4.3 a month, and 0.9 by the usual rhythm
    rests(db, cleo)
    assert promised(db).promised == 4


def test_what_is_lived_are_the_contacts_of_three_months(db: Database) -> None:
    ana, ben = somebody(db, "Ana Moreau"), somebody(db, "Ben Adler")
    [known] = add(db, a_person("Cleo Marsh"))
    for week in range(12):
        a_talk(db, ana, known, day=ago(7 * week))
        a_talk(db, ana, day=ago(7 * week), kind="message")
    a_talk(db, ben, day=ago(200))
    assert promised(db).lived == 4


def test_a_break_does_not_count_against_me(db: Database) -> None:
    ana = somebody(db, "Ana Moreau")
    for week in range(6):
        a_talk(db, ana, day=ago(45 + 7 * week))
    assert promised(db).lived == 2
    breaks.begin_break(db, today=ago(44), back_on=TODAY)
    assert promised(db).lived == 4
    breaks.begin_break(db, today=TODAY)
    assert promised(db).on_break


def test_of_a_few_weeks_nothing_is_said_yet(db: Database) -> None:
    ana = somebody(db, "Ana Moreau", in_practice_since=ago(10))
    a_talk(db, ana, day=ago(2))
    assert promised(db).lived is None
    assert promised(db).load is None


def test_the_three_kinds_of_load() -> None:
    assert Promised(31, 14).load is Load.MORE
    assert Promised(12, 11).load is Load.RIGHT
    assert Promised(8, 14).load is Load.LIGHTER
    assert Promised(0, 4).load is None


def test_whose_rhythm_was_not_lived_for_long_might_rest(db: Database) -> None:
    long, lately, near = (somebody(db, n) for n in ("Ana Moreau", "Ben Adler", "Cleo Marsh"))
    talk = a_talk(db, long, day=ago(300), words="We are well, and very quiet.")
    a_talk(db, long, day=ago(290), words="Do not tell.", confided=True)
    a_talk(db, lately, day=ago(80))
    a_talk(db, near, day=ago(5))
    with db.read() as session:
        [one] = who_might_rest(session, today=TODAY)
    assert (one.called, one.intention) == ("Ana", "To be there for Ana Moreau")
    assert one.words == "We are well, and very quiet."
    assert one.last is not None
    assert one.last.id == talk + 1
    assert one.slower.longest_days > one.rule.longest_days


def test_whoever_has_anything_open_or_a_hard_season_is_not_asked_about(db: Database) -> None:
    names = ("Ana Moreau", "Ben Adler", "Cleo Marsh", "Dana Fox", "Elif Kaya")
    loop, plan, hard, free, kept = (somebody(db, name) for name in names)
    for person in (loop, plan, hard, free, kept):
        a_talk(db, person, day=ago(300))
    open_with(db, loop, "they_promised", "the key", ago(100))
    add(db, FollowUp(person_id=plan, day=TODAY + DAY, created_at=NOW))
    seasons.begin_hard(db, hard, today=ago(3))
    rhythm.set_rhythm(db, NO_RHYTHM, person_id=free)
    rhythm.keep_mine(db, kept, today=ago(10))
    assert resting(db) == []
    assert resting(db, TODAY + 200 * DAY) == ["Elif"]


def test_never_more_than_a_handful_and_each_answer_ends_it(db: Database) -> None:
    plant_stages(db)
    people = [somebody(db, f"{name} Ito") for name in "ABCDEFG"]
    for place, person in enumerate(people):
        a_talk(db, person, day=ago(300 + place))
    assert resting(db) == ["G", "F", "E", "D", "C"]
    let_rest(db, people[6], now=NOW)
    rhythm.set_rhythm(db, RhythmRule(5, 6, "month"), person_id=people[5], today=TODAY)
    rhythm.keep_mine(db, people[4], today=TODAY)
    assert resting(db) == ["D", "C", "B", "A"]
    db.undo()
    assert resting(db) == ["E", "D", "C", "B", "A"]


def test_the_sentences_stand_in_the_order_of_their_topics(db: Database) -> None:
    ana = somebody(db, "Ana Moreau")
    a_talk(db, ana, day=ago(2), words="Yes.", kind="coffee", began_by="me")
    gave(db, ana, "honey", ago(30))
    open_with(db, ana, "i_promised", "a page", ago(1))
    with db.read() as session:
        said = mirror(session, *WEEK, today=TODAY).sentences
    assert [sentence.topic for sentence in said] == [
        Topic.HEARD, Topic.THANKS, Topic.PROMISES, Topic.SEEN
    ]  # fmt: skip


def test_the_number_of_statements_does_not_grow_with_the_people(db: Database) -> None:
    counted: list[int] = []
    for more in (3, 40):
        for number in range(more):
            person = somebody(db, f"N{number} Ito")
            a_talk(db, person, day=ago(number % 80), words="Yes.", ask_next="more")
            gave(db, person, "honey", ago(3))
            open_with(db, person, "their_chapter", "The visa", ago(5))
        statements: list[str] = []

        def note(conn: object, cursor: object, statement: str, *rest: object) -> None:
            statements.append(statement)  # noqa: B023

        with db.read() as session:
            event.listen(Engine, "before_cursor_execute", note)
            for days in (WEEK, SEASON, YEAR):
                mirror(session, *days, today=TODAY)
            event.remove(Engine, "before_cursor_execute", note)
        counted.append(len(statements))
    assert counted[0] == counted[1]


def test_nothing_is_said_of_an_empty_book(db: Database) -> None:
    with db.read() as session:
        assert mirror(session, *YEAR, today=TODAY).sentences == ()
        assert who_might_rest(session, today=TODAY) == ()
    assert promised(db) == Promised(0, None)
