"""A calendar that is read along: found, kept, moved with its event, asked about when it is gone."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.domain.contact_points import point_key
from desktop.domain.entities import ContactPoint
from desktop.domain.errors import BadInputError
from desktop.services import evidence
from desktop.services.calendars import looking, subscribing
from desktop.storage.backup import list_backups
from desktop.storage.database import Database
from tests.builders import a_person, add
from tests.services.evidence.found import asked

from .subscriptions import HERE, a_file, along, an_event, keep_all, plans, read_again, subscribed


@pytest.fixture
def anna(db: Database) -> int:
    (person,) = add(db, a_person("Anna Schmidt"))
    mail = "anna@example.org"
    add(db, ContactPoint(person_id=person, kind="email", value=mail, key=point_key("email", mail)))
    return person


def test_what_a_calendar_tells_of_waits_and_nothing_is_planned(
    db: Database, anna: int, tmp_path: Path
) -> None:
    subscribed(db, a_file(tmp_path, an_event()))
    (row,) = along(db)
    assert (row.name, row.waiting, row.kept, row.trouble) == ("Family", 1, 0, "")
    assert row.read_at is not None
    assert plans(db) == []


def test_a_kept_meeting_stands_in_the_calendar(db: Database, anna: int, tmp_path: Path) -> None:
    subscribed(db, a_file(tmp_path, an_event()))
    keep_all(db)
    assert plans(db) == [
        ("Tea with Anna", "2026-03-20 15:00:00.000000", "Europe/Berlin", "planned")
    ]


def test_a_kept_meeting_moves_with_its_event_and_back_by_one_undo(
    db: Database, anna: int, tmp_path: Path
) -> None:
    path = a_file(tmp_path, an_event())
    subscribed(db, path)
    keep_all(db)
    a_file(tmp_path, an_event("20260321T160000"))
    changes = read_again(db)
    assert changes.label == "Moved “Tea with Anna” to Saturday 21 March at 16:00, as Family says"
    assert plans(db, "day, starts_at") == [("2026-03-21", "2026-03-21 16:00:00.000000")]
    db.undo()
    assert plans(db, "day, starts_at") == [("2026-03-20", "2026-03-20 15:00:00.000000")]


def test_reading_again_what_did_not_change_does_nothing(
    db: Database, anna: int, tmp_path: Path
) -> None:
    path = a_file(tmp_path, an_event())
    subscribed(db, path)
    (row,) = along(db)
    assert looking.look(str(path), row.text_hash).happenings is None
    assert not read_again(db, HERE + timedelta(hours=1))
    assert along(db) == (row,)


def test_something_new_that_only_waits_leaves_the_history_alone(
    db: Database, anna: int, tmp_path: Path
) -> None:
    path = a_file(tmp_path, an_event())
    subscribed(db, path)
    before = keep_all(db)
    a_file(tmp_path, an_event(), an_event("20260401T150000", "other"))
    assert read_again(db).undo == before.label
    assert along(db)[0].waiting == 1


@pytest.mark.parametrize("how", ["left out", "cancelled"])
def test_an_event_that_is_gone_is_asked_about(
    db: Database, anna: int, tmp_path: Path, how: str
) -> None:
    path = a_file(tmp_path, an_event(), an_event("20260401T150000", "other"))
    subscribed(db, path)
    keep_all(db)
    rest = an_event("20260401T150000", "other")
    cancelled = (
        [an_event("20260320T150000", "tea", "STATUS:CANCELLED")] if how != "left out" else []
    )
    a_file(tmp_path, rest, *cancelled)
    read_again(db)
    with db.read() as session:
        (gone,) = evidence.tray(session, now=HERE).gone
    assert gone.title == "Tea with Anna"
    assert [plan[-1] for plan in plans(db)] == ["planned", "planned"]


def test_a_series_that_is_gone_is_asked_about_and_one_that_ended_is_not(
    db: Database, anna: int, tmp_path: Path
) -> None:
    series = an_event("20260105T150000", "weekly", "RRULE:FREQ=WEEKLY")
    ending = an_event("20260106T150000", "ending", "RRULE:FREQ=WEEKLY;UNTIL=20260330")
    path = a_file(tmp_path, series, ending)
    subscribed(db, path)
    keep_all(db)
    later = HERE + timedelta(days=60)
    a_file(tmp_path, ending)
    read_again(db, later)
    with db.read() as session:
        (gone,) = evidence.tray(session, now=later).gone
    assert gone.title == "Tea with Anna"
    assert asked(db, "SELECT key FROM evidence WHERE state = 'gone'") == [("weekly",)]


def test_a_file_that_breaks_off_loses_nothing(db: Database, anna: int, tmp_path: Path) -> None:
    path = a_file(tmp_path, an_event(), an_event("20260401T150000", "other"))
    subscribed(db, path)
    keep_all(db)
    whole = path.read_bytes()
    path.write_bytes(whole[: whole.index(b"UID:other")])
    read_again(db)
    with db.read() as session:
        assert evidence.tray(session, now=HERE).gone == ()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (None, "Family.ics is no longer where it was."),
        (b"", "Family.ics is no calendar."),
        (b"\x89PNG\r\n", "Family.ics is no calendar."),
    ],
)
def test_trouble_is_told_in_a_sentence_and_passes(
    db: Database, anna: int, tmp_path: Path, content: bytes | None, says: str
) -> None:
    path = a_file(tmp_path, an_event())
    subscribed(db, path)
    keep_all(db)
    path.unlink() if content is None else path.write_bytes(content)
    read_again(db)
    assert along(db)[0].trouble == says
    assert [plan[-1] for plan in plans(db)] == ["planned"]
    a_file(tmp_path, an_event("20260321T150000"))
    read_again(db)
    assert along(db)[0].trouble == ""
    assert plans(db, "day") == [("2026-03-21",)]


def test_what_of_it_could_not_be_read_is_told_until_it_can(
    db: Database, anna: int, tmp_path: Path
) -> None:
    path = a_file(tmp_path, an_event(), an_event("20261301T150000", "bad"))
    subscribed(db, path)
    told = "One thing in it could not be read: line 9 of Family.ics."
    assert (along(db)[0].trouble, along(db)[0].is_out_of_reach) == (told, False)
    assert not read_again(db)
    a_file(tmp_path, an_event())
    read_again(db)
    assert along(db)[0].trouble == ""


def test_a_folder_is_read_with_the_folders_within(db: Database, anna: int, tmp_path: Path) -> None:
    folder = tmp_path / "calendars"
    (folder / "work").mkdir(parents=True)
    a_file(folder, an_event(), name="one.ics")
    a_file(folder / "work", an_event("20260401T150000", "other"), name="two.ICS")
    (folder / "notes.txt").write_text("no calendar")
    subscribed(db, folder)
    assert (along(db)[0].name, along(db)[0].waiting) == ("calendars", 2)
    before = looking.signature(str(folder))
    a_file(folder, an_event("20260402T150000", "third"), name="three.ics")
    assert looking.signature(str(folder)) != before
    read_again(db)
    assert along(db)[0].waiting == 3


def test_a_file_replaced_by_another_looks_different(tmp_path: Path) -> None:
    path = a_file(tmp_path, an_event())
    before = looking.signature(str(path))
    new = a_file(tmp_path, an_event("20260321T150000"), name="new.ics")
    os.replace(new, path)
    assert looking.signature(str(path)) != before


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.ics"
    os.mkfifo(pipe)
    assert looking.look(str(pipe)).trouble == "pipe.ics is no file."
    assert looking.look(str(tmp_path)).happenings == []


def test_a_calendar_is_read_along_once(db: Database, tmp_path: Path) -> None:
    path = a_file(tmp_path, an_event())
    subscribed(db, path)
    with pytest.raises(BadInputError, match="read along already"):
        subscribing.subscribe(db, str(path), now=HERE)
    with pytest.raises(BadInputError, match="not there"):
        subscribing.subscribe(db, str(tmp_path / "none.ics"), now=HERE)


def test_stopping_keeps_what_was_kept(db: Database, anna: int, tmp_path: Path) -> None:
    path = a_file(tmp_path, an_event())
    row_id = subscribed(db, path)
    keep_all(db)
    a_file(tmp_path, an_event(), an_event("20260401T150000", "other"))
    read_again(db)
    subscribing.stop(db, row_id)
    assert along(db) == ()
    assert asked(db, "SELECT key, state FROM evidence") == [("tea", "kept")]
    assert len(plans(db)) == 1
    db.undo()
    assert along(db)[0].waiting == 1


def test_a_calendar_that_comes_back_empty_takes_nothing_away_unasked(
    db: Database, anna: int, tmp_path: Path
) -> None:
    """A sync may empty a file; following it is asked for, and a backup comes first."""
    path = a_file(tmp_path, *(an_event(f"202603{20 + n}T150000", f"tea{n}") for n in range(6)))
    row_id = subscribed(db, path)
    keep_all(db)
    a_file(tmp_path)
    read_again(db)
    (row,) = along(db)
    assert (row.asks, row.kept) == (True, 6)
    gone = "SELECT 1 FROM evidence WHERE state = 'gone'"
    assert asked(db, gone) == []
    seen = looking.look(row.path)
    subscribing.follow_emptied(db, row_id, seen, now=HERE)
    (row,) = along(db)
    assert (row.asks, row.kept) == (False, 0)
    assert len(asked(db, gone)) == 6
    assert len(list_backups(db.path.parent)) == 1


def test_a_calendar_that_is_there_again_needs_no_answer(
    db: Database, anna: int, tmp_path: Path
) -> None:
    events = [an_event(f"202603{20 + n}T150000", f"tea{n}") for n in range(6)]
    subscribed(db, a_file(tmp_path, *events))
    a_file(tmp_path, events[0])
    read_again(db)
    assert [row.asks for row in along(db)] == [True]
    a_file(tmp_path, *events)
    read_again(db)
    assert [(row.asks, row.waiting) for row in along(db)] == [(False, 6)]
