"""What files tell of is laid beside what was found before, and waits in the tray."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.domain.contact_points import point_key
from desktop.domain.drafts import PersonDraft, SourceDraft
from desktop.domain.entities import ContactPoint, KnownAs, SubscribedCalendar
from desktop.domain.happenings import Participant
from desktop.domain.importing import Batch
from desktop.services import evidence
from desktop.services.importing import applying, planning
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add
from tests.services.evidence.found import a_chat, a_meeting, asked, found, tray


def test_nothing_is_logged_before_it_is_kept(db: Database) -> None:
    (anna,) = add(db, a_person("Anna Schmidt"))
    found(db, a_chat())
    (group,) = tray(db).groups
    assert group.key == (anna,)
    assert asked(db, "SELECT count(*) FROM interaction") == [(0,)]


def test_the_same_file_again_brings_nothing_new(db: Database) -> None:
    add(db, a_person("Anna Schmidt"))
    found(db, a_chat())
    with db.read() as session:
        plan = evidence.lay_beside(session, [a_chat()])
    assert plan.brings_nothing
    assert plan.unchanged == 1


def test_the_same_thing_twice_in_one_file_is_one(db: Database) -> None:
    add(db, a_person("Anna Schmidt"))
    assert len(found(db, a_chat(), a_chat())) == 1


def test_a_grown_talk_is_one_that_changed(db: Database) -> None:
    add(db, a_person("Anna Schmidt"))
    found(db, a_chat())
    assert len(found(db, a_chat(text_hash="2", messages=9))) == 1
    assert asked(db, "SELECT messages, state FROM evidence") == [(9, "waiting")]


@pytest.mark.parametrize(
    ("point", "named"),
    [
        (("email", "anna@example.org"), ("email", "Anna@Example.org")),
        (("phone", "+49 170 1234567"), ("phone", "+49 (170) 12 34 567")),
        (("phone", "0170 1234567"), ("phone", "+49 170 1234567")),
        (
            ("profile", "https://www.linkedin.com/in/anna"),
            ("profile", "linkedin.com/in/anna/"),
        ),
    ],
)
def test_people_are_told_by_their_addresses(
    db: Database, point: tuple[str, str], named: tuple[str, str]
) -> None:
    (anna,) = add(db, a_person("Somebody Else"))
    add(db, ContactPoint(person_id=anna, kind=point[0], value=point[1], key=point_key(*point)))
    found(db, a_chat(with_whom=[Participant("Anni", *named)]))
    assert tray(db).groups[0].key == (anna,)


@pytest.mark.parametrize("named", ["Anna Schmidt", "ANNA SCHMIDT", "Schmidt, Anna", "Schmidt Anna"])
def test_a_whole_name_is_enough_when_one_person_has_it(db: Database, named: str) -> None:
    add(db, a_person("Anna Schmidt"))
    found(db, a_chat(named))
    assert len(tray(db).groups) == 1


def test_of_two_people_of_a_name_it_is_asked(db: Database) -> None:
    add(db, a_person("Anna Schmidt"), a_person("Anna Schmidt"))
    found(db, a_chat())
    assert [who.name for who in tray(db).questions] == ["Anna Schmidt"]


def test_unknown_people_of_a_chat_are_asked_about(db: Database) -> None:
    found(db, a_chat("Anni ❤"))
    (who,) = tray(db).questions
    assert (who.name, who.total) == ("Anni ❤", 1)


def test_mail_with_strangers_is_left_out(db: Database) -> None:
    with db.read() as session:
        plan = evidence.lay_beside(
            session, [a_chat(format="mbox", with_whom=[Participant("X", "email", "x@example.org")])]
        )
    assert (plan.left_out, plan.brings_nothing) == (1, True)


def test_who_is_not_known_beside_somebody_who_is_is_not_asked_about(db: Database) -> None:
    add(db, a_person("Anna Schmidt"))
    (row,) = found(db, a_chat(with_whom=[Participant("Anna Schmidt"), Participant("Somebody")]))
    assert not tray(db).questions
    with db.read() as session:
        assert evidence.shown(session, [row], now=NOW)[0].others == ("Somebody",)


def test_people_and_what_was_found_come_in_with_one_change(db: Database) -> None:
    source = SourceDraft("vcard", "BEGIN:VCARD", "1")
    draft = PersonDraft(name="Anna Schmidt", source=source)
    batch = Batch(["x"], [draft], [a_chat(format="linkedin_messages")])
    with db.read() as session:
        plan = planning.plan(session, batch)
    assert plan.found.talks == 1
    applying.apply(db, plan, {}, now=NOW)
    assert tray(db).total == 1
    db.undo()
    assert asked(db, "SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM evidence)") == [
        (0, 0)
    ]


def test_an_import_of_talks_alone_says_so(db: Database) -> None:
    add(db, a_person("Anna Schmidt"))
    batch = Batch(["chat.txt"], [], [a_chat(), a_chat(hour=20)])
    with db.read() as session:
        plan = planning.plan(session, batch)
    assert not plan.brings_nothing
    assert applying.apply(db, plan, {}, now=NOW).label == "Found 2 talks in chat.txt"


def test_a_meeting_taken_back_by_its_source_waits_no_more(db: Database) -> None:
    add(db, a_person("Anna Schmidt"))
    day = TODAY + timedelta(days=3)
    drafts = [a_meeting(day, with_whom=[Participant("Anna Schmidt")])]
    found(db, *drafts)
    drafts[0].cancelled = True
    found(db, *drafts)
    assert tray(db).is_empty
    drafts[0].cancelled = False
    found(db, *drafts)
    assert tray(db).total == 1


def test_what_a_subscribed_calendar_no_longer_holds_waits_no_more(db: Database) -> None:
    add(db, a_person("Anna Schmidt"))
    (calendar,) = add(db, SubscribedCalendar(name="x", path="/x", added_at=NOW))
    days = [TODAY - timedelta(days=3), TODAY + timedelta(days=3), TODAY + timedelta(days=4)]
    drafts = [a_meeting(day, with_whom=[Participant("Anna Schmidt")]) for day in days]
    found(db, *drafts)
    found(db, drafts[2], calendar_id=calendar, whole=True)
    assert tray(db).total == 3, "what came in by hand is not the calendar's"
    found(db, *drafts, calendar_id=calendar, whole=True)
    found(db, drafts[2], calendar_id=calendar, whole=True)
    assert tray(db).total == 2, "the past stays"


def test_an_answer_stands_above_everything(db: Database) -> None:
    _anna, ben = add(db, a_person("Anna Schmidt"), a_person("Ben"))
    add(db, KnownAs(handle="whatsapp:anna schmidt", person_id=ben))
    found(db, a_chat())
    assert tray(db).groups[0].key == (ben,)


def test_twenty_thousand_talks_are_counted_in_a_few_statements(db: Database) -> None:
    people = add(db, *(a_person(f"Person {n}") for n in range(200)))
    drafts = [
        a_chat(
            f"Person {n % 200}", date(2020, 1, 1) + timedelta(days=n // 20), hour=n % 20, key=str(n)
        )
        for n in range(20_000)
    ]
    found(db, *drafts)
    with db.read() as session:
        connection = session.connection()
        statements: list[object] = []
        run = connection.execute

        def counted(statement: object, *args: object, **named: object) -> object:
            statements.append(statement)
            return run(statement, *args, **named)  # type: ignore[call-overload]

        connection.execute = counted  # type: ignore[assignment,method-assign]
        assert evidence.tray(session, now=NOW).total == 20_000
        assert len(statements) <= 8
        assert len(evidence.ids_of(session, [people[0]])) == 100
