"""A view of cards that are dragged: down a column, or as pills along a tray.

A one-column (or one-row) table, so that ten thousand cards scroll and move at once.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QMargins,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.ui.aloud.current_row import tell_current_row
from desktop.ui.journey.card_sizes import CardSizes
from desktop.ui.journey.cards_delegate import CardsDelegate, PhotoOf, PillsDelegate
from desktop.ui.journey.cards_model import CardsModel
from desktop.ui.journey.carrying import carry
from desktop.ui.journey.landing import landing_rect, paint_landing, position_at
from desktop.ui.people_mime import people_of
from desktop.ui.widgets.bare_view import make_bare
from desktop.ui.widgets.focus_ring import by_keyboard

Index = QModelIndex | QPersistentModelIndex
_SCROLL_EDGE = 24
_EDGES = QMargins(_SCROLL_EDGE, _SCROLL_EDGE, _SCROLL_EDGE, _SCROLL_EDGE)
_NO_KEYS = Qt.KeyboardModifier.NoModifier


class CardsView(QTableView):
    """Shows a ``CardsModel``; ``keys`` gets every key first and says if it took it.

    ``chosen_alone``: a click without Ctrl or Shift, so that other columns let go of
    what they had selected. ``lifted`` brings the people that a drag carries (none
    when it ends), ``is_target`` whether cards would land here.
    """

    opened = Signal(int)
    menu_wanted = Signal(QPoint)
    chosen_alone = Signal()
    lifted = Signal(object)
    is_target = Signal(bool)
    dragged_at = Signal(QPoint)
    left = Signal()

    def __init__(
        self,
        along: Qt.Orientation,
        photo_of: PhotoOf,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._down = along == Qt.Orientation.Vertical
        self.cards = CardsModel(along, today(), self)
        kind = CardsDelegate if self._down else PillsDelegate
        self.painter_of_cards = kind(self.cards, photo_of, today, self)
        self.painter_of_cards.ring = self._shows_ring
        self.keys: Callable[[CardsView, QKeyEvent], bool] = lambda view, event: False
        self.carried: Callable[[], tuple[int, ...]] = self.selected_ids
        self.landing: int | None = None
        self._by_keys = self._marked = False
        self._pressed_at = QPoint()
        self._shape()
        self.setModel(self.cards)
        self.setItemDelegate(self.painter_of_cards)
        self._sizes = CardSizes(self)

    @property
    def is_column(self) -> bool:
        return self._down

    def current_id(self) -> int | None:
        """The person whose card the keyboard is on."""
        card = self.cards.card(self.currentIndex())
        return card.person_id if card is not None else None

    def current_position(self) -> int:
        return self.cards.position(self.currentIndex()) if self.currentIndex().isValid() else -1

    def selected_ids(self) -> tuple[int, ...]:
        """The people selected here, in the order of the cards."""
        chosen = sorted(self.cards.position(index) for index in self.selectedIndexes())
        return tuple(self.cards.cards[position].person_id for position in chosen)

    def make_current(self, position: int, *, by_keys: bool = True) -> None:
        """Put the keyboard on that card, or on the nearest there is."""
        last = len(self.cards.cards) - 1
        index = self.cards.at(min(max(position, 0), last))
        self._by_keys = by_keys
        flags = QItemSelectionModel.SelectionFlag.NoUpdate
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)
        self.viewport().update()

    def begin(self, by: Qt.FocusReason) -> None:
        """Take the keyboard, on the first card if it was on none."""
        if not self.currentIndex().isValid():
            self.make_current(0, by_keys=False)
        self.setFocus(by)

    def mark(self, on: bool) -> None:
        """Show the ring on the current card although the focus is elsewhere."""
        if on != self._marked:
            self._marked = on
            self.viewport().update()

    def show_landing(self, position: int | None) -> None:
        """Show where carried cards would land; None: not here."""
        before, self.landing = self.landing, position
        for line in {before, position} - {None} if before != position else ():
            assert line is not None
            self.viewport().update(landing_rect(self, line))
        if (before is None) != (position is None):
            self.is_target.emit(position is not None)

    def show_away(self, people: frozenset[int]) -> None:
        """Leave only the place of these cards."""
        if people != self.painter_of_cards.away:
            self.painter_of_cards.away = people
            self.viewport().update()

    def card_rect(self, position: int) -> QRect:
        """Where that card is painted, in the viewport's coordinates."""
        return self.painter_of_cards.area(self.visualRect(self.cards.at(position)))

    # Qt's own

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Keys only walk; Shift and Ctrl select."""
        if event is None:
            return QItemSelectionModel.SelectionFlag.Clear
        if isinstance(event, QKeyEvent) and event.modifiers() in (
            _NO_KEYS,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            return QItemSelectionModel.SelectionFlag.Clear
        return super().selectionCommand(index, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keys = True
        if not self.keys(self, event):
            super().keyPressEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keys = False
        self._pressed_at = event.position().toPoint()
        index = self.indexAt(self._pressed_at)
        plain = event.modifiers() == _NO_KEYS
        if plain and not self.selectionModel().isSelected(index):
            self.chosen_alone.emit()
        super().mousePressEvent(event)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.modifiers() == _NO_KEYS and event.button() == Qt.MouseButton.LeftButton:
            self.chosen_alone.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        card = self.cards.card(self.indexAt(event.position().toPoint()))
        if card is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(card.person_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if index.isValid():
                self.menu_wanted.emit(event.globalPos())
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keys = self._by_keys or by_keyboard(event)
        tell_current_row(self)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        reason = Qt.FocusReason
        if event.reason() not in (reason.PopupFocusReason, reason.ActiveWindowFocusReason):
            self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._down:
            super().wheelEvent(event)
            return
        turned = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turned.y() or turned.x()))
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._down and event.size().width() != event.oldSize().width():
            self._sizes.measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.landing is not None:
            paint_landing(self, QPainter(self.viewport()), self.landing)

    def startDrag(self, actions: Qt.DropAction) -> None:
        people = self.carried()
        position = self.cards.position(self.indexAt(self._pressed_at))
        if not people or position < 0:
            return
        self.lifted.emit(people)
        carry(self, people, position, self._pressed_at, actions)
        self.lifted.emit(())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if people_of(event.mimeData()):
            super().dragEnterEvent(event)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Only what the line covers is painted: Qt's own would paint every card."""
        at = event.position().toPoint()
        if not self.viewport().rect().marginsRemoved(_EDGES).contains(at):
            self.startAutoScroll()
        self.show_landing(position_at(self, at))
        self.dragged_at.emit(self.viewport().mapToGlobal(at))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.show_landing(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask the model; told as a copy, so that no source takes anything away."""
        position = position_at(self, event.position().toPoint())
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        self.show_landing(None)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.drop(event, position)

    def drop(self, event: QDropEvent, position: int) -> None:
        row, column = (position, 0) if self._down else (0, position)
        copy = Qt.DropAction.CopyAction
        self.cards.dropMimeData(event.mimeData(), copy, row, column, QModelIndex())

    def _shape(self) -> None:
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
        fixed, stretch = QHeaderView.ResizeMode.Fixed, QHeaderView.ResizeMode.Stretch
        self.horizontalHeader().setSectionResizeMode(stretch if self._down else fixed)
        self.verticalHeader().setSectionResizeMode(fixed if self._down else stretch)
        self.setShowGrid(False)
        make_bare(self)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not self._down:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setAutoScrollMargin(_SCROLL_EDGE)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    def _shows_ring(self, index: Index) -> bool:
        is_current = index == self.currentIndex()
        return is_current and (self._marked or (self._by_keys and self.hasFocus()))
