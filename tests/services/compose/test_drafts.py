"""Drafts are kept as they are typed, and never begun twice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlmodel import select

from desktop.domain.compose.letters import Draft, DraftWords, Typed, opening_of, typed_of
from desktop.domain.entities import Draft as Row
from desktop.domain.entities import Facet, Giving, Loop, Person
from desktop.domain.errors import BadInputError
from desktop.domain.vocabulary import DraftForm
from desktop.domain.writing import WriteWish
from desktop.services.compose import drafts, opening
from desktop.services.compose.beside import beside
from desktop.services.compose.desk import desk
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add


def begun(db: Database, person: int, form: DraftForm = DraftForm.FREE) -> Draft:
    with db.read() as session:
        found = opening.opened(session, WriteWish((person,), form))
    assert found is not None
    return found


def kept(db: Database, draft: Draft, stretch: int = 0, **words: str) -> Draft:
    typed = typed_of(draft, replace(draft.words, **words))
    drafts.keep(db, typed, stretch=stretch, now=NOW)
    with db.read() as session:
        found = opening.draft_by_uid(session, draft.uid)
    assert found is not None
    return found


def test_a_letter_is_in_the_store_from_its_first_words_on(db: Database) -> None:
    [ana] = add(db, a_person())
    draft = begun(db, ana)
    assert draft.id is None
    draft = kept(db, draft, text="Dear Ana,")
    assert draft.id is not None
    assert draft.to is not None
    assert (draft.to.id, draft.words.text) == (ana, "Dear Ana,")


def test_an_unsent_letter_to_the_same_person_goes_on(db: Database) -> None:
    [ana] = add(db, a_person())
    first = kept(db, begun(db, ana), text="Dear Ana,")
    assert begun(db, ana).id == first.id
    assert begun(db, ana, DraftForm.THANKS).id is None


def test_a_reason_that_the_wish_brings_stands_where_none_was(db: Database) -> None:
    [ana] = add(db, a_person())
    kept(db, begun(db, ana), text="Dear Ana,")
    with db.read() as session:
        found = opening.opened(session, WriteWish((ana,), why_now="The box opens"))
    assert found is not None
    assert found.words == DraftWords(why_now="The box opens", text="Dear Ana,")


def test_typing_of_one_stretch_is_taken_back_together(db: Database) -> None:
    [ana] = add(db, a_person())
    draft = kept(db, begun(db, ana), 1, text="Dear")
    kept(db, draft, 1, text="Dear Ana,")
    kept(db, draft, 2, text="Dear Ana, at last")
    db.undo()
    with db.read() as session:
        found = opening.draft_by_uid(session, draft.uid)
    assert found is not None
    assert found.words.text == "Dear Ana,"
    db.undo()
    with db.read() as session:
        assert opening.draft_by_uid(session, draft.uid) is None


def test_nothing_typed_changes_nothing(db: Database) -> None:
    [ana] = add(db, a_person())
    draft = kept(db, begun(db, ana), text="Dear Ana,")
    assert not drafts.keep(db, typed_of(draft, draft.words), now=NOW)


def test_each_of_several_people_gets_a_letter_of_their_own(db: Database) -> None:
    ana, ben, cy = add(db, a_person(), a_person("Ben Osei"), a_person("Cy Hall"))
    drafts.begin_each(db, [ana, ben], why_now="The choir sings again", now=NOW)
    first, second = begun(db, ana), begun(db, ben)
    assert [one.name for one in first.family] == ["Ana Moreau", "Ben Osei"]
    kept(db, first, text="Only Ana")
    assert begun(db, ben).words.text == ""
    assert second.id is not None
    drafts.begin_beside(db, second.id, cy, with_fields=True, now=NOW)
    third = begun(db, cy)
    assert (third.words.why_now, third.words.text) == ("The choir sings again", "")
    assert len(third.family) == 3


def test_a_letter_put_away_can_be_read_and_brought_back(db: Database) -> None:
    [ana] = add(db, a_person())
    draft = kept(db, begun(db, ana), text="Not like this")
    assert draft.id is not None
    drafts.let_go(db, draft.id)
    assert begun(db, ana).id is None
    with db.read() as session:
        [row] = desk(session).put_away
    drafts.bring_back(db, row.draft_id)
    assert begun(db, ana).id == draft.id


def test_a_remark_put_aside_can_be_seen_again(db: Database) -> None:
    [ana] = add(db, a_person())
    draft = kept(db, begun(db, ana), text="Hope you are well")
    assert draft.id is not None
    drafts.dismiss(db, draft.id, ["stock:1", "ask:2"])
    assert begun(db, ana).dismissed == {"stock:1", "ask:2"}
    drafts.dismiss(db, draft.id, [])
    assert begun(db, ana).dismissed == set()


def test_a_letter_to_somebody_deleted_stays_readable(db: Database) -> None:
    [ana] = add(db, a_person())
    draft = kept(db, begun(db, ana), text="Dear Ana,")
    with db.change("deleted") as change:
        change.session.get_one(Person, ana).deleted_at = NOW
    with db.read() as session:
        assert draft.id is not None
        found = opening.draft(session, draft.id)
    assert found is not None
    assert found.to is not None
    assert not found.to.here
    with db.change("gone for good") as change:
        change.session.delete(change.session.get_one(Person, ana))
    with db.read() as session:
        alone = opening.draft(session, draft.id)
    assert alone is not None
    assert (alone.to, alone.words.text) == (None, "Dear Ana,")


def test_what_was_half_written_to_somebody_gone_is_kept_all_the_same(db: Database) -> None:
    typed = Typed("half", 4711, DraftForm.FREE, DraftWords(text="Dear"))
    drafts.keep(db, typed, now=NOW)
    with db.read() as session:
        [row] = session.exec(select(Row)).all()
    assert (row.uid, row.text) == ("half", "Dear")


def test_a_draft_that_is_gone_is_said(db: Database) -> None:
    with pytest.raises(BadInputError, match="no longer here"):
        drafts.let_go(db, 7)


def test_beside_the_letter_stands_nothing_confided(db: Database) -> None:
    [ana] = add(db, a_person(met_where="the market"))
    a_talk(db, ana, words="I keep the drawers stiff", day=TODAY)
    secret = a_talk(db, ana, words="I may leave", confided=True)
    add(
        db,
        Facet(person_id=ana, kind="value", text="Curiosity", noted_on=TODAY),
        Facet(person_id=ana, kind="worry", text="Her secret", noted_on=TODAY,
              interaction_id=secret),
        Facet(person_id=ana, kind="worry", text="Her father's eyes", noted_on=TODAY),
        Loop(person_id=ana, kind="i_promised", text="The recipe", opened_on=TODAY),
        Loop(person_id=ana, kind="i_promised", text="Say nothing", opened_on=TODAY,
             opened_by_id=secret),
        Giving(person_id=ana, direction="received", kind="help", text="The van", state="done",
               day=TODAY),
    )  # fmt: skip
    with db.read() as session:
        found = beside(session, ana, today=TODAY)
    assert found is not None
    assert [thing.text for thing in found.things()] == [
        "I keep the drawers stiff", "Curiosity", "Her father's eyes", "The recipe",
    ]  # fmt: skip
    assert [one.text for one in found.owed] == ["The van"]
    assert found.met == "the market"


def test_how_a_message_begins_is_said_without_its_greeting() -> None:
    assert opening_of("Dear Ana,\n\nThe box  opens.\nSee you") == "The box opens. See you"
    assert opening_of("Dear Ana,") == "Dear Ana,"
    assert opening_of("word " * 60).endswith("word…")


def test_a_letter_of_any_length_is_kept_whole(db: Database) -> None:
    [ana] = add(db, a_person())
    text, why = "The nights are long.\n" * 12_000, "Because " * 400
    found = kept(db, begun(db, ana), text=text, why_now=why)
    assert (found.words.text, found.words.why_now) == (text, why)
