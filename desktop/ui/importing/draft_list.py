"""A list of records with a search, each with a box: whoever is ticked comes in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QStyle, QVBoxLayout, QWidget

from desktop.domain.drafts import PersonDraft
from desktop.domain.language import tr
from desktop.ui.importing.draft_rows import DraftRow, DraftsModel, Haystack
from desktop.ui.importing.wording import say_shown
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.checks import paint_tick
from desktop.ui.widgets.flow_layout import FlowLayout
from desktop.ui.widgets.inputs import SearchInput
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel
from desktop.ui.widgets.list_view import RowsView
from desktop.ui.widgets.row_delegate import PersonLine, PersonRowDelegate
from desktop.ui.widgets.row_room import RowRoom
from desktop.ui.widgets.rows_model import Index
from desktop.ui.widgets.surfaces import Hairline, Surface

_BOX, _BOX_ROOM, _EDGE = 16, 26, 10


class DraftList(Surface):
    """``chosen`` tells the record that is looked at; ``ticked`` which of them are to come
    or to stay away."""

    chosen = Signal(int)
    ticked = Signal(object, bool)  # list[int], whether they come

    def __init__(self, runner: Runner, title: str, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._runner, self._title = runner, title
        self._round = 0
        self._haystack = Haystack((), ())
        self._lost: list[int] = []  # who has neither mail nor telephone nor anything else
        self.model = DraftsModel(self)
        self.search = SearchInput(tr("Find in these"), tr("Find in these"))
        self.view = _TickView(title)
        self.view.setModel(self.model)
        self.view.setItemDelegate(_TickDelegate(self.view))
        self._count = ElidedLabel("", "caption", "text3")
        self.take_all = Button(tr("Take all of these"), kind="quiet", small=True)
        self.leave_all = Button(tr("Leave all of these out"), kind="quiet", small=True)
        self.leave_lost = Button(tr("Leave out who cannot be reached"), kind="quiet", small=True)
        self._arrange()
        self._listen()

    def show_drafts(
        self,
        drafts: Sequence[PersonDraft],
        indices: Sequence[int],
        comes: Callable[[int], bool],
        state: Callable[[int], str],
    ) -> None:
        """Show the records with these indices, the first of them looked at."""
        self._round += 1
        self._haystack = Haystack(drafts, indices)
        self.model.set_drafts(drafts, comes, state)
        self._lost = [index for index in indices if not drafts[index].points]
        self.leave_lost.setVisible(0 < len(self._lost) < len(indices))
        self.search.clear()
        self._show(list(indices))

    def look_at(self, draft: int) -> None:
        self.view.setCurrentIndex(self.model.index_of(draft))

    def current(self) -> int | None:
        index = self.view.currentIndex()
        return self.model.draft(index) if index.isValid() else None

    def look_again(self) -> None:
        """What is said of the records may be another by now."""
        self.model.look_again()

    def _listen(self) -> None:
        self.search.textChanged.connect(self._find)
        self.search.left_downwards.connect(lambda: self.view.setFocus())
        self.view.selectionModel().currentRowChanged.connect(self._tell)
        self.view.tick_wished.connect(self._tick)
        self.take_all.clicked.connect(lambda: self._tick_all(True))
        self.leave_lost.clicked.connect(lambda: self.ticked.emit(list(self._lost), False))
        self.leave_all.clicked.connect(lambda: self._tick_all(False))

    def _find(self, words: str) -> None:
        self._round += 1
        now = self._round

        def take(found: list[int]) -> None:
            if now == self._round:
                self._show(found)

        self._runner.background(self._haystack.search, words, then=take, owner=self)

    def _show(self, indices: list[int]) -> None:
        before = self.current()
        self.model.show(indices)
        self._count.setText(say_shown(len(indices)))
        index = self.model.index_of(before) if before is not None else self.model.index(0)
        if indices:
            self.view.setCurrentIndex(index if index.isValid() else self.model.index(0))
        for button in (self.take_all, self.leave_all):
            button.setEnabled(bool(indices))

    def _tell(self) -> None:
        draft = self.current()
        if draft is not None:
            self.chosen.emit(draft)

    def _tick(self, index: Index) -> None:
        draft = self.model.draft(index)
        self.ticked.emit([draft], index.data(Qt.ItemDataRole.CheckStateRole) != _CHECKED)

    def _tick_all(self, come: bool) -> None:
        self.ticked.emit(list(self.model.shown()), come)

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 16, 10)
        head.addWidget(PlainLabel(self._title, "heading", wrap=False), 1)
        head.addWidget(self._count)
        search = QHBoxLayout()
        search.setContentsMargins(12, 0, 12, 10)
        search.addWidget(self.search)
        buttons = QWidget()
        row = FlowLayout(buttons, gap=4, line_gap=2)
        row.addWidget(self.leave_all)
        row.addWidget(self.take_all)
        row.addWidget(self.leave_lost)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 8, 8, 8)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(search)
        column.addWidget(Hairline())
        column.addWidget(self.view, 1)
        column.addWidget(Hairline())
        column.addLayout(foot)


_CHECKED = Qt.CheckState.Checked


class _TickView(RowsView):
    """Space, or a click on the box, ticks."""

    tick_wished = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            self.by_keyboard = True
            if not event.isAutoRepeat():
                self.tick_wished.emit(index)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            reach = box_area(self.visualRect(index), self.layoutDirection())
            if reach.adjusted(-8, -20, 8, 20).contains(event.position().toPoint()):
                self.tick_wished.emit(index)


def box_area(row: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Where the box of a row stands."""
    px = theming().fonts.scaled
    side = px(_BOX)
    area = QRect(row.left() + px(_EDGE), row.center().y() - side // 2, side, side)
    return QStyle.visualRect(direction, row, area)


class _TickDelegate(PersonRowDelegate):
    """A person's row behind a box, with a word about it at its end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(None, parent)

    def _paint_row(self, room: RowRoom, row: PersonLine) -> None:
        assert isinstance(row, DraftRow)
        _paint_box(room.painter, QRectF(box_area(room.area, room.reading)), row.comes)
        room.start(_BOX_ROOM)
        if row.state:
            room.end(12)
            room.words_at_end(row.state, theming().current.text3, room.area.width() * 2 // 5)
        super()._paint_row(room, row._replace(id=-row.id - 1))


def _paint_box(painter: QPainter, box: QRectF, checked: bool) -> None:
    theme = theming().current
    painter.setPen(QPen(theme.accent if checked else theme.field, 1.5))
    painter.setBrush(theme.accent if checked else theme.surface)
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 4.5, 4.5)
    if checked:
        paint_tick(painter, box, theme.on_accent)
