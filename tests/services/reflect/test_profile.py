"""My own side, as it is written and read."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.errors import BadInputError
from desktop.domain.reflect.profile import Profile
from desktop.domain.vocabulary import ProfileKind
from desktop.services.people.adding import delete_people
from desktop.services.reflect import profile as mine
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add

AIM, VALUE, STORY = ProfileKind.AIM, ProfileKind.VALUE, ProfileKind.STORY


def seen(db: Database) -> Profile:
    with db.read() as session:
        return mine.profile(session)


def wrote(db: Database, kind: ProfileKind, words: str) -> int:
    return mine.add_line(db, kind, words, today=TODAY).created["profile_line"][0]


def texts(db: Database, kind: ProfileKind) -> list[str]:
    return [line.text for line in seen(db).of(kind)]


def test_lines_stand_by_kind_in_the_order_they_were_written(db: Database) -> None:
    wrote(db, VALUE, "Patience")
    wrote(db, AIM, "Singing again")
    wrote(db, VALUE, "  Keeping an\nappointment ")

    assert texts(db, VALUE) == ["Patience", "Keeping an appointment"]
    assert texts(db, AIM) == ["Singing again"]


def test_a_story_keeps_its_lines_and_is_named_by_the_first(db: Database) -> None:
    wrote(db, STORY, "The night the organ died\nNobody had a torch.")

    [story] = seen(db).of(STORY)
    assert story.text.endswith("\nNobody had a torch.")
    assert story.title == "The night the organ died"


def test_an_empty_line_is_refused(db: Database) -> None:
    line = wrote(db, VALUE, "Patience")

    with pytest.raises(BadInputError):
        mine.edit_line(db, line, "  ")
    with pytest.raises(BadInputError):
        mine.add_line(db, VALUE, "", today=TODAY)
    assert texts(db, VALUE) == ["Patience"]


def test_the_order_is_mine(db: Database) -> None:
    first, second, third = (wrote(db, VALUE, words) for words in ("A", "B", "C"))

    mine.move_line(db, third, before=first)
    mine.move_line(db, first, before=None)

    assert texts(db, VALUE) == ["C", "B", "A"]
    assert second


def test_each_act_is_one_step_to_take_back(db: Database) -> None:
    line = wrote(db, VALUE, "Patience")
    mine.edit_line(db, line, "Being told the truth kindly")
    deleted = mine.delete_line(db, line)
    assert deleted.label == "Took “Being told the truth kindly” away"

    db.undo()
    assert texts(db, VALUE) == ["Being told the truth kindly"]
    db.undo()
    assert texts(db, VALUE) == ["Patience"]
    db.undo()
    assert seen(db) == Profile()


def test_an_aim_is_with_people_and_twice_is_as_once(db: Database) -> None:
    [ana, ben] = add(db, a_person(), a_person("Ben Adler"))
    aim = wrote(db, AIM, "A listening course")

    for person in (ana, ben, ana):
        mine.link(db, aim, person)
    assert [who.name for who in seen(db).lines[0].people] == ["Ana Moreau", "Ben Adler"]

    changes = mine.unlink(db, aim, ana)
    assert changes.label == "“A listening course”, without Ana Moreau"
    assert [who.name for who in seen(db).lines[0].people] == ["Ben Adler"]


def test_who_was_deleted_leaves_a_gap_until_they_come_back(db: Database) -> None:
    [ana] = add(db, a_person())
    aim = wrote(db, AIM, "A listening course")
    mine.link(db, aim, ana)

    delete_people(db, [ana], now=NOW)
    assert seen(db).lines[0].people == ()

    db.undo()
    assert [who.id for who in seen(db).lines[0].people] == [ana]


def test_an_aim_is_reached_on_a_day_and_can_be_opened_again(db: Database) -> None:
    aim = wrote(db, AIM, "Singing again")

    assert mine.reach(db, aim, date(2026, 3, 1)).label == "Reached “Singing again”"
    assert seen(db).lines[0].done_on == date(2026, 3, 1)
    mine.reach(db, aim, None)
    assert seen(db).lines[0].done_on is None


def test_what_i_hold_dear_is_not_reached(db: Database) -> None:
    with pytest.raises(BadInputError):
        mine.reach(db, wrote(db, VALUE, "Patience"), TODAY)
