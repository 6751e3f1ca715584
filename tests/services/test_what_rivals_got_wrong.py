"""Each trap that others fell into, as one test that says what Kith does instead."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date, datetime, timedelta
from pathlib import Path
from zipfile import ZipFile
from zoneinfo import ZoneInfo

from desktop.domain.entities import FollowUp, Person
from desktop.domain.importing import Choice, Decision
from desktop.domain.rhythm.capacity import Capacity
from desktop.domain.rhythm.rules import RhythmRule, Window
from desktop.domain.talk import TalkDraft
from desktop.domain.warmth import Warmth
from desktop.services import follow_ups, interactions, rhythm
from desktop.services.archive.restoring import restore_archive
from desktop.services.archive.writing import write_archive
from desktop.services.importing.applying import apply
from desktop.services.journey import moving
from desktop.services.journey.defaults import plant_stages
from desktop.services.people import adding, fields, knowledge
from desktop.services.people.photos import set_photo
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.services.importing.bringing import VCARDS, asked, names, planned
from tests.services.test_any_sequence import dump

SINCE = TODAY - timedelta(days=300)


def window(db: Database, person: int) -> Window | None:
    with db.read() as session:
        return rhythm.windows(session, [person], today=TODAY).get(person)


def warmth(db: Database, person: int) -> Warmth:
    with db.read() as session:
        return rhythm.warmth_of(session, [person], today=TODAY)[person]


def test_a_contact_logged_restarts_the_rhythm(db: Database) -> None:
    [ana] = add(db, a_person(in_practice_since=SINCE))
    a_talk(db, ana, day=TODAY - timedelta(weeks=9))
    assert warmth(db, ana) is Warmth.BEEN_A_WHILE
    interactions.log(db, TalkDraft([ana]), now=NOW)
    assert warmth(db, ana) is Warmth.IN_TOUCH


def test_every_three_months_steps_by_three_months(db: Database) -> None:
    [ana] = add(db, a_person(in_practice_since=SINCE))
    rhythm.set_rhythm(db, RhythmRule(3, 3, "month"), person_id=ana)
    a_talk(db, ana, day=date(2026, 1, 31))
    assert window(db, ana) == Window(date(2026, 4, 30), date(2026, 4, 30))


def test_a_private_note_is_no_contact(db: Database) -> None:
    [ana] = add(db, a_person(in_practice_since=SINCE))
    a_talk(db, ana, day=TODAY - timedelta(weeks=9))
    before = window(db, ana)
    knowledge.add_note(db, ana, "I dreamt of her", today=TODAY)
    fields.change_field(db, ana, "intention", "because she listens", now=NOW)
    assert window(db, ana) == before


def test_keeping_a_repeat_twice_writes_one_talk_down(db: Database) -> None:
    [ana] = add(db, a_person(in_practice_since=SINCE))
    [weekly] = add(
        db, FollowUp(person_id=ana, day=TODAY, rule="FREQ=WEEKLY", reason="walk", created_at=NOW)
    )
    for _ in range(2):
        follow_ups.keep(db, weekly, now=NOW, occurrence=TODAY)
    assert asked(db, "SELECT count(*) FROM interaction") == [(1,)]


def test_a_local_midnight_is_no_day_of_utc(db: Database) -> None:
    """Just past midnight in Auckland it is noon of the day before in UTC."""
    [ana] = add(db, a_person(in_practice_since=SINCE))
    midnight = datetime(2026, 3, 13, 0, 5, tzinfo=ZoneInfo("Pacific/Auckland"))
    interactions.log(db, TalkDraft([ana]), now=midnight)
    assert asked(db, "SELECT day FROM interaction") == [("2026-03-13",)]
    assert asked(db, "SELECT last_contact_on FROM person") == [("2026-03-13",)]


def test_whoever_was_never_contacted_stays_on_the_list(db: Database) -> None:
    [ana] = add(db, a_person(in_practice_since=TODAY - timedelta(weeks=5)))
    with db.read() as session:
        found = rhythm.practice_plan(session, today=TODAY, capacity=Capacity(3))
    assert list(found.days) == [ana]


def test_a_deletion_can_be_undone_and_everything_is_back(db: Database) -> None:
    ana, ben = add(db, a_person("Ana Moreau"), a_person("Ben Okafor"))
    a_talk(db, ana, ben)
    knowledge.add_note(db, ana, "sings alto", today=TODAY)
    before = dump(db)
    adding.delete_people(db, [ana, ben], now=NOW)
    assert names(db) == []
    db.undo()
    assert dump(db) == before


def test_an_edit_does_not_make_a_card_young_again(db: Database) -> None:
    plant_stages(db)
    [(first,)] = asked(db, "SELECT id FROM stage WHERE kind = 'stage' ORDER BY position LIMIT 1")
    [ana] = add(db, a_person())
    moving.move(db, [ana], first, before=None, now=NOW - timedelta(days=40))
    fields.change_field(db, ana, "nickname", "Annie", now=NOW)
    with db.read() as session:
        card = session.get_one(Person, ana)
        assert card.stage_since == TODAY - timedelta(days=40)
        assert card.last_contact_on is None
        assert card.updated_at.date() == TODAY


def test_twenty_people_met_at_a_party_are_twenty_days_apart_not_one(db: Database) -> None:
    guests = add(db, *(a_person(f"Guest {n}", in_practice_since=SINCE) for n in range(20)))
    rhythm_of_all = RhythmRule(3, 6)
    for guest in guests:
        rhythm.set_rhythm(db, rhythm_of_all, person_id=guest)
    a_talk(db, *guests, day=TODAY)
    with db.read() as session:
        days = rhythm.practice_plan(session, today=TODAY + timedelta(days=1), capacity=Capacity(3))
    assert max(Counter(days.days.values()).values()) == 1
    assert len(days.days) == 20


def test_cards_of_one_person_from_many_devices_become_one_person(db: Database) -> None:
    found = planned(db, *sorted(VCARDS.glob("same-person-*.vcf")))
    join = Choice(Decision.JOIN)
    apply(db, found, {match.draft: join for match in found.matches}, now=NOW)
    assert len(names(db)) == 1


def test_an_import_once_more_splits_nobody(db: Database) -> None:
    for _ in range(2):
        apply(db, planned(db, VCARDS / "ez-outlook-2003.vcf"), {}, now=NOW)
    assert len(names(db)) == 1


def test_a_talk_in_person_with_several_is_one_talk_in_each_story(db: Database) -> None:
    ana, ben = add(db, *(a_person(name, in_practice_since=SINCE) for name in ("Ana", "Ben")))
    interactions.log(db, TalkDraft([ana, ben], kind="walk", words="the new school"), now=NOW)
    assert asked(db, "SELECT kind, words FROM interaction") == [("walk", "the new school")]
    assert warmth(db, ana) is warmth(db, ben) is Warmth.IN_TOUCH


def test_an_export_takes_photos_and_the_log_along(db: Database, tmp_path: Path) -> None:
    [ana] = add(db, a_person("Ana Moreau"))
    a_talk(db, ana, words="I sing again")
    set_photo(db, ana, b"\x89PNG small", b"\xff\xd8\xff large")
    with db.read() as session:
        write_archive(session, tmp_path / "kith.zip", now=NOW)
    with ZipFile(tmp_path / "kith.zip") as archive:
        assert json.loads(archive.read("manifest.json"))
    restore_archive(tmp_path / "kith.zip", tmp_path / "new", now=NOW)
    with Database(tmp_path / "new" / FILE_NAME) as other:
        assert asked(other, "SELECT words FROM interaction") == [("I sing again",)]
        assert asked(other, "SELECT large FROM photo") == [(b"\xff\xd8\xff large",)]
