"""What the letter of a year is made of, and how it is kept."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import event

from desktop.domain.entities import (
    Gathering,
    GatheringPerson,
    Giving,
    Introduction,
    Loop,
    Move,
    Occasion,
    Season,
    Stage,
)
from desktop.domain.reflect.year import LetterView, Year
from desktop.services.reflect import letter, profile, review
from desktop.services.reflect.letter_facts import year_facts
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add

MARCH, LAST_YEAR = date(2026, 3, 2), 2025


def facts(db: Database, year: int = 2026, today: date = TODAY) -> Year:
    with db.read() as session:
        return year_facts(session, year, today=today)


def read(db: Database, year: int = 2026, **more: Any) -> LetterView:
    with db.read() as session:
        return letter.letter_of(session, year, today=TODAY, **more)


def in_march(db: Database, *, year: int = 2026) -> int:
    """A year with one of everything; the id of Ana."""
    day = date(year, 3, 2)
    made = datetime(year, 3, 1, tzinfo=NOW.tzinfo)
    [ana, ben] = add(
        db,
        a_person(in_practice_since=day, intention="To listen.", created_at=made, met_on=str(day)),
        a_person("Ben Adler", created_at=made),
    )
    a_talk(db, ana, day=day, kind="coffee", words="The nights are long.")
    low, high = add(
        db,
        Stage(key="low", name="Attention", kind="stage", position=81),
        Stage(key="high", name="Connection", kind="stage", position=82),
    )
    [table] = add(db, Gathering(name="The writing table", day=day))
    add(
        db,
        Giving(person_id=ana, direction="given", kind="help", text="Saturdays", state="done",
               day=day),
        Giving(person_id=ana, direction="received", kind="gift", text="Honey", state="thanked",
               day=day),
        Loop(person_id=ana, kind="i_promised", text="The address", opened_on=day, closed_on=day),
        Move(person_id=ana, from_stage_id=low, to_stage_id=high, to_name="Connection",
             moved_on=day, moved_at=NOW, sign="they begin contact too"),
        GatheringPerson(gathering_id=table, person_id=ben, role="met"),
        GatheringPerson(gathering_id=table, name="Somebody hoped for", role="hoped_for"),
        Introduction(first_id=ana, second_id=ben, state="landed", outcome="They sing.",
                     thought_on=day, state_on=day),
    )  # fmt: skip
    return ana


def test_a_year_holds_what_happened_in_it(db: Database) -> None:
    in_march(db)
    aim = profile.add_line(db, "aim", "Singing", today=MARCH).created["profile_line"][0]
    profile.reach(db, aim, MARCH)
    review.keep(db, MARCH, {"next_week": "Wait."}, {})

    year = facts(db)

    for part in ("chosen", "met", "words", "given", "received", "kept", "steps", "introduced"):
        [told] = getattr(year, part)
        assert told.name == "Ana Moreau", part
        assert told.day == MARCH, part
    assert year.gatherings[0].met == ("Ben Adler",)
    assert [line.words for line in (*year.lines, *year.reached)] == ["Wait.", "Singing"]
    assert not year.is_tender


def test_another_year_holds_none_of_it(db: Database) -> None:
    in_march(db)

    assert facts(db, LAST_YEAR).is_empty
    assert facts(db, 2027, date(2027, 12, 31)).is_empty


def test_a_year_that_is_not_over_ends_today(db: Database) -> None:
    add(db, Gathering(name="In autumn", day=date(2026, 10, 1)))

    assert facts(db).gatherings == ()


def test_an_introduction_is_told_once(db: Database) -> None:
    ana = in_march(db)
    brought = Giving(
        person_id=ana, direction="given", kind="introduction", text="Introduced to Ben Adler",
        state="done", day=MARCH,
    )  # fmt: skip
    add(db, brought)

    assert [told.words for told in facts(db).given] == ["Saturdays"]


def test_nothing_that_was_confided_is_told(db: Database) -> None:
    [ana] = add(db, a_person(in_practice_since=MARCH))
    a_talk(db, ana, day=MARCH, words="For anybody.")
    talk = a_talk(db, ana, day=TODAY, words="Only for you.", confided=True)
    add(
        db,
        Giving(person_id=ana, direction="received", kind="gift", text="Secret", state="done",
               day=MARCH, interaction_id=talk),
        Loop(person_id=ana, kind="i_promised", text="Hidden", opened_on=MARCH, closed_on=MARCH,
             opened_by_id=talk),
    )  # fmt: skip

    said = read(db).made
    assert "For anybody." in said
    assert not any(word in said for word in ("Only for you", "Secret", "Hidden"))


def test_words_said_among_several_are_nobody_s_alone(db: Database) -> None:
    two = [a_person(in_practice_since=MARCH), a_person("Ben Adler", in_practice_since=MARCH)]
    a_talk(db, *add(db, *two), day=MARCH, words="We should do this again.")

    assert facts(db).words == ()


def test_a_step_back_is_not_told_as_coming_closer(db: Database) -> None:
    ana = in_march(db)
    with db.read() as session:
        low, high = (
            session.connection()
            .exec_driver_sql("SELECT id FROM stage WHERE position IN (81, 82) ORDER BY position")
            .scalars()
        )
    add(
        db,
        Move(person_id=ana, from_stage_id=high, to_stage_id=low, to_name="Attention",
             moved_on=MARCH, moved_at=NOW, sign="I advised unasked"),
    )  # fmt: skip

    assert [step.more for step in facts(db).steps] == ["Connection"]


def test_a_death_and_a_hard_season_make_the_year_tender(db: Database) -> None:
    [ana, ben] = add(db, a_person(), a_person("Ben Adler"))
    add(
        db,
        Occasion(person_id=ana, kind="death", year=2026, month=2, day=1),
        Season(person_id=ben, kind="hard", begins_on=MARCH),
    )

    view = read(db)
    assert view.is_tender
    assert "Ana Moreau died in February." in view.made
    assert "A hard season came to Ben Adler in March." in view.made


def test_a_letter_that_nobody_wrote_on_follows_the_year(db: Database) -> None:
    assert read(db, to="Judith").text.startswith("# 2026, a letter\n\nDear Judith,")
    in_march(db)

    assert "Saturdays" in read(db).text


def test_what_i_wrote_stays_as_i_left_it(db: Database) -> None:
    letter.keep(db, 2026, "# Mine\n\nIt rained.\n", now=NOW)
    in_march(db)

    assert read(db).text == "# Mine\n\nIt rained.\n"


def test_an_emptied_letter_is_made_of_the_year_again(db: Database) -> None:
    letter.keep(db, 2026, "Mine.", now=NOW)
    letter.keep(db, 2026, "  ", now=NOW)

    assert read(db).kept == ""
    db.undo()
    assert read(db).kept == "Mine.\n"


def test_made_anew_it_keeps_mine_below_in_one_step(db: Database) -> None:
    letter.keep(db, 2026, "Mine.", now=NOW)
    in_march(db)
    letter.make_anew(db, 2026, now=NOW)

    text = read(db).text
    assert text.index("Saturdays") < text.index("## What stood here before") < text.index("Mine.")
    db.undo()
    assert read(db).text == "Mine.\n"


def test_there_is_a_letter_for_every_year_since_the_first_talk(db: Database) -> None:
    [ana] = add(db, a_person())
    with db.read() as session:
        assert letter.years(session, today=TODAY) == (2026,)
    a_talk(db, ana, day=date(2023, 5, 5))
    letter.keep(db, 2022, "Before Kith.", now=NOW)
    with db.read() as session:
        assert letter.years(session, today=TODAY) == (2026, 2025, 2024, 2023, 2022)


def test_a_full_year_takes_as_many_questions_as_an_empty_one(db: Database) -> None:
    asked = asked_of_the_store(db)
    in_march(db)
    more = add(db, *(a_person(f"Person {n}", in_practice_since=MARCH) for n in range(30)))
    for person in more:
        a_talk(db, person, day=MARCH, words="Yes.")

    assert asked_of_the_store(db) - asked <= 1  # whom the names are, once somebody was met


def asked_of_the_store(db: Database) -> int:
    statements: list[str] = []
    with db.read() as session:
        event.listen(
            session.connection(), "before_cursor_execute", lambda *said: statements.append(said[2])
        )
        letter.letter_of(session, 2026, today=TODAY)
    return len(statements)
