"""The card in every width, theme and size of text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from desktop.domain.talk import LoopDraft
from desktop.services import loops
from desktop.services.people import knowledge, points
from desktop.storage.database import Database
from desktop.ui.people.page import PeoplePage
from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.labels import PlainLabel
from tests.builders import TODAY, a_person, add
from tests.ui.people.conftest import Open


def test_a_narrow_window_shows_list_or_card(opened: Open, ana: int) -> None:
    page = opened(width=800)
    assert page.list.isVisible()
    assert not page.card.isVisible()
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_Return)
    assert page.card.isVisible()
    assert not page.list.isVisible()
    page.back.click()
    assert page.list.isVisible()


@pytest.mark.parametrize("scale", [13 / 14, 1.0])
def test_the_order_stands_beside_who_is_shown_in_the_smallest_list(
    opened: Open, theme: Theming, ana: int, scale: float
) -> None:
    theme.set_scale(scale)
    head = opened(width=1024).list.head
    assert head.sort.mapTo(head, head.sort.rect().center()).y() == (
        head.everyone.mapTo(head, head.everyone.rect().center()).y()
    )


@pytest.mark.parametrize("width", [800, 950, 1024, 1440])
def test_every_width_is_painted(opened: Open, each_theme: Theming, width: int, ana: int) -> None:
    page = opened(width=width)
    page.show_person(ana)
    page.grab()


def test_all_text_is_plain(opened: Open, db: Database) -> None:
    loud = "<b>Ana</b> & <img src=x>"
    (ana,) = add(db, a_person(loud, in_practice_since=TODAY, intention=loud, title=loud))
    knowledge.add_facet(db, ana, "goal", loud, today=TODAY)
    points.add_point(db, ana, "phone", loud)
    loops.open_loop(db, [ana], LoopDraft(loud), today=TODAY)
    page = opened()
    labels = page.findChildren(QLabel)
    assert labels
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    page.grab()


def test_every_control_has_a_name(page: PeoplePage) -> None:
    from PySide6.QtWidgets import QAbstractButton

    unnamed = [
        button
        for button in page.findChildren(QAbstractButton)
        if button.focusPolicy() != Qt.FocusPolicy.NoFocus
        and button.isVisible()
        and not (button.accessibleName() or button.text())
    ]
    assert unnamed == []


def test_menus_do_not_outlive_their_use(page: PeoplePage) -> None:
    menu = page.card.facets.kinds_menu()
    assert menu.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    assert isinstance(menu, QMenu)


def test_a_new_theme_and_another_width_only_lay_it_anew(
    page: PeoplePage, theme: Theming, qapp: QApplication
) -> None:
    theme.set_mode("dark")
    for width in (1024, 950, 800, 1440):
        page.resize(width, 700)
        qapp.processEvents()
    page.show_person(page.list.model.ids[0])
    assert page.card.head.isVisible()
    assert page.card.facets.isVisible()


def test_larger_text_is_larger_everywhere_however_it_folds(
    page: PeoplePage, ana: int, theme: Theming, qapp: QApplication
) -> None:
    theme.set_scale(2.0)
    page.show_person(ana)
    qapp.processEvents()
    labels = [label for label in page.card.findChildren(PlainLabel) if label.isVisible()]
    small = [
        label.text()
        for label in labels
        if label.font().pointSizeF() < theme.font("caption").pointSizeF() - 0.1
    ]
    assert labels
    assert small == []
