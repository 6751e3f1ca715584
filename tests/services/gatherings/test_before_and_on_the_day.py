"""A gathering written down, its aims, who is hoped for, and who was met."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.domain.entities import Facet, Interaction, Note, Person, ProfileLine
from desktop.domain.errors import BadInputError
from desktop.domain.gatherings.met_line import MetLine, read_met
from desktop.domain.gatherings.rows import GatheringDraft, Version
from desktop.domain.vocabulary import Becomes
from desktop.services.gatherings import aims, becoming, keeping, names
from desktop.services.gatherings.viewing import listed
from desktop.services.people import adding
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add

from .at_hand import YESTERDAY, an_evening, met, met_row, seen


def talks_of(db: Database, person: int) -> list[Interaction]:
    from sqlmodel import select

    from desktop.domain.entities import InteractionPerson

    with db.read() as session:
        query = (
            select(Interaction).join(InteractionPerson).where(InteractionPerson.person_id == person)
        )
        return list(session.exec(query).all())


def last_contact(db: Database, person: int) -> object:
    with db.read() as session:
        return session.get_one(Person, person).last_contact_on


def test_a_gathering_needs_a_name_and_may_last_some_days(db: Database) -> None:
    with pytest.raises(BadInputError):
        keeping.add(db, GatheringDraft("  ", TODAY))
    with pytest.raises(BadInputError):
        keeping.add(db, GatheringDraft("Fair", TODAY, TODAY - timedelta(days=1)))
    fair = keeping.add(db, GatheringDraft("Fair", TODAY, TODAY + timedelta(days=2)))
    assert seen(db, fair.created["gathering"][0]).facts.ends_on == TODAY + timedelta(days=2)


def test_moving_it_keeps_hour_and_length_and_is_undone(db: Database) -> None:
    evening = an_evening(db, TODAY, last_day=TODAY + timedelta(days=1))
    keeping.move_to_day(db, evening, TODAY + timedelta(days=7), today=TODAY)
    facts = seen(db, evening).facts
    assert facts.ends_on == TODAY + timedelta(days=8)
    assert facts.starts_at is not None
    assert facts.starts_at.hour == 18
    assert facts.starts_at.date() == facts.day
    db.undo()
    assert seen(db, evening).facts.day == TODAY


def test_aims_have_my_order(db: Database) -> None:
    evening = an_evening(db)
    for words in ("Meet five people, properly", "Find somebody for the press", "Go home early"):
        aims.add(db, evening, words)
    last = seen(db, evening).aims[2].id
    aims.move(db, last, 0)
    assert next(aim.text for aim in seen(db, evening).aims) == "Go home early"
    aims.reach(db, last, True)
    aims.say_outcome(db, last, "Half past ten")
    aim = seen(db, evening).aims[0]
    assert aim.reached
    assert aim.outcome == "Half past ten"
    aims.remove(db, last)
    assert len(seen(db, evening).aims) == 2
    db.undo()
    assert seen(db, evening).aims[0].id == last


def test_whom_i_hope_for_may_be_of_the_book_or_a_name(db: Database) -> None:
    evening = an_evening(db)
    [samir] = add(db, a_person("Samir Haddad"))
    add(db, Facet(person_id=samir, kind="goal", text="A press of her own", noted_on=TODAY))
    a_talk(db, samir, words="Ink is patient.", day=YESTERDAY)
    told = a_talk(db, samir, words="I am afraid of it.", day=TODAY, confided=True)
    add(db, Facet(person_id=samir, kind="need", text="Time", noted_on=TODAY, interaction_id=told))
    names.hope_for(db, evening, "", person_id=samir, why="ask about the press")
    names.hope_for(db, evening, "Ottilie Brandt")
    names.hope_for(db, evening, "ottilie brandt")
    first, second = seen(db, evening).hoped
    assert (first.name, first.why, first.known) == (
        "Samir Haddad", "ask about the press", ["A press of her own"],
    )  # fmt: skip
    assert first.last_words == "Ink is patient.", "what was confided stays between us"
    assert (second.name, second.person_id) == ("Ottilie Brandt", None)


def test_who_was_hoped_for_is_met_by_name_or_person(db: Database) -> None:
    evening = an_evening(db)
    [samir] = add(db, a_person("Samir Haddad"))
    names.hope_for(db, evening, "", person_id=samir)
    names.hope_for(db, evening, "Ottilie Brandt")
    row = met(db, evening, "samir haddad, laughs")
    met(db, evening, "OTTILIE BRANDT, lends her lathe")
    assert [one.met for one in seen(db, evening).hoped] == [True, True]
    assert met_row(db, evening, row).person_id == samir, "I said whom I hoped for"


def test_meeting_somebody_of_the_book_restarts_the_rhythm_and_is_one_undo(db: Database) -> None:
    evening = an_evening(db)
    [samir] = add(db, a_person("Samir Haddad"))
    row = met(db, evening, "Samir, knows a printer", samir)
    [talk] = talks_of(db, samir)
    assert (talk.kind, talk.day, talk.gathering_id) == ("gathering", YESTERDAY, evening)
    assert (talk.title, talk.place, talk.mine, talk.words) == (
        "The lamplighters’ supper", "Boathouse No. 3", "knows a printer", "",
    )  # fmt: skip
    assert last_contact(db, samir) == YESTERDAY
    names.remove(db, row)
    assert last_contact(db, samir) is None
    db.undo()
    db.undo()
    assert not talks_of(db, samir)
    assert last_contact(db, samir) is None


def test_each_has_a_line_of_their_own_in_their_story_only(db: Database) -> None:
    evening = an_evening(db)
    samir, ben = add(db, a_person("Samir Haddad"), a_person("Ben Ode"))
    met(db, evening, "Samir, knows a printer", samir)
    met(db, evening, "Ben, “I mend what is loved.”", ben)
    assert [talk.mine for talk in talks_of(db, samir)] == ["knows a printer"]
    assert [(talk.words, talk.mine) for talk in talks_of(db, ben)] == [
        ("I mend what is loved.", "")
    ]


def test_what_i_remember_follows_into_the_story(db: Database) -> None:
    evening = an_evening(db)
    [samir] = add(db, a_person("Samir Haddad"))
    row = met(db, evening, "Samir", samir)
    names.put_right(db, row, read_met("Samir Haddad, knows a printer samir@example.org"), now=NOW)
    assert talks_of(db, samir)[0].mine == "knows a printer"
    assert met_row(db, evening, row).reach == "samir@example.org"
    names.say_line(db, row, "“I know a printer.”")
    assert talks_of(db, samir)[0].words == "I know a printer."


def test_it_was_somebody_else_after_all(db: Database) -> None:
    evening = an_evening(db)
    samir, ben = add(db, a_person("Samir Haddad"), a_person("Ben Ode"))
    row = met(db, evening, "Samir", samir)
    names.put_right(db, row, MetLine("Ben Ode"), person_id=ben, now=NOW)
    assert not talks_of(db, samir)
    assert len(talks_of(db, ben)) == 1


def test_nobody_was_met_at_a_gathering_to_come(db: Database) -> None:
    evening = an_evening(db, TODAY + timedelta(days=3))
    [samir] = add(db, a_person("Samir Haddad"))
    met(db, evening, "Samir", samir)
    assert not talks_of(db, samir)


def test_a_gathering_that_was_another_day_moves_that_we_met(db: Database) -> None:
    evening = an_evening(db)
    [samir] = add(db, a_person("Samir Haddad"))
    met(db, evening, "Samir", samir)
    keeping.move_to_day(db, evening, YESTERDAY - timedelta(days=5), today=TODAY)
    assert last_contact(db, samir) == YESTERDAY - timedelta(days=5)
    db.undo()
    assert last_contact(db, samir) == YESTERDAY


def test_another_name_is_told_where_we_met_too(db: Database) -> None:
    evening = an_evening(db)
    row = met(db, evening, "Nils Aalto")
    becoming.become(db, row, Becomes.BOOK, now=NOW)
    keeping.rename(db, evening, "Late Makers")
    keeping.move_to_day(db, evening, YESTERDAY - timedelta(days=1), today=TODAY)
    nils = met_row(db, evening, row).person_id
    assert nils is not None
    assert talks_of(db, nils)[0].title == "Late Makers"
    with db.read() as session:
        person = session.get_one(Person, nils)
    assert (person.met_where, person.met_on) == ("Late Makers", "2026-03-10")
    assert person.last_contact_on == YESTERDAY - timedelta(days=1)


def test_my_introduction_begins_with_the_last_one_and_is_never_overwritten(db: Database) -> None:
    first = an_evening(db, YESTERDAY)
    keeping.say_introduction(db, first, Version.THREE, "I help people listen.")
    keeping.practised(db, first, Version.THREE, 24)
    second = an_evening(db, TODAY + timedelta(days=30))
    mine = seen(db, second).introduction(Version.THREE)
    assert (mine.text, mine.seconds) == ("I help people listen.", None)
    keeping.say_introduction(db, second, Version.THREE, "I mend.")
    assert seen(db, first).introduction(Version.THREE).text == "I help people listen."
    assert seen(db, first).introduction(Version.THREE).seconds == 24


def test_without_one_my_profile_is_offered(db: Database) -> None:
    add(
        db,
        ProfileLine(kind="offer", text="I help schools listen", written_on=TODAY),
        ProfileLine(kind="value", text="Quiet is enough", written_on=TODAY),
    )
    evening = seen(db, an_evening(db))
    assert evening.introduction(Version.SHORT).offered == "I help schools listen."
    assert evening.introduction(Version.THREE).offered == "I help schools listen. Quiet is enough."
    assert evening.introduction(Version.THREE).text == ""


def test_the_list_names_a_few_people(db: Database) -> None:
    past, coming = an_evening(db), an_evening(db, TODAY + timedelta(days=5))
    names.hope_for(db, coming, "Ottilie Brandt")
    met(db, past, "Nils Aalto")
    with db.read() as session:
        rows = {row.id: row for row in listed(session)}
    assert (rows[past].people, rows[past].anyone_met) == (("Nils Aalto",), True)
    assert (rows[coming].people, rows[coming].anyone_met) == (("Ottilie Brandt",), False)


def test_deleting_it_leaves_the_people_and_that_we_met(db: Database) -> None:
    evening = an_evening(db)
    [samir] = add(db, a_person("Samir Haddad"))
    met(db, evening, "Samir", samir)
    keeping.delete(db, evening)
    assert len(talks_of(db, samir)) == 1
    db.undo()
    assert seen(db, evening).met[0].person_id == samir


def test_deleting_a_person_leaves_their_name(db: Database) -> None:
    evening = an_evening(db)
    [samir] = add(db, a_person("Samir Haddad"))
    names.hope_for(db, evening, "", person_id=samir)
    met(db, evening, "Samir", samir)
    adding.delete_people(db, [samir], now=NOW)
    view = seen(db, evening)
    assert [(row.name, row.person_id) for row in view.met] == [("Samir Haddad", None)]
    assert [(row.name, row.person_id) for row in view.hoped] == [("Samir Haddad", None)]


def test_merging_two_people_keeps_the_rows(db: Database) -> None:
    from desktop.services.matching import merging

    evening = an_evening(db)
    samir, twin = add(db, a_person("Samir Haddad"), a_person("Samir Haddad-Hart"))
    add(db, Note(person_id=twin, text="the same", written_on=TODAY))
    row = met(db, evening, "Samir Haddad-Hart", twin)
    merging.merge(db, samir, twin, now=NOW)
    assert met_row(db, evening, row).person_id == samir
    assert len(talks_of(db, samir)) == 1
