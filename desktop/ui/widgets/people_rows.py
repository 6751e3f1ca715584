"""Rows of people that can be dragged: onto a day, onto the board, into another place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt
from PySide6.QtGui import QDrag, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.people_mime import people_mime, people_of
from desktop.ui.widgets.list_view import RowsView


class Cargo(Protocol):
    """What a drag holds besides the ids, for other programs."""

    def cargo(self, people: Sequence[int], start: Callable[[QMimeData], object]) -> None: ...

    def went(self, *, taken: bool) -> None: ...


class PeopleRows(RowsView):
    """Subclasses say whom a drag of a row carries; an empty list is no drag."""

    def __init__(
        self, name: str, row_height: int = 56, parent: QWidget | None = None, *, many: bool = False
    ) -> None:
        super().__init__(name, row_height, parent, many=many)
        self._pressed_at: QPoint | None = None
        self.out: Cargo | None = None  # who knows what goes along to other programs
        self._held = False

    def people_at(self, index: QModelIndex) -> list[int]:
        """The ids that go along when this row is dragged."""
        raise NotImplementedError

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        self._pressed_at = at if plain and self.indexAt(at).isValid() else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at, pressed_at = event.position().toPoint(), self._pressed_at
        held = event.buttons() & Qt.MouseButton.LeftButton
        if not held or pressed_at is None:
            super().mouseMoveEvent(event)
        elif (at - pressed_at).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self._carry(self.indexAt(pressed_at), pressed_at)

    def mime_at(self, index: QModelIndex) -> QMimeData | None:
        """What a drag of this row holds; None is no drag."""
        people = self.people_at(index)
        return people_mime(people) if people else None

    def _carry(self, index: QModelIndex, at: QPoint) -> None:
        mime = self.mime_at(index)
        if mime is None:
            return
        area = self.visualRect(index)
        picture, spot = self.viewport().grab(area), at - area.topLeft()
        self._held = True

        def start(whole: QMimeData) -> None:
            if self._held:  # still, after what goes along was read
                self._drag(whole, picture, spot)

        if self.out is None:
            start(mime)
        else:
            self.out.cargo(people_of(mime), start)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = False
        super().mouseReleaseEvent(event)

    def _drag(self, mime: QMimeData, picture: QPixmap, spot: QPoint) -> None:
        drag = QDrag(self)
        drag.setMimeData(mime)
        drag.setPixmap(picture)
        drag.setHotSpot(spot)
        actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        done = drag.exec(actions, Qt.DropAction.MoveAction)
        if self.out is not None:
            self.out.went(taken=done != Qt.DropAction.IgnoreAction)
