"""A list that stays quick with a hundred thousand rows.

A one-column table: a ``QListView`` would lay everything out anew when a single
row changes.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.domain.text import fold
from desktop.ui.aloud.current_row import tell_current_row
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.bare_view import make_bare
from desktop.ui.widgets.focus_ring import by_keyboard

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_TYPING_PAUSE = 1.0  # seconds after which typing begins a new name


class RowsView(QTableView):
    """One column of rows of the same height, without headers or grid.

    Arrows, Home, End and typing a name move; ``opened`` is Enter or a double
    click, ``menu_wanted`` a right click, the Menu key or Shift+F10, with the
    place on the screen.
    """

    opened = Signal(QModelIndex)
    edit_wanted = Signal(QModelIndex)
    menu_wanted = Signal(QModelIndex, QPoint)

    def __init__(
        self, name: str, row_height: int = 56, parent: QWidget | None = None, *, many: bool = False
    ) -> None:
        """``name`` is for screen readers; ``row_height`` at 14 px text."""
        super().__init__(parent)
        self._row_height = row_height
        self._typed, self._typed_at = "", 0.0
        self.by_keyboard = True  # whether the current row shows the ring
        self.setAccessibleName(name)
        self._shape()
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        theming().follow(self._restyle)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.by_keyboard = True
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            self.opened.emit(index)
        elif event.key() == Qt.Key.Key_F2 and index.isValid():
            self.edit_wanted.emit(index)
        elif event.key() == Qt.Key.Key_F10 and event.modifiers() == _SHIFT:
            self._ask_for_menu(index)  # Qt makes a context menu of it on Windows alone
        elif self._is_typing(event):
            self._find(event.text())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.by_keyboard = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.by_keyboard = by_keyboard(event)
        super().focusInEvent(event)
        tell_current_row(self)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._ask_for_menu(self.currentIndex())
        elif (index := self.indexAt(event.pos())).isValid():
            self.menu_wanted.emit(index, self.viewport().mapToGlobal(event.pos()))

    def _ask_for_menu(self, index: QModelIndex) -> None:
        """By the keyboard: at the row itself."""
        if index.isValid():
            place = self.visualRect(index).center()
            self.menu_wanted.emit(index, self.viewport().mapToGlobal(place))

    def _shape(self) -> None:
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        make_bare(self)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    def _restyle(self) -> None:
        height = theming().fonts.scaled(self._row_height)
        self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(max(1, height // 2))

    def _is_typing(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        text = event.text()
        going_on = time.monotonic() - self._typed_at < _TYPING_PAUSE and bool(self._typed)
        return plain and text.isprintable() and bool(text) and (text != " " or going_on)

    def _find(self, text: str) -> None:
        going_on = time.monotonic() - self._typed_at < _TYPING_PAUSE
        self._typed = self._typed + text if going_on else text
        self._typed_at = time.monotonic()
        self._seek(self._typed)

    def _seek(self, typed: str) -> None:
        """Go to the next row whose words begin with what was typed."""
        sought, model = fold(typed), self.model()
        count = model.rowCount()
        first = max(0, self.currentIndex().row()) + (0 if len(typed) > 1 else 1)
        for step in range(count):
            index = model.index((first + step) % count, 0)
            if fold(str(index.data(Qt.ItemDataRole.DisplayRole) or "")).startswith(sought):
                self.setCurrentIndex(index)
                return
