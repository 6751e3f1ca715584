"""Who has no thanks yet; and to whom I turned only when I needed something."""

from __future__ import annotations

from datetime import timedelta

from desktop.services import giving, seasons
from desktop.services.reflect.mirror import only_when_needed, without_thanks
from desktop.storage.database import Database
from tests.builders import TODAY, a_talk
from tests.services.reflect.mirror.living import (
    SEASON,
    WEEK,
    ago,
    ask,
    called,
    gave,
    into_the_trash,
    rests,
    somebody,
)


def test_who_gave_and_was_not_thanked_is_named_with_it(db: Database) -> None:
    amara, seun = somebody(db, "Amara Obi"), somebody(db, "Seun Cole")
    honey = gave(db, amara, "honey", ago(3))
    gave(db, seun, "a chapter", ago(2))
    gave(db, seun, "an hour", ago(5))
    found = ask(db, without_thanks, WEEK)
    assert [(one.called, one.words, len(one.moments)) for one in found] == [
        ("Seun", "a chapter", 2), ("Amara", "honey", 1)
    ]  # fmt: skip
    assert found[1].moments[0].id == honey


def test_thanks_said_an_idea_and_what_i_gave_are_no_debts(db: Database) -> None:
    amara = somebody(db, "Amara Obi")
    honey = gave(db, amara, "honey", ago(3))
    giving.advance(db, honey, "thanked", today=TODAY)
    gave(db, amara, "a name", ago(3), state="offered")
    gave(db, amara, "my evening", ago(3), direction="given")
    gave(db, amara, "last year's loan", ago(300))
    assert ask(db, without_thanks, WEEK) == ()


def test_what_was_confided_with_a_gift_is_not_quoted(db: Database) -> None:
    amara = somebody(db, "Amara Obi")
    talk = a_talk(db, amara, day=ago(2), confided=True)
    gave(db, amara, "money for the clinic", ago(2), interaction_id=talk)
    [one] = ask(db, without_thanks, WEEK)
    assert (one.called, one.words) == ("Amara", "")


def test_the_trash_and_the_resting_owe_and_are_owed_nothing(db: Database) -> None:
    amara, seun = somebody(db, "Amara Obi"), somebody(db, "Seun Cole")
    gave(db, amara, "honey", ago(3))
    gave(db, seun, "a chapter", ago(3))
    rests(db, amara)
    into_the_trash(db, seun)
    assert ask(db, without_thanks, WEEK) == ()


def asked(db: Database, person: int, *days: int) -> list[int]:
    return [a_talk(db, person, day=ago(n), began_by="me", asked=True) for n in days]


def test_twice_for_a_room_and_never_otherwise_is_said(db: Database) -> None:
    ester = somebody(db, "Ester Lind")
    talks = asked(db, ester, 60, 10)
    [one] = ask(db, only_when_needed, SEASON)
    assert [moment.id for moment in one.moments] == talks[::-1]
    assert one.since == ago(60)


def test_that_she_came_to_me_in_between_changes_nothing(db: Database) -> None:
    ester = somebody(db, "Ester Lind")
    asked(db, ester, 60, 10)
    a_talk(db, ester, day=ago(30), began_by="them")
    assert called(ask(db, only_when_needed, SEASON)) == ["Ester"]


def test_one_request_and_its_reminder_are_no_habit(db: Database) -> None:
    once, reminded = somebody(db, "Ana Moreau"), somebody(db, "Ben Adler")
    asked(db, once, 60)
    asked(db, reminded, 14, 10)
    assert ask(db, only_when_needed, SEASON) == ()


def test_a_call_for_its_own_sake_is_enough_not_to_be_named(db: Database) -> None:
    by_me, unsaid, both = (somebody(db, n) for n in ("Ana Moreau", "Ben Adler", "Cleo Marsh"))
    for person, began in ((by_me, "me"), (unsaid, ""), (both, "both")):
        asked(db, person, 60, 10)
        a_talk(db, person, day=ago(30), began_by=began)
    assert ask(db, only_when_needed, SEASON) == ()


def test_whoever_got_something_from_me_was_not_only_asked(db: Database) -> None:
    ester = somebody(db, "Ester Lind")
    _, talk = asked(db, ester, 60, 10)
    giving.note(db, ester, "three evenings", today=ago(10), interaction_id=talk)
    assert ask(db, only_when_needed, SEASON) == ()


def test_what_i_asked_into_a_round_was_asked_of_nobody(db: Database) -> None:
    ana, ben, cleo = (somebody(db, name) for name in ("Ana Moreau", "Ben Adler", "Cleo Marsh"))
    for days in (60, 30, 10):
        a_talk(db, ana, ben, cleo, day=ago(days), began_by="me", asked=True)
        a_talk(db, ana, day=ago(days), began_by="me", asked=True, kind="gathering")
    assert ask(db, only_when_needed, SEASON) == ()


def test_in_a_hard_season_and_of_what_was_confided_it_is_not_said(db: Database) -> None:
    ester, ben = somebody(db, "Ester Lind"), somebody(db, "Ben Adler")
    asked(db, ester, 60, 10)
    seasons.begin_hard(db, ester, today=TODAY - timedelta(days=5))
    for days in (60, 10):
        a_talk(db, ben, day=ago(days), began_by="me", asked=True, confided=True)
    assert ask(db, only_when_needed, SEASON) == ()
