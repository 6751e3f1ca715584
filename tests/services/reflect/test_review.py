"""Looking back on a week: written part by part, found again, taken back."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event

from desktop.domain.entities import Giving, Rhythm
from desktop.domain.errors import BadInputError
from desktop.domain.reflect.review import PastReview, ReviewView
from desktop.services.people.adding import delete_people
from desktop.services.reflect import review
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add

WEEK = date(2026, 3, 9)


def seen(db: Database, week_of: date = WEEK) -> ReviewView:
    with db.read() as session:
        return review.review_of(session, week_of, today=TODAY)


def said(db: Database, part: str, words: str, *people: int, week_of: date = WEEK) -> None:
    review.keep(db, week_of, {part: words}, {part: people})


def names(view: ReviewView, part: str) -> list[str]:
    return [who.name for who in view.review.answer(part).people]


def test_a_week_that_was_not_looked_back_on_is_empty(db: Database) -> None:
    view = seen(db)

    assert view.review.id is None
    assert view.review.week_of == WEEK
    assert not view.review.answers


def test_each_question_is_kept_beside_the_others(db: Database) -> None:
    [ana, ben] = add(db, a_person(), a_person("Ben Adler"))
    said(db, "heard", "I waited.", ana)
    said(db, "seen", "", ben, ana)

    view = seen(db)
    assert view.review.answer("heard").words == "I waited."
    assert names(view, "heard") == ["Ana Moreau"]
    assert names(view, "seen") == ["Ben Adler", "Ana Moreau"]
    assert view.review.finished_on is None


def test_every_step_is_taken_back_by_itself(db: Database) -> None:
    said(db, "heard", "I waited.")
    said(db, "rest", "The garden.")

    db.undo()
    assert seen(db).review.answer("heard").words == "I waited."
    assert not seen(db).review.answer("rest")
    db.undo()
    assert seen(db).review.id is None


def test_an_answer_can_be_changed_and_taken_out(db: Database) -> None:
    [ana, ben] = add(db, a_person(), a_person("Ben Adler"))
    said(db, "heard", "I waited.", ana)
    said(db, "heard", "", ben)

    assert not seen(db).review.answer("heard").words
    assert names(seen(db), "heard") == ["Ben Adler"]


def test_a_finished_week_stays_finished_when_it_is_written_on(db: Database) -> None:
    review.keep(db, WEEK, {"next_week": "Wait."}, {}, finished_on=TODAY)
    review.keep(db, WEEK, {"rest": "The garden."}, {}, finished_on=TODAY + timedelta(days=3))

    assert seen(db).review.finished_on == TODAY


def test_a_week_begun_on_another_weekday_is_the_same_week(db: Database) -> None:
    said(db, "heard", "I waited.")

    view = seen(db, WEEK - timedelta(days=1))
    assert view.review.week_of == WEEK
    said(db, "rest", "The garden.", week_of=WEEK - timedelta(days=1))
    with db.read() as session:
        assert len(review.past_reviews(session)) == 1


def test_the_line_is_read_in_the_week_it_was_written_for_and_no_later(db: Database) -> None:
    said(db, "next_week", "Ask again.")

    assert seen(db, WEEK + timedelta(weeks=1)).line_before == "Ask again."
    assert seen(db, WEEK + timedelta(weeks=2)).line_before == ""


def test_earlier_weeks_stand_with_what_was_written_for_the_next(db: Database) -> None:
    said(db, "heard", "I waited.", week_of=WEEK - timedelta(weeks=2))
    review.keep(db, WEEK, {"heard": "Yes.", "next_week": "Wait."}, {}, finished_on=TODAY)

    with db.read() as session:
        past = review.past_reviews(session)
    assert [(one.week_of, one.is_finished, one.line) for one in past] == [
        (WEEK, True, "Wait."),
        (WEEK - timedelta(weeks=2), False, "I waited."),
    ]


def test_a_week_can_be_forgotten_and_comes_back_whole(db: Database) -> None:
    [ana] = add(db, a_person())
    said(db, "heard", "I waited.", ana)
    found: int | None = seen(db).review.id
    assert found is not None

    review.forget(db, found)
    assert seen(db).review.id is None
    db.undo()
    assert names(seen(db), "heard") == ["Ana Moreau"]


def test_who_is_gone_cannot_be_chosen_and_nothing_is_kept(db: Database) -> None:
    [ana] = add(db, a_person())
    delete_people(db, [ana], now=NOW)

    with pytest.raises(BadInputError):
        said(db, "heard", "I waited.", ana)
    assert seen(db).review.id is None


def test_the_people_of_the_week_are_at_hand_with_their_last_contact(db: Database) -> None:
    [ana, ben, cleo] = add(db, a_person(), a_person("Ben Adler"), a_person("Cleo Roy"))
    a_talk(db, ana, ben, day=WEEK, kind="meal")
    a_talk(db, ana, day=TODAY, kind="call")
    a_talk(db, cleo, day=WEEK - timedelta(days=1))

    met = seen(db).at_hand.met
    assert [(one.name, one.kind, one.day) for one in met] == [
        ("Ana Moreau", "call", TODAY),
        ("Ben Adler", "meal", WEEK),
    ]


def test_thanks_owed_are_at_hand_without_what_was_confided(db: Database) -> None:
    [ana] = add(db, a_person())
    talk = a_talk(db, ana, confided=True)
    owed: dict[str, Any] = {
        "person_id": ana,
        "direction": "received",
        "kind": "gift",
        "state": "done",
    }
    add(
        db,
        Giving(text="A jar of honey", day=TODAY - timedelta(days=20), **owed),
        Giving(text="What nobody knows", day=TODAY, interaction_id=talk, **owed),
        Giving(text="Long ago", day=TODAY - timedelta(days=200), **owed),
        Giving(text="Thanked", day=TODAY, **{**owed, "state": "thanked"}),
    )

    assert [one.text for one in seen(db).at_hand.owed] == ["", "A jar of honey"]


def test_a_review_is_listed_by_its_first_words(db: Database) -> None:
    said(db, "rest", "The garden.\nAnd the shed.")

    with db.read() as session:
        [past] = review.past_reviews(session)
    assert isinstance(past, PastReview)
    assert past.line == "The garden."


def test_what_the_mirror_knows_is_at_hand(db: Database) -> None:
    long_ago = TODAY - timedelta(days=200)
    [ana, ben] = add(
        db,
        a_person(in_practice_since=long_ago, intention="I want to listen."),
        a_person("Ben Adler", in_practice_since=long_ago),
    )
    add(db, Rhythm(person_id=ana, earliest=2, latest=3, unit="week"))
    a_talk(db, ana, day=TODAY - timedelta(days=90))
    for ago in (60, 30):
        a_talk(db, ben, day=TODAY - timedelta(days=ago), began_by="me", asked=True)
    a_talk(db, ben, day=TODAY, began_by="me")

    near = seen(db).at_hand

    assert [(one.name, one.intention) for one in near.unlived] == [
        ("Ana Moreau", "I want to listen.")
    ]
    assert (near.unprompted, near.contacts) == (1, 1)
    assert near.needed == ()  # today nothing was asked of him


def test_a_week_of_many_people_takes_no_more_questions_than_one_of_few(db: Database) -> None:
    long_ago = TODAY - timedelta(days=200)
    [ana] = add(db, a_person(in_practice_since=long_ago))
    a_talk(db, ana, day=WEEK)
    few = asked_of_the_store(db)
    many = add(db, *(a_person(f"Person {n}", in_practice_since=long_ago) for n in range(40)))
    a_talk(db, *many, day=TODAY)

    assert asked_of_the_store(db) == few


def asked_of_the_store(db: Database) -> int:
    statements: list[str] = []
    with db.read() as session:
        event.listen(
            session.connection(), "before_cursor_execute", lambda *said: statements.append(said[2])
        )
        review.review_of(session, WEEK, today=TODAY)
    return len(statements)
