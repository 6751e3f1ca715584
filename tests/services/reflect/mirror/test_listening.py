"""Who felt heard, and with whom I did not listen: from what I wrote after a talk, nothing else."""

from __future__ import annotations

from desktop.domain.entities import Review, ReviewPerson
from desktop.domain.reflect.mirror import Slip
from desktop.services.reflect.mirror import who_felt_heard
from desktop.storage.database import Database
from tests.builders import a_talk, add
from tests.services.reflect.mirror.living import (
    SEASON,
    WEEK,
    ago,
    ask,
    called,
    into_the_trash,
    rests,
    somebody,
)


def test_somebody_whose_words_i_kept_may_have_felt_heard(db: Database) -> None:
    daniel, priya = somebody(db, "Daniel Osei"), somebody(db, "Priya Raman")
    talk = a_talk(db, daniel, day=ago(2), words="I would rather be tired than bored.")
    a_talk(db, priya, day=ago(1), words="It was her laugh.", interrupted="no", advised="asked")
    heard, slipped = ask(db, who_felt_heard, WEEK)
    assert called(heard) == ["Priya", "Daniel"]
    assert slipped == ()
    assert [moment.id for moment in heard[1].moments] == [talk]


def test_a_talk_of_which_i_kept_no_words_says_nothing(db: Database) -> None:
    a_talk(db, somebody(db, "Daniel Osei"), day=ago(2), feeling="glad", shared="my own move")
    assert ask(db, who_felt_heard, WEEK) == ((), ())


def test_each_slip_is_called_what_it_was(db: Database) -> None:
    callum, ines, goran = (somebody(db, n) for n in ("Callum Reid", "Ines Lima", "Goran Petrov"))
    a_talk(db, callum, day=ago(1), shared="my own first solo", interrupted="once")
    a_talk(db, ines, day=ago(2), words="I do not know.", advised="unasked")
    a_talk(db, goran, day=ago(3), words="Well…", interrupted="often")
    heard, slipped = ask(db, who_felt_heard, WEEK)
    assert heard == ()
    assert [(one.called, one.way) for one in slipped] == [
        ("Callum", Slip.OWN_STORY), ("Ines", Slip.ADVISED), ("Goran", Slip.INTERRUPTED)
    ]  # fmt: skip


def test_to_interrupt_once_or_to_share_is_no_slip(db: Database) -> None:
    once, shared = somebody(db, "Ana Moreau"), somebody(db, "Ben Adler")
    a_talk(db, once, day=ago(1), words="Wait, let me finish.", interrupted="once")
    a_talk(db, shared, day=ago(2), words="Me too.", shared="The drawer that nobody has seen.")
    heard, slipped = ask(db, who_felt_heard, WEEK)
    assert (called(heard), slipped) == (["Ben"], ())


def test_a_later_talk_makes_a_slip_good(db: Database) -> None:
    callum = somebody(db, "Callum Reid")
    a_talk(db, callum, day=ago(5), words="…", advised="unasked")
    better = a_talk(db, callum, day=ago(1), words="I only wanted to say it once.")
    heard, slipped = ask(db, who_felt_heard, WEEK)
    assert ([one.moments[0].id for one in heard], slipped) == ([better], ())


def test_confided_imported_and_crowded_talks_are_left_out(db: Database) -> None:
    ana, ben, cleo = (somebody(db, name) for name in ("Ana Moreau", "Ben Adler", "Cleo Marsh"))
    a_talk(db, ana, day=ago(1), words="Do not tell.", confided=True)
    a_talk(db, ana, day=ago(1), confided=True, advised="unasked")
    a_talk(db, ben, day=ago(1), words="from the other program", origin="Monica")
    a_talk(db, ana, ben, cleo, day=ago(1), words="Cheers!", interrupted="often")
    assert ask(db, who_felt_heard, WEEK) == ((), ())


def test_nobody_is_named_who_rests_lies_in_the_trash_or_was_met_before(db: Database) -> None:
    ana, ben, cleo = (somebody(db, name) for name in ("Ana Moreau", "Ben Adler", "Cleo Marsh"))
    for person in (ana, ben):
        a_talk(db, person, day=ago(1), words="Yes.")
    a_talk(db, cleo, day=ago(8), words="Yes.")
    rests(db, ana)
    into_the_trash(db, ben)
    assert ask(db, who_felt_heard, WEEK) == ((), ())
    assert called(ask(db, who_felt_heard, SEASON)[0]) == ["Cleo"]


def test_what_i_answered_in_a_review_counts_more_than_my_guess(db: Database) -> None:
    ana, ben, cleo = (somebody(db, name) for name in ("Ana Moreau", "Ben Adler", "Cleo Marsh"))
    talk = a_talk(db, ana, day=ago(1), words="Hm.", advised="unasked")
    a_talk(db, ben, day=ago(1), words="A word of his.")
    [review] = add(db, Review(week_of=ago(3)))
    add(
        db,
        ReviewPerson(review_id=review, person_id=ana, part="heard"),
        ReviewPerson(review_id=review, person_id=cleo, part="elsewhere"),
    )
    heard, slipped = ask(db, who_felt_heard, WEEK)
    assert called(heard) == ["Ana"]
    assert heard[0].moments[0].id == talk
    assert [(one.called, one.way) for one in slipped] == [("Cleo", Slip.ELSEWHERE)]
