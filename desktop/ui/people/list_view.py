"""The view of the list: several can be chosen, and a typed name is gone to by the store."""

from __future__ import annotations

import time

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.people.list_model import PeopleModel
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.people_rows import PeopleRows

_TYPING_PAUSE = 1.0  # seconds after which typing begins a new name


class PeopleView(PeopleRows):
    """``name_typed`` brings what was typed so far; ``seen`` says that other rows are in
    sight. Space chooses and lets go, arrows with Shift extend.
    """

    name_typed = Signal(str)
    seen = Signal()
    delete_wanted = Signal()
    let_go = Signal()  # Esc while several are chosen

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent, many=True)
        self._name, self._name_at = "", 0.0
        self.verticalScrollBar().valueChanged.connect(self.seen)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def chosen(self) -> list[range]:
        """The rows that are chosen, in runs: an index for each of a hundred thousand would
        take a quarter of a second."""
        selected = self.selectionModel().selection()
        found = (selected.at(place) for place in range(selected.count()))
        runs = [range(run.top(), run.bottom() + 1) for run in found]
        return sorted(runs, key=lambda run: run.start)

    def chosen_count(self) -> int:
        return sum(len(run) for run in self.chosen())

    def people_at(self, index: QModelIndex) -> list[int]:
        """All who are chosen, when the dragged row is one of them; else that one."""
        model = self.model()
        assert isinstance(model, PeopleModel)
        chosen = self.chosen()
        runs = (
            chosen
            if any(index.row() in run for run in chosen)
            else [range(index.row(), index.row() + 1)]
        )
        return model.ids_of(runs)

    def rows_in_sight(self) -> tuple[int, int]:
        """The first and the last row that can be seen, or will be."""
        height = max(1, self.verticalHeader().defaultSectionSize())
        first = max(0, self.rowAt(0))
        return first, first + self.viewport().height() // height + 1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers()
        if event.key() == Qt.Key.Key_Space and self._is_going_on():
            self._find(" ")
        elif event.key() == Qt.Key.Key_Space:
            self.by_keyboard = True
            self._toggle()
        elif event.key() == Qt.Key.Key_Escape and self.chosen_count() > 1:
            self.let_go.emit()
        elif event.key() == Qt.Key.Key_Delete and not held:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """On a ground of its own: when it scrolls, only the rows that are new are painted."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theming().current.window)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.seen.emit()

    def _toggle(self) -> None:
        index = self.currentIndex()
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(index, flags.Toggle | flags.Rows)

    def _is_going_on(self) -> bool:
        return time.monotonic() - self._name_at < _TYPING_PAUSE and bool(self._name)

    def _find(self, text: str) -> None:
        """Rows that were never seen have no name here: the store knows them all."""
        self._name = self._name + text if self._is_going_on() else text
        self._name_at = time.monotonic()
        self.name_typed.emit(self._name)
