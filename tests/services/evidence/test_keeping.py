"""What was found and is kept becomes a talk, an appointment, a date; or it is set aside."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.domain.entities import FollowUp, Occasion
from desktop.domain.errors import BadInputError
from desktop.domain.found import Becomes, WhoIs
from desktop.domain.found_becoming import becomes
from desktop.domain.happenings import Participant
from desktop.services import evidence
from desktop.services.evidence import Picked
from desktop.services.people import adding, trash
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.services.evidence.found import (
    a_birthday,
    a_chat,
    a_meeting,
    asked,
    found,
    shown,
    tray,
)

ANNA = [Participant("Anna Schmidt")]
AHEAD = TODAY + timedelta(days=5)
PAST = TODAY - timedelta(days=5)


@pytest.fixture
def anna(db: Database) -> int:
    return add(db, a_person("Anna Schmidt"))[0]


def test_a_kept_talk_moves_the_last_contact(db: Database, anna: int) -> None:
    rows = found(db, a_chat(day=PAST, minutes=12))
    changes = evidence.keep(db, rows, now=NOW)
    assert changes.label == "Kept the talk with Anna Schmidt"
    assert asked(db, "SELECT kind, day, began_by, minutes, origin FROM interaction") == [
        ("message", PAST.isoformat(), "them", 12, "whatsapp")
    ]
    assert asked(db, "SELECT last_contact_on FROM person") == [(PAST.isoformat(),)]
    assert tray(db).is_empty


def test_one_undo_takes_all_that_was_kept_back(db: Database, anna: int) -> None:
    rows = found(db, *(a_chat(hour=hour, day=PAST) for hour in range(14)))
    assert evidence.keep(db, rows, now=NOW).label == "Kept 14 talks with Anna Schmidt"
    assert asked(db, "SELECT count(*) FROM interaction") == [(14,)]
    db.undo()
    assert asked(db, "SELECT last_contact_on FROM person") == [(None,)]
    assert tray(db).total == 14


def test_a_kept_talk_keeps_what_was_planned_before_it(db: Database, anna: int) -> None:
    add(db, FollowUp(person_id=anna, day=PAST, created_at=NOW))
    evidence.keep(db, found(db, a_chat(day=PAST)), now=NOW)
    assert asked(db, "SELECT state FROM follow_up") == [("kept",)]


def test_a_talk_written_down_that_day_is_not_doubled(db: Database, anna: int) -> None:
    talk = a_talk(db, anna, day=PAST, kind="message", words="Good news")
    rows = found(db, a_chat(day=PAST))
    assert shown(db, *rows)[0].there_already
    evidence.keep(db, rows, now=NOW, picked=Picked(words="I start in May"))
    assert asked(db, "SELECT id, words FROM interaction") == [(talk, "Good news\nI start in May")]


def test_two_talks_of_one_day_are_two(db: Database, anna: int) -> None:
    first, second = found(db, a_chat(day=PAST, hour=8), a_chat(day=PAST, hour=20))
    evidence.keep(db, [first], now=NOW)
    assert not shown(db, second)[0].there_already
    evidence.keep(db, [second], now=NOW)
    assert asked(db, "SELECT count(*) FROM interaction") == [(2,)]


def test_a_calendar_hour_is_the_coffee_i_wrote_down(db: Database, anna: int) -> None:
    a_talk(db, anna, day=PAST, kind="coffee")
    rows = found(db, a_meeting(PAST, with_whom=ANNA))
    assert shown(db, *rows)[0].there_already


def test_a_meeting_ahead_becomes_an_appointment(db: Database, anna: int) -> None:
    rows = found(db, a_meeting(AHEAD, with_whom=ANNA, place="Café Luna"))
    assert shown(db, *rows)[0].becomes is Becomes.APPOINTMENT
    evidence.keep(db, rows, now=NOW)
    assert asked(db, "SELECT title, place, day, shape, state, minutes FROM follow_up") == [
        ("Tea", "Café Luna", AHEAD.isoformat(), "appointment", "planned", 60)
    ]
    assert asked(db, "SELECT last_contact_on FROM person") == [(None,)]


def test_a_moved_meeting_moves_the_appointment(db: Database, anna: int) -> None:
    evidence.keep(db, found(db, a_meeting(AHEAD, with_whom=ANNA, key="1")), now=NOW)
    later = AHEAD + timedelta(days=2)
    found(db, a_meeting(later, with_whom=ANNA, key="1", text_hash="2", title="Tea, at last"))
    assert asked(db, "SELECT title, day, starts_at FROM follow_up") == [
        ("Tea, at last", later.isoformat(), f"{later} 10:00:00.000000")
    ]
    db.undo()
    assert asked(db, "SELECT title, day FROM follow_up") == [("Tea", AHEAD.isoformat())]


def test_an_appointment_that_i_moved_stays_where_i_put_it(db: Database, anna: int) -> None:
    from desktop.services import follow_ups

    evidence.keep(db, found(db, a_meeting(AHEAD, with_whom=ANNA, key="1")), now=NOW)
    follow_ups.move_to_day(db, 1, AHEAD + timedelta(days=9))
    later = AHEAD + timedelta(days=2)
    found(db, a_meeting(later, with_whom=ANNA, key="1", text_hash="2"))
    assert asked(db, "SELECT day FROM follow_up") == [((AHEAD + timedelta(days=9)).isoformat(),)]


def test_a_meeting_that_repeats_is_planned_from_its_next_time(db: Database, anna: int) -> None:
    begun = TODAY - timedelta(days=70)
    rows = found(db, a_meeting(begun, with_whom=ANNA, rule="FREQ=WEEKLY"))
    evidence.keep(db, rows, now=NOW)
    assert asked(db, "SELECT rule, day FROM follow_up") == [("FREQ=WEEKLY", TODAY.isoformat())]


def test_a_kept_meeting_that_its_calendar_loses_is_asked_about(db: Database, anna: int) -> None:
    drafts = [
        a_meeting(AHEAD, with_whom=ANNA),
        a_meeting(AHEAD, with_whom=ANNA, key="2", title="B"),
    ]
    rows = found(db, *drafts)
    evidence.keep(db, rows[:1], now=NOW)
    drafts[0].cancelled = True
    found(db, drafts[0])
    assert asked(db, "SELECT state FROM follow_up") == [("planned",)]
    (gone,) = tray(db).gone
    evidence.let_go_with_source(db, gone.id, today=TODAY)
    assert asked(db, "SELECT state FROM follow_up") == [("let_go",)]
    assert not tray(db).gone
    db.undo()
    evidence.keep_without_source(db, gone.id)
    assert asked(db, "SELECT state FROM follow_up") == [("planned",)]
    assert not tray(db).gone


def test_a_birthday_becomes_a_date_of_theirs(db: Database, anna: int) -> None:
    evidence.keep(db, found(db, a_birthday("Anna Schmidt", date(1990, 4, 12))), now=NOW)
    assert asked(db, "SELECT kind, year, month, day FROM occasion") == [("birthday", 1990, 4, 12)]


def test_a_birthday_that_stands_gains_its_year(db: Database, anna: int) -> None:
    add(db, Occasion(person_id=anna, kind="birthday", month=4, day=12))
    rows = found(db, a_birthday("Anna Schmidt", date(1990, 4, 12)))
    assert shown(db, *rows)[0].there_already
    evidence.keep(db, rows, now=NOW)
    assert asked(db, "SELECT kind, year, month, day FROM occasion") == [("birthday", 1990, 4, 12)]


def test_another_birthday_says_what_it_takes_the_place_of(db: Database, anna: int) -> None:
    add(db, Occasion(person_id=anna, kind="birthday", month=5, day=3))
    rows = found(db, a_birthday("Anna Schmidt", date(1990, 4, 12)))
    assert shown(db, *rows)[0].instead == "--05-03"
    evidence.keep(db, rows, now=NOW)
    assert asked(db, "SELECT month, day FROM occasion") == [(4, 12)]


def test_what_is_set_aside_waits_no_more_and_can_be_taken_back(db: Database, anna: int) -> None:
    rows = found(db, a_chat())
    evidence.set_aside(db, rows, now=NOW)
    assert tray(db).is_empty
    assert tray(db, state="set_aside").total == 1
    evidence.take_back(db, rows)
    assert tray(db).total == 1


def test_it_is_kept_with_whom_i_say(db: Database, anna: int) -> None:
    (ben,) = add(db, a_person("Ben"))
    rows = found(db, a_chat())
    evidence.keep(db, rows, now=NOW, picked=Picked(people=[anna, ben]))
    assert asked(db, "SELECT person_id FROM interaction_person ORDER BY 1") == [(anna,), (ben,)]


def test_without_anybody_known_it_is_not_kept(db: Database) -> None:
    rows = found(db, a_chat("Anni"))
    with pytest.raises(BadInputError, match="who that is"):
        evidence.keep(db, rows, now=NOW)


def who(db: Database) -> WhoIs:
    question: WhoIs = tray(db).questions[0]
    return question


def test_an_answer_holds_for_every_later_file(db: Database, anna: int) -> None:
    found(db, a_chat("Anni ❤"))
    evidence.is_person(db, who(db), anna)
    found(db, a_chat("Anni ❤", hour=20))
    assert tray(db).groups[0].total == 2
    assert not tray(db).questions
    db.undo()
    db.undo()
    assert tray(db).questions


def test_nobody_i_keep_is_not_asked_again(db: Database) -> None:
    found(db, a_chat("Spam"))
    evidence.is_nobody(db, who(db), now=NOW)
    assert tray(db).is_empty
    assert len(found(db, a_chat("Spam", hour=20))) == 1


def test_me_is_me_in_every_file(db: Database) -> None:
    whom = [Participant("Anni", began=True), Participant("Max")]
    found(db, a_chat("Anni", with_whom=whom))
    max_ = next(one for one in tray(db).questions if one.name == "Max")
    evidence.is_me(db, max_, now=NOW)
    assert [one.name for one in tray(db).questions] == ["Anni"]


def test_in_a_mailbox_it_is_asked_once_whether_that_is_me(db: Database, anna: int) -> None:
    mail = [Participant("Anna Schmidt", "email", "anna@x.org", began=True),
            Participant("Max", "email", "max@x.org", me=True)]  # fmt: skip
    found(db, a_chat(format="mbox", with_whom=mail))
    (question,) = tray(db).questions
    assert (question.value, question.seems_me) == ("max@x.org", True)
    assert tray(db).total == 1
    evidence.is_me(db, question, now=NOW)
    assert not tray(db).questions
    assert tray(db).groups[0].total == 1


def test_who_is_not_me_after_all_is_somebody(db: Database, anna: int) -> None:
    (max_,) = add(db, a_person("Max"))
    mail = [Participant("Anna Schmidt", "email", "anna@x.org"),
            Participant("Max", "email", "max@x.org", me=True)]  # fmt: skip
    found(db, a_chat(format="mbox", with_whom=mail))
    evidence.is_person(db, who(db), max_)
    assert tray(db).groups[0].key == (anna, max_)


def test_somebody_new_comes_in_with_the_answer(db: Database) -> None:
    found(db, a_chat("+49 170 1234567", with_whom=[Participant("", "phone", "+491701234567")]))
    evidence.is_new(db, who(db), "Anna Schmidt", now=NOW)
    assert tray(db).groups[0].people[0].name == "Anna Schmidt"
    assert asked(db, "SELECT kind, key FROM contact_point") == [("phone", "+491701234567")]


def test_who_goes_for_good_is_named_no_more(db: Database, anna: int) -> None:
    add(db, a_person("Ben"))
    found(db, a_chat("Anni ❤"), a_chat(with_whom=[*ANNA, Participant("Ben")], key="2"))
    evidence.is_person(db, who(db), anna)
    adding.delete_people(db, [anna], now=NOW)
    add(db, a_person("Cleo", created_at=NOW + timedelta(days=31)))
    trash.empty_old_trash(db, now=NOW + timedelta(days=31))
    everything = str(asked(db, "SELECT * FROM evidence")) + str(asked(db, "SELECT * FROM known_as"))
    assert "Ann" not in everything
    assert "Ben" in everything


@pytest.mark.parametrize(
    ("form", "day", "hour", "rule", "expected"),
    [
        ("talk", PAST, None, "", Becomes.TALK),
        ("talk", AHEAD, None, "", Becomes.NOTHING_YET),
        ("meeting", PAST, 10, "", Becomes.TALK),
        ("meeting", TODAY, 8, "", Becomes.TALK),
        ("meeting", TODAY, 10, "", Becomes.APPOINTMENT),
        ("meeting", TODAY, None, "", Becomes.TALK),
        ("meeting", AHEAD, None, "", Becomes.PLAN),
        ("meeting", PAST, 10, "FREQ=WEEKLY", Becomes.APPOINTMENT),
        ("occasion", PAST, None, "", Becomes.OCCASION),
        ("request", PAST, None, "", Becomes.TALK),
    ],
)
def test_what_a_thing_becomes(
    form: str, day: date, hour: int | None, rule: str, expected: Becomes
) -> None:
    began = datetime(day.year, day.month, day.day, hour) if hour else None
    assert becomes(form, day, began, "", rule, NOW) is expected


def test_whether_it_is_ahead_is_told_by_the_clock_of_its_own_zone() -> None:
    began = datetime(2026, 3, 12, 17, 0)
    assert becomes("meeting", TODAY, began, "Asia/Tokyo", "", NOW) is Becomes.TALK
    assert becomes("meeting", TODAY, began, "No/Where", "", NOW) is Becomes.APPOINTMENT
    assert NOW.tzinfo is UTC
