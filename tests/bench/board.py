"""The board: opened, scrolled, dragged over and dropped on, beside bare columns of rows."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)  # fmt: skip

from desktop.services.journey import board as reading
from desktop.storage.store import open_store
from desktop.ui.people_mime import people_mime
from tests.bench.timing import FRAME_MS, Figure, Taken, at_most, once, timed
from tests.bench.window import SIZE, application, open_window, painted_after, painted_when, settle
from tests.builders import NOW, TODAY
from tests.ui.journey.at_scale import drop_on, figures

_COLUMNS = 7
_CARD_HEIGHT = 74


def measure(folder: Path, size: int, count: int) -> list[Figure]:
    """With as many cards as are in practice in this store."""
    return [
        _read(folder, size, count),
        _opened(folder, size, max(3, count // 3)),
        _dropped(folder, size, count),
    ]


def measure_full(cards: int, count: int) -> list[Figure]:
    """With very many cards, whatever the book."""
    application()
    with tempfile.TemporaryDirectory() as folder:
        found = {
            what: [Taken(seconds * 1000) for seconds in taken]
            for what, taken in figures(Path(folder), cards, tries=count).items()
        }
    frames, steps, drops = _bare(cards, count)
    return [
        Figure("board, so many cards: opened", cards, found["open to painted"]),
        Figure(
            "board, so many cards: scrolled, a whole frame",
            cards, found["full scroll frame"], floor=frames, goal=at_most(FRAME_MS),
        ),
        Figure(
            "board, so many cards: drag step", cards, found["drag step"],
            floor=steps, goal=at_most(2),
        ),
        Figure("board, so many cards: drag into a column", cards, found["drag into a column"]),
        Figure(
            "board, so many cards: drop to painted", cards, found["drop to painted"],
            floor=drops, goal=at_most(50),
        ),
    ]  # fmt: skip


def _read(folder: Path, size: int, count: int) -> Figure:
    with open_store(folder, now=NOW) as db, db.read() as session:
        taken = timed(lambda: reading.board(session, today=TODAY), count)
    return Figure("board: its cards read", size, taken)


def _opened(folder: Path, size: int, count: int) -> Figure:
    taken = []
    for _ in range(count):
        with open_window(folder) as window:
            taken.append(painted_after(window, window, lambda: window.show_place("journey")))
    return Figure("board: opened to painted", size, taken[1:], growth=1.5)


def _dropped(folder: Path, size: int, count: int) -> Figure:
    """From the drop to the paint that shows the card where it fell, stored."""
    taken: list[Taken] = []
    with open_window(folder) as window:
        page: Any = window.show_place("journey")
        settle(window)
        for number in range(count + 1):
            source = page.board.views[1 + number % _COLUMNS]
            target = page.board.views[1 + (number + 3) % _COLUMNS]
            person = source.cards.cards[number % 9].person_id

            def there(target: Any = target, person: int = person) -> bool:
                return target.cards.position_of(person) is not None

            act = partial(drop_on, target, people_mime([person]))
            taken.append(painted_when(window, target.viewport(), act, there))
        page.notes.close()
        settle(window)
    return Figure("board: drop to painted, stored", size, taken[1:], goal=at_most(50), growth=1.5)


class _Names(QAbstractListModel):
    def __init__(self, count: int) -> None:
        super().__init__()
        self._names = [f"Person Number{number}" for number in range(count)]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._names)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        return self._names[index.row()] if role == Qt.ItemDataRole.DisplayRole else None


class _Plain(QStyledItemDelegate):
    """A card of a frame, a name, a second line and a mark: the least one would draw."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        area: QRect = option.rect.adjusted(4, 4, -4, -4)
        painter.drawRoundedRect(area, 8, 8)
        painter.drawText(area.adjusted(8, 8, -8, -32), 0, str(index.data()))
        painter.drawText(area.adjusted(8, 34, -8, -8), 0, "Ask about the garden")
        painter.drawEllipse(area.right() - 16, area.top() + 10, 6, 6)


def _bare(cards: int, count: int) -> tuple[list[Taken], list[Taken], list[Taken]]:
    """Seven bare columns: a whole frame, each column scrolled before it; the mark of a drag
    moved in one of them; all cards of two of them laid out anew."""
    board, views = _bare_board(cards)
    frames, steps, drops = [], [], []
    for number in range(count):
        for view in views:
            view.verticalScrollBar().setValue(number * 117)
        frames.append(once(board.grab))
        steps.append(once(partial(_move_mark, views[3], 30 + 9 * number)))
        drops.append(once(partial(_lay_out_anew, views[1], views[4])))
    board.close()
    return frames, steps, drops


def _bare_board(cards: int) -> tuple[QWidget, list[QTableView]]:
    board = QWidget()
    row = QHBoxLayout(board)
    views = [QTableView() for _ in range(_COLUMNS)]
    for view in views:
        view.setModel(_Names(cards // _COLUMNS))
        view.setItemDelegate(_Plain(view))
        view.verticalHeader().setDefaultSectionSize(_CARD_HEIGHT)
        view.horizontalHeader().hide()
        view.verticalHeader().hide()
        view.setColumnWidth(0, 160)
        row.addWidget(view)
    board.resize(*SIZE)
    board.show()
    QApplication.processEvents()
    return board, views


def _move_mark(view: QTableView, top: int) -> None:
    view.viewport().update(QRect(0, top, 160, 12))
    QApplication.processEvents()


def _lay_out_anew(*views: QTableView) -> None:
    for view in views:
        view.model().layoutChanged.emit()
        view.viewport().repaint()
