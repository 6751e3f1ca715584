"""The group of calendars that are read along: added, told of, stopped."""

from __future__ import annotations

from pathlib import Path

from desktop.domain.clock import FixedClock
from desktop.services.calendars import looking, subscribing
from desktop.storage.database import Database
from desktop.ui.preferences.page import PreferencesPage
from desktop.ui.runner import Runner
from tests.services.calendars.subscriptions import a_file, along, an_event


def test_each_calendar_says_how_it_stands(
    page: PreferencesPage, db: Database, runner: Runner, clock: FixedClock, tmp_path: Path
) -> None:
    path = a_file(tmp_path, an_event())
    runner.change(subscribing.subscribe, str(path), now=clock.now())
    (row,) = page.calendars.calendars
    assert (row.title, row.hint.text()) == ("Family", "Not read yet")
    seen = looking.look(str(path))
    runner.change(subscribing.read_along, row.id, seen, now=clock.now())
    (row,) = page.calendars.calendars
    assert row.hint.text() == "Read today, 9:00. One thing waits"
    path.write_bytes(path.read_bytes().replace(b"DTSTART", b"DTSTART;X=Y:never"))
    runner.change(subscribing.read_along, row.id, looking.look(str(path)), now=clock.now())
    assert row.hint.text().endswith("One thing in it could not be read: line 3 of Family.ics.")
    path.unlink()
    runner.change(subscribing.read_along, row.id, looking.look(str(path)), now=clock.now())
    assert row.hint.text() == "Family.ics is no longer where it was."


def test_one_is_stopped_with_its_button(
    page: PreferencesPage, db: Database, runner: Runner, clock: FixedClock, tmp_path: Path
) -> None:
    runner.change(subscribing.subscribe, str(a_file(tmp_path, an_event())), now=clock.now())
    page.calendars.calendars[0].stop.click()
    assert along(db) == ()
    assert page.calendars.calendars == []


def test_calendars_are_found_by_their_words(page: PreferencesPage) -> None:
    page.search.setText("subscribe")
    assert page.calendars.isVisible()
    assert not page.look.isVisible()


def test_an_emptied_calendar_is_followed_only_when_asked_to(
    page: PreferencesPage, db: Database, runner: Runner, clock: FixedClock, tmp_path: Path
) -> None:
    path = a_file(tmp_path, *(an_event(f"202603{20 + n}T150000", f"tea{n}") for n in range(6)))
    runner.change(subscribing.subscribe, str(path), now=clock.now())
    (row,) = page.calendars.calendars
    runner.change(subscribing.read_along, row.id, looking.look(str(path)), now=clock.now())
    assert row.follow.isHidden()
    a_file(tmp_path)
    runner.change(subscribing.read_along, row.id, looking.look(str(path)), now=clock.now())
    assert not row.follow.isHidden()
    assert "Nothing was taken away" in row.hint.text()
    row.follow.click()
    assert row.follow.isHidden()
    assert [one.waiting for one in along(db)] == [0]
