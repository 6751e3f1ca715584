"""The list of pairs that may be one person, surest first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.importing import Decision
from desktop.domain.language import tr
from desktop.domain.warmth import Warmth
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel
from desktop.ui.widgets.list_view import RowsView
from desktop.ui.widgets.row_delegate import PersonLine, PersonRowDelegate
from desktop.ui.widgets.row_room import RowRoom
from desktop.ui.widgets.rows_model import RowsModel
from desktop.ui.widgets.surfaces import Hairline, Surface

_TICK, _GAP = 14, 5
_NARROW = 270  # in less than this a decision is said in the second line, at 14 px text


class MatchRow(NamedTuple):
    """A pair as the list shows it; ``face`` is whose picture, negative for nobody's."""

    id: int
    face: int
    name: str
    second: str
    state: str = ""
    is_joined: bool = False
    warmth: Warmth | None = None
    starred: bool = False


class MatchList(Surface):
    """``chosen`` tells the id of the row that is looked at; the keys decide about it."""

    chosen = Signal(int)
    joined = Signal()
    parted = Signal()
    all_joined = Signal()

    def __init__(
        self, photo_of: Callable[[int], QPixmap | None], parent: QWidget | None = None
    ) -> None:
        super().__init__("card", parent)
        self._model: RowsModel[MatchRow] = RowsModel(_spoken, self)
        self.view = _MatchView(tr("May be the same"))
        self.view.setModel(self._model)
        self.view.setItemDelegate(_MatchDelegate(photo_of, self.view))
        self.view.selectionModel().currentRowChanged.connect(self._tell)
        self.view.joined.connect(self.joined)
        self.view.parted.connect(self.parted)
        self.join_all = Button(tr("Join all with the same e-mail"), "merge", small=True)
        self.join_all.clicked.connect(self.all_joined)
        self._arrange()

    def show_rows(self, rows: Sequence[MatchRow]) -> None:
        """Show these; none is looked at yet."""
        self._model.set_rows(rows)

    def replace(self, row: MatchRow) -> None:
        """Show this in the place of the row with its id."""
        self._model.replace(row)

    def look_at(self, row_id: int) -> None:
        self.view.setCurrentIndex(self._model.index_of(row_id))

    def current(self) -> int | None:
        """The id of the row that is looked at."""
        index = self.view.currentIndex()
        return self._model.row(index).id if index.isValid() else None

    def offer_join_all(self, offered: bool) -> None:
        self._foot.setVisible(offered)

    def repaint_faces(self) -> None:
        self.view.viewport().update()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 16, 10)
        head.addWidget(PlainLabel(tr("May be the same"), "heading", wrap=False), 1)
        head.addWidget(ElidedLabel(tr("surest first"), "caption", "text3"))
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(0)
        foot.addWidget(Hairline())
        around = QHBoxLayout()
        around.setContentsMargins(8, 12, 8, 12)
        around.addWidget(self.join_all)
        around.addStretch(1)
        foot.addLayout(around)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(self.view, 1)
        column.addWidget(self._foot)

    def _tell(self) -> None:
        row_id = self.current()
        if row_id is not None:
            self.chosen.emit(row_id)


def _spoken(row: MatchRow) -> str:
    return ", ".join(filter(None, (row.name, row.second, row.state)))


def decision_of(event: QKeyEvent) -> Decision | None:
    """Enter joins, 2 keeps two people; a key that is held decides once."""
    if event.isAutoRepeat():
        return None
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return Decision.JOIN
    return Decision.TWO if event.key() == Qt.Key.Key_2 else None


class _MatchView(RowsView):
    """Enter joins and 2 keeps two people, where other lists open or seek a name."""

    joined = Signal()
    parted = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        decision = decision_of(event)
        if decision is not None:
            self.by_keyboard = True
            (self.joined if decision is Decision.JOIN else self.parted).emit()
        else:
            super().keyPressEvent(event)


class _Line(NamedTuple):
    """A match as the painter of people's rows takes it."""

    id: int
    name: str
    second: str
    warmth: Warmth | None = None
    starred: bool = False


class _MatchDelegate(PersonRowDelegate):
    """A person's row with what was decided at its end."""

    def __init__(
        self, photo_of: Callable[[int], QPixmap | None], parent: QObject | None = None
    ) -> None:
        super().__init__(lambda face: photo_of(face) if face >= 0 else None, parent)

    def _paint_row(self, room: RowRoom, row: PersonLine) -> None:
        assert isinstance(row, MatchRow)
        narrow = room.area.width() < theming().fonts.scaled(_NARROW)
        if row.state and not narrow:
            _paint_state(room, row)
        second = row.state if narrow and row.state else row.second
        super()._paint_row(room, _Line(row.face, row.name, second))


def _paint_state(room: RowRoom, row: MatchRow) -> None:
    theme = theming().current
    colour = theme.accent_text if row.is_joined else theme.text3
    room.end(12)
    room.words_at_end(row.state, colour)
    if row.is_joined:
        room.end(_GAP)
        room.icon(room.end(_TICK), "check", colour)
