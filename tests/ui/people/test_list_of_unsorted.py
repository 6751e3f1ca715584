"""The list of those who were not looked at yet, and the way through them."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.storage.database import Database
from desktop.ui.widgets.text_link import TextLink
from tests.builders import TODAY, a_person, add
from tests.ui.people.conftest import Open
from tests.ui.people.test_list import entries


def test_those_not_looked_at_yet_are_listed_with_the_way_through_them(
    db: Database, opened: Open, qtbot: QtBot
) -> None:
    add(
        db,
        a_person("Ana", in_practice_since=TODAY),
        a_person("Bo"),
        a_person("Cy", sorted_on=TODAY),
    )
    page = opened()
    entries(page.list.head.narrowing.menu(page))["Not looked at yet"].trigger()
    assert [page.list.model.id_at(page.list.model.index(0)), page.list.model.rowCount()] == [2, 1]
    [way] = page.list.head.narrowing.findChildren(TextLink)
    with qtbot.waitSignal(page.one_at_a_time_wished, timeout=500):
        way.click()
    page.list.head.practice.click()
    assert not page.list.shown_filter.unsorted
