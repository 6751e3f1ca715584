"""What is done without a word typed, while the disk fails: the screen shows what is stored."""

from __future__ import annotations

import errno
from datetime import timedelta

from desktop.domain.follow_ups import CalendarEntry
from desktop.ui.calendar.page import CalendarPage
from desktop.ui.calendar.view import Landing
from desktop.ui.journey.page import JourneyPage
from desktop.ui.people.triage.page import TriagePage
from tests.builders import a_person, add
from tests.faults.disk import Disk, Trouble
from tests.ui.editors.desk import SOON, Desk

FULL = Trouble(errno.ENOSPC, once=False)


def test_a_card_that_could_not_be_moved_is_where_it_was(desk: Desk, disk: Disk) -> None:
    page = desk.made(JourneyPage)
    columns = lambda: [[c.called for c in v.cards.cards] for v in page.board.views]  # noqa: E731
    before = columns()
    disk.trouble_at(1, FULL)
    page.move_people([desk.ana], 5, None)
    assert "The disk is full." in desk.heard()
    assert columns() == before
    assert page.notes._open is None
    disk.mend()
    page.move_people([desk.ana], 5, None)
    assert columns()[4] == ["Ana"]


def the_walk(page: CalendarPage) -> CalendarEntry:
    entries: list[CalendarEntry] = page.view.shown.entries  # type: ignore[attr-defined]
    return next(entry for entry in entries if entry.kind == "follow_up")


def test_an_entry_that_could_not_be_moved_is_where_it_was(desk: Desk, disk: Disk) -> None:
    page = desk.made(CalendarPage)
    other = SOON + timedelta(days=2)
    disk.trouble_at(1, FULL)
    page.acts.move(the_walk(page), Landing(other), page.rect().center())
    assert "The disk is full." in desk.heard()
    assert the_walk(page).day == SOON
    disk.mend()
    page.acts.move(the_walk(page), Landing(other), page.rect().center())
    assert the_walk(page).day == other


def test_who_could_not_be_decided_upon_comes_up_again(desk: Desk, disk: Disk) -> None:
    add(desk.db, a_person("Cleo Tan"), a_person("Dan Wu"))
    page = desk.made(TriagePage)
    first = page.queue.current
    disk.trouble_at(1, FULL)
    page.leave_be()
    assert "The disk is full." in desk.heard()
    assert page.queue.current == first
    disk.mend()
    page.leave_be()
    assert page.queue.current != first
    assert len(page.just_now) == 1
