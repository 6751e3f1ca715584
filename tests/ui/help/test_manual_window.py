"""Reading the manual: at the page about where one is, looked through, and back again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QPdfWriter, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui import links
from desktop.ui.help.manual import pages
from desktop.ui.help.on_paper import paper_of
from desktop.ui.help.page_view import PageView
from desktop.ui.help.topics import topic_of
from desktop.ui.help.window import ManualWindow
from desktop.ui.people.page import PeoplePage
from desktop.ui.theme.theme import Theming, theming
from desktop.ui.window.kith import KithWindow

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def manual(qtbot: QtBot) -> ManualWindow:
    one = ManualWindow()
    qtbot.addWidget(one)
    one.open_at()
    one.resize(980, 760)
    return one


def name_of(manual: ManualWindow) -> str:
    assert manual.page.page is not None
    return manual.page.page.name


def top_line(view: PageView) -> str:
    return view.cursorForPosition(view.viewport().rect().topLeft()).block().text()


def test_f1_opens_the_page_about_the_place(window: KithWindow, qtbot: QtBot) -> None:
    window.show_place("journey")
    window.ways.helping.show_here()
    manual = window.ways.helping.manual
    assert manual is not None
    qtbot.addWidget(manual)
    assert manual.isVisible()
    assert name_of(manual) == "journey"


def test_on_the_card_it_opens_at_what_stands_there(window: KithWindow, qtbot: QtBot) -> None:
    page = window.show_place("people")
    assert isinstance(page, PeoplePage)
    page.card.setFocus()
    stop = page.card.nextInFocusChain()
    while stop is not None and not (stop.focusPolicy() and stop.isVisible()):
        stop = stop.nextInFocusChain()
    assert topic_of(stop, page) == ("people", "the-card")


def test_where_nothing_is_known_it_is_the_first_page() -> None:
    assert topic_of(None, None) == ("index", "")


def test_it_goes_with_the_window(window: KithWindow, qtbot: QtBot) -> None:
    window.ways.helping.show("today")
    manual = window.ways.helping.manual
    assert manual is not None
    window.close()
    assert not manual.isVisible()


@pytest.mark.parametrize("name", list(pages()))
def test_every_page_is_shown_in_both_themes(
    manual: ManualWindow, name: str, each_theme: Theming
) -> None:
    manual.go_to(name)
    manual.page.document().adjustSize()
    assert manual.page.toPlainText().strip().startswith(pages()[name].title)
    assert not manual.grab().isNull()


def test_a_heading_is_as_large_as_the_type_says(manual: ManualWindow) -> None:
    manual.go_to("today")
    block = manual.page.document().begin()
    font = block.begin().fragment().charFormat().font()
    assert font.pointSizeF() == pytest.approx(theming().font("title").pointSizeF())


def test_a_link_leads_on_and_alt_left_back(manual: ManualWindow) -> None:
    manual.page.anchorClicked.emit(QUrl("privacy.md#told-in-confidence"))
    assert name_of(manual) == "privacy"
    QTest.keyClick(manual.page, Qt.Key.Key_Left, ALT)
    assert name_of(manual) == "index"
    QTest.keyClick(manual.page, Qt.Key.Key_Right, ALT)
    assert name_of(manual) == "privacy"


def test_where_one_reads_from_the_right_alt_right_leads_back(
    qapp: QApplication, qtbot: QtBot
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    manual = ManualWindow()
    qtbot.addWidget(manual)
    manual.open_at()
    manual.page.anchorClicked.emit(QUrl("privacy.md"))
    bound = {one.key().toString(): one for one in manual.findChildren(QShortcut)}
    bound["Alt+Right"].activated.emit()
    assert name_of(manual) == "index"
    bound["Alt+Left"].activated.emit()
    assert name_of(manual) == "privacy"


def test_a_link_to_a_heading_brings_it_to_the_top(manual: ManualWindow) -> None:
    manual.go_to("people", "in-practice")
    assert top_line(manual.page) == "In practice"


def test_links_are_reached_by_tab_and_followed_by_enter(manual: ManualWindow) -> None:
    QTest.keyClick(manual.page, Qt.Key.Key_Tab)
    QTest.keyClick(manual.page, Qt.Key.Key_Return)
    assert name_of(manual) == "first-steps"


def test_a_page_outside_is_left_to_links_alone(
    manual: ManualWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def note(link: str) -> bool:
        opened.append(link)
        return True

    monkeypatch.setattr("desktop.ui.help.page_view.open_link", note)
    manual.page.anchorClicked.emit(QUrl("https://example.org/"))
    assert opened == ["https://example.org/"]
    assert links.may_open("https://example.org/")


def test_nothing_is_ever_loaded(manual: ManualWindow, tmp_path: Path) -> None:
    picture = tmp_path / "secret.png"
    QImage(4, 4, QImage.Format.Format_RGB32).save(str(picture))
    assert not manual.page.loadResource(2, QUrl.fromLocalFile(str(picture)))


def test_what_is_looked_for_is_listed_and_marked(manual: ManualWindow) -> None:
    QTest.keyClick(manual.page, Qt.Key.Key_F, CTRL)
    QTest.keyClicks(manual.search, "lost passphrase")
    assert [row.page for row in manual.model.rows()][:1] == ["privacy"]
    QTest.keyClick(manual.search, Qt.Key.Key_Return)
    assert name_of(manual) == "privacy"
    assert manual.page.found_here() > 1
    before = manual.page.textCursor().position()
    QTest.keyClick(manual.page, Qt.Key.Key_F3)
    assert manual.page.textCursor().position() > before


def test_what_is_not_there_is_said(manual: ManualWindow) -> None:
    manual.look_for("xylophone")
    assert manual.said.text() == "Nothing in the manual holds these words."
    assert manual.model.rowCount() == 0


def test_esc_first_empties_the_line_and_then_closes(manual: ManualWindow) -> None:
    manual.look_for("rhythm")
    QTest.keyClick(manual.search, Qt.Key.Key_Escape)
    assert manual.search.text() == ""
    assert manual.model.rowCount() == len(pages())
    assert manual.isVisible()
    QTest.keyClick(manual.page, Qt.Key.Key_Escape)
    assert not manual.isVisible()


def test_in_a_narrow_window_list_and_page_take_turns(manual: ManualWindow) -> None:
    manual.resize(520, 600)
    assert not manual.list.isVisible()
    manual.look_for("rhythm")
    assert manual.list.isVisible()
    assert not manual.page.isVisible()
    QTest.keyClick(manual.search, Qt.Key.Key_Return)
    assert manual.page.isVisible()
    assert not manual.list.isVisible()


def test_larger_text_is_larger_here_too(manual: ManualWindow) -> None:
    manual.go_to("today")
    before = manual.page.document().defaultFont().pointSizeF()
    QTest.keyClick(manual.page, Qt.Key.Key_Plus, CTRL)
    assert manual.page.document().defaultFont().pointSizeF() > before
    QTest.keyClick(manual.page, Qt.Key.Key_0, CTRL)
    assert manual.page.document().defaultFont().pointSizeF() == before


def test_all_that_takes_the_keyboard_has_a_name(manual: ManualWindow) -> None:
    parts = (manual.back, manual.forward, manual.search, manual.paper, manual.list, manual.page)
    assert all(part.accessibleName() for part in parts)


@pytest.mark.parametrize("name", ["keyboard", "talks"])
def test_a_page_goes_to_paper(name: str, tmp_path: Path) -> None:
    there = tmp_path / "page.pdf"
    writer = QPdfWriter(str(there))
    paper_of(pages()[name]).print_(writer)
    assert there.stat().st_size > 1_000


@pytest.mark.parametrize("width", [700, 980, 1440])
def test_a_page_is_as_wide_as_its_room_also_when_it_was_hidden(
    manual: ManualWindow, width: int
) -> None:
    manual.hide()
    manual.resize(width, 700)
    manual.show()
    page = manual.page
    assert round(page.document().pageSize().width()) == page.viewport().width()
