"""The journeys' own tools: a hand that reaches a real window from outside."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from .person import Person
from .places import entry_of, row_at


class Table(QWidget):
    """Two lists that cards are dragged between, a field and a button."""

    def __init__(self) -> None:
        super().__init__()
        self.left, self.right = (_list_of_cards() for _ in range(2))
        self.left.addItems(["Ana", "Bo", "Cem"])
        self.field = QLineEdit()
        self.button = QPushButton("Ask")
        self.button.clicked.connect(self.ask)
        self.answers: list[str] = []
        lists = QHBoxLayout()
        lists.addWidget(self.left)
        lists.addWidget(self.right)
        layout = QVBoxLayout(self)
        layout.addLayout(lists)
        layout.addWidget(self.field)
        layout.addWidget(self.button)
        self.resize(500, 400)

    def ask(self) -> None:
        dialog = QDialog(self)
        answer = QLineEdit(dialog)
        answer.returnPressed.connect(dialog.accept)
        if dialog.exec():
            self.answers.append(answer.text())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction("First")
        menu.addAction("Second")
        chosen = menu.exec(event.globalPos())
        self.answers.append(chosen.text() if chosen else "nothing")


def _list_of_cards() -> QListWidget:
    cards = QListWidget()
    cards.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
    cards.setDefaultDropAction(Qt.DropAction.MoveAction)
    cards.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    return cards


def _texts(cards: QListWidget) -> list[str]:
    return [cards.item(row).text() for row in range(cards.count())]


@pytest.fixture
def table(qtbot: QtBot, person: Person) -> Table:
    window = Table()
    qtbot.addWidget(window)
    window.show()
    person.wait_for_window(window)
    return window


def test_a_card_is_carried_from_one_list_to_the_other(table: Table, person: Person) -> None:
    second = table.left.model().index(1, 0)
    person.drag(row_at(table.left, second), table.right)
    person.wait_until(lambda: _texts(table.right) == ["Bo"], "Bo lies in the other list")
    assert _texts(table.left) == ["Ana", "Cem"]


@pytest.mark.parametrize("text", ["Zoë Müller", "Łukasz & Ño", "Ελένη 李小龍", "a<b>'\"\\|~"])
def test_any_text_is_typed_as_it_stands(table: Table, person: Person, text: str) -> None:
    person.click(table.field)
    person.type(text)
    person.wait_until(lambda: table.field.text() == text, f"the field reads {text}")


def test_a_chord_undoes_what_was_typed(table: Table, person: Person) -> None:
    person.click(table.field)
    person.type("tea")
    person.wait_until(lambda: table.field.text() == "tea", "the word is there")
    person.key("ctrl+z")
    person.wait_until(lambda: table.field.text() == "", "the word is gone")


def test_two_cards_are_chosen_with_the_control_key_held(table: Table, person: Person) -> None:
    model = table.left.model()
    table.left.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    person.click(row_at(table.left, model.index(0, 0)))
    with person.holding("ctrl"):
        person.click(row_at(table.left, model.index(2, 0)))
    assert [item.text() for item in table.left.selectedItems()] == ["Ana", "Cem"]


def test_a_dialog_takes_the_keys_and_gives_them_back(table: Table, person: Person) -> None:
    def answer() -> None:
        person.type("yes")
        person.key("Return")

    person.click(table.button, then=answer)
    person.wait_until(lambda: table.answers == ["yes"], "the answer arrived")
    person.wait_until(table.isActiveWindow, "the window has the keys again")


def test_an_entry_of_a_menu_is_chosen(table: Table, person: Person) -> None:
    def choose() -> None:
        (menu,) = table.findChildren(QMenu)
        person.click(entry_of(menu, menu.actions()[1]))

    person.right_click(table.left, then=choose)
    person.wait_until(lambda: table.answers == ["Second"], "the second entry was taken")


def test_what_goes_wrong_inside_a_dialog_is_told_and_closes_it(
    table: Table, person: Person
) -> None:
    def stumble() -> None:
        raise LookupError("no such field")

    with pytest.raises(LookupError, match="no such field"):
        person.click(table.button, then=stumble)
    assert table.answers == []


def test_waiting_in_vain_leaves_a_picture(table: Table, person: Person) -> None:
    with pytest.raises(pytest.fail.Exception, match=r"the moon rises.*\.png"):
        person.wait_until(lambda: False, "the moon rises", patience_ms=50)


def test_a_covered_button_cannot_be_clicked(table: Table, person: Person) -> None:
    cover = QWidget(table)
    cover.setGeometry(table.rect())
    cover.show()
    with pytest.raises(AssertionError, match="is covered by"):
        person.click(table.button)


def test_a_link_is_noted_and_opens_no_browser(table: Table, links: list[str]) -> None:
    assert QDesktopServices.openUrl(QUrl("mailto:ana@example.org"))
    assert links == ["mailto:ana@example.org"]
