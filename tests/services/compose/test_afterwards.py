"""Once a letter went: one change keeps it, and a week later one may say how it landed."""

from __future__ import annotations

from datetime import date, timedelta

from sqlmodel import select

from desktop.domain.compose.afterwards import Because, ask_on, propose
from desktop.domain.compose.beside import Beside
from desktop.domain.compose.letters import Draft, DraftWords, Gone, Typed
from desktop.domain.entities import FollowUp, Giving, Interaction, Loop, News, Person, Season
from desktop.domain.rhythm.capacity import Capacity
from desktop.domain.talk import NextStep
from desktop.domain.vocabulary import DraftForm, InteractionKind, WentBy
from desktop.services.compose import afterwards, drafts, opening
from desktop.services.compose.beside import beside, days_taken
from desktop.services.compose.desk import desk, due
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add

WEEK = timedelta(days=7)


def a_draft(db: Database, person: int, text: str = "Dear Ana,\nThe box opens.") -> int:
    typed = Typed(f"uid-{person}-{text[:9]}", person, DraftForm.FREE, DraftWords(text=text))
    drafts.keep(db, typed, now=NOW)
    with db.read() as session:
        found = opening.draft_by_uid(session, typed.uid)
    assert found is not None
    assert found.id is not None
    return found.id


def read(db: Database, draft_id: int) -> Draft:
    with db.read() as session:
        found = opening.draft(session, draft_id)
    assert found is not None
    return found


def known(db: Database, person: int) -> Beside:
    with db.read() as session:
        found = beside(session, person, today=TODAY)
    assert found is not None
    return found


def test_one_change_keeps_it_thanks_and_plans_and_one_undo_takes_it_back(db: Database) -> None:
    [ana] = add(db, a_person())
    [van] = add(db, Giving(person_id=ana, direction="received", kind="help", text="The van",
                           state="done", day=TODAY))  # fmt: skip
    draft_id = a_draft(db, ana)
    step = NextStep(TODAY + WEEK, "Listen for an answer", "call")
    afterwards.went(
        db, draft_id,
        Gone(WentBy.MAIL, TODAY, InteractionKind.LETTER, "I wrote about the box", True,
             next_step=step, ask_on=TODAY + WEEK, thanks=(van,)),
        now=NOW,
    )  # fmt: skip
    with db.read() as session:
        [talk] = session.exec(select(Interaction)).all()
        [planned] = session.exec(select(FollowUp)).all()
        assert session.get_one(Giving, van).state == "thanked"
        assert session.get_one(Person, ana).last_contact_on == TODAY
    assert (talk.kind, talk.mine, talk.unprompted) == ("letter", "I wrote about the box", True)
    assert (planned.day, planned.size) == (TODAY + WEEK, "call")
    draft = read(db, draft_id)
    assert (draft.state, draft.went_by, draft.interaction_id) == ("sent", "mail", talk.id)
    db.undo()
    with db.read() as session:
        assert not session.exec(select(Interaction)).all()
        assert session.get_one(Giving, van).state == "done"
    assert read(db, draft_id).state == "writing"
    db.redo()
    assert read(db, draft_id).is_sent


def test_news_waits_until_the_letter_about_it_went(db: Database) -> None:
    [ana] = add(db, a_person())
    told, other = add(
        db,
        News(person_id=ana, text="A book is out", noticed_on=TODAY),
        News(person_id=ana, text="She moved", noticed_on=TODAY),
    )
    words = DraftWords(text="Dear Ana,\nI saw it.", why_now="A book is out")
    drafts.keep(db, Typed("uid-news", ana, DraftForm.FREE, words), now=NOW)
    with db.read() as session:
        draft = opening.draft_by_uid(session, "uid-news")
        assert session.get_one(News, told).state == "waiting"
    assert draft is not None
    assert draft.id is not None
    gone = Gone(WentBy.MAIL, TODAY, InteractionKind.LETTER, "", True)
    afterwards.went(db, draft.id, gone, now=NOW)
    with db.read() as session:
        row = session.get_one(News, told)
        assert (row.state, row.decided_on, row.interaction_id) == (
            "taken_up", TODAY, read(db, draft.id).interaction_id,
        )  # fmt: skip
        assert session.get_one(News, other).state == "waiting"
    db.undo()
    with db.read() as session:
        assert session.get_one(News, told).state == "waiting"


def test_a_letter_that_went_is_not_kept_twice_and_takes_no_more_words(db: Database) -> None:
    [ana] = add(db, a_person())
    draft_id = a_draft(db, ana)
    afterwards.went(db, draft_id, Gone(WentBy.COPIED, TODAY), now=NOW)
    assert not afterwards.went(db, draft_id, Gone(WentBy.MAIL, TODAY), now=NOW)
    typed = Typed(read(db, draft_id).uid, ana, DraftForm.FREE, DraftWords(text="Other"))
    assert not drafts.keep(db, typed, now=NOW)


def test_it_asks_how_it_landed_on_its_day_and_not_again(db: Database) -> None:
    [ana] = add(db, a_person())
    draft_id = a_draft(db, ana)
    afterwards.went(db, draft_id, Gone(WentBy.COPIED, TODAY, ask_on=TODAY + WEEK), now=NOW)
    with db.read() as session:
        assert due(session, today=TODAY) == ()
        assert [row.name for row in due(session, today=TODAY + WEEK)] == ["Ana Moreau"]
        assert len(desk(session).waiting) == 1
    afterwards.landed(db, draft_id, "She laughed", answer="What a box", now=NOW)
    with db.read() as session:
        assert due(session, today=TODAY + WEEK) == ()
        [row] = desk(session).sent
        [_, theirs] = session.exec(select(Interaction)).all()
    assert row.landed == "She laughed"
    assert (theirs.words, theirs.began_by) == ("What a box", "them")


def test_how_it_landed_may_be_left_unsaid_or_asked_later(db: Database) -> None:
    [ana] = add(db, a_person())
    draft_id = a_draft(db, ana)
    afterwards.went(db, draft_id, Gone(WentBy.COPIED, TODAY, ask_on=TODAY), now=NOW)
    afterwards.ask_again(db, draft_id, TODAY + WEEK)
    with db.read() as session:
        assert due(session, today=TODAY) == ()
    afterwards.landed(db, draft_id, now=NOW)
    with db.read() as session:
        assert desk(session).waiting == ()


def test_what_went_is_found_by_its_words_whatever_their_accents(db: Database) -> None:
    ana, lea = add(db, a_person(), a_person("Léa Brun"))
    for person, words in ((ana, "The napkin and the drawer"), (lea, "Un été à la mer")):
        afterwards.went(db, a_draft(db, person, words), Gone(WentBy.COPIED, TODAY), now=NOW)
    with db.read() as session:
        assert [row.name for row in desk(session, find="napkin").sent] == ["Ana Moreau"]
        assert [row.name for row in desk(session, find="ETE mer").sent] == ["Léa Brun"]
        assert [row.name for row in desk(session, find="lea").sent] == ["Léa Brun"]
        assert desk(session, find="harbour").sent == ()


def test_the_day_after_their_chapter_is_proposed(db: Database) -> None:
    [ana] = add(db, a_person(in_practice_since=TODAY))
    add(db, Loop(person_id=ana, kind="their_chapter", text="The box opens", opened_on=TODAY,
                 about_on=TODAY + timedelta(days=9)))  # fmt: skip
    found = propose(known(db, ana), Capacity(), {}, TODAY)
    assert found is not None
    assert (found.day, found.because) == (TODAY + timedelta(days=10), Because.CHAPTER)


def test_a_proposed_day_has_room(db: Database) -> None:
    ana, ben = add(db, a_person(in_practice_since=TODAY), a_person("Ben Osei"))
    free = propose(known(db, ana), Capacity(), {}, TODAY)
    assert free is not None
    add(db, *(FollowUp(person_id=ben, day=free.day, created_at=NOW) for _ in range(1)))
    with db.read() as session:
        taken = days_taken(session, today=TODAY)
    moved = propose(known(db, ana), Capacity(usual=1), taken, TODAY)
    assert moved is not None
    assert moved.day != free.day
    assert abs((moved.day - free.day).days) <= 3


def test_nothing_is_proposed_where_something_is_planned(db: Database) -> None:
    [ana] = add(db, a_person())
    add(db, FollowUp(person_id=ana, day=TODAY + WEEK, created_at=NOW))
    assert propose(known(db, ana), Capacity(), {}, TODAY) is None


def test_in_a_hard_season_it_is_not_asked_so_soon(db: Database) -> None:
    [ana] = add(db, a_person())
    assert ask_on(known(db, ana), TODAY) == TODAY + WEEK
    add(db, Season(person_id=ana, kind="hard", begins_on=TODAY))
    assert ask_on(known(db, ana), TODAY) == TODAY + 2 * WEEK
    assert ask_on(None, date(2026, 3, 1)) == date(2026, 3, 8)
