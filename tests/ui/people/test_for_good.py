"""Recently deleted: going for good is asked, and says what backups still hold."""

from __future__ import annotations

from datetime import timedelta

from desktop.domain.entities import Person
from desktop.services.people import adding
from desktop.storage import backup
from desktop.storage.database import Database
from desktop.ui.people.for_good import ForGoodSheet
from desktop.ui.people.menus import trash_menu
from desktop.ui.people.page import PeoplePage
from desktop.ui.widgets.labels import PlainLabel
from tests.builders import NOW


def ask(page: PeoplePage, person: int) -> ForGoodSheet:
    menu = trash_menu(page.acts, [person], page.list.view)
    [_, for_good] = menu.actions()
    for_good.trigger()
    menu.close()
    [sheet] = page.window().findChildren(ForGoodSheet)
    return sheet


def test_it_is_said_which_backups_still_hold_them(page: PeoplePage, db: Database, ana: int) -> None:
    for days in (3, 1):
        backup.write_dated(db.path, reason="daily", now=NOW - timedelta(days=days))
    adding.delete_people(db, [ana], now=NOW)
    sheet = ask(page, ana)
    said = " ".join(label.text() for label in sheet.findChildren(PlainLabel))
    assert "2 backups, from 9 March 2026 to 11 March 2026, still hold them." in said
    assert sheet.stay.hasFocus()
    sheet.go.click()
    with db.read() as session:
        assert session.get(Person, ana) is None
    page.runner.undo()
    with db.read() as session:
        assert session.get(Person, ana) is not None


def test_who_is_left_stays(page: PeoplePage, db: Database, ana: int) -> None:
    adding.delete_people(db, [ana], now=NOW)
    sheet = ask(page, ana)
    said = " ".join(label.text() for label in sheet.findChildren(PlainLabel))
    assert "No backup here holds them." in said
    sheet.stay.click()
    with db.read() as session:
        assert session.get(Person, ana) is not None
