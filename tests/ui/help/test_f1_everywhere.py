"""F1 opens the manual at the right page in every window there is, also where there is no menu."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import links
from desktop.ui.help import here
from desktop.ui.help.window import ManualWindow
from desktop.ui.locking.window import LockWindow
from desktop.ui.printing import Document, Preview
from desktop.ui.window.kith import KithWindow
from tests.screenshots.__main__ import sample_window, settle


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[KithWindow]:
    with sample_window(tmp_path_factory.mktemp("samples")) as one:
        yield one


@pytest.fixture(autouse=True)
def closed_again() -> Iterator[None]:
    yield
    here.the_manual().close()


def opened_by_f1() -> tuple[str, str]:
    """The page, and what stands at the top of what is looked at there."""
    focus = QApplication.focusWidget() or QApplication.activeWindow()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_F1)
    manual = here.the_manual()
    assert manual.isVisible()
    assert manual.page.page is not None
    return manual.page.page.name, manual._trail[-1][1]


def show_active(qtbot: QtBot, one: QWidget) -> None:
    with qtbot.waitActive(one):
        one.show()
        one.activateWindow()


def test_in_the_locked_window(qtbot: QtBot) -> None:
    one = LockWindow()
    qtbot.addWidget(one)
    show_active(qtbot, one)
    assert opened_by_f1() == ("privacy", "a-passphrase")


def test_in_the_window_that_only_writes_a_talk_down(qtbot: QtBot, window: KithWindow) -> None:
    window.hide()
    window.ways.write_down_alone()
    alone = window.ways.we_spoke_alone
    assert alone is not None
    show_active(qtbot, alone)
    assert opened_by_f1() == ("talks", "one-line")
    alone.close()
    window.show()


def test_in_the_window_of_a_gathering(qtbot: QtBot, window: KithWindow) -> None:
    page = window.show_place("gatherings")
    settle()
    from desktop.ui.gatherings.alone import OnTheDayAlone

    alone = OnTheDayAlone(page.keeper)  # type: ignore[attr-defined]
    qtbot.addWidget(alone)
    show_active(qtbot, alone)
    assert opened_by_f1() == ("gatherings", "on-the-day")


@pytest.mark.parametrize(
    ("opened", "page"),
    [
        (lambda w: w.ways.palette.open(), ("keyboard", "everywhere")),
        (lambda w: w.ways.shortcuts.open(), ("keyboard", "")),
        (lambda w: w.ways.write_down(), ("talks", "one-line")),
        (lambda w: w.ways.in_and_out.take_out(), ("in-and-out", "taking-out")),
        (lambda w: w.ways.plan(), ("calendar", "planning")),
        (lambda w: w.ways.note_request(), ("calendar", "they-asked-to-meet")),
        (lambda w: w.ways.show_preferences(), ("preferences", "")),
        (lambda w: w.ways.heart.add_gathering(), ("gatherings", "before")),
    ],
)
def test_in_what_lies_over_a_place(
    qtbot: QtBot,
    window: KithWindow,
    opened: Callable[[KithWindow], object],
    page: tuple[str, str],
) -> None:
    show_active(qtbot, window)
    opened(window)
    settle()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert opened_by_f1() == page
    here.the_manual().close()
    show_active(qtbot, window)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_in_a_box_that_tells_of_trouble_it_is_about_the_place(
    qtbot: QtBot, window: KithWindow
) -> None:
    show_active(qtbot, window)
    window.show_place("journey")
    settle()
    window.ways.tell_trouble("The folder is full.")
    [box] = window.findChildren(QMessageBox)
    qtbot.waitUntil(box.isActiveWindow)
    assert opened_by_f1() == ("journey", "")
    box.close()


def test_in_a_box_that_asks_about_a_link(qtbot: QtBot, window: KithWindow) -> None:
    show_active(qtbot, window)
    window.show_place("people")
    links._ask("https://example.org/")
    [box] = [one for one in window.findChildren(QMessageBox) if one.isVisible()]
    qtbot.waitUntil(box.isActiveWindow)
    assert opened_by_f1()[0] == "people"
    box.close()


def test_before_something_goes_to_paper(qtbot: QtBot, window: KithWindow) -> None:
    show_active(qtbot, window)
    preview = Preview(Document("A letter", [[]]), window)
    preview.open()
    qtbot.waitUntil(preview.isActiveWindow)
    assert opened_by_f1() == ("in-and-out", "taking-out")
    preview.close()


def test_there_is_one_manual_for_all_windows(qtbot: QtBot, window: KithWindow) -> None:
    show_active(qtbot, window)
    window.show_place("people")
    settle()
    opened_by_f1()
    assert window.ways.helping.manual is here.the_manual()
    visible = [w for w in QApplication.topLevelWidgets() if isinstance(w, ManualWindow)]
    assert len([one for one in visible if one.isVisible()]) == 1
