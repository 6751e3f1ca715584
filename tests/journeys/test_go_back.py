"""A mistake, yesterday's backup, everybody there again, and back from there; by hand."""

from __future__ import annotations

from datetime import timedelta

from desktop.storage import backup
from desktop.storage.store import open_store
from desktop.storage.store_file import FILE_NAME
from desktop.ui.backups.page import BackupsPage
from desktop.ui.clock import SystemClock
from desktop.ui.people.page import PeoplePage
from desktop.ui.preferences.page import PreferencesPage
from tests.builders import a_person, add

from .person import Person
from .places import row_at
from .program import Kith
from .store import ask

ALIVE = "SELECT name FROM person WHERE deleted_at IS NULL ORDER BY name"


def test_a_mistake_is_gone_back_from_and_that_too(kith: Kith, person: Person) -> None:
    now = SystemClock().now()
    with open_store(kith.folder, now=now) as db:
        add(db, a_person("Ana Moreau"), a_person("Ben Ode"))
    yesterday = backup.write_dated(
        kith.folder / FILE_NAME, reason="daily", now=now - timedelta(days=1)
    )
    window = kith.start()

    person.key("ctrl+2")
    person.wait_until(lambda: window.place == "people", "people are shown")
    people = window.page("people")
    assert isinstance(people, PeoplePage)
    people.show_everyone()
    kith.wait_until_done()
    person.click(row_at(people.list.view, people.list.model.index(0)))
    person.key("Delete")
    kith.wait_until_done()
    assert ask(kith.folder, ALIVE) == [("Ben Ode",)]

    person.key("ctrl+comma")
    kith.wait_until_done()
    preferences = window.shown
    assert isinstance(preferences, PreferencesPage)
    person.click(preferences.search)
    person.type("backups")
    person.click(preferences.data.see)
    kith.wait_until_done()
    page = window.shown
    assert isinstance(page, BackupsPage)
    rows = page.chooser.list.model.rows()
    at = next(place for place, line in enumerate(rows) if line.backup.path == yesterday)
    person.click(row_at(page.chooser.list.view, page.chooser.list.model.index(at)))
    kith.wait_until_done()
    assert "Would come back: 1\nAna Moreau" in page.chooser.preview.said()

    person.click(page.chooser.preview.go_back)
    kith.wait_until_done("the window goes on with yesterday's store")
    person.picture("gone back")
    assert ask(kith.folder, ALIVE) == [("Ana Moreau",), ("Ben Ode",)]
    person.key("Escape", "ctrl+2")
    kith.wait_until_done()
    assert [people.list.model.index(row).data() for row in range(2)] == ["Ana Moreau", "Ben Ode"]

    window.ways.keeping.show_backups()
    kith.wait_until_done()
    before = page.chooser.list.model.rows()[0].backup
    assert before.reason == "before-restore"
    person.click(row_at(page.chooser.list.view, page.chooser.list.model.index(0)))
    kith.wait_until_done()
    assert "Would go: 1\nAna Moreau" in page.chooser.preview.said()
    person.click(page.chooser.preview.go_back)
    kith.wait_until_done()
    assert ask(kith.folder, ALIVE) == [("Ben Ode",)]
    person.click(page.bar.back)
    kith.wait_until_done()
    assert ask(kith.folder, ALIVE) == [("Ana Moreau",), ("Ben Ode",)]
