"""The first days with Kith: names, a board, a talk; all of it undone, redone, still there."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from desktop.ui.journey.board_view import BoardView
from desktop.ui.journey.page import JourneyPage

from .person import Person
from .program import Kith
from .store import ask, everything, redo_to_the_end, undo_to_the_beginning

NAMES = ("Amara Okafor", "Jonas Lindqvist", "Zoë Łukasz")


def board_of(kith: Kith) -> BoardView:
    page = kith.window.page("journey")
    assert isinstance(page, JourneyPage)
    return page.board


def card_at(board: BoardView, person_id: int) -> QPoint:
    return board.mapToGlobal(board.card_rect(person_id, board).center())


def column_at(board: BoardView, number: int) -> QPoint:
    """A free place in a stage's column, counted from 1; 0 is Noticed."""
    view = board.views[number]
    return view.mapToGlobal(QPoint(view.width() // 2, min(view.height() - 12, 320)))


def stage_of(kith: Kith, person: str) -> str:
    rows = ask(
        kith.folder,
        f"SELECT s.name FROM person p JOIN stage s ON s.id = p.stage_id WHERE p.name = '{person}'",
    )
    return str(rows[0][0]) if rows else ""


def name_three(kith: Kith, person: Person) -> None:
    """The first run by keyboard alone: a name, why, and on."""
    for name in NAMES:
        person.type(name)
        person.key("Tab")
        person.type("Because they ask twice")
        person.key("Return")
    person.key("Return")
    person.wait_until(lambda: len(ask(kith.folder, "SELECT 1 FROM person")) == 3, "three people")


def test_the_first_days(kith: Kith, person: Person) -> None:
    kith.start()
    name_three(kith, person)
    person.key("ctrl+3")
    person.wait_until(lambda: kith.window.place == "journey", "the board is shown")
    kith.wait_until_done()
    board = board_of(kith)
    amara = int(str(ask(kith.folder, f"SELECT id FROM person WHERE name = '{NAMES[0]}'")[0][0]))

    person.drag(card_at(board, amara), column_at(board, 1))
    kith.wait_until_done()
    assert stage_of(kith, NAMES[0]) == "Preparation"
    person.key("Escape")
    person.drag(card_at(board, amara), column_at(board, 2))
    kith.wait_until_done()
    assert stage_of(kith, NAMES[0]) == "Attention"
    person.key("Escape")

    person.key("ctrl+l")
    person.type("Amara, Jonas coffee yesterday: the new school #promised the recipe")
    person.key("Return")
    person.wait_until(
        lambda: ask(kith.folder, "SELECT kind FROM interaction") == [("coffee",)],
        "the talk is kept",
    )
    assert ask(kith.folder, "SELECT count(*) FROM loop") == [(2,)]

    last = everything(kith)
    undo_to_the_beginning(kith, person)
    for table in ("person", "interaction", "loop", "move"):
        assert ask(kith.folder, f"SELECT count(*) FROM {table}") == [(0,)]
    redo_to_the_end(kith, person)
    assert everything(kith) == last

    kith.quit()
    kith.start()
    assert everything(kith) == last
    assert kith.window.place == "journey"
