"""The first names answer before the list is there, and nothing done meanwhile is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.services.people import adding
from desktop.storage.store import open_store
from desktop.ui.people.page import PeoplePage
from desktop.ui.window.kith import KithWindow
from desktop.ui.window.stand_in import PeopleStandIn, StandIn
from desktop.ui.window.wishes import Wishes
from tests.builders import NOW, a_person, add

NAMES = [f"{letter}{other}na" for letter in "ABCDEFGH" for other in "aeiouy"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    database = open_store(tmp_path, now=NOW)
    people = add(database, *(a_person(name) for name in NAMES))
    adding.choose(database, people, now=NOW)
    database.close()
    return tmp_path


@pytest.fixture
def program(qapp: QApplication, folder: Path) -> Iterator[app.Program]:
    one = app.Program(folder, keeps=False)
    one.settings.values.place = "people"
    yield one
    one.stop()
    if one.window is not None:
        one.window.close()
        one.window.deleteLater()


@pytest.fixture
def names(program: app.Program, qtbot: QtBot) -> PeopleStandIn:
    """As they stand when the window is painted, before anything else was made."""
    program.start()
    window = shown(program)
    with qtbot.waitSignal(window.painted, timeout=20_000):
        pass
    page = window.shown
    assert isinstance(page, PeopleStandIn)
    return page


def shown(program: app.Program) -> KithWindow:
    assert program.window is not None
    return program.window


def people(program: app.Program, qtbot: QtBot) -> PeoplePage:
    """The page, as soon as it has taken the place of the names."""
    window = shown(program)
    with qtbot.waitSignal(program.runner.opened, timeout=20_000):
        pass
    page = window.page("people")
    assert isinstance(page, PeoplePage)
    with qtbot.waitSignal(page.list.listed, timeout=20_000):
        pass
    qtbot.waitUntil(lambda: program.runner.is_idle, timeout=20_000)
    return page


def name_on(page: PeoplePage) -> str:
    return str(page.list.view.currentIndex().data())


def test_the_list_goes_on_where_one_went_among_the_names(
    program: app.Program, names: PeopleStandIn, qtbot: QtBot
) -> None:
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(names, key)
    there, scrolled = names.names[names.row], names.scrolled
    assert names.moved
    assert names.row > 10

    page = people(program, qtbot)

    assert name_on(page) == there
    assert page.card.wished_id == page.list.current_id
    assert page.list.view.verticalScrollBar().value() == scrolled


def test_the_names_follow_the_window_until_the_list_is_there(
    program: app.Program, names: PeopleStandIn, qtbot: QtBot
) -> None:
    window, seen = shown(program), []

    def make_it_smaller() -> None:
        before = names.size()
        window.resize(window.width() - 120, window.height() - 80)
        seen.append((names.parentWidget(), before - names.size()))

    program.runner.opened.connect(make_it_smaller)
    page = people(program, qtbot)

    [(around, shrunk)] = seen
    assert around is page
    assert (shrunk.width(), shrunk.height()) == (120, 80)


def test_end_leads_to_the_last_of_all(names: PeopleStandIn) -> None:
    QTest.keyClick(names, Qt.Key.Key_End)
    assert names.names[names.row] == max(NAMES)
    QTest.keyClick(names, Qt.Key.Key_Down)
    QTest.keyClick(names, Qt.Key.Key_Home)
    assert names.row == 0


def test_a_click_on_a_name_shows_that_card(
    program: app.Program, names: PeopleStandIn, qtbot: QtBot
) -> None:
    row = next(row for row in range(20) if names._row_at(QPoint(100, 300)) == row)
    QTest.mouseClick(names, Qt.MouseButton.LeftButton, pos=QPoint(100, 300))
    assert names.row == row

    page = people(program, qtbot)

    assert name_on(page) == NAMES[row]
    assert page.card.wished_id == page.list.current_id


def test_the_wheel_moves_the_names_and_no_further_than_there_are_any(names: PeopleStandIn) -> None:
    wheel(names, -120)
    assert 0 < names.scrolled < names.height()
    wheel(names, -120_000)
    assert names.scrolled < len(NAMES) * 100
    wheel(names, 240_000)
    assert names.scrolled == 0


def test_what_is_typed_is_searched_for_once_there_is_a_search(
    program: app.Program, names: PeopleStandIn, qtbot: QtBot
) -> None:
    window = shown(program)
    qtbot.waitUntil(lambda: window._is_furnished, timeout=20_000)
    window.sidebar.search_wished.emit()
    QTest.keyClicks(names, "Dona")
    QTest.keyClick(names, Qt.Key.Key_Backspace)

    page = people(program, qtbot)

    palette = page.window().ways.palette.palette
    assert palette is not None
    qtbot.waitUntil(lambda: palette.line.text().lower() == "don", timeout=5_000)
    qtbot.waitUntil(lambda: palette.list.current is not None, timeout=5_000)
    assert palette.list.current.text.startswith("Don")


def test_a_name_that_is_typed_is_gone_to(
    program: app.Program, names: PeopleStandIn, qtbot: QtBot
) -> None:
    QTest.keyClicks(names, "fu")
    page = people(program, qtbot)
    qtbot.waitUntil(lambda: name_on(page) == "Funa", timeout=5_000)


def test_a_place_that_was_clicked_is_shown_when_there_is_a_store(
    program: app.Program, names: PeopleStandIn, qtbot: QtBot
) -> None:
    window = shown(program)
    window.sidebar.place_wished.emit("gatherings")
    assert window.shown is names
    people(program, qtbot)
    assert window.place == "gatherings"


def test_keys_for_a_place_without_names_are_kept_only_after_a_wish(qtbot: QtBot) -> None:
    done: list[str] = []
    wishes = Wishes()
    wishes.wait()
    page = StandIn("Today", wishes)
    qtbot.addWidget(page)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert not wishes
    wishes.put(lambda: done.append("wished"))
    QTest.keyClicks(page, "a")
    page.keyPressEvent = lambda event: done.append(event.text())  # type: ignore[method-assign]
    wishes.fulfil()
    assert done[0] == "wished"
    wishes.put(lambda: done.append("at once"))
    assert done[-1] == "at once"


def test_nothing_is_done_after_all_where_the_store_cannot_be_opened() -> None:
    done: list[str] = []
    wishes = Wishes()
    wishes.wait()
    wishes.put(lambda: done.append("wished"))
    wishes.forget()
    wishes.fulfil()
    assert not done


def wheel(names: PeopleStandIn, turned: int) -> None:
    at = QPointF(100, 300)
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(names, event)


def test_whoever_quits_before_the_store_is_open_leaves_it_closed(
    program: app.Program, names: PeopleStandIn, qtbot: QtBot, folder: Path
) -> None:
    qtbot.waitUntil(lambda: shown(program)._is_furnished, timeout=20_000)
    program.stop()
    QApplication.processEvents()
    assert not program.runner.is_open
    open_store(folder, now=NOW).close()
