"""Looking a message over, with what the book holds beside it."""

from __future__ import annotations

from datetime import date

from sqlalchemy import event

from desktop.domain.compose.findings import Check
from desktop.domain.compose.message import Message
from desktop.domain.compose.preferred import Alike
from desktop.domain.entities import Draft, DraftPerson, Facet, Loop, Season
from desktop.services.compose.looking_over import look_over
from tests.builders import NOW, TODAY, a_person, a_talk, add

_DRAWER = (
    "Dear Amara,\n\nOn Saturday somebody's child will pull at the first drawer, and it will"
    " stick, just as you wanted. There is no hurry with the budget.\n\nRuth"
)
_TO_LEA = (
    "Dear Léa,\n\nOn Saturday somebody's child will pull at the first drawer, and it will"
    " stick, just as you wanted. There is no hurry with the money.\n\nRuth"
)


def _found(db, text, person, **wishes):
    with db.read() as session:
        return look_over(session, Message(text=text), person_id=person, today=TODAY, **wishes)


def _checks(findings, *, good=False):
    return [one.check for one in findings if one.good is good]


def _amara(db):
    (amara,) = add(db, a_person("Amara Okafor"))
    add(db, Facet(person_id=amara, kind="worry", text="The budget", noted_on=TODAY))
    return amara


def _wrote_to_lea(db, text=_TO_LEA, **fields):
    (lea,) = add(db, a_person("Léa Fontaine"))
    values = {"text": text, "state": "sent", "sent_on": date(2026, 3, 3), "created_at": NOW}
    (draft,) = add(db, Draft(**{**values, "updated_at": NOW, **fields}))
    add(db, DraftPerson(draft_id=draft, person_id=lea))
    return lea


def test_a_word_of_what_i_know_makes_it_theirs(db):
    good = _found(db, _DRAWER, _amara(db))
    assert Check.PARTICULAR in _checks(good, good=True)
    assert good[0].words == ("budget",)


def test_nearly_the_same_to_somebody_else_names_them(db):
    amara, lea = _amara(db), _wrote_to_lea(db)
    (alike,) = [one for one in _found(db, _DRAWER, amara) if one.check is Check.ALIKE]
    assert alike.people == ((lea, "Léa Fontaine"),)
    assert alike.day == date(2026, 3, 3)
    assert Check.PARTICULAR not in _checks(_found(db, _DRAWER, amara), good=True)


def test_how_alike_is_mine_to_say(db):
    amara, _ = _amara(db), _wrote_to_lea(db)
    found = _found(db, _DRAWER, amara, alike=Alike.WORD_FOR_WORD)
    assert Check.ALIKE not in _checks(found)


def test_what_i_wrote_to_the_same_person_is_not_held_against_it(db):
    lea = _wrote_to_lea(db)
    assert Check.ALIKE not in _checks(_found(db, _DRAWER, lea))


def test_a_draft_is_not_compared_with_itself_nor_with_one_let_go(db):
    amara = _amara(db)
    (own,) = add(db, Draft(text=_DRAWER, created_at=NOW, updated_at=NOW))
    add(db, DraftPerson(draft_id=own, person_id=amara))
    _wrote_to_lea(db, state="let_go")
    assert Check.ALIKE not in _checks(_found(db, _DRAWER, amara, draft_id=own))


def test_one_sentence_word_for_word_is_found_where_the_rest_differs(db):
    amara = _amara(db)
    lea = _wrote_to_lea(
        db,
        "Dear Léa,\n\nThe river is high again. I think of your boat "
        "whenever it rains at night. There is no hurry with the money.",
    )
    text = "Dear Amara,\n\nThe budget is on my desk. There is no hurry with the money."
    (same,) = [one for one in _found(db, text, amara) if one.check is Check.SENTENCE]
    assert same.quote == "There is no hurry with the money."
    assert same.turn == "close"
    assert same.people == ((lea, "Léa Fontaine"),)


def test_what_was_confided_is_never_used(db):
    (ana,) = add(db, a_person("Ana Moreau"))
    talk = a_talk(db, ana, words="My kidneys are failing", confided=True)
    add(
        db,
        Facet(person_id=ana, kind="worry", text="Her kidneys", noted_on=TODAY, interaction_id=talk),
    )
    found = _found(db, "Dear Ana,\n\nHope you are well! How are your kidneys doing?", ana)
    assert not any("kidney" in word.lower() for one in found for word in one.words)


def test_a_hard_season_makes_it_softer(db):
    (ana,) = add(db, a_person("Ana Moreau"))
    add(db, Season(person_id=ana, kind="hard", begins_on=TODAY))
    text = "Dear Ana,\n\nAt least you have your sister! Could you send me the file you made?"
    found = _checks(_found(db, text, ana))
    assert Check.TENDER in found
    assert Check.ASK in found


def test_a_check_that_is_off_finds_nothing_and_one_put_aside_only_itself(db):
    amara = _amara(db)
    text = "Dear Amara,\n\nHope you are well! Just checking in about the budget you made."
    both = [one for one in _found(db, text, amara) if one.check is Check.STOCK]
    assert len(both) == 2
    assert Check.STOCK not in _checks(_found(db, text, amara, off={"stock"}))
    left = _found(db, text, amara, off={both[0].key})
    assert [one for one in left if one.check is Check.STOCK] == both[1:]


def test_my_own_phrases_are_found_too(db):
    found = _found(
        db,
        "Dear Ana,\n\nOnwards and upwards, as ever.",
        None,
        own_phrases=["onwards AND upwards", "", "!!!"],
    )
    (own,) = [one for one in found if one.check is Check.STOCK]
    assert (own.turn, own.quote) == ("own", "Onwards and upwards")


def test_what_i_know_is_named_beside_the_first_that_is_not_my_own(db):
    text = "Dear Amara,\n\nOnwards and upwards. Hope you are well! Just checking in."
    found = _found(db, text, _amara(db), own_phrases=["Onwards and upwards"], off={"particular"})
    assert [one.words for one in found if one.check is Check.STOCK] == [(), ("The budget",), ()]


def test_nothing_is_said_of_an_empty_page(db):
    assert _found(db, " \n ", None) == ()


def test_it_asks_the_store_three_things_however_much_there_is(db):
    amara = _amara(db)
    for _ in range(5):
        _wrote_to_lea(db)
        a_talk(db, amara, words="The river is high")
    with db.read() as session:
        asked = []
        engine = session.get_bind()
        event.listen(engine, "before_cursor_execute", lambda *all: asked.append(all[2]))
        look_over(session, Message(text=_DRAWER), person_id=amara, today=TODAY)
    assert len([one for one in asked if one.lstrip().startswith(("SELECT", "WITH"))]) == 3


def test_what_is_over_makes_it_theirs_but_is_not_offered(db):
    (ana,) = add(db, a_person("Ana Moreau"))
    chapter = {"person_id": ana, "kind": "their_chapter", "opened_on": date(2024, 1, 1)}
    add(db, Loop(text="The harbour examination", closed_on=date(2024, 2, 1), **chapter))
    (stock,) = [one for one in _found(db, "Hope you are well!", ana) if not one.good]
    assert stock.words == ()
    assert _found(db, "The harbour lights are on.", ana)[0].words == ("harbour",)
