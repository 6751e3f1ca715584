"""What no plan stood behind, who always begins, what was promised, and what I never asked."""

from __future__ import annotations

from datetime import timedelta

from desktop.domain.entities import FollowUp
from desktop.domain.reflect.mirror import Begun, Unprompted
from desktop.domain.talk import SUGGESTED
from desktop.services import loops, seasons
from desktop.services.reflect.mirror import always_began, unprompted_share
from desktop.services.reflect.mirror.open_ends import ASK, CHAPTER, never_asked, promises
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.services.reflect.mirror.living import (
    SEASON,
    WEEK,
    ago,
    ask,
    called,
    into_the_trash,
    open_with,
    somebody,
)


def test_what_no_plan_stood_behind_was_unprompted(db: Database) -> None:
    ana = somebody(db, "Ana Moreau")
    free = a_talk(db, ana, day=ago(1), began_by="me")
    planned = a_talk(db, ana, day=ago(2), began_by="both")
    add(db, FollowUp(person_id=ana, day=ago(2), state="kept", interaction_id=planned,
                     created_at=NOW))  # fmt: skip
    share = ask(db, unprompted_share, WEEK)
    assert (share.count, share.of) == (1, 2)
    assert [moment.id for one in share.people for moment in one.moments] == [free]


def test_what_today_had_brought_was_prompted(db: Database) -> None:
    ana = somebody(db, "Ana Moreau")
    a_talk(db, ana, day=ago(1), began_by="me", origin=SUGGESTED)
    free = a_talk(db, ana, day=ago(2), began_by="me")
    share = ask(db, unprompted_share, WEEK)
    assert (share.count, share.of) == (1, 2)
    assert [moment.id for one in share.people for moment in one.moments] == [free]


def test_what_i_marked_so_was_unprompted_though_it_was_planned(db: Database) -> None:
    ana = somebody(db, "Ana Moreau")
    talk = a_talk(db, ana, day=ago(2), unprompted=True)
    add(db, FollowUp(person_id=ana, day=ago(2), state="kept", interaction_id=talk,
                     created_at=NOW))  # fmt: skip
    assert ask(db, unprompted_share, WEEK).count == 1


def test_only_what_was_mine_to_begin_is_looked_at(db: Database) -> None:
    ana, ben = somebody(db, "Ana Moreau"), somebody(db, "Ben Adler")
    [known] = add(db, a_person("Cleo Marsh"))
    a_talk(db, ana, day=ago(1), began_by="them")
    a_talk(db, ana, day=ago(1), kind="gathering")
    a_talk(db, ana, day=ago(1), origin="whatsapp")
    a_talk(db, known, day=ago(1))
    assert ask(db, unprompted_share, WEEK) == Unprompted(0, 0)
    a_talk(db, ana, ben, known, day=ago(1))
    assert ask(db, unprompted_share, WEEK).of == 1


def began(db: Database, name: str, *who: str) -> int:
    person = somebody(db, name)
    for place, by in enumerate(who):
        a_talk(db, person, day=ago(3 + 10 * place), began_by=by)
    return person


def test_always_is_said_only_of_always(db: Database) -> None:
    began(db, "Ana Moreau", "me", "me", "me", "me")
    began(db, "Ben Adler", "them", "them", "them", "them", "them")
    began(db, "Cleo Marsh", "me", "me", "me", "me", "them")
    began(db, "Dana Fox", "me", "me", "me", "me", "")
    began(db, "Elif Kaya", "me", "me", "me", "me", "both")
    began(db, "Finn Gruber", "me", "me", "me")
    found = ask(db, always_began, SEASON)
    assert [(one.called, one.way) for one in found] == [("Ben", Begun.THEM), ("Ana", Begun.ME)]


def test_in_a_hard_season_it_is_right_that_i_begin(db: Database) -> None:
    ana = began(db, "Ana Moreau", "me", "me", "me", "me")
    seasons.begin_hard(db, ana, today=ago(30))
    assert ask(db, always_began, SEASON) == ()


def test_promises_kept_in_these_days_and_open_past_their_day(db: Database) -> None:
    ana, ben, cleo = (somebody(db, name) for name in ("Ana Moreau", "Ben Adler", "Cleo Marsh"))
    kept = open_with(db, ana, "i_promised", "the seeds", ago(4))
    loops.close(db, kept, today=ago(2))
    open_with(db, ben, "i_promised", "the name of the physio", ago(5))
    open_with(db, cleo, "i_promised", "a page", TODAY + timedelta(days=1))
    open_with(db, cleo, "they_promised", "the key", ago(9))
    open_with(db, cleo, "i_promised", "from another time", ago(700))
    done, still = ask(db, promises, WEEK)
    assert [(one.called, one.words) for one in done] == [("Ana", "the seeds")]
    assert [(one.called, one.words) for one in still] == [("Ben", "the name of the physio")]


def test_what_was_promised_in_confidence_is_not_quoted(db: Database) -> None:
    ben = somebody(db, "Ben Adler")
    talk = a_talk(db, ben, day=ago(9), confided=True)
    open_with(db, ben, "i_promised", "to say nothing to Ana", ago(5), opened_by_id=talk)
    _, [one] = ask(db, promises, WEEK)
    assert (one.called, one.words) == ("Ben", "")


def test_a_chapter_that_had_its_day_without_a_word_since(db: Database) -> None:
    ana = somebody(db, "Ana Moreau")
    a_talk(db, ana, day=ago(20))
    loop = open_with(db, ana, "their_chapter", "She reads in public", ago(6))
    [one] = ask(db, never_asked, WEEK)
    assert (one.called, one.words, one.way) == ("Ana", "She reads in public", CHAPTER)
    assert [moment.id for moment in one.moments] == [loop]


def test_a_word_on_their_day_or_since_is_enough_and_yesterday_is_early(db: Database) -> None:
    same, since, early = (somebody(db, n) for n in ("Ana Moreau", "Ben Adler", "Cleo Marsh"))
    for person, day in ((same, 6), (since, 6), (early, 1)):
        open_with(db, person, "their_chapter", "The visa", ago(day))
    a_talk(db, same, day=ago(6))
    a_talk(db, since, day=ago(2))
    assert ask(db, never_asked, WEEK) == ()


def test_what_i_meant_to_ask_and_never_did(db: Database) -> None:
    ana, ben, cleo = (somebody(db, name) for name in ("Ana Moreau", "Ben Adler", "Cleo Marsh"))
    talk = a_talk(db, ana, day=ago(80), ask_next="which page she is afraid of")
    a_talk(db, ben, day=ago(80), ask_next="about the mill")
    a_talk(db, ben, day=ago(20))
    a_talk(db, cleo, day=ago(80), ask_next="about the trial", confided=True)
    [one] = ask(db, never_asked, WEEK)
    assert (one.called, one.words, one.way) == ("Ana", "which page she is afraid of", ASK)
    assert one.moments[0].id == talk


def test_while_the_rhythm_waits_nothing_was_forgotten(db: Database) -> None:
    ana, ben = somebody(db, "Ana Moreau"), somebody(db, "Ben Adler")
    a_talk(db, ana, day=ago(30), ask_next="about the mill")
    a_talk(db, ben, day=ago(80), ask_next="about the mill")
    into_the_trash(db, ben)
    assert called(ask(db, never_asked, WEEK)) == []
